# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The municipalities of a distribution: what the key gives below the level that was decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.facts.tasks import TaskKind
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.parts import by_name, has_level, municipality_map, standing_of
from regietafel.web.exports import FORMS
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, Head, Line, exact, sorted_grid, text, whole
from regietafel.web.tilemap import TileMap
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class MunicipalitiesPage:
    """Every municipality with its share."""

    standing: Standing
    map: TileMap
    grid: Grid
    kind: TaskKind = field(metadata={"help": "indicative share, unless this level was decided itself"})
    forms: tuple[str, ...] = tuple(FORMS)


@needs("distribution.view")
def view(request: Visited, series: str) -> HttpResponse:
    """The second view of the map."""
    visit = request.visit
    page = build(standing_of(visit, series), visit)
    return render(request, "regietafel/pages/municipalities.html", {"page": page, "visit": visit})


def build(found: Standing, visit: Visit) -> MunicipalitiesPage:
    """The page; refused where the distribution says nothing of municipalities."""
    if not has_level(found, AreaKind.MUNICIPALITY):
        raise Refused("web-no-municipalities", series=found.distribution.series)
    kind = found.lines(AreaKind.MUNICIPALITY)[0].task.kind
    title = word(f"web-municipalities-map-{kind.name.lower()}", visit.language)
    return MunicipalitiesPage(found, municipality_map(found, visit, title=title), _grid(found, visit), kind)


def _grid(found: Standing, visit: Visit) -> Grid:
    language = visit.language
    units = found.distributed.ask.tree.units
    unit = word(f"base-unit-{found.distribution.unit}", language)
    lines, weight, amount = [], 0, 0
    for line in by_name(found, found.lines(AreaKind.MUNICIPALITY)):
        code, share = line.task.area, found.distributed[line.task.area]
        weight, amount = weight + int(share.weight), amount + line.task.amount
        cells = (
            text(units[code].name, address=visit.address("area", code)),
            whole(line.task.amount, language),
            exact(share.quota, language),
            whole(int(share.weight), language),
            text(units[units[code].parent or code].name),
        )
        lines.append(Line(cells, code))
    heads = (
        Head("gemeente", word("web-column-municipality", language)),
        Head("aandeel", word("web-column-indicative", language), unit, is_number=True),
        Head("quotum", word("web-column-quota", language), unit, is_number=True),
        Head("gewicht", word("web-column-weight", language), is_number=True),
        Head("provincie", word("web-column-province", language)),
    )
    total = Line(
        (
            text(word("base-country", language)),
            whole(amount, language),
            exact(found.distribution.total, language),
            whole(weight, language),
            text(""),
        )
    )
    title = word("web-municipalities-table", language)
    return sorted_grid(Grid(title, heads, tuple(lines), total), visit)
