"""Planning talks and taking them from stage to stage."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.guards import Obstacle
from app.domain.outline import OutlineLockedError, OutlineState
from app.domain.participant import Role
from app.domain.register import Person
from app.domain.stage import TalkStage
from app.domain.talk import ReasonMissingError, StageNotReachableError
from app.domain.text import TextTooLongError
from app.services.outlining import EmptyOutlineError
from app.services.preparing_talks import NotReadyError, Plan, TalkUnderwayError
from app.services.registering import UnitCycleError
from app.services.workbench import Workbench
from tests.builders_talks import (
    SAID,
    a_new_talk,
    a_planned_talk,
    a_running_talk,
    an_ended_talk,
    begin_read_back,
    freeze,
    lock_an_outline,
    registered_people,
)


def test_talks_are_numbered_by_year_without_gaps(bench: Workbench) -> None:
    """Numbers run within the year of the planned day."""
    scheme = bench.schemes.newest("anhui")
    plans = [date(2026, 1, 5), date(2026, 2, 5), date(2027, 1, 5)]
    talks = [bench.preparing.plan(scheme, Plan("political_supervision", day)) for day in plans]

    assert [t.number for t in talks] == ["2026-0001", "2026-0002", "2027-0001"]


def test_unit_and_post_stay_as_of_the_talks_day(bench: Workbench) -> None:
    """A later change of post does not touch a planned talk."""
    talk = a_new_talk(bench)
    person = next(p for p in bench.registering.persons() if p.name == "𠮷大同")
    bench.registering.save_person(replace(person, post="调研员"))

    subject = bench.preparing.talk(talk.id).one(Role.SUBJECT)
    assert subject is not None
    assert subject.post == "负责人"


def test_a_talk_keeps_the_version_of_its_scheme(bench: Workbench) -> None:
    """The scheme's code and version are stored with the talk."""
    talk = a_new_talk(bench)

    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    assert scheme.talk_type(talk.type_code).record_title == "党内政治监督谈话记录"


def test_a_step_that_is_not_ready_changes_nothing(bench: Workbench) -> None:
    """The error names every obstacle and the talk stays where it was."""
    talk = a_new_talk(bench)
    with pytest.raises(NotReadyError) as refused:
        bench.preparing.advance(talk.id, TalkStage.SUBMITTED)

    assert refused.value.obstacles == (Obstacle.NO_QUESTION,)
    assert bench.preparing.talk(talk.id).stage is TalkStage.PLANNED


def test_a_locked_outline_takes_no_changes(bench: Workbench) -> None:
    """After the lock, saving is refused; an empty outline cannot be locked."""
    talk = a_new_talk(bench)
    with pytest.raises(EmptyOutlineError):
        bench.outlines.outlining.lock(talk.id)
    lock_an_outline(bench, talk.id)

    with pytest.raises(OutlineLockedError):
        bench.outlines.outlining.save(bench.outlines.outlining.outline(talk.id))


def test_postponing_needs_a_reason_and_leads_back(bench: Workbench) -> None:
    """A postponed talk is planned anew and goes on."""
    talk = a_new_talk(bench)
    with pytest.raises(ReasonMissingError):
        bench.preparing.advance(talk.id, TalkStage.POSTPONED)
    put_off = bench.preparing.advance(talk.id, TalkStage.POSTPONED, "谈话对象外出学习")
    assert put_off.stage_reason == "谈话对象外出学习"

    again = bench.preparing.advance(talk.id, TalkStage.PLANNED)
    assert again.stage is TalkStage.PLANNED


def test_the_plan_is_fixed_once_the_talk_runs(bench: Workbench) -> None:
    """Changing the plan of a running talk is refused."""
    talk_id = a_running_talk(bench)

    with pytest.raises(TalkUnderwayError):
        bench.preparing.replan(talk_id, Plan("political_supervision", date(2026, 4, 1)))


def test_a_unit_cannot_stand_above_itself(bench: Workbench) -> None:
    """A loop in the tree of units is refused."""
    registered_people(bench)
    top = bench.registering.units()[0]
    below = bench.registering.save_unit(replace(top, id=type(top.id)(0), parent_id=top.id))

    with pytest.raises(UnitCycleError):
        bench.registering.save_unit(replace(top, parent_id=below.id))


def test_a_name_of_two_hundred_characters_is_registered(bench: Workbench) -> None:
    """A very long name is kept whole."""
    registered_people(bench)
    unit = bench.registering.units()[0]
    saved = bench.registering.save_person(Person("名" * 200, unit.id, "主任"))

    assert saved in bench.registering.persons()
    assert saved.name == "名" * 200


def test_the_post_is_that_of_the_day_the_talk_begins(bench: Workbench) -> None:
    """Who was promoted between plan and talk stands in the record with the new post."""
    talk_id = a_planned_talk(bench)
    person = next(p for p in bench.registering.persons() if p.name == "𠮷大同")
    bench.registering.save_person(replace(person, post="局长"))
    begun = bench.recorder.recording.start(talk_id)

    subject = begun.one(Role.SUBJECT)
    assert subject is not None
    assert subject.post == "局长"


@pytest.mark.parametrize("wanted", [TalkStage.PAUSED, TalkStage.ENDED, TalkStage.ABORTED])
def test_a_running_talk_is_not_moved_past_its_clock(bench: Workbench, wanted: TalkStage) -> None:
    """Stages that note a time or more are entered through the service that does so."""
    talk_id = a_running_talk(bench)

    with pytest.raises(StageNotReachableError):
        bench.preparing.advance(talk_id, wanted, "有事")


def test_no_talk_is_called_reviewed_without_a_frozen_record(bench: Workbench) -> None:
    """Only the freeze leads to the stage that says the record is fixed, and back only once."""
    talk_id = an_ended_talk(bench)
    begin_read_back(bench, talk_id)
    bench.paper.reading_back.conclude(talk_id)
    with pytest.raises(StageNotReachableError):
        bench.preparing.advance(talk_id, TalkStage.REVIEWED)
    freeze(bench, talk_id)

    with pytest.raises(StageNotReachableError):
        bench.preparing.advance(talk_id, TalkStage.AWAITING_REVIEW)


def test_an_aborted_talk_keeps_its_reason(bench: Workbench) -> None:
    """Why a talk was broken off is still known when its record is read back."""
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.recording.abort(talk_id, "谈话对象身体不适\u202e")
    bench.preparing.advance(talk_id, TalkStage.ENDED)
    begin_read_back(bench, talk_id)

    assert bench.preparing.talk(talk_id).stage_reason == "谈话对象身体不适"


def test_a_reason_is_bounded_like_any_line(bench: Workbench) -> None:
    """A reason of endless length, or of invisible characters only, is refused."""
    talk_id = a_running_talk(bench)
    with pytest.raises(TextTooLongError):
        bench.recorder.recording.pause(talk_id, "等" * 401)

    with pytest.raises(ReasonMissingError):
        bench.recorder.recording.pause(talk_id, "\u200b\x07")


def test_a_returned_plan_can_be_worked_on(bench: Workbench) -> None:
    """What the approver sent back is a draft again; without changes it must be locked anew."""
    talk = a_new_talk(bench)
    lock_an_outline(bench, talk.id)
    bench.preparing.advance(talk.id, TalkStage.SUBMITTED)
    bench.preparing.advance(talk.id, TalkStage.RETURNED, "第二问没有依据")
    outline = bench.outlines.outlining.outline(talk.id)
    assert outline.state is OutlineState.DRAFT

    bench.outlines.outlining.save(replace(outline, opening="请坐。"))
    bench.preparing.advance(talk.id, TalkStage.SUBMITTED)
    with pytest.raises(NotReadyError):
        bench.preparing.advance(talk.id, TalkStage.APPROVED)
