"""The head of a talk's workspace: where it stands, what keeps it, and the next step."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.domain.stage import NEEDS_REASON, TalkStage
from ui.actions import ActionId
from ui.errors.code_words import obstacle_text, stage_text
from ui.look.theme import GAP, HALF_GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.stage_steps import Standing, WorkTab, exits, needs_reason, tab_of_step
from ui.models.stage_words import stage_colour, step_text
from ui.session import Session
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.push_button import PushButton
from ui.widgets.stage_dot import dot_pixmap


class StageBanner(QFrame):
    """Type, number, stage and scheme; one button for the next step and a menu for the ways out.

    Signals: step_wanted(TalkStage), tab_wanted(WorkTab) where the step is done on a tab.
    """

    step_wanted = Signal(TalkStage)
    tab_wanted = Signal(WorkTab)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._standing: Standing | None = None
        self._tab = WorkTab.PREPARE
        self.back = PushButton(self.tr("返回"))
        self.title = QLabel()
        self.dot = QLabel()
        self.stage = QLabel()
        self.subject = QLabel()
        self.scheme = ElidedLabel("hint")
        self.hint = QLabel()
        self.obstacles = QLabel()
        self.step = PushButton()
        self.others = PushButton(self.tr("其他办理") + "  ▾")
        self.menu = QMenu(self)
        self._build()

    def show_standing(self, found: Standing) -> None:
        """Show where the talk stands now."""
        self._standing = found
        talk = found.talk
        self.title.setText(f"{found.type_name}  {talk.number}")
        self.dot.setPixmap(dot_pixmap(self._session.theme.colour(stage_colour(talk.stage))))
        self.stage.setText(stage_text(talk.stage))
        self.subject.setText(found.subject)
        self._show_scheme(found)
        self._show_obstacles(found)
        self._show_step(found)
        self._fill_menu(found)

    def show_tab(self, tab: WorkTab) -> None:
        """Say what can be done from this tab."""
        self._tab = tab
        if self._standing is not None:
            self._show_step(self._standing)

    def take_step(self) -> None:
        """Do what the button says, where it can be pressed."""
        if self._standing is None or not self.step.isVisible() or not self.step.isEnabled():
            return
        tab = tab_of_step(self._standing)
        if tab is not None:
            self.tab_wanted.emit(tab)
        elif self._standing.wanted is not None:
            self.step_wanted.emit(self._standing.wanted)

    def open_menu(self) -> None:
        """Open the menu of the other steps by key."""
        if self.others.isVisible():
            self.menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))

    def _build(self) -> None:
        self.title.setProperty("kind", "heading")
        self.subject.setProperty("kind", "subtitle")
        self.hint.setProperty("kind", "hint")
        self.obstacles.setProperty("kind", "warning")
        self.obstacles.setWordWrap(True)
        self.back.setProperty("kind", "quiet")
        self.back.setToolTip(self._session.actions.labelled(ActionId.LEAVE_TALK))
        self.others.setProperty("kind", "quiet")
        self.others.setAccessibleName(self.tr("其他办理"))
        self.others.clicked.connect(self.open_menu)
        self.others.setToolTip(self._session.actions.labelled(ActionId.OTHER_STEPS))
        self.step.setProperty("kind", "primary")
        self.step.clicked.connect(self.take_step)
        for label in (self.title, self.subject, self.stage, self.obstacles):
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, HALF_GAP)
        layout.setSpacing(HALF_GAP)
        layout.addLayout(self._head())
        layout.addWidget(self.obstacles)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.subject)
        head.addSpacing(WIDE_GAP)
        head.addWidget(self.dot)
        head.addWidget(self.stage)
        head.addSpacing(WIDE_GAP)
        head.addWidget(self.scheme, 1)
        head.addWidget(self.hint)
        head.addWidget(self.others)
        head.addWidget(self.step)
        return head

    def _show_scheme(self, found: Standing) -> None:
        """Say which scheme governs the talk (JP01), and whether new talks follow a later one."""
        text = self.tr("制度第 {version} 版：{scheme}")
        if found.newer:
            text = self.tr("制度旧版（第 {version} 版，现行第 {newer} 版）：{scheme}")
        version = found.talk.scheme_version
        words = text.format(scheme=found.scheme, version=version, newer=found.newer)
        self.scheme.show_text(words)

    def _show_obstacles(self, found: Standing) -> None:
        sentences = [obstacle_text(obstacle) for obstacle in found.obstacles]
        text = ""
        if sentences and found.wanted is not None:
            lead = self.tr("{step}之前：").format(step=step_text(found.wanted, found.talk.stage))
            text = lead + "   ".join(f"• {sentence}" for sentence in sentences)
        elif found.talk.stage in NEEDS_REASON and found.talk.stage_reason:
            text = self.tr("原因：{reason}").format(reason=found.talk.stage_reason)
        self.obstacles.setText(text)
        self.obstacles.setVisible(bool(text))

    def _show_step(self, found: Standing) -> None:
        tab, wanted = tab_of_step(found), found.wanted
        here = tab is self._tab
        self.step.setVisible(wanted is not None and not here)
        self.hint.setVisible(wanted is not None and here)
        if wanted is None:
            return
        words = step_text(wanted, found.talk.stage)
        self.hint.setText(self.tr("下一步在本页办理：{step}").format(step=words))
        self.step.setText(words if tab is None else self.tr("去办理：{step}").format(step=words))
        self.step.setEnabled(tab is not None or not found.obstacles)
        keys = self._session.actions.shortcut(ActionId.TAKE_STEP)
        self.step.setToolTip(f"{self.step.text()} ({keys})")

    def _fill_menu(self, found: Standing) -> None:
        self.menu.clear()
        for stage in exits(found.talk):
            text = step_text(stage) + ("…" if needs_reason(stage) else "")
            action = QAction(text, self.menu)
            action.triggered.connect(partial(self._exit, stage))
            self.menu.addAction(action)
        self.others.setVisible(not self.menu.isEmpty())

    def _exit(self, stage: TalkStage, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.step_wanted.emit(stage)
