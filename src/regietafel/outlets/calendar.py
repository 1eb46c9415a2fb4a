# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The meetings of a table as iCalendar (RFC 5545): a feed to subscribe to, or one meeting beside a letter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from regietafel.words import word

if TYPE_CHECKING:
    from icalendar import Event

MEDIA = "text/calendar"
_ZONE = ZoneInfo("Europe/Amsterdam")
_MAKER = "-//Regietafel//Regietafel//NL"
_AGAIN = timedelta(hours=6)
"""How often a calendar should look for news."""


@dataclass(frozen=True, slots=True)
class CalendarMeeting:
    """A meeting as a calendar has it (*afspraak in de agenda*).

    ``uid`` never changes; ``sequence`` goes up with every change of day, hour, place or state, so that a
    calendar replaces what it had. Without ``begins`` it takes the day.
    """

    uid: str
    title: str
    on: date
    changed: datetime = field(metadata={"help": "the moment of the last change"})
    begins: time | None = None
    ends: time | None = None
    place: str = ""
    description: str = ""
    address: str = ""
    sequence: int = 0
    cancelled: bool = False


def calendar(name: str, meetings: Iterable[CalendarMeeting], *, language: str) -> bytes:
    """The calendar of these meetings, in the time of Amsterdam; a cancelled one stays in it, as cancelled."""
    from icalendar import Calendar

    whole = Calendar()
    whole.add("prodid", _MAKER)
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", name)
    whole.add("name", name)
    whole.add("refresh-interval", _AGAIN)
    for meeting in sorted(meetings, key=lambda each: (each.on, each.uid)):
        whole.add_component(_event(meeting, language))
    whole.add_missing_timezones()
    return bytes(whole.to_ical())


def _event(meeting: CalendarMeeting, language: str) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.changed)
    event.add("last-modified", meeting.changed)
    for name, moment in _span(meeting):
        event.add(name, moment)
    title = word("calendar-cancelled", language, title=meeting.title) if meeting.cancelled else meeting.title
    event.add("summary", title)
    event.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if meeting.cancelled or meeting.begins is None else "OPAQUE")
    for name, text in (
        ("location", meeting.place),
        ("description", meeting.description),
        ("url", meeting.address),
    ):
        if text:
            event.add(name, text)
    return event


def _span(meeting: CalendarMeeting) -> list[tuple[str, date | datetime]]:
    """From and up to; a meeting without an hour takes its day, one without an end only begins."""
    if meeting.begins is None:
        return [("dtstart", meeting.on), ("dtend", meeting.on + timedelta(days=1))]
    begins = datetime.combine(meeting.on, meeting.begins, _ZONE)
    if meeting.ends is None:
        return [("dtstart", begins)]
    past_midnight = timedelta(days=1 if meeting.ends <= meeting.begins else 0)
    return [("dtstart", begins), ("dtend", datetime.combine(meeting.on, meeting.ends, _ZONE) + past_midnight)]
