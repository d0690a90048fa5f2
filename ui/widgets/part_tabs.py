"""Parts of one page on tabs, each made when it is first looked at."""

from collections.abc import Callable
from typing import NamedTuple, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.domain.ids import TalkId


class TalkPart(Protocol):
    """A part that shows something of one talk."""

    def show_talk(self, talk_id: TalkId) -> None: ...  # noqa: D102


class Part(NamedTuple):
    """What a tab is called, and how what it shows is made, inside the widget that is given."""

    title: str
    made: Callable[[QWidget], QWidget]


class PartTabs(QWidget):
    """The first part is there at once, the others when their tab is chosen.

    Signal: turned() when another part is shown.
    """

    turned = Signal()

    def __init__(
        self,
        name: str,
        first: tuple[str, QWidget],
        parts: tuple[Part, ...],
        margin: int = 0,
        gap: int = 0,
    ) -> None:
        super().__init__()
        self._parts = parts
        self._made: dict[int, QWidget] = {}
        self._talk_id = TalkId(0)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(name)
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        bar = QVBoxLayout()
        bar.setContentsMargins(margin, 0, margin, 0)
        bar.addWidget(self.tabs)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        self.tabs.addTab(first[0])
        self._stack.addWidget(first[1])
        for part in parts:
            self.tabs.addTab(part.title)
            self._stack.addWidget(QWidget())
        self.tabs.currentChanged.connect(self._turn)

    @property
    def shown(self) -> QWidget:
        """The part that is shown."""
        return self._stack.currentWidget()

    def part(self, place: int) -> QWidget | None:
        """Return a part, counted from 1, where it was made already."""
        return self._made.get(place)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show another talk in every part that is there."""
        self._talk_id = talk_id
        for part in self._made.values():
            cast(TalkPart, part).show_talk(talk_id)

    def _turn(self, place: int) -> None:
        if place > 0 and place not in self._made:
            made = self._parts[place - 1].made(self._stack)
            self._made[place] = made
            empty = self._stack.widget(place)
            self._stack.removeWidget(empty)
            empty.deleteLater()
            self._stack.insertWidget(place, made)
            if self._talk_id:
                cast(TalkPart, made).show_talk(self._talk_id)
        self._stack.setCurrentIndex(place)
        self.turned.emit()
