"""The one list of everything a person can do by key; the F1 page is made from it."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.action_ids import ActionGroup, ActionId
from ui.key_book import KeyBook, KeyedAction
from ui.look.translation import QT_TRANSLATE_NOOP

__all__ = ["SPECS", "ActionGroup", "ActionId", "ActionSpec", "Actions"]


class ActionSpec(NamedTuple):
    """An action's Chinese source text, its shortcut (empty for none) and its group."""

    text: str
    shortcut: str
    group: ActionGroup


_A, _G = ActionId, ActionGroup

SPECS: dict[ActionId, ActionSpec] = {
    _A.SHOW_TALKS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "谈话"), "Ctrl+1", _G.PROGRAM),
    _A.SHOW_PLAN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "计划"), "Ctrl+2", _G.PROGRAM),
    _A.SHOW_MATERIALS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "材料"), "Ctrl+3", _G.PROGRAM),
    _A.SHOW_LIBRARY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "表现库"), "Ctrl+4", _G.PROGRAM),
    _A.SHOW_DOCUMENTS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "文书"), "Ctrl+5", _G.PROGRAM),
    _A.SHOW_REGISTER: ActionSpec(QT_TRANSLATE_NOOP("Actions", "名册"), "Ctrl+6", _G.PROGRAM),
    _A.SHOW_SCHEMES: ActionSpec(QT_TRANSLATE_NOOP("Actions", "制度"), "Ctrl+7", _G.PROGRAM),
    _A.SHOW_VERIFY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "核验"), "Ctrl+8", _G.PROGRAM),
    _A.SHOW_SETTINGS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "设置"), "Ctrl+9", _G.PROGRAM),
    _A.LOCK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "锁定"), "Ctrl+L", _G.PROGRAM),
    _A.HELP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "帮助与快捷键"), "F1", _G.PROGRAM),
    _A.FULL_SCREEN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "全屏"), "F11", _G.PROGRAM),
    _A.QUIT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "退出"), "Ctrl+Q", _G.PROGRAM),
    _A.FIRST_STEPS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "入门三步"), "", _G.PROGRAM),
    _A.VERIFY_FILES: ActionSpec(QT_TRANSLATE_NOOP("Actions", "选择文件…"), "Ctrl+O", _G.VERIFY),
    _A.HIDE_AND_LOCK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "立即遮住并锁定"), "Alt+Q", _G.PROGRAM
    ),
    _A.INTERVIEWER_WINDOW: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "谈话人窗口"), "Ctrl+F11", _G.PROGRAM
    ),
    _A.INTERVIEWER_TEXT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "谈话人窗口显示记录"), "Ctrl+Shift+F11", _G.PROGRAM
    ),
    _A.INTERVIEWER_FOLLOW: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "回到记录人的问题"), "Home", _G.INTERVIEWER
    ),
    _A.INTERVIEWER_LARGER: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "字大一些"), "Ctrl++", _G.INTERVIEWER
    ),
    _A.INTERVIEWER_SMALLER: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "字小一些"), "Ctrl+-", _G.INTERVIEWER
    ),
    _A.ABOUT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "关于谈录"), "", _G.PROGRAM),
    _A.NEW_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "新建谈话"), "Ctrl+N", _G.TALKS),
    _A.FIND_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "筛选谈话"), "Ctrl+F", _G.TALKS),
    _A.OPEN_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "打开谈话"), "Return", _G.TALKS),
    _A.LEAVE_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "离开谈话"), "Alt+Left", _G.TALKS),
    _A.TAKE_STEP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "办理下一步"), "Alt+Return", _G.TALKS),
    _A.OTHER_STEPS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "其他办理"), "Alt+M", _G.TALKS),
    _A.NEXT_TAB: ActionSpec(QT_TRANSLATE_NOOP("Actions", "下一页签"), "Ctrl+Tab", _G.TALKS),
    _A.PREVIOUS_TAB: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "上一页签"), "Ctrl+Shift+Tab", _G.TALKS
    ),
    _A.TAB_PREPARE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "准备"), "Alt+1", _G.TALKS),
    _A.TAB_RECORD: ActionSpec(QT_TRANSLATE_NOOP("Actions", "记录"), "Alt+2", _G.TALKS),
    _A.TAB_READ_BACK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "核对与签署"), "Alt+3", _G.TALKS),
    _A.TAB_FOLLOW_UP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "跟踪"), "Alt+4", _G.TALKS),
    _A.TAB_EXPORT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "导出"), "Alt+5", _G.TALKS),
    _A.ADD_QUESTION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "添加问题"), "Ctrl+Shift+N", _G.PREPARE
    ),
    _A.QUESTION_UP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "问题上移"), "Alt+Up", _G.PREPARE),
    _A.QUESTION_DOWN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "问题下移"), "Alt+Down", _G.PREPARE),
    _A.REMOVE_QUESTION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "删除问题"), "Ctrl+Shift+Delete", _G.PREPARE
    ),
    _A.RESTORE_QUESTION: ActionSpec(QT_TRANSLATE_NOOP("Actions", "撤销删除"), "Alt+Z", _G.PREPARE),
    _A.PICK_FOR_OUTLINE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "选取内容…"), "Ctrl+Shift+I", _G.PREPARE
    ),
    _A.PRINT_OUTLINE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "导出提纲…"), "Ctrl+E", _G.PREPARE),
    _A.LOCK_OUTLINE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "审定并锁定提纲"), "Ctrl+Shift+K", _G.PREPARE
    ),
    _A.PORTRAIT_ADD: ActionSpec(QT_TRANSLATE_NOOP("Actions", "画像添一句"), "F7", _G.PREPARE),
    _A.PORTRAIT_CITE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "画像注明依据"), "F8", _G.PREPARE),
    _A.PORTRAIT_UNDO: ActionSpec(QT_TRANSLATE_NOOP("Actions", "撤销画像改动"), "F9", _G.PREPARE),
    _A.TAKE_IN_FILES: ActionSpec(QT_TRANSLATE_NOOP("Actions", "收进文件…"), "Ctrl+O", _G.MATERIALS),
    _A.TAKE_IN_PASTED: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "收进粘贴内容"), "Ctrl+Shift+V", _G.MATERIALS
    ),
    _A.FIND_MATERIAL: ActionSpec(QT_TRANSLATE_NOOP("Actions", "查找材料"), "Ctrl+F", _G.MATERIALS),
    _A.NEW_REQUEST: ActionSpec(QT_TRANSLATE_NOOP("Actions", "新增需求"), "Ctrl+N", _G.MATERIALS),
    _A.REMIND_REQUEST: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "记一次催要"), "Ctrl+R", _G.MATERIALS
    ),
    _A.EXPORT_MATERIALS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "导出清单…"), "Ctrl+E", _G.MATERIALS
    ),
    _A.PLAN_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "安排谈话"), "Ctrl+N", _G.PLAN),
    _A.FIND_TARGET: ActionSpec(QT_TRANSLATE_NOOP("Actions", "筛选谈话对象"), "Ctrl+F", _G.PLAN),
    _A.IMPORT_TARGETS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "从表格导入名单…"), "Ctrl+I", _G.PLAN
    ),
    _A.CHOOSE_TARGETS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "从名册选取…"), "Ctrl+Shift+N", _G.PLAN
    ),
    _A.EDIT_TARGET: ActionSpec(QT_TRANSLATE_NOOP("Actions", "修改谈话对象…"), "F2", _G.PLAN),
    _A.EXCLUDE_TARGETS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "不列入计划…"), "Ctrl+Shift+Delete", _G.PLAN
    ),
    _A.EXPORT_PLAN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "导出计划表…"), "Ctrl+E", _G.PLAN),
    _A.NEW_DOCUMENT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "起草文书…"), "Ctrl+N", _G.DOCUMENTS),
    _A.FIND_DOCUMENT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "筛选文书"), "Ctrl+F", _G.DOCUMENTS),
    _A.LEAVE_DOCUMENT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "返回文书列表"), "Alt+Left", _G.DOCUMENTS
    ),
    _A.IMPORT_LIBRARY: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "导入表现库…"), "Ctrl+I", _G.LIBRARY
    ),
    _A.FIND_MANIFESTATION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "查找条目"), "Ctrl+F", _G.LIBRARY
    ),
    _A.ADD_MANIFESTATION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "添加条目…"), "Ctrl+N", _G.LIBRARY
    ),
    _A.EDIT_MANIFESTATION: ActionSpec(QT_TRANSLATE_NOOP("Actions", "修改条目…"), "F2", _G.LIBRARY),
    _A.RETIRE_MANIFESTATION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "停用或恢复条目"), "Ctrl+Shift+Delete", _G.LIBRARY
    ),
    _A.NEW_PERSON: ActionSpec(QT_TRANSLATE_NOOP("Actions", "添加人员"), "Ctrl+N", _G.REGISTER),
    _A.NEW_UNIT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "添加单位"), "Ctrl+Shift+N", _G.REGISTER),
    _A.EDIT_ENTRY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "修改"), "F2", _G.REGISTER),
    _A.ENTRY_UP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "上移"), "Alt+Up", _G.REGISTER),
    _A.ENTRY_DOWN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "下移"), "Alt+Down", _G.REGISTER),
    _A.FIND_PERSON: ActionSpec(QT_TRANSLATE_NOOP("Actions", "查找人员"), "Ctrl+F", _G.REGISTER),
    _A.IMPORT_REGISTER: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "从表格导入"), "Ctrl+I", _G.REGISTER
    ),
    _A.CHECK_SCHEME: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "导入制度文件"), "Ctrl+O", _G.REGISTER
    ),
    _A.SCHEME_COPY: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "复制制度"), "Ctrl+Shift+C", _G.REGISTER
    ),
    _A.SCHEME_SOURCE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "按原文修改制度"), "Ctrl+Shift+E", _G.REGISTER
    ),
    _A.RECORD_FLIP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "问 / 答"), "F2", _G.RECORD),
    _A.RECORD_EXPLANATION: ActionSpec(QT_TRANSLATE_NOOP("Actions", "说明"), "F3", _G.RECORD),
    _A.RECORD_SUGGESTION: ActionSpec(QT_TRANSLATE_NOOP("Actions", "意见建议"), "F4", _G.RECORD),
    _A.RECORD_COMMITMENT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "承诺"), "F5", _G.RECORD),
    _A.RECORD_EXHIBIT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "出示材料"), "F6", _G.RECORD),
    _A.RECORD_REMARK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "旁注"), "F7", _G.RECORD),
    _A.RECORD_SPEAKER: ActionSpec(QT_TRANSLATE_NOOP("Actions", "换人说"), "F8", _G.RECORD),
    _A.RECORD_NEXT_QUESTION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "下一题"), "Alt+Down", _G.RECORD
    ),
    _A.RECORD_PREVIOUS_QUESTION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "上一题"), "Alt+Up", _G.RECORD
    ),
    _A.RECORD_FLAG_PROBLEM: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "标为问题"), "Ctrl+D", _G.RECORD
    ),
    _A.RECORD_FLAG_COMMITMENT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "标为承诺"), "Ctrl+M", _G.RECORD
    ),
    _A.RECORD_FLAG_FOLLOW_UP: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "标为补问"), "Ctrl+J", _G.RECORD
    ),
    _A.RECORD_FLAG_SILENCE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "标为沉默"), "Ctrl+Shift+S", _G.RECORD
    ),
    _A.RECORD_FLAG_EMOTION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "标为情绪"), "Ctrl+Shift+E", _G.RECORD
    ),
    _A.RECORD_FLAG_VERBATIM: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "标为原话"), "Ctrl+Shift+O", _G.RECORD
    ),
    _A.RECORD_EDIT_LAST: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "修改上一条"), "Ctrl+E", _G.RECORD
    ),
    _A.RECORD_RUN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "开始 / 暂停 / 继续"), "F9", _G.RECORD),
    _A.RECORD_LIVE_QUESTION: ActionSpec(QT_TRANSLATE_NOOP("Actions", "临时问题"), "F10", _G.RECORD),
    _A.RECORD_END: ActionSpec(QT_TRANSLATE_NOOP("Actions", "结束谈话"), "F12", _G.RECORD),
    _A.RECORD_ABORT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "中止谈话"), "Ctrl+F12", _G.RECORD),
    _A.RECORD_NEXT_OPEN: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "问下一个未问的问题"), "Ctrl+Return", _G.RECORD
    ),
    _A.RECORD_COME_BACK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "标为待补"), "Ctrl+B", _G.RECORD),
    _A.RECORD_NEXT_GAP: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "到下一处缺项"), "Ctrl+G", _G.RECORD
    ),
    _A.RECORD_PICK_EXHIBIT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "从提纲选出示材料"), "Ctrl+F6", _G.RECORD
    ),
    _A.RECORD_UNDO: ActionSpec(QT_TRANSLATE_NOOP("Actions", "撤销"), "Alt+Backspace", _G.RECORD),
    _A.RECORD_REDO: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "重做"), "Alt+Shift+Backspace", _G.RECORD
    ),
    _A.RECORD_MOVE_UP: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "条目上移"), "Alt+Shift+Up", _G.RECORD
    ),
    _A.RECORD_MOVE_DOWN: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "条目下移"), "Alt+Shift+Down", _G.RECORD
    ),
    _A.RECORD_SPLIT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "在光标处分成两条"), "Ctrl+Shift+Return", _G.RECORD
    ),
    _A.RECORD_JOIN: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "并入上一条"), "Ctrl+Shift+J", _G.RECORD
    ),
    _A.RECORD_TAKE_BACK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "收回条目"), "Ctrl+Shift+Delete", _G.RECORD
    ),
    _A.RECORD_FIND: ActionSpec(QT_TRANSLATE_NOOP("Actions", "在记录中查找"), "Ctrl+F", _G.RECORD),
    _A.RECORD_EXPAND: ActionSpec(QT_TRANSLATE_NOOP("Actions", "展开缩写"), "Alt+X", _G.RECORD),
    _A.RECORD_COMPLETE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "短语与人名"), "Ctrl+K", _G.RECORD),
    _A.RECORD_TIME: ActionSpec(QT_TRANSLATE_NOOP("Actions", "插入时刻"), "Ctrl+T", _G.RECORD),
    _A.RECORD_REPEAT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "重复上一答的句式"), "Ctrl+R", _G.RECORD
    ),
    _A.RECORD_ADJOURN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "改日继续"), "Ctrl+F9", _G.RECORD),
    _A.RECORD_RECORDER: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "更换记录人"), "Ctrl+F8", _G.RECORD
    ),
    _A.RECORD_ATTENDANCE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "到场离场"), "Shift+F9", _G.RECORD
    ),
    _A.RECORD_PEOPLE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "在场人员"), "Ctrl+Shift+F8", _G.RECORD
    ),
    _A.RECORD_PAPERS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "收到材料"), "Ctrl+Shift+F9", _G.RECORD
    ),
    _A.RECORD_FIX_SITTING: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "本次记录单独定稿"), "Ctrl+Shift+F12", _G.RECORD
    ),
    # not Ctrl+Shift+F: input methods turn to traditional characters with it
    _A.RECORD_FILTER: ActionSpec(QT_TRANSLATE_NOOP("Actions", "筛选记录"), "Ctrl+F3", _G.RECORD),
    _A.READ_BACK_CONFIRM_PAGE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "本页已核对"), "Ctrl+Return", _G.READ_BACK
    ),
    _A.READ_BACK_READ_ALONG: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "逐句核对（大字）"), "F6", _G.READ_BACK
    ),
    _A.READ_BACK_SUPPLEMENT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "补充"), "Shift+F2", _G.READ_BACK
    ),
    _A.READ_BACK_UNDO: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "撤销更正"), "Alt+Backspace", _G.READ_BACK
    ),
    _A.READ_BACK_REDO: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "重做更正"), "Alt+Shift+Backspace", _G.READ_BACK
    ),
    _A.READ_BACK_COMPARE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "比较两个版本"), "F8", _G.READ_BACK
    ),
    _A.READ_BACK_NEXT_PAGE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "下一页"), "PgDown", _G.READ_BACK
    ),
    _A.READ_BACK_PREVIOUS_PAGE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "上一页"), "PgUp", _G.READ_BACK
    ),
    _A.READ_BACK_LARGER: ActionSpec(QT_TRANSLATE_NOOP("Actions", "放大"), "Ctrl++", _G.READ_BACK),
    _A.READ_BACK_SMALLER: ActionSpec(QT_TRANSLATE_NOOP("Actions", "缩小"), "Ctrl+-", _G.READ_BACK),
    _A.READ_BACK_CORRECT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "更正"), "F2", _G.READ_BACK),
    _A.READ_BACK_KEEP_CORRECTION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "记下更正"), "Ctrl+S", _G.READ_BACK
    ),
    _A.READ_BACK_STATEMENT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "补充说明"), "F3", _G.READ_BACK
    ),
    _A.READ_BACK_CONCLUDE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "核对完毕"), "F9", _G.READ_BACK),
    _A.READ_BACK_FREEZE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "定稿"), "F12", _G.READ_BACK),
    _A.READ_BACK_PRINT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "打印"), "Ctrl+P", _G.READ_BACK),
    _A.READ_BACK_PEN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "屏幕手写"), "F4", _G.READ_BACK),
    _A.READ_BACK_SCANS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "扫描件"), "F5", _G.READ_BACK),
    _A.READ_BACK_SCAN_IN: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "读入扫描件…"), "Ctrl+Shift+O", _G.READ_BACK
    ),
    _A.FOLLOW_UP_ADD_MEASURE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "添加举措"), "Ctrl+N", _G.FOLLOW_UP
    ),
    _A.FOLLOW_UP_FINISH_MEASURE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "举措完成"), "Ctrl+Return", _G.FOLLOW_UP
    ),
    _A.FOLLOW_UP_CLOSE_PROBLEM: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "销号"), "Ctrl+Shift+Return", _G.FOLLOW_UP
    ),
    _A.EXPORT_WRITE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "导出"), "Ctrl+Return", _G.EXPORT),
}

_GROUP_TEXTS: dict[ActionGroup, str] = {
    _G.PROGRAM: QT_TRANSLATE_NOOP("Actions", "程序"),
    _G.TALKS: QT_TRANSLATE_NOOP("Actions", "谈话列表"),
    _G.PLAN: QT_TRANSLATE_NOOP("Actions", "计划"),
    _G.PREPARE: QT_TRANSLATE_NOOP("Actions", "准备"),
    _G.LIBRARY: QT_TRANSLATE_NOOP("Actions", "表现库"),
    _G.MATERIALS: QT_TRANSLATE_NOOP("Actions", "材料"),
    _G.DOCUMENTS: QT_TRANSLATE_NOOP("Actions", "文书"),
    _G.RECORD: QT_TRANSLATE_NOOP("Actions", "现场记录"),
    _G.INTERVIEWER: QT_TRANSLATE_NOOP("Actions", "谈话人窗口"),
    _G.READ_BACK: QT_TRANSLATE_NOOP("Actions", "核对与签署"),
    _G.FOLLOW_UP: QT_TRANSLATE_NOOP("Actions", "跟进"),
    _G.EXPORT: QT_TRANSLATE_NOOP("Actions", "导出"),
    _G.REGISTER: QT_TRANSLATE_NOOP("Actions", "名册与制度"),
    _G.VERIFY: QT_TRANSLATE_NOOP("Actions", "核验"),
}


class Actions:
    """Makes actions with the texts of the one list and the keys in force.

    `own_keys` are the preferences' lines; `keys` is the book of keys, which can be changed.
    """

    def __init__(self, own_keys: Iterable[str] = ()) -> None:
        self.keys = KeyBook({action: spec.shortcut for action, spec in SPECS.items()}, own_keys)

    def text(self, action: ActionId) -> str:
        """Return the action's text in the language of the screen."""
        return QCoreApplication.translate("Actions", SPECS[action].text)

    def shortcut(self, action: ActionId) -> str:
        """Return the shortcut as a person reads it, for example Ctrl+L; empty for none."""
        return self.keys.native(action)

    def labelled(self, action: ActionId) -> str:
        """Return text and shortcut for a button with room for both: 锁定 (Ctrl+L)."""
        shortcut = self.shortcut(action)
        return f"{self.text(action)} ({shortcut})" if shortcut else self.text(action)

    def bind(self, widget: QWidget, action: ActionId, slot: Callable[[], object]) -> QAction:
        """Give a page an action that its shortcut fires while the page is shown.

        Wherever in the window the focus is: hidden pages stay silent. The action belongs to the
        page and follows a key that is changed; `QAction.trigger()` or the shortcut calls `slot`.
        """
        words = (self.text(action), partial(self.labelled, action))
        made = KeyedAction(self.keys, action.value, words, widget)
        made.triggered.connect(lambda _checked=False: slot())
        widget.addAction(made)
        return made

    def of_group(self, group: ActionGroup) -> tuple[ActionId, ...]:
        """Return the actions of one heading in the order of the list."""
        return tuple(action for action, spec in SPECS.items() if spec.group is group)

    def group_text(self, group: ActionGroup) -> str:
        """Return a heading of the F1 page."""
        return QCoreApplication.translate("Actions", _GROUP_TEXTS[group])
