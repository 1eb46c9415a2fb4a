# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The meetings of a table as iCalendar (RFC 5545): a feed to subscribe to, or an invitation (RFC 5546)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from regietafel.words import word

if TYPE_CHECKING:
    from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress

MEDIA = "text/calendar"
_ZONE = ZoneInfo("Europe/Amsterdam")
_MAKER = "-//Regietafel//Regietafel//NL"
_AGAIN = timedelta(hours=6)
"""How often a calendar should look for news."""
_ASSUMED = timedelta(hours=2)
"""How long a meeting is kept free for where its end is not known: an assumption, which the entry says."""


class Method(StrEnum):
    """What a calendar is sent for (*iTIP-methode*, RFC 5546)."""

    PUBLISH = "PUBLISH"
    """To be looked at, by anybody."""
    REQUEST = "REQUEST"
    """An invitation, or a change of one: an answer is asked."""
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class Party:
    """Who calls a meeting, or who is asked to it (*organisator, genodigde*): an address and a name."""

    address: str
    name: str = ""


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


def calendar(
    name: str, meetings: Iterable[CalendarMeeting], *, language: str, organizer: Party | None = None
) -> bytes:
    """The calendar of these meetings to subscribe to; a cancelled one stays in it, as cancelled.

    RFC 5546 wants of what is published who publishes it: without an organizer it says no method.
    """
    from icalendar import Calendar

    whole = Calendar()
    if organizer is not None:
        whole.add("method", Method.PUBLISH.value)
    whole.add("x-wr-calname", name)
    whole.add("name", name)
    # Its type must be said: without it a program that reads by the letter takes it for a text (RFC 7986).
    whole.add("refresh-interval", _AGAIN, parameters={"value": "DURATION"})
    whole.add("x-published-ttl", _AGAIN)
    for meeting in sorted(meetings, key=lambda meeting: (meeting.on, meeting.uid)):
        entry = _event(meeting, language)
        if organizer is not None:
            entry.add("organizer", _party(organizer))
        whole.add_component(entry)
    return _written(whole)


def method_of(meeting: CalendarMeeting) -> Method:
    """What a letter about a meeting is sent for."""
    return Method.CANCEL if meeting.cancelled else Method.REQUEST


def invitation(meeting: CalendarMeeting, *, language: str, organizer: Party, attendee: Party) -> bytes:
    """One meeting for one who is asked to it, or told that it is off, as a calendar program answers it."""
    from icalendar import Calendar

    whole, method = Calendar(), method_of(meeting)
    whole.add("method", method.value)
    entry, asked = _event(meeting, language), _party(attendee)
    asked.params["ROLE"] = "REQ-PARTICIPANT"
    if method is Method.REQUEST:
        asked.params["PARTSTAT"], asked.params["RSVP"] = "NEEDS-ACTION", "TRUE"
    entry.add("organizer", _party(organizer))
    entry.add("attendee", asked)
    whole.add_component(entry)
    return _written(whole)


def _written(whole: Calendar) -> bytes:
    """The text of a calendar, with the clock of Amsterdam where an hour needs it."""
    whole.add("prodid", _MAKER)
    whole.add("version", "2.0")
    if any("TZID" in entry["dtstart"].params for entry in whole.walk("VEVENT")):
        whole.subcomponents.insert(0, _clock())
    return bytes(whole.to_ical())


def _clock() -> Timezone:
    """Summer and winter time by their rule, as every program reads it; a list of days not all of them do.

    The last Sundays of March and October (Directive 2000/84/EC), which the Netherlands kept since 1996.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    zone.add("tzid", _ZONE.key)
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    for change, name, begins, offsets in (
        (TimezoneDaylight(), "CEST", date(1996, 3, 31), (winter, summer)),
        (TimezoneStandard(), "CET", date(1996, 10, 27), (summer, winter)),
    ):
        zone.add_component(_change(change, name, begins=begins, offsets=offsets))
    return zone


def _change(
    change: TimezoneDaylight | TimezoneStandard,
    name: str,
    *,
    begins: date,
    offsets: tuple[timedelta, timedelta],
) -> TimezoneDaylight | TimezoneStandard:
    # The hour at which it changes is written on the clock that runs out: one in the morning of UTC.
    change.add("dtstart", datetime.combine(begins, time(1)) + offsets[0])
    change.add("rrule", {"freq": "yearly", "bymonth": begins.month, "byday": "-1su"})
    change.add("tzoffsetfrom", offsets[0])
    change.add("tzoffsetto", offsets[1])
    change.add("tzname", name)
    return change


def _party(party: Party) -> vCalAddress:
    from icalendar import vCalAddress

    made = vCalAddress(f"mailto:{party.address}")
    # A parameter can hold no quotation mark and no end of a line (RFC 5545, 3.2).
    if name := " ".join(party.name.replace('"', "'").split()):
        made.params["CN"] = name
    return made


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
        ("description", _description(meeting, language)),
        ("url", meeting.address),
    ):
        if text:
            event.add(name, text)
    return event


def _description(meeting: CalendarMeeting, language: str) -> str:
    assumed = meeting.begins is not None and meeting.ends is None and not meeting.cancelled
    said = word("calendar-end-assumed", language, hours=_ASSUMED // timedelta(hours=1)) if assumed else ""
    return "\n".join(filter(None, (meeting.description, said)))


def _span(meeting: CalendarMeeting) -> list[tuple[str, date | datetime]]:
    """From and up to; a meeting without an hour takes its day.

    Without an end a calendar shows an entry of no length: two hours are kept, and the entry says so.
    """
    if meeting.begins is None:
        return [("dtstart", meeting.on), ("dtend", meeting.on + timedelta(days=1))]
    begins = datetime.combine(meeting.on, meeting.begins, _ZONE)
    if meeting.ends is None:
        return [("dtstart", begins), ("dtend", begins + _ASSUMED)]
    past_midnight = timedelta(days=1 if meeting.ends <= meeting.begins else 0)
    return [("dtstart", begins), ("dtend", datetime.combine(meeting.on, meeting.ends, _ZONE) + past_midnight)]
