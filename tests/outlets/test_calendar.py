# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The calendar of a table: every program reads the same meetings, and a change replaces what was there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from regietafel.outlets.calendar import CalendarMeeting, calendar

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
    assert [str(zone["tzid"]) for zone in whole.walk("VTIMEZONE")] == ["Europe/Amsterdam"]


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
