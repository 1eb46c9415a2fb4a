# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The figures a municipality may contest in a half-year: what was asked of it, and what was counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Message, Value
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import Housed, MunicipalTarget, TargetAdjusted
from regietafel.targets.services.municipality import MunicipalityTargets


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
