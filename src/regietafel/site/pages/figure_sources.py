# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures as they stand: who brought what last, and what is due."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.figures.services.sources import SourceStands, sources_on
from regietafel.reception.services.locations_importing import last
from regietafel.site.services.figure_sources import sources_table
from regietafel.web.exports import FORMS
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visited


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """Every source of figures with its last file."""

    grid: Grid
    late: tuple[SourceStands, ...] = field(metadata={"help": "sources of which newer figures are due"})
    forms: tuple[str, ...] = tuple(FORMS)


@needs("observations.import")
def sources(request: Visited) -> HttpResponse:
    """The sources, who brought what last, and what is due."""
    visit = request.visit
    stands = sources_on(visit.view.day, reader=visit.reader)
    table = sources_table(stands, last(reader=visit.reader), day=visit.view.day)
    page = SourcesPage(
        grid(table, visit, is_sorted=False),
        tuple(stand for stand in stands if stand.due),
    )
    return render(request, "regietafel/pages/figures_sources.html", {"page": page, "visit": visit})
