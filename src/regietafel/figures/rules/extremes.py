# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is remarkable about the latest count of a series: "2,193, the highest number since April".

Nothing is said that the series cannot bear out: without a higher count in April nobody can say "since
April", and a record over three counts is none.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias, assert_never

from regietafel.base.messages import Message
from regietafel.base.periods import Month
from regietafel.figures.rules.series import Point, Series, rhythm

BETWEEN = 3
"""A record is over at least so many counts since the figure it is held against."""
WHOLE = 8
"""A record of the whole series, or the first time in it, is told of a series of at least so many counts."""
IN_A_ROW = 3
"""So many rises or falls in a row are worth a word."""
HOLE = 4
"""A gap of more than so many times the usual one is a hole: nothing is claimed across it."""


class Way(StrEnum):
    """Which end of the series, or which side of a limit (*richting*)."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Record:
    """The highest or lowest count since another (*hoogste sinds, laagste sinds*).

    ``since`` is the latest count that was as high or higher; None where the whole series has none. Then
    ``first`` says since when it runs.
    """

    way: Way
    latest: Point
    since: Point | None
    first: Point
    between: int
    """How many counts lie between the two."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """A limit that is passed with the latest count (*door een grens*), first since another, or at all."""

    way: Way
    limit: int
    latest: Point
    since: Point | None
    """The latest earlier count on this side of the limit; None where the series has none."""


@dataclass(frozen=True, slots=True)
class Run:
    """So many times in a row higher, or lower (*op rij*); ``rhythm`` is week, month or count."""

    way: Way
    times: int
    rhythm: str
    first: Point
    """The count from which the run set out."""


Turn: TypeAlias = "Record | Crossing | Run"


def turns(series: Series, *, limits: Iterable[int] = ()) -> tuple[Turn, ...]:
    """All that is remarkable about the latest count, the most telling first.

    >>> counts = (2310, 1900, 1950, 1980, 2193)
    >>> points = tuple(Point(date(2022, 4, 1 + 7 * week), n) for week, n in enumerate(counts[:4]))
    >>> found = turns(Series((*points, Point(date(2022, 4, 29), 2193))), limits=[2_000])
    >>> [type(turn).__name__ for turn in found]
    ['Record', 'Crossing', 'Run']
    """
    found: list[Turn | None] = [_record(series, way) for way in Way]
    found += [_crossing(series, limit, way=way) for limit in sorted(limits) for way in Way]
    found.append(_run(series))
    return tuple(turn for turn in found if turn is not None)


def sentence(series: Series, *, limits: Iterable[int] = ()) -> Message | None:
    """The latest count with all that is remarkable about it, as one sentence; None where nothing is."""
    found = turns(series, limits=limits)
    if series.last is None or not found:
        return None
    parts = tuple(said(turn) for turn in found)
    return Message("reception-turns", {"amount": series.last.amount, "parts": parts})


def said(turn: Turn) -> Message:
    """One turn as a part of a sentence."""
    match turn:
        case Record():
            return _said_record(turn)
        case Crossing():
            return _said_crossing(turn)
        case Run():
            return Message(f"reception-run-{turn.way}-{turn.rhythm}", {"times": turn.times})
        case _:
            assert_never(turn)


def _said_record(turn: Record) -> Message:
    if turn.since is None:
        return Message(f"reception-record-{turn.way}-whole", {"day": turn.first.on})
    since = when(turn.since.on, turn.latest.on)
    return Message(f"reception-record-{turn.way}", {"since": since, "then": turn.since.amount})


def _said_crossing(turn: Crossing) -> Message:
    if turn.since is None:
        return Message(f"reception-crossing-{turn.way}-first", {"limit": turn.limit})
    since = when(turn.since.on, turn.latest.on)
    return Message(f"reception-crossing-{turn.way}", {"since": since, "limit": turn.limit})


def when(then: date, now: date) -> Message:
    """A day as one says it: the month, with its year when that is another; the day itself when it is near."""
    if Month.of(then) == Month.of(now):
        return Message("reception-since-day", {"day": then})
    month = Message(f"reception-month-{then.month}")
    if then.year == now.year:
        return Message("reception-since-month", {"month": month})
    return Message("reception-since-month-of-year", {"month": month, "year": str(then.year)})


Beyond: TypeAlias = Callable[[int, int], bool]


def _beyond(way: Way) -> Beyond:
    """Whether one number lies further that way than another."""
    return (lambda one, other: one > other) if way is Way.UP else (lambda one, other: one < other)


def _record(series: Series, way: Way) -> Record | None:
    latest, before, beyond = series.last, series.before, _beyond(way)
    if latest is None or not before:
        return None
    since = next((point for point in reversed(before) if not beyond(latest.amount, point.amount)), None)
    after = [point for point in before if since is None or point.on > since.on]
    if len(after) < (WHOLE - 1 if since is None else BETWEEN):
        return None
    if _hole(series, after[0] if since is None else since):
        return None
    return Record(way, latest, since=since, first=series.points[0], between=len(after))


def _crossing(series: Series, limit: int, *, way: Way) -> Crossing | None:
    """Past the limit now and not the time before; the first time, in a series long enough to say so."""
    latest, before, beyond = series.last, series.before, _beyond(way)
    if latest is None or not before or not beyond(latest.amount, limit) or beyond(before[-1].amount, limit):
        return None
    since = next((point for point in reversed(before) if beyond(point.amount, limit)), None)
    if since is None and len(series.points) < WHOLE:
        return None
    if _hole(series, series.points[0] if since is None else since):
        return None
    return Crossing(way, limit, latest=latest, since=since)


def _run(series: Series) -> Run | None:
    for way in Way:
        beyond, points = _beyond(way), series.points
        start = len(points) - 1
        while start > 0 and beyond(points[start].amount, points[start - 1].amount):
            start -= 1
        times = len(points) - 1 - start
        if times >= IN_A_ROW and not _hole(series, points[start]):
            return Run(way, times, rhythm(points[start:]), points[start])
    return None


def _hole(series: Series, start: Point) -> bool:
    """Whether counts are missing between there and the latest: a gap far wider than is usual here."""
    days = [point.on for point in series.points]
    gaps = [(later - earlier).days for earlier, later in itertools.pairwise(days)]
    usual = sorted(gaps)[len(gaps) // 2]
    since = days.index(start.on)
    return any(gap > HOLE * usual for gap in gaps[since:])
