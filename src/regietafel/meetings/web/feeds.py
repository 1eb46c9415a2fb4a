# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The secret address of the calendar of a table: made, shown once, withdrawn; and the calendar itself."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.meetings.services import calendar as meetings_calendar
from regietafel.meetings.web.table_page import table_page
from regietafel.outlets.calendar import MEDIA
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("calendar.feed")
@require_POST
def make(request: Visited, table: str) -> HttpResponse:
    """Make an address, and show it this once on the page of the table."""
    visit = request.visit
    page = table_page(table, visit)
    token = meetings_calendar.issue_feed(table, reader=visit.reader)
    address = request.build_absolute_uri(visit.address("meetings-calendar", token).split("?")[0])
    count = meetings_calendar.feeds_open(table, reader=visit.reader)
    context = {"page": page, "visit": visit, "feed_address": address, "feeds": count}
    return render(request, "regietafel/pages/meetings_table.html", context)


@needs("calendar.feed")
@require_POST
def withdraw(request: Visited, table: str) -> HttpResponse:
    """Withdraw every address that this reader has."""
    meetings_calendar.withdraw_feeds(table, reader=request.visit.reader)
    return redirect(request.visit.address("meetings-table", table) + "#kalender")


@needs("calendar.view")
def calendar(request: Visited, token: str) -> HttpResponse:
    """The calendar that the address opens, for whoever has it; nothing where it was withdrawn."""
    visit = request.visit

    def page(key: str) -> str:
        return request.build_absolute_uri(visit.address("meetings-meeting", key).split("?")[0])

    made = meetings_calendar.feed(token, language=visit.language, page=page)
    return HttpResponse(made, content_type=f"{MEDIA}; charset=utf-8")
