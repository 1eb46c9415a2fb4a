# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The facts of a case, gathered and put in the order in which they count; the order given never matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias, TypeVar

from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf, current
from regietafel.facts.ladders import (
    CaseClosed,
    CaseFact,
    CaseHeld,
    CaseOpened,
    CaseResumed,
    Excuse,
    OnFile,
    StepDeclined,
    SteppedDown,
    StepTaken,
    TermSet,
)
from regietafel.facts.observations import Dispute

F = TypeVar("F", bound=CaseFact)
Given: TypeAlias = CaseOpened | CaseFact | Dispute

# Within a day: what is on file, then steps from low to high, then down, then closed.
_WITHIN_DAY = (
    OnFile,
    Excuse,
    StepDeclined,
    StepTaken,
    TermSet,
    CaseHeld,
    CaseResumed,
    SteppedDown,
    CaseClosed,
)


def first_day(fact: CaseFact | CaseOpened | Dispute) -> date:
    """The first day it can have happened on."""
    return fact.stamp.valid.start


def certain_from(fact: CaseFact) -> date | None:
    """The day from which it is certain to have happened; None where no source says by when it had.

    For a step whose day is not known that is the last day of its window.
    """
    if isinstance(fact, StepTaken) and not fact.exact:
        end = fact.stamp.valid.end
        return None if end is None else end - timedelta(days=1)
    return first_day(fact)


@dataclass(frozen=True, slots=True)
class Case:
    """A case with its facts as seen from somewhere (*dossier*), and the disputes about what it rests on.

    ``id`` is that of the fact that first opened it; a correction of that fact keeps it.
    """

    id: str
    opened: CaseOpened
    facts: tuple[CaseFact, ...] = ()
    disputes: tuple[Dispute, ...] = ()

    @property
    def start(self) -> date:
        """The day from which waits are counted."""
        return first_day(self.opened)

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """Its facts of one kind, by day and id."""
        found = [fact for fact in self.facts if isinstance(fact, kind)]
        return tuple(sorted(found, key=lambda fact: (first_day(fact), fact.stamp.id)))

    def until(self, day: date) -> list[CaseFact]:
        """What is certain to have happened by the end of that day, in the order in which it counts."""
        placed = [(certain_from(fact), fact) for fact in self.facts]
        seen = [
            (on, _WITHIN_DAY.index(type(fact)), fact) for on, fact in placed if on is not None and on <= day
        ]
        return [fact for _, _, fact in sorted(seen, key=lambda each: (*each[:2], each[2].stamp.id))]

    def unanswered(self, day: date) -> tuple[Dispute, ...]:
        """The disputes about a figure it rests on that have not been answered by that day.

        Who disputes a figure does not answer it.
        """
        said = [dispute for dispute in self.disputes if first_day(dispute) <= day]
        answers = {(each.answers, each.body) for each in said}
        rest = [
            each
            for each in said
            if each.answers is None
            and not any(of == each.stamp.id and body != each.body for of, body in answers)
        ]
        return tuple(sorted(rest, key=lambda each: (first_day(each), each.stamp.id)))


def gather(facts: Iterable[Given], as_of: AsOf) -> dict[str, Case]:
    """The cases by id, from all facts of a ladder as they were known and held at a moment.

    A fact about a case that is not seen from there is left out with it.
    """
    given = list(facts)
    seen = current(given, as_of)
    first = _first_ids(each for each in given if isinstance(each, CaseOpened) and as_of.sees(each.stamp))
    opened = {first[each.stamp.id]: each for each in seen if isinstance(each, CaseOpened)}
    about: dict[str, list[CaseFact]] = {case: [] for case in opened}
    for fact in seen:
        if not isinstance(fact, CaseOpened | Dispute) and (case := first.get(fact.case)) in about:
            about[case].append(fact)
    disputes = [each for each in seen if isinstance(each, Dispute)]
    return {case: _case(case, opened[case], facts=about[case], disputes=disputes) for case in opened}


def _case(case: str, opened: CaseOpened, *, facts: list[CaseFact], disputes: list[Dispute]) -> Case:
    figures = {*opened.rests_on, *(fact.figure for fact in facts if isinstance(fact, OnFile))} - {None}
    return Case(
        case, opened, tuple(facts), tuple(dispute for dispute in disputes if dispute.about in figures)
    )


def _first_ids(opened: Iterable[CaseOpened]) -> Mapping[str, str]:
    """The id of the fact that first opened the case, by the id of every fact that opened or corrected it."""
    corrected = {each.stamp.id: each.stamp.replaces for each in opened}

    def chain(fact: str) -> Iterator[str]:
        yield fact
        while (before := corrected.get(fact)) is not None:
            yield (fact := before)

    found = {fact: list(chain(fact))[-1] for fact in corrected}
    # Who sees a correction only still sees what is on file about the case under its first id.
    return {first: first for first in found.values()} | found


def require_first(opened: CaseOpened, cases: Iterable[Case]) -> CaseOpened:
    """One case for one subject and one matter, such as a municipality and a half-year; else refused."""
    for case in cases:
        other = case.opened
        same = (opened.ladder, opened.subject, opened.matter) == (other.ladder, other.subject, other.matter)
        if same and opened.stamp.replaces != other.stamp.id:
            raise Refused("ladders-case-exists", subject=opened.subject, matter=opened.matter)
    return opened
