"""Writing one document beside its pages, issuing it, and following what comes back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.document import Addressee, Document, DocumentState
from app.domain.document_form import Addressing, DocumentForm
from app.domain.document_sheet import DocumentSheet
from app.domain.document_template import Template
from app.domain.ids import AddresseeId, DocumentId
from app.services.document_desk import DocumentDesk
from app.services.document_register import Line, Total
from ui.look.theme import GAP, WIDE_GAP
from ui.session import Session
from ui.widgets.day_field import DayField
from ui.widgets.documents.acts import DocumentActs
from ui.widgets.documents.addressee_list import AddresseeList
from ui.widgets.documents.draft_keeper import DraftKeeper
from ui.widgets.documents.field_form import FieldForm
from ui.widgets.documents.look_form import LookForm
from ui.widgets.documents.pages import DocumentPages
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, MessageLine, ScrolledPage, button, label, row
from ui.widgets.text_fields import LineEdit

_SIZES = [560, 700]


@dataclass(frozen=True)
class _Shown:
    """All that is shown of a document, read in one go."""

    document: Document
    form: DocumentForm
    sheets: tuple[DocumentSheet, ...]
    lines: tuple[Line, ...]
    totals: tuple[Total, ...]
    template: Template | None


class DocumentEditor(QWidget):
    """Signal: left() to go back to where it was opened."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: _Shown | None = None
        self._place = 0
        self._fields_state: DocumentState | None = None
        self.title, self.day = LineEdit(), DayField()
        self.fields, self.look = FieldForm(), LookForm()
        self.people = AddresseeList(session)
        self.pages = DocumentPages(session)
        self.heading = label("", "subtitle", wrap=False)
        self.state = label("", "hint")
        self.message = MessageLine()
        self.acts = DocumentActs(session, self)
        self.keeper = DraftKeeper(session, self, self._typed, self.acts.failed)
        self.back = button(self.tr("← 返回"), "quiet")
        self.issue_button = button(self.tr("定稿并取号"), "primary")
        self.export_button = button(self.tr("导出…"), "primary")
        self.void_button = button(self.tr("作废…"), "danger")
        self.remove_button = button(self.tr("删除草稿"), "quiet")
        self.refill_button = button(self.tr("空白项从谈话带出"), "quiet")
        self._lay_out()
        self._connect()

    @property
    def document(self) -> Document | None:
        """The document that is shown, as it was last read."""
        return self._shown.document if self._shown else None

    def open_document(self, document_id: DocumentId) -> None:
        """Show a document; what was typed into the one before is stored first."""
        self.keeper.flush()
        self.keeper.forget()
        self._shown = None
        self._place = 0
        self.message.say("")
        self._scroll.verticalScrollBar().setValue(0)
        self.pages.begin()
        self._read(document_id, first=True)

    def go_back(self) -> None:
        """Go back to where the document was opened, once what is typed is stored."""
        self.keeper.once_stored(self.left.emit)

    def focus_first(self) -> None:
        """Put the keys where something is to be typed."""
        field = self.fields.first()
        (field or self.title).setFocus()

    def _read(self, document_id: DocumentId, *, first: bool = False) -> None:
        desk = self._session.workbench.documents
        place = self._place
        self._session.jobs.read(
            lambda: _read(desk, document_id, place),
            owner=self,
            done=lambda shown: self._show(shown, first=first),
            failed=self.acts.failed,
        )

    def _show(self, shown: _Shown, *, first: bool) -> None:
        self._shown = shown
        document, form = shown.document, shown.form
        is_draft = document.state is DocumentState.DRAFT
        if first or self._fields_state is not document.state:
            self._fields_state = document.state
            self._show_fields(document, form, is_draft=is_draft)
        self.people.show_document(document, form, shown.lines, shown.totals)
        self.pages.show_sheets(shown.sheets)
        self._say_state()
        self._people_card.setVisible(form.addressing is not Addressing.NOBODY)
        self.issue_button.setVisible(is_draft)
        self.remove_button.setVisible(is_draft)
        self.refill_button.setVisible(is_draft and document.talk_id is not None)
        self.export_button.setVisible(not is_draft)
        self.void_button.setVisible(document.state is DocumentState.ISSUED)
        if first:
            self._begin(is_draft=is_draft)

    def _begin(self, *, is_draft: bool) -> None:
        if is_draft:
            self.focus_first()
            return
        self.export_button.setFocus()
        # what had the focus before may have scrolled the form on its way out
        QTimer.singleShot(0, self._scroll, lambda: self._scroll.verticalScrollBar().setValue(0))

    def _show_fields(self, document: Document, form: DocumentForm, *, is_draft: bool) -> None:
        for blocked in (self.title, self.day):
            blocked.blockSignals(True)
        self.title.setText(document.title)
        self.day.show_day(document.day)
        for blocked in (self.title, self.day):
            blocked.blockSignals(False)
            blocked.setReadOnly(not is_draft)
        self.fields.show_values(form, document.values, editable=is_draft)
        self.look.show_look(form, document.look, editable=is_draft)
        typed = (self.title, self.day, *self.fields.widgets, *self.look.widgets)
        in_order = (*self.people.widgets, *typed, self.pages.before)
        for one, following in pairwise(in_order):  # fields are made anew for each form
            QWidget.setTabOrder(one, following)

    def _say_state(self) -> None:
        shown = self._shown
        if shown is None:
            return
        document = shown.document
        self.heading.setText(" ".join(p for p in (shown.form.name, document.number) if p))
        has_number = bool(shown.form.series)
        self.issue_button.setText(self.tr("定稿并取号") if has_number else self.tr("定稿"))
        draft = self.tr("草稿，随时自动保存；定稿时才取文号。")
        said = {
            DocumentState.DRAFT: draft if has_number else self.tr("草稿，随时自动保存。"),
            DocumentState.ISSUED: self.tr("已定稿，内容不再改动。"),
            DocumentState.VOID: self.tr("已作废：{reason}。文号不再使用。").format(
                reason=document.void_reason
            ),
        }.get(document.state, "")
        if shown.template is not None and document.state is DocumentState.DRAFT:
            said += self.tr("Word 按本单位模板“{name}”生成，PDF 仍是程序自带的版式。").format(
                name=shown.template.name
            )
        elif document.template_id is not None:
            said += self.tr("Word 由本单位模板生成，PDF 是程序自带的版式，两者样子不同。")
        self.state.setText(said)

    def _touch(self) -> None:
        if self._shown and self._shown.document.state is DocumentState.DRAFT:
            self.fields.mark_missing(self._shown.form, self.fields.values)
            self.keeper.touch()

    def _typed(self) -> Document | None:
        if self._shown is None:
            return None
        before = self._shown.document
        return replace(
            before,
            title=self.title.text().strip(),
            day=self.day.day or before.day,
            values=self.fields.values,
            look=self.look.look(before.look),
        )

    def _stored(self, document: Document) -> None:
        self.message.say("")
        self._changed(document)

    def _changed(self, document: Document) -> None:
        if self._shown is not None and self._shown.document.id == document.id:
            self._shown = replace(self._shown, document=document)
            self._read(document.id)
        self._session.changes.documents_changed.emit()

    def _set_people(self, people: tuple[Addressee, ...]) -> None:
        typed = self._typed()
        if typed is not None and self._shown is not None:
            self._shown = replace(self._shown, document=replace(typed, addressees=people))
            self.keeper.save()

    def _refill(self) -> None:
        """Take over what the talk says now, only where nothing stands."""
        drafting = self._session.workbench.documents.drafting
        self.keeper.hand_over(drafting.refill, self._show_values)

    def _show_values(self, document: Document) -> None:
        if self._shown is not None:
            self._show_fields(document, self._shown.form, is_draft=True)

    def _issue(self) -> None:
        if self.day.day is None:  # the one before must not be frozen in its place
            self.message.say(self.tr("请填写成文日期，写成 2026-03-05 这样。"))
            self.day.setFocus()
            return
        self.keeper.save(self.acts.ask_to_issue)

    def _void(self, addressee_id: AddresseeId) -> None:
        if self._shown is not None:
            self.acts.ask_to_void(self._shown.document, addressee_id)

    def _act(self, act: Callable[[Document], None]) -> None:
        if self._shown is not None:
            act(self._shown.document)

    def _removed(self) -> None:
        self.keeper.forget()
        self._shown = None
        self._session.changes.documents_changed.emit()
        self.left.emit()

    def _look_at(self, addressee: Addressee) -> None:
        """Show the letter of the addressee whose row is current."""
        if self._shown is None:
            return
        ids = [each.id for each in self._shown.document.addressees]
        place = ids.index(addressee.id) if addressee.id in ids else 0
        if place != self._place:
            self._place = place
            self._read(self._shown.document.id)

    def _connect(self) -> None:
        self.keeper.stored.connect(self._stored)
        self.title.textChanged.connect(self._touch)
        self.day.day_changed.connect(self._touch)
        for part in (self.fields, self.look):
            part.edited.connect(self._touch)
        self.people.changed.connect(self._set_people)
        self.people.noted.connect(self._changed)
        self.people.void_wanted.connect(self._void)
        self.people.chosen.connect(self._look_at)
        self.back.clicked.connect(self.go_back)
        self.issue_button.clicked.connect(self._issue)
        self.refill_button.clicked.connect(self._refill)
        self.export_button.clicked.connect(lambda: self._act(self.acts.ask_to_export))
        self.void_button.clicked.connect(lambda: self._act(self.acts.ask_to_void))
        self.remove_button.clicked.connect(lambda: self._act(self.acts.ask_to_remove))
        self.acts.changed.connect(self._changed)
        self.acts.removed.connect(self._removed)
        self.acts.said.connect(self.message.say)

    def _lay_out(self) -> None:
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        draft = (self.refill_button, self.remove_button)
        buttons = (*draft, self.void_button, self.export_button, self.issue_button)
        column.addLayout(row(self.back, self.heading, *buttons, stretch_at=2))
        column.addWidget(self.state)
        column.addWidget(self.message)
        split = QSplitter(Qt.Orientation.Horizontal)
        column.addWidget(split, 1)
        typed = self._scroll = ScrolledPage()
        split.addWidget(typed)
        split.addWidget(self.pages)
        split.setSizes(_SIZES)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        typed.body.setContentsMargins(0, 0, WIDE_GAP, WIDE_GAP)
        self._people_card = Card(self.tr("主送"))
        content, look = Card(self.tr("内容")), Card(self.tr("版式"))
        for card in (self._people_card, content, look):
            typed.body.addWidget(card)
        typed.body.addStretch()
        self._people_card.body.addWidget(self.people)
        for name, field in ((self.tr("标题"), self.title), (self.tr("成文日期"), self.day)):
            content.body.addWidget(LabelledField(name, field, hands_focus_on=False))
        content.body.addWidget(self.fields)
        look.body.addWidget(self.look)


def _read(desk: DocumentDesk, document_id: DocumentId, place: int) -> _Shown:
    document = desk.drafting.document(document_id)
    form = desk.drafting.form(document)
    lines = desk.register.of_document(document)
    return _Shown(
        document=document,
        form=form,
        sheets=(desk.drafting.sheet(document, place),),
        lines=lines,
        totals=desk.register.totals(lines) if document.addressees else (),
        template=desk.templates.in_use().get(form.code),
    )
