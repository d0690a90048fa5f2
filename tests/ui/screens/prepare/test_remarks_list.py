"""What is to be seen to before a talk is said before it, and not when it is over."""

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.services.preparing_talks import Plan, Seat
from tests.builders_talks import a_new_talk
from ui.screens.prepare.remarks_list import RemarksList
from ui.session import Session

Wait = Callable[[], None]


def test_remarks_are_for_the_time_before_the_talk(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """Without a recorder there is a remark (TLK-01); a talk that was held has none."""
    bench = session.workbench
    talk = a_new_talk(bench)
    subject = talk.one(Role.SUBJECT)
    assert subject is not None
    assert subject.person_id is not None
    seats = (Seat(Role.SUBJECT, subject.person_id),)
    talk = bench.preparing.replan(talk.id, Plan(talk.type_code, talk.planned_on, seats=seats))
    listed = RemarksList(session)
    qtbot.addWidget(listed)
    listed.show_talk(talk.id)
    wait_idle()
    assert any("TLK-01" in text for text in listed.texts)

    with bench.store.change() as tables:
        tables.talks.save(replace(talk, stage=TalkStage.ENDED), "advance:ended")
    session.changes.talk_changed.emit(talk.id)
    wait_idle()
    assert listed.texts == ()
    assert listed.hint.isHidden()
