# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tables with their meetings; one table with its seats, its meetings and what is proposed."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message
from regietafel.meetings.services.meetings import TableView, tables
from regietafel.meetings.web.table_page import table_page
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Every table: those that have met first."""

    headline: Message
    active: tuple[TableView, ...]
    quiet: tuple[TableView, ...] = field(metadata={"help": "tables of which no meeting is on record"})


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
    context = {"page": table_page(table, request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/meetings_table.html", context)


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
