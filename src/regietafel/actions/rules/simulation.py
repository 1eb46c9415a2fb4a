# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a ladder would have proposed on our own history, before anybody adopts it.

The history is that of the actions; what was done on a ladder is not in it. Each proposed step counts as
taken on the day it was proposed, with a term to recover of ``term`` days where the rung sets one: that is an
assumption, and the outcome says so. At most one step a day for a holder of an action.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regietafel.actions.rules.escalation import late_cases
from regietafel.actions.rules.register import Given as Fact
from regietafel.actions.rules.register import register
from regietafel.base.messages import Said
from regietafel.base.stamps import Span, Stamp
from regietafel.base.timeline import NotInForce, Timeline
from regietafel.facts.actions import NoticeGiven
from regietafel.facts.ladders import CaseFact, OnFile, StepTaken, TermSet
from regietafel.ladders.rules.case import Case
from regietafel.ladders.rules.ladder import Ladder, Rung
from regietafel.ladders.rules.late import LateCase
from regietafel.ladders.rules.outcomes import Proposed, TooEarly
from regietafel.ladders.rules.proposing import propose

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class WouldBe:
    """A step that would have been proposed (*zou zijn voorgesteld*): on which day, to whom, for which action.

    ``start`` is the first day after the term: the same action can be late again after a new term.
    """

    day: date
    action: str
    holder: str
    rung: str
    start: date


@dataclass(frozen=True, slots=True)
class Difference:
    """What two ladders would have proposed differently (*verschil*): the same step on other days.

    A day is None where that ladder would not have proposed the step at all.
    """

    action: str
    holder: str
    rung: str
    start: date
    first: date | None
    second: date | None


def simulate(
    facts: Sequence[Fact], ladders: Timeline[Ladder], *, first: date, last: date, term: int
) -> tuple[WouldBe, ...]:
    """Every step that would have been proposed from ``first`` to ``last``, by day.

    Looks only at the days on which something can change; looking at every day gives the same.
    """
    days = _changes(facts, ladders, first=first, last=last)

    def on(day: date) -> Iterator[LateCase]:
        return late_cases(register(facts, day), {})

    return climbed(days, on, ladders=ladders, last=last, term=term)


def climbed(
    days: Iterable[date],
    on: Callable[[date], Iterable[LateCase]],
    *,
    ladders: Timeline[Ladder],
    last: date,
    term: int,
) -> tuple[WouldBe, ...]:
    """The steps of every late case, on the days on which one can change."""
    tried: dict[tuple[str, str, date], Tried] = {}
    found: list[WouldBe] = []
    for day, until in _spans(days, ladders, last=last):
        for late in on(day):
            of = tried.setdefault((late.about, late.holder, late.start), Tried(late, term))
            of.late = late
            found += of.over(ladders, first=max(day, of.next), until=until)
    return tuple(sorted(found))


def differences(first: Iterable[WouldBe], second: Iterable[WouldBe]) -> tuple[Difference, ...]:
    """The steps that the two would have proposed on different days, or only one of them at all."""
    one, two = ({(w.action, w.holder, w.rung, w.start): w.day for w in each} for each in (first, second))
    keys = sorted(key for key in one.keys() | two.keys() if one.get(key) != two.get(key))
    return tuple(Difference(*key, one.get(key), two.get(key)) for key in keys)


@dataclass(slots=True)
class Tried:
    """A late case tried out on a ladder, with the steps that count as taken (*proefdossier*)."""

    late: LateCase
    term: int
    facts: tuple[CaseFact, ...] = ()
    next: date = date.min

    def over(self, ladders: Timeline[Ladder], *, first: date, until: date) -> Iterator[WouldBe]:
        """The steps proposed from a day up to, not including, another; nothing else changes between them."""
        day = first
        while day < until:
            due = propose(self.case, ladders, day=day)
            if isinstance(due, TooEarly):
                day = due.until
                continue
            if not isinstance(due, Proposed):
                return
            yield WouldBe(day, self.late.about, self.late.holder, due.rung.key, self.late.start)
            self._take(due.rung, day)
            day = self.next = day + DAY

    @property
    def case(self) -> Case:
        return replace(self.late.case, facts=(*self.late.case.facts, *self.facts))

    def _take(self, rung: Rung, day: date) -> None:
        case, by = self.late.case.id, rung.authorities[0].body(None)

        def stamp(part: str) -> Stamp:
            made = f"{case}/{rung.key}/{part}"
            return replace(self.late.case.opened.stamp, id=made, valid=Span(day))

        taken: list[CaseFact] = [StepTaken(stamp("step"), case, rung.key, by)]
        taken += [OnFile(stamp(kind.value), case, kind, rung.name, by) for kind in rung.produces]
        if rung.sets_term:
            until = day + timedelta(days=self.term)
            taken.append(TermSet(stamp("term"), case, rung.key, until, Said("afronden", "finish")))
        self.facts = (*self.facts, *taken)


def _spans(days: Iterable[date], ladders: Timeline[Ladder], *, last: date) -> Iterator[tuple[date, date]]:
    """Each day on which something changes and a ladder stands, with the day of the next change."""
    known = sorted(days)
    for place, day in enumerate(known):
        until = known[place + 1] if place + 1 < len(known) else last + DAY
        try:
            ladders.at(day)
        except NotInForce:
            continue
        yield day, until


def _changes(facts: Sequence[Fact], ladders: Timeline[Ladder], *, first: date, last: date) -> set[date]:
    days = {fact.stamp.valid.start for fact in facts if not isinstance(fact, NoticeGiven)}
    days |= set(ladders.days()) | {first}
    known = sorted(days)
    for day in known[bisect_right(known, last) :]:
        days.discard(day)
    for day in sorted(days):
        items = register(facts, day).items
        days |= {each.latest + DAY for each in items if each.latest is not None}
    return {day for day in days if first <= day <= last}
