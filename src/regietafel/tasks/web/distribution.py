# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One distribution: its map and table, what proves it, what is printed beside it, how it is sent."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.areas import AreaKind
from regietafel.tasks.rules.compare import Comparison
from regietafel.tasks.services.dispatching import DispatchState, states
from regietafel.tasks.services.distributing import against_direct
from regietafel.tasks.services.standing import Line as AreaLine
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web import certificates
from regietafel.tasks.web.certificates import CertificateView
from regietafel.tasks.web.export import standing_table
from regietafel.tasks.web.parts import (
    PublishedView,
    by_name,
    has_level,
    province_map,
    published_of,
    standing_of,
    tags,
)
from regietafel.web.exports import FORMS, download
from regietafel.web.gate import needs
from regietafel.web.grid import Cell, Grid, Head, Line, exact, none, sorted_grid, text, whole
from regietafel.web.tilemap import TileMap
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

OPEN = "open"


@dataclass(frozen=True, slots=True)
class DistributionPage:
    """One version of a distribution on a day."""

    standing: Standing
    map: TileMap
    grid: Grid
    certificate: CertificateView | None
    direct: Comparison | None = field(metadata={"help": "by levels held against straight to municipalities"})
    published: tuple[PublishedView, ...]
    dispatches: tuple[DispatchState, ...] = field(metadata={"help": "what this reader may see of it"})
    forms: tuple[str, ...] = tuple(FORMS)

    @property
    def difference(self) -> int:
        """Sum minus total; not zero where each number was rounded by itself."""
        return self.standing.distribution.difference

    @property
    def direct_areas(self) -> int:
        """Municipalities whose number would be another one straight from the total."""
        return sum(1 for change in self.direct.changes.values() if change) if self.direct else 0


@needs("distribution.view")
def view(request: Visited, series: str) -> HttpResponse:
    """The page of one distribution."""
    visit = request.visit
    page = build(standing_of(visit, series), visit)
    return render(request, "regietafel/pages/distribution.html", {"page": page, "visit": visit})


@needs("distribution.view")
def export(request: Visited, series: str, *, form: str) -> HttpResponse:
    """Its table as a file; ?niveau=gemeente for the municipalities."""
    found = standing_of(request.visit, series)
    level = AreaKind.MUNICIPALITY if request.visit.given.get("niveau") == "gemeente" else AreaKind.PROVINCE
    return download(standing_table(found, request.visit, level=level), form, name=f"{series}-{level.value}")


def build(found: Standing, visit: Visit) -> DistributionPage:
    """The page from what the service found."""
    direct = against_direct(found.distributed)
    return DistributionPage(
        standing=found,
        map=province_map(found, visit, title=word("web-distribution-map", visit.language)),
        grid=_grid(found, visit),
        certificate=certificates.shown(found, visit),
        direct=direct if isinstance(direct, Comparison) else None,
        published=tuple(published_of(found)),
        dispatches=tuple(states(found.distribution.series, visit.view.as_of, reader=visit.reader)),
    )


def _grid(found: Standing, visit: Visit) -> Grid:
    """Provinces, and under the one that is opened its municipalities."""
    language, opened = visit.language, visit.given.get(OPEN, "")
    unit = word(f"base-unit-{found.distribution.unit}", language)
    lines = [_line(found, line, visit=visit) for line in found.lines(AreaKind.PROVINCE)]
    tree = found.distributed.ask.tree
    weight = sum((found.distributed[code].weight for code in tree.at(AreaKind.PROVINCE.value)), start=0)
    amount = sum(line.task.amount for line in found.lines(AreaKind.PROVINCE))
    total = (
        text(word("base-country", language)),
        whole(amount, language),
        exact(found.distribution.total, language),
        whole(int(weight), language),
        none(),
    )
    heads = (
        Head("gebied", word("web-column-area", language)),
        Head("opgave", word("web-column-task", language), unit, is_number=True),
        Head("aandeel", word("web-column-quota", language), unit, is_number=True),
        Head("gewicht", word("web-column-weight", language), is_number=True),
        Head("gemeenten", word("web-column-municipalities", language), is_number=True),
    )
    grid = sorted_grid(
        Grid(word("web-distribution-table", language), heads, tuple(lines), Line(total)), visit
    )
    if not has_level(found, AreaKind.MUNICIPALITY) or opened not in tree.at(AreaKind.PROVINCE.value):
        return grid
    below = [
        _line(found, line, visit=visit, style="is-part")
        for line in by_name(found, found.lines(AreaKind.MUNICIPALITY, within=opened))
    ]
    place = next(at for at, line in enumerate(grid.lines) if line.code == opened) + 1
    return Grid(grid.title, grid.heads, (*grid.lines[:place], *below, *grid.lines[place:]), grid.total)


def _line(found: Standing, line: AreaLine, *, visit: Visit, style: str = "") -> Line:
    code, language = line.task.area, visit.language
    share = found.distributed[code]
    marks = [tag for tag in tags(found.marks(code), visit) if "contradicted" in tag[0]] if not style else []
    weight = (
        whole(int(share.weight), language) if share.weight.denominator == 1 else exact(share.weight, language)
    )
    cells = (
        text(found.distributed.ask.tree.units[code].name, address=visit.address("area", code)),
        whole(line.task.amount, language, tags=marks),
        exact(share.quota, language),
        weight,
        none() if style else _opener(found, code, visit=visit),
    )
    return Line(cells, code, style)


def _opener(found: Standing, code: str, *, visit: Visit) -> Cell:
    """The link that opens a province, or closes the one that is open."""
    if not has_level(found, AreaKind.MUNICIPALITY):
        return none()
    if visit.given.get(OPEN) == code:
        return Cell(word("web-close", visit.language), None, visit.here(**{OPEN: None}), is_number=True)
    count = len(found.distributed.ask.tree.children(code))
    return Cell(
        word("web-open-municipalities", visit.language, count=count),
        count,
        visit.here(**{OPEN: code}),
        is_number=True,
    )
