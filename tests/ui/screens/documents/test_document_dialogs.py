"""What is asked for around a document: receipts, cancelling, files, numbers, templates."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import docx
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QInputDialog,
)
from pytestqt.qtbot import QtBot

from tests.builders_documents import a_draft, an_issued, the_scheme
from tests.builders_talks import a_new_talk
from tests.ui.document_hands import dialog_of
from tests.ui.test_accessibility import nameless
from ui.screens.documents.new_dialog import NewDocumentDialog
from ui.screens.documents.numbers_dialog import NumbersDialog
from ui.screens.documents.screen import DocumentsScreen
from ui.screens.documents.templates_dialog import TemplatesDialog
from ui.session import Session
from ui.widgets.documents.export_dialog import ExportChoice
from ui.widgets.documents.people_picker import PeoplePicker
from ui.widgets.documents.receipt_dialog import ReceiptDialog

Wait = Callable[[], None]


def test_receipts_of_several_at_once(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """All rows selected, one day typed: every addressee has the receipt and a due day."""
    issued = an_issued(session.workbench, "prompt_letter", 3)
    screen.open_document(issued.id)
    wait_idle()
    people = screen.editor.people
    people.rows.table.selectAll()
    people.receive.click()
    dialog = dialog_of(ReceiptDialog)
    assert isinstance(dialog, ReceiptDialog)
    dialog.received.setText("20260305")
    dialog.save()
    wait_idle()
    kept = session.workbench.documents.drafting.document(issued.id)
    assert {a.receipt.received_on for a in kept.addressees} == {date(2026, 3, 5)}
    assert all(a.receipt.due_on for a in kept.addressees)


def test_in_a_small_window_it_is_seen_to_whom_a_letter_went(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """At 1024 pixels the other columns give way; given room, they are back."""
    issued = an_issued(session.workbench, "prompt_letter", 3)
    screen.open_document(issued.id)
    table = screen.editor.people.rows.table
    for width, shown in ((824, [True, False, False, True, False]), (1900, [True, True])):
        screen.resize(width, 660)
        wait_idle()
        assert [not table.isColumnHidden(column) for column in range(5)][: len(shown)] == shown
        assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_cancelling_asks_for_a_reason(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """The reason stands in the editor's state line, the number stays."""
    issued = an_issued(session.workbench)
    screen.open_document(issued.id)
    wait_idle()
    screen.editor.void_button.click()
    asked = dialog_of(QInputDialog)
    assert isinstance(asked, QInputDialog)
    asked.setTextValue("主送有误")
    asked.accept()
    wait_idle()
    assert "主送有误" in screen.editor.state.text()
    assert not screen.editor.void_button.isVisible()


def test_files_go_to_a_folder(
    screen: DocumentsScreen, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """PDF and Word of an issued document are written and counted."""
    issued = an_issued(session.workbench, "prompt_letter", 2)
    screen.open_document(issued.id)
    wait_idle()
    screen.editor.acts.export_to(issued, ExportChoice(("pdf", "docx"), one_pdf=True), tmp_path)
    wait_idle()
    assert len([*tmp_path.glob("*.pdf")]) == 1
    assert len([*tmp_path.glob("*.docx")]) == 2
    assert "3" in screen.editor.message.text()


def test_a_template_with_an_unknown_name_is_not_kept(
    screen: DocumentsScreen, session: Session, qtbot: QtBot, wait_idle: Wait, tmp_path: Path
) -> None:
    """The wrong placeholder, its place and the nearest are said; corrected, it is used."""
    forms = the_scheme(session.workbench).documents
    dialog = TemplatesDialog(session, forms)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.form.setCurrentIndex(dialog.form.findData("prompt_letter"))
    wait_idle()
    made = docx.Document()
    made.add_paragraph("{{文号}}　{{主送}}：{{重点提示（分条）}} {{工作要球}}")
    made.save(str(tmp_path / "ours.docx"))
    dialog.import_from(tmp_path / "ours.docx")
    wait_idle()
    assert "正文第 1 段：{{工作要球}}，是不是 {{工作要求}}？" in dialog.message.text()
    assert session.workbench.documents.templates.all() == ()
    made.paragraphs[0].text = "{{文号}}　{{主送}}：{{重点提示（分条）}}{{工作要求}}"
    made.save(str(tmp_path / "ours.docx"))
    dialog.import_from(tmp_path / "ours.docx")
    wait_idle()
    assert "PDF 仍是程序自带的版式" in dialog.message.text()
    assert "联系人" in dialog.message.text()
    with qtbot.waitSignal(dialog.rejected):
        dialog.leave.click()
    draft = a_draft(session.workbench)
    screen.open_document(draft.id)
    wait_idle()
    assert "ours.docx" in screen.editor.state.text()
    issued = session.workbench.documents.issuing.issue(draft.id, lambda _d, _t: None)
    (path,) = session.workbench.documents.papers.export(
        issued.id, tmp_path, lambda _d, _t: None, ("docx",)
    )
    text = docx.Document(str(path)).paragraphs[0].text
    assert text.startswith("谈函〔2026〕1号　云岭县人民政府副县长张00：一、切实提高认识")


def test_a_message_takes_no_room_from_the_fields(screen: DocumentsScreen, wait_idle: Wait) -> None:
    """Two series with one word are refused in the dialog, which grows by what it has to say."""
    screen.numbers_button.click()
    wait_idle()
    dialog = dialog_of(NumbersDialog)
    assert isinstance(dialog, NumbersDialog)
    for field in dialog.words.values():
        field.setText("云纪函")
    dialog.save()
    wait_idle()
    assert "云纪函" in dialog.message.text()
    fields = [field.geometry() for field in dialog.words.values()]
    assert not any(above.intersects(below) for above, below in pairwise(fields))
    dialog.close()


def test_word_and_first_number_are_set(
    screen: DocumentsScreen, session: Session, qtbot: QtBot, wait_idle: Wait
) -> None:
    """An office that begins mid-year types 17 and its own word."""
    bench = session.workbench
    scheme, day = the_scheme(bench), date(2026, 3, 5)
    states = bench.documents.numbers.states(scheme.series, day)
    dialog = NumbersDialog(session, scheme.documents, states, day)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.words["letter"].setText("云纪函")
    dialog.firsts["letter"].setText("17")
    dialog.save()
    wait_idle()
    assert an_issued(bench).number == "云纪函〔2026〕17号"
    assert screen is not None


def test_a_void_row_cannot_be_received(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """A cancelled letter of a batch takes no receipt any more."""
    bench = session.workbench
    issued = an_issued(bench, "prompt_letter", 2)
    bench.documents.issuing.void(issued.id, "已调离", issued.addressees[0].id)
    screen.open_document(issued.id)
    wait_idle()
    screen.editor.people.rows.table.selectRow(0)
    screen.editor.people.receive.click()
    assert not screen.findChildren(ReceiptDialog)
    assert replace(issued).id == issued.id


def test_every_control_has_a_name_and_the_keys_go_in_order(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """List, editor and dialogs name each control; Tab follows what is seen, field by field."""
    bench = session.workbench
    scheme, day = the_scheme(bench), date(2026, 3, 5)
    issued = an_issued(bench, "inquiry_notice")
    draft = a_draft(bench, "prompt_letter")
    assert nameless(screen) == []
    screen.open_document(draft.id)
    wait_idle()
    assert nameless(screen) == []
    editor = screen.editor
    order = [editor.title, editor.day, *editor.fields.widgets, *editor.look.widgets]
    seen = [each for each in order if each.isVisibleTo(screen)]
    screen.activateWindow()
    seen[0].setFocus()
    for one, following in pairwise(seen):
        QTest.keyClick(one, Qt.Key.Key_Tab)
        assert screen.focusWidget() is following
    form = bench.documents.drafting.form(issued)
    states = bench.documents.numbers.states(scheme.series, day)
    dialogs: list[QDialog] = [
        NumbersDialog(session, scheme.documents, states, day, screen),
        TemplatesDialog(session, scheme.documents, screen),
        ReceiptDialog(session, form, issued.id, issued.addressees, screen),
        PeoplePicker(bench.registering.persons(), bench.registering.units(), only_one=False),
    ]
    for dialog in dialogs:
        dialog.show()
        wait_idle()
        assert nameless(dialog) == []
        dialog.close()


def test_a_talk_is_chosen_by_who_is_talked_to(
    screen: DocumentsScreen, session: Session, wait_idle: Callable[[], None]
) -> None:
    """A year's talks have one reason and differ in their subjects."""
    talk = a_new_talk(session.workbench)
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    wait_idle()
    new = dialog_of(NewDocumentDialog)
    assert isinstance(new, NewDocumentDialog)
    text = new.talk.itemText(new.talk.findData(talk.id))
    assert text == f"{talk.number}　𠮷大同　{talk.reason}"
