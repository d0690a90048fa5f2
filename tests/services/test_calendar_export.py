"""The plan as a calendar file: nobody's name unless it is asked for."""

from datetime import date, time
from pathlib import Path
from typing import Any

import icalendar

from app.domain.plan import MEETING, TalkWish
from app.services.calendar_export import CalendarWords
from app.services.workbench import Workbench
from tests.builders_plan import MARCH, YEAR, a_head, a_target

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def _written(bench: Workbench, folder: Path, *, with_names: bool = False) -> list[icalendar.Event]:
    path = folder / ("names.ics" if with_names else "plain.ics")
    made = bench.plan.calendar.write(path, FIRST, LAST, CalendarWords(), with_names=with_names)
    events = icalendar.Calendar.from_ical(made.path.read_bytes()).walk("VEVENT")
    assert len(events) == made.events
    return [event for event in events if isinstance(event, icalendar.Event)]


def _start(event: icalendar.Event) -> str:
    start: Any = event.decoded("DTSTART")
    return str(start.isoformat())


def test_a_calendar_holds_talks_meetings_and_due_days(bench: Workbench, tmp_path: Path) -> None:
    """Without names only numbers and types; with names the person and the unit."""
    person = a_head(bench)
    target = a_target(bench, person)
    a_target(bench, a_head(bench, "白石县"))
    bench.plan.facts.set_event((person.unit_id,), MEETING, YEAR, date(2026, 11, 20))
    talk = bench.plan.talks.plan_talk(target.id, TalkWish(MARCH, time(9, 30), 90))

    plain = [str(event["SUMMARY"]) for event in _written(bench, tmp_path)]
    assert plain == [
        f"党内政治监督谈话 {talk.number}",
        "谈话到期：1人次",
        "民主生活会",
        "谈话到期：1人次",
    ]
    named = [str(event["SUMMARY"]) for event in _written(bench, tmp_path, with_names=True)]
    assert named[0].endswith("柳如是")
    assert named[2] == "民主生活会 青竹县"

    first = _written(bench, tmp_path)[0]
    assert _start(first) == "2026-03-05T09:30:00+08:00"
    again = _written(bench, tmp_path)[0]
    assert first["UID"] == again["UID"]
    with bench.store.read() as tables:
        assert tables.audit.newest(1)[0].act == "export_calendar"


def test_an_empty_range_is_an_empty_calendar(bench: Workbench, tmp_path: Path) -> None:
    """A file without entries is still a calendar."""
    assert _written(bench, tmp_path) == []
