# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The page of one table, with the secret addresses of its calendar: made, shown once, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.areas.bodies import bodies_known
from regietafel.base.messages import Refused, Said
from regietafel.base.seats import TableRole
from regietafel.meetings.services import calendar as meetings_calendar
from regietafel.meetings.services.meetings import TableView, tables
from regietafel.meetings.services.proposing import Proposed, proposals
from regietafel.meetings.services.publishing import Published, published
from regietafel.meetings.services.seats import roles_of, seats_of
from regietafel.meetings.services.waiting import agendas_begun
from regietafel.meetings.web.parts import keeps
from regietafel.meetings.web.plan import bring_back, decline
from regietafel.web.acts import act, on
from regietafel.web.form_view import FormView
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class NamedRole:
    """Who chairs a table or runs its secretariat, by name."""

    role: TableRole
    holders: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class TablePage:
    """One table."""

    found: TableView
    seats: tuple[tuple[Said, Said], ...] = field(metadata={"help": "organisation and function"})
    roles: tuple[NamedRole, ...]
    proposed: tuple[tuple[Proposed, FormView | None], ...] = field(
        metadata={"help": "with what keeps it off the agenda"}
    )
    bring_back: FormView | None
    public: tuple[Published, ...] = field(metadata={"help": "what was made public, newest first"})
    begun: tuple[str, ...] = field(metadata={"help": "days of which a draft agenda stands"})
    keeps: bool


def table_page(table: str, visit: Visit) -> TablePage:
    """One table as known from here."""
    day, as_of, reader = visit.view.day, visit.view.as_of, visit.reader
    found = next((each for each in tables(as_of, on=day, reader=reader) if each.body.code == table), None)
    if found is None:
        raise Refused("webmeetings-no-such-table", table=table)
    runs, bodies = keeps(visit, table), bodies_known(as_of, reader)
    return TablePage(
        found,
        seats=tuple(
            (bodies.named(seat.organisation).name, seat.function)
            for seat in seats_of(table, day, as_of=as_of, reader=reader)
        ),
        roles=tuple(
            NamedRole(each.role, tuple(bodies.named(code).name for code in each.holders))
            for each in roles_of(table, day, as_of=as_of, reader=reader)
        ),
        proposed=tuple(
            (
                proposal,
                decline.form(visit, Offer({"table": table, "fact": proposal.fact.stamp.id}, thing=table)),
            )
            for proposal in proposals(table, as_of, reader=reader)
            if proposal.open
        ),
        bring_back=bring_back.form(visit, Offer({"table": table}, thing=table)),
        public=tuple(published(as_of, reader=reader, by=table)),
        begun=agendas_begun(table, reader=reader) if runs else (),
        keeps=runs,
    )


@act(
    "meetings-feed",
    "calendar.feed",
    button="webdocuments-feed-make",
    page=on("meetings-table", "table", at="kalender"),
    on_any_day=True,
    is_first=False,
)
def make(visit: Visit, *, request: Visited, table: str) -> HttpResponse:
    """Make an address, and show it this once on the page of the table."""
    page = table_page(table, visit)
    token = meetings_calendar.issue_feed(table, reader=visit.reader)
    address = visit.absolute("meetings-calendar", token)
    context = {"page": page, "visit": visit, "feed": feed_part(table, visit), "feed_address": address}
    return render(request, "regietafel/pages/meetings_table.html", context)


@act(
    "meetings-feed-withdraw",
    "calendar.feed",
    button="webdocuments-feed-withdraw",
    page=on("meetings-table", "table", at="kalender"),
    on_any_day=True,
    is_first=False,
)
def withdraw(visit: Visit, *, table: str) -> None:
    """Withdraw every address that this reader has."""
    meetings_calendar.withdraw_feeds(table, reader=visit.reader)


@dataclass(frozen=True, slots=True)
class FeedPart:
    """The secret addresses of the calendar of a table that a reader has, and what can be done."""

    count: int
    make: FormView | None
    withdraw: FormView | None


def feed_part(table: str, visit: Visit) -> FeedPart | None:
    """The addresses that this reader has; None for who can have none."""
    if not visit.may("calendar.feed", table):
        return None
    count, place = meetings_calendar.feeds_open(table, reader=visit.reader), {"table": table}
    ending = withdraw.form(visit, Offer(place, says={"count": count})) if count else None
    return FeedPart(count, make.form(visit, Offer(place)), ending)
