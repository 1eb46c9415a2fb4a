# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures as they stand: who brought what last, and what is due."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message
from regietafel.figures.services.sources import SourceStands, sources_on
from regietafel.reception.services.locations_importing import last
from regietafel.records.versions import LastImport
from regietafel.web.gate import needs
from regietafel.web.grid import Cell, Grid, Head, Line, said, text
from regietafel.web.visit import Visit, Visited
from regietafel.words import day, word


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """Every source of figures with its last file."""

    grid: Grid
    late: tuple[SourceStands, ...] = field(metadata={"help": "sources of which newer figures are due"})


@needs("observations.import")
def sources(request: Visited) -> HttpResponse:
    """The sources, who brought what last, and what is due."""
    visit = request.visit
    stands = sources_on(visit.view.day, reader=visit.reader)
    page = SourcesPage(
        sources_grid(stands, last(reader=visit.reader), visit=visit),
        tuple(each for each in stands if each.due),
    )
    return render(request, "regietafel/pages/figures_sources.html", {"page": page, "visit": visit})


def sources_grid(stands: tuple[SourceStands, ...], locations: LastImport | None, *, visit: Visit) -> Grid:
    """Every source with its last file and what is missing."""
    keys = ("name", "file", "actor", "latest", "missing")
    heads = tuple(Head(key, word(f"figures-column-{key}", visit.language)) for key in keys)
    lines = [Line(_source(each, visit), each.source.value) for each in stands]
    name = text(word("figures-locations-title", visit.language), address=visit.address("locations-import"))
    nothing = said(Message("webfigures-nothing-missing"), visit.language)
    lines.append(Line((name, *_brought(locations, nothing, language=visit.language)), "locations"))
    return Grid(word("figures-sources-title", visit.language), heads, tuple(lines))


def _source(each: SourceStands, visit: Visit) -> tuple[Cell, ...]:
    language = visit.language
    address = visit.address("figures-import", each.source.value)
    name = text(each.shape.name.on(language), address=address)
    return (name, *_brought(each.last, _missing(each, language), language=language))


def _brought(last: LastImport | None, missing: Cell, *, language: str) -> tuple[Cell, ...]:
    """The last file of a source, and what is missing; where nothing came in, that alone."""
    if last is None:
        nothing = said(Message("webfigures-nothing-yet"), language, style="is-unknown")
        return (nothing, *(text("–") for _ in range(3)))
    return (text(last.file), text(last.actor), text(day(last.latest, language)), missing)


def _missing(each: SourceStands, language: str) -> Cell:
    """What should be there and is not: newer figures, or areas without one."""
    if each.due is not None:
        return said(Message("webfigures-due", {"day": each.due}), language, style="is-late")
    if each.missing:
        return said(
            Message("webfigures-areas-missing", {"count": len(each.missing)}), language, style="is-late"
        )
    return said(Message("webfigures-nothing-missing"), language)
