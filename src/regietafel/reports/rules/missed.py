# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Monthly reports that do not come, on the ladder for them: a case for each run of missing reports.

A run begins on the day after a term on which a table with nothing missing begins to miss a report, and ends
when nothing is missing any more. What is missing on a day lies on the file of its case, so that a rung can
ask for days late, for reports missed, or for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regietafel.base.messages import Said
from regietafel.base.periods import Month
from regietafel.base.stamps import Known, Span, Stamp
from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import CaseOpened, FileKind, OnFile
from regietafel.facts.reports import ReportAnswered, ReportHandedIn
from regietafel.ladders.rules.case import Case, first_day
from regietafel.ladders.rules.late import REPORTS, LateCase
from regietafel.reports.rules.calendar import ReportState, board, body_of, months_until, name_of
from regietafel.reports.rules.form import ReportForm, form_of

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Given:
    """What the missing reports follow from (*gegeven*): the provinces, the forms, what came and was answered.

    ``template`` is the stamp of the rule, for what follows from it.
    """

    provinces: tuple[str, ...]
    forms: Timeline[ReportForm]
    reports: tuple[ReportHandedIn, ...]
    answers: tuple[ReportAnswered, ...]
    template: Stamp


@dataclass(frozen=True, slots=True)
class Run:
    """Reports of a province that are missing one after another (*reeks gemiste verslagen*).

    ``first`` is the month with which the run began, ``missing`` those that are missing on the day.
    """

    province: str
    start: date
    first: Month
    missing: tuple[Month, ...]


def runs(given: Given, day: date) -> tuple[Run, ...]:
    """The runs that go on at the end of that day, by province."""
    return max(history(given, day), key=lambda each: each[0], default=(day, ()))[1]


def history(given: Given, last: date) -> Iterator[tuple[date, tuple[Run, ...]]]:
    """The runs that go on from each day on which something changes, up to a day.

    Nothing changes between them, so looking at every day gives the same.
    """
    going: dict[str, Run] = {}
    for at in sorted(changes(given, last)):
        missing = _missing(given, at)
        going = {
            province: _goes_on(going.get(province), province, months=months, at=at)
            for province, months in missing.items()
        }
        yield at, tuple(going[province] for province in sorted(going))


def changes(given: Given, last: date) -> set[date]:
    """The days up to ``last`` on which a report can begin or cease to be missing."""
    days = {report.stamp.valid.start for report in given.reports}
    days |= {answer.stamp.valid.start for answer in given.answers}
    days |= {form_of(given.forms, month).due(month) + DAY for month in months_until(given.forms, last)}
    return {day for day in days if day <= last}


def _missing(given: Given, day: date) -> dict[str, tuple[Month, ...]]:
    found = board(
        given.provinces,
        months_until(given.forms, day),
        forms=given.forms,
        reports=given.reports,
        answers=given.answers,
        day=day,
    )
    late: dict[str, tuple[Month, ...]] = {}
    for each in found:
        if each.state is ReportState.MISSING:
            late[each.province] = (*late.get(each.province, ()), each.month)
    return late


def _goes_on(run: Run | None, province: str, *, months: tuple[Month, ...], at: date) -> Run:
    return Run(province, at, months[0], months) if run is None else replace(run, missing=months)


def missed_cases(
    given: Given, found: Iterable[Run], *, on_record: Mapping[tuple[str, str], Case]
) -> Iterator[LateCase]:
    """The case of each run; ``on_record`` is by the report that began it and the table."""
    for run in found:
        about, holder = name_of(run.province, run.first), body_of(run.province)
        known = on_record.get((about, holder))
        case = _case(given, run, known=known)
        yield LateCase(about, title(run.first), holder, case, on_record=known is not None)


def title(month: Month) -> Said:
    """What a report that is missing is called."""
    return Said(f"Maandverslag over {month}", f"Monthly report over {month}")


def _case(given: Given, run: Run, *, known: Case | None) -> Case:
    about, holder = name_of(run.province, run.first), body_of(run.province)
    stamp = _stamp(given, about, run.start)
    case = Case(about, CaseOpened(stamp, REPORTS, holder, about, title(run.first), within=run.province))
    if known is not None:
        opened = replace(known.opened, stamp=replace(known.opened.stamp, valid=Span(run.start)))
        # What was done about an earlier run that began with the same report does not count again.
        case = replace(
            known, opened=opened, facts=tuple(fact for fact in known.facts if first_day(fact) >= run.start)
        )
    filed = (
        OnFile(
            _stamp(given, name_of(run.province, month), form_of(given.forms, month).due(month) + DAY),
            case.id,
            FileKind.REPORT_MISSED,
            title(month),
            holder,
        )
        for month in run.missing
    )
    return replace(case, facts=(*case.facts, *filed))


def _stamp(given: Given, name: str, day: date) -> Stamp:  # shape: of a rule
    return replace(given.template, id=name, valid=Span(day), known=Known(day, "volgt uit de termijn"))
