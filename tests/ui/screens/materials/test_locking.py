"""The vault is locked over something typed: none of it is lost, and none comes back twice."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders_materials import take_in
from tests.ui.screens.materials.conftest import Wait, materials, paste, show, store
from ui.loose_words import loose_words
from ui.screens.materials.intake_dialog import IntakeDialog
from ui.screens.materials.screen import MaterialsScreen
from ui.session import Session


@pytest.fixture
def reopened(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> "Reopened":
    """Return what locks over the dialogs of a screen and opens the screen again."""
    return Reopened(screen, session, wait_idle, qtbot)


class Reopened:
    """Locks as the program does: all hand over what they hold, then dialogs are closed."""

    def __init__(
        self, screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
    ) -> None:
        self._screen, self._session = screen, session
        self._wait_idle, self._qtbot = wait_idle, qtbot

    def __call__(self) -> MaterialsScreen:
        """Lock, unlock, and return the screen as it is then."""
        self._session.changes.about_to_leave.emit()
        if (dialog := self._screen.findChild(IntakeDialog)) is not None:
            dialog.close()
        self._wait_idle()
        made = MaterialsScreen(self._session)
        self._qtbot.addWidget(made)
        made.show()
        self._wait_idle()
        return made


def test_pasted_text_and_its_card_stand_there_again(
    screen: MaterialsScreen, session: Session, reopened: Reopened, wait_idle: Wait
) -> None:
    """Nothing was taken in by locking; going on takes it in as it was typed."""
    paste(screen, session, "鎮黨委書記抓監督𠮷")
    wait_idle()
    dialog = screen.findChild(IntakeDialog)
    assert dialog is not None
    dialog.form.title.setText("核查情况")
    dialog.form.sensitive.click()
    dialog.form.dated.setText("三月")

    made = reopened()
    assert materials(session) == ()
    again = made.findChild(IntakeDialog)
    assert again is not None
    assert (again.form.title.text(), again.form.dated.text()) == ("核查情况", "三月")
    assert {words.text for words in loose_words(again)} == {"核查情况", "三月"}
    again.form.dated.clear()
    store(made, wait_idle)
    (card,) = materials(session)
    assert (card.title, card.sensitive) == ("核查情况", True)
    assert session.workbench.material.texts.original(card.id) == "鎮黨委書記抓監督𠮷".encode()


def test_files_stand_there_again_with_their_bytes(
    screen: MaterialsScreen,
    session: Session,
    reopened: Reopened,
    wait_idle: Wait,
    tmp_path: Path,
) -> None:
    """Even where the medium is gone by then."""
    paths = [tmp_path / "甲.txt", tmp_path / "乙.txt"]
    for path in paths:
        path.write_text(path.stem, "gb18030")
    screen.take_in(paths)
    wait_idle()
    for path in paths:
        path.unlink()

    store(reopened(), wait_idle)
    assert reopened().findChild(IntakeDialog) is None
    kept = {
        card.title: session.workbench.material.texts.original(card.id)
        for card in materials(session)
    }
    assert kept == {name: name.encode("gb18030") for name in ("甲", "乙")}


def test_an_intake_that_was_given_up_does_not_come_back(
    screen: MaterialsScreen, session: Session, reopened: Reopened, wait_idle: Wait
) -> None:
    """Cancelling means it, and so does taking in."""
    paste(screen, session, "甲")
    wait_idle()
    dialog = screen.findChild(IntakeDialog)
    assert dialog is not None
    dialog.reject()
    wait_idle()
    screen.paste()
    store(screen, wait_idle)
    assert reopened().findChild(IntakeDialog) is None


def test_what_keeps_itself_is_no_loose_word(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """Only what the vault cannot store yet is one: what is no day."""
    take_in(session.workbench)
    show(screen, session, wait_idle)
    screen.detail.tabs.setCurrentIndex(2)  # the card
    form = screen.detail.card_page.form
    QTest.keyClicks(form.title, "A")
    QTest.keyClicks(form.dated, "2026-3-5")
    QTest.keyClicks(form.valid_until, "2026-13")
    screen.detail.card_page.flush()
    wait_idle()
    assert materials(session)[0].title.endswith("A")
    assert [words.text for words in loose_words(screen)] == ["2026-13"]


def test_a_card_that_the_vault_refuses_is_among_the_loose_words(
    screen: MaterialsScreen, session: Session, wait_idle: Wait
) -> None:
    """With the name of its field, until the vault has it."""
    kept = take_in(session.workbench).material
    show(screen, session, wait_idle)
    with session.workbench.store.change() as tables:  # as if only another account had it
        tables.materials.save(kept.read_by(("zhou.ning",), "zhou.ning"))
    page = screen.detail.card_page
    page.form.digest.set_text("三项建议")
    page.flush()
    wait_idle()
    (words,) = session.workbench.recorder.loose_words.find()
    assert (words.field, words.text) == (page.form.digest.accessibleName(), "三项建议")

    with session.workbench.store.change() as tables:
        tables.materials.save(kept)
    session.changes.about_to_leave.emit()
    wait_idle()
    assert materials(session)[0].digest == "三项建议"
