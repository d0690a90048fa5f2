"""What the dialogs of the plan are told once, and what they do not leave out unseen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.plan import TalkTarget
from app.domain.plan_board import BoardRow
from app.domain.register import Person, Unit
from tests.ui.hands import commit
from tests.ui.plan_screens import Wait, a_table
from ui.screens.plan.import_dialog import ImportTargetsDialog
from ui.screens.plan.plan_talk_dialog import PlanTalkDialog
from ui.session import Session

YEAR = 2026


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Return a window that dialogs stand above, and that outlives them."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def a_target(session: Session) -> BoardRow:
    """Return the one target of a year's plan."""
    registering = session.workbench.registering
    unit = registering.save_unit(Unit("望溪县委", "", "county"))
    head = registering.save_person(Person("冯春", unit.id, "书记", is_head=True))
    target = TalkTarget(head.id, YEAR, "anhui", "political_supervision")
    session.workbench.plan.planning.add_targets([target])
    (row,) = session.workbench.plan.boards.board(YEAR).rows
    return row


def test_an_interviewer_whom_nobody_knows_is_not_dropped_unseen(
    qtbot: QtBot, session: Session, wait_idle: Wait, host: QWidget
) -> None:
    """The button says that nobody is called so; pressed again, it is meant."""
    dialog = PlanTalkDialog(session, (a_target(session),), host)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    wait_idle()
    dialog.interviewer.setFocus()
    commit(dialog.interviewer.line, "省委书记")
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    wait_idle()
    assert "省委书记" in dialog.message.text()
    assert session.workbench.preparing.talks() == ()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    wait_idle()
    assert len(session.workbench.preparing.talks()) == 1


def test_a_list_of_one_committee_is_taken_in_as_its_own(
    session: Session, wait_idle: Wait, host: QWidget, tmp_path: Path
) -> None:
    """Its rows do not say who holds the talks: the dialog is told once for all of them."""
    dialog = ImportTargetsDialog(session, session.workbench.schemes.in_force(), YEAR, None, host)
    dialog.open_file(a_table(tmp_path, ("冯春", "望溪县委", "书记", "县", "省管", "", "")))
    wait_idle()
    dialog.organiser.setCurrentIndex(dialog.organiser.findText("省"))
    dialog.organiser.activated.emit(dialog.organiser.currentIndex())
    wait_idle()
    dialog.store()
    wait_idle()
    (row,) = session.workbench.plan.boards.board(YEAR).rows
    assert row.organiser == "province"
