# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tables with their meetings; one table with its seats, its meetings and what is proposed."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.core.base.attendance_facts import RoleTaken, SeatHeld
from regietafel.core.base.messages import Message, Refused
from regietafel.services.meetings import TableView, roles_of, seats_of, tables
from regietafel.services.meetings_calendar import feeds_open
from regietafel.services.meetings_proposing import Proposed, proposals
from regietafel.services.meetings_publishing import Published, published
from regietafel.services.meetings_waiting import agendas_begun
from regietafel.web.gate import needs
from regietafel.web.meetings_parts import keeps
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Every table: those that have met first."""

    headline: Message
    active: tuple[TableView, ...]
    quiet: tuple[TableView, ...] = field(metadata={"help": "tables of which no meeting is on record"})


@dataclass(frozen=True, slots=True)
class TablePage:
    """One table."""

    found: TableView
    seats: tuple[SeatHeld, ...]
    roles: tuple[RoleTaken, ...]
    proposed: tuple[Proposed, ...]
    public: tuple[Published, ...] = field(metadata={"help": "what was made public, newest first"})
    begun: tuple[str, ...] = field(metadata={"help": "days of which a draft agenda stands"})
    keeps: bool
    can_act: bool


@needs("table.view")
def front(request: Visited) -> HttpResponse:
    """All tables."""
    return render(
        request,
        "regietafel/pages/meetings.html",
        {"page": build_front(request.visit), "visit": request.visit},
    )


@needs("table.view")
def view(request: Visited, table: str) -> HttpResponse:
    """One table."""
    visit, page = request.visit, build(table, request.visit)
    context = {"page": page, "visit": visit, "feeds": feeds(table, visit)}
    return render(request, "regietafel/pages/meetings_table.html", context)


def feeds(table: str, visit: Visit) -> int | None:
    """How many secret addresses of its calendar this reader has; None for who can have none."""
    return feeds_open(table, reader=visit.reader) if visit.may("calendar.feed", table) else None


def build_front(visit: Visit) -> FrontPage:
    """The tables as known from here."""
    found = tables(visit.view.as_of, on=visit.view.day, reader=visit.reader)
    active = tuple(each for each in found if each.ahead or each.past)
    ahead = [meeting for each in active for meeting in each.ahead]
    past = [meeting for each in active for meeting in each.past]
    if ahead:
        first = min(ahead, key=lambda each: each.on)
        headline = Message("webmeetings-headline-next", {"table": first.table, "day": first.on})
    elif past:
        last = max(past, key=lambda each: each.on)
        headline = Message("webmeetings-headline-last", {"table": last.table, "day": last.on})
    else:
        headline = Message("webmeetings-headline-none")
    return FrontPage(headline, active, tuple(each for each in found if each not in active))


def build(table: str, visit: Visit) -> TablePage:
    """One table as known from here."""
    day, as_of, reader = visit.view.day, visit.view.as_of, visit.reader
    found = next((each for each in tables(as_of, on=day, reader=reader) if each.body.code == table), None)
    if found is None:
        raise Refused("webmeetings-no-such-table", table=table)
    runs = keeps(visit, table)
    return TablePage(
        found,
        seats=tuple(seats_of(table, day, as_of=as_of, reader=reader)),
        roles=tuple(roles_of(table, day, as_of=as_of, reader=reader)),
        proposed=tuple(each for each in proposals(table, as_of, reader=reader) if each.open),
        public=tuple(published(as_of, reader=reader, by=table)),
        begun=agendas_begun(table, reader=reader) if runs else (),
        keeps=runs,
        can_act=visit.view.can_act,
    )
