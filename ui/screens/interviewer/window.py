"""The window for whoever asks: follows the recorder, and shows nothing that is being written."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.interviewer.lines_strip import LinesStrip
from ui.screens.interviewer.placing import other_screen, right_half
from ui.screens.interviewer.question_list import QuestionList
from ui.screens.interviewer.question_view import QuestionView
from ui.screens.interviewer.time_line import TimeLine
from ui.session import Session
from ui.widgets.parts import MessageLine, button

SMALLEST, LARGEST, _STEP = 12, 36, 2
_TITLE_BAR = 32  # pixels; the window manager adds it above what we ask for
_SIDES = (34, 66)


class InterviewerWindow(QWidget):
    """A window of its own; hidden, not closed, by its key or Esc."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("谈录 · 提纲"))
        self.setMinimumSize(480, 400)
        self._session = session
        self._desk = parent
        self._interview = session.changes.interview
        self._talk_id = TalkId(0)
        self._read: _Read | None = None
        self._row = 0
        self._screen: QScreen | None = None
        self._points = session.preferences.load().interviewer_size
        self.time = TimeLine(session.workbench.clock.now)
        self.questions = QuestionList(session.theme)
        self.question = QuestionView()
        self.lines = LinesStrip()
        self._elsewhere = MessageLine()
        self._lay_out()
        self._connect()
        self._set_points(self._points)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show the outline of a talk."""
        if talk_id != self._talk_id:
            self._talk_id, self._read, self._row = talk_id, None, 0
        self._load()

    def toggle(self) -> None:
        """Show or hide the window; the keys stay with the recorder."""
        if self.isVisible():
            self.hide()
            return
        main = self._desk.window()
        other = other_screen(main)
        if self._screen is None or self._screen is not (other or main.screen()):
            self._place(main, other)
        self._read = None  # what is hidden is not kept up to date
        self._load()
        self.questions.setFocus()
        if other is not None:
            self.showMaximized()
        else:
            self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _place(self, main: QWidget, other: QScreen | None) -> None:
        self._screen = other or main.screen()
        room = self._screen.availableGeometry()
        place = room if other is not None else right_half(room)
        self.resize(place.width(), place.height() - _TITLE_BAR)
        self.move(place.topLeft())

    def _screen_gone(self, screen: QScreen) -> None:
        """Hide: Qt moves the window to where the recorder's screen may be seen by others."""
        if screen is self._screen:
            self._screen = None
            self.hide()

    # --- what is shown ---------------------------------------------------------------------

    def _load(self) -> None:
        bench, talk_id = self._session.workbench, self._talk_id
        self._session.jobs.read(lambda: _read(bench, talk_id), owner=self, done=self._show_read)

    def _show_read(self, read: "_Read") -> None:
        if read.talk.id != self._talk_id:
            return
        is_first = self._read is None
        self._read = read
        self.time.show_stage(read.talk.stage)
        self._show_time()
        self._show_lines()
        self._show_outline()
        if is_first:
            self._follow()

    @property
    def _is_followed(self) -> bool:
        return self._interview.talk_id == self._talk_id

    def _outline(self) -> Outline | None:
        followed = self._interview.outline if self._is_followed else None
        return followed or (self._read.outline if self._read else None)

    def _show_outline(self) -> None:
        outline = self._outline()
        if outline is None or not self.isVisible():
            return
        self.questions.show_outline(outline, self._current())
        self.time.show_count(outline)
        self._show_row(self.questions.currentRow())

    def _current(self) -> QuestionId | None:
        return self._interview.question_id if self._is_followed else None

    def _follow(self) -> None:
        """Look at the question the recorder is at."""
        if not self.isVisible():
            return
        row = self.questions.row_of(self._current())
        self.questions.mark_current(self._current())
        self.questions.look_at(row)
        self._show_row(row)

    def _show_row(self, row: int) -> None:
        outline = self._outline()
        if outline is None or self._read is None:
            return
        self._row = row
        if 0 < row <= len(outline.questions):
            question = outline.questions[row - 1]
            focus = self._read.scheme.focus_name(question.focus_area)
            self.question.show_question(row, question, focus)
        else:
            self.question.show_opening(outline)
        self._say_where()

    def _say_where(self) -> None:
        at = self.questions.row_of(self._current())
        if not self._is_followed or at == self._row:
            self._elsewhere.say("")
            return
        place = self.tr("第 {number} 题").format(number=at) if at else self.tr("开场")
        key = self._session.actions.shortcut(ActionId.INTERVIEWER_FOLLOW)
        text = self.tr("记录人在：{place}。按 {key} 回到那里。")
        self._elsewhere.say(text.format(place=place, key=key), "warning")

    def _show_time(self) -> None:
        self.time.show_time(self._interview.time if self._is_followed else None)

    def _show_lines(self) -> None:
        allowed = self._is_followed and self._interview.shares_lines
        if self.isVisible() or not allowed:
            self.lines.show_lines(self._interview.lines(), allowed=allowed)

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id and self.isVisible():
            self._load()

    # --- type size -------------------------------------------------------------------------

    def _resize_type(self, by: int) -> None:
        points = min(LARGEST, max(SMALLEST, self._points + by))
        if points == self._points:
            return
        self._set_points(points)
        store = self._session.preferences
        self._session.jobs.change(
            lambda: store.save(replace(store.load(), interviewer_size=points)), owner=self
        )

    def _set_points(self, points: int) -> None:
        self._points = points
        for part in (self.time, self.question, self.lines):
            part.set_points(points)
        font = self.questions.font()
        font.setPointSizeF(points * 0.7)
        self.questions.setFont(font)
        self._show_outline()

    def _connect(self) -> None:
        self.questions.picked.connect(self._show_row)
        self.questions.turned.connect(self.question.turn)
        interview = self._interview
        interview.question_moved.connect(self._follow)
        interview.outline_changed.connect(self._show_outline)
        interview.time_changed.connect(self._show_time)
        interview.lines_changed.connect(self._show_lines)
        self._session.changes.talk_changed.connect(self._on_talk_changed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101  (there is always one)
        application.screenRemoved.connect(self._screen_gone)
        bind = self._session.actions.bind
        bind(self, ActionId.INTERVIEWER_WINDOW, self.hide)
        bind(self, ActionId.INTERVIEWER_FOLLOW, self._follow)
        bind(self, ActionId.INTERVIEWER_LARGER, lambda: self._resize_type(_STEP))
        bind(self, ActionId.INTERVIEWER_SMALLER, lambda: self._resize_type(-_STEP))
        bind(self, ActionId.FULL_SCREEN, self._toggle_full_screen)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _lay_out(self) -> None:
        actions = self._session.actions
        smaller, larger = button("A−", "quiet"), button("A+", "quiet")
        hide = button(self.tr("隐藏 ({key})").format(key="Esc"), "quiet")
        for part, action in (
            (smaller, ActionId.INTERVIEWER_SMALLER),
            (larger, ActionId.INTERVIEWER_LARGER),
            (hide, ActionId.INTERVIEWER_WINDOW),
        ):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            part.setToolTip(actions.labelled(action))
        smaller.setAccessibleName(actions.labelled(ActionId.INTERVIEWER_SMALLER))
        larger.setAccessibleName(actions.labelled(ActionId.INTERVIEWER_LARGER))
        smaller.clicked.connect(lambda: self._resize_type(-_STEP))
        larger.clicked.connect(lambda: self._resize_type(_STEP))
        hide.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.time, 1)
        for part in (smaller, larger, hide):
            head.addWidget(part)
        listed = QWidget()
        left = QVBoxLayout(listed)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GAP)
        left.addWidget(self.time.count)
        left.addWidget(self.questions, 1)
        splitter = QSplitter()
        for widget, share in zip((listed, self.question), _SIDES, strict=True):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([share * 10 for share in _SIDES])
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, WIDE_GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._elsewhere)
        column.addWidget(splitter, 1)
        column.addWidget(self.lines)
        QWidget.setTabOrder(self.questions, smaller)


@dataclass(frozen=True)
class _Read:
    talk: Talk
    outline: Outline
    scheme: Scheme


def _read(bench: Workbench, talk_id: TalkId) -> _Read:
    talk = bench.preparing.talk(talk_id)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    return _Read(talk, bench.outlines.outlining.in_talk(talk_id), scheme)
