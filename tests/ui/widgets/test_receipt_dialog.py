"""What came back from several addressees at once: what each had said before stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.document import Addressee, Document, Receipt
from tests.builders_documents import a_draft, an_issued
from ui.session import Session
from ui.widgets.documents.addressee_dialog import AddresseeDialog
from ui.widgets.documents.editor import DocumentEditor
from ui.widgets.documents.receipt_dialog import ReceiptDialog

Wait = Callable[[], None]
SENT = date(2026, 2, 2)
CAME = Receipt(received_on=date(2026, 2, 6))
ANSWERED = replace(CAME, replied_on=date(2026, 2, 9), reply="已开会研究。")


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Return a window that holds the dialog."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def with_receipts(session: Session, *receipts: Receipt) -> Document:
    """Return an issued letter with what came back from each addressee."""
    issued = an_issued(session.workbench, "prompt_letter", len(receipts), SENT)
    kept = session.workbench.documents.receipts
    came = zip(issued.addressees, receipts, strict=True)
    kept.receive(issued.id, {a.id: receipt for a, receipt in came if receipt.received_on})
    return session.workbench.documents.drafting.document(issued.id)


def opened(session: Session, document: Document, owner: QWidget) -> ReceiptDialog:
    """Return the dialog on all addressees."""
    form = session.workbench.documents.drafting.form(document)
    dialog = ReceiptDialog(session, form, document.id, document.addressees, owner)
    dialog.show()
    return dialog


def kept(session: Session, document: Document) -> tuple[Addressee, ...]:
    """Return the addressees as they are stored."""
    return session.workbench.documents.drafting.document(document.id).addressees


def test_a_day_left_empty_changes_nobody(session: Session, owner: QWidget, wait_idle: Wait) -> None:
    """Who replied already keeps that when receipts of several are noted together."""
    document = with_receipts(session, Receipt(), ANSWERED)
    dialog = opened(session, document, owner)
    assert (dialog.received.text(), dialog.replied.text()) == ("", "")
    dialog.received.setText("20260206")
    dialog.save()
    wait_idle()
    first, second = kept(session, document)
    assert (first.receipt.received_on, first.receipt.replied_on) == (date(2026, 2, 6), None)
    assert second.receipt.replied_on == date(2026, 2, 9)


def test_a_day_of_the_first_is_not_given_to_all(
    session: Session, owner: QWidget, wait_idle: Wait
) -> None:
    """The first one's reply is not taken for everyone's."""
    document = with_receipts(session, ANSWERED, CAME)
    dialog = opened(session, document, owner)
    assert dialog.received.day == date(2026, 2, 6)  # the same for both
    dialog.signer.setText("办公室")
    dialog.save()
    wait_idle()
    first, second = kept(session, document)
    assert (first.receipt.replied_on, second.receipt.replied_on) == (date(2026, 2, 9), None)
    assert second.receipt.signed_by == "办公室"


def test_one_wrong_day_keeps_all_as_they_were(
    session: Session, owner: QWidget, wait_idle: Wait
) -> None:
    """A reply before one's receipt is refused for the whole batch, not for a part of it."""
    document = with_receipts(session, CAME, replace(CAME, received_on=date(2026, 2, 20)))
    dialog = opened(session, document, owner)
    dialog.replied.setText("20260210")
    dialog.save()
    wait_idle()
    assert dialog.message.text()
    assert [a.receipt.replied_on for a in kept(session, document)] == [None, None]
    dialog.close()


def test_a_day_that_is_none_keeps_a_document_from_being_issued(
    session: Session, qtbot: QtBot, wait_idle: Wait
) -> None:
    """What is typed as day is never taken for another one without a word."""
    draft = a_draft(session.workbench)
    editor = DocumentEditor(session)
    qtbot.addWidget(editor)
    editor.open_document(draft.id)
    wait_idle()
    editor.day.setText("2026-13-05")
    editor.issue_button.click()
    wait_idle()
    assert "日期" in editor.message.text()
    assert session.workbench.documents.drafting.document(draft.id).number == ""


def test_an_addressee_is_changed_though_the_draft_was_saved_meanwhile(
    session: Session, qtbot: QtBot, wait_idle: Wait
) -> None:
    """The dialog is open while what was typed before is stored; its words still count."""
    draft = a_draft(session.workbench, count=2)
    editor = DocumentEditor(session)
    qtbot.addWidget(editor)
    editor.open_document(draft.id)
    wait_idle()
    qtbot.waitUntil(lambda: editor.people.model.rowCount() == 2)
    wait_idle()
    editor.people.rows.table.selectRow(1)
    assert [a.name for a in editor.people.selected] == [draft.addressees[1].name]
    editor.title.setText("另一个标题")
    editor.people.edit.click()
    dialog = editor.people.findChild(AddresseeDialog)
    assert isinstance(dialog, AddresseeDialog)
    editor.keeper.flush()
    wait_idle()
    dialog.post.setText("党组书记")
    dialog.save()
    wait_idle()
    assert [a.post for a in kept(session, draft)] == ["副县长", "党组书记"]


@pytest.mark.parametrize("is_draft", [False, True])
def test_several_rows_stay_selected_while_their_letters_are_shown(
    session: Session, qtbot: QtBot, wait_idle: Wait, *, is_draft: bool
) -> None:
    """Going on with Shift and an arrow adds a row, though each letter is read anew."""
    drawn = (a_draft if is_draft else an_issued)(session.workbench, "prompt_letter", 3)
    editor = DocumentEditor(session)
    qtbot.addWidget(editor)
    editor.show()
    editor.open_document(drawn.id)
    wait_idle()
    table = editor.people.rows.table
    table.setFocus()
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyClick(table, Qt.Key.Key_Down, modifier)
        wait_idle()
    assert [a.name for a in editor.people.selected] == ["张01", "张02"]
