# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How many were housed: counts to date and windows put together, without counting anybody twice.

The rule, so that a database can do the same: per area and half-year take the longest window that begins on
the first day of the half-year (the count to date), and add every window that begins on its end or later.
``persons_until`` is the reference; ``slices`` says at which days a service asks for the sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias

from regietafel.base.area import AreaKind, Merger, kind_of
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Span
from regietafel.facts.targets import HOUSED, Housed

Done: TypeAlias = Mapping[tuple[str, date], int]
"""Persons housed per area and slice, which is named by its first day."""


def slices(period: HalfYear, mergers: Iterable[Merger]) -> tuple[Span, ...]:
    """A half-year in the parts between mergers (*tijdvakken*): one, or more if one falls inside it."""
    end = period.next().first_day
    cuts = sorted({merger.on for merger in mergers if period.first_day < merger.on < end})
    days = [period.first_day, *cuts, end]
    return tuple(Span(start, until) for start, until in pairwise(days))


def persons_until(windows: Iterable[Housed], day: date) -> int:
    """Persons housed in windows of one area and one half-year that end on that day or before."""
    ended = [window for window in windows if _end(window) <= day]
    begin = min((window.period.first_day for window in ended), default=day)
    to_date = [window for window in ended if window.stamp.valid.start == begin]
    count = max(to_date, key=lambda window: (_end(window), window.stamp.id), default=None)
    since = begin if count is None else _end(count)
    later = [window for window in ended if window.stamp.valid.start >= since and window is not count]
    return (count.persons if count else 0) + sum(window.persons for window in later)


def done(windows: Iterable[Housed], *, mergers: Iterable[Merger], indicator: str = HOUSED) -> Done:
    """What was housed per area and slice, from the facts themselves; another indicator is left out."""
    grouped: dict[tuple[str, HalfYear], list[Housed]] = {}
    for window in windows:
        if window.indicator == indicator:
            grouped.setdefault((window.area, window.period), []).append(window)
    known, found = tuple(mergers), {}
    for (area, period), mine in grouped.items():
        before = 0
        for part in slices(period, known):
            until = persons_until(mine, part.end or period.next().first_day)
            found[area, part.start], before = until - before, until
    return found


def last_counts(windows: Iterable[Housed], *, indicator: str = HOUSED) -> dict[tuple[str, HalfYear], date]:
    """The day of the last count per area and half-year (*peildag*), from the facts themselves."""
    found: dict[tuple[str, HalfYear], date] = {}
    for window in windows:
        end = window.stamp.valid.end
        if window.indicator == indicator and end is not None:
            key = (window.area, window.period)
            found[key] = max(end, found.get(key, end))
    return found


def admit_housed(window: Housed, others: Iterable[Housed]) -> Housed:
    """Accept a count, or refuse it: outside one half-year, overlapping another, or running backwards."""
    _require_within(window)
    if window.persons < 0:
        raise Refused("targets-negative", area=window.area, persons=window.persons)
    mine = [
        other
        for other in others
        if (other.area, other.period, other.indicator) == (window.area, window.period, window.indicator)
        and other.stamp.id not in (window.stamp.id, window.stamp.replaces)
    ]
    for other in mine:
        _require_fits(window, other)
    return window


def _require_within(window: Housed) -> None:
    end = window.stamp.valid.end
    if end is None or end > window.period.next().first_day:
        raise Refused(
            "targets-window-outside",
            area=window.area,
            start=window.stamp.valid.start,
            period=str(window.period),
        )
    if kind_of(window.area) not in (AreaKind.MUNICIPALITY, AreaKind.COUNTRY):
        raise Refused("targets-not-a-municipality", area=window.area)


def _require_fits(window: Housed, other: Housed) -> None:
    begin = window.period.first_day
    to_date = [each for each in (window, other) if each.stamp.valid.start == begin]
    if len(to_date) == 2:
        _require_forwards(*sorted(to_date, key=_end))
    elif _clash(window, other, to_date=to_date):
        raise Refused(
            "targets-windows-overlap",
            area=window.area,
            start=other.stamp.valid.start,
            last=_end(other) - timedelta(days=1),
        )


def _require_forwards(earlier: Housed, later: Housed) -> None:
    same = _end(earlier) == _end(later)
    if later.persons < earlier.persons or (same and later.persons != earlier.persons):
        raise Refused(
            "targets-runs-backwards",
            area=later.area,
            day=_end(later),
            persons=later.persons,
            before=earlier.persons,
            earlier=_end(earlier),
        )


def _clash(one: Housed, other: Housed, *, to_date: list[Housed]) -> bool:
    """Two windows overlap, or a count to date ends in the middle of a window."""
    if not to_date:
        return one.stamp.valid.start < _end(other) and other.stamp.valid.start < _end(one)
    count = to_date[0]
    window = other if count is one else one
    return window.stamp.valid.start < _end(count) < _end(window)


def _end(window: Housed) -> date:
    return window.stamp.valid.end or date.max
