"""Writing in a draft: its parts on the left, the fields of one on the right, faults below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.scheme_edit import Edit, EditAct, Path, key_of, path_of
from app.services.errors import SchemeComplaint
from app.services.scheme_editing import DraftState
from app.services.scheme_form import GroupKind
from ui.actions import ActionId
from ui.look.theme import GAP
from ui.loose_words import needs_no_keeping
from ui.screens.schemes.complaint_words import advice
from ui.screens.schemes.draft_desk import DraftDesk
from ui.screens.schemes.group_form import GroupForm
from ui.screens.schemes.part_tree import PartTree
from ui.screens.schemes.place_words import place_words
from ui.screens.schemes.source_view import SourceView
from ui.session import Session
from ui.widgets.parts import MessageLine, button, row

_ROLE = Qt.ItemDataRole.UserRole
_SIZES = (210, 560)
_FAULTS_SHOWN = 4


class EditTab(QWidget):
    """Shows the draft on the desk. Signals: publish_wanted(); discard_wanted()."""

    publish_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, session: Session, desk: DraftDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self.state: DraftState | None = None
        self._jump: SchemeComplaint | str | None = None
        self._is_refused = False
        self._places = place_words(session.theme.resources, session.language)
        self.form: GroupForm | None = None
        self.parts = PartTree(session.theme)
        self._scroll = QScrollArea()
        self.source = SourceView(session.theme)
        self.faults = QListWidget()
        self.told = MessageLine()
        self.by_source = button(session.actions.labelled(ActionId.SCHEME_SOURCE))
        self.undo = button(self.tr("撤销"))
        self.redo = button(self.tr("重做"))
        self.publish = button(self.tr("发布…"), "primary")
        self.discard = button(self.tr("删除草稿…"), "danger")
        self._views = QStackedWidget()
        self._build()
        self._connect()
        needs_no_keeping(self)  # the desk stores every letter

    def begin(self) -> None:
        """Put the keys into the first field of what is opened next."""
        self._jump = "name"

    def refuse_to_publish(self) -> None:
        """Say that faults stand in the way, and lead to the first."""
        if self.state is None or not self.state.complaints:
            return
        self._is_refused = True
        self._say_faults(self.state.complaints)
        self.go_to(self.state.complaints[0])

    def go_to(self, complaint: SchemeComplaint) -> None:
        """Show the field, or the line, that a complaint is about."""
        if self._views.currentWidget() is self.source:
            self.source.go_to_line(complaint.line)
        elif self.form is None or not self.form.go_to(complaint.key):
            self._jump = complaint
            self._desk.open(self._desk.draft_id)  # its values as they are stored by now

    def show_source(self, *, shown: bool) -> None:
        """Change between the fields and the plain text."""
        if self.state is None or (not shown and self.state.form is None):
            return
        if shown == (self._views.currentWidget() is self.source):
            return
        # what is typed on one side is stored first, then read anew for the other
        self._views.setCurrentIndex(1 if shown else 0)
        self.by_source.setText(
            self.tr("按栏目修改")
            if shown
            else self._session.actions.labelled(ActionId.SCHEME_SOURCE)
        )
        self._desk.open(self._desk.draft_id)
        (self.source if shown else self.parts).setFocus()

    def _toggle_source(self) -> None:
        self.show_source(shown=self._views.currentWidget() is not self.source)

    def _show(self, state: DraftState) -> None:
        """Show the draft anew."""
        self.state = state
        had_focus = self.form is not None and self.form.isAncestorOf(self._focus())
        if state.form is None:
            self._views.setCurrentIndex(1)
            self.by_source.setText(self.tr("按栏目修改"))
        else:
            before, at = self.parts.group, self._scroll.verticalScrollBar().value()
            self.parts.show_form(state.form)
            after = self.parts.group
            is_same = before is not None and after is not None and before.path == after.path
            self._show_part(at=at if is_same else 0)
        if self._views.currentWidget() is self.source:
            self.source.show_text(state.draft.text)
        self._check(state)
        if self._jump is not None:
            jump, self._jump = self._jump, None
            self._land(jump)
        elif had_focus:
            self.parts.setFocus()

    def _land(self, jump: SchemeComplaint | str) -> None:
        """Go where the person wanted to, now that everything is shown anew."""
        if isinstance(jump, str):
            if not self._go_to_field(jump):
                self.parts.setFocus()  # a step back took the place away
        elif not self._go_to_field(jump.key):
            self._views.setCurrentIndex(1)
            self.by_source.setText(self.tr("按栏目修改"))
            self.source.show_text(self.state.draft.text if self.state else "")
            self.source.show_complaints((jump,), (advice(jump),))
            self.source.go_to_line(jump.line)

    def _focus(self) -> QWidget:
        return self.window().focusWidget() or self.window()

    def _take(self, edits: tuple[Edit, ...]) -> None:
        """Do steps, and keep the keys where they were or with what was added."""
        edit = edits[-1]
        if edit.act is EditAct.INSERT or (edit.act is EditAct.SET):
            self._jump = key_of(edit.path)
        elif edit.act is EditAct.MOVE and self.parts.group and self.parts.group.is_flat:
            self._jump = key_of((*edit.path[:-1], edit.to))
        self._desk.take(*edits)

    def _check(self, state: DraftState) -> None:
        """Show what is wrong now; what is being typed stays as it is."""
        self.state = state
        self._offer_turns()
        self._say_faults(state.complaints)
        if self.form is not None and state.form is not None:
            self.parts.take_values(state.form)
            self.form.show_complaints(_by_key(state.complaints))
            self.parts.mark(complaint.key for complaint in state.complaints)
        self.source.show_complaints(state.complaints, map(advice, state.complaints))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the draft back where nothing in it has a use for the key."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._desk.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._desk.redo()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, place: Path) -> None:
        """Show the place that a step is taken back at."""
        self._jump = key_of(place)

    def _offer_turns(self) -> None:
        self.undo.setEnabled(self._desk.can_undo)
        self.redo.setEnabled(self._desk.can_redo)

    def _say_typing(self) -> None:
        self._is_refused = False
        self._offer_turns()
        self.told.say(self.tr("正在保存…"), "hint")

    def _say_faults(self, complaints: tuple[SchemeComplaint, ...]) -> None:
        self.faults.clear()
        for complaint in complaints:
            words = self.parts.way_to(path_of(complaint.key)) if complaint.key else ""
            place = self.tr("第 {line} 行").format(line=complaint.line)
            item = QListWidgetItem(f"{place}　{words}　{advice(complaint)}")
            item.setData(_ROLE, complaint)
            self.faults.addItem(item)
        self.faults.setVisible(bool(complaints))
        rows = min(len(complaints), _FAULTS_SHOWN)
        self.faults.setFixedHeight(rows * max(self.faults.sizeHintForRow(0), 1) + GAP)
        if complaints and self._is_refused:
            said = self.tr("还不能发布：有 {count} 处要改正。").format(count=len(complaints))
            self.told.say(said, "error")
        elif complaints:
            said = self.tr("已保存　有 {count} 处要改正").format(count=len(complaints))
            self.told.say(said, "warning")
        else:
            self.told.say(self.tr("已保存　没有发现问题"), "good")

    def _show_part(self, *, at: int = 0) -> None:
        """Show the fields of the part that is current."""
        group = self.parts.group
        if group is None:
            return
        is_leaf = group.kind is GroupKind.ITEM or not group.groups or group.is_flat
        self.form = GroupForm(group, self._places, is_whole=is_leaf)
        self.form.setObjectName("scrolled")
        self.form.typed.connect(self._desk.type)
        self.form.wanted.connect(self._take)
        self._scroll.setWidget(self.form)
        if self.state is not None:
            self.form.show_complaints(_by_key(self.state.complaints))
        self._scroll.verticalScrollBar().setValue(at)

    def _choose_part(self) -> None:
        """Show another part, with its values as they are stored by now."""
        if self._desk.is_settled:
            self._show_part()
        else:
            self._desk.open(self._desk.draft_id)

    def _go_to_field(self, key: str) -> bool:
        """Show the innermost part that has the field."""
        self.parts.select(path_of(key))
        self._show_part()
        return self.form is not None and self.form.go_to(key)

    def _open_fault(self, item: QListWidgetItem) -> None:
        self.go_to(item.data(_ROLE))

    def _connect(self) -> None:
        self._desk.opened.connect(self._show)
        self._desk.checked.connect(self._check)
        self._desk.typing.connect(self._say_typing)
        self._desk.failed.connect(self.told.say)
        self._desk.turned.connect(self._turn_to)
        self.undo.clicked.connect(self._desk.undo)
        self.redo.clicked.connect(self._desk.redo)
        self.parts.chosen.connect(self._choose_part)
        self.source.typed.connect(self._desk.type_text)
        self.faults.itemActivated.connect(self._open_fault)
        self.faults.itemClicked.connect(self._open_fault)
        self.by_source.clicked.connect(self._toggle_source)
        self.publish.clicked.connect(self.publish_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self._session.actions.bind(self, ActionId.SCHEME_SOURCE, self._toggle_source)

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.faults.setAccessibleName(self.tr("要改正的地方，按 Enter 跳到那里"))
        self.faults.setWordWrap(True)
        split = QSplitter()
        split.addWidget(self.parts)
        split.addWidget(self._scroll)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes(_SIZES)
        self._views.addWidget(split)
        self._views.addWidget(self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        for turn, key in (
            (self.undo, QKeySequence.StandardKey.Undo),
            (self.redo, QKeySequence.StandardKey.Redo),
        ):
            keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            turn.setToolTip(f"{turn.text()} ({keys})")
        buttons = (self.undo, self.redo, self.by_source, self.discard, self.publish)
        column.addLayout(row(*buttons, stretch_at=2))
        column.addWidget(self.told)
        column.addWidget(self._views, 1)
        column.addWidget(self.faults)


def _by_key(complaints: tuple[SchemeComplaint, ...]) -> dict[str, SchemeComplaint]:
    """Return the complaints by key; of several about one key the first counts."""
    return {complaint.key: complaint for complaint in reversed(complaints)}
