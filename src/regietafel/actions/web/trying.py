# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a ladder would have proposed on our own history, and what with more days: nothing goes on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.rules.escalation import with_days
from regietafel.actions.rules.simulation import Difference, WouldBe, differences
from regietafel.actions.services.escalation import always, titles, try_out
from regietafel.actions.web.parts import KEYS, asked_ladder, standing_ladder
from regietafel.base.messages import Message, Refused, Said, Value
from regietafel.ladders.rules.ladder import Ladder
from regietafel.outlets.tables import DAY, Column, Table
from regietafel.web.forms import day_in
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit, Visited
from regietafel.words import day as written
from regietafel.words import word

AHEAD = timedelta(days=180)
LONGEST = timedelta(days=1100)
MOST_DAYS = 365


@dataclass(frozen=True, slots=True)
class Tried:
    """What is asked for: over which days, with how many days before the term to recover, and of that term."""

    first: date
    last: date
    days: int
    other: int
    term: int


@dataclass(frozen=True, slots=True)
class TryingPage:
    """The two outcomes side by side."""

    key: str
    asked: Tried
    ladder: Ladder | None
    headline: Message
    would: Grid | None = field(metadata={"help": "what the first would have proposed; None for nothing"})
    differs: Grid | None = field(metadata={"help": "what the second would have done otherwise"})
    has_days: bool = field(metadata={"help": "whether the ladder has a rung that sets a term to recover"})


@needs("escalation.view")
def view(request: Visited) -> HttpResponse:
    """Try the ladder out."""
    context = {"page": build(request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/execution_trying.html", context)


def build(visit: Visit) -> TryingPage:
    """The page; on a day on which no ladder stood there is nothing to try."""
    name, wanted = asked_ladder(visit), tried(visit)
    found = standing_ladder(KEYS[name], visit)
    if found is None:
        return TryingPage(
            name,
            wanted,
            ladder=None,
            headline=Message("webexecution-ladder-none"),
            would=None,
            differs=None,
            has_days=False,
        )
    one, two = (_would(with_days(found, days), wanted, visit=visit) for days in (wanted.days, wanted.other))
    said = _Said(
        titles([*one, *two], as_of=visit.view.as_of, reader=visit.reader),
        {rung.key: rung.name for rung in found.rungs},
    )
    differ = differences(one, two)
    counted: dict[str, Value] = {**_given(wanted), "count": len(one), "differs": len(differ)}
    return TryingPage(
        name,
        wanted,
        ladder=found,
        headline=Message("webexecution-tried", counted),
        would=_would_grid(one, said, wanted=wanted, visit=visit),
        differs=_differs_grid(differ, said, wanted=wanted, visit=visit),
        has_days=any(rung.sets_term for rung in found.rungs),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """The titles of the actions, and the names of the rungs."""

    titles: dict[str, str]
    rungs: dict[str, Said]


def tried(visit: Visit) -> Tried:
    """What the address asks for; 14 against 30 days over half a year unless told otherwise."""
    given, day = visit.given, visit.view.day
    until, since = given.get("tot", ""), given.get("van", "")
    last = day_in(until) if until else day
    first = day_in(since) if since else last - AHEAD
    if last < first or last - first > LONGEST:
        raise Refused("webexecution-span-wrong", first=first, last=last, most=LONGEST.days)
    numbers = (
        _number(visit, name, usual=usual) for name, usual in (("dagen", 14), ("anders", 30), ("herstel", 14))
    )
    days, other, term = numbers
    return Tried(first, last, days=days, other=other, term=term)


def _number(visit: Visit, name: str, *, usual: int) -> int:
    given = visit.given.get(name, "").strip()
    if not given:
        return usual
    if not (given.isascii() and given.isdigit()) or int(given[:5]) > MOST_DAYS:
        raise Refused("webexecution-days-wrong", text=given, most=MOST_DAYS)
    return int(given)


def _would(found: Ladder, wanted: Tried, *, visit: Visit) -> tuple[WouldBe, ...]:
    return try_out(
        always(found, since=wanted.first),
        first=wanted.first,
        last=wanted.last,
        term=wanted.term,
        as_of=visit.view.as_of,
        reader=visit.reader,
    )


def _would_grid(steps: Sequence[WouldBe], said: _Said, *, wanted: Tried, visit: Visit) -> Grid | None:
    """What the first would have proposed; None for nothing."""
    columns: tuple[Column[WouldBe], ...] = (
        Column("what", lambda step: said.titles[step.action]),
        Column("holder", lambda step: step.holder, name=Message("column-holders")),
        Column("rung", lambda step: said.rungs[step.rung]),
        Column("day", lambda step: step.day, DAY, Message("webexecution-tried-day")),
    )
    table = Table(Message("webexecution-tried-would", _given(wanted)), columns, steps, visit.view.day)
    return grid(table, visit, is_sorted=False) if steps else None


def _differs_grid(steps: Sequence[Difference], said: _Said, *, wanted: Tried, visit: Visit) -> Grid | None:
    """What the second would have done otherwise; None for nothing."""
    columns: tuple[Column[Difference], ...] = (
        Column("what", lambda step: said.titles[step.action]),
        Column("holder", lambda step: step.holder, name=Message("column-holders")),
        Column("rung", lambda step: said.rungs[step.rung]),
        Column(
            "first",
            lambda step: _day(step.first, visit),
            name=Message("webexecution-tried-first", _given(wanted)),
        ),
        Column(
            "second",
            lambda step: _day(step.second, visit),
            name=Message("webexecution-tried-second", _given(wanted)),
        ),
    )
    table = Table(Message("webexecution-tried-differs"), columns, steps, visit.view.day)
    return grid(table, visit, is_sorted=False) if steps else None


def _given(wanted: Tried) -> dict[str, Value]:
    return {"first": wanted.days, "second": wanted.other}


def _day(value: date | None, visit: Visit) -> str:
    """The day; that it would not have been proposed where there is none."""
    return word("escalation-never", visit.language) if value is None else written(value, visit.language)
