# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The housing targets of a municipality: the page, and its ledger as a file."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.targets.services.tables import statement_table
from regietafel.targets.web.municipality_page import build, found_for
from regietafel.web.exports import download
from regietafel.web.gate import needs
from regietafel.web.visit import Visited


@needs("targets.view")
def view(request: Visited, period: str, *, code: str) -> HttpResponse:
    """The page of one municipality."""
    page = build(found_for(period, code, visit=request.visit), request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/targets_municipality.html", context)


@needs("targets.view")
def export(request: Visited, period: str, *, code: str, form: str) -> HttpResponse:
    """Its statement as a file: open data."""
    found = found_for(period, code, visit=request.visit)
    name = f"taakstelling-{found.half_year}-{code.lower()}"
    table = statement_table(found, known=request.visit.view.known)
    return download(table, form, name=name, language=request.visit.language)
