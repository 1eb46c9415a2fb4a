# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Monthly reports with their lines, to and from their rows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5

from regietafel.base.stamps import Stamp
from regietafel.facts.reports import (
    MeasureReported,
    PlaceKind,
    ReportAnswered,
    ReportHandedIn,
    ReportLine,
)
from regietafel.facts.tasks import Group
from regietafel.records.ids import to_uuid
from regietafel.records.kinds.kind import Columns, Kind, optional_said, said_columns
from regietafel.records.kinds.plain import plain
from regietafel.records.models import (
    MeasureReportedRow,
    ReportAnsweredRow,
    ReportHandedInRow,
    ReportLineRow,
)

_NUMBERS = ("task", "realised", "firm", "soft", "capacity", "end")


def _columns(fact: ReportHandedIn) -> Columns:
    return {
        "province": fact.province,
        "month": fact.month,
        "silent": fact.silent,
        **said_columns("remarks", fact.remarks),
    }


def _lines(fact: ReportHandedIn) -> list[Columns]:
    report = to_uuid(fact.stamp.id)
    return [
        {
            "id": _line_id(report, place),
            "report_id": report,
            "place": place,
            "area": line.area,
            "group": str(line.group),
            "kind": str(line.kind),
            **{name: getattr(line, name) for name in _NUMBERS},
        }
        for place, line in enumerate(fact.lines)
    ]


def _line_id(report: UUID, place: int) -> UUID:
    """The id of a line follows from its report and its place there."""
    return uuid5(report, str(place))


def _fact(row: ReportHandedInRow, stamp: Stamp) -> ReportHandedIn:
    lines: list[ReportLineRow] = sorted(row.lines.all(), key=lambda line: line.place)
    return ReportHandedIn(
        stamp,
        row.province,
        row.month,
        tuple(_line(line) for line in lines),
        silent=row.silent,
        remarks=optional_said(row.remarks_nl, row.remarks_en),
    )


def _line(row: ReportLineRow) -> ReportLine:
    numbers: dict[str, Any] = {name: getattr(row, name) for name in _NUMBERS}
    return ReportLine(row.area, Group(row.group), PlaceKind(row.kind), **numbers)


REPORT_KINDS: Mapping[type[object], Kind[Any]] = MappingProxyType(
    {
        ReportHandedIn: Kind(
            ReportHandedInRow, _columns, _fact, line_row=ReportLineRow, lines=_lines, prefetch=("lines",)
        ),
        MeasureReported: plain(MeasureReportedRow, MeasureReported),
        ReportAnswered: plain(ReportAnsweredRow, ReportAnswered),
    }
)
