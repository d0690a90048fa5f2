"""The frame: menus, the place for the screens, the notice strip; nothing of any screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QIcon,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ActionId
from ui.look.theme import GAP, WIDE_GAP
from ui.session import Program

_NOTICE_MS = 10_000
_SIZE = (1280, 800)
_LEAST = (1024, 640)
_ROOM = 96  # for a task bar and the window's own frame
_PLACES = (
    ActionId.SHOW_TALKS,
    ActionId.SHOW_PLAN,
    ActionId.SHOW_MATERIALS,
    ActionId.SHOW_LIBRARY,
    ActionId.SHOW_DOCUMENTS,
    ActionId.SHOW_REGISTER,
    ActionId.SHOW_SCHEMES,
    ActionId.SHOW_VERIFY,
    ActionId.SHOW_SETTINGS,
)
_OF_A_VAULT = (
    ActionId.LOCK,
    ActionId.HIDE_AND_LOCK,
    ActionId.FIRST_STEPS,
    ActionId.INTERVIEWER_WINDOW,
    ActionId.INTERVIEWER_TEXT,
)
_LANGUAGES = (("中文", "zh_CN"), ("English", "en"))


class MainWindow(QMainWindow):
    """One window for the whole time the program runs.

    Signals: painted() once, after the first paint; closing() when the person wants to leave;
    triggered(ActionId) for the program's own actions; language_chosen(str) and
    theme_chosen(str) with the values of the preferences.
    """

    painted = Signal()
    closing = Signal()
    triggered = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._is_painted = False
        self._may_close = False
        self._actions: dict[ActionId, QAction] = {}
        self._strip = NoticeStrip()
        self._holder = QVBoxLayout()
        self._shown: QWidget | None = None
        self._cover = Cover(self)
        self._build_frame()
        self._build_menus()
        self.set_unlocked(unlocked=False)

    def show_screen(self, screen: QWidget) -> QWidget | None:
        """Put a screen into the window; returns the one before, which the caller deletes."""
        before, self._shown = self._shown, screen
        if before is not None:
            self._holder.removeWidget(before)
            before.hide()
        self._holder.addWidget(screen)
        screen.show()
        return before

    @property
    def screen_shown(self) -> QWidget | None:
        """The screen in the window."""
        return self._shown

    def set_unlocked(self, *, unlocked: bool) -> None:
        """Let the actions of an open vault be used, or not."""
        for action in (*_PLACES, *_OF_A_VAULT):
            self._actions[action].setEnabled(unlocked or action is ActionId.SHOW_VERIFY)

    def action(self, action: ActionId) -> QAction:
        """Return one of the frame's actions."""
        return self._actions[action]

    def show_fitting(self) -> None:
        """Show the window, as large as the screen where that is small."""
        room = self.screen().availableSize()
        if room.width() < _SIZE[0] + _ROOM or room.height() < _SIZE[1] + _ROOM:
            self.showMaximized()
        else:
            self.show()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def cover(self) -> None:
        """Hide everything in the window before this call returns."""
        self._strip.hide()
        self._cover.setGeometry(self.rect())
        self._cover.show()
        self._cover.raise_()
        self._cover.setFocus()
        self.repaint()

    def uncover(self) -> None:
        """Show what is in the window again."""
        self._cover.hide()

    @property
    def is_covered(self) -> bool:
        """Whether the content is hidden."""
        return self._cover.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything covered while the window changes."""
        super().resizeEvent(event)
        self._strip.hide()
        self._cover.setGeometry(self.rect())

    def close_for_good(self) -> None:
        """Close without asking back: everything is stored and locked."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the vault be locked before the window goes."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window was first seen: what is slow to load may load now."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # reading a drawing loads a plug-in of Qt
            icon = self._program.theme.resources / "icons" / "tanlu.svg"
            self.setWindowIcon(QIcon(str(icon)))
            QTimer.singleShot(0, self.painted.emit)

    def _build_frame(self) -> None:
        self.setWindowTitle(self.tr("谈录"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        frame = QWidget()
        frame.setObjectName("page")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._holder, 1)
        layout.addWidget(self._strip)
        self.setCentralWidget(frame)
        self._program.messages.noticed.connect(self._strip.say)
        self._program.messages.strip_is_ready()

    def _build_menus(self) -> None:
        bar = self.menuBar()
        file_menu = bar.addMenu(self.tr("文件(&F)"))
        self._add(file_menu, ActionId.LOCK)
        self._add(file_menu, ActionId.HIDE_AND_LOCK)
        file_menu.addSeparator()
        self._add(file_menu, ActionId.QUIT)
        go_menu = bar.addMenu(self.tr("转到(&G)"))
        for place in _PLACES:
            self._add(go_menu, place)
        view_menu = bar.addMenu(self.tr("显示(&V)"))
        self._add(view_menu, ActionId.FULL_SCREEN)
        self._add(view_menu, ActionId.INTERVIEWER_WINDOW)
        self._add(view_menu, ActionId.INTERVIEWER_TEXT)
        view_menu.addSeparator()
        preferences = self._program.preferences.load()
        themes = (
            (self.tr("浅色"), "light"),
            (self.tr("深色"), "dark"),
            (self.tr("跟随系统"), "system"),
        )
        theme_menu = view_menu.addMenu(self.tr("外观"))
        self._choices(theme_menu, themes, preferences.theme, self.theme_chosen.emit)
        language = "zh_CN" if self._program.language == "zh" else "en"
        language_menu = view_menu.addMenu(self.tr("语言 Language"))
        self._choices(language_menu, _LANGUAGES, language, self.language_chosen.emit)
        help_menu = bar.addMenu(self.tr("帮助(&H)"))
        for action in (ActionId.HELP, ActionId.FIRST_STEPS, ActionId.ABOUT):
            self._add(help_menu, action)

    def _add(self, menu: QMenu, action: ActionId) -> None:
        made = self._program.actions.bind(self, action, lambda: self.triggered.emit(action))
        self._actions[action] = made
        menu.addAction(made)

    def _choices(
        self,
        menu: QMenu,
        choices: tuple[tuple[str, str], ...],
        now: str,
        chosen: Callable[[str], None],
    ) -> None:
        group = QActionGroup(menu)
        for text, value in choices:
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(lambda _checked=False, value=value: chosen(value))
            menu.addAction(action)


class Cover(QWidget):
    """What stands over the whole window, menus included, while the vault is being locked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = QLabel(self.tr("正在锁定…"))
        said.setProperty("kind", "subtitle")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(said.text())
        QVBoxLayout(self).addWidget(said)
        self.hide()


class NoticeStrip(QFrame):
    """A quiet line at the foot of the window that goes away by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QToolButton()
        close.setText("×")
        close.setAccessibleName(self.tr("关闭提示"))
        close.setToolTip(self.tr("关闭提示"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, GAP // 2, GAP, GAP // 2)
        layout.addWidget(self._text, 1)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_NOTICE_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Show a notice, also to assistive tools, without taking the focus."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        self._timer.start()
        # wrapping these takes 2 ms of the start, and nothing is said before the first paint
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415

        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.text()
