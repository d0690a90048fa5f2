"""What stands behind reading along: the sentences of the record, read anew when it changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.record import Record
from ui.models.page_pictures import PagePictures
from ui.models.reading import Reading, reading_of
from ui.screens.read_back.reading_view import ReadingView
from ui.screens.read_back.state import ReadBackState
from ui.session import Session


class ReadAlong(QObject):
    """Feeds the reading view. Signal: `correct_wanted(entry number)`."""

    correct_wanted = Signal(int)

    def __init__(self, session: Session, pictures: PagePictures, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._state: ReadBackState | None = None
        self._record: Record | None = None
        self._asked = 0
        self.is_interrupted = False
        self.view = ReadingView(session)
        self.view.correct_wanted.connect(self._interrupt)
        self.view.left.connect(self._on_left)

    def open(self, state: ReadBackState, page: int) -> None:
        """Begin to read along from a page."""
        self._state, self._record = state, state.shown_record
        self.is_interrupted = False
        self.view.clear()
        self._read(lambda reading: self._begin(reading, page))

    def close(self) -> None:
        """Forget the talk; what is still being read of it is not shown any more."""
        self._state, self._record, self.is_interrupted = None, None, False
        self._asked += 1
        self.view.clear()

    def go_on(self) -> None:
        """Take reading up again where it was interrupted."""
        self.is_interrupted = False
        self.view.text.setFocus()

    def update_state(self, state: ReadBackState) -> None:
        """Follow the talk: a changed record is read anew, the sentence stays where it was."""
        if self._state is None or self._state.desk.talk.id != state.desk.talk.id:
            self.close()
            return
        self._state = state
        if state.shown_record != self._record:
            self._record = state.shown_record
            self._read(self._go_on_with)

    def _begin(self, reading: Reading, page: int) -> None:
        if self._state:
            read = self._state.desk.read_back.pages_read
            self.view.show_reading(reading, page, read, may_confirm=self._state.is_open)

    def _go_on_with(self, reading: Reading) -> None:
        if self._state:
            read = self._state.desk.read_back.pages_read
            self.view.update_reading(reading, read, may_confirm=self._state.is_open)

    def _read(self, done: Callable[[Reading], None]) -> None:
        record, pictures = self._record, self._pictures
        if record is None:
            return
        self._asked += 1
        asked = self._asked

        def on_read(reading: Reading) -> None:
            if asked == self._asked:
                done(reading)

        self._session.jobs.read(lambda: reading_of(pictures, record), owner=self, done=on_read)

    def _interrupt(self, entry: int) -> None:
        self.is_interrupted = True
        self.correct_wanted.emit(entry)

    def _on_left(self) -> None:
        self.is_interrupted = False
