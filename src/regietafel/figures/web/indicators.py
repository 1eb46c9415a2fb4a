# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every figure with its definition, who counts it, how often, and the last counts that are known."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.indicators import Indicator
from regietafel.base.messages import Refused
from regietafel.base.sources import Source
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.figures.services.describing import (
    Described,
    catalogue_table,
    definition,
    described,
    described_table,
)
from regietafel.figures.web.recording import record
from regietafel.web.exports import FORMS, download
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import told


@dataclass(frozen=True, slots=True)
class IndicatorPage:
    """One figure: its definition and its last counts."""

    indicator: Indicator
    definition: tuple[tuple[str, str], ...]
    last: Observation | None = field(metadata={"help": "the last count of all; None where there is none"})
    grid: Grid | None
    sources: tuple[Source, ...]
    record: FormView | None = field(metadata={"help": "to put a figure on record; None where one may not"})
    forms: tuple[str, ...] = tuple(FORMS)


@needs("reception.view")
def listed(request: Visited) -> HttpResponse:
    """The catalogue of figures."""
    visit = request.visit
    page = {"grid": grid(catalogue_table(day=visit.view.day), visit), "forms": tuple(FORMS)}
    return render(request, "regietafel/pages/indicators.html", {"page": page, "visit": visit})


@needs("reception.view")
def list_export(request: Visited, *, form: str) -> HttpResponse:
    """The catalogue as a file."""
    visit = request.visit
    return download(catalogue_table(day=visit.view.day), form, name="indicatoren", language=visit.language)


@needs("reception.view")
def view(request: Visited, code: str) -> HttpResponse:
    """The page of one figure."""
    visit = request.visit
    page = build(_found(code, visit), visit)
    return render(request, "regietafel/pages/indicator.html", {"page": page, "visit": visit})


@needs("reception.view")
def export(request: Visited, code: str, *, form: str) -> HttpResponse:
    """Its last counts as a file, with the definition."""
    visit = request.visit
    return download(described_table(_found(code, visit)), form, name=code, language=visit.language)


def _found(code: str, visit: Visit) -> Described:
    if code not in indicators():
        raise Refused("web-no-such-page")
    return described(code, visit.view.day, as_of=visit.view.as_of, reader=visit.reader)


def build(found: Described, visit: Visit) -> IndicatorPage:
    """The page from what the service found."""
    drawn = grid(described_table(found), visit) if found.rows else None
    language = visit.language
    said = tuple((told(name, language), told(text, language)) for name, text in definition(found.indicator))
    form = record.form(
        visit, Offer({"code": found.indicator.code}, starts={"publisher": found.indicator.publisher})
    )
    return IndicatorPage(found.indicator, said, found.last, drawn, found.sources, form)
