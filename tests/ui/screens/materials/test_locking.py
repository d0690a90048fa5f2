"""The vault is locked over a dialog: what was typed stands there again afterwards."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.material import MaterialRequest
from tests.ui.screens.materials.conftest import Wait, materials, paste, store
from ui.screens.materials.intake_dialog import IntakeDialog
from ui.screens.materials.request_dialog import RequestDialog
from ui.screens.materials.screen import MaterialsScreen
from ui.session import Session


@pytest.fixture
def reopened(
    screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
) -> "Reopened":
    """Return what locks over the dialogs of a screen and opens the screen again."""
    return Reopened(screen, session, wait_idle, qtbot)


class Reopened:
    """Locks as the program does: dialogs are closed, then all hand over what they hold."""

    def __init__(
        self, screen: MaterialsScreen, session: Session, wait_idle: Wait, qtbot: QtBot
    ) -> None:
        self._screen, self._session = screen, session
        self._wait_idle, self._qtbot = wait_idle, qtbot

    def __call__(self) -> MaterialsScreen:
        """Lock, unlock, and return the screen as it is then."""
        for dialog in self._screen.findChildren(QDialog):
            dialog.close()
        self._session.changes.about_to_leave.emit()
        self._wait_idle()
        made = MaterialsScreen(self._session)
        self._qtbot.addWidget(made)
        made.show()
        self._wait_idle()
        return made


def test_a_request_stands_there_again(
    screen: MaterialsScreen, session: Session, reopened: Reopened, wait_idle: Wait
) -> None:
    """Also what is no day, and without a provider; it opens once only."""
    screen.requests.add()
    dialog = screen.findChild(RequestDialog)
    assert dialog is not None
    dialog.wanted.set_text("近三年审计报告")
    QTest.keyClicks(dialog.due_on, "2026-13")

    again = reopened().findChild(RequestDialog)
    assert again is not None
    assert (again.wanted.text(), again.due_on.text()) == ("近三年审计报告", "2026-13")
    again.provider.setText("审计局")
    again.due_on.clear()
    again.save()
    wait_idle()
    (row,) = session.workbench.material_requests.rows()
    assert row.request.wanted == "近三年审计报告"
    assert reopened().findChild(RequestDialog) is None


def test_a_change_of_a_request_goes_on_with_that_request(
    screen: MaterialsScreen, session: Session, reopened: Reopened, wait_idle: Wait
) -> None:
    """It is no second one."""
    session.workbench.material_requests.save(MaterialRequest("审计局"))
    session.changes.materials_changed.emit()
    wait_idle()
    screen.requests.edit()
    dialog = screen.findChild(RequestDialog)
    assert dialog is not None
    dialog.provider.setText("审计局二处")

    again = reopened().findChild(RequestDialog)
    assert again is not None
    again.save()
    wait_idle()
    assert [r.request.provider for r in session.workbench.material_requests.rows()] == [
        "审计局二处"
    ]


def test_a_dialog_that_was_given_up_or_not_touched_does_not_come_back(
    screen: MaterialsScreen, reopened: Reopened, wait_idle: Wait
) -> None:
    """Cancelling means it; an empty form says nothing."""
    screen.requests.add()
    dialog = screen.findChild(RequestDialog)
    assert dialog is not None
    dialog.provider.insert("审计局")
    dialog.reject()
    wait_idle()
    screen.requests.add()
    assert reopened().findChild(RequestDialog) is None


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
    again.form.dated.clear()
    store(made, wait_idle)
    (card,) = materials(session)
    assert (card.title, card.sensitive) == ("核查情况", True)
    assert session.workbench.material_texts.original(card.id) == "鎮黨委書記抓監督𠮷".encode()


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
    kept = {
        card.title: session.workbench.material_texts.original(card.id)
        for card in materials(session)
    }
    assert kept == {name: name.encode("gb18030") for name in ("甲", "乙")}
