# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The reception in a province or municipality, as it stands on the page of that area."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel.base.area import Area, AreaKind
from regietafel.base.messages import Message
from regietafel.base.sources import Source
from regietafel.figures.services.lines import figure_line
from regietafel.reception.services.listing import locations_table, sums_table
from regietafel.reception.services.view import Reception
from regietafel.reception.web.parts import listed, marks
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class AreaReception:
    """The locations in an area: what is in use, what is planned."""

    sums: Grid | None = field(metadata={"help": "what its locations have together, each sum apart"})
    grid: Grid | None = field(metadata={"help": "None where no location is known"})
    sources: tuple[Source, ...]
    tags: tuple[tuple[str, str], ...]
    counts: tuple[Message, ...] = field(default=(), metadata={"help": "the latest counts of the area itself"})


def of_area_reception(area: Area, found: Reception, *, visit: Visit) -> AreaReception:
    """The reception of an area on the day of the page."""
    areas = visit.country.areas
    stands = [
        each
        for each in listed(found)
        if each.location.area == area.code
        or (area.kind is AreaKind.PROVINCE and areas.province_of(each.location.area).code == area.code)
    ]
    sources = tuple(dict.fromkeys(stand.location.stamp.source for stand in stands))
    table = locations_table(found, stands, areas=areas)
    return AreaReception(
        grid(sums_table(stands, found), visit, is_sorted=False) if stands else None,
        grid(table, visit) if stands else None,
        sources,
        marks(sources, visit),
        tuple(
            figure_line(latest[area.code], names={area.code: area.name})
            for code in found.counts
            if area.code in (latest := found.latest(code))
        ),
    )
