# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Monthly reports as tables: the board of provinces, what was found, and the figures for each receiver."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from regietafel.base.messages import Message
from regietafel.base.periods import Month
from regietafel.facts.reports import PlaceKind, ReportHandedIn, ReportLine
from regietafel.facts.tasks import Group
from regietafel.outlets.tables import CODE, DAY, WHOLE, CellValue, Column, L, Table
from regietafel.reports.rules.calendar import ReportStanding, ReportState
from regietafel.reports.rules.checks import Finding, Totals, sums
from regietafel.reports.rules.form import NUMBERS, ReportForm

Names = Mapping[str, str]
"""Names of areas by code."""


class ExportForm(StrEnum):
    """The forms in which the figures go out; each receiver wants another."""

    LONG = "long"
    """One row per area, group and kind: to load elsewhere, as COA does."""
    MUNICIPALITIES = "municipalities"
    """One row per area with what is realised per group: as the ministry reads it."""
    TOTALS = "totals"
    """One row per province, group and kind: as the LRT sees it."""


def stands(found: ReportStanding) -> Message:
    """How a report stands, in words; that it is missing only once the table had notice."""
    if found.state is ReportState.MISSING and not found.told:
        return Message("reports-status-passed")
    return Message(f"reports-status-{found.state.value}")


def status_table(found: Iterable[ReportStanding], day: date, *, names: Names) -> Table[ReportStanding]:
    """Twelve provinces by month: how each report stands, and how late it is or was."""
    columns: tuple[Column[ReportStanding], ...] = (
        Column("province", lambda line: names[line.province]),
        Column("month", lambda line: str(line.month), CODE),
        Column("due", lambda line: line.due, DAY, Message("column-latest")),
        Column("status", stands),
        Column("late", lambda line: line.late, WHOLE),
    )
    return Table(Message("reports-table-status", {"day": day}), columns, tuple(found), day)


def findings_table(
    found: Iterable[Finding], month: Month, *, form: ReportForm, names: Names
) -> Table[Finding]:
    """What the checks found before it is handed in; a fault must be mended, a remark may stand."""
    columns: tuple[Column[Finding], ...] = (
        Column("weight", lambda line: Message(f"reports-weight-{line.weight.value}")),
        Column("area", lambda line: names[line.area]),
        Column("group", lambda line: form.names[line.group.value]),
        Column("kind", lambda line: form.names[line.kind.value]),
        Column("finding", lambda line: Message(f"reports-finding-{line.key}", line.values)),
    )
    title = Message("reports-table-findings", {"month": str(month)})
    return Table(title, columns, tuple(found), month.first_day)


def figures_table(
    reports: Sequence[ReportHandedIn], month: Month, *, kind: ExportForm, form: ReportForm, names: Names
) -> Table[Any]:
    """The figures of a month in the form asked for; what is not known is empty, which is not zero."""
    title = Message("reports-table-figures", {"month": str(month)})
    sources = [each.stamp.source for each in reports]
    match kind:
        case ExportForm.LONG:
            long = [InReport(report, line) for report in reports for line in report.lines]
            return Table(title, _long(form, names), long, month.last_day, sources=sources)
        case ExportForm.MUNICIPALITIES:
            areas = _realised(reports)
            return Table(title, _per_area(form, names), areas, month.last_day, sources=sources)
        case ExportForm.TOTALS:
            added = list(_added(reports, form))
            return Table(title, _per_province(form, names), added, month.last_day, sources=sources)


def number_columns(number: Callable[[L, str], CellValue]) -> dict[str, Column[L]]:
    """The numbers of a report, by name."""
    return {name: _number_column(name, number) for name in NUMBERS}


def _number_column(name: str, number: Callable[[L, str], CellValue]) -> Column[L]:
    key = f"{name}-planned" if name in ("firm", "soft") else name
    return Column(name, lambda line: number(line, name), WHOLE, Message(f"column-{key}"))


class InReport(NamedTuple):
    """A line of a report with the report it stands in."""

    report: ReportHandedIn
    line: ReportLine

    def number(self, name: str) -> int | None:
        value: int | None = getattr(self.line, name)
        return value


def _long(form: ReportForm, names: Names) -> tuple[Column[InReport], ...]:
    return (
        Column("province", lambda each: names[each.report.province]),
        Column("month", lambda each: each.report.month, CODE),
        Column("code", lambda each: each.line.area, CODE),
        Column("area", lambda each: names[each.line.area]),
        Column("group", lambda each: form.names[each.line.group.value]),
        Column("kind", lambda each: form.names[each.line.kind.value]),
        *number_columns(InReport.number).values(),
        Column("end", lambda each: each.line.end, DAY, Message("column-end-day")),
    )


class Realised(NamedTuple):
    """What an area realised, by group of people."""

    province: str
    area: str
    by_group: dict[str, list[int | None]]

    def of(self, group: str) -> int | None:
        """Not known where one of the kinds of places is not, or the group is not there."""
        parts = self.by_group.get(group, [])
        known = [part for part in parts if part is not None]
        return sum(known) if parts and len(known) == len(parts) else None


def _realised(reports: Sequence[ReportHandedIn]) -> list[Realised]:
    areas: dict[tuple[str, str], Realised] = {}
    for report in reports:
        for line in report.lines:
            area = areas.setdefault((report.province, line.area), Realised(report.province, line.area, {}))
            area.by_group.setdefault(line.group.value, []).append(line.realised)
    return list(areas.values())


def _per_area(form: ReportForm, names: Names) -> tuple[Column[Realised], ...]:
    return (
        Column("province", lambda each: names[each.province]),
        Column("code", lambda each: each.area, CODE),
        Column("area", lambda each: names[each.area]),
        *(_of_group(group.value, form) for group in form.asked),
    )


def _of_group(group: str, form: ReportForm) -> Column[Realised]:
    return Column(group, lambda each: each.of(group), WHOLE, form.names[group])


class Added(NamedTuple):
    """What the report of a province adds up to for a group and a kind of places."""

    province: str
    group: Group
    kind: PlaceKind
    totals: Totals

    def number(self, name: str) -> int | None:
        return self.totals[self.group, self.kind, name]


def _added(reports: Sequence[ReportHandedIn], form: ReportForm) -> Iterator[Added]:
    for report in reports:
        totals = sums(report.lines, form)
        for group, kind in dict.fromkeys((group, kind) for group, kind, _ in totals):
            yield Added(report.province, group, kind, totals)


def _per_province(form: ReportForm, names: Names) -> tuple[Column[Added], ...]:
    return (
        Column("province", lambda each: names[each.province]),
        Column("group", lambda each: form.names[each.group.value]),
        Column("kind", lambda each: form.names[each.kind.value]),
        *number_columns(Added.number).values(),
    )
