"""The screen of materials: taking in, repairing, showing, asking for, all by keys or drop."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.material import Material, MaterialForm, MaterialRequest, RequestState
from app.services.repairing import LONGEST_TEXT
from tests.builders_materials import DAMAGED, TEXT, take_in
from tests.builders_talks import a_new_talk
from tests.ui.screens.materials.conftest import Wait, materials, paste, show, store
from tests.ui.test_accessibility import nameless
from ui.actions import ActionId
from ui.screens.materials.intake_dialog import IntakeDialog
from ui.screens.materials.request_dialog import RequestDialog
from ui.screens.materials.screen import MaterialsScreen
from ui.session import Session


def test_an_empty_list_says_what_to_do(screen: MaterialsScreen) -> None:
    """Both tabs name the first step."""
    assert "拖到这里" in screen.list.hint.text()
    assert screen.requests.empty.isVisibleTo(screen.requests)
    assert not screen.export_button.isEnabled()


def test_a_pasted_text_is_repaired_and_shown(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """Ctrl+Shift+V, a title, Enter: the text stands repaired, each change can be looked at."""
    paste(screen, session, DAMAGED)
    store(screen, wait_idle, "会议报道")
    (card,) = materials(session)
    assert (card.title, card.form) == ("会议报道", MaterialForm.TEXT)
    assert screen.list.material == card
    assert screen.detail.text_page.view.text() == "镇党委书记抓监督，压实责任。"
    assert screen.detail.repair_page.model.rowCount() == card.repairs > 0
    screen.detail.text_page.original.setChecked(True)
    assert screen.detail.text_page.view.text() == DAMAGED


def test_files_are_dropped_and_share_one_card(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Each file keeps its own name; what cannot be read is named, the others go in."""
    paths = [tmp_path / name for name in ("一.txt", "二.txt", "坏.docx")]
    paths[0].write_text(TEXT, encoding="utf-8")
    paths[1].write_bytes("走访1800余次。".encode("gb18030"))
    paths[2].write_bytes(b"PK\x03\x04 nothing")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(event)
    wait_idle()
    dialog = screen.findChild(IntakeDialog)
    assert dialog is not None
    assert "坏.docx" in dialog.message.text()
    dialog.form.source.setText("县发改局")
    store(screen, wait_idle)
    cards = materials(session)
    assert {card.title for card in cards} == {"一", "二"}
    assert {card.source for card in cards} == {"县发改局"}
    assert session.workbench.material.materials.find("1800余次") == {c.id for c in cards}


def test_the_same_file_is_told_and_can_still_be_kept(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """The dialog stays open, names what is there, and takes it in only when told to."""
    take_in(session.workbench)
    paste(screen, session, TEXT)
    dialog = store(screen, wait_idle, "又一份")
    assert "经济社会发展情况" in dialog.message.text()
    assert len(materials(session)) == 1
    dialog.again.setChecked(True)
    dialog.save()
    wait_idle()
    assert len(materials(session)) == 2


def test_of_two_files_of_one_name_only_the_known_one_waits(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Telling it to go in all the same does not take the other one in twice."""
    paths = [tmp_path / folder / "报告.txt" for folder in ("甲", "乙")]
    for path in paths:
        path.parent.mkdir()
        path.write_text(path.parent.name, "utf-8")
    screen.take_in(paths[:1])
    store(screen, wait_idle)
    screen.take_in(paths)
    dialog = store(screen, wait_idle)
    assert len(materials(session)) == 2
    dialog.again.setChecked(True)
    dialog.save()
    wait_idle()
    texts = [session.workbench.material.texts.text(card.id).original for card in materials(session)]
    assert sorted(texts) == ["乙", "甲", "甲"]


def test_a_paste_that_is_far_too_large_is_refused_kindly(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """Both sizes are named, nothing is read, and no dialog opens."""
    session.messages.strip_is_ready()
    with qtbot.waitSignal(session.messages.noticed) as noticed:
        paste(screen, session, "字" * (LONGEST_TEXT + 1))
    assert "2000 万字" in noticed.args[0]
    wait_idle()
    assert screen.findChild(IntakeDialog) is None
    QGuiApplication.clipboard().clear()


def test_the_list_is_narrowed_as_one_types(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """Words of the text and initials of the title find a material."""
    take_in(session.workbench)
    second = take_in(session.workbench, "别的", Material("选人用人检查", "appointments")).material
    show(screen, session, wait_idle)
    screen.list.search.setText("xryr")
    qtbot.waitUntil(lambda: screen.list.model.rows == (second,))
    wait_idle()
    screen.list.search.setText("没有这样的")
    qtbot.waitUntil(lambda: screen.list.model.rows == ())
    wait_idle()
    assert "没有符合" in screen.list.hint.text()
    assert screen.detail.material is None


def test_a_material_is_withdrawn_and_put_back(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """It leaves the list, and comes back from it."""
    take_in(session.workbench)
    show(screen, session, wait_idle)
    screen.detail.card_page.withdraw_button.click()
    wait_idle()
    assert screen.list.model.rowCount() == 0
    screen.list.withdrawn.setChecked(True)
    wait_idle()
    screen.detail.card_page.withdraw_button.click()
    wait_idle()
    assert not materials(session)[0].withdrawn


def test_a_request_is_made_reminded_of_and_answered(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """From Ctrl+N to the file that answers it."""
    talk = a_new_talk(session.workbench)
    session.changes.talks_changed.emit()
    wait_idle()
    QTest.keySequence(screen, session.actions.keys.keys(ActionId.NEW_REQUEST))
    dialog = screen.findChild(RequestDialog)
    assert dialog is not None
    dialog.save()
    wait_idle()
    assert dialog.message.isVisible()
    dialog.provider.setText("县审计局")
    dialog.talk.choose(talk.id)
    dialog.due_on.setText("2026-3-4")
    dialog.save()
    wait_idle()
    assert "之前" in dialog.message.text()
    dialog.due_on.setText("2026-3-6")
    dialog.save()
    wait_idle()
    (row,) = session.workbench.material.requests.rows()
    assert row.state is RequestState.DUE_SOON
    with qtbot.waitActive(screen):
        screen.activateWindow()
    QTest.keySequence(screen, session.actions.keys.keys(ActionId.REMIND_REQUEST))
    wait_idle()
    assert session.workbench.material.requests.rows()[0].request.reminders == 1

    card = Material("审计报告", talk_id=talk.id, request_id=row.request.id)
    take_in(session.workbench, card=card)
    show(screen, session, wait_idle)
    assert not screen.requests.remind_button.isEnabled()
    screen.requests.only_open.setChecked(True)
    assert screen.requests.model.rowCount() == 0


def test_what_answers_a_request_is_about_the_same(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Nobody chooses the talk, the person or the unit a second time."""
    talk = a_new_talk(session.workbench)
    unit = session.workbench.registering.units()[0]
    person = session.workbench.registering.persons()[0]
    session.workbench.material.requests.save(
        MaterialRequest("审计局", unit_id=unit.id, person_id=person.id, talk_id=talk.id)
    )
    show(screen, session, wait_idle)
    path = tmp_path / "报告.txt"
    path.write_text("报告", "utf-8")
    screen.requests.answer_button.click()
    chooser = screen.findChild(QFileDialog)
    assert chooser is not None
    chooser.filesSelected.emit([str(path)])
    chooser.close()
    store(screen, wait_idle)
    (card,) = materials(session)
    assert (card.unit_id, card.person_id, card.talk_id) == (unit.id, person.id, talk.id)


def test_a_withdrawn_request_can_be_put_back_at_once(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """And the list goes out as a table."""
    session.workbench.material.requests.save(MaterialRequest("信访局"))
    show(screen, session, wait_idle)
    screen.requests.withdraw_button.click()
    wait_idle()
    assert session.workbench.material.requests.rows() == ()
    screen.requests.put_back()
    wait_idle()
    assert len(session.workbench.material.requests.rows()) == 1
    screen.requests.export_to(tmp_path / "清单.xlsx")
    screen.export_to(tmp_path / "移交.xlsx")
    wait_idle()
    assert (tmp_path / "清单.xlsx").stat().st_size > 1000


def test_a_file_that_cannot_be_read_alone_is_told(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, tmp_path: Path, qtbot: QtBot
) -> None:
    """One broken file opens no card but says what is wrong."""
    path = tmp_path / "坏.docx"
    path.write_bytes(b"PK\x03\x04 nothing")
    with qtbot.waitSignal(session.messages.shown) as shown:
        screen.take_in([path])
    wait_idle()
    dialog = shown.args[0]
    assert isinstance(dialog, QMessageBox) or dialog.isVisible()
    dialog.close()
    assert screen.findChild(IntakeDialog) is None
    screen.take_in([tmp_path])
    assert screen.findChild(IntakeDialog) is None


def test_every_control_has_a_name(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """On each tab, with materials, requests and a dialog open, nothing is nameless."""
    take_in(session.workbench, DAMAGED)
    session.workbench.material.requests.save(MaterialRequest("信访局"))
    show(screen, session, wait_idle)
    for tab in range(screen.detail.tabs.count()):
        screen.detail.tabs.setCurrentIndex(tab)
        assert nameless(screen) == []
    screen.tabs.setCurrentWidget(screen.requests)
    assert nameless(screen) == []
    screen.requests.edit()
    dialog = screen.findChild(RequestDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    dialog.reject()
    paste(screen, session, TEXT)
    wait_idle()
    intake = screen.findChild(IntakeDialog)
    assert intake is not None
    assert nameless(intake) == []
