"""The fields of a plan: what they give, and what is said beside them."""

from datetime import date, time

import pytest
from pytestqt.qtbot import QtBot

from app.domain.participant import Gender, Role
from app.domain.plan import PlannedTime
from app.services.preparing_talks import Plan, Seat
from tests.builders_people import another_person
from tests.builders_talks import a_new_talk, registered_people
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.plan_form import PlanForm

FURTHER = "其他人员（第二名谈话人、记录人，参加人）"


@pytest.fixture
def form(qtbot: QtBot, session: Session) -> PlanForm:
    """Return a form that knows the register and the scheme."""
    bench = session.workbench
    if not bench.registering.persons():
        registered_people(bench)
    made = PlanForm(2)
    qtbot.addWidget(made)
    made.set_register(bench.registering.persons(), bench.registering.units())
    made.set_scheme(bench.schemes.newest("anhui"), "political_supervision")
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
    form.set_register(bench.registering.persons(), bench.registering.units())
    form.show_talk(talk, None, editable=True)
    plan = form.plan()
    assert (plan.planned_on, plan.reason) == (date(2026, 3, 5), "了解整改情况")
    assert (plan.place, plan.handling_office) == ("三号谈话室", "监督检查室")
    kept = {p.role: p.person_id for p in talk.participants if p.role is not Role.ARCHIVIST}
    assert {seat.role: seat.person_id for seat in plan.seats} == kept


def test_the_time_is_part_of_the_plan(session: Session, form: PlanForm) -> None:
    """It comes back as it was stored, is changed as people write it, and can be taken back."""
    bench = session.workbench
    talk = a_new_talk(bench)
    bench.preparing.replan(
        talk.id, Plan(talk.type_code, talk.planned_on, starts=time(9, 30), minutes=90)
    )
    form.show_talk(bench.preparing.talk(talk.id), bench.preparing.time_of(talk.id), editable=True)
    assert (form.plan().starts, form.plan().minutes) == (time(9, 30), 90)
    form.starts.setText("下午")
    assert beside(form, "开始时间") == "写成 9:00 的样子，或者不填"
    form.starts.setText("14点")
    assert beside(form, "开始时间") == ""
    bench.preparing.replan(talk.id, form.plan())
    assert bench.preparing.time_of(talk.id) == PlannedTime(talk.id, time(14), 90)
    form.starts.clear()
    bench.preparing.replan(talk.id, form.plan())
    assert bench.preparing.time_of(talk.id) == PlannedTime(talk.id, None, 90)


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
    assert beside(form, FURTHER) == "有参加人没有写明参加原因"


def test_a_begun_talk_can_only_be_read(session: Session, form: PlanForm) -> None:
    """The fields of a begun talk show people as they were and take no keys."""
    form.show_talk(a_new_talk(session.workbench), None, editable=False)
    line = form.people[Role.SUBJECT].line
    assert line.isReadOnly()
    assert line.text() == "𠮷大同  云岭县财政局  负责人"


def test_further_people_come_back_in_their_roles(session: Session, form: PlanForm) -> None:
    """A second interviewer and an attendee with duty and reason are kept by the plan."""
    bench = session.workbench
    talk = a_new_talk(bench)
    second, nurse = another_person(bench, "钱立新"), another_person(bench, "孙梅")
    seats = (
        *(Seat(p.role, p.person_id) for p in talk.participants if p.person_id is not None),
        Seat(Role.INTERVIEWER, second.id),
        Seat(Role.ATTENDEE, nurse.id, "身体不适", "医护人员"),
    )
    plan = Plan(talk.type_code, talk.planned_on, talk.reason, talk.place, seats=seats)
    form.set_register(bench.registering.persons(), bench.registering.units())
    form.show_talk(bench.preparing.replan(talk.id, plan), None, editable=True)

    assert form.attendees.seats() == seats[-2:]
    assert Seat(Role.INTERVIEWER, second.id) in form.plan().seats


def test_the_rule_on_women_is_said_and_blocks_nothing(session: Session, form: PlanForm) -> None:
    """Beside the interviewer, for the talk types that have it, as soon as it can be told."""
    bench = session.workbench
    woman = another_person(bench, "孙梅", Gender.FEMALE)
    man = another_person(bench, "钱立新", Gender.MALE)
    form.set_register(bench.registering.persons(), bench.registering.units())
    form.people[Role.SUBJECT].choose(woman.id)
    form.people[Role.INTERVIEWER].choose(man.id)
    form.check()
    assert beside(form, "谈话人") == ""
    form.set_scheme(bench.schemes.newest("anhui"), "inquiry_talk")
    assert beside(form, "谈话人") == "谈话对象为女性，应有女性工作人员在场"
    assert not any("女性" in missing for missing in form.missing)
