# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Pace against schedule as two lines: what the straight line asks, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from regietafel.base.messages import Message
from regietafel.outlets.tables import DAY, FRACTION, NOTHING, PERSONS, WHOLE, Column, Table
from regietafel.targets.services.reading import SchedulePoint
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit
from regietafel.words import decimal, number, word

LEFT, RIGHT, TOP, BOTTOM = 56, 520, 28, 190


@dataclass(frozen=True, slots=True)
class Dot:
    """What was done by the first day of a month."""

    x: int
    y: int
    value: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A month under the axis."""

    x: int
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The two lines ready to draw; the same values stand in the table beside it."""

    title: str = field(metadata={"help": "the finding, in a sentence"})
    unit: str
    due_path: str
    due_end_y: int
    due_label: str
    done_path: str = field(metadata={"help": "empty where nothing was counted yet"})
    dots: tuple[Dot, ...]
    done_label: str
    ticks: tuple[Tick, ...]
    top: str
    today_x: int | None = field(metadata={"help": "where the day of the page lies, inside the half-year"})
    today: str
    table: Grid

    @property
    def today_label_x(self) -> int:
        """Where the day of the page is written: never over the unit, which stands left above the axis."""
        return max(self.today_x or 0, LEFT + 70)

    @property
    def last(self) -> Dot | None:
        return self.dots[-1] if self.dots else None

    @property
    def done_label_y(self) -> int:
        """The label of what was done: under its point where that of the schedule is above it."""
        if self.last is None:
            return 0
        return min(BOTTOM - 6, self.last.y + 18)


def chart(points: Sequence[SchedulePoint], visit: Visit) -> Chart | None:
    """The chart of a half-year; None without a target."""
    if len(points) < 2:
        return None
    language = visit.language
    first, last = points[0].day, points[-1].day
    done: list[tuple[date, int]] = [(point.day, point.housed) for point in points if point.housed is not None]
    high = max([Fraction(1), *(point.due for point in points), *(Fraction(value) for _, value in done)])
    span = (last - first).days

    def across(on: date) -> int:
        return LEFT + (RIGHT - LEFT) * (on - first).days // span

    def up(value: Fraction | int) -> int:
        return BOTTOM - int((BOTTOM - TOP) * value / high)

    dots = tuple(Dot(across(on), up(value), number(value, language)) for on, value in done)
    return Chart(
        title=_title(points, visit),
        unit=word("base-unit-persons", language),
        due_path="M" + "L".join(f"{across(point.day)} {up(point.due)}" for point in points),
        due_end_y=up(points[-1].due),
        due_label=word("webtargets-chart-due", language, due=decimal(points[-1].due, language, digits=0)),
        done_path="M" + "L".join(f"{dot.x} {dot.y}" for dot in dots) if len(dots) > 1 else "",
        dots=dots,
        done_label=word("webtargets-chart-done", language, done=done[-1][1]) if done else "",
        ticks=tuple(Tick(across(point.day), f"{point.day.day}-{point.day.month}") for point in points),
        top=decimal(high, language, digits=0),
        today_x=across(visit.view.day) if first < visit.view.day < last else None,
        today=word("webtargets-chart-today", language, day=visit.view.day),
        table=_table(points, visit),
    )


def _title(points: Sequence[SchedulePoint], visit: Visit) -> str:
    """The last count against what the line asked on that day."""
    language = visit.language
    for point in reversed(points):
        if point.housed is not None:
            due = int(point.due + Fraction(1, 2))
            return word("webtargets-chart-title", language, day=point.day, done=point.housed, due=due)
    return word("webtargets-chart-empty", language)


def _table(points: Sequence[SchedulePoint], visit: Visit) -> Grid:
    today = visit.view.day
    columns: tuple[Column[SchedulePoint], ...] = (
        Column("day", lambda point: point.day, DAY),
        Column("due", lambda point: point.due, FRACTION, digits=1),
        Column(
            "housed",
            lambda point: NOTHING if point.housed is None and point.day > today else point.housed,
            WHOLE,
        ),
    )
    table = Table(Message("webtargets-chart-table"), columns, points, today, unit=PERSONS)
    return grid(table, visit, is_sorted=False)
