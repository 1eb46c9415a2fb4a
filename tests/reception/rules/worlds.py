# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Series, locations and plans to try things on, and the cases from publications."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from regietafel.base.messages import Message, Said
from regietafel.base.stamps import Known, Span
from regietafel.base.working import Working
from regietafel.facts.reception import Certainty, Location, LocationKind, PathPoint, Plan
from regietafel.figures.rules.series import Point, Series
from tests.records.worlds import SOURCE, stamp

START = date(2022, 1, 3)


def case(name: str) -> dict[str, Any]:
    """A published outcome with its source."""
    text = (Path(__file__).parent / "cases" / f"{name}.toml").read_text("utf-8")
    found = tomllib.loads(text)
    assert found["source"]
    return found


def by_day(table: dict[str, int]) -> dict[date, int]:
    return {date.fromisoformat(day): amount for day, amount in table.items()}


def weekly(amounts: Sequence[int], first: date = START) -> Series:
    """Counts a week apart."""
    return Series(tuple(Point(first + timedelta(weeks=week), n) for week, n in enumerate(amounts)))


def counted(amount: int, unit: str = "persons", day: date | None = START) -> Working:
    return Working(Message("base-inhabitants"), amount, unit, source=SOURCE, day=day)


def location(code: str, capacity: int, *, since: date = START, **other: Any) -> Location:
    plain: dict[str, Any] = {
        "name": Said(code),
        "kind": LocationKind.REGULAR,
        "area": "GM0014",
        "certainty": Certainty.IN_USE,
        "opens": START,
    }
    made = stamp(since, valid=Span(since), known=Known(since, "gepubliceerd"))
    return Location(made, code=code, capacity=capacity, **{**plain, **other})


def plan(amount: int, start: date, *, until: date, path: dict[date, int] | None = None, **other: Any) -> Plan:
    return Plan(
        stamp(start),
        code="plan",
        title=Said("Plan", "Plan"),
        indicator="moved-out-7500",
        amount=amount,
        until=until,
        path=tuple(PathPoint(day, done) for day, done in (path or {}).items()),
        **other,
    )
