# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The differences of a file of locations, as a table on a page."""

from __future__ import annotations

from regietafel.base.messages import Message
from regietafel.figures.web.grid import SHOWN
from regietafel.reception.services.locations_importing import LocationChange, LocationsPreview
from regietafel.web.grid import Cell, Grid, Head, Line, difference, none, said, text, whole
from regietafel.web.visit import Visit
from regietafel.words import word


def locations_grid(found: LocationsPreview, visit: Visit) -> Grid:
    """The differences of a file of locations, those that change something on record first."""
    order = {"changed": 0, "gone": 1, "new": 2}
    changes = sorted(found.changes, key=lambda change: (order[change.kind.value], change.code))[:SHOWN]
    keys = ("difference", "location", "parts", "before", "after", "change")
    heads = tuple(
        Head(key, word(f"webfigures-head-{key}", visit.language), is_number=key in keys[3:]) for key in keys
    )
    title = word("webfigures-changes", visit.language, shown=len(changes), count=len(found.changes))
    return Grid(title, heads, tuple(Line(_location(change, visit)) for change in changes))


def _location(change: LocationChange, visit: Visit) -> tuple[Cell, ...]:
    language, kind = visit.language, change.kind.value
    parts = ", ".join(word(f"figures-location-part-{part}", language) for part in change.what)
    by = None if change.before is None or change.after is None else change.after - change.before
    return (
        said(Message(f"webfigures-kind-{kind}"), language),
        text(f"{change.name} ({change.code})"),
        text(parts or "–"),
        none() if change.before is None else whole(change.before, language),
        none() if change.after is None else whole(change.after, language),
        none() if not by else difference(by, language),
    )
