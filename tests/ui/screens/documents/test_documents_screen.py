"""The register of documents and the editor, used as a secretary uses them."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.document import LONGEST_FIELD, DocumentState
from app.domain.participant import Role
from tests.builders_documents import a_draft, an_issued, the_scheme
from tests.builders_talks import a_new_talk, lock_an_outline, registered_people
from tests.ui.document_hands import buttons, dialog_of
from tests.ui.hands import CTRL, answer, commit, newest, on_screen
from ui.loose_words import loose_words
from ui.screens.documents.new_dialog import NewDocumentDialog
from ui.screens.documents.screen import DocumentsScreen
from ui.screens.prepare.documents_panel import DocumentsPanel
from ui.session import Session
from ui.widgets.documents.people_picker import PeoplePicker
from ui.widgets.text_fields import TextEdit

Wait = Callable[[], None]


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
        field = editor.fields.field(code)
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
    """A draft with empty required fields is not issued nor asked about; the fields are named."""
    bench = session.workbench
    draft = bench.documents.drafting.draft(the_scheme(bench), "reminder_letter")
    screen.open_document(draft.id)
    wait_idle()
    screen.editor.issue_button.click()
    wait_idle()
    assert QApplication.activeModalWidget() is None
    assert "反映涉及的方面" in screen.editor.message.text()
    assert screen.editor.document is not None
    assert screen.editor.document.number == ""


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


def test_a_talk_shows_what_it_needs(session: Session, qtbot: QtBot, wait_idle: Wait) -> None:
    """One click drafts the needed document, prefilled from the talk; it then stands there."""
    bench = session.workbench
    talk = a_new_talk(bench)
    lock_an_outline(bench, talk.id)
    panel = on_screen(qtbot, DocumentsPanel(session), 1260, 640)
    panel.show_talk(talk.id)
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


def test_a_document_drafted_for_the_talk_before_does_not_open_in_the_next(
    session: Session, qtbot: QtBot, wait_idle: Wait
) -> None:
    """It is made and waits in the list of its own talk."""
    bench = session.workbench
    talk, following = a_new_talk(bench), a_new_talk(bench)
    panel = on_screen(qtbot, DocumentsPanel(session), 1260, 640)
    panel.show_talk(talk.id)
    wait_idle()
    buttons(panel, "起草")[0].click()
    panel.show_talk(following.id)
    wait_idle()
    assert len(bench.documents.drafting.of_talk(talk.id)) == 1
    assert panel.editor.document is None


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
    age = screen.editor.fields.field("age")
    commit(age, "五十一")
    screen.editor.refill_button.click()
    wait_idle()
    assert "惠民资金为什么滞留" in screen.editor.fields.field("summary").text()
    assert age.text() == "五十一"
    kept = bench.documents.drafting.document(draft.id)
    assert kept.values["age"] == "五十一"
    assert "惠民资金为什么滞留" in kept.values["summary"]
