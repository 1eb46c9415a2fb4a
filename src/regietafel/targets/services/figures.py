# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures a municipality may contest in a half-year: what was asked of it, and what was counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import Housed, MunicipalTarget, OpeningBalance, TargetAdjusted
from regietafel.records import ledger
from regietafel.records.reading import Where
from regietafel.targets.services.municipality import MunicipalityTargets

Corrected: TypeAlias = MunicipalTarget | OpeningBalance | Housed
CORRECTED: tuple[type[Corrected], ...] = (MunicipalTarget, OpeningBalance, Housed)
"""What can be corrected by a later fact that says why."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure on record about a municipality (*betwistbaar getal*), by the id of its fact."""

    fact: str
    what: Message
    persons: int
    by: str


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
            rows.append(_figure(count, Message("housing-figure-housed", {"day": end})))
    return tuple(rows)


def _figure(fact: MunicipalTarget | TargetAdjusted | Housed, what: Message) -> Figure:
    return Figure(fact.stamp.id, what, fact.persons, fact.stamp.source.publisher)


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
    match fact:
        case Housed():
            return Message("housing-figure-housed", {"day": fact.stamp.valid.end or fact.stamp.valid.start})
        case OpeningBalance():
            return Message("housing-figure-opening", {"period": str(fact.period)})
        case MunicipalTarget():
            return Message("housing-figure-target", {"period": str(fact.period)})


def _amount(fact: Corrected) -> int:
    return fact.balance if isinstance(fact, OpeningBalance) else fact.persons
