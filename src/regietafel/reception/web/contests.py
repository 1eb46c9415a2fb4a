# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record from the pages of reception: a figure contested, and the answer of its source."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from regietafel.figures.services import disputing as reception_disputing
from regietafel.reception.web.contested import contest_of
from regietafel.web.forms import acting_day, ground_of
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

FIRST = "picture"
PAGES = (FIRST, "reception-portfolio", "reception-ter-apel", "reception-crisis")
"""The pages with figures that can be contested; there one comes back to."""


@needs("reception.dispute")
@require_POST
def contest(request: Visited) -> HttpResponse:
    """Contest a figure for a body one speaks for."""
    visit, given = request.visit, request.POST
    on = acting_day(visit)
    reception_disputing.contest(contest_of(given), body=given.get("namens", ""), on=on, reader=visit.reader)
    return redirect(_back(visit, given.get("terug", "")))


@needs("reception.answer")
@require_POST
def answer(request: Visited, fact: UUID) -> HttpResponse:
    """Answer a dispute for the source of the figure."""
    visit, given = request.visit, request.POST
    ground, by = ground_of(given.get("grond", "")), given.get("namens", "")
    reception_disputing.answer(str(fact), by=by, ground=ground, on=acting_day(visit), reader=visit.reader)
    return redirect(_back(visit, given.get("terug", "")))


def _back(visit: Visit, page: str) -> str:
    return visit.address(page if page in PAGES else FIRST) + "#betwisting"
