"""Small parts that look the same on every page: labels, buttons, cards, scrolled pages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.widgets.push_button import PushButton

_FRAME = 40  # what a window manager may take for title and edges
_MOST = 1000  # of the free width, up to the column's own


def label(text: str, kind: str = "", *, wrap: bool = True) -> QLabel:
    """Return a plain-text label; `kind` is one of the stylesheet's (title, hint, error …)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("kind", kind)
    return made


def button(text: str, kind: str = "", icon: QIcon | None = None) -> QPushButton:
    """Return a push button; `kind` is primary, quiet or danger."""
    made = PushButton(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon is not None:
        made.setIcon(icon)
    return made


def row(*widgets: QWidget, stretch_at: int = -1) -> QHBoxLayout:
    """Return widgets side by side; the free space goes in before the one at `stretch_at`."""
    layout = QHBoxLayout()
    layout.setSpacing(GAP)
    for index, widget in enumerate(widgets):
        if index == stretch_at:
            layout.addStretch()
        layout.addWidget(widget)
    if stretch_at < 0:
        layout.addStretch()
    return layout


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, or as much of it as the screen has room for beside its frame."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))


class Card(QFrame):
    """A framed group of fields; `body` is its column."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, PAGE_MARGIN)
        self.body.setSpacing(GAP + GAP // 2)
        if heading:
            self.body.addWidget(label(heading, "heading"))


class MessageLine(QLabel):
    """What went right or wrong, said in place; it takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def say(self, text: str, kind: str = "error") -> None:
        """Show a text (kind error, warning, good or hint); empty takes it away."""
        mark(self, kind=kind)
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class ScrolledPage(QScrollArea):
    """A page that scrolls when the window is small; `body` is its column.

    The column is at most `width` wide and stands in the middle, or on the left.
    """

    def __init__(
        self, width: int = 0, parent: QWidget | None = None, *, on_left: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("scrolled")
        column = QWidget()
        if width:
            column.setMaximumWidth(width)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        self.body.setSpacing(WIDE_GAP)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column, _MOST)
        if on_left:
            outer.addStretch(1)
        self.setWidget(page)


def picture(icon: QIcon, size: int) -> QLabel:
    """Return a drawing as a label without a meaning of its own for assistive tools."""
    made = QLabel()
    pixmap: QPixmap = icon.pixmap(QSize(size, size))
    made.setPixmap(pixmap)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def set_busy(widgets: tuple[QWidget, ...], *, busy: bool) -> None:
    """Take fields and buttons out of use while their job runs."""
    for widget in widgets:
        widget.setEnabled(not busy)


def press_on_enter(field: QWidget, target: QAbstractButton) -> None:
    """Let Enter in a line edit press a button, where it may be pressed."""
    signal = getattr(field, "returnPressed")  # noqa: B009  (LineEdit has it, QWidget's type not)
    signal.connect(lambda: target.click() if target.isEnabled() else None)
