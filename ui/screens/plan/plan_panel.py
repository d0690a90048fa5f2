"""What every tab beside the board has in common."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.widgets.page import Page

_YEARS_BACK = 2


def offered_years(present: int) -> range:
    """Return the years whose plan can be shown, the first one first."""
    return range(present - _YEARS_BACK, present + 2)


class PlanPanel(Page):
    """A tab of the plan for one year.

    Signals: opened(talk id); changed() when the plan was; campaign_wanted(campaign id);
    document_wanted(scheme code, form code, person id); year_wanted(year).
    """

    opened = Signal(int)
    changed = Signal()
    campaign_wanted = Signal(int)
    year_wanted = Signal(int)
    document_wanted = Signal(str, str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._year = session.workbench.clock.now().year
        self._is_stale = True
        changes = session.changes
        for signal in (changes.talks_changed, changes.register_changed, changes.schemes_changed):
            signal.connect(self._look_again)
        changes.talk_changed.connect(self._look_again)

    @staticmethod
    def title() -> str:
        """Return what the tab is called."""
        raise NotImplementedError

    def show_year(self, year: int) -> None:
        """Show a year; it is read when it can be seen."""
        if year != self._year:
            self._year = year
            self._is_stale = True
        if self.isVisible() and self._is_stale:
            self._read_anew()

    def be_stale(self) -> None:
        """Read anew when it is seen next: the plan was changed elsewhere."""
        self._is_stale = True

    def reload(self) -> None:
        """Read anew what is shown."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the tab was not to be seen."""
        super().showEvent(event)
        if self._is_stale:
            self._read_anew()

    def _look_again(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read_anew()

    def _read_anew(self) -> None:
        self._is_stale = False
        self.reload()
