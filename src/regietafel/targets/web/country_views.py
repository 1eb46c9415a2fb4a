# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where the room of the housing targets opens, and the country as a file."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect

from regietafel.base.periods import HalfYear
from regietafel.targets.services.exchange import overview_table
from regietafel.targets.services.tables import country_table
from regietafel.targets.web.country_page import found_for
from regietafel.targets.web.parts import period_of
from regietafel.web.exports import download
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("targets.view")
def front(request: Visited) -> HttpResponse:
    """The room opens on the half-year of the day."""
    visit = request.visit
    return redirect(visit.address("targets-country", str(HalfYear.of(visit.view.day))))


@needs("targets.view")
def overview(request: Visited, period: str, *, form: str) -> HttpResponse:
    """Its municipalities as a file, in the columns in which an overview comes in: open data."""
    visit, half = request.visit, period_of(period)
    seen, reader = visit.view.as_of, visit.reader
    table = overview_table(half, visit.view.day, as_of=seen, within=None, reader=reader)
    return download(table, form, name=f"overzicht-{half}-ingevuld", language=visit.language)


@needs("targets.view")
def export(request: Visited, period: str, *, form: str) -> HttpResponse:
    """Its provinces as a file."""
    found = found_for(period, request.visit)
    table = country_table(found, known=request.visit.view.known)
    return download(table, form, name=f"taakstelling-{found.half_year}", language=request.visit.language)
