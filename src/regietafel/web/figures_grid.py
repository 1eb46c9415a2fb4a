# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources of figures and the differences of a file, as tables on a page."""

from __future__ import annotations

from regietafel.core.base.messages import Message
from regietafel.data.indicators import indicators
from regietafel.publication.words import day, word
from regietafel.records.versions import LastImport
from regietafel.services.figures_comparing import Change
from regietafel.services.figures_importing import Preview
from regietafel.services.figures_sources import SourceStands
from regietafel.services.locations_importing import LocationChange, LocationsPreview
from regietafel.web.grid import Cell, Grid, Head, Line, difference, none, said, text, whole
from regietafel.web.visit import Visit

SHOWN = 500
"""Differences on one page; how many there are in all is said above them."""


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
