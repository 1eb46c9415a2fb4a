# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Two keys side by side: who gains, who loses, how many places move."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message
from regietafel.outlets.tables import CODE, SIGNED, WHOLE, Column, Table
from regietafel.tasks.rules.compare import Comparison, compare
from regietafel.tasks.rules.levels import DrawsNeeded
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web.offered_keys import TABLE, OfferedKey, Question, answer, chosen, offered
from regietafel.tasks.web.parts import standing_of
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit, Visited

KEY = "sleutel"


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """A distribution held against the same total by another key."""

    standing: Standing
    keys: tuple[OfferedKey, ...]
    key: OfferedKey = field(metadata={"help": "the second key"})
    comparison: Comparison | None = field(metadata={"help": "none where the second asks for a lot"})
    draws: DrawsNeeded | None
    grid: Grid | None
    sentence: Message | None = field(metadata={"help": "how many gain, how many lose, what moves"})


@needs("distribution.view")
def view(request: Visited, series: str) -> HttpResponse:
    """The page; the second key is in its address."""
    visit = request.visit
    page = build(standing_of(visit, series), visit)
    return render(request, "regietafel/pages/comparison.html", {"page": page, "visit": visit})


def build(found: Standing, visit: Visit) -> ComparisonPage:
    """Compute by the second key and compare."""
    fact = found.distribution
    keys = tuple(key for key in offered(visit) if key.code != TABLE)
    key = chosen(visit.given.get(KEY) or _other(keys, found).code, visit)
    on = fact.key.areas_on or visit.view.day
    second = answer(Question(fact.total, key, fact.rule, fact.level.value, on), visit)
    if isinstance(second, DrawsNeeded):
        return ComparisonPage(found, keys, key, None, second, None, None)
    first = {code: found.distributed[code].amount for code in second.amounts}
    both = compare(first, second.amounts)
    sentence = Message(
        "web-comparison-sentence",
        {
            "gain": len(both.gains),
            "lose": len(both.losses),
            "same": len(both.changes) - len(both.gains) - len(both.losses),
            "moved": both.moved,
        },
    )
    return ComparisonPage(found, keys, key, both, None, _grid(found, both, key=key, visit=visit), sentence)


def _other(keys: tuple[OfferedKey, ...], found: Standing) -> OfferedKey:
    """The first key that is not the one the distribution was made by."""
    return next(key for key in keys if key.on is None or key.on != found.distribution.key.inhabitants_on)


def _grid(found: Standing, both: Comparison, *, key: OfferedKey, visit: Visit) -> Grid:
    units = found.distributed.ask.tree.units
    columns: tuple[Column[str], ...] = (
        Column("code", lambda code: code, CODE),
        Column(
            "area",
            lambda code: units[code].name,
            total=Message("base-country"),
            link=lambda code: ("area", code),
        ),
        Column(
            "first",
            lambda code: both.first[code],
            WHOLE,
            name=found.distribution.key.title,
            total=sum(both.first.values()),
        ),
        Column(
            "second", lambda code: both.second[code], WHOLE, name=key.label, total=sum(both.second.values())
        ),
        Column("difference", lambda code: both.changes[code], SIGNED, total=both.difference),
    )
    ordered = sorted(both.changes, key=lambda code: (-both.changes[code], units[code].name))
    unit = Message(f"base-unit-{found.distribution.unit}")
    return grid(Table(Message("web-comparison-table"), columns, ordered, visit.view.day, unit=unit), visit)
