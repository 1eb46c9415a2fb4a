# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Monthly reports as tables: the board of provinces, what was found, and the figures for each receiver."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from regietafel.base.messages import Message
from regietafel.base.periods import Month
from regietafel.facts.reports import ReportHandedIn, ReportLine
from regietafel.outlets.rowed import Cell, Column, ColumnKind, Row, Table
from regietafel.reports.rules.calendar import ReportStanding, ReportState
from regietafel.reports.rules.checks import Finding, sums
from regietafel.reports.rules.form import NUMBERS, ReportForm
from regietafel.words import say, word

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


def status_table(found: Iterable[ReportStanding], day: date, *, names: Names, language: str) -> Table:
    """Twelve provinces by month: how each report stands, and how late it is or was."""
    return Table(
        title=say(Message("reports-table-status", {"day": day}), language),
        columns=_columns(language, "province", "month", "due", "status", "late"),
        rows=tuple(
            (
                names[each.province],
                str(each.month),
                each.due,
                say(stands(each), language),
                each.late,
            )
            for each in found
        ),
        language=language,
        day=day,
    )


def findings_table(
    found: Iterable[Finding], month: Month, *, form: ReportForm, names: Names, language: str
) -> Table:
    """What the checks found before it is handed in; a fault must be mended, a remark may stand."""
    return Table(
        title=say(Message("reports-table-findings", {"month": str(month)}), language),
        columns=_columns(language, "weight", "area", "group", "kind", "finding"),
        rows=tuple(
            (
                word(f"reports-weight-{each.weight.value}", language),
                names[each.area],
                form.names[each.group.value].on(language),
                form.names[each.kind.value].on(language),
                say(Message(f"reports-finding-{each.key}", each.values), language),
            )
            for each in found
        ),
        language=language,
        day=month.first_day,
    )


def figures_table(
    reports: Sequence[ReportHandedIn],
    month: Month,
    *,
    kind: ExportForm,
    form: ReportForm,
    names: Names,
    language: str,
) -> Table:
    """The figures of a month in the form asked for; what is not known is empty, which is not zero."""
    make = {
        ExportForm.LONG: _long,
        ExportForm.MUNICIPALITIES: _per_area,
        ExportForm.TOTALS: _per_province,
    }[kind]
    columns, rows = make(reports, form=form, names=names, language=language)
    sources = dict.fromkeys(each.stamp.source.cited for each in reports)
    return Table(
        title=say(Message("reports-table-figures", {"month": str(month)}), language),
        columns=columns,
        rows=rows,
        language=language,
        day=month.last_day,
        sources=tuple(sources),
    )


def _long(
    reports: Sequence[ReportHandedIn], *, form: ReportForm, names: Names, language: str
) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    columns = _columns(language, "province", "month", "code", "area", "group", "kind", *NUMBERS, "end")
    rows = tuple(
        (
            names[each.province],
            each.month,
            line.area,
            names[line.area],
            form.names[line.group.value].on(language),
            form.names[line.kind.value].on(language),
            *_numbers(line),
            line.end,
        )
        for each in reports
        for line in each.lines
    )
    return columns, rows


def _per_area(
    reports: Sequence[ReportHandedIn], *, form: ReportForm, names: Names, language: str
) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    groups = tuple(form.asked)
    titles = tuple(
        Column(group.value, form.names[group.value].on(language), ColumnKind.WHOLE) for group in groups
    )
    realised: defaultdict[tuple[str, str], dict[str, list[int | None]]] = defaultdict(dict)
    for each in reports:
        for line in each.lines:
            of = realised[each.province, line.area].setdefault(line.group.value, [])
            of.append(line.realised)
    rows = tuple(
        (names[province], area, names[area], *(_sum(by.get(group.value, [])) for group in groups))
        for (province, area), by in realised.items()
    )
    return (*_columns(language, "province", "code", "area"), *titles), rows


def _per_province(
    reports: Sequence[ReportHandedIn], *, form: ReportForm, names: Names, language: str
) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    rows: list[Row] = []
    for each in reports:
        added = sums(each.lines, form)
        for group, kind in dict.fromkeys((group, kind) for group, kind, _ in added):
            titles = (form.names[part.value].on(language) for part in (group, kind))
            rows.append((names[each.province], *titles, *(added[group, kind, name] for name in NUMBERS)))
    return _columns(language, "province", "group", "kind", *NUMBERS), tuple(rows)


def _numbers(line: ReportLine) -> tuple[Cell, ...]:
    return tuple(getattr(line, name) for name in NUMBERS)


def _sum(parts: Sequence[int | None]) -> int | None:
    known = [each for each in parts if each is not None]
    return sum(known) if parts and len(known) == len(parts) else None


_KINDS = {
    **dict.fromkeys(("late", *NUMBERS), ColumnKind.WHOLE),
    **dict.fromkeys(("due", "end"), ColumnKind.DAY),
    **dict.fromkeys(("code", "month"), ColumnKind.CODE),
}


def _columns(language: str, *keys: str) -> tuple[Column, ...]:
    return tuple(
        Column(key, word(f"reports-column-{key}", language), _KINDS.get(key, ColumnKind.TEXT)) for key in keys
    )
