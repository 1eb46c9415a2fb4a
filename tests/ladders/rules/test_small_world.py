# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every sequence of at most five acts on a small ladder, against an oracle that walks forward."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, TypeAlias

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import CaseFact, FileKind
from regietafel.ladders.rules.judging import judge
from regietafel.ladders.rules.ladder import Authority, Ladder, Need, Rung, Urgent, Wait, WaitSince, WaitUnit
from tests.ladders.rules.worlds import (
    GS,
    SOURCE,
    START,
    WHY,
    act,
    case_of,
    closed,
    down,
    filed,
    held,
    opened,
    term,
    took,
)

LAW = LawRef("BWBR0005416", "124", "2")
STEP = 10
"""Days between one act and the next."""


def rung(key: str, days: int = 0, **other: Any) -> Rung:
    plain = Rung(
        key,
        name=Said(key),
        text=Said(key),
        authorities=(Authority("GS-{within}"),),
        wait=Wait(days, WaitUnit.DAYS, WaitSince.STEP, SOURCE),
        source=SOURCE,
    )
    return replace(plain, **other)


SMALL = Timeline.of(
    {
        START: Ladder(
            "small", "1", Said("klein"),
            (
                rung("warn"),
                rung("talk", required=False),
                rung(
                    "decide", days=15, sets_term=True, term_law=LAW, needs=(Need(FileKind.VIEW),),
                    urgent=frozenset({Urgent.RUNGS, Urgent.WAIT}),
                ),
                rung("execute", term_law=LAW, term_of="decide", urgent=frozenset({Urgent.TERM})),
            ),
            SOURCE, basis=Said("afspraak"),
        )
    }
)  # fmt: skip

WANTS = ("warn", "talk", "decide", "decide without", "decide urgent", "execute", "execute urgent")
PLACES = {"warn": 1, "talk": 2, "decide": 3, "execute": 4}
OTHERS = ("view", "down", "hold", "close")


@dataclass(frozen=True)
class Oracle:
    """The rules once more, as plain as can be: where it stands, since when, until when the term runs."""

    place: int = 0
    since: int = 0
    until: int | None = None
    view: bool = False
    held: int = -1
    fell: int = -1
    closed: bool = False

    def says(self, want: str, day: int) -> str:
        """The first line that holds; the order is that of the law: forbidden, then not there yet."""
        name, _, how = want.partition(" ")
        to, urgent = PLACES[name], how == "urgent"
        bound = name == "execute" and not urgent
        jumps = self.place < 1 < to or self.place < 3 < to
        lines = (
            (self.closed, "NotLawful"),
            (self.fell == day, "TooEarly"),
            (self.place >= to or how == "without", "NotLawful"),
            (bound and self.until is None, "NotLawful"),
            (bound and self.until is not None and day < self.until, "TooEarly"),
            (jumps and want != "decide urgent", "Missing"),
            (day < self.held, "HeldUp"),
            (name == "decide" and not urgent and day < self.since + 15, "TooEarly"),
            (name == "decide" and not self.view, "Missing"),
        )
        return next((said for holds, said in lines if holds), "Lawful")

    def after(self, what: str, day: int) -> Oracle:
        name = what.partition(" ")[0]
        if self.closed or (name in PLACES and self.says(what, day) != "Lawful"):
            return self
        changes: dict[str, dict[str, Any]] = {
            "view": {"view": True},
            "down": {"place": 0, "since": day, "until": None, "view": False, "fell": day},
            "hold": {"held": day + STEP + 1},
            "close": {"closed": True},
            "decide": {"until": day + 25},
        }
        stands: dict[str, Any] = {"place": PLACES[name], "since": day} if name in PLACES else {}
        return replace(self, **stands, **changes.get(name, {}))


def on(day: int) -> date:
    return START + timedelta(days=day)


def facts_of(what: str, day: int) -> tuple[CaseFact, ...]:
    """What is put on record by an act that was let through."""
    match what.partition(" ")[0]:
        case "view":
            return (filed(FileKind.VIEW, on(day)),)
        case "down":
            return (down(None, on(day)),)
        case "hold":
            return (held(on(day), on(day + STEP + 1)),)
        case "close":
            return (closed(on(day)),)
        case "decide":
            return (took("decide", on(day)), term(on(day), on(day + 25)))
        case name:
            return (took(name, on(day)),)


def judged(facts: tuple[CaseFact, ...], want: str, *, day: int) -> str:
    name, _, how = want.partition(" ")
    terms = (on(day + 25),) if name == "decide" and how != "without" else ()
    asked = act(name, on(day), by=GS, terms=terms, urgency=WHY if how == "urgent" else None)
    return type(judge(case_of(*facts, first=opened(ladder="small")), SMALL, act=asked)).__name__


Reached: TypeAlias = tuple[Oracle, tuple[CaseFact, ...], int]


def walks(oracle: Oracle, facts: tuple[CaseFact, ...], *, length: int) -> Iterator[Reached]:
    """Every state that can be reached in so many acts; an act that is refused lets ten days pass."""
    day = length * STEP
    yield oracle, facts, day
    if length == 4:
        return
    waited = False
    for what in (*WANTS, *OTHERS):
        allowed = what in OTHERS or oracle.says(what, day) == "Lawful"
        if allowed and not oracle.closed:
            later = oracle.after(what, day)
            yield from walks(later, (*facts, *facts_of(what, day)), length=length + 1)
        elif not waited:
            waited = True
            yield from walks(oracle, facts, length=length + 1)


def test_every_sequence_of_five_acts_is_judged_as_the_oracle_says() -> None:
    seen: dict[str, int] = {}
    for oracle, facts, day in walks(Oracle(), (), length=0):
        for want in WANTS:
            said = oracle.says(want, day)
            assert judged(facts, want, day=day) == said, (want, day, facts)
            seen[said] = seen.get(said, 0) + 1
    assert set(seen) == {"Lawful", "TooEarly", "Missing", "NotLawful", "HeldUp"}
    assert sum(seen.values()) > 5_000


def test_acts_on_one_day_are_judged_as_the_oracle_says() -> None:
    for what in OTHERS:
        oracle = Oracle().after("warn", 0).after(what, 20)
        facts = (*facts_of("warn", 0), *facts_of(what, 20))
        for want in WANTS:
            assert judged(facts, want, day=20) == oracle.says(want, 20), (what, want)
