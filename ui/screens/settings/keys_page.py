"""The keys: every action of the one list, and another key for whoever wants one."""

from dataclasses import replace

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import SPECS, ActionGroup, ActionId, Actions
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.loose_words import needs_no_keeping
from ui.models.key_rules import SCHEMES, Refusal, clashes, refusal
from ui.session import Session
from ui.widgets.key_field import KeyField
from ui.widgets.parts import MessageLine, button, label, row
from ui.widgets.row_table import only_read
from ui.widgets.text_fields import LineEdit

_BEGIN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_FIELD_WIDTH = 200


class KeyTable(QTableWidget):
    """Action, key, heading; Enter or F2 wants another key for the row."""

    def __init__(self, begin: "KeysPage") -> None:
        super().__init__(0, 3)
        self._page = begin
        only_read(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin on Enter and F2."""
        if event.key() in _BEGIN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._page.begin()
        else:
            super().keyPressEvent(event)


class KeysPage(QWidget):
    """Shows and changes keys; what is chosen holds at once and in the next session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions: Actions = session.actions
        self._shown: list[ActionId] = []
        self._wanted: ActionId | None = None
        self.search = LineEdit(name=self.tr("查找操作"), placeholder=self.tr("查找操作或快捷键"))
        needs_no_keeping(self.search)
        self.table = KeyTable(self)
        self.table.setAccessibleName(self.tr("操作和快捷键"))
        self.field = KeyField()
        self.field.setAccessibleName(self.tr("新的快捷键"))
        self.change_button = button(self.tr("改键 (F2)"), "primary")
        self.reset_button = button(self.tr("恢复默认"))
        self.reset_all_button = button(self.tr("全部恢复"), "quiet")
        self.message = MessageLine()
        self._hint = label("", "hint")
        self._lay_out()
        self._connect()
        self._fill()
        self.table.selectRow(0)

    @property
    def shown(self) -> tuple[ActionId, ...]:
        """The actions in the table from top to bottom."""
        return tuple(self._shown)

    def begin(self) -> None:
        """Wait for the new key of the chosen action."""
        action = self._chosen()
        if action is None:
            return
        self._wanted = action
        self.field.clear()
        self.field.setPlaceholderText(self.tr("按下新的快捷键"))
        self.field.show()
        self.field.setFocus()
        text = self.tr("“{action}”：按下新的快捷键，Esc 取消。")
        self.message.say(text.format(action=self._actions.text(action)), "hint")

    # --- choosing --------------------------------------------------------------------------

    def _take(self, chord: QKeyCombination) -> None:
        action, keys = self._wanted, QKeySequence(chord)
        if action is None:
            return
        if keys != self._actions.keys.shipped(action):
            why = refusal(chord)
            if why is not None:
                self.message.say(self._refused(keys, why))
                return
        taken = clashes(self._actions, action, keys)
        if taken:
            self.message.say(self._taken(keys, taken))
            return
        self._actions.keys.choose(action, keys)
        self._save()
        self._finish()
        text = self.tr("“{action}”的快捷键现在是 {keys}。")
        self.message.say(text.format(action=self._actions.text(action), keys=_native(keys)), "good")

    def _cancel(self) -> None:
        if self._wanted is not None:
            self._finish()
            self.message.say("")

    def _finish(self) -> None:
        self._wanted = None
        had = self.field.hasFocus()
        self.field.hide()
        if had:
            self.table.setFocus()

    def _reset(self) -> None:
        action = self._chosen()
        if action is None or not self._actions.keys.is_own(action):
            return
        keys = self._actions.keys.shipped(action)
        taken = clashes(self._actions, action, keys)
        if taken:
            self.message.say(self._taken(keys, taken))
            return
        self._actions.keys.reset(action)
        self._save()
        self.message.say(self.tr("已恢复。"), "good")

    def _reset_all(self) -> None:
        self._actions.keys.reset()
        self._save()
        self.message.say(self.tr("所有快捷键已恢复为默认设置。"), "good")

    def _save(self) -> None:
        store, own = self._session.preferences, self._actions.keys.own
        self._session.jobs.change(lambda: store.save(replace(store.load(), keys=own)), owner=self)

    # --- words -----------------------------------------------------------------------------

    def _refused(self, keys: QKeySequence, why: Refusal) -> str:
        reasons = {
            Refusal.TYPING: self.tr("打字要用这个键"),
            Refusal.EDITING: self.tr("编辑文字要用这个键"),
            Refusal.INPUT_METHOD: self.tr("输入法要用这个键"),
            Refusal.MENU: self.tr("菜单要用这个键"),
            Refusal.SYSTEM: self.tr("系统要用这个键"),
        }
        text = self.tr("{keys} 不能用：{reason}。请换一个，例如带 Ctrl、Alt 的组合或功能键。")
        return text.format(keys=_native(keys), reason=reasons[why])

    def _taken(self, keys: QKeySequence, taken: dict[ActionId, list[str]]) -> str:
        parts = [
            self.tr("“{action}”（同时有效的地方：{places}）").format(
                action=self._actions.text(other),
                places=self.tr("、").join(self._place(place) for place in places),
            )
            for other, places in taken.items()
        ]
        text = self.tr("{keys} 已经用于{others}。请换一个，或先改那一项。")
        return text.format(keys=_native(keys), others=self.tr("，").join(parts))

    def _place(self, place: str) -> str:
        if place == ActionGroup.PROGRAM:
            return self.tr("整个程序")
        if place == SCHEMES:
            return self._actions.text(ActionId.SHOW_SCHEMES)
        return self._actions.group_text(ActionGroup(place))

    # --- the table -------------------------------------------------------------------------

    def _chosen(self) -> ActionId | None:
        index = self.table.currentRow()
        return self._shown[index] if 0 <= index < len(self._shown) else None

    def _fill(self) -> None:
        chosen, wanted = self._chosen(), self.search.text().casefold().strip()
        self._shown = [action for action in SPECS if wanted in self._searched(action)]
        self._shown.sort(key=lambda action: _GROUPS.index(SPECS[action].group))
        self.table.setRowCount(len(self._shown))
        for index, action in enumerate(self._shown):
            for column, text in enumerate(self._cells(action)):
                self.table.setItem(index, column, QTableWidgetItem(text))
        if self._shown:
            self.table.selectRow(self._shown.index(chosen) if chosen in self._shown else 0)
        self._show_buttons()
        hint = self.tr("选中一行，按 Enter，再按新的快捷键。马上生效；{help} 里的一览表也跟着变。")
        self._hint.setText(hint.format(help=self._actions.shortcut(ActionId.HELP)))

    def _cells(self, action: ActionId) -> tuple[str, str, str]:
        keys = self._actions.shortcut(action)
        if clashes(self._actions, action, self._actions.keys.keys(action)):
            keys = self.tr("{keys}（冲突）").format(keys=keys)
        elif self._actions.keys.is_own(action):
            keys = self.tr("{keys}（已改）").format(keys=keys)
        group = self._actions.group_text(SPECS[action].group)
        return self._actions.text(action), keys, group

    def _searched(self, action: ActionId) -> str:
        return " ".join(self._cells(action)).casefold()

    def _show_buttons(self) -> None:
        action = self._chosen()
        self.change_button.setEnabled(action is not None)
        self.reset_button.setEnabled(action is not None and self._actions.keys.is_own(action))
        self.reset_all_button.setEnabled(bool(self._actions.keys.own))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.table.currentCellChanged.connect(self._show_buttons)
        self.table.doubleClicked.connect(self.begin)
        self.change_button.clicked.connect(self.begin)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self.field.pressed.connect(self._take)
        self.field.cancelled.connect(self._cancel)
        self._actions.keys.changed.connect(self._fill)

    def _lay_out(self) -> None:
        heads = (self.tr("操作"), self.tr("快捷键"), self.tr("在哪里用"))
        self.table.setHorizontalHeaderLabels(heads)
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, 0)
        column.setSpacing(WIDE_GAP)
        column.addWidget(self._hint)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.message)
        buttons = row(self.change_button, self.field, self.reset_button, self.reset_all_button)
        buttons.setSpacing(GAP)
        column.addLayout(buttons)


_GROUPS = list(ActionGroup)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
