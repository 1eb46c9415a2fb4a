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
from regietafel.actions.rules.simulation import WouldBe, differences
from regietafel.actions.services.escalation import always, titles, try_out
from regietafel.actions.web.parts import KEYS, asked_ladder, standing_ladder
from regietafel.base.messages import Message, Refused, Value
from regietafel.ladders.rules.ladder import Ladder
from regietafel.web.forms import day_in
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, Head, Line, text
from regietafel.web.visit import Visit, Visited
from regietafel.words import day as written
from regietafel.words import say, word

AHEAD = timedelta(days=180)
LONGEST = timedelta(days=1100)
MOST_DAYS = 365
HEADS = {
    "would": ("what", "holder", "rung", "day"),
    "differs": ("what", "holder", "rung", "first", "second"),
}


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
    said = _Words({each.key: each.name.on(visit.language) for each in found.rungs}, visit)
    names = titles([*one, *two], as_of=visit.view.as_of, reader=visit.reader)
    differ = differences(one, two)
    would = [(names[each.action], each.holder, said.rungs[each.rung], said.day(each.day)) for each in one]
    other = [
        (names[each.action], each.holder, said.rungs[each.rung], said.day(each.first), said.day(each.second))
        for each in differ
    ]
    counted: dict[str, Value] = {"count": len(one), "first": wanted.days, "second": wanted.other}
    return TryingPage(
        name,
        wanted,
        ladder=found,
        headline=Message("webexecution-tried", {**counted, "differs": len(differ)}),
        would=_grid("would", would, wanted=wanted, visit=visit),
        differs=_grid("differs", other, wanted=wanted, visit=visit),
        has_days=any(each.sets_term for each in found.rungs),
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """The names of the rungs, and days in words."""

    rungs: dict[str, str]
    visit: Visit

    def day(self, value: date | None) -> str:
        """The day; that it would not have been proposed where there is none."""
        language = self.visit.language
        return word("escalation-never", language) if value is None else written(value, language)


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


def _grid(key: str, rows: Sequence[tuple[str, ...]], *, wanted: Tried, visit: Visit) -> Grid | None:
    """A plain table; None without a row."""
    if not rows:
        return None
    values: dict[str, Value] = {"first": wanted.days, "second": wanted.other}

    def said(part: str) -> str:
        return say(Message(f"webexecution-tried-{part}", values), visit.language)

    heads = tuple(Head(each, said(each)) for each in HEADS[key])
    return Grid(said(key), heads, tuple(Line(tuple(text(each) for each in row)) for row in rows))
