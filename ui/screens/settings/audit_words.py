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
    "export": QT_TRANSLATE_NOOP("AuditWords", "导出"),
    "export_papers": QT_TRANSLATE_NOOP("AuditWords", "导出附件文书"),
    "export_signed_sheets": QT_TRANSLATE_NOOP("AuditWords", "导出签名页"),
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
    "issue_certificate": QT_TRANSLATE_NOOP("AuditWords", "签发证书"),
    "advance": QT_TRANSLATE_NOOP("AuditWords", "转为“{detail}”"),
    "sign": QT_TRANSLATE_NOOP("AuditWords", "{detail}签名"),
}
_OBJECTS = {
    "vault": QT_TRANSLATE_NOOP("AuditWords", "保险库"),
    "setting": QT_TRANSLATE_NOOP("AuditWords", "机关设置"),
    "scheme": QT_TRANSLATE_NOOP("AuditWords", "制度"),
    "unit": QT_TRANSLATE_NOOP("AuditWords", "单位"),
    "person": QT_TRANSLATE_NOOP("AuditWords", "人员"),
    "talk": QT_TRANSLATE_NOOP("AuditWords", "谈话"),
    "outline": QT_TRANSLATE_NOOP("AuditWords", "提纲"),
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
    "handed_in": QT_TRANSLATE_NOOP("AuditWords", "收到的材料"),
    "phrase": QT_TRANSLATE_NOOP("AuditWords", "缩写与短语"),
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
