# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One figure of the picture of the day: the number, its change, its series, what is remarkable about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from regietafel import law
from regietafel.base.indicators import GoodDirection
from regietafel.base.messages import Message
from regietafel.base.sources import Mark
from regietafel.base.timeline import NotInForce
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.facts.conversions import leaf
from regietafel.facts.observations import Observation
from regietafel.figures.rules.extremes import Crossing, Record, Run, Turn, sentence, turns
from regietafel.figures.rules.series import Point
from regietafel.figures.services.disputes import Contested
from regietafel.figures.services.following import Followed

SPARK = timedelta(weeks=53)
"""How far back the small line beside a figure goes."""
LIMITS = {"persons-ter-apel": "ter-apel-maximum"}
"""The limit of the parameters that a figure is held against."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the strip: what it is, how many, of which day, and how it came about.

    Everything after ``working`` is empty for a figure that is decided or computed instead of counted.
    """

    code: str
    """The code of the indicator, or ``decided`` for the capacity that was decided on."""
    what: Message
    working: Working
    sentence: Message | None = field(
        default=None, metadata={"help": "what is remarkable about it, if anything"}
    )
    change: int | None = field(default=None, metadata={"help": "the number minus that of ``change_since``"})
    change_since: date | None = field(default=None, metadata={"help": "the day of the count before"})
    change_marks: frozenset[Mark] = field(
        default=frozenset(), metadata={"help": "marks of the count before, on which the change rests"}
    )
    good: GoodDirection = GoodDirection.NEITHER
    points: tuple[Point, ...] = field(default=(), metadata={"help": "the counts of a year, for a sparkline"})
    counted: Observation | None = field(default=None, metadata={"help": "the count itself"})
    reason: Message | None = field(
        default=None, metadata={"help": "why this source counts, where there are more"}
    )
    beside: tuple[Observation, ...] = field(default=(), metadata={"help": "other sources for the same day"})
    replaced: tuple[Observation, ...] = field(
        default=(), metadata={"help": "what it corrected, latest first"}
    )
    disputes: tuple[Contested, ...] = field(
        default=(), metadata={"help": "who says something else, and answers"}
    )
    leans_on: frozenset[Mark] = field(
        default=frozenset(), metadata={"help": "marks of what the sentence uses"}
    )

    def is_about(self, day: date) -> bool:
        """Whether it still speaks of that day: what was counted is no older than its rhythm."""
        if self.counted is None:
            return True
        return indicator(self.counted.indicator).speaks_of(self.counted.stamp.valid, day)

    @property
    def marks(self) -> frozenset[Mark]:
        """What a reader must know: marks of the number, of what its sentence rests on, and contradiction."""
        against = {Mark.CONTRADICTED} if self.is_contradicted else set()
        return self.working.marks() | self.leans_on | against

    @property
    def is_contradicted(self) -> bool:
        """Whether another source says another number, or a body disputes it and has no answer yet."""
        amount = self.counted.amount if self.counted is not None else None
        is_disputed = any(dispute.is_open for dispute in self.disputes)
        return is_disputed or any(other.amount != amount for other in self.beside)


def counted_figure(followed: Followed, day: date) -> Figure | None:
    """The latest count on the day with all that stands beside it; None where there is none, and no zero."""
    past = followed.until(day)
    if past.latest is None:
        return None
    chosen, series, counted = past.latest, past.series, followed.indicator
    limits = _limits(counted.code, day)
    before = series.before[-1] if series.before else None
    since = chosen.counts.stamp.valid.start - SPARK
    return Figure(
        counted.code,
        counted.what,
        leaf(chosen.counts, counted),
        sentence=sentence(series, limits=limits),
        change=series.change,
        change_since=before.on if before else None,
        change_marks=past.marks({before.on}) if before else frozenset(),
        good=counted.good,
        points=tuple(point for point in series.points if point.on >= since),
        counted=chosen.counts,
        reason=Message(f"reception-reason-{chosen.reason}") if chosen.beside else None,
        beside=chosen.beside,
        replaced=past.before(chosen.counts),
        leans_on=past.marks({on for turn in turns(series, limits=limits) for on in _rests_on(turn)}),
    )


def _limits(code: str, day: date) -> tuple[int, ...]:
    """The limits in force on the day for this figure; none where none is known."""
    if code not in LIMITS:
        return ()
    try:
        return (int(law.parameters()[LIMITS[code]].at(day)),)
    except NotInForce:
        return ()


def _rests_on(turn: Turn) -> tuple[date, ...]:
    """The days of the counts that a sentence about the latest leans on."""
    match turn:
        case Record(since=None):
            return (turn.first.on,)
        case Record(since=Point() as then) | Crossing(since=Point() as then):
            return (then.on,)
        case Run():
            return (turn.first.on,)
        case _:
            return ()
