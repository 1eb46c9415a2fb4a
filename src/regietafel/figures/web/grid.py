# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures and the differences of a file, as tables on a page."""

from __future__ import annotations

from regietafel.base.messages import Message
from regietafel.data.indicators import indicators
from regietafel.figures.services.comparing import Change
from regietafel.figures.services.importing import Preview
from regietafel.web.grid import Cell, Grid, Head, Line, difference, none, said, text, whole
from regietafel.web.visit import Visit
from regietafel.words import day, word

SHOWN = 500
"""Differences on one page; how many there are in all is said above them."""


def changes_grid(found: Preview, visit: Visit) -> Grid:
    """The differences, those that change something on record first."""
    order = {"changed": 0, "gone": 1, "earlier": 2, "new": 3}
    changes = sorted(found.changes, key=lambda change: order[change.kind.value])[:SHOWN]
    keys = ("difference", "indicator", "area", "day", "before", "after", "change", "row")
    heads = tuple(
        Head(key, word(f"webfigures-head-{key}", visit.language), is_number=key in keys[4:]) for key in keys
    )
    lines = tuple(Line(_change(change, visit), change.area) for change in changes)
    title = word("webfigures-changes", visit.language, shown=len(lines), count=len(found.changes))
    return Grid(title, heads, lines)


def _change(change: Change, visit: Visit) -> tuple[Cell, ...]:
    language = visit.language
    kind = change.kind.value
    return (
        said(Message(f"webfigures-kind-{kind}"), language),
        text(indicators()[change.indicator].name.on(language)),
        text(visit.country.areas.get(change.area).name),
        text(day(change.start, language)),
        none() if kind == "new" else whole(change.before, language),
        none() if kind == "gone" else whole(change.after, language),
        none() if change.by_how_much is None else difference(change.by_how_much, language),
        none() if change.row is None else Cell(str(change.row), change.row, is_number=True),
    )
