# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly overview in: choose a file, look at the differences or every fault, then put it on record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.outlets.tables import CODE, NOTHING, PERSONS, SIGNED, WHOLE, Column, Table
from regietafel.targets.services import overview as targets_overview
from regietafel.targets.services.exchange import template
from regietafel.targets.services.overview import Change, Overview, Preview
from regietafel.targets.services.overview_sums import control_table
from regietafel.targets.web.parts import period_of
from regietafel.web import kept_files
from regietafel.web.acts import To, act, on
from regietafel.web.exports import download
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.importing import (
    LEFT_OUT,
    Import,
    LeaveOut,
    Looked,
    OriginInput,
    confirm_offer,
    day_said,
    origin_of,
)
from regietafel.web.inputs import Sent, asked
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class ImportPage:
    """The form, and what was found in a file."""

    period: str
    form: FormView | None
    looked: Looked[Preview] | None
    sums: Grid | None = field(metadata={"help": "what the file adds up to, beside what is on record"})
    changes: Grid | None = field(metadata={"help": "the largest differences with what is on record"})
    confirm: FormView | None = field(metadata={"help": "None where there is nothing new to put on record"})


def overview_of(place: Path, said: Mapping[str, str]) -> Overview:
    """What the service asks for."""
    on, known = date.fromisoformat(said["on"]), day_said(said["known"])
    leave_out = bool(said.get(LEFT_OUT))
    return Overview(place, period_of(said["period"]), on, known, origin_of(said), leave_out)


OVERVIEWS = Import(
    key="overview", brought=overview_of, preview=targets_overview.preview, take_in=targets_overview.take_in
)


IMPORT_PAGE = on("targets-import")
SHOWN = 40
"""Differences on the page, the largest first; how many there are in all is said above them."""


@needs("targets.import")
def view(request: Visited) -> HttpResponse:
    """The empty form."""
    return shown(request, build(request.visit))


@needs("targets.import")
def empty(request: Visited, period: str, *, form: str) -> HttpResponse:
    """An overview to fill in."""
    visit, half = request.visit, period_of(period)
    table = template(half, as_of=visit.view.as_of)
    return download(table, form, name=f"overzicht-{half}", language=visit.language)


@dataclass(frozen=True, slots=True)
class OverviewInput:
    """An overview of a half-year, with the day of the count and the day it was published."""

    file: Annotated[
        Sent,
        asked(
            "bestand",
            "webtargets-import-file",
            accept=".csv,.xlsx,.ods",
            missing="importing-no-file",
            about=("importing-wrong-file",),
        ),
    ]
    period: Annotated[HalfYear, asked("halfjaar", "column-period", read=period_of)]
    on: Annotated[date, asked("peildag", "webtargets-import-on", beside=True)]
    known: Annotated[date | None, asked("bekend", "webtargets-import-known", beside=True)]


@act("targets-import-look", "targets.import", button="webtargets-import-look", page=IMPORT_PAGE)
def look(_visit: Visit, *, request: Visited, given: OverviewInput, origin: OriginInput) -> HttpResponse:
    """Show what a file would change, or every fault in it; nothing goes on record."""
    said = {"period": str(given.period), "on": str(given.on), "known": str(given.known or "")}
    said |= origin.said()
    looked = OVERVIEWS.look(request, kept_files.sent(given.file), said=said)
    return shown(request, build(request.visit, looked=looked))


@act("targets-import-confirm", "targets.import", button="webtargets-import-confirm", page=IMPORT_PAGE)
def confirm(_visit: Visit, *, request: Visited, leave_out: LeaveOut) -> To:
    """Put the file that was looked at on record, all of it or nothing."""
    return To("targets-country", (OVERVIEWS.confirm(request, leave_out=leave_out)["period"],))


def shown(request: Visited, page: ImportPage) -> HttpResponse:
    """The page."""
    return render(request, "regietafel/pages/targets_import.html", {"page": page, "visit": request.visit})


def build(visit: Visit, *, looked: Looked[Preview] | None = None) -> ImportPage:
    """The page, with what was found in a file."""
    day, found = visit.view.day, looked.preview if looked else None
    starts = looked.said if looked else {"period": str(HalfYear.of(day)), "on": day.isoformat()}
    return ImportPage(
        starts["period"],
        look.form(visit, Offer(starts=starts)),
        looked,
        _sums(found, visit) if found and found.sums else None,
        _changes(found, visit) if found and found.differing else None,
        confirm.form(visit, confirm_offer(found.unread)) if found and found.changes else None,
    )


def _sums(found: Preview, visit: Visit) -> Grid:
    """The control totals, column by column."""
    return grid(control_table(found), visit, is_sorted=False)


def _changes(found: Preview, visit: Visit) -> Grid:
    columns: tuple[Column[Change], ...] = (
        Column("code", lambda change: change.area, CODE),
        Column("municipality", lambda change: change.name),
        Column("what", lambda change: change.heading),
        Column("before", lambda change: NOTHING if change.before is None else change.before, WHOLE),
        Column("after", lambda change: change.after, WHOLE),
        Column("difference", lambda change: change.after - (change.before or 0), SIGNED),
        Column("row", lambda change: change.row, WHOLE),
    )
    shown = found.differing[:SHOWN]
    title = Message("webtargets-import-changes", {"shown": len(shown), "count": len(found.differing)})
    return grid(Table(title, columns, shown, visit.view.day, unit=PERSONS), visit, is_sorted=False)
