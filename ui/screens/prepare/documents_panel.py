"""The documents that belong to a talk: which it needs, where each stands, one click to draft."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.document import Document, DocumentState
from app.domain.ids import DocumentId, TalkId
from app.domain.talk_forms import TalkForms, forms_of
from app.services.document_register import Line
from app.services.workbench import Workbench
from ui.errors.document_words import state_text
from ui.look.theme import GAP, PAGE_MARGIN, TEXT_WIDTH, WIDE_GAP
from ui.session import Session
from ui.widgets.documents.editor import DocumentEditor
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, MessageLine, ScrolledPage, button, label, row


@dataclass(frozen=True)
class _Held:
    """A talk's documents: what it needs, and what there is with its lines in the register."""

    forms: TalkForms
    documents: tuple[tuple[Document, tuple[Line, ...]], ...]


class DocumentsPanel(QWidget):
    """One row for each needed document, further ones below; a document opens in place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = TalkId(0)
        self._held = _Held(TalkForms(None), ())
        self.editor = DocumentEditor(session)
        self.message = MessageLine()
        self.form = QComboBox()
        self.other_button = button(self.tr("起草"), "quiet")
        self._rows = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.editor.left.connect(self._back)
        self.other_button.clicked.connect(lambda: self._draft(self.form.currentData()))
        session.changes.documents_changed.connect(self._on_documents_changed)
        session.changes.talk_changed.connect(self._on_talk_changed)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show the documents of a talk."""
        if talk_id != self._talk_id:
            self.editor.keeper.flush()
            self._stack.setCurrentIndex(0)
        self._talk_id = talk_id
        self._reload()

    def open_document(self, document_id: DocumentId) -> None:
        """Show a document in place of the list."""
        self._stack.setCurrentIndex(1)
        self.editor.open_document(document_id)

    def _reload(self) -> None:
        if self._talk_id:
            work = partial(_read, self._session.workbench, self._talk_id)
            self._session.jobs.read(work, owner=self, done=self._show)

    def _on_documents_changed(self) -> None:
        if self._stack.currentIndex() == 0:  # behind an open document it is read on the way back
            self._reload()

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id:
            self._reload()

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self._reload()
        self.setFocus()

    def _show(self, held: _Held) -> None:
        self._held = held
        self._fill()
        self.form.clear()
        scheme = held.forms.scheme
        needed = {form.code for form in held.forms.needed}
        for form in scheme.documents if scheme else ():
            if form.code not in needed:
                self.form.addItem(form.name, form.code)
        self._others.setVisible(self.form.count() > 0)
        if scheme is None:
            self.message.say(self.tr("这次谈话的制度和现行制度都没有文书的格式。"), "warning")
        else:
            self.message.say("")

    def _fill(self) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        place = 0
        for form in self._held.forms.needed:
            made = [each for each in self._held.documents if each[0].form == form.code]
            if not any(each[0].state is not DocumentState.VOID for each in made):
                self._add(grid, place, form.name, self.tr("还没有起草"))
                self._act(grid, place, self.tr("起草"), "primary", partial(self._draft, form.code))
                place += 1
        for document, lines in self._held.documents:
            name = lines[0].form.name if lines else document.form
            said = " ".join(part for part in (document.number, _state(lines)) if part)
            self._add(grid, place, name, said)
            self._act(grid, place, self.tr("打开"), "", partial(self.open_document, document.id))
            place += 1
        if not place:
            nothing = self.tr("这种谈话没有规定必备的文书；需要时从下面起草。")
            grid.addWidget(label(nothing, "hint"), 0, 0)
        self._card.body.replaceWidget(self._rows, fresh)
        fresh.show()  # a layout would only show it with the next event
        buttons: list[QWidget] = [*fresh.findChildren(QPushButton), self.form, self.other_button]
        for one, following in pairwise(buttons):
            QWidget.setTabOrder(one, following)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = fresh

    def _add(self, grid: QGridLayout, place: int, name: str, said: str) -> None:
        grid.addWidget(label(name, wrap=False), place, 0)
        grid.addWidget(label(said, "hint"), place, 1)

    def _act(
        self, grid: QGridLayout, place: int, text: str, kind: str, act: Callable[[], None]
    ) -> None:
        made = button(text, kind)
        item = grid.itemAtPosition(place, 0)
        name = item.widget() if item is not None else None
        made.setAccessibleName(f"{text} {name.text()}" if isinstance(name, QLabel) else text)
        made.clicked.connect(lambda _checked: act())
        grid.addWidget(made, place, 2)

    def _draft(self, form_code: str) -> None:
        scheme, talk_id = self._held.forms.scheme, self._talk_id
        if scheme is None or not form_code:
            return
        drafting = self._session.workbench.documents.drafting

        def drafted(document: Document) -> None:
            self._session.changes.documents_changed.emit()
            if document.talk_id == self._talk_id:
                self.open_document(document.id)

        self._session.jobs.change(
            lambda: drafting.draft(scheme, form_code, talk_id), owner=self, done=drafted
        )

    def _lay_out(self) -> None:
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        page, held = ScrolledPage(TEXT_WIDTH, on_left=True), QWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(held)
        self.setFocusProxy(page)
        self._card, self._others = Card(self.tr("谈话前的文书")), Card(self.tr("其他文书"))
        page.body.addWidget(self._card)
        page.body.addWidget(self._others)
        page.body.addStretch()
        self._card.body.addWidget(
            label(self.tr("内容由谈话、人员和提纲带出，填好后定稿，定稿时取号。"), "hint")
        )
        self._card.body.addWidget(self.message)
        self._card.body.addWidget(self._rows)
        self._others.body.addWidget(LabelledField(self.tr("文种"), self.form, hands_focus_on=False))
        self._others.body.addLayout(row(self.other_button))
        inner = QVBoxLayout(held)
        inner.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, PAGE_MARGIN)
        inner.addWidget(self.editor)


def _read(bench: Workbench, talk_id: TalkId) -> _Held:
    talk = bench.preparing.talk(talk_id)
    under = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    forms = forms_of(talk, under, bench.schemes.in_force())
    register = bench.documents.register
    documents = tuple(
        (document, register.of_document(document))
        for document in bench.documents.drafting.of_talk(talk_id)
    )
    return _Held(forms, documents)


def _state(lines: tuple[Line, ...]) -> str:
    words = dict.fromkeys(state_text(line.state) for line in lines)
    return " · ".join(words)
