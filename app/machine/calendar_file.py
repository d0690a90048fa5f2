"""Calendar files (RFC 5545) by icalendar; the `CalendarWriter` port."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneStandard

from app.services.ports.calendar_file import CalendarEvent

_ZONE = "Asia/Shanghai"
_OFFSET = timedelta(hours=8)
_PRODUCT = "-//Tanlu//Tanlu//ZH"
_SINCE = datetime(1992, 1, 1)  # no summer time since then


class CalendarFiles:
    """Writes events with local times and the definition of their zone."""

    def write(self, events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
        """Return the whole file; lines end with CRLF and are folded at 75 bytes."""
        calendar = Calendar()
        calendar.add("prodid", _PRODUCT)
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("method", "PUBLISH")
        calendar.add_component(_china())
        for event in events:
            calendar.add_component(_event(event, made_at))
        return bytes(calendar.to_ical())


def _event(event: CalendarEvent, made_at: datetime) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", made_at.astimezone(UTC))
    made.add("summary", event.summary)
    if event.starts is None:
        made.add("dtstart", event.day)
        made.add("dtend", event.day + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
    else:
        start = datetime.combine(event.day, event.starts, ZoneInfo(_ZONE))
        made.add("dtstart", start)
        made.add("dtend", start + timedelta(minutes=event.minutes))
    if event.description:
        made.add("description", event.description)
    if event.place:
        made.add("location", event.place)
    return made


def _china() -> Timezone:
    """Return the zone's own definition, so that no reader needs to know its name."""
    standard = TimezoneStandard()
    standard.add("dtstart", _SINCE)
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "CST")
    zone = Timezone()
    zone.add("tzid", _ZONE)
    zone.add_component(standard)
    return zone
