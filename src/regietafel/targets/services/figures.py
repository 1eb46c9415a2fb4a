# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures a municipality may contest in a half-year: what was asked of it, and what was counted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from regietafel.access.permissions import visible
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import HalfYearClosed, Housed, MunicipalTarget, TargetAdjusted
from regietafel.records import ledger
from regietafel.targets.services.municipality import MunicipalityTargets

Named: TypeAlias = MunicipalTarget | TargetAdjusted | Housed | HalfYearClosed
NAMED: tuple[type[Named], ...] = (MunicipalTarget, TargetAdjusted, Housed, HalfYearClosed)
"""What a case can rest on, or a municipality contest."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure on record about a municipality (*betwistbaar getal*), by the id of its fact.

    ``day`` is the day it speaks of: the end of a count, the first of a half-year that was asked.
    """

    fact: str
    what: Message
    persons: int
    by: str
    day: date
    period: HalfYear
    is_count: bool = False
    """Whether it says what was done, and not what was asked."""


def figures(found: MunicipalityTargets, *, as_of: AsOf, reader: Reader) -> tuple[Figure, ...]:
    """The targets, then the adjustments, then the counts that had ended by that day.

    Queries: two.
    """
    period, target = {"period": str(found.half_year)}, found.target
    asked: list[tuple[MunicipalTarget | TargetAdjusted, str]] = []
    if target is not None:
        asked += [(fact, "housing-figure-target") for fact in target.numbers]
        asked += [(fact, "housing-figure-adjusted") for fact in target.adjusted]
    rows = [_figure(fact, Message(key, period)) for fact, key in asked]
    rows += counts(found.area.code, found.half_year, day=found.day, as_of=as_of, reader=reader)
    return tuple(rows)


def counts(area: str, period: HalfYear, *, day: date, as_of: AsOf, reader: Reader) -> tuple[Figure, ...]:
    """The counts of an area in a half-year that had ended by that day. Queries: one."""
    rows = []
    for count in read(Housed, as_of, reader=reader, area=area, period=str(period)):
        end = count.stamp.valid.end
        if end is not None and end <= day:
            rows.append(_count(count, end))
    return tuple(rows)


def figures_named(ids: Collection[str], *, as_of: AsOf, reader: Reader) -> dict[str, Figure]:
    """The figures with these ids, as they were on record, corrected since or not; what is no figure is left.

    Queries: one per kind of figure, and none without ids.
    """
    wanted = sorted(set(ids))
    there: list[Named] = []
    for kind in NAMED if wanted else ():
        there += visible(reader, ledger.read(kind, as_of, history=True, valid_on=None, ids=wanted))
    return {fact.stamp.id: _named(fact) for fact in there}


def _named(fact: Named) -> Figure:
    period = {"period": str(fact.period)}
    match fact:
        case Housed():
            return _count(fact, fact.stamp.valid.end or fact.stamp.valid.start)
        case MunicipalTarget():
            return _figure(fact, Message("housing-figure-target", period))
        case TargetAdjusted():
            return _figure(fact, Message("housing-figure-adjusted", period))
        case HalfYearClosed():
            return _figure(fact, Message("housing-figure-closed", period))


def _count(count: Housed, end: date) -> Figure:
    what = Message("housing-figure-housed", {"day": end, "period": str(count.period)})
    return replace(_figure(count, what), day=end, is_count=True)


def _figure(fact: Named, what: Message) -> Figure:
    persons = fact.backlog if isinstance(fact, HalfYearClosed) else fact.persons
    day, by = fact.stamp.valid.start, fact.stamp.source.publisher
    return Figure(fact.stamp.id, what, persons, by, day, fact.period)


def figure_line(figure: Figure) -> Message:
    """A figure in one line of words, with who gave it."""
    values: dict[str, Value] = {"what": figure.what, "persons": figure.persons, "source": figure.by}
    return Message("housing-figure-line", values)
