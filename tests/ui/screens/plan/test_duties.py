"""Duties beside talks: what is noted of them, by which words, and where the next round goes."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.plan import Fact, FactKind
from app.domain.register import Unit
from tests.builders_plan import YEAR, a_head
from tests.ui.plan_screens import Wait, opened, the
from ui.screens.plan.duties_panel import DutiesPanel
from ui.screens.plan.fact_dialog import FactDialog
from ui.session import Session


@pytest.fixture
def panel(qtbot: QtBot, session: Session, wait_idle: Wait) -> DutiesPanel:
    """Return the duties of two schemes for a county and two townships."""
    save = session.workbench.registering.save_unit
    for order, (name, level) in enumerate(
        (("望溪县委", "county"), ("听泉镇", "township"), ("石桥镇", "township"))
    ):
        save(Unit(name, "", level, order=order))
    for code, is_in_force in (("jinchang", True), ("xiamen", True), ("anhui", False)):
        session.workbench.schemes.set_in_force(code, is_in_force)
    screen = opened(qtbot, session, wait_idle)
    screen.tabs.setCurrentIndex(screen.tabs.count() - 1)
    wait_idle()
    return the(screen, DutiesPanel)


def _choose(panel: DutiesPanel, scheme: str, duty: str, unit: str, wait: Wait) -> None:
    """Put the keys on a duty of a unit."""
    panel.scheme.setCurrentIndex(panel.scheme.findData(scheme))
    wait()
    rows = panel.model.rows
    place = next(i for i, r in enumerate(rows) if (r.duty.code, r.unit) == (duty, unit))
    panel.view.table.setCurrentIndex(panel.view.table.model().index(place, 0))


def test_a_visit_is_noted_with_its_kind(
    panel: DutiesPanel, session: Session, wait_idle: Wait
) -> None:
    """JC11: the ways of a visit are chosen from the scheme's words; a lecture has none."""
    _choose(panel, "jinchang", "special_check", "听泉镇", wait_idle)
    assert panel.kind.isHidden()
    _choose(panel, "jinchang", "research_visits", "听泉镇", wait_idle)
    assert not panel.kind.isHidden()
    panel.kind.setCurrentText("进现场")
    panel.remark.setText("渡口老桥工地")
    panel.note_done()
    wait_idle()
    scheme = session.workbench.schemes.current("jinchang")
    today = session.workbench.clock.now().date()
    boards = session.workbench.plan.duties.boards(today.year, scheme)
    board = next(each for each in boards if each.duty.code == "research_visits")
    assert [d.note for row in board.rows for d in row.done] == ["进现场　渡口老桥工地"]


def test_the_next_round_goes_where_nobody_was(panel: DutiesPanel, wait_idle: Wait) -> None:
    """XM26: two townships a month; the one just visited stands behind."""
    _choose(panel, "xiamen", "monthly_round", "听泉镇", wait_idle)
    assert "听泉镇、石桥镇" in panel.round.text()
    panel.note_done()
    wait_idle()
    _choose(panel, "xiamen", "monthly_round", "听泉镇", wait_idle)
    assert "石桥镇、听泉镇" in panel.round.text()
    _choose(panel, "xiamen", "annual_check", "听泉镇", wait_idle)
    assert panel.round.isHidden()
    assert [panel.kind.itemText(i) for i in range(3)] == ["重点检查", "交叉检查", "委托检查"]


def test_the_result_of_a_quiz_is_kept_with_the_person(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """XM22: in words, by year, and shown again to whoever looks."""
    person = a_head(session.workbench)
    fact = Fact(FactKind.QUIZ, person.id, "答对 9 题、共 10 题", YEAR)
    session.workbench.plan.facts.set_fact(fact)
    dialog = FactDialog(session, YEAR)
    qtbot.addWidget(dialog)
    wait_idle()
    dialog.kind.setCurrentIndex(dialog.kind.findData(FactKind.QUIZ))
    dialog.person.choose(person.id)
    dialog.person.chosen.emit()
    assert dialog.value.text() == "答对 9 题、共 10 题"
