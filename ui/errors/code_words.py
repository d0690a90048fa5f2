"""Screen words for the codes of the domain: stages, roles, obstacles, fields, passphrase faults.

Where a scheme has its own word for something, the scheme's word stands in records; these are for
messages and lists, which also show talks of other schemes.
"""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.guards import Obstacle
from app.domain.participant import Gender, Role
from app.domain.people_rules import Caution
from app.domain.receipt_days import ReceiptDay
from app.domain.stage import TalkStage
from app.domain.transcript import EntryFlag, EntryKind
from app.services.ports.passphrase_meter import StrengthReason
from ui.look.translation import QT_TRANSLATE_NOOP

_STAGES: dict[Enum, str] = {
    TalkStage.PLANNED: QT_TRANSLATE_NOOP("Codes", "拟谈"),
    TalkStage.SUBMITTED: QT_TRANSLATE_NOOP("Codes", "呈批中"),
    TalkStage.RETURNED: QT_TRANSLATE_NOOP("Codes", "退回"),
    TalkStage.APPROVED: QT_TRANSLATE_NOOP("Codes", "已批准"),
    TalkStage.NOTIFIED: QT_TRANSLATE_NOOP("Codes", "已通知"),
    TalkStage.ACKNOWLEDGED: QT_TRANSLATE_NOOP("Codes", "已签收"),
    TalkStage.IN_SESSION: QT_TRANSLATE_NOOP("Codes", "谈话中"),
    TalkStage.PAUSED: QT_TRANSLATE_NOOP("Codes", "暂停"),
    TalkStage.ENDED: QT_TRANSLATE_NOOP("Codes", "已结束"),
    TalkStage.TRANSCRIBING: QT_TRANSLATE_NOOP("Codes", "记录整理"),
    TalkStage.AWAITING_REVIEW: QT_TRANSLATE_NOOP("Codes", "待核对"),
    TalkStage.REVIEWED: QT_TRANSLATE_NOOP("Codes", "已核对"),
    TalkStage.SIGNED: QT_TRANSLATE_NOOP("Codes", "已签署"),
    TalkStage.REFUSAL_NOTED: QT_TRANSLATE_NOOP("Codes", "拒签已注明"),
    TalkStage.ABSENCE_NOTED: QT_TRANSLATE_NOOP("Codes", "不能签名已注明"),
    TalkStage.SEALED: QT_TRANSLATE_NOOP("Codes", "已封存"),
    TalkStage.ARCHIVED: QT_TRANSLATE_NOOP("Codes", "已归档"),
    TalkStage.POSTPONED: QT_TRANSLATE_NOOP("Codes", "改期"),
    TalkStage.CANCELLED: QT_TRANSLATE_NOOP("Codes", "取消"),
    TalkStage.ABORTED: QT_TRANSLATE_NOOP("Codes", "中止"),
}

_ROLES: dict[Enum, str] = {
    Role.INTERVIEWER: QT_TRANSLATE_NOOP("Codes", "谈话人"),
    Role.SUBJECT: QT_TRANSLATE_NOOP("Codes", "谈话对象"),
    Role.RECORDER: QT_TRANSLATE_NOOP("Codes", "记录人"),
    Role.ATTENDEE: QT_TRANSLATE_NOOP("Codes", "参加人"),
    Role.ARCHIVIST: QT_TRANSLATE_NOOP("Codes", "档案员"),
}

_GENDERS: dict[Enum, str] = {
    Gender.UNSAID: QT_TRANSLATE_NOOP("Codes", "未注明"),
    Gender.FEMALE: QT_TRANSLATE_NOOP("Codes", "女"),
    Gender.MALE: QT_TRANSLATE_NOOP("Codes", "男"),
}

_RECEIPT_DAYS: dict[Enum, str] = {
    ReceiptDay.ISSUED: QT_TRANSLATE_NOOP("Codes", "成文日期"),
    ReceiptDay.RECEIVED: QT_TRANSLATE_NOOP("Codes", "签收日期"),
    ReceiptDay.MEETING: QT_TRANSLATE_NOOP("Codes", "研究部署会议日期"),
    ReceiptDay.REPLIED: QT_TRANSLATE_NOOP("Codes", "回复（完成谈话）日期"),
    ReceiptDay.ENDORSED: QT_TRANSLATE_NOOP("Codes", "背书日期"),
    ReceiptDay.RETURNED: QT_TRANSLATE_NOOP("Codes", "报回日期"),
}

_OBSTACLES: dict[Enum, str] = {
    Obstacle.NO_SUBJECT: QT_TRANSLATE_NOOP("Codes", "还没有选定谈话对象"),
    Obstacle.NO_INTERVIEWER: QT_TRANSLATE_NOOP("Codes", "还没有选定谈话人"),
    Obstacle.NO_RECORDER: QT_TRANSLATE_NOOP("Codes", "还没有选定记录人"),
    Obstacle.RECORDER_IS_INTERVIEWER: QT_TRANSLATE_NOOP("Codes", "记录人不能同时是谈话人"),
    Obstacle.PERSON_IN_OTHER_TALK: QT_TRANSLATE_NOOP(
        "Codes", "有人正在参加另一次谈话，请先暂停或结束那一次"
    ),
    Obstacle.SUBJECT_HAS_OTHER_ROLE: QT_TRANSLATE_NOOP("Codes", "谈话对象不能兼任其他角色"),
    Obstacle.NO_REASON: QT_TRANSLATE_NOOP("Codes", "还没有写明谈话事由"),
    Obstacle.NO_PLACE: QT_TRANSLATE_NOOP("Codes", "还没有写明谈话地点"),
    Obstacle.NO_QUESTION: QT_TRANSLATE_NOOP("Codes", "提纲里还没有问题"),
    Obstacle.OUTLINE_NOT_LOCKED: QT_TRANSLATE_NOOP("Codes", "提纲还没有锁定"),
    Obstacle.ATTENDEE_WITHOUT_REASON: QT_TRANSLATE_NOOP("Codes", "有参加人没有写明参加原因"),
    Obstacle.NO_ENTRY: QT_TRANSLATE_NOOP("Codes", "谈话记录还是空的"),
    Obstacle.END_BEFORE_START: QT_TRANSLATE_NOOP("Codes", "电脑时钟早于谈话开始时间，请先校准时钟"),
    Obstacle.CLOCK_BEFORE_LAST_SITTING: QT_TRANSLATE_NOOP(
        "Codes", "电脑时钟早于上一次谈话结束时间，请先校准时钟"
    ),
    Obstacle.NOT_APPROVED: QT_TRANSLATE_NOOP("Codes", "这次谈话还没有批准，不能开始"),
    Obstacle.APPROVED_AFTER_NOW: QT_TRANSLATE_NOOP("Codes", "批准的时间晚于电脑时钟，请先校准时钟"),
    Obstacle.NO_OPINION: QT_TRANSLATE_NOOP("Codes", "谈话对象还没有表明对记录的意见"),
    Obstacle.PAGES_NOT_SIGNED: QT_TRANSLATE_NOOP("Codes", "还没有逐页签名"),
    Obstacle.INTERVIEWER_NOT_SIGNED: QT_TRANSLATE_NOOP("Codes", "谈话人还没有用证书签名"),
    Obstacle.RECORDER_NOT_SIGNED: QT_TRANSLATE_NOOP("Codes", "记录人还没有用证书签名"),
    Obstacle.ARCHIVIST_NOT_SIGNED: QT_TRANSLATE_NOOP("Codes", "档案员还没有用证书签名"),
    Obstacle.NO_REFUSAL: QT_TRANSLATE_NOOP("Codes", "还没有写明拒签原因"),
    Obstacle.TOO_FEW_WITNESSES: QT_TRANSLATE_NOOP("Codes", "拒签需要两名不同的见证人"),
    Obstacle.SECOND_SUBJECT: QT_TRANSLATE_NOOP("Codes", "一次谈话只能有一名谈话对象"),
    Obstacle.TOO_FEW_STAFF: QT_TRANSLATE_NOOP("Codes", "这类谈话的谈话人、记录人合计人数不够"),
    Obstacle.NO_ABSENCE: QT_TRANSLATE_NOOP("Codes", "还没有注明不能签名的情况"),
    Obstacle.ABSENCE_TOO_FEW_STAFF: QT_TRANSLATE_NOOP(
        "Codes", "不能签名的情况要由两名不同的工作人员注明"
    ),
}

_KINDS: dict[str, str] = {
    "question": QT_TRANSLATE_NOOP("Codes", "问"),
    "answer": QT_TRANSLATE_NOOP("Codes", "答"),
    "explanation": QT_TRANSLATE_NOOP("Codes", "说明"),
    "suggestion": QT_TRANSLATE_NOOP("Codes", "意见建议"),
    "commitment": QT_TRANSLATE_NOOP("Codes", "承诺"),
    "exhibit": QT_TRANSLATE_NOOP("Codes", "出示材料"),
    "remark": QT_TRANSLATE_NOOP("Codes", "旁注"),
}

# a line of the transcript has no room for another language's long words
_SHORT_KINDS: dict[str, str] = {
    "question": QT_TRANSLATE_NOOP("Rows", "问"),
    "answer": QT_TRANSLATE_NOOP("Rows", "答"),
}

_FLAGS: dict[str, str] = {
    "problem": QT_TRANSLATE_NOOP("Codes", "问题"),
    "commitment": QT_TRANSLATE_NOOP("Codes", "承诺"),
    "follow_up": QT_TRANSLATE_NOOP("Codes", "补问"),
    "silence": QT_TRANSLATE_NOOP("Codes", "沉默"),
    "emotion": QT_TRANSLATE_NOOP("Codes", "情绪"),
    "verbatim": QT_TRANSLATE_NOOP("Codes", "原话"),
    "come_back": QT_TRANSLATE_NOOP("Codes", "待补"),
    "revised": QT_TRANSLATE_NOOP("Codes", "有修改"),
    "correction": QT_TRANSLATE_NOOP("Codes", "更正"),
    "supplement": QT_TRANSLATE_NOOP("Codes", "补充"),
}

_CAUTIONS: dict[Enum, str] = {
    Caution.NO_FEMALE_STAFF: QT_TRANSLATE_NOOP("Codes", "谈话对象为女性，应有女性工作人员在场"),
    Caution.GENDER_NOT_SAID: QT_TRANSLATE_NOOP(
        "Codes", "有人没有登记性别，无法判断是否需要女性工作人员在场"
    ),
    Caution.HEALTH_NOT_ASKED: QT_TRANSLATE_NOOP("Codes", "还没有记下身体状况"),
    Caution.ARRIVAL_NOT_NOTED: QT_TRANSLATE_NOOP("Codes", "还没有记下到场时间"),
    Caution.LEAVING_NOT_NOTED: QT_TRANSLATE_NOOP("Codes", "还没有记下离开时间和送离人"),
}

_STRENGTHS: dict[Enum, str] = {
    StrengthReason.OK: QT_TRANSLATE_NOOP("Codes", "再长一些会更好"),
    StrengthReason.TOO_SHORT: QT_TRANSLATE_NOOP("Codes", "太短，建议用四个以上不相关的词"),
    StrengthReason.COMMON: QT_TRANSLATE_NOOP("Codes", "太常见，容易被猜到"),
    StrengthReason.REPEATS: QT_TRANSLATE_NOOP("Codes", "重复的字太多"),
    StrengthReason.SEQUENCE: QT_TRANSLATE_NOOP("Codes", "是连续的数字、字母、日期或键位"),
}

_FIELDS: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("Codes", "正文"),
    "name": QT_TRANSLATE_NOOP("Codes", "名称"),
    "campaign_name": QT_TRANSLATE_NOOP("Codes", "集中谈话名称"),
    "short_name": QT_TRANSLATE_NOOP("Codes", "简称"),
    "post": QT_TRANSLATE_NOOP("Codes", "职务"),
    "account": QT_TRANSLATE_NOOP("Codes", "账户"),
    "office_name": QT_TRANSLATE_NOOP("Codes", "机关名称"),
    "reason": QT_TRANSLATE_NOOP("Codes", "原因"),
    "place": QT_TRANSLATE_NOOP("Codes", "地点"),
    "handling_office": QT_TRANSLATE_NOOP("Codes", "承办部门"),
    "classification": QT_TRANSLATE_NOOP("Codes", "密级"),
    "responsible": QT_TRANSLATE_NOOP("Codes", "责任人"),
    "duty": QT_TRANSLATE_NOOP("Codes", "身份"),
    "health": QT_TRANSLATE_NOOP("Codes", "身体状况"),
    "seen_off_by": QT_TRANSLATE_NOOP("Codes", "送离人"),
    "paper_title": QT_TRANSLATE_NOOP("Codes", "材料名称"),
    "received_by": QT_TRANSLATE_NOOP("Codes", "接收人"),
    "title": QT_TRANSLATE_NOOP("Codes", "标题"),
    "office": QT_TRANSLATE_NOOP("Codes", "机关"),
    "approver": QT_TRANSLATE_NOOP("Codes", "审定人"),
    "provider": QT_TRANSLATE_NOOP("Codes", "提供单位"),
    "source": QT_TRANSLATE_NOOP("Codes", "来源"),
}


def stage_text(stage: TalkStage) -> str:
    """Return a stage's word."""
    return _said(_STAGES[stage])


def role_text(role: Role) -> str:
    """Return a role's word."""
    return _said(_ROLES[role])


def kind_word(kind: EntryKind, own: str = "") -> str:
    """Return a kind's word: the scheme's `own` where the screen speaks its language."""
    return _own_or_said(own, _KINDS.get(kind.value, kind.value))


def short_kind_word(kind: EntryKind, own: str = "") -> str:
    """Return a kind's word for the head of a line, often shorter; `own` as for a kind."""
    source = _SHORT_KINDS.get(kind.value, "")
    said = QCoreApplication.translate("Rows", source) if source else ""
    return said if said != source else kind_word(kind, own)


def flag_word(flag: EntryFlag | str, own: str = "") -> str:
    """Return a mark's word, also for "revised" and corrections; `own` as for a kind."""
    return _own_or_said(own, _FLAGS.get(str(flag), str(flag)))


def joined(parts: Iterable[str]) -> str:
    """Return names or words in a row, with the mark the screen's language puts between them."""
    return _said(QT_TRANSLATE_NOOP("Codes", "、")).join(parts)


def after_name(name: str, text: str) -> str:
    """Return words after who said them or what they are, as in 谈话人：没有."""
    return _said(QT_TRANSLATE_NOOP("Codes", "{name}：{text}")).format(name=name, text=text)


def sentences(parts: Iterable[str]) -> str:
    """Return what is said in a row where its parts may have commas of their own."""
    return _said(QT_TRANSLATE_NOOP("Codes", "；")).join(parts)


def noted(text: str, note: str) -> str:
    """Return words with a note on them in brackets, as in 副书记（新任）."""
    return _said(QT_TRANSLATE_NOOP("Codes", "{text}（{note}）")).format(text=text, note=note)


def bracketed(mark: str) -> str:
    """Return a mark set off from the words before it, as in 〔更正〕."""
    return _said(QT_TRANSLATE_NOOP("Codes", "〔{mark}〕")).format(mark=mark)


def role_word(role: Role, own: str = "") -> str:
    """Return a role's word; `own` as for a kind."""
    return _own_or_said(own, _ROLES.get(role, role.value))


def obstacle_text(obstacle: Obstacle) -> str:
    """Return what is still missing, in a sentence."""
    return _said(_OBSTACLES[obstacle])


def gender_text(gender: Gender) -> str:
    """Return a gender's word."""
    return _said(_GENDERS[gender])


def caution_text(caution: Caution) -> str:
    """Return what should be seen to, in a sentence."""
    return _said(_CAUTIONS[caution])


def strength_text(reason: StrengthReason | str) -> str:
    """Return what makes a passphrase weak."""
    return _said(_STRENGTHS[StrengthReason(reason)])


def field_text(field: str) -> str:
    """Return the screen's word for a field of the model; an unknown one stays as it is."""
    return _said(_FIELDS[field]) if field in _FIELDS else field


def fact_text(value: object) -> str:
    """Return any fact an error carries in the person's words."""
    if isinstance(value, tuple):
        return sentences(fact_text(part) for part in value)
    for table in (_STAGES, _ROLES, _OBSTACLES, _RECEIPT_DAYS, _STRENGTHS):
        if isinstance(value, Enum) and value in table:
            return _said(table[value])
    return str(value)


def _own_or_said(own: str, source: str) -> str:
    """Return a scheme's own word, unless the screen was translated into another language."""
    said = _said(source)
    return own if own and said == source else said


def _said(source: str) -> str:
    return QCoreApplication.translate("Codes", source)
