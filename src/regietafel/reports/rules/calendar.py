# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which reports are due, handed in, late or missing on a day, and who is to be reminded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import zip_longest

from regietafel.base.periods import Month
from regietafel.base.timeline import Timeline
from regietafel.facts.actions import NoticeGiven
from regietafel.facts.reports import ReportAnswered, ReportHandedIn
from regietafel.reports.rules.form import ReportForm, form_of


class ReportState(StrEnum):
    """How the report of a province over a month stands (*stand van een maandverslag*)."""

    NOT_YET = "not-yet"
    """The month is not over."""
    OPEN = "open"
    """It can be handed in and is in time."""
    HANDED_IN = "handed-in"
    """The secretariat has not answered yet."""
    TAKEN = "taken"
    SENT_BACK = "sent-back"
    """Owed again, and the term still runs."""
    MISSING = "missing"
    """The term has passed and it is not there (*te laat*); it is overdue itself."""


@dataclass(frozen=True, slots=True)
class ReportStanding:
    """The report of a province over a month on a day (*stand*), with what was handed in and answered.

    ``came`` is since when it is there: a correction of what stood does not make it come later. ``late`` is
    the number of days it came, or still is, after its term. ``told`` is whether the table had notice by that
    day, since the term passed: before that nobody is shown as late.
    """

    province: str
    month: Month
    due: date
    state: ReportState
    late: int
    report: ReportHandedIn | None = None
    answer: ReportAnswered | None = None
    came: date | None = None
    told: bool = False

    @property
    def owed(self) -> bool:
        """Whether it still has to be handed in, now or again."""
        return self.state in (ReportState.OPEN, ReportState.SENT_BACK, ReportState.MISSING)


@dataclass(frozen=True, slots=True)
class Reminder:
    """Somebody who is to be reminded of a report (*herinnering*), before or after its term has passed."""

    province: str
    month: Month
    due: date
    after: bool

    @property
    def body(self) -> str:
        return body_of(self.province)


def body_of(province: str) -> str:
    """The table that owes the report of a province."""
    return f"PRT-{province}"


def name_of(province: str, month: Month) -> str:
    """The name of a report where a proposal or a notice is about it.

    >>> name_of("PV26", Month(2022, 8))
    'report/PV26/2022-08'
    """
    return f"report/{province}/{month}"


def month_of(name: str) -> Month:
    """The month in the name of a report."""
    return Month.parse(name.rpartition("/")[2])


def board(
    provinces: Sequence[str],
    months: Sequence[Month],
    *,
    forms: Timeline[ReportForm],
    reports: Iterable[ReportHandedIn],
    answers: Iterable[ReportAnswered],
    day: date,
) -> tuple[ReportStanding, ...]:
    """Every province by month as it stands at the end of that day, whatever came later."""
    made: defaultdict[tuple[str, str], list[ReportHandedIn]] = defaultdict(list)
    for report in sorted(reports, key=lambda each: (each.stamp.valid.start, each.stamp.recorded)):
        if report.stamp.valid.start <= day:
            made[report.province, report.month].append(report)
    said = {
        answer.report: answer
        for answer in sorted(answers, key=lambda each: (each.stamp.valid.start, each.stamp.recorded))
        if answer.stamp.valid.start <= day
    }
    return tuple(
        _standing(
            province,
            month,
            due=form_of(forms, month).due(month),
            made=made.get((province, str(month)), ()),
            said=said,
            day=day,
        )
        for month in months
        for province in provinces
    )


def noticed(
    found: Iterable[ReportStanding], notices: Iterable[NoticeGiven], *, day: date
) -> tuple[ReportStanding, ...]:
    """The same, with whether each table had notice by the end of that day that its term has passed."""
    told: dict[str, date] = {}
    for notice in notices:
        if notice.stamp.valid.start <= day:
            told[notice.about] = max(notice.stamp.valid.start, told.get(notice.about, date.min))
    return tuple(
        replace(each, told=told.get(name_of(each.province, each.month), date.min) > each.due)
        for each in found
    )


def _standing(
    province: str,
    month: Month,
    *,
    due: date,
    made: Sequence[ReportHandedIn],
    said: Mapping[str, ReportAnswered],
    day: date,
) -> ReportStanding:
    report = made[-1] if made else None
    answer = None if report is None else said.get(report.stamp.id)
    came = _came(made, said)
    late = max(0, ((day if came is None else came) - due).days)
    state = _state(month, due, here=came is not None, answer=answer, day=day)
    return ReportStanding(province, month, due, state, late, report, answer, came)


def _came(made: Sequence[ReportHandedIn], said: Mapping[str, ReportAnswered]) -> date | None:
    """Since when it is there without having been sent back; None where it is not there."""
    came: date | None = None
    for report, later in zip_longest(made, made[1:]):
        came = report.stamp.valid.start if came is None else came
        answer = said.get(report.stamp.id)
        if answer is None or answer.taken:
            continue
        # What a correction had replaced can no more be sent back.
        if later is None or answer.stamp.valid.start <= later.stamp.valid.start:
            came = None
    return came


def _state(month: Month, due: date, *, here: bool, answer: ReportAnswered | None, day: date) -> ReportState:
    if here:
        return ReportState.HANDED_IN if answer is None else ReportState.TAKEN
    if day > due:
        return ReportState.MISSING
    if answer is not None:
        return ReportState.SENT_BACK
    return ReportState.OPEN if day > month.last_day else ReportState.NOT_YET


def reminders(
    found: Iterable[ReportStanding], forms: Timeline[ReportForm], *, day: date
) -> Iterator[Reminder]:
    """Who is to be reminded on that day: shortly before the term of a report they owe, and after."""
    for each in found:
        if each.owed and day >= form_of(forms, each.month).remind_on(each.month):
            yield Reminder(each.province, each.month, each.due, after=day > each.due)


def overdue(found: Iterable[ReportStanding]) -> tuple[ReportStanding, ...]:
    """The reports whose term has passed and that are not there, longest first; told or not."""
    missing = [each for each in found if each.state is ReportState.MISSING]
    return tuple(sorted(missing, key=lambda each: (-each.late, each.province)))


def months_until(forms: Timeline[ReportForm], day: date) -> tuple[Month, ...]:
    """The months that reports are asked of up to that day, oldest first."""
    month, found = Month.of(forms.days()[0]), []
    while month.first_day <= day:
        found.append(month)
        month = month.next()
    return tuple(found)
