"""Every scheme that ships carries every one of its kinds of talk from the plan to the record."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.participant import Role
from app.domain.stage import MAIN_LINE, TalkStage
from app.domain.talk import Talk
from app.services.preparing_talks import Plan, Seat
from app.services.workbench import Workbench
from tests.builders_schemes import codes
from tests.builders_talks import (
    OFFICE,
    SAID,
    begin_read_back,
    freeze,
    lock_an_outline,
    registered_people,
)

SEATED = (Role.INTERVIEWER, Role.SUBJECT, Role.RECORDER)
OLD = Path(__file__).parents[1] / "schemes" / "first_format.toml"


def _hold(bench: Workbench, talk: Talk) -> None:
    """Take a planned talk through all the stages its type has until it is over."""
    lock_an_outline(bench, talk.id)
    for stage in MAIN_LINE[1 : MAIN_LINE.index(TalkStage.IN_SESSION)]:
        if stage in talk.used_stages:
            bench.preparing.advance(talk.id, stage)
    bench.recorder.recording.start(talk.id)
    for words in SAID:
        bench.recorder.recording.add(talk.id, words)
    bench.recorder.recording.end(talk.id)


@pytest.mark.parametrize("code", codes())
def test_every_kind_of_talk_can_be_held(bench: Workbench, code: str) -> None:
    """Roles, stages and staff of each type let its talk be planned, approved and held."""
    scheme = bench.schemes.newest(code)
    people = registered_people(bench)
    bench.office.rename(OFFICE)
    seats = tuple(Seat(role, person) for role, person in people.items() if role in SEATED)
    for talk_type in scheme.talk_types:
        plan = Plan(talk_type.code, date(2026, 3, 5), "了解情况", "三号谈话室", seats=seats)
        talk = bench.preparing.plan(scheme, plan)
        _hold(bench, talk)
        assert bench.preparing.talk(talk.id).stage is TalkStage.ENDED

    begin_read_back(bench, talk.id)
    freeze(bench, talk.id)
    assert bench.preparing.talk(talk.id).stage is TalkStage.REVIEWED


def test_a_vault_that_holds_an_older_anhui_gets_the_new_one_beside_it(bench: Workbench) -> None:
    """Old talks keep their version for good; new ones are planned under the newest."""
    text = OLD.read_text("utf-8").replace('"tiny"', '"anhui"').replace('"0.1"', '"1"')
    with bench.store.change() as tables:
        tables.schemes.add("anhui", "1", text)

    assert bench.schemes.of("anhui", "1").name == "试行谈话制度"
    assert bench.schemes.newest("anhui").version == "2"
    bench.schemes.take_in_shipped()
    assert bench.schemes.newest("anhui").version == "2"
