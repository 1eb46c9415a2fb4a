# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a chart says, as plain values; what counts different things is refused before it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

from regietafel.base.indicators import Indicator, require_same_definition

MOST_LINES = 4
"""More lines than can be told apart and labelled at their end are another chart."""


class Form(StrEnum):
    """How a line is drawn, so that it is told apart without colour."""

    FULL = "full"
    DASHED = "dashed"
    DOTTED = "dotted"


Counts: TypeAlias = "tuple[tuple[Indicator, date | None], ...]"
"""What a chart draws, each with the last day it has a value of."""


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day."""

    day: date
    value: int | Fraction


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points, oldest first, with the words that stand at its end.

    ``what`` is the indicator it counts: lines that count different things are not drawn together.
    """

    what: Indicator
    label: str
    points: tuple[Point, ...]
    form: Form = Form.FULL
    in_steps: bool = False
    """Whether a value holds until the next one, as that of a decision or a contract does."""
    dots: bool = False
    """Whether each point is marked: few counts, with nothing known in between."""

    def __post_init__(self) -> None:
        _require_order([point.day for point in self.points])


@dataclass(frozen=True, slots=True)
class Band:
    """Between two bounds (*bandbreedte*), with its percentage in its words."""

    label: str
    share: Fraction
    low: tuple[Point, ...]
    high: tuple[Point, ...]

    def __post_init__(self) -> None:
        if [point.day for point in self.low] != [point.day for point in self.high]:
            raise ValueError(f"{self.label}: both bounds of a band speak of the same days")
        _require_order([point.day for point in self.low])


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of the whole that is stacked on the parts before it."""

    what: Indicator
    label: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A value that is not to be passed, with its words."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Moment:
    """The day from which one looks (*zoals bekend op*), with its words."""

    day: date
    label: str


@dataclass(frozen=True, slots=True)
class LineChart:
    """At most four lines over time, with bands, a limit and the moment from which one looks."""

    title: str
    """The finding, in a sentence."""
    description: str
    """What can be seen, for who does not see it."""
    unit: str
    language: str
    lines: tuple[Line, ...]
    bands: tuple[Band, ...] = ()
    limit: Limit | None = None
    moment: Moment | None = None
    from_zero: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.lines) <= MOST_LINES:
            raise ValueError(f"a chart has one to {MOST_LINES} lines, not {len(self.lines)}")
        _require_one_definition([line.what for line in self.lines])

    @property
    def counts(self) -> Counts:
        """The figures that are drawn, each once, with the last day they have."""
        return _each_once((line.what, line.points) for line in self.lines)


@dataclass(frozen=True, slots=True)
class StackedChart:
    """Parts of a whole over time, stacked from zero, with lines that count the same in front of them."""

    title: str
    description: str
    unit: str
    language: str
    layers: tuple[Layer, ...]
    lines: tuple[Line, ...] = ()
    moment: Moment | None = None

    def __post_init__(self) -> None:
        if not self.layers:
            raise ValueError("a stacked chart has a layer")
        days = {tuple(point.day for point in layer.points) for layer in self.layers}
        if len(days) != 1:
            raise ValueError("every layer of a stacked chart speaks of the same days")
        _require_order([point.day for point in self.layers[0].points])
        _require_one_definition([*(each.what for each in self.layers), *(line.what for line in self.lines)])

    @property
    def counts(self) -> Counts:
        """The figures that are drawn, each once, with the last day they have."""
        drawn = [(layer.what, layer.points) for layer in self.layers]
        return _each_once([*drawn, *((line.what, line.points) for line in self.lines)])


@dataclass(frozen=True, slots=True)
class Bar:
    """One thing that is counted, and beside it what was to be reached, where there is such a number."""

    label: str
    value: int | None
    """None where it is not known: that is not zero."""
    aim: int | None = None


@dataclass(frozen=True, slots=True)
class BarChart:
    """Lengths from zero beside each other, in the order given, all of one indicator."""

    title: str
    description: str
    unit: str
    language: str
    what: Indicator
    bars: tuple[Bar, ...]
    unknown: str
    """The words where a value is not known."""

    def __post_init__(self) -> None:
        if not self.bars:
            raise ValueError("a bar chart has a bar")

    @property
    def counts(self) -> Counts:
        """The figure that is drawn; its bars may be of many days."""
        return ((self.what, None),)


def _each_once(drawn: Iterable[tuple[Indicator, Sequence[Point]]]) -> Counts:
    found: dict[str, tuple[Indicator, date | None]] = {}
    for what, points in drawn:
        _, before = found.get(what.code, (what, None))
        found[what.code] = what, max(filter(None, (before, points[-1].day)))
    return tuple(found.values())


def _require_order(days: Sequence[date]) -> None:
    if not days:
        raise ValueError("there is nothing to draw")
    if any(later <= earlier for earlier, later in pairwise(days)):
        raise ValueError("the days of a line go forward, each once")


def _require_one_definition(what: Sequence[Indicator]) -> None:
    """Refuse lines of different definitions, naming the part that differs."""
    for other in what[1:]:
        require_same_definition(what[0], other)
