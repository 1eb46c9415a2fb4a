# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where the values and days of a chart lie: round bounds, few ticks, labels that do not cover each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

_STEPS = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5), Fraction(10))


@dataclass(frozen=True, slots=True)
class Bounds:
    """The axis of values: its ends and its ticks."""

    low: Fraction
    high: Fraction
    ticks: tuple[Fraction, ...]


def bounds(values: Sequence[int] | Sequence[int | Fraction], *, from_zero: bool, most: int = 6) -> Bounds:
    """Round bounds around the values, with at most so many ticks.

    >>> found = bounds([45_000, 51_000], from_zero=False)
    >>> int(found.low), int(found.high), [int(tick) for tick in found.ticks]
    (44000, 52000, [44000, 46000, 48000, 50000, 52000])
    """
    exact: list[Fraction] = [Fraction(value) for value in values]
    lowest, highest = min(exact), max(exact)
    if from_zero:
        lowest, highest = min(lowest, Fraction(0)), max(highest, Fraction(0))
    span = (highest - lowest) or max(abs(highest), Fraction(1))
    step = _step(span, most - 1)
    low = (lowest - (0 if from_zero else span / 20)) // step * step
    if lowest >= 0:
        low = max(low, Fraction(0))
    high = -((-highest - span / 20) // step) * step
    while (high - low) / step + 1 > most:
        step = _step((high - low) + step, most - 1)
        low, high = low // step * step, -(-high // step) * step
    count = int((high - low) / step)
    return Bounds(low, high, tuple(low + step * place for place in range(count + 1)))


def _step(span: Fraction, pieces: int) -> Fraction:
    """The smallest round step, a whole number, with which so many pieces cover the span."""
    size = Fraction(1)
    while size * 10 * pieces < span:
        size *= 10
    steps = (size * step for step in _STEPS)
    return next(step for step in steps if step * pieces >= span and step.denominator == 1)


def days(first: date, last: date, *, most: int) -> tuple[date, ...]:
    """Ticks of an axis of days: Mondays, first days of a month or of a year, at most so many.

    >>> [str(tick) for tick in days(date(2022, 7, 1), date(2023, 7, 1), most=5)]
    ['2022-07-01', '2022-10-01', '2023-01-01', '2023-04-01', '2023-07-01']
    """
    if (last - first).days <= 7 * most:
        return _weeks(first, last) or (first,)
    for months in (1, 2, 3, 6, 12, 24, 60, 120):
        ticks = _firsts(first, last, months)
        if len(ticks) <= most:
            return ticks or (first,)
    return (first, last)


def _weeks(first: date, last: date) -> tuple[date, ...]:
    monday = first + timedelta(days=-first.weekday() % 7)
    return tuple(monday + timedelta(weeks=week) for week in range((last - monday).days // 7 + 1))


def _firsts(first: date, last: date, months: int) -> tuple[date, ...]:  # shape: two ends and a step
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    start += first.day > 1
    found = (date(month // 12, month % 12 + 1, 1) for month in range(start, end + 1) if month % months == 0)
    return tuple(found)


def apart(places: Sequence[float], *, gap: float, top: float, bottom: float) -> list[float]:
    """The same places, moved no further than needed, each at least ``gap`` from the next, in the same order.

    >>> apart([10.0, 12.0, 80.0], gap=16.0, top=0.0, bottom=100.0)
    [3.0, 19.0, 80.0]
    """
    order = sorted(range(len(places)), key=lambda place: places[place])
    groups: list[tuple[list[int], float]] = []
    for each in order:
        groups.append(([each], places[each]))
        while len(groups) > 1 and _touch(groups[-2], groups[-1], gap=gap):
            members = groups[-2][0] + groups[-1][0]
            middle = sum(places[member] for member in members) / len(members)
            groups[-2:] = [(members, middle)]
    found = list(places)
    for members, middle in groups:
        start = middle - gap * (len(members) - 1) / 2
        start = min(max(start, top), bottom - gap * (len(members) - 1))
        for place, member in enumerate(members):
            found[member] = start + gap * place
    for earlier, later in pairwise(order):
        found[later] = max(found[later], found[earlier] + gap)
    return found


def _touch(upper: tuple[list[int], float], lower: tuple[list[int], float], *, gap: float) -> bool:
    half = gap * (len(upper[0]) + len(lower[0])) / 2
    return lower[1] - upper[1] < half
