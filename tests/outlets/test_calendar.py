# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar of a table: every program reads the same meetings, and a change replaces what was there."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event, Timezone

from regietafel.outlets.calendar import CalendarMeeting, Party, calendar, invitation

MEETING = CalendarMeeting(
    "LRT-2022-07-08@regietafel.example",
    "Overleg LRT",
    date(2022, 7, 8),
    datetime(2022, 7, 1, 9, 0, tzinfo=UTC),
    begins=time(9, 30),
    ends=time(11, 0),
    place="Den Haag; zaal 3, eerste verdieping",
    address="https://regietafel.example/overleg/1/",
    sequence=2,
)


def event(meeting: CalendarMeeting, language: str = "nl") -> Event:
    (found,) = Calendar.from_ical(calendar("LRT", [meeting], language=language)).walk("VEVENT")
    assert isinstance(found, Event)
    return found


def test_a_meeting_keeps_its_name_and_counts_its_changes() -> None:
    found = event(MEETING)
    assert (str(found["uid"]), str(found.decoded("sequence"))) == (MEETING.uid, "2")
    assert str(found["location"]) == MEETING.place
    assert str(found["status"]) == "CONFIRMED"


@pytest.mark.parametrize(("on", "hours"), [(date(2022, 7, 8), 2), (date(2022, 12, 8), 1)])
def test_its_hour_is_that_of_amsterdam_in_summer_and_in_winter(on: date, hours: int) -> None:
    found = event(replace(MEETING, on=on))
    begins = found.decoded("dtstart")
    assert begins.utcoffset() == timedelta(hours=hours)
    assert begins.time() == time(9, 30)
    assert found["dtstart"].params["TZID"] == "Europe/Amsterdam"


def test_the_rules_of_the_clock_travel_with_it() -> None:
    whole = Calendar.from_ical(calendar("LRT", [MEETING], language="nl"))
    (zone,) = whole.walk("VTIMEZONE")
    assert str(zone["tzid"]) == "Europe/Amsterdam"
    for part, month, offset in (("DAYLIGHT", 3, 2), ("STANDARD", 10, 1)):
        (change,) = zone.walk(part)
        # A list of days (RDATE) is not read by every program; a rule is.
        assert "rdate" not in change
        assert change["rrule"].to_ical() == f"FREQ=YEARLY;BYDAY=-1SU;BYMONTH={month}".encode()
        assert change.decoded("tzoffsetto") == timedelta(hours=offset)


@pytest.mark.parametrize("year", [1997, 2022, 2026, 2040])
def test_the_rule_of_the_clock_is_that_of_the_law_in_every_year(year: int) -> None:
    (zone,) = Calendar.from_ical(calendar("LRT", [MEETING], language="nl")).walk("VTIMEZONE")
    assert isinstance(zone, Timezone)
    ours = zone.to_tz(lookup_tzid=False)
    for day in (date(year, 1, 1) + timedelta(days=passed) for passed in range(365)):
        at_noon = datetime.combine(day, time(12))
        amsterdam = at_noon.replace(tzinfo=ZoneInfo("Europe/Amsterdam"))
        assert at_noon.replace(tzinfo=ours).utcoffset() == amsterdam.utcoffset(), day


def test_a_meeting_without_an_hour_needs_no_clock() -> None:
    whole = Calendar.from_ical(calendar("LRT", [replace(MEETING, begins=None)], language="nl"))
    assert whole.walk("VTIMEZONE") == []


def lines(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_a_feed_says_how_often_to_look_as_the_rule_wants_it_and_who_publishes_it() -> None:
    secretariat = Party("secretariaat@regietafel.example", 'Secretariaat "LRT"')
    written = lines(calendar("LRT", [MEETING], language="nl", organizer=secretariat))
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT6H" in written
    assert "METHOD:PUBLISH" in written
    assert "ORGANIZER;CN=\"Secretariaat 'LRT'\":mailto:secretariaat@regietafel.example" in written
    assert not [line for line in written if line.startswith("ATTENDEE")]
    # What is published names who does (RFC 5546, 3.2.1): without that it is no message.
    assert not [line for line in lines(calendar("LRT", [MEETING], language="nl")) if "METHOD" in line]


def test_an_end_that_is_not_known_keeps_two_hours_free_and_says_that_it_is_assumed() -> None:
    found = event(replace(MEETING, ends=None))
    assert found.decoded("dtend") - found.decoded("dtstart") == timedelta(hours=2)
    assert "2 uur vrijgehouden: een aanname" in str(found["description"])
    assert "description" not in event(MEETING)


ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "STATUS", "ORGANIZER", "ATTENDEE")


@pytest.mark.parametrize(("cancelled", "method"), [(False, "REQUEST"), (True, "CANCEL")])
@pytest.mark.parametrize("begins", [time(9, 30), None])
def test_an_invitation_holds_what_the_rules_want_of_it_once(
    begins: time | None, *, cancelled: bool, method: str
) -> None:
    """RFC 5546, 3.2.2 and 3.2.5, and RFC 5545: what must be there once, and the form of a line."""
    meeting = replace(MEETING, begins=begins, cancelled=cancelled)
    secretariat, member = (
        Party("s@regietafel.example", "Secretariaat"),
        Party("lid@ipo.example", "Wit; de: A"),
    )
    made = invitation(meeting, language="nl", organizer=secretariat, attendee=member)
    written = lines(made)
    assert written[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert written.count(f"METHOD:{method}") == 1
    entry = written[written.index("BEGIN:VEVENT") : written.index("END:VEVENT")]
    names = [re.split("[;:]", line)[0] for line in entry]
    for name in ONCE:
        assert names.count(name) == 1, name
    assert max(map(len, made.split(b"\r\n"))) <= 75
    assert made.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in made.replace(b"\r\n", b"")
    assert 'CN="Wit; de: A"' in next(line for line in entry if line.startswith("ATTENDEE"))


def test_a_meeting_that_is_cancelled_stays_in_the_calendar_as_cancelled() -> None:
    found = event(replace(MEETING, cancelled=True), "en")
    assert (str(found["status"]), str(found["summary"])) == ("CANCELLED", "Cancelled: Overleg LRT")
    assert str(found["transp"]) == "TRANSPARENT"


def test_a_meeting_without_an_hour_takes_its_day() -> None:
    found = event(replace(MEETING, begins=None, ends=None))
    assert (found.decoded("dtstart"), found.decoded("dtend")) == (date(2022, 7, 8), date(2022, 7, 9))


def test_a_meeting_past_midnight_ends_on_the_next_day() -> None:
    found = event(replace(MEETING, begins=time(22, 0), ends=time(0, 30)))
    assert found.decoded("dtend").date() == date(2022, 7, 9)


def test_the_same_meetings_give_the_same_bytes_in_the_order_of_their_days() -> None:
    later = replace(MEETING, uid="b", on=date(2022, 9, 1))
    assert calendar("LRT", [later, MEETING], language="nl") == calendar(
        "LRT", [MEETING, later], language="nl"
    )


@settings(max_examples=50)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=90))
def test_any_title_comes_back_as_it_went(title: str) -> None:
    assert str(event(replace(MEETING, title=title))["summary"]) == title
    lines = calendar("LRT", [replace(MEETING, title=title)], language="nl").split(b"\r\n")
    assert max(map(len, lines)) <= 75


def test_a_title_cannot_add_a_line_of_its_own() -> None:
    found = event(replace(MEETING, title="Overleg\r\nATTENDEE:mailto:x@y.example"))
    assert "attendee" not in found
