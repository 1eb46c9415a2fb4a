# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One report as a page, the answer of the secretariat, the comparison of two months, and the figures out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message, Refused, Value
from regietafel.base.periods import Month
from regietafel.reports.outlets.tables import ExportForm, figures_table
from regietafel.reports.rules.calendar import ReportState, body_of
from regietafel.reports.rules.checks import moved
from regietafel.reports.services.board import difference, form_for, reports_of
from regietafel.reports.services.handing import answer as answered
from regietafel.reports.services.view import ReportView, Version, report_on
from regietafel.reports.web.parts import (
    areas_of,
    called,
    changes_grid,
    lines_grid,
    measures_grid,
    month_in,
    province_in,
    status_words,
    totals_grid,
)
from regietafel.web.acts import act, on
from regietafel.web.exports import FORMS, download
from regietafel.web.form_view import FormView
from regietafel.web.forms import acting_day
from regietafel.web.gate import needs
from regietafel.web.grid import Grid
from regietafel.web.inputs import area, buttons, hidden
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import month as month_words


@dataclass(frozen=True, slots=True)
class ReportPage:
    """The report of a province over a month."""

    found: ReportView
    month: str
    headline: Message
    status: tuple[str, str]
    silent: tuple[str, ...] = field(metadata={"help": "who filled in nothing"})
    totals: Grid
    measures: Grid
    lines: Grid
    asks_answer: bool = field(metadata={"help": "of the secretariat, while nobody has answered"})
    answer: FormView | None
    may_collect: bool
    before: str = field(metadata={"help": "the month before, to compare with; empty for the first"})
    kinds: tuple[str, ...] = tuple(ExportForm)
    forms: tuple[str, ...] = tuple(FORMS)

    @property
    def last(self) -> Version | None:
        return self.found.last


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """Two months of a province beside each other."""

    name: str
    province: str
    first: str
    second: str
    words: tuple[str, str]
    headline: Message
    totals: Grid
    changes: Grid


@needs("reports.view")
def view(request: Visited, month: str, *, code: str) -> HttpResponse:
    """The page of one report."""
    visit = request.visit
    page = build(seen(month, code, visit=visit), visit)
    return render(request, "regietafel/pages/reports_report.html", {"page": page, "visit": visit})


class Answer(StrEnum):
    """What the secretariat does with a report."""

    TAKEN = "ingenomen"
    SENT_BACK = "teruggestuurd"


ANSWERS = {Answer.TAKEN: "webreports-take-in", Answer.SENT_BACK: "webreports-send-back"}


@act("execution-reports-answer", "reports.answer", page=on("execution-reports-report", "month", "code"))
def answer(
    visit: Visit,
    *,
    report: Annotated[str, hidden("verslag")],
    because: Annotated[
        str | None,
        area("reden", "webreports-answer-reason", about=("agenda-text-missing",)),
    ],
    taken: Annotated[Answer, buttons("antwoord", "web-form-answer", words=ANSWERS)],
) -> None:
    """Take the report in, or send it back with a reason."""
    is_taken, on = taken is Answer.TAKEN, acting_day(visit)
    answered(report, taken=is_taken, because=because or "", on=on, reader=visit.reader)


@needs("reports.view")
def compare(request: Visited, month: str, *, code: str) -> HttpResponse:
    """This month beside another; the one before where none is named."""
    visit = request.visit
    second = month_in(month)
    first = month_in(visit.given.get("met", "") or str(second.before()))
    page = compared(first, second, province=province_in(code, visit), visit=visit)
    return render(request, "regietafel/pages/reports_comparison.html", {"page": page, "visit": visit})


@needs("reports.view")
def figures(request: Visited, month: str, *, kind: str, form: str) -> HttpResponse:
    """The figures of every province over a month, in the form that a receiver wants."""
    visit, of = request.visit, month_in(month)
    if kind not in set(ExportForm):
        raise Refused("web-no-such-page")
    found = reports_of(of, as_of=visit.view.as_of, reader=visit.reader)
    names = {area.code: area.name for area in areas_of(visit).areas}
    made = ExportForm(kind)
    table = figures_table(found, of, kind=made, form=form_for(of), names=names)
    return download(table, form, name=f"maandverslag-{of}-{kind}", language=visit.language)


def seen(month: str, code: str, *, visit: Visit) -> ReportView:
    """The report at an address."""
    province, view = province_in(code, visit), visit.view
    return report_on(province, month_in(month), on=view.day, as_of=view.as_of, reader=visit.reader)


def build(found: ReportView, visit: Visit) -> ReportPage:
    """The page from what the service found."""
    last, form = found.last, found.form
    silent = () if last is None else tuple(called(code, visit) for code in last.report.silent)
    return ReportPage(
        found=found,
        month=month_words(found.month, visit.language),
        headline=_headline(found, visit),
        status=status_words(found.standing, visit.language),
        silent=silent,
        totals=totals_grid(found.totals, found.moved, form=form, visit=visit),
        measures=measures_grid(found.measures, form=form, visit=visit),
        lines=lines_grid(found.lines, form=form, visit=visit),
        asks_answer=last is not None and last.answer is None and visit.may("reports.answer"),
        answer=_answer(found, last, visit=visit) if last and last.answer is None else None,
        may_collect=visit.may("reports.collect", body_of(found.area.code)),
        before=str(found.month.before()) if found.before else "",
    )


def _answer(found: ReportView, last: Version, *, visit: Visit) -> FormView | None:
    place = {"month": str(found.month), "code": found.area.code}
    return answer.form(visit, Offer(place, fixed={"report": last.report.stamp.id}))


def _headline(found: ReportView, visit: Visit) -> Message:
    """What became of it, in one sentence."""
    each = found.standing
    values: dict[str, Value] = {"name": found.area.name, "due": each.due, "days": each.late}
    if each.came is not None:
        values["day"] = each.came
        return Message("webreports-report-late" if each.late else "webreports-report-in-time", values)
    if each.state is ReportState.MISSING:
        return Message("webreports-report-missing", values)
    values["month"] = month_words(found.month, visit.language)
    return Message("webreports-report-expected", values)


def compared(first: Month, second: Month, *, province: str, visit: Visit) -> ComparisonPage:
    """The page of two months."""
    view, reader = visit.view, visit.reader
    one = report_on(province, first, on=view.day, as_of=view.as_of, reader=reader)
    two = report_on(province, second, on=view.day, as_of=view.as_of, reader=reader)
    found = difference(province, first, second=second, as_of=view.as_of, reader=reader)
    words = (month_words(first, visit.language), month_words(second, visit.language))
    told: dict[str, Value] = {"name": two.area.name, "first": words[0], "second": words[1]}
    there = one.last is not None and two.last is not None
    return ComparisonPage(
        two.area.name,
        province,
        str(first),
        str(second),
        words,
        Message("webreports-compared" if there else "webreports-compared-one", {**told, "count": len(found)}),
        totals_grid(two.totals, moved(two.lines, one.lines, form=two.form), form=two.form, visit=visit),
        changes_grid(found, Message("webreports-changes", {"count": len(found)}), form=two.form, visit=visit),
    )
