# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The page of one table, and what is done on it: proposals, open questions, the address of its calendar."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Refused, Said
from regietafel.facts.attendance import RoleTaken, SeatHeld
from regietafel.meetings.services import calendar as meetings_calendar
from regietafel.meetings.services import proposing as meetings_proposing
from regietafel.meetings.services import registers as meetings_registers
from regietafel.meetings.services.calendar import feeds_open
from regietafel.meetings.services.meetings import TableView, roles_of, seats_of, tables
from regietafel.meetings.services.proposing import Proposed, proposals
from regietafel.meetings.services.publishing import Published, published
from regietafel.meetings.services.waiting import agendas_begun
from regietafel.meetings.web.parts import keeps
from regietafel.web.acts import act, on
from regietafel.web.form_view import FormView
from regietafel.web.forms import here
from regietafel.web.inputs import line
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class TablePage:
    """One table."""

    found: TableView
    seats: tuple[SeatHeld, ...]
    roles: tuple[RoleTaken, ...]
    proposed: tuple[tuple[Proposed, FormView | None], ...] = field(
        metadata={"help": "each with the form to keep it off the agenda"}
    )
    public: tuple[Published, ...] = field(metadata={"help": "what was made public, newest first"})
    begun: tuple[str, ...] = field(metadata={"help": "days of which a draft agenda stands"})
    keeps: bool
    bring_back: FormView | None
    feeds: int | None = field(
        metadata={"help": "secret addresses of its calendar; None for who has none to make"}
    )
    feed_make: FormView | None
    feed_withdraw: FormView | None
    feed_address: str = field(default="", metadata={"help": "the secret address that was made just now"})


PROPOSALS_PAGE = on("meetings-table", "table", at="voorstellen")


@act("meetings-decline", "table.keep", words="webmeetings-decline", page=PROPOSALS_PAGE, is_first=False)
def decline(
    visit: Visit, *, fact: UUID, because: Annotated[Said, line("reden", "webmeetings-reason")]
) -> None:
    """Keep a proposed item off the agenda, with the reason."""
    meetings_proposing.decline(str(fact), because=because, **here(visit))


@act(
    "meetings-bring-back", "table.keep", button="webmeetings-bring-back", page=PROPOSALS_PAGE, is_first=False
)
def bring_back(visit: Visit, *, table: str) -> None:
    """Propose every open question of the table for its next agenda."""
    meetings_registers.return_questions(table, **here(visit))


CALENDAR_PART = on("meetings-table", "table", at="kalender")


@act(
    "meetings-feed",
    "calendar.feed",
    button="webdocuments-feed-make",
    page=CALENDAR_PART,
    on_any_day=True,
    is_first=False,
)
def make(visit: Visit, *, request: Visited, table: str) -> HttpResponse:
    """Make an address, and show it this once on the page of the table."""
    token = meetings_calendar.issue_feed(table, reader=visit.reader)
    address = visit.absolute("meetings-calendar", token)
    page = replace(table_page(table, visit), feed_address=address)
    return render(request, "regietafel/pages/meetings_table.html", {"page": page, "visit": visit})


@act(
    "meetings-feed-withdraw",
    "calendar.feed",
    button="webdocuments-feed-withdraw",
    page=CALENDAR_PART,
    on_any_day=True,
    is_first=False,
)
def withdraw(visit: Visit, *, table: str) -> None:
    """Withdraw every address that this reader has."""
    meetings_calendar.withdraw_feeds(table, reader=visit.reader)


def calendar_addresses(table: str, visit: Visit) -> int | None:
    """How many secret addresses of its calendar this reader has; None for who can have none."""
    return feeds_open(table, reader=visit.reader) if visit.may("calendar.feed", table) else None


def table_page(table: str, visit: Visit) -> TablePage:
    """One table as known from here."""
    day, as_of, reader = visit.view.day, visit.view.as_of, visit.reader
    found = next((each for each in tables(as_of, on=day, reader=reader) if each.body.code == table), None)
    if found is None:
        raise Refused("webmeetings-no-such-table", table=table)
    runs, here = keeps(visit, table), Offer({"table": table}, thing=table)
    feeds = calendar_addresses(table, visit)
    return TablePage(
        found,
        seats=tuple(seats_of(table, day, as_of=as_of, reader=reader)),
        roles=tuple(roles_of(table, day, as_of=as_of, reader=reader)),
        proposed=tuple(
            (each, decline.form(visit, replace(here, place={**here.place, "fact": each.fact.stamp.id})))
            for each in proposals(table, as_of, reader=reader)
            if each.open
        ),
        public=tuple(published(as_of, reader=reader, by=table)),
        begun=agendas_begun(table, reader=reader) if runs else (),
        keeps=runs,
        bring_back=bring_back.form(visit, here),
        feeds=feeds,
        feed_make=make.form(visit, here),
        feed_withdraw=withdraw.form(visit, replace(here, says={"count": feeds})) if feeds else None,
    )
