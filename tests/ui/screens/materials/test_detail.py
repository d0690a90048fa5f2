"""One material on the screen: its repair, its card, its original, its readers."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.material import Material, MaterialForm, MaterialRequest
from app.domain.text_repair.damage import DamageClass
from tests.builders_materials import DAMAGED, SENSITIVE, a_secret, take_in
from tests.ui.screens.materials.conftest import Wait, materials, show, store
from ui.screens.materials.screen import MaterialsScreen
from ui.session import Session


def test_a_picture_is_pasted_and_shown(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """It is kept as PNG and its page is drawn when asked for."""
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)
    screen.paste()
    store(screen, wait_idle, "签到表")
    assert materials(session)[0].form is MaterialForm.PICTURE
    page = screen.detail.original_page
    page.open_pages()
    wait_idle()
    assert page.picture.pixmap().width() == 200


def test_a_class_is_switched_off_and_on_again(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """The text follows at once; the number of the class stays in its box."""
    kept = take_in(session.workbench, DAMAGED).material
    show(screen, session, wait_idle)
    page = screen.detail.repair_page
    box = page.boxes[DamageClass.TRADITIONAL]
    words = box.text()
    with qtbot.waitSignal(page.chosen):
        box.setChecked(False)
    wait_idle()
    text = session.workbench.material.texts.text(kept.id)
    assert "黨" in text.repaired
    assert screen.detail.text_page.view.text() == text.repaired
    assert page.boxes[DamageClass.TRADITIONAL].text() == words
    with qtbot.waitSignal(page.chosen):
        page.boxes[DamageClass.TRADITIONAL].setChecked(True)
    wait_idle()
    assert "黨" not in session.workbench.material.texts.text(kept.id).repaired


def test_one_place_is_refused_by_the_keyboard(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """Space on a row leaves that place as it was; several in a row are all kept."""
    kept = take_in(session.workbench, DAMAGED).material
    show(screen, session, wait_idle)
    page = screen.detail.repair_page
    screen.detail.tabs.setCurrentWidget(page)
    page.table.setFocus()
    with qtbot.waitSignal(page.chosen):
        for row in (0, 1):
            page.table.setCurrentIndex(page.model.index(row, 0))
            QTest.keyClick(page.table, Qt.Key.Key_Space)
    wait_idle()
    text = session.workbench.material.texts.text(kept.id)
    assert len(text.choice.refused) == 2
    assert len(text.changes) == kept.repairs - 2


def test_looking_at_a_guarded_material_is_a_step_of_its_own(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """Its text stays covered until it is asked for; then the reading is noted and listed."""
    secret = a_secret(session.workbench)
    show(screen, session, wait_idle)
    page = screen.detail.text_page
    assert page.covered.isVisibleTo(page)
    assert page.view.text() == ""
    assert session.workbench.material.materials.seen_by(secret.id) == ()
    page.covered.button.click()
    wait_idle()
    assert "插手" in page.view.text()
    assert len(session.workbench.material.materials.seen_by(secret.id)) == 1
    assert screen.detail.readers_page.seen.count() == 1


def test_readers_are_chosen_and_others_only_counted(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """A sensitive material cannot be opened to all; one for others shows as a number."""
    secret = a_secret(session.workbench)
    show(screen, session, wait_idle)
    page = screen.detail.readers_page
    assert not page.readers.everyone.isEnabled()
    page.readers.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    page.save()
    wait_idle()
    assert page.message.property("kind") == "error"
    with session.workbench.store.change() as tables:  # as if another account had it
        kept = tables.materials.get(secret.id).read_by(("zhou.ning",), "zhou.ning")
        tables.materials.save(kept)
    show(screen, session, wait_idle)
    assert screen.list.model.rowCount() == 0
    assert "1 份限定知悉" in screen.list.hint.text()


def test_a_card_is_changed_and_a_sensitive_source_follows(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """Choosing a sensitive source takes “may be shown” away and closes the material."""
    take_in(session.workbench)
    show(screen, session, wait_idle)
    form, page = screen.detail.card_page.form, screen.detail.card_page
    assert not page.undo_button.isEnabled()
    form.showable.click()
    assert page.undo_button.isEnabled()
    form.source_kind.setCurrentIndex(form.source_kind.findData(SENSITIVE))
    form.source_kind.activated.emit(form.source_kind.currentIndex())
    assert not form.showable.isChecked()
    assert not form.showable.isEnabled()
    form.dated.setText("昨天")
    page.flush()
    wait_idle()
    assert materials(session)[0].dated is None
    assert form.dated.text() == "昨天"
    form.dated.setText("2026年1月8日")
    page.flush()
    wait_idle()
    (card,) = materials(session)
    assert (card.sensitive, card.readers, card.dated) == (True, ("li.wen",), date(2026, 1, 8))


def test_a_card_keeps_itself_as_it_is_typed(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """No key is needed; the list follows, the cursor stays, and the old card can come back."""
    take_in(session.workbench)
    show(screen, session, wait_idle)
    page = screen.detail.card_page
    screen.detail.tabs.setCurrentWidget(page)
    title = page.form.title
    title.setCursorPosition(0)
    QTest.keyClicks(title, "A ")
    qtbot.waitUntil(lambda: materials(session)[0].title == "A 经济社会发展情况")
    wait_idle()
    assert screen.list.model.index(0, 0).data() == "A 经济社会发展情况"
    assert title.cursorPosition() == 2
    page.undo_button.click()
    wait_idle()
    assert materials(session)[0].title == title.text() == "经济社会发展情况"


def test_a_card_that_fits_no_more_stays_until_something_else_is_looked_for(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> None:
    """Whoever is writing it goes on in the same card, whatever the filters say by now."""
    take_in(session.workbench, "一", Material("甲"))
    take_in(session.workbench, "二", Material("甲乙", "development"))
    show(screen, session, wait_idle)
    search, form = screen.list.search, screen.detail.card_page.form
    search.setText("甲乙")
    qtbot.waitUntil(lambda: screen.list.model.rowCount() == 1)
    screen.detail.tabs.setCurrentIndex(2)  # the card
    form.title.backspace()
    form.title.textEdited.emit(form.title.text())
    with qtbot.waitSignals([screen.list.model.modelReset] * 2):  # read anew, then looked for anew
        screen.detail.card_page.flush()
    assert materials(session)[0].title == "甲"
    assert screen.detail.material == materials(session)[0]

    search.setText("乙甲")
    qtbot.waitUntil(lambda: screen.list.model.rowCount() == 0)


def test_what_is_no_day_yet_outlives_a_new_request(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """Whatever else is offered by now, what is being typed stays as it is."""
    take_in(session.workbench)
    show(screen, session, wait_idle)
    form = screen.detail.card_page.form
    QTest.keyClicks(form.dated, "2026-1")
    asked = session.workbench.material.requests.save(MaterialRequest("审计局"))
    show(screen, session, wait_idle)
    assert form.request.findData(asked.id) > 0
    assert form.dated.text() == "2026-1"


def test_a_name_that_is_emptied_stays_as_it_was(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """What else is typed goes to the vault all the same, and the page says so."""
    take_in(session.workbench)
    show(screen, session, wait_idle)
    page = screen.detail.card_page
    page.form.title.selectAll()
    QTest.keyClick(page.form.title, Qt.Key.Key_Delete)
    page.form.digest.set_text("三项建议")
    page.flush()
    wait_idle()
    (card,) = materials(session)
    assert (card.title, card.digest) == ("经济社会发展情况", "三项建议")
    assert "名称空着" in page.message.text()


def test_what_is_typed_into_a_card_is_kept_on_every_way_out(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """Another material, another page, and locking lose nothing."""
    take_in(session.workbench, "一", Material("甲"))
    take_in(session.workbench, "二", Material("乙"))
    show(screen, session, wait_idle)
    page, table = screen.detail.card_page, screen.list.table
    screen.detail.tabs.setCurrentWidget(page)
    QTest.keyClicks(page.form.title, "1")
    table.setCurrentIndex(screen.list.model.index(1, 0))
    QTest.keyClicks(page.form.source, "2")
    screen.detail.tabs.setCurrentIndex(0)
    wait_idle()
    screen.detail.tabs.setCurrentWidget(page)
    QTest.keyClicks(page.form.title, "3")
    session.changes.about_to_leave.emit()
    wait_idle()
    assert [(card.title, card.source) for card in materials(session)] == [("乙1", ""), ("甲3", "2")]


def test_the_original_leaves_byte_for_byte(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """The file in the folder is what came in."""
    kept = take_in(session.workbench, DAMAGED).material
    show(screen, session, wait_idle)
    screen.detail.original_page.export_to(tmp_path)
    wait_idle()
    assert (tmp_path / kept.file_name).read_bytes() == DAMAGED.encode()
    assert "SHA-256" in screen.detail.original_page.facts.text()
