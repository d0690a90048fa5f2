"""What came back from one addressee, or from several at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.document import Addressee, Document, Receipt
from app.domain.document_form import DocumentForm
from app.domain.ids import DocumentId
from ui.look.theme import WIDE_GAP
from ui.session import Session
from ui.widgets.day_field import DayField
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit, TextEdit

_LINES = (2, 6)


class ReceiptDialog(FieldDialog):
    """Receipt, reply, endorsement and papers, as far as the form asks for them.

    For several addressees only receipt and reply days are noted, each keeps its own words; a
    day that is left empty then leaves each one's own.
    Signal: noted(Document) when it is stored.
    """

    noted = Signal(object)

    def __init__(
        self,
        session: Session,
        form: DocumentForm,
        document_id: DocumentId,
        addressees: Sequence[Addressee],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent=parent)
        self.setWindowTitle(self.tr("登记签收和回复"))
        self._form, self._document_id = form, document_id
        self._addressees = tuple(addressees)
        self._is_one = len(self._addressees) == 1
        self.received, self.replied = DayField(), DayField()
        self.meeting, self.endorsed, self.returned = DayField(), DayField(), DayField()
        self.signer, self.endorser = LineEdit(), LineEdit()
        self.reply, self.measures = TextEdit(lines=_LINES), TextEdit(lines=_LINES)
        self.endorsement = TextEdit(lines=_LINES)
        self._build()
        self._show(self._common())
        self.received.setFocus()

    def save(self) -> None:
        """Note what came back."""
        wrong = [field for field in self._days() if field.is_wrong]
        if wrong:
            self.message.say(self.tr("日期写成 2026-03-05 这样。"))
            wrong[0].setFocus()
            return
        receipts = self._session.workbench.documents.receipts
        noted = {a.id: self._noted(a.receipt) for a in self._addressees}
        self.run(lambda: receipts.receive(self._document_id, noted), self._stored)

    def _stored(self, document: Document) -> None:
        self.noted.emit(document)
        self.accept()

    def _noted(self, before: Receipt) -> Receipt:
        if not self._is_one:
            return replace(
                before,
                received_on=self.received.day or before.received_on,
                signed_by=self.signer.text() or before.signed_by,
                replied_on=self.replied.day or before.replied_on,
                returned_on=self.returned.day or before.returned_on,
            )
        return replace(
            before,
            received_on=self.received.day,
            replied_on=self.replied.day,
            returned_on=self.returned.day,
            signed_by=self.signer.text(),
            reply=self.reply.text(),
            meeting_on=self.meeting.day,
            measures=self.measures.text(),
            endorsed_on=self.endorsed.day,
            endorsed_by=self.endorser.text(),
            endorsement=self.endorsement.text(),
        )

    def _build(self) -> None:
        if self._is_one:
            self.body.addWidget(label(self._addressees[0].title, "heading"))
        else:
            several = self.tr("{count} 个主送对象一起登记")
            self.body.addWidget(label(several.format(count=len(self._addressees)), "heading"))
        self._add_pair(
            (self.tr("签收日期（当天不计入期限）"), self.received), (self.tr("签收人"), self.signer)
        )
        if self._form.needs_reply:
            words = self.tr("{what}日期").format(what=self._form.reply_word)
            if self._is_one:
                meeting = (self.tr("研究部署会议日期"), self.meeting)
                self._add_pair((words, self.replied), meeting)
                self._add_pair(
                    (self.tr("回复内容"), self.reply), (self.tr("采取的措施"), self.measures)
                )
            else:
                self._add(words, self.replied)
        if self._form.endorsed and self._is_one:
            self._add_pair(
                (self.tr("背书日期"), self.endorsed),
                (self.tr("背书人（党组织主要负责人）"), self.endorser),
            )
            self._add(self.tr("背书意见"), self.endorsement)
        if self._form.return_deadline:
            words = self.tr("{what}日期").format(what=self._form.return_word)
            self._add(words, self.returned)
        self.body.addWidget(label(self._due_text(), "hint"))

    def _due_text(self) -> str:
        receipt = self._addressees[0].receipt
        said = []
        if self._is_one and receipt.due_on:
            provisional = self.tr("（暂定，节假日安排尚未公布）") if receipt.due_provisional else ""
            said.append(self.tr("期限：{day}").format(day=receipt.due_on) + provisional)
        if self._is_one and receipt.return_due_on:
            said.append(self.tr("报回期限：{day}").format(day=receipt.return_due_on))
        return "　".join(said) or self.tr("期限按制度的规定自动算出。")

    def _add_pair(self, *fields: tuple[str, QWidget]) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(WIDE_GAP)
        for name, field in fields:
            beside.addWidget(LabelledField(name, field), 1)
        self.body.addLayout(beside)

    def _add(self, name: str, field: QWidget) -> None:
        self.body.addWidget(LabelledField(name, field))

    def _common(self) -> Receipt:
        """Return the receipt of the one addressee, or the days that all have in common."""
        first, *others = (addressee.receipt for addressee in self._addressees)
        if not others:
            return first

        def same(code: str) -> date | None:
            days = {getattr(receipt, code) for receipt in (first, *others)}
            return days.pop() if len(days) == 1 else None

        return Receipt(
            received_on=same("received_on"),
            replied_on=same("replied_on"),
            returned_on=same("returned_on"),
        )

    def _show(self, receipt: Receipt) -> None:
        self.received.show_day(receipt.received_on)
        self.replied.show_day(receipt.replied_on)
        self.meeting.show_day(receipt.meeting_on)
        self.endorsed.show_day(receipt.endorsed_on)
        self.returned.show_day(receipt.returned_on)
        self.signer.setText(receipt.signed_by)
        self.endorser.setText(receipt.endorsed_by)
        for field, text in (
            (self.reply, receipt.reply),
            (self.measures, receipt.measures),
            (self.endorsement, receipt.endorsement),
        ):
            field.set_text(text)

    def _days(self) -> tuple[DayField, ...]:
        return (self.received, self.replied, self.meeting, self.endorsed, self.returned)
