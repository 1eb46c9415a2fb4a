# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The municipalities of a distribution: what the key gives below the level that was decided."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Refused
from regietafel.facts.tasks import TaskKind
from regietafel.outlets.tables import Column
from regietafel.tasks.services.standing import Line, Standing
from regietafel.tasks.services.tables import apart_in, task_table
from regietafel.tasks.web.parts import by_name, municipality_map, standing_of
from regietafel.web.exports import FORMS
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.tilemap import TileMap
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class MunicipalitiesPage:
    """Every municipality with its share."""

    standing: Standing
    map: TileMap
    grid: Grid
    apart: tuple[Message, ...] = field(
        metadata={"help": "provinces whose own number is not what their municipalities add up to"}
    )
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
    if not found.reaches_municipalities:
        raise Refused("web-no-municipalities", series=found.distribution.series)
    kind = found.lines(AreaKind.MUNICIPALITY)[0].task.kind
    title = word(f"web-municipalities-map-{kind.name.lower()}", visit.language)
    apart = tuple(apart_in(found, found.lines(AreaKind.MUNICIPALITY)))
    return MunicipalitiesPage(
        found, municipality_map(found, visit, title=title), _grid(found, visit), apart, kind
    )


def _grid(found: Standing, visit: Visit) -> Grid:
    units = found.distributed.ask.tree.units
    lines = by_name(found, found.lines(AreaKind.MUNICIPALITY))
    table = task_table(found, lines, known=visit.view.known).picked("name", "amount", "quota", "weight")
    province: Column[Line] = Column(
        "province", lambda line: units[units[line.task.area].parent or line.task.area].name
    )
    caption = Message("web-municipalities-table")
    return grid(replace(table, columns=(*table.columns, province), caption=caption), visit)
