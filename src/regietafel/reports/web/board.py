# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The board of the monthly reports: twelve provinces by month, and what is asked of who looks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message, Value
from regietafel.base.periods import Month
from regietafel.outlets.tables import CODE, CellValue, Column, Table, Worded
from regietafel.reports.outlets.tables import stands, status_table
from regietafel.reports.rules.calendar import ReportStanding, ReportState, overdue
from regietafel.reports.services.board import board_on
from regietafel.reports.services.parts import province_of
from regietafel.reports.web.parts import areas_of, status
from regietafel.web.exports import FORMS, download
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit, Visited
from regietafel.words import month as month_words

IN = frozenset({ReportState.HANDED_IN, ReportState.TAKEN})


@dataclass(frozen=True, slots=True)
class OwedView:
    """A report or a part of one that is still owed."""

    name: str
    month: str
    standing: ReportStanding
    stands: Message
    address: str


@dataclass(frozen=True, slots=True)
class BoardPage:
    """Twelve provinces by month."""

    headline: Message
    grid: Grid
    late: tuple[OwedView, ...] = field(metadata={"help": "reports whose term has passed, longest late first"})
    mine: tuple[OwedView, ...] = field(
        metadata={"help": "what is asked of the bodies this reader speaks for"}
    )
    forms: tuple[str, ...] = tuple(FORMS)


@needs("reports.view")
def view(request: Visited) -> HttpResponse:
    """The board on the day of the page."""
    visit = request.visit
    found = board_on(visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    return render(
        request, "regietafel/pages/reports_board.html", {"page": build(found, visit), "visit": visit}
    )


@needs("reports.view")
def export(request: Visited, form: str) -> HttpResponse:
    """The same as a file."""
    visit, day = request.visit, request.visit.view.day
    found = board_on(day, as_of=visit.view.as_of, reader=visit.reader)
    names = {area.code: area.name for area in areas_of(visit).areas}
    table = status_table(found, day, names=names)
    return download(table, form, name=f"maandverslagen-{day}", language=visit.language)


def build(found: Sequence[ReportStanding], visit: Visit) -> BoardPage:
    """The page from the board."""
    return BoardPage(
        headline(found, visit.view.day),
        board_grid(found, visit),
        tuple(_owed(each, visit) for each in overdue(found)),
        tuple(_mine(found, visit)),
    )


def headline(found: Sequence[ReportStanding], day: date) -> Message:
    """How many reports are there of those whose term has passed."""
    due = [each for each in found if each.due < day]
    missing = sum(1 for each in due if each.state is ReportState.MISSING)
    if due:
        values: dict[str, Value] = {"count": len(due), "missing": missing, "there": len(due) - missing}
        return Message("webreports-headline" if missing else "webreports-headline-all", values)
    if not found:
        return Message("webreports-headline-none")
    return Message("webreports-headline-ahead", {"day": min(each.due for each in found)})


def board_grid(found: Sequence[ReportStanding], visit: Visit) -> Grid:
    """A row per province and a column per month, the last month first."""
    areas = areas_of(visit)
    by = {(each.province, each.month): each for each in found}
    columns: tuple[Column[str], ...] = (
        Column("code", lambda code: code, CODE),
        Column("province", lambda code: areas.get(code).name, total=Message("webreports-there")),
        *(
            _of_month(month, by, visit=visit)
            for month in sorted({each.month for each in found}, reverse=True)
        ),
    )
    provinces = sorted({each.province for each in found}, key=lambda code: (areas.get(code).name, code))
    table = Table(Message("webreports-board"), columns, provinces, visit.view.day)
    return grid(table, visit, is_sorted=False)


def _of_month(month: Month, by: Mapping[tuple[str, Month], ReportStanding], *, visit: Visit) -> Column[str]:
    """How the report of each province over a month stands; on top how many there are."""
    of = [each for each in by.values() if each.month == month]
    there = {"there": sum(1 for each in of if each.state in IN), "all": len(of)}
    open_to_all = {each.province for each in of if each.state is not ReportState.NOT_YET}
    return Column(
        str(month),
        lambda code: _stands(by[code, month]),
        name=month_words(month, visit.language),
        unit=Message("webreports-due", {"day": of[-1].due}),
        total=Message("webreports-of", there),
        link=lambda code: ("execution-reports-report", str(month), code) if code in open_to_all else None,
        marks=lambda code: (status(by[code, month]),) if code in open_to_all else (),
    )


def _stands(each: ReportStanding) -> CellValue:
    if each.state is ReportState.NOT_YET:
        return Worded(status(each).words, style="is-unknown")
    if not each.late:
        return Message("webreports-in-time" if each.state in IN else "webreports-open")
    return Message("webreports-late", {"days": each.late})


def _owed(each: ReportStanding, visit: Visit) -> OwedView:
    return OwedView(
        areas_of(visit).get(each.province).name,
        month_words(each.month, visit.language),
        each,
        stands(each),
        visit.address("execution-reports-report", str(each.month), each.province),
    )


def _mine(found: Sequence[ReportStanding], visit: Visit) -> Iterator[OwedView]:
    """The reports of this reader's table that are owed, or the part that this reader fills."""
    owed = [each for each in found if each.owed or each.state is ReportState.NOT_YET]
    areas = areas_of(visit)
    for body in sorted(visit.reader.bodies):
        kind, _, code = body.rpartition("-")
        if kind == "PRT":
            for each in owed:
                if each.province == code:
                    address = visit.address("execution-reports-collect", str(each.month), code)
                    yield replace(_owed(each, visit), address=address)
        elif not kind and code[:2] in ("GM", "VR"):
            area = areas.get(code)
            for each in owed:
                if each.province == province_of(code, each.month, reader=visit.reader):
                    address = visit.address("execution-reports-part", str(each.month), code)
                    yield replace(_owed(each, visit), name=area.name, address=address)
