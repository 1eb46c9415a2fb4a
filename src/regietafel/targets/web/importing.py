# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly overview in: choose a file, look at the differences or every fault, then put it on record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.base.periods import HalfYear
from regietafel.outlets.tables import CODE, NOTHING, WHOLE, Column, Table
from regietafel.targets.services import overview as targets_overview
from regietafel.targets.services.exchange import template
from regietafel.targets.services.overview import Change, Overview, Preview
from regietafel.targets.web.parts import period_of
from regietafel.web import kept_files
from regietafel.web.exports import download
from regietafel.web.forms import acting_day, day_of
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit, Visited

KEPT = "overview"


@dataclass(frozen=True, slots=True)
class ImportPage:
    """The form, what was found in a file, or what is wrong with it."""

    period: str
    on: str
    known: str
    name: str = field(default="", metadata={"help": "of the file that waits to be confirmed"})
    preview: Preview | None = None
    changes: Grid | None = None
    faults: tuple[Message, ...] = ()


@needs("targets.import")
def view(request: Visited) -> HttpResponse:
    """The empty form."""
    visit = request.visit
    half = HalfYear.of(visit.view.day)
    page = ImportPage(str(half), visit.view.day.isoformat(), "")
    return render(request, "regietafel/pages/targets_import.html", {"page": page, "visit": visit})


@needs("targets.import")
def empty(request: Visited, period: str, *, form: str) -> HttpResponse:
    """An overview to fill in."""
    visit, half = request.visit, period_of(period)
    table = template(half, as_of=visit.view.as_of)
    return download(table, form, name=f"overzicht-{half}", language=visit.language)


@needs("targets.import")
@require_POST
def look(request: Visited) -> HttpResponse:
    """Show what a file would change, or every fault in it; nothing goes on record."""
    visit = request.visit
    acting_day(visit)
    place = kept_files.sent(request)
    asked = {name: request.POST.get(name, "") for name in ("halfjaar", "peildag", "bekend")}
    page = looked_at(place, asked, visit=visit)
    if page.preview is not None:
        kept_files.remember(request, KEPT, place=place, asked=asked)
    return render(request, "regietafel/pages/targets_import.html", {"page": page, "visit": visit})


@needs("targets.import")
@require_POST
def confirm(request: Visited) -> HttpResponse:
    """Put the file that was looked at on record, all of it or nothing."""
    visit = request.visit
    acting_day(visit)
    place, kept = kept_files.waiting(request, KEPT)
    targets_overview.take_in(overview_of(place, kept), reader=visit.reader)
    place.unlink()
    return redirect(visit.address("targets-country", kept["halfjaar"]))


def looked_at(place: Path, asked: dict[str, str], *, visit: Visit) -> ImportPage:
    """The page for a file: its differences, or its faults."""
    page = ImportPage(asked["halfjaar"], asked["peildag"], asked["bekend"], place.name)
    try:
        found = targets_overview.preview(overview_of(place, asked), reader=visit.reader)
    except ManyRefused as refusal:
        return replace(page, faults=refusal.faults)
    except Refused as refusal:
        return replace(page, faults=(refusal.message,))
    return replace(page, preview=found, changes=_changes(found, visit) if found.changes else None)


def overview_of(place: Path, asked: dict[str, str]) -> Overview:
    """What the service asks for, from the fields of the form."""
    on = day_of(asked["peildag"], "peildag")
    if on is None:
        raise Refused("web-day-unreadable", text="", field="peildag")
    return Overview(place, period_of(asked["halfjaar"]), on, day_of(asked["bekend"], "bekend"))


def _changes(found: Preview, visit: Visit) -> Grid:
    columns: tuple[Column[Change], ...] = (
        Column("code", lambda change: change.area, CODE),
        Column("municipality", lambda change: change.name),
        Column("what", lambda change: change.heading),
        Column("before", lambda change: NOTHING if change.before is None else change.before, WHOLE),
        Column("after", lambda change: change.after, WHOLE),
        Column("row", lambda change: change.row, WHOLE),
    )
    title = Message("webtargets-import-changes", {"count": len(found.changes)})
    return grid(Table(title, columns, found.changes, visit.view.day), visit, is_sorted=False)
