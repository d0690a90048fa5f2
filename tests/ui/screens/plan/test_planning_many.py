"""Planning many talks at once when the vault stops half-way."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.cadence_due import BoxState
from app.domain.ids import TargetId
from app.domain.plan import TalkWish
from app.domain.talk import Talk
from app.services.errors import DiskFullError
from app.services.planning_talks import PlanningTalks
from tests.ui.plan_screens import ROWS, Wait, filled, the
from ui.screens.plan.plan_talk_dialog import PlanTalkDialog
from ui.session import Session


def test_what_was_planned_before_the_disk_was_full_is_shown(
    qtbot: QtBot,
    session: Session,
    wait_idle: Wait,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The dialog says why the rest was not, and the board has the talk there is."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    whole = PlanningTalks.plan_talk

    def once(self: PlanningTalks, target_id: TargetId, wish: TalkWish) -> Talk:
        if session.workbench.preparing.talks():
            raise DiskFullError(tmp_path)
        return whole(self, target_id, wish)

    monkeypatch.setattr(PlanningTalks, "plan_talk", once)
    screen.board.table.selectAll()
    screen.plan_talk()
    wait_idle()
    dialog = the(screen, PlanTalkDialog)
    dialog.save()
    wait_idle()
    assert "磁盘" in dialog.message.text()
    states = [row.state for row in screen.board.model.shown]
    assert states.count(BoxState.PLANNED) == 1
    assert len(states) == len(ROWS)
