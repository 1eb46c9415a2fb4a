# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A chart on a page: drawn wide and narrow, with the table that shows the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils.safestring import SafeString, mark_safe

from regietafel.base.indicators import Indicator
from regietafel.base.messages import Message, Value
from regietafel.outlets.charts import NARROW, WIDE, Point, draw, sparkline
from regietafel.outlets.charts.drawing import Chart
from regietafel.web.grid import Grid
from regietafel.web.visit import Visit
from regietafel.words import word

MOST_BESIDE = 6
FEWEST = 3
"""Fewer points than this are no course, and two numbers say it better."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart with its table beside it; picture and table show the same values."""

    title: str = field(metadata={"help": "the finding, in a sentence"})
    wide: SafeString
    narrow: SafeString
    table: Grid
    counts: tuple[tuple[Indicator, Message], ...] = field(
        default=(), metadata={"help": "what is drawn, each with its definition and its last day"}
    )

    @property
    def is_stacked(self) -> bool:
        """Whether the table has too many columns to stand beside the picture."""
        return len(self.table.heads) > MOST_BESIDE


def drawing(chart: Chart, table: Grid) -> Drawing:
    """Draw it for a desk and for a telephone."""
    wide, narrow = (_safe(draw(chart, width=width)) for width in (WIDE, NARROW))
    counts = tuple((what, _defined(what, last)) for what, last in chart.counts)
    return Drawing(chart.title, wide, narrow, table, counts)


def _defined(what: Indicator, last: date | None) -> Message:
    """What is counted, by whom, how often and until when."""
    given: dict[str, Value] = {"meaning": what.meaning or what.name, "publisher": what.publisher}
    given["rhythm"] = Message(f"figures-rhythm-{what.frequency}")
    return (
        Message("figures-drawn", given)
        if last is None
        else Message("figures-drawn-until", {**given, "day": last})
    )


def spark(points: Sequence[Point], visit: Visit) -> SafeString:
    """The course of a figure as a sparkline; nothing where there are too few points to call it one."""
    if len(points) < FEWEST or points[0].day == points[-1].day:
        return _safe("")
    first, last = points[0], points[-1]
    said = word(
        "webreception-spark", visit.language,
        first=first.value, on=first.day, last=last.value, until=last.day,
    )  # fmt: skip
    return _safe(sparkline(points, said))


def _safe(drawn: str) -> SafeString:
    """A drawing of our own; every text in it was escaped when it was drawn."""
    return mark_safe(drawn)  # noqa: S308 - made by outlets/charts, from plain values
