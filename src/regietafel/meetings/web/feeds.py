# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The secret address of the calendar of a table: made, shown once, withdrawn; and the calendar itself."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.meetings.services import calendar as meetings_calendar
from regietafel.meetings.web.parts import of_table
from regietafel.meetings.web.table_page import table_page
from regietafel.outlets.calendar import MEDIA
from regietafel.web.acts import Offer, act
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@act(
    "meetings-feed",
    "calendar.feed",
    button="webdocuments-feed-make",
    page=of_table("kalender"),
    on_any_day=True,
    is_first=False,
)
def make(visit: Visit, *, request: Visited, table: str) -> HttpResponse:
    """Make an address, and show it this once on the page of the table."""
    page = table_page(table, visit)
    token = meetings_calendar.issue_feed(table, reader=visit.reader)
    address = request.build_absolute_uri(visit.address("meetings-calendar", token).split("?")[0])
    context = {"page": page, "visit": visit, "feed": feed_part(table, visit), "feed_address": address}
    return render(request, "regietafel/pages/meetings_table.html", context)


@act(
    "meetings-feed-withdraw",
    "calendar.feed",
    button="webdocuments-feed-withdraw",
    page=of_table("kalender"),
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


@needs("calendar.view")
def calendar(request: Visited, token: str) -> HttpResponse:
    """The calendar that the address opens, for whoever has it; nothing where it was withdrawn."""
    visit = request.visit

    def page(key: str) -> str:
        return request.build_absolute_uri(visit.address("meetings-meeting", key).split("?")[0])

    made = meetings_calendar.feed(token, language=visit.language, page=page)
    return HttpResponse(made, content_type=f"{MEDIA}; charset=utf-8")
