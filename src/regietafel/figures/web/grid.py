# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures and the differences of a file, as tables on a page."""

from __future__ import annotations

from regietafel.base.messages import Message
from regietafel.data.indicators import indicators
from regietafel.figures.services.comparing import Change
from regietafel.figures.services.importing import Preview
from regietafel.outlets.tables import CODE, DAY, NOTHING, SIGNED, WHOLE, Column, Nothing, Table
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit

_DIFFERENCE = Message("column-difference")
SHOWN = 40
"""Differences on one page; how many there are in all is said above them."""


def changes_grid(found: Preview, visit: Visit) -> Grid:
    """The differences, those that change something on record first."""
    order = {"changed": 0, "gone": 1, "earlier": 2, "new": 3}
    changes = sorted(found.changes, key=lambda change: order[change.kind.value])[:SHOWN]
    areas = visit.country.areas
    columns: tuple[Column[Change], ...] = (
        Column("code", lambda change: change.area, CODE),
        Column(
            "difference",
            lambda change: Message(f"webfigures-kind-{change.kind.value}"),
            name=Message("column-what"),
        ),
        Column("indicator", lambda change: indicators()[change.indicator].name),
        Column("area", lambda change: areas.get(change.area).name),
        Column("day", lambda change: change.start, DAY, Message("column-start-day")),
        Column("before", lambda change: NOTHING if change.kind.value == "new" else change.before, WHOLE),
        Column("after", lambda change: NOTHING if change.kind.value == "gone" else change.after, WHOLE),
        Column("change", lambda change: _or_nothing(change.by_how_much), SIGNED, _DIFFERENCE),
        Column("row", lambda change: _or_nothing(change.row), WHOLE),
    )
    title = Message("webfigures-changes", {"shown": len(changes), "count": len(found.changes)})
    return grid(Table(title, columns, changes, visit.view.day), visit, is_sorted=False)


def _or_nothing(value: int | None) -> int | Nothing:
    return NOTHING if value is None else value
