# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Counts, locations and plans put on record in a line each."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from regietafel.base.messages import Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known
from regietafel.facts.observations import Dispute, Observation
from regietafel.facts.reception import PathPoint, Plan, PlanPart
from tests.records.worlds import stamp

DAY = date(2022, 7, 8)
COA = Source("coa", "Weekcijfers", "COA", SourceKind.PUBLISHED)
PAPER = Source("krant", "Artikel", "De Krant", SourceKind.PRESS)


def counted(code: str, amount: int | None, day: date, *, area: str = "NL", **other: Any) -> Observation:
    """A count published by COA on the day it speaks of, unless said otherwise."""
    return Observation(stamp(day, **{"source": COA, **other}), code, area, amount)


def weekly(code: str, amounts: list[int], *, last: date = DAY, area: str = "NL") -> list[Observation]:
    """Counts a week apart, the last one on that day."""
    days = [last - timedelta(weeks=len(amounts) - 1 - week) for week in range(len(amounts))]
    return [counted(code, amount, day, area=area) for day, amount in zip(days, amounts, strict=True)]


def corrected(fact: Observation, amount: int, known: date) -> Observation:
    """The same figure with another number, known later."""
    stamped = stamp(
        fact.stamp.valid.start,
        valid=fact.stamp.valid,
        known=Known(known, "gecorrigeerd"),
        replaces=fact.stamp.id,
        reason="Herzien.",
        source=COA,
    )
    return Observation(stamped, fact.indicator, fact.area, amount)


def disputed(fact: Observation, own: int) -> Dispute:
    return Dispute(stamp(DAY), fact.stamp.id, "GM1950", own, Said("Eigen telling aan de poort."))


def plan(code: str, indicator: str, **other: Any) -> Plan:
    """The plan of 7,500 in six weeks from 24 June 2022, unless said otherwise."""
    start, parts = date(2022, 6, 24), other.pop("parts", {})
    path = {"path": tuple(PathPoint(on, n) for on, n in other.pop("path", {}).items())}
    given = {"amount": 7_500, "until": date(2022, 8, 5), **path, **other}
    divided = tuple(PlanPart(area, amount) for area, amount in parts.items())
    return Plan(stamp(start), code=code, title=Said("Plan"), indicator=indicator, parts=divided, **given)
