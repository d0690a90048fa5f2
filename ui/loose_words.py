"""Finds what is typed in open forms and not stored, and has it kept in the vault.

Every text field counts by itself, so that no form can forget to take part: Qt knows what a person
typed and what the program put there. A part that keeps its own words, a search line and a secret
say so by `needs_no_keeping`; a form that stays open after it was stored by `words_are_stored`.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStackedLayout,
    QTextEdit,
    QWidget,
)

from app.domain.loose_words import LooseWords
from ui.jobs import Jobs

_MARK = "needs_no_keeping"
_WAITS = "words_wait"
_PLACE, _PLACE_TEXT = "place", "place_text"
_EVERY_MS = 2_000
_Text = QPlainTextEdit | QTextEdit
Field = QLineEdit | _Text


def needs_no_keeping(part: QWidget) -> None:
    """Say that what is typed in a part is stored by itself, only looks for something, or secret."""
    part.setProperty(_MARK, True)


def words_wait_in(part: QWidget) -> None:
    """Say that a part keeps what is typed in it for the next time when it is closed."""
    part.setProperty(_WAITS, True)


def words_are_stored(form: QWidget) -> None:
    """Say that what is typed in a form that stays open has just been stored."""
    for field in _fields(form):
        if isinstance(field, QLineEdit):
            field.setModified(False)
        else:
            field.document().setModified(False)


def stands_at(part: QWidget, place: str, text: str) -> None:
    """Say where the forms in a part are: for the desk, and in words."""
    part.setProperty(_PLACE, place)
    part.setProperty(_PLACE_TEXT, text)


def loose_words(root: QWidget) -> list[LooseWords]:
    """Return what a person typed in the window of `root`, below it, where the form is open."""
    typed = ((field, _text(field)) for field in _typed_fields(root))
    return [
        LooseWords(_place(field), _form(field), _name(field), text)
        for field, text in typed
        if text.strip()
    ]


def typed_field(root: QWidget) -> QWidget | None:
    """Return the first field of an open form that holds words a person typed."""
    return next((field for field in _typed_fields(root) if _text(field).strip()), None)


class LooseWordsWatch(QObject):
    """Looks into the open forms from time to time, and at once when asked.

    `keep` stores on the change thread, `elsewhere` is tried there when it could not and tells
    whether it could; `refused` hears why neither could.
    """

    def __init__(
        self,
        jobs: Jobs,
        keep: Callable[[Sequence[LooseWords]], None],
        elsewhere: Callable[[Sequence[LooseWords], Exception], bool],
        refused: Callable[[Exception], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keep = keep
        self._elsewhere = elsewhere
        self._is_elsewhere = False
        self._refused = refused
        self._kept: list[LooseWords] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Hand over what stands in the forms in this very call, where it is not what is kept."""
        windows = (w for w in QApplication.topLevelWidgets() if not w.isHidden())
        found = [words for window in windows for words in loose_words(window)]
        if found != self._kept:
            self._kept = found
            self._jobs.change(
                partial(self._keep, tuple(found)),
                owner=self.parent(),
                failed=self._failed,
                given_up=partial(self._give_up, tuple(found)),
            )

    def stop(self) -> None:
        """Look no more: the forms are closed, and what was kept last stays."""
        self._timer.stop()

    def _give_up(self, words: Sequence[LooseWords], error: Exception) -> None:
        self._is_elsewhere = self._elsewhere(words, error)

    def _failed(self, error: Exception) -> bool:
        self._kept = []
        return self._is_elsewhere or self._refused(error)


def _fields(root: QWidget) -> Iterator[Field]:
    """Yield the text fields in the window of `root`, dialogs above it left out."""
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        fields = cast("list[Field]", root.findChildren(kind))
        yield from (field for field in fields if field.window() is root.window())


def _typed_fields(root: QWidget) -> Iterator[Field]:
    return (f for f in _fields(root) if _is_typed(f) and not _is_out_of_it(f))


def _is_typed(field: Field) -> bool:
    if field.isReadOnly():
        return False
    if isinstance(field, QLineEdit):
        is_secret = field.echoMode() is not QLineEdit.EchoMode.Normal  # even one nobody marked
        is_number = isinstance(field.parentWidget(), QAbstractSpinBox)
        return field.isModified() and not is_secret and not is_number
    return field.document().isModified()


def _is_out_of_it(field: Field) -> bool:
    """Tell whether a part around the field is marked, or was closed; a page behind is not."""
    parts = (field, *_around(field))
    return any(part.property(_MARK) or (part.isHidden() and not _waits(part)) for part in parts)


def _waits(part: QWidget) -> bool:
    """Tell whether a hidden part is a page behind another, or waits to be opened again."""
    parent = part.parentWidget()
    is_page = parent is not None and isinstance(parent.layout(), QStackedLayout)
    return is_page or bool(part.property(_WAITS))


def _text(field: Field) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    # text fields of ours lay a very long line out in pieces, and know how to join them
    own = getattr(field, "text", field.toPlainText)
    return str(own())


def _name(field: Field) -> str:
    box = field.parentWidget()
    named = box if isinstance(box, QComboBox) else field
    return named.accessibleName() or field.placeholderText()


def _place(field: Field) -> str:
    places = (str(part.property(_PLACE) or "") for part in _around(field))
    return next(filter(None, places), "")


def _form(field: Field) -> str:
    """Return what the form around a field is called, after the places it stands at."""
    form, places = "", []
    for part in _around(field):
        place = str(part.property(_PLACE_TEXT) or "")
        if place:
            places.append(place)
        elif not form and not places:
            is_dialog = part.isWindow() and part.parentWidget() is not None
            name = part.windowTitle() if is_dialog else part.accessibleName()
            form = name if name != _name(field) else ""
    return " › ".join(filter(None, (*reversed(places), form)))


def _around(field: Field) -> Iterator[QWidget]:
    """Yield what a field stands in, from the inside, over the edge of a dialog and on."""
    part = field.parentWidget()
    while part is not None:
        yield part
        part = part.parentWidget()
