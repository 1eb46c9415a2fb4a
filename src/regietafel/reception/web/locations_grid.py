# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The differences of a file of locations, as a table on a page."""

from __future__ import annotations

from regietafel.base.messages import Message
from regietafel.figures.web.grid import SHOWN
from regietafel.outlets.tables import NOTHING, SIGNED, WHOLE, Column, Joined, Nothing, Table
from regietafel.reception.services.locations_importing import LocationChange, LocationsPreview
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit


def locations_grid(found: LocationsPreview, visit: Visit) -> Grid:
    """The differences of a file of locations, those that change something on record first."""
    order = {"changed": 0, "gone": 1, "new": 2}
    changes = sorted(found.changes, key=lambda change: (order[change.kind.value], change.code))[:SHOWN]
    columns: tuple[Column[LocationChange], ...] = (
        Column(
            "difference",
            lambda change: Message(f"webfigures-kind-{change.kind.value}"),
            name=Message("column-what"),
        ),
        Column("location", lambda change: f"{change.name} ({change.code})"),
        Column("parts", _parts),
        Column("before", lambda change: NOTHING if change.before is None else change.before, WHOLE),
        Column("after", lambda change: NOTHING if change.after is None else change.after, WHOLE),
        Column("change", _by, SIGNED, Message("column-difference")),
    )
    title = Message("webfigures-changes", {"shown": len(changes), "count": len(found.changes)})
    return grid(Table(title, columns, changes, visit.view.day), visit, is_sorted=False)


def _parts(change: LocationChange) -> Joined | None:
    return Joined([Message(f"figures-location-part-{part}") for part in change.what]) if change.what else None


def _by(change: LocationChange) -> int | Nothing:
    if change.before is None or change.after is None or change.before == change.after:
        return NOTHING
    return change.after - change.before
