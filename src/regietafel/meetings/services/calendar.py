# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The meetings of a table as calendars have them, and the secret addresses under which they can be read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from regietafel.access.permissions import require
from regietafel.access.readers import Reader, Role
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts.meetings import MeetingConvened
from regietafel.meetings.services.meetings import meetings, table_bodies
from regietafel.outlets.calendar import CalendarMeeting, Party, calendar
from regietafel.records import feeds, ledger
from regietafel.words import word


def issue_feed(table: str, *, reader: Reader) -> str:
    """A fresh secret for the calendar of a table, for who speaks for that table; it is shown once."""
    require(reader, "calendar.feed", thing=table)
    return feeds.issue(table, actor=reader.actor)


def withdraw_feeds(table: str, *, reader: Reader) -> int:
    """Withdraw every address this reader has for the table; how many there were."""
    require(reader, "calendar.feed", thing=table)
    return feeds.revoke(table, actor=reader.actor)


def feeds_open(table: str, *, reader: Reader) -> int:
    """How many addresses this reader has for the table that still open."""
    require(reader, "calendar.feed", thing=table)
    return feeds.count(table, actor=reader.actor)


def feed(token: str, *, language: str, sender: str, page: Callable[[str], str]) -> bytes:
    """The calendar that a secret opens: days and hours of the meetings of its table, nothing confidential.

    Whoever has the address can pass it on. So it holds no agenda and no names, and the place only of a
    meeting that is public. ``sender`` is the address of the secretariat, which publishes it.
    """
    table, actor = feeds.table_of(token)
    reader = Reader(actor, Role.MEMBER, frozenset({table}))
    entries = [
        calendar_entry(
            fact,
            language=language,
            address=page(fact.stamp.id),
            place=fact.stamp.visibility is Visibility.PUBLIC,
        )
        for fact in meetings(AsOf(), reader=reader, table=table)
    ]
    name = word("calendar-name", language, table=_name(table, language))
    secretariat = Party(sender, word("letters-secretariat", language, table=table))
    return calendar(name, entries, language=language, organizer=secretariat)


def calendar_entry(fact: MeetingConvened, *, language: str, address: str, place: bool) -> CalendarMeeting:
    """A meeting as a calendar has it: under the id of its first record, with the number of corrections."""
    first, corrections = _history(fact)
    return CalendarMeeting(
        uid=f"{first}@regietafel",
        title=word("calendar-meeting", language, table=_name(fact.table, language)),
        on=fact.on,
        changed=fact.stamp.recorded,
        begins=_clock(fact.begins),
        place=fact.place.on(language) if place and fact.place is not None else "",
        address=address,
        sequence=corrections,
    )


def _history(fact: MeetingConvened) -> tuple[str, int]:
    """The id of the first record of a meeting, and how many corrections followed it."""
    told = {each.stamp.id: each for each in ledger.read(MeetingConvened, table=fact.table, history=True)}
    first, corrections = fact, 0
    while first.stamp.replaces in told:
        first, corrections = told[first.stamp.replaces], corrections + 1
    return first.stamp.id, corrections


def _clock(text: str | None) -> time | None:
    """The hour as it was typed, 10:00 or 10.00; what is no hour leaves the meeting with its day."""
    try:
        return time.fromisoformat((text or "").strip().replace(".", ":").zfill(5))
    except ValueError:
        return None


def _name(table: str, language: str) -> str:
    body = next((each for each in table_bodies() if each.code == table), None)
    return body.name.on(language) if body is not None else table
