# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The progress report for the table as a page and as files; what comes on the next agenda, put there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.outlets.progress import (
    OnePage,
    Progress,
    progress_content,
    progress_docx,
    progress_pdf,
)
from regietafel.actions.rules.coming import Coming, coming
from regietafel.actions.rules.register import Register
from regietafel.actions.services import placing as agenda_placing
from regietafel.actions.services.placing import Placement
from regietafel.actions.web.forms import TABLE
from regietafel.actions.web.parts import MEASURE, register_here
from regietafel.meetings.web.parts import keeps
from regietafel.outlets.documents import Paragraph, Table, text_of
from regietafel.reports.services.board import board_on
from regietafel.web.acts import To, act, on
from regietafel.web.exports import DOCX, PDF
from regietafel.web.form_view import FormView
from regietafel.web.forms import day_in, here
from regietafel.web.gate import needs
from regietafel.web.grid import Cell, Grid, Head, Line
from regietafel.web.inputs import asked, hidden
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

MEETING = "vergadering"
MONTHS = 3
"""Months of reports in the report."""


@dataclass(frozen=True, slots=True)
class ComingView:
    """Something for the next agenda, why, and where it stands."""

    found: Coming
    why: tuple[str, ...]
    measure: str = field(metadata={"help": "the number of the measure; empty for an action"})
    placement: Placement | None


@dataclass(frozen=True, slots=True)
class ProgressPage:
    """The report on a day."""

    title: str
    grids: tuple[Grid, ...] = field(metadata={"help": "the tables of the report, in their order"})
    lines: tuple[str, ...] = field(metadata={"help": "what the report says beside its tables"})
    coming: tuple[ComingView, ...]
    place: FormView | None = field(metadata={"help": "with the day of the agenda it is put on"})


@needs("agenda.view")
def view(request: Visited) -> HttpResponse:
    """The report as a page."""
    context = {"page": build(request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/execution_progress.html", context)


@needs("agenda.view")
def as_pdf(request: Visited) -> HttpResponse:
    """The report as PDF/UA."""
    return _file(request, progress_pdf, kind=PDF)


@needs("agenda.view")
def as_docx(request: Visited) -> HttpResponse:
    """The same as DOCX."""
    return _file(request, progress_docx, kind=DOCX)


@act("execution-place-on-agenda", "table.keep", page=on("execution-progress", at="agenda"))
def place(
    visit: Visit,
    *,
    meeting_on: Annotated[date, asked(MEETING, "webexecution-meeting-on", hint="webexecution-meeting-help")],
    about: Annotated[str | None, hidden("over", apart=False)],
) -> To:
    """Put one line of the list on the agenda of the day that was chosen."""
    agenda_placing.put_on_agenda(about or "", meeting_on=meeting_on, **here(visit))
    return To("execution-progress", at="agenda", query={MEETING: meeting_on.isoformat()})


def build(visit: Visit) -> ProgressPage:
    """The page from the same content as the files."""
    seen, runs = register_here(visit), keeps(visit, TABLE) and visit.view.can_act
    made = progress_content(_progress(visit, seen, coming=()))
    tables = [part for part in made.parts if isinstance(part, Table)]
    paragraphs = [part for part in made.parts if isinstance(part, Paragraph)]
    return ProgressPage(
        title=made.title,
        grids=tuple(_grid(table) for table in tables),
        lines=tuple(text_of(paragraph.runs) for paragraph in paragraphs),
        coming=_coming(seen, visit, keeps=runs),
        place=place.form(visit, Offer(starts={"meeting_on": _meeting(visit)})) if runs else None,
    )


def _progress(visit: Visit, seen: Register, *, coming: tuple[Coming, ...]) -> Progress:
    """What the report tells; the monthly reports for who may see them."""
    day, as_of, reader = visit.view.day, visit.view.as_of, visit.reader
    reports = board_on(day, as_of=as_of, reader=reader, months=MONTHS) if visit.may("reports.view") else ()
    return Progress(seen, coming, reports, visit.language)


def _file(request: Visited, make: Callable[[Progress], OnePage], *, kind: str) -> HttpResponse:
    visit = request.visit
    seen = register_here(visit)
    made = make(_progress(visit, seen, coming=coming(seen)))
    form = "pdf" if kind == PDF else "docx"
    response = HttpResponse(made.content, content_type=kind)
    response["Content-Disposition"] = f'inline; filename="voortgang-{visit.view.day.isoformat()}.{form}"'
    return response


def _grid(table: Table) -> Grid:
    """A table of the report as it stands on paper."""
    heads = tuple(Head(str(place), name) for place, name in enumerate(table.head))
    lines = (Line(tuple(Cell(text_of(cell)) for cell in row)) for row in table.rows)
    return Grid(table.title, heads, tuple(lines))


def _coming(seen: Register, visit: Visit, *, keeps: bool) -> tuple[ComingView, ...]:
    view = visit.view
    placed = agenda_placing.placements(view.day, as_of=view.as_of, reader=visit.reader, keeps=keeps)
    return tuple(
        ComingView(
            each,
            tuple(word(f"agenda-why-{why.value}", visit.language) for why in each.why),
            each.about.removeprefix(MEASURE) if each.about.startswith(MEASURE) else "",
            placed.get(each.about),
        )
        for each in coming(seen)
    )


def _meeting(visit: Visit) -> date | None:
    """The day that was chosen last, else the first for which an agenda stands."""
    given = visit.given.get(MEETING, "")
    if given:
        return day_in(given)
    view = visit.view
    return agenda_placing.next_meeting(view.day, as_of=view.as_of, reader=visit.reader, keeps=True)
