"""The one list of everything a person can do by key; the F1 page is made from it."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.look.translation import QT_TRANSLATE_NOOP


class ActionId(StrEnum):
    """Every action; append new ones to the end of their group."""

    # the program
    SHOW_TALKS = "show_talks"
    SHOW_REGISTER = "show_register"
    SHOW_SCHEMES = "show_schemes"
    SHOW_VERIFY = "show_verify"
    SHOW_SETTINGS = "show_settings"
    LOCK = "lock"
    HELP = "help"
    FULL_SCREEN = "full_screen"
    QUIT = "quit"
    ABOUT = "about"
    FIRST_STEPS = "first_steps"
    VERIFY_FILES = "verify_files"

    # the list of talks and the workspace of one talk
    NEW_TALK = "new_talk"
    FIND_TALK = "find_talk"
    OPEN_TALK = "open_talk"
    LEAVE_TALK = "leave_talk"
    TAKE_STEP = "take_step"
    OTHER_STEPS = "other_steps"
    NEXT_TAB = "next_tab"
    PREVIOUS_TAB = "previous_tab"
    TAB_PREPARE = "tab_prepare"
    TAB_RECORD = "tab_record"
    TAB_READ_BACK = "tab_read_back"
    TAB_FOLLOW_UP = "tab_follow_up"
    TAB_EXPORT = "tab_export"
    # preparing a talk
    ADD_QUESTION = "add_question"
    QUESTION_UP = "question_up"
    QUESTION_DOWN = "question_down"
    REMOVE_QUESTION = "remove_question"
    RESTORE_QUESTION = "restore_question"
    LOCK_OUTLINE = "lock_outline"
    # the register and the schemes
    NEW_PERSON = "new_person"
    NEW_UNIT = "new_unit"
    EDIT_ENTRY = "edit_entry"
    ENTRY_UP = "entry_up"
    ENTRY_DOWN = "entry_down"
    FIND_PERSON = "find_person"
    IMPORT_REGISTER = "import_register"
    CHECK_SCHEME = "check_scheme"
    # recording
    RECORD_FLIP = "record_flip"
    RECORD_EXPLANATION = "record_explanation"
    RECORD_SUGGESTION = "record_suggestion"
    RECORD_COMMITMENT = "record_commitment"
    RECORD_EXHIBIT = "record_exhibit"
    RECORD_REMARK = "record_remark"
    RECORD_SPEAKER = "record_speaker"
    RECORD_NEXT_QUESTION = "record_next_question"
    RECORD_PREVIOUS_QUESTION = "record_previous_question"
    RECORD_FLAG_PROBLEM = "record_flag_problem"
    RECORD_FLAG_COMMITMENT = "record_flag_commitment"
    RECORD_FLAG_FOLLOW_UP = "record_flag_follow_up"
    RECORD_FLAG_SILENCE = "record_flag_silence"
    RECORD_FLAG_EMOTION = "record_flag_emotion"
    RECORD_FLAG_VERBATIM = "record_flag_verbatim"
    RECORD_EDIT_LAST = "record_edit_last"
    RECORD_RUN = "record_run"
    RECORD_LIVE_QUESTION = "record_live_question"
    RECORD_END = "record_end"
    RECORD_ABORT = "record_abort"
    # reading back and signing
    READ_BACK_CONFIRM_PAGE = "read_back_confirm_page"
    READ_BACK_NEXT_PAGE = "read_back_next_page"
    READ_BACK_PREVIOUS_PAGE = "read_back_previous_page"
    READ_BACK_LARGER = "read_back_larger"
    READ_BACK_SMALLER = "read_back_smaller"
    READ_BACK_CORRECT = "read_back_correct"
    READ_BACK_KEEP_CORRECTION = "read_back_keep_correction"
    READ_BACK_STATEMENT = "read_back_statement"
    READ_BACK_CONCLUDE = "read_back_conclude"
    READ_BACK_FREEZE = "read_back_freeze"
    READ_BACK_PRINT = "read_back_print"
    # following up
    FOLLOW_UP_ADD_MEASURE = "follow_up_add_measure"
    FOLLOW_UP_FINISH_MEASURE = "follow_up_finish_measure"
    FOLLOW_UP_CLOSE_PROBLEM = "follow_up_close_problem"
    # exporting
    EXPORT_WRITE = "export_write"


class ActionGroup(StrEnum):
    """The headings of the F1 page, in its order."""

    PROGRAM = "program"
    TALKS = "talks"
    PREPARE = "prepare"
    RECORD = "record"
    READ_BACK = "read_back"
    FOLLOW_UP = "follow_up"
    EXPORT = "export"
    REGISTER = "register"
    VERIFY = "verify"


class ActionSpec(NamedTuple):
    """An action's Chinese source text, its shortcut (empty for none) and its group."""

    text: str
    shortcut: str
    group: ActionGroup


_A, _G = ActionId, ActionGroup

SPECS: dict[ActionId, ActionSpec] = {
    _A.SHOW_TALKS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "谈话"), "Ctrl+1", _G.PROGRAM),
    _A.SHOW_REGISTER: ActionSpec(QT_TRANSLATE_NOOP("Actions", "名册"), "Ctrl+2", _G.PROGRAM),
    _A.SHOW_SCHEMES: ActionSpec(QT_TRANSLATE_NOOP("Actions", "制度"), "Ctrl+3", _G.PROGRAM),
    _A.SHOW_VERIFY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "核验"), "Ctrl+4", _G.PROGRAM),
    _A.SHOW_SETTINGS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "设置"), "Ctrl+5", _G.PROGRAM),
    _A.LOCK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "锁定"), "Ctrl+L", _G.PROGRAM),
    _A.HELP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "帮助与快捷键"), "F1", _G.PROGRAM),
    _A.FULL_SCREEN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "全屏"), "F11", _G.PROGRAM),
    _A.QUIT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "退出"), "Ctrl+Q", _G.PROGRAM),
    _A.FIRST_STEPS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "入门三步"), "", _G.PROGRAM),
    _A.VERIFY_FILES: ActionSpec(QT_TRANSLATE_NOOP("Actions", "选择文件…"), "Ctrl+O", _G.VERIFY),
    _A.ABOUT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "关于谈录"), "", _G.PROGRAM),
    _A.NEW_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "新建谈话"), "Ctrl+N", _G.TALKS),
    _A.FIND_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "筛选谈话"), "Ctrl+F", _G.TALKS),
    _A.OPEN_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "打开谈话"), "Return", _G.TALKS),
    _A.LEAVE_TALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "返回谈话列表"), "Alt+Left", _G.TALKS),
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
    _A.LOCK_OUTLINE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "审定并锁定提纲"), "Ctrl+Shift+K", _G.PREPARE
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
        QT_TRANSLATE_NOOP("Actions", "检查制度文件"), "Ctrl+O", _G.REGISTER
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
    _A.READ_BACK_CONFIRM_PAGE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "本页已核对"), "Ctrl+Return", _G.READ_BACK
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
    _G.PREPARE: QT_TRANSLATE_NOOP("Actions", "准备"),
    _G.RECORD: QT_TRANSLATE_NOOP("Actions", "现场记录"),
    _G.READ_BACK: QT_TRANSLATE_NOOP("Actions", "核对与签署"),
    _G.FOLLOW_UP: QT_TRANSLATE_NOOP("Actions", "跟进"),
    _G.EXPORT: QT_TRANSLATE_NOOP("Actions", "导出"),
    _G.REGISTER: QT_TRANSLATE_NOOP("Actions", "名册与制度"),
    _G.VERIFY: QT_TRANSLATE_NOOP("Actions", "核验"),
}


class Actions:
    """Makes actions with the texts and shortcuts of the one list."""

    def text(self, action: ActionId) -> str:
        """Return the action's text in the language of the screen."""
        return QCoreApplication.translate("Actions", SPECS[action].text)

    def shortcut(self, action: ActionId) -> str:
        """Return the shortcut as a person reads it, for example Ctrl+L; empty for none."""
        keys = QKeySequence(SPECS[action].shortcut)
        return keys.toString(QKeySequence.SequenceFormat.NativeText)

    def labelled(self, action: ActionId) -> str:
        """Return text and shortcut for a button with room for both: 锁定 (Ctrl+L)."""
        shortcut = self.shortcut(action)
        return f"{self.text(action)} ({shortcut})" if shortcut else self.text(action)

    def bind(self, widget: QWidget, action: ActionId, slot: Callable[[], object]) -> QAction:
        """Give a page an action that its shortcut fires while the page is shown.

        Wherever in the window the focus is: hidden pages stay silent. The action belongs to the
        page; `QAction.trigger()` or the shortcut calls `slot`.
        """
        made = QAction(self.text(action), widget)
        made.setObjectName(action.value)
        made.setShortcut(QKeySequence(SPECS[action].shortcut))
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setToolTip(self.labelled(action))
        made.triggered.connect(lambda _checked=False: slot())
        widget.addAction(made)
        return made

    def of_group(self, group: ActionGroup) -> tuple[ActionId, ...]:
        """Return the actions of one heading in the order of the list."""
        return tuple(action for action, spec in SPECS.items() if spec.group is group)

    def group_text(self, group: ActionGroup) -> str:
        """Return a heading of the F1 page."""
        return QCoreApplication.translate("Actions", _GROUP_TEXTS[group])
