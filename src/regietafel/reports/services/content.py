# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a part of a monthly report holds while it is a draft, to and from plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from regietafel.base.periods import Month
from regietafel.facts.actions import MeasureState
from regietafel.facts.reports import PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.reports.sources import MeasureLine

PART = "report-part"
"""The kind of draft."""
_NUMBERS = ("task", "realised", "firm", "soft", "capacity")


@dataclass(frozen=True, slots=True)
class Content:
    """A part as it is filled in (*inhoud van een deelverslag*); ``way`` is how it came: file, form, same."""

    lines: tuple[ReportLine, ...]
    measures: tuple[MeasureLine, ...] = ()
    way: str = "form"


def subject(province: str, month: Month, *, area: str) -> str:
    """The name of the draft of one part."""
    return f"{province}/{month}/{area}"


def as_data(content: Content) -> dict[str, Any]:
    """The part as JSON has it."""
    return {
        "way": content.way,
        "lines": [
            {
                "area": line.area,
                "group": line.group.value,
                "kind": line.kind.value,
                **{name: getattr(line, name) for name in _NUMBERS},
                "end": None if line.end is None else line.end.isoformat(),
            }
            for line in content.lines
        ],
        "measures": [
            {
                "area": measure.area,
                "measure": measure.measure,
                "state": None if measure.state is None else measure.state.value,
                "progress": measure.progress,
                "obstacle": measure.obstacle,
                "asked": measure.asked,
            }
            for measure in content.measures
        ],
    }


def read_content(data: Mapping[str, Any]) -> Content:
    """The part again.

    >>> from regietafel.facts.tasks import Group
    >>> line = ReportLine("GM0344", Group.UKRAINE, PlaceKind.HOMES, 10, None, 0, 5, 12, date(2023, 1, 1))
    >>> read_content(as_data(Content((line,)))).lines == (line,)
    True
    """
    return Content(
        tuple(_line(each) for each in data["lines"]),
        tuple(_measure(each) for each in data["measures"]),
        data["way"],
    )


def _line(row: Mapping[str, Any]) -> ReportLine:
    end = None if row["end"] is None else date.fromisoformat(row["end"])
    numbers = {name: row[name] for name in _NUMBERS}
    return ReportLine(row["area"], Group(row["group"]), PlaceKind(row["kind"]), **numbers, end=end)


def _measure(row: Mapping[str, Any]) -> MeasureLine:
    state = None if row["state"] is None else MeasureState(row["state"])
    return MeasureLine(row["area"], row["measure"], state, row["progress"], row["obstacle"], row["asked"])
