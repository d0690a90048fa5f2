"""What is to be seen to before a talk, in words: the rules on who takes part, and materials."""

from PySide6.QtCore import QCoreApplication

from app.domain.material import GapState, MaterialGap
from app.domain.talk_lint import TalkFault, TalkRemark
from ui.look.translation import QT_TRANSLATE_NOOP

_F = TalkFault
_TEXTS: dict[TalkFault, str] = {
    _F.NO_RECORDER: QT_TRANSLATE_NOOP("TalkRemarks", "还没有记录人"),
    _F.RECORDER_IS_INTERVIEWER: QT_TRANSLATE_NOOP("TalkRemarks", "谈话人不能兼任记录人"),
    _F.SUBJECT_HAS_OTHER_ROLE: QT_TRANSLATE_NOOP("TalkRemarks", "谈话对象不能兼任其他角色"),
    _F.TOO_FEW_STAFF: QT_TRANSLATE_NOOP("TalkRemarks", "工作人员不得少于 {number} 人"),
    _F.OTHER_WITHOUT_REASON: QT_TRANSLATE_NOOP(
        "TalkRemarks", "{who}参加谈话，请写明身份和在场理由"
    ),
    _F.MORE_THAN_ONE_INTERVIEWER: QT_TRANSLATE_NOOP(
        "TalkRemarks", "谈话人多于一人，这种谈话一般是一对一"
    ),
    _F.NO_FEMALE_STAFF: QT_TRANSLATE_NOOP("TalkRemarks", "谈话对象是女性，工作人员中应当有女性"),
    _F.GENDER_NOT_SAID: QT_TRANSLATE_NOOP(
        "TalkRemarks", "名册里没有写明{who}的性别，无法核对是否需要女性工作人员"
    ),
    _F.AFTER_MEETING: QT_TRANSLATE_NOOP("TalkRemarks", "谈话应当在民主生活会（{day}）之前进行"),
    _F.MEETING_UNKNOWN: QT_TRANSLATE_NOOP(
        "TalkRemarks", "{who}的民主生活会日期还没有登记，请在“计划—会期”里登记"
    ),
    _F.WRONG_LEVEL: QT_TRANSLATE_NOOP("TalkRemarks", "谈话人{who}的层级不合这种谈话的规定"),
    _F.LEVEL_UNKNOWN: QT_TRANSLATE_NOOP("TalkRemarks", "{who}在名册里没有写明层级，无法核对"),
    _F.INTERVIEWER_NOT_HEAD: QT_TRANSLATE_NOOP("TalkRemarks", "谈话人{who}不是一把手"),
    _F.SUBJECT_NOT_HEAD: QT_TRANSLATE_NOOP("TalkRemarks", "谈话对象{who}不是一把手"),
    _F.BELOW_AUTHORITY: QT_TRANSLATE_NOOP(
        "TalkRemarks", "谈话对象是{who}干部，谈话人的层级低于管理权限"
    ),
    _F.OVERDUE: QT_TRANSLATE_NOOP("TalkRemarks", "本期谈话应当不晚于 {day} 进行"),
    _F.ALREADY_DONE: QT_TRANSLATE_NOOP("TalkRemarks", "本期已经谈过 {number} 次，达到规定次数"),
    _F.NOT_APPROVED: QT_TRANSLATE_NOOP("TalkRemarks", "还没有批准，批准之前不能开始谈话"),
    _F.APPROVED_TOO_LATE: QT_TRANSLATE_NOOP(
        "TalkRemarks", "批准日期（{day}）晚于谈话日期，不能事后补批"
    ),
    _F.UNDER_ADMONITION: QT_TRANSLATE_NOOP("TalkRemarks", "{who}在诫勉影响期内，至 {day} 为止"),
    _F.RECENT_TALK: QT_TRANSLATE_NOOP("TalkRemarks", "不久前刚与{who}谈过：{other}（{day}）"),
    _F.SAME_TIME: QT_TRANSLATE_NOOP("TalkRemarks", "{who}在同一时间还有谈话：{other}（{day}）"),
}
_RULE = QT_TRANSLATE_NOOP("TalkRemarks", "{remark}（{rule}，依据：{source}）")
_GAPS: dict[GapState, str] = {
    GapState.NOT_ASKED: QT_TRANSLATE_NOOP("TalkRemarks", "还没有{kind}材料，也没有发出材料需求"),
    GapState.WAITING: QT_TRANSLATE_NOOP("TalkRemarks", "{kind}材料还没有收到（{provider}）"),
    GapState.OVERDUE: QT_TRANSLATE_NOOP(
        "TalkRemarks", "{kind}材料已过期限仍未收到（{provider}，{day}）"
    ),
}


def remark_text(remark: TalkRemark) -> str:
    """Return a remark with its rule and where the rule comes from."""
    said = _said(_TEXTS[remark.fault]).format(
        who=remark.who,
        day=remark.day.isoformat() if remark.day else "",
        other=remark.other,
        number=remark.number,
    )
    return _said(_RULE).format(remark=said, rule=remark.rule, source=remark.source)


def gap_text(gap: MaterialGap) -> str:
    """Return what a talk lacks of materials."""
    day = gap.due_on.isoformat() if gap.due_on else ""
    return _said(_GAPS[gap.state]).format(kind=gap.kind_name, provider=gap.provider, day=day)


def _said(text: str) -> str:
    return QCoreApplication.translate("TalkRemarks", text)
