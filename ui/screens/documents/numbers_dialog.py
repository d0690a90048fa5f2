"""The office's number series: its word, what comes next, and the first number of the year."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.document_form import DocumentForm
from app.services.document_numbers import SeriesState
from ui.errors.code_words import joined
from ui.look.theme import GAP, WIDE_GAP
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit

_LARGEST = 99_999_999


class NumbersDialog(FieldDialog):
    """A row for each series: word, next number, first number where none is taken yet."""

    def __init__(
        self,
        session: Session,
        forms: Sequence[DocumentForm],
        states: tuple[SeriesState, ...],
        day: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent=parent)
        self.setWindowTitle(self.tr("文号"))
        self._forms, self._day, self._states = forms, day, states
        self._names = {s.series.code: self._forms_of(s.series.code) for s in states}
        self.words: dict[str, LineEdit] = {}
        self.firsts: dict[str, LineEdit] = {}
        self.body.addWidget(
            label(
                self.tr(
                    "每个序列一年（或一季）内连续编号，定稿时才取号，不断号，作废的号不再用。"
                    "年中开始使用的，先填起始号。"
                ),
                "hint",
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP)
        heads = (self.tr("用于"), self.tr("机关代字"), self.tr("下一个文号"), self.tr("起始号"))
        for column, text in enumerate(heads):
            grid.addWidget(label(text, "hint"), 0, column)
        for place, state in enumerate(states, 1):
            self._add(grid, place, state)
        self.body.addLayout(grid)
        first = next(iter(self.words.values()), None)
        if first is not None:
            first.setFocus()

    def save(self) -> None:
        """Store words and first numbers that were changed."""
        numbers = self._session.workbench.documents.numbers
        words, firsts = {}, {}
        for state in self._states:  # only what was changed: others may have taken numbers since
            code = state.series.code
            if (word := self.words[code].text().strip()) != state.series.word:
                words[code] = word
            first = self.firsts[code].text().strip() if code in self.firsts else ""
            if first and int(first) != state.next_serial:
                firsts[code] = int(first)
        every, day = [state.series for state in self._states], self._day
        self.run(lambda: numbers.arrange(every, day, words, firsts), lambda _: self._done())

    def _done(self) -> None:
        self._session.changes.documents_changed.emit()
        self.accept()

    def _add(self, grid: QGridLayout, place: int, state: SeriesState) -> None:
        code = state.series.code
        word = LineEdit(name=" ".join((self.tr("机关代字"), self._names[code])))
        word.setText(state.series.word)
        self.words[code] = word
        grid.addWidget(label(self._names[code]), place, 0)
        grid.addWidget(word, place, 1)
        grid.addWidget(label(state.next_number, wrap=False), place, 2)
        if state.is_begun:
            grid.addWidget(label(self.tr("已开始用"), "hint", wrap=False), place, 3)
            return
        first = LineEdit(name=" ".join((self.tr("起始号"), self._names[code])))
        first.setValidator(QIntValidator(1, _LARGEST, first))
        first.setText(str(state.next_serial))
        self.firsts[code] = first
        grid.addWidget(first, place, 3)

    def _forms_of(self, code: str) -> str:
        names = [form.name for form in self._forms if form.series == code]
        return joined(names) or code
