"""The desk of an open vault: the rail on the left and the screen it chooses."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import TalkId
from ui.actions import ActionId
from ui.look.theme import GAP
from ui.loose_words import loose_words, stands_at
from ui.models.stage_steps import WorkTab
from ui.screens.documents.screen import DocumentsScreen
from ui.screens.first_steps.screen import FirstStepsScreen
from ui.screens.interviewer.window import InterviewerWindow
from ui.screens.library.screen import LibraryScreen
from ui.screens.materials.screen import MaterialsScreen
from ui.screens.plan.screen import PlanScreen
from ui.screens.register.screen import RegisterScreen
from ui.screens.schemes.screen import SchemesScreen
from ui.screens.settings.screen import SettingsScreen
from ui.screens.talks.screen import TalksScreen
from ui.screens.verify.screen import VerifyScreen
from ui.session import Session
from ui.widgets.page import Page
from ui.workspace import Workspace

_ICON = QSize(24, 24)
_RAIL_WIDTH = 96
_RAIL: tuple[tuple[ActionId, str], ...] = (
    (ActionId.SHOW_TALKS, "talks"),
    (ActionId.SHOW_PLAN, "plan"),
    (ActionId.SHOW_MATERIALS, "materials"),
    (ActionId.SHOW_LIBRARY, "library"),
    (ActionId.SHOW_DOCUMENTS, "documents"),
    (ActionId.SHOW_REGISTER, "register"),
    (ActionId.SHOW_SCHEMES, "schemes"),
    (ActionId.SHOW_VERIFY, "verify"),
    (ActionId.SHOW_SETTINGS, "settings"),
)


class Desk(QWidget):
    """Shows one screen at a time; each is made when first asked for.

    Signals: lock_wanted(); language_chosen(str) and theme_chosen(str) from the settings;
    idle_minutes_chosen(int); moved() when another screen, talk or tab is shown.
    """

    lock_wanted = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    idle_minutes_chosen = Signal(int)
    moved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._screens: dict[str, Page] = {}
        self._talk_id: TalkId | None = None
        self._talk_list = "talks"
        self._place = ""
        self._buttons = QButtonGroup(self)
        self._stack = QStackedWidget()
        self.interviewer: InterviewerWindow | None = None
        session.actions.keys.changed.connect(self._on_keys_changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail())
        layout.addWidget(self._stack, 1)

    @property
    def place(self) -> str:
        """Which screen is shown: a rail name, first_steps, or talk:ID:TAB."""
        workspace = self._screens.get("workspace")
        if isinstance(workspace, Workspace) and self._place.startswith("talk:"):
            return f"{self._place}:{workspace.tab.value}"
        return self._place

    @property
    def screen_shown(self) -> QWidget:
        """The screen that is shown."""
        return self._stack.currentWidget()

    def go(self, place: str) -> None:
        """Show a screen by the name that `place` gives."""
        if place.startswith("talk:"):
            talk_id, _, tab = place.removeprefix("talk:").partition(":")
            self.open_talk(int(talk_id), WorkTab(tab) if tab in set(WorkTab) else None)
            return
        if place == "talks" and self._place.startswith("talk:"):
            self._close_talk()
        self._show(place)

    def go_by_rail(self, action: ActionId) -> None:
        """Show the screen of a rail button; talks goes back to the talk that is open."""
        name = dict(_RAIL)[action]
        if name == "talks" and self._talk_id is not None and not self._place.startswith("talk"):
            self.open_talk(self._talk_id)
        else:
            self.go(name)

    def act(self, action: ActionId) -> None:
        """Do one of the program's actions that concern the open vault."""
        if action is ActionId.INTERVIEWER_WINDOW:
            self._toggle_interviewer()
        elif action is ActionId.INTERVIEWER_TEXT:
            self._toggle_lines()
        else:
            self.go_by_rail(action)

    def _toggle_interviewer(self) -> None:
        if self._talk_id is None:
            self.session.messages.notice(self.tr("先打开一次谈话，谈话人窗口才有提纲可显示。"))
            return
        if self.interviewer is None:
            self.interviewer = InterviewerWindow(self.session, self)
            self.interviewer.show_talk(self._talk_id)
        self.interviewer.toggle()

    def _toggle_lines(self) -> None:
        interview = self.session.changes.interview
        interview.share_lines(allowed=not interview.shares_lines)
        self.session.messages.notice(
            self.tr("谈话人窗口现在显示最近的记录。")
            if interview.shares_lines
            else self.tr("谈话人窗口不再显示记录。")
        )

    def _on_keys_changed(self) -> None:
        """Throw away what shows the old keys; each screen is made anew when it is wanted.

        One with words in an open form stays: the old keys in its hints cost less.
        """
        self._label_rail()
        self.session.changes.about_to_leave.emit()
        shown = self.screen_shown
        for name, screen in list(self._screens.items()):
            if screen is shown or loose_words(screen):
                continue
            del self._screens[name]
            self._stack.removeWidget(screen)
            screen.deleteLater()
        self.session.changes.interview.leave()
        if self.interviewer is not None:
            self.interviewer.deleteLater()
            self.interviewer = None

    def open_talk(self, talk_id: int, tab: WorkTab | None = None) -> None:
        """Show the workspace of one talk, on the tab that fits its stage unless one is named."""
        self._talk_id = TalkId(talk_id)
        self._show("workspace")
        workspace = self._screens["workspace"]
        assert isinstance(workspace, Workspace)  # noqa: S101  (made below, nowhere else)
        workspace.show_talk(self._talk_id, tab)
        if self.interviewer is not None:
            self.interviewer.show_talk(self._talk_id)
        self._place = f"talk:{talk_id}"

    def _open_from(self, name: str, talk_id: int) -> None:
        """Open a talk that a screen lists; leaving it leads back there."""
        self._talk_list = name
        self.open_talk(talk_id)

    def _leave_talk(self) -> None:
        self._close_talk()
        self._show(self._talk_list)

    def _close_talk(self) -> None:
        self._talk_id = None
        if self.interviewer is not None:
            self.interviewer.hide()

    def _show(self, name: str) -> None:
        if name not in self._screens:
            self._screens[name] = self._made(name)
            stands_at(self._screens[name], name, self._text_of(name))
            self._stack.addWidget(self._screens[name])
        self._place = name
        self._stack.setCurrentWidget(self._screens[name])
        self._buttons.setExclusive(False)  # or the last one could not be left for no other
        for button in self._buttons.buttons():
            chosen = "talks" if name == "workspace" else name
            button.setChecked(button.objectName() == chosen)
        self._buttons.setExclusive(True)
        self._screens[name].focus_first()
        if name != "workspace":  # which says itself when the talk is there
            self.moved.emit()

    def _text_of(self, name: str) -> str:
        actions = {of_rail: action for action, of_rail in _RAIL}
        return self.session.actions.text(actions[name]) if name in actions else ""

    def _made(self, name: str) -> Page:
        # in its place from the start: what gets a new parent is styled anew with all that is in it
        makers: dict[str, Callable[[], Page]] = {
            "talks": self._talks,
            "workspace": self._workspace,
            "plan": self._plan,
            "library": lambda: LibraryScreen(self.session, self._stack),
            "materials": lambda: MaterialsScreen(self.session, self._stack),
            "documents": lambda: DocumentsScreen(self.session, self._stack),
            "register": lambda: RegisterScreen(self.session, self._stack),
            "schemes": lambda: SchemesScreen(self.session, self._stack),
            "verify": lambda: VerifyScreen(self.session, self._stack),
            "settings": self._settings,
            "first_steps": self._first_steps,
        }
        return makers[name]()

    def _talks(self) -> Page:
        screen = TalksScreen(self.session, self._stack)
        screen.opened.connect(partial(self._open_from, "talks"))
        screen.reviews_wanted.connect(self._show_reviews)
        screen.register_wanted.connect(lambda: self.go("register"))
        return screen

    def _show_reviews(self) -> None:
        from ui.screens.prepare.reviews_dialog import ReviewsDialog  # noqa: PLC0415

        ReviewsDialog(self.session, self).open()

    def _plan(self) -> Page:
        screen = PlanScreen(self.session, self._stack)
        screen.opened.connect(partial(self._open_from, "plan"))
        screen.document_wanted.connect(self._draft_document)
        return screen

    def _draft_document(self, scheme_code: str, form_code: str, person_id: int) -> None:
        self.go("documents")
        screen = self.screen_shown
        if isinstance(screen, DocumentsScreen):
            screen.draft_for(scheme_code, form_code, person_id)

    def _workspace(self) -> Page:
        screen = Workspace(self.session, self._stack)
        screen.left.connect(self._leave_talk)
        screen.moved.connect(self.moved)
        return screen

    def _settings(self) -> Page:
        screen = SettingsScreen(self.session, self._stack)
        screen.language_chosen.connect(self.language_chosen)
        screen.theme_chosen.connect(self.theme_chosen)
        screen.idle_minutes_chosen.connect(self.idle_minutes_chosen)
        return screen

    def _first_steps(self) -> Page:
        screen = FirstStepsScreen(self.session, self._stack)
        screen.register_wanted.connect(lambda: self.go("register"))
        screen.new_talk_wanted.connect(self._plan_talk)
        return screen

    def _plan_talk(self) -> None:
        self.go("talks")
        screen = self.screen_shown
        if isinstance(screen, TalksScreen):
            screen.new_talk()

    def _rail(self) -> QWidget:
        rail = QWidget()
        rail.setObjectName("rail")
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail.setFixedWidth(_RAIL_WIDTH)
        column = QVBoxLayout(rail)
        column.setContentsMargins(GAP // 2, GAP, GAP // 2, GAP)
        column.setSpacing(GAP // 2)
        self._buttons.setExclusive(True)
        for action, name in _RAIL:
            button = self._rail_button(name)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, action=action: self.go_by_rail(action))
            self._buttons.addButton(button)
            column.addWidget(button)
        column.addStretch()
        vault = QLabel(self.session.workbench.store.account)
        vault.setProperty("kind", "hint")
        vault.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        vault.setWordWrap(True)
        vault.setToolTip(self.session.workbench.store.name)
        column.addWidget(vault)
        self._lock = self._rail_button("lock")
        self._lock.clicked.connect(self.lock_wanted)
        column.addWidget(self._lock)
        self._label_rail()
        return rail

    def _label_rail(self) -> None:
        actions = self.session.actions
        buttons = dict(zip((a for a, _ in _RAIL), self._buttons.buttons(), strict=True))
        for action, button in (*buttons.items(), (ActionId.LOCK, self._lock)):
            button.setText(actions.text(action))
            button.setAccessibleName(actions.labelled(action))
            button.setToolTip(actions.labelled(action))

    def _rail_button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(self.session.theme.icon(name))
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFixedWidth(_RAIL_WIDTH - GAP)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
