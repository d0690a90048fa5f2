"""Calendar files as RFC 5545 wants them, line by line."""

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import icalendar

from app.machine.calendar_file import CalendarFiles
from app.services.ports.calendar_file import CalendarEvent

NOW = datetime(2026, 3, 5, 9, tzinfo=timezone(timedelta(hours=8)))
LONG = "党内政治监督谈话，" * 20 + "；逗号, 分号; 反斜杠\\ 换行\n第二行"
EVENTS = (
    CalendarEvent("talk-1@x", date(2026, 3, 5), LONG, time(23, 30), 90, "说明", "三号谈话室"),
    CalendarEvent("meeting-2@x", date(2028, 2, 29), "民主生活会"),
)


def _lines() -> list[bytes]:
    data = CalendarFiles().write(EVENTS, NOW)
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    return data.split(b"\r\n")[:-1]


def _when(event: icalendar.Component, name: str) -> Any:  # noqa: ANN401  (a day or a time)
    return event.decoded(name)


def test_lines_are_folded_at_75_bytes_and_whole_characters() -> None:
    """No line is longer, none breaks a character, and unfolded every line has a name."""
    lines = _lines()
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()
    unfolded = b"\r\n".join(lines).replace(b"\r\n ", b"").decode().split("\r\n")
    assert all(re.match(r"[A-Z-]+[;:]", line) for line in unfolded)
    assert [unfolded[0], unfolded[-1]] == ["BEGIN:VCALENDAR", "END:VCALENDAR"]
    begun = [line[6:] for line in unfolded if line.startswith("BEGIN:")]
    assert sorted(begun) == sorted(line[4:] for line in unfolded if line.startswith("END:"))
    assert unfolded.count("VERSION:2.0") == 1
    for name in ("UID", "DTSTAMP", "DTSTART"):
        assert sum(line.startswith(name) for line in unfolded) == len(EVENTS) + (name == "DTSTART")


def test_a_reader_finds_what_was_written() -> None:
    """Local times with their zone over midnight, whole days, and every character of a text."""
    calendar = icalendar.Calendar.from_ical(CalendarFiles().write(EVENTS, NOW))
    talk, meeting = calendar.walk("VEVENT")
    assert str(talk["SUMMARY"]) == LONG
    start, end = _when(talk, "DTSTART"), _when(talk, "DTEND")
    assert b"DTSTART;TZID=Asia/Shanghai:20260305T233000" in talk.to_ical()
    assert start.utcoffset() == timedelta(hours=8)
    assert end.isoformat() == "2026-03-06T01:00:00+08:00"
    assert _when(meeting, "DTSTART") == date(2028, 2, 29)
    assert _when(meeting, "DTEND") == date(2028, 3, 1)
    assert _when(talk, "DTSTAMP").isoformat() == "2026-03-05T01:00:00+00:00"
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["TZID"] == "Asia/Shanghai"


def test_what_is_written_twice_is_the_same() -> None:
    """The same things at the same moment make the same file."""
    assert CalendarFiles().write(EVENTS, NOW) == CalendarFiles().write(EVENTS, NOW)
