"""The fields of a plan: what they give, and what is said beside them."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.domain.participant import Role
from app.services.preparing_talks import Seat
from tests.builders_talks import a_new_talk, registered_people
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.people import person_choices
from ui.widgets.plan_form import PlanForm


@pytest.fixture
def form(qtbot: QtBot, session: Session) -> PlanForm:
    """Return a form that knows the register and the scheme."""
    bench = session.workbench
    if not bench.registering.persons():
        registered_people(bench)
    made = PlanForm(2)
    qtbot.addWidget(made)
    made.set_choices(person_choices(bench.registering.persons(), bench.registering.units()))
    made.set_scheme(bench.schemes.all()[-1], "political_supervision")
    return made


def person(session: Session, name: str) -> int:
    """Return the id of a registered person."""
    return next(p.id for p in session.workbench.registering.persons() if p.name == name)


def labelled(form: PlanForm) -> list[LabelledField]:
    """Return the fields with their labels."""
    return list(form.findChildren(LabelledField))


def beside(form: PlanForm, label: str) -> str:
    """Return what is said beside the field with this label."""
    return next(field.noted() for field in labelled(form) if field.label.text() == label)


def test_a_stored_plan_comes_back_as_it_was(session: Session, form: PlanForm) -> None:
    """Showing a talk and reading the form gives the same plan."""
    talk = a_new_talk(session.workbench)
    bench = session.workbench
    form.set_choices(person_choices(bench.registering.persons(), bench.registering.units()))
    form.show_talk(talk, editable=True)
    plan = form.plan()
    assert (plan.planned_on, plan.reason) == (date(2026, 3, 5), "了解整改情况")
    assert (plan.place, plan.handling_office) == ("三号谈话室", "监督检查室")
    kept = {p.role: p.person_id for p in talk.participants if p.role is not Role.ARCHIVIST}
    assert {seat.role: seat.person_id for seat in plan.seats} == kept


def test_a_recorder_who_interviews_is_warned_of_beside_the_field(
    session: Session, form: PlanForm
) -> None:
    """The clash is said where it can be mended, and goes when it is mended."""
    form.people[Role.INTERVIEWER].choose(person(session, "李文"))
    form.people[Role.RECORDER].choose(person(session, "李文"))
    form.check()
    assert beside(form, "记录人") == "记录人不能同时是谈话人"
    form.people[Role.RECORDER].choose(person(session, "周宁"))
    form.check()
    assert beside(form, "记录人") == ""


def test_what_is_not_there_yet_is_listed_not_scolded(form: PlanForm) -> None:
    """An empty form has no warning beside any field, only a list of what is missing."""
    form.check()
    assert not any(field.noted() for field in labelled(form))
    assert "还没有选定谈话对象" in form.missing


def test_an_attendee_needs_a_reason(session: Session, form: PlanForm) -> None:
    """Who else is there must be said with why (TLK-03)."""
    who = person(session, "周宁")
    form.attendees.show_seats([Seat(Role.ATTENDEE, who)])  # type: ignore[arg-type]  # a plain id
    form.check()
    assert beside(form, "参加人") == "有参加人没有写明参加原因"


def test_a_begun_talk_can_only_be_read(session: Session, form: PlanForm) -> None:
    """The fields of a begun talk show people as they were and take no keys."""
    form.show_talk(a_new_talk(session.workbench), editable=False)
    line = form.people[Role.SUBJECT].line
    assert line.isReadOnly()
    assert line.text() == "𠮷大同  云岭县财政局  负责人"
