# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One report as it was handed in: its versions with what was answered, its measures, what it adds up to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.permissions import require, visible
from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.areas import Area
from regietafel.base.periods import Month
from regietafel.base.stamps import AsOf
from regietafel.facts.reports import (
    MeasureReported,
    ReportAnswered,
    ReportHandedIn,
    ReportLine,
)
from regietafel.records import ledger
from regietafel.reports.rules.calendar import ReportStanding
from regietafel.reports.rules.checks import Totals, moved, sums
from regietafel.reports.rules.form import ReportForm
from regietafel.reports.services.board import form_for, report, standing_on


@dataclass(frozen=True, slots=True)
class Version:
    """A report as it was handed in once (*versie*), and what the secretariat answered."""

    report: ReportHandedIn
    answer: ReportAnswered | None


@dataclass(frozen=True, slots=True)
class ReportView:
    """The report of a province over a month from somewhere (*maandverslag*), the last version first.

    ``lines`` and ``before`` are those of this month and the last, as far as this reader may see them.
    """

    area: Area
    month: Month
    form: ReportForm
    standing: ReportStanding
    versions: tuple[Version, ...]
    measures: tuple[MeasureReported, ...]
    before: tuple[ReportLine, ...]

    @property
    def last(self) -> Version | None:
        return self.versions[0] if self.versions else None

    @property
    def lines(self) -> tuple[ReportLine, ...]:
        return self.versions[0].report.lines if self.versions else ()

    @property
    def totals(self) -> Totals:
        return sums(self.lines, self.form)

    @property
    def moved(self) -> Totals:
        return moved(self.lines, self.before, form=self.form)


def report_on(province: str, month: Month, *, on: date, as_of: AsOf, reader: Reader) -> ReportView:
    """The report of a province over a month, its versions and answers up to a day."""
    require(reader, "reports.view")
    read = ledger.read(ReportHandedIn, as_of, history=True, province=province, month=str(month))
    made = [each for each in visible(reader, read) if each.stamp.valid.start <= on]
    made.sort(key=lambda each: (each.stamp.valid.start, each.stamp.recorded), reverse=True)
    told = visible(reader, ledger.read(MeasureReported, as_of, report=[made[0].stamp.id])) if made else []
    earlier = report(province, month.before(), as_of=as_of, reader=reader)
    return ReportView(
        known(as_of, reader).areas.get(province),
        month,
        form_for(month),
        standing_on(province, month, day=on, as_of=as_of, reader=reader),
        _answered(made, on=on, as_of=as_of, reader=reader),
        tuple(sorted(told, key=lambda each: each.measure)),
        () if earlier is None else earlier.lines,
    )


def _answered(made: list[ReportHandedIn], *, on: date, as_of: AsOf, reader: Reader) -> tuple[Version, ...]:
    ids = [each.stamp.id for each in made]
    read = ledger.read(ReportAnswered, as_of, report=ids) if ids else []
    answers = {each.report: each for each in visible(reader, read) if each.stamp.valid.start <= on}
    return tuple(Version(each, answers.get(each.stamp.id)) for each in made)
