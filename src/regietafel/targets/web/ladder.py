# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ladder of supervision on housing on a day: a diagram and a table, printed from its rungs."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.areas import AreaKind
from regietafel.base.sources import Source
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.web.rungs import RungView, ladder_grid, rung_views
from regietafel.targets.services.supervising import ladders
from regietafel.web.gate import needs
from regietafel.web.grid import Grid
from regietafel.web.visit import Visit, Visited

PROVINCE = "provincie"


@dataclass(frozen=True, slots=True)
class LadderPage:
    """One ladder on one day, of the country or of a province that does it its own way."""

    ladder: Ladder
    rungs: tuple[RungView, ...]
    grid: Grid
    provinces: tuple[tuple[str, str], ...]
    province: str
    has_variant: bool
    sources: tuple[Source, ...]


@needs("targets.view")
def view(request: Visited) -> HttpResponse:
    """The ladder in force on the day of the page."""
    context = {"page": build(request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/targets_ladder.html", context)


def build(visit: Visit) -> LadderPage:
    """The page; without a province the ladder of the country."""
    names = visit.country.areas.on(AreaKind.PROVINCE, visit.country.areas.known_until)
    asked = visit.given.get(PROVINCE, "")
    province = asked if asked in names else ""
    found = ladders()
    ladder = found.of(province or None).at(visit.view.day)
    used = [
        ladder.source,
        *(rung.source for rung in ladder.rungs),
        *(rung.wait.source for rung in ladder.rungs),
    ]
    return LadderPage(
        ladder=ladder,
        rungs=rung_views(ladder, visit, province=province or None),
        grid=ladder_grid(ladder, visit),
        provinces=tuple((code, area.name) for code, area in names.items()),
        province=province,
        has_variant=province in found.areas,
        sources=tuple(dict.fromkeys(used)),
    )
