"""The register of documents and the editor, used as a secretary uses them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import cast

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.document import LONGEST_FIELD, DocumentState
from app.domain.participant import Role
from tests.builders_documents import OFFICE, a_draft, an_issued, the_scheme
from tests.builders_talks import a_new_talk, lock_an_outline, registered_people
from tests.ui.hands import CTRL, answer, commit, newest
from tests.ui.test_accessibility import nameless
from ui.loose_words import loose_words
from ui.screens.documents.new_dialog import NewDocumentDialog
from ui.screens.documents.numbers_dialog import NumbersDialog
from ui.screens.documents.screen import DocumentsScreen
from ui.screens.documents.templates_dialog import TemplatesDialog
from ui.screens.prepare.documents_panel import DocumentsPanel
from ui.session import Session
from ui.widgets.documents.export_dialog import ExportChoice
from ui.widgets.documents.people_picker import PeoplePicker
from ui.widgets.documents.receipt_dialog import ReceiptDialog
from ui.widgets.text_fields import TextEdit

Wait = Callable[[], None]


@pytest.fixture
def screen(session: Session, qtbot: QtBot, wait_idle: Wait) -> Iterator[DocumentsScreen]:
    """Return the screen on an empty vault."""
    session.workbench.office.rename(OFFICE)
    made = DocumentsScreen(session)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    made.show()
    wait_idle()
    yield made
    wait_idle()


def dialog_of(kind: type[QDialog]) -> QDialog:
    """Return the open dialog of a kind."""
    found = []
    for window in QApplication.topLevelWidgets():
        inner = cast("list[QDialog]", window.findChildren(kind))
        found += [each for each in (window, *inner) if isinstance(each, kind) and each.isVisible()]
    return found[0]


def buttons(widget: QWidget, text: str) -> list[QPushButton]:
    """Return the buttons with this text that are to be seen."""
    found = cast("list[QPushButton]", widget.findChildren(QPushButton))
    return [each for each in found if each.text() == text and each.isVisibleTo(widget)]


def kept_words(session: Session) -> list[str]:
    """Return the texts that are kept because no form could store them."""
    store = session.workbench.store
    with store.read() as tables:
        return [words.text for words in tables.loose_words.of_account(store.account)]


def test_from_nothing_to_an_issued_letter(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """Draft, pick from the register, type, issue: the number is there, nothing can be changed."""
    registered_people(session.workbench)
    QTest.keyClick(screen, Qt.Key.Key_N, CTRL)
    wait_idle()
    new = dialog_of(NewDocumentDialog)
    assert isinstance(new, NewDocumentDialog)
    new.form.setCurrentIndex(new.form.findData("prompt_letter"))
    new.save()
    wait_idle()
    editor = screen.editor
    assert editor.document is not None
    editor.people.pick.click()
    wait_idle()
    picker = dialog_of(PeoplePicker)
    assert isinstance(picker, PeoplePicker)
    commit(picker.search, "财政局")
    picker.all_button.click()
    picker.group.setText("责任部门")
    picker.take.click()
    wait_idle()
    for code in ("subject_matter", "background", "points", "demands", "contact", "phone"):
        field = editor.fields._fields[code]
        field.setFocus()
        commit(field, "有关事项")
    editor.issue_button.click()
    wait_idle()
    answer(yes=True)
    wait_idle()
    issued = editor.document
    assert issued is not None
    assert issued.state is DocumentState.ISSUED
    assert re.fullmatch(r"谈函〔\d{4}〕1号", issued.number)
    assert issued.addressees[0].title == "云岭县财政局负责人𠮷大同"
    assert editor.fields.field("points").isReadOnly()
    assert not editor.issue_button.isVisible()
    assert editor.pages.count >= 1


def test_what_is_typed_is_kept_without_a_button(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """Leaving, or locking, stores what was typed last."""
    draft = a_draft(session.workbench)
    screen.open_document(draft.id)
    wait_idle()
    field = screen.editor.fields.field("contact")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    commit(field, "同志")
    session.changes.about_to_leave.emit()
    wait_idle()
    kept = session.workbench.documents.drafting.document(draft.id)
    assert kept.values["contact"] == "周宁同志"


def test_words_that_cannot_be_stored_stay_in_sight_and_are_kept(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """Going back waits for them; until they are stored they are among the loose words."""
    screen.open_document(a_draft(session.workbench).id)
    wait_idle()
    editor = screen.editor
    field = editor.fields.field("demands")
    assert isinstance(field, TextEdit)
    field.insertPlainText("改" * LONGEST_FIELD)
    editor.back.click()
    wait_idle()
    assert editor.isVisible()
    assert str(LONGEST_FIELD) in editor.message.text()
    assert [len(words) > LONGEST_FIELD for words in kept_words(session)] == [True]
    field.set_text("短一些。")
    editor.back.click()
    wait_idle()
    assert not editor.isVisible()
    assert kept_words(session) == []


def test_a_key_leads_from_a_document_back_to_its_row(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """Enter opens the row, Alt+Left goes back; the keys are where they were."""
    an_issued(session.workbench)
    session.changes.documents_changed.emit()
    wait_idle()
    screen.activateWindow()
    screen.rows.table.setFocus()
    QTest.keyClick(screen.rows.table, Qt.Key.Key_Return)
    wait_idle()
    assert screen.editor.isVisible()
    QTest.keyClick(screen, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait_idle()
    assert not screen.editor.isVisible()
    assert screen.rows.table.hasFocus()


def test_what_was_stored_is_not_loose(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """Nothing is given back after the lock that the draft has."""
    screen.open_document(a_draft(session.workbench).id)
    wait_idle()
    field = screen.editor.fields.field("contact")
    field.setFocus()
    commit(field, "同志")
    assert loose_words(screen)
    session.changes.about_to_leave.emit()
    assert not loose_words(screen)
    wait_idle()
    assert kept_words(session) == []


def test_the_numbers_are_named_before_they_are_taken(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """A wrong year is seen in the question, while nothing is taken yet."""
    draft = replace(a_draft(session.workbench, count=3), day=date(2062, 3, 5))
    session.workbench.documents.drafting.save(draft)
    screen.open_document(draft.id)
    wait_idle()
    screen.editor.issue_button.click()
    wait_idle()
    asked = newest(screen, QMessageBox).text()
    assert "谈函〔2062〕1号" in asked
    assert "谈函〔2062〕3号" in asked
    answer(yes=False)
    wait_idle()
    assert session.workbench.documents.drafting.document(draft.id).number == ""


def test_what_misses_is_said_in_place(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """A draft with empty required fields is not issued, and the fields are named."""
    bench = session.workbench
    draft = bench.documents.drafting.draft(the_scheme(bench), "reminder_letter")
    screen.open_document(draft.id)
    wait_idle()
    screen.editor.issue_button.click()
    wait_idle()
    answer(yes=True)
    wait_idle()
    assert "反映涉及的方面" in screen.editor.message.text()
    assert screen.editor.document is not None
    assert screen.editor.document.number == ""


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


def test_the_list_filters_and_exports(
    screen: DocumentsScreen, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """By words and by state; the file has what is listed, a row for each letter."""
    an_issued(session.workbench, "prompt_letter", 2)
    an_issued(session.workbench, "inquiry_notice")
    screen.reload()
    wait_idle()
    assert len(screen.model.rows) == 2
    commit(screen.search, "张01")
    assert [entry.form.code for entry in screen.model.rows] == ["prompt_letter"]
    screen.export_to(tmp_path / "out.xlsx")
    wait_idle()
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]
    assert sheet.max_row == 3


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


def test_a_talk_shows_what_it_needs(session: Session, qtbot: QtBot, wait_idle: Wait) -> None:
    """One click drafts the needed document, prefilled from the talk; it then stands there."""
    bench = session.workbench
    talk = a_new_talk(bench)
    lock_an_outline(bench, talk.id)
    panel = DocumentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1260, 640)
    panel.show_talk(talk.id)
    panel.show()
    wait_idle()
    needed = the_scheme(bench).talk_type(talk.type_code).documents
    assert needed
    buttons(panel, "起草")[0].click()
    wait_idle()
    (document,) = bench.documents.drafting.of_talk(talk.id)
    assert document.form == needed[0]
    assert panel.editor.document == document
    panel.editor.back.click()
    wait_idle()
    assert len(buttons(panel, "打开")) == 1


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


def test_a_proposed_document_is_drafted_for_its_person(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """What a trigger of the plan proposes opens as a draft to that person (BZ05)."""
    bench = session.workbench
    person = registered_people(bench)[Role.SUBJECT]
    screen.draft_for(the_scheme(bench).code, "prompt_letter", person)
    wait_idle()
    document = screen.editor.document
    assert document is not None
    assert document.addressees[0].person_id == person
    assert document.addressees[0].title == "云岭县财政局负责人𠮷大同"


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


def test_empty_fields_are_filled_from_the_talk_later(
    screen: DocumentsScreen, session: Session, wait_idle: Wait
) -> None:
    """An outline written after the draft is taken over, but only where nothing was typed."""
    bench = session.workbench
    talk = a_new_talk(bench)
    draft = bench.documents.drafting.draft(the_scheme(bench), "approval_form", talk.id)
    assert draft.values["summary"] == ""
    lock_an_outline(bench, talk.id)
    screen.open_document(draft.id)
    wait_idle()
    fields = screen.editor.fields._fields
    commit(fields["age"], "五十一")
    screen.editor.refill_button.click()
    wait_idle()
    assert "惠民资金为什么滞留" in fields["summary"].text()
    assert fields["age"].text() == "五十一"
    kept = bench.documents.drafting.document(draft.id)
    assert kept.values["age"] == "五十一"
    assert "惠民资金为什么滞留" in kept.values["summary"]
