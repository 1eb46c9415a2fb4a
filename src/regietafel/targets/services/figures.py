# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures a municipality may contest in a half-year: what was asked of it, and what was counted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from regietafel.access.permissions import visible
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import (
    HalfYearClosed,
    Housed,
    MunicipalTarget,
    OpeningBalance,
    TargetAdjusted,
)
from regietafel.records import ledger
from regietafel.records.reading import Where
from regietafel.targets.services.municipality import MunicipalityTargets

Corrected: TypeAlias = MunicipalTarget | OpeningBalance | Housed
CORRECTED: tuple[type[Corrected], ...] = (MunicipalTarget, OpeningBalance, Housed)
"""What can be corrected by a later fact that says why."""

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
    mark: Mark
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
    day, source = fact.stamp.valid.start, fact.stamp.source
    return Figure(fact.stamp.id, what, persons, source.publisher, day, fact.period, source.mark)


def figure_line(figure: Figure) -> Message:
    """A figure in one line of words, with who gave it."""
    values: dict[str, Value] = {"what": figure.what, "persons": figure.persons, "source": figure.by}
    return Message("housing-figure-line", values)


def corrections(found: MunicipalityTargets, *, as_of: AsOf, reader: Reader) -> tuple[Message, ...]:
    """What was corrected of the half-year: from what to what, when that became known, and why.

    Queries: three, and one for each kind of fact that was corrected.
    """
    where: dict[str, Where] = {"area": found.area.code, "period": str(found.half_year)}
    told: list[Message] = []
    for kind in CORRECTED:
        facts: Sequence[Corrected] = read(kind, as_of, reader=reader, **where)
        corrected = [fact for fact in facts if fact.stamp.replaces and fact.stamp.reason]
        ids = [fact.stamp.replaces for fact in corrected if fact.stamp.replaces]
        there: Sequence[Corrected] = ledger.read(kind, history=True, ids=ids) if ids else ()
        before = {fact.stamp.id: fact for fact in there}
        told += [_corrected(fact, before.get(fact.stamp.replaces or "")) for fact in corrected]
    return tuple(told)


def _corrected(fact: Corrected, before: Corrected | None) -> Message:
    stamp = fact.stamp
    values: dict[str, Value] = {
        "what": _what(fact),
        "before": Message("base-unknown") if before is None else _amount(before),
        "persons": _amount(fact),
        "source": stamp.source.publisher,
        "reason": stamp.reason or "",
    }
    if stamp.known.on is None:
        return Message("webtargets-corrected-undated", values)
    return Message("webtargets-corrected", {**values, "day": stamp.known.on})


def _what(fact: Corrected) -> Message:
    period: dict[str, Value] = {"period": str(fact.period)}
    match fact:
        case Housed():
            end = fact.stamp.valid.end or fact.stamp.valid.start
            return Message("housing-figure-housed", {**period, "day": end})
        case OpeningBalance():
            return Message("housing-figure-opening", period)
        case MunicipalTarget():
            return Message("housing-figure-target", period)


def _amount(fact: Corrected) -> int:
    return fact.balance if isinstance(fact, OpeningBalance) else fact.persons
