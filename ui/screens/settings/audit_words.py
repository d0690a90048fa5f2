"""Words for the codes of the audit trail; an unknown code is shown as it is, never hidden."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from app.domain.participant import Role
from app.domain.stage import TalkStage
from ui.errors.code_words import role_text, stage_text
from ui.look.translation import QT_TRANSLATE_NOOP

_ACTS = {
    "add": QT_TRANSLATE_NOOP("AuditWords", "新增"),
    "save": QT_TRANSLATE_NOOP("AuditWords", "保存"),
    "set": QT_TRANSLATE_NOOP("AuditWords", "设置"),
    "revise": QT_TRANSLATE_NOOP("AuditWords", "修改"),
    "remove": QT_TRANSLATE_NOOP("AuditWords", "删除"),
    "end": QT_TRANSLATE_NOOP("AuditWords", "结束"),
    "create": QT_TRANSLATE_NOOP("AuditWords", "建立"),
    "unlock": QT_TRANSLATE_NOOP("AuditWords", "解锁"),
    "unlock_with_code": QT_TRANSLATE_NOOP("AuditWords", "用恢复码打开"),
    "add_account": QT_TRANSLATE_NOOP("AuditWords", "添加账户"),
    "remove_account": QT_TRANSLATE_NOOP("AuditWords", "删除账户"),
    "change_passphrase": QT_TRANSLATE_NOOP("AuditWords", "更改口令"),
    "publish": QT_TRANSLATE_NOOP("AuditWords", "发布"),
    "export": QT_TRANSLATE_NOOP("AuditWords", "导出"),
    "export_papers": QT_TRANSLATE_NOOP("AuditWords", "导出附件文书"),
    "export_plan": QT_TRANSLATE_NOOP("AuditWords", "导出计划"),
    "export_calendar": QT_TRANSLATE_NOOP("AuditWords", "导出日历"),
    "plan": QT_TRANSLATE_NOOP("AuditWords", "安排谈话"),
    "exclude": QT_TRANSLATE_NOOP("AuditWords", "注明不谈"),
    "include": QT_TRANSLATE_NOOP("AuditWords", "恢复为谈话对象"),
    "reopen": QT_TRANSLATE_NOOP("AuditWords", "重新打开"),
    "export_signed_sheets": QT_TRANSLATE_NOOP("AuditWords", "导出签名页"),
    "readers": QT_TRANSLATE_NOOP("AuditWords", "更改知悉范围"),
    "read": QT_TRANSLATE_NOOP("AuditWords", "查阅"),
    "show": QT_TRANSLATE_NOOP("AuditWords", "查看原件"),
    "repair": QT_TRANSLATE_NOOP("AuditWords", "整理文字"),
    "link": QT_TRANSLATE_NOOP("AuditWords", "对应需求"),
    "answer": QT_TRANSLATE_NOOP("AuditWords", "登记收到"),
    "remind": QT_TRANSLATE_NOOP("AuditWords", "催要"),
    "export_list": QT_TRANSLATE_NOOP("AuditWords", "列入移交清单"),
    "export_internal": QT_TRANSLATE_NOOP("AuditWords", "导出内部件"),
    "export_subject": QT_TRANSLATE_NOOP("AuditWords", "导出可给谈话对象的件"),
    "withdraw": QT_TRANSLATE_NOOP("AuditWords", "收回"),
    "restore": QT_TRANSLATE_NOOP("AuditWords", "恢复"),
    "put_back": QT_TRANSLATE_NOOP("AuditWords", "恢复"),
    "move": QT_TRANSLATE_NOOP("AuditWords", "移动"),
    "merge": QT_TRANSLATE_NOOP("AuditWords", "并入上一条"),
    "undo": QT_TRANSLATE_NOOP("AuditWords", "撤销"),
    "redo": QT_TRANSLATE_NOOP("AuditWords", "重做"),
    "adjourn": QT_TRANSLATE_NOOP("AuditWords", "改日继续"),
    "close": QT_TRANSLATE_NOOP("AuditWords", "结束"),
    "change_recorder": QT_TRANSLATE_NOOP("AuditWords", "更换记录人"),
    "came_in": QT_TRANSLATE_NOOP("AuditWords", "进场"),
    "went_out": QT_TRANSLATE_NOOP("AuditWords", "离场"),
    "attend": QT_TRANSLATE_NOOP("AuditWords", "登记到场离场"),
    "freeze": QT_TRANSLATE_NOOP("AuditWords", "定稿"),
    "issue": QT_TRANSLATE_NOOP("AuditWords", "定稿取号"),
    "void": QT_TRANSLATE_NOOP("AuditWords", "作废"),
    "receive": QT_TRANSLATE_NOOP("AuditWords", "登记签收回复"),
    "issue_certificate": QT_TRANSLATE_NOOP("AuditWords", "签发证书"),
    "advance": QT_TRANSLATE_NOOP("AuditWords", "转为“{detail}”"),
    "sign": QT_TRANSLATE_NOOP("AuditWords", "{detail}签名"),
}
_OBJECTS = {
    "vault": QT_TRANSLATE_NOOP("AuditWords", "保险库"),
    "setting": QT_TRANSLATE_NOOP("AuditWords", "机关设置"),
    "scheme": QT_TRANSLATE_NOOP("AuditWords", "制度"),
    "scheme_draft": QT_TRANSLATE_NOOP("AuditWords", "制度草稿"),
    "unit": QT_TRANSLATE_NOOP("AuditWords", "单位"),
    "person": QT_TRANSLATE_NOOP("AuditWords", "人员"),
    "talk": QT_TRANSLATE_NOOP("AuditWords", "谈话"),
    "outline": QT_TRANSLATE_NOOP("AuditWords", "提纲"),
    "outline_more": QT_TRANSLATE_NOOP("AuditWords", "提纲的要求和来源"),
    "outline_version": QT_TRANSLATE_NOOP("AuditWords", "提纲版本"),
    "outline_sign": QT_TRANSLATE_NOOP("AuditWords", "提纲会签或审定"),
    "outline_comment": QT_TRANSLATE_NOOP("AuditWords", "提纲批注"),
    "outline_addendum": QT_TRANSLATE_NOOP("AuditWords", "增补提纲"),
    "outline_exchange": QT_TRANSLATE_NOOP("AuditWords", "发出的会商文件"),
    "outline_merge": QT_TRANSLATE_NOOP("AuditWords", "合并的会商回稿"),
    "outline_review": QT_TRANSLATE_NOOP("AuditWords", "收到的会商提纲"),
    "preset_problem": QT_TRANSLATE_NOOP("AuditWords", "预置问题"),
    "transcript_entry": QT_TRANSLATE_NOOP("AuditWords", "谈话条目"),
    "revision": QT_TRANSLATE_NOOP("AuditWords", "条目原文"),
    "correction": QT_TRANSLATE_NOOP("AuditWords", "更正"),
    "pause": QT_TRANSLATE_NOOP("AuditWords", "暂停"),
    "read_back": QT_TRANSLATE_NOOP("AuditWords", "核对"),
    "record": QT_TRANSLATE_NOOP("AuditWords", "定稿记录"),
    "record_file": QT_TRANSLATE_NOOP("AuditWords", "记录文件"),
    "problem": QT_TRANSLATE_NOOP("AuditWords", "问题"),
    "measure": QT_TRANSLATE_NOOP("AuditWords", "举措"),
    "authority": QT_TRANSLATE_NOOP("AuditWords", "机关证书"),
    "printing": QT_TRANSLATE_NOOP("AuditWords", "打印"),
    "scan": QT_TRANSLATE_NOOP("AuditWords", "扫描件"),
    "scan_sheet": QT_TRANSLATE_NOOP("AuditWords", "扫描页"),
    "pen": QT_TRANSLATE_NOOP("AuditWords", "手写签名"),
    "pen_file": QT_TRANSLATE_NOOP("AuditWords", "手写签名放进文件"),
    "correction_state": QT_TRANSLATE_NOOP("AuditWords", "更正的撤销或恢复"),
    "paper": QT_TRANSLATE_NOOP("AuditWords", "附件文书"),
    "paper_file": QT_TRANSLATE_NOOP("AuditWords", "附件文书的文件"),
    "sitting": QT_TRANSLATE_NOOP("AuditWords", "一次谈话"),
    "library": QT_TRANSLATE_NOOP("AuditWords", "表现库"),
    "library_item": QT_TRANSLATE_NOOP("AuditWords", "表现库条目"),
    "library_link": QT_TRANSLATE_NOOP("AuditWords", "问题对应的表现"),
    "library_issue": QT_TRANSLATE_NOOP("AuditWords", "表现库发放"),
    "handed_in": QT_TRANSLATE_NOOP("AuditWords", "收到的材料"),
    "material": QT_TRANSLATE_NOOP("AuditWords", "材料"),
    "material_file": QT_TRANSLATE_NOOP("AuditWords", "材料原件"),
    "material_text": QT_TRANSLATE_NOOP("AuditWords", "材料文字"),
    "material_request": QT_TRANSLATE_NOOP("AuditWords", "材料需求"),
    "portrait": QT_TRANSLATE_NOOP("AuditWords", "画像"),
    "phrase": QT_TRANSLATE_NOOP("AuditWords", "缩写与短语"),
    "document": QT_TRANSLATE_NOOP("AuditWords", "文书"),
    "document_addressee": QT_TRANSLATE_NOOP("AuditWords", "文书的主送"),
    "document_number": QT_TRANSLATE_NOOP("AuditWords", "文号"),
    "document_content": QT_TRANSLATE_NOOP("AuditWords", "文书定稿内容"),
    "document_file": QT_TRANSLATE_NOOP("AuditWords", "文书的文件"),
    "document_template": QT_TRANSLATE_NOOP("AuditWords", "文书模板"),
    "document_register": QT_TRANSLATE_NOOP("AuditWords", "发文登记"),
    "unit_event": QT_TRANSLATE_NOOP("AuditWords", "单位的会议日期"),
    "campaign": QT_TRANSLATE_NOOP("AuditWords", "集中谈话"),
    "target": QT_TRANSLATE_NOOP("AuditWords", "谈话对象计划"),
    "fact": QT_TRANSLATE_NOOP("AuditWords", "人员和单位情况"),
    "duty_done": QT_TRANSLATE_NOOP("AuditWords", "工作开展情况"),
    "post_change": QT_TRANSLATE_NOOP("AuditWords", "职务变动"),
    "talk_time": QT_TRANSLATE_NOOP("AuditWords", "谈话时间安排"),
    "proposal_answer": QT_TRANSLATE_NOOP("AuditWords", "不采纳的谈话建议"),
}


def act_text(act: str) -> str:
    """Return the words for an act; what follows a colon is a stage or a role."""
    code, _, detail = act.partition(":")
    if code not in _ACTS:
        return act
    return _said(_ACTS[code]).format(detail=_detail_text(detail))


def object_text(entity: str) -> str:
    """Return the word for a kind of row."""
    return _said(_OBJECTS[entity]) if entity in _OBJECTS else entity


def _detail_text(detail: str) -> str:
    with suppress(ValueError):
        return stage_text(TalkStage(detail))
    with suppress(ValueError):
        return role_text(Role(detail))
    return detail


def _said(source: str) -> str:
    return QCoreApplication.translate("AuditWords", source)
