"""When talks begin that are planned together."""

from datetime import date, time

from app.domain.cadence_due import BoxState
from app.domain.ids import PersonId, TargetId, UnitId
from app.domain.plan import TalkWish
from app.domain.plan_board import BoardRow
from app.domain.talk_times import one_after_another

LATE = TalkWish(date(2026, 6, 1), starts=time(22), minutes=90)


def a_row(number: int, interviewer: str = "", interviewer_id: PersonId | None = None) -> BoardRow:
    """Return a target whose talk is held by somebody."""
    return BoardRow(
        target_id=TargetId(number),
        person_id=PersonId(number),
        unit_id=UnitId(1),
        unit="望溪县委",
        level="county",
        post="书记",
        name="冯春",
        is_head=True,
        authority="",
        organiser="",
        interviewer=interviewer,
        interviewer_id=interviewer_id,
        scheme_code="anhui",
        talk_type="political_supervision",
        campaign_id=None,
        turn=1,
        wanted_on=None,
        note="",
        excluded="",
        boxes=(),
        state=BoxState.LATER,
        due_on=None,
        days_left=None,
        talk_id=None,
        talk_number="",
        planned_on=None,
        held=(),
    )


def starts(*rows: BoardRow, wish: TalkWish = LATE) -> list[time | None]:
    """Return when each talk begins, in the order of the targets."""
    wishes = one_after_another(rows, wish)
    assert [target for target, _ in wishes] == [row.target_id for row in rows]
    return [each.starts for _, each in wishes]


def test_nobody_is_wished_into_two_rooms_at_once() -> None:
    """Each has a row of talks of their own; what would begin after midnight has no time."""
    rows = (a_row(1, "周正"), a_row(2, "冯春"), a_row(3, "周正"), a_row(4, "周正"))
    assert starts(*rows) == [time(22), time(22), time(23, 30), None]


def test_who_is_wished_for_talks_to_all_of_them() -> None:
    """Then it does not matter who the plan had meant."""
    wish = TalkWish(date(2026, 6, 1), starts=time(9), interviewer_id=PersonId(7))
    assert starts(a_row(1, "周正"), a_row(2, "冯春"), wish=wish) == [time(9), time(10)]


def test_talks_with_nobody_to_hold_them_all_begin_as_wished() -> None:
    """Who holds them is settled later, so nothing keeps them apart yet."""
    assert starts(a_row(1), a_row(2)) == [time(22), time(22)]


def test_without_a_time_none_is_made_up() -> None:
    """A day alone is wish enough."""
    rows = (a_row(1, "周正"), a_row(2, "周正"))
    assert starts(*rows, wish=TalkWish(date(2026, 6, 1))) == [None, None]
