# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a case stands on a day, replayed from its facts; what is not known stays not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import assert_never

from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import (
    CaseClosed,
    CaseFact,
    CaseHeld,
    CaseResumed,
    Excuse,
    FileKind,
    OnFile,
    StepDeclined,
    SteppedDown,
    StepTaken,
    TermSet,
)
from regietafel.facts.observations import Dispute
from regietafel.ladders.rules.case import Case, certain_from, first_day
from regietafel.ladders.rules.ladder import Ladder, Rung


class Status(StrEnum):
    """Whether a case moves (*stand van het dossier*)."""

    NOT_BEGUN = "not-begun"
    OPEN = "open"
    HELD = "held"
    CLOSED = "closed"


class RungState(StrEnum):
    """What is known of a rung on a day (*stand van een trede*)."""

    TAKEN = "taken"
    TAKEN_DAY_UNKNOWN = "taken-day-unknown"
    PERHAPS = "perhaps"
    """The day lies in the window in which it was taken: it may have been, or not yet."""
    SKIPPED = "skipped"
    """A higher rung was taken in urgency, on record."""
    UNKNOWN = "unknown"
    """A higher rung stands and of this one nothing is on record; it is not inferred."""
    DECLINED = "declined"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class RungStanding:
    """A rung of a case on a day: what is known, the step behind it, and why it was declined where it was."""

    rung: Rung
    state: RungState
    step: StepTaken | None = None
    declined: StepDeclined | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands on a day (*stand*): every rung, the rung it stands on, terms, file, what holds it."""

    case: Case
    day: date
    ladder: Ladder
    status: Status
    rungs: tuple[RungStanding, ...]
    on: Rung | None
    """The highest rung that is certain to stand; None at the foot."""
    since: date
    """The day from which it stands there."""
    terms: tuple[TermSet, ...] = ()
    file: Mapping[FileKind, int] = field(default_factory=dict)
    excuses: tuple[Excuse, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    holds: tuple[CaseHeld, ...] = ()
    down: date | None = None
    """The day it last went down the ladder."""
    closed: CaseClosed | None = None
    off_ladder: tuple[StepTaken, ...] = ()
    """Steps on record on a rung that this version of the ladder does not have."""

    @property
    def place(self) -> int:
        """Where it stands on the ladder, from 0; below zero at the foot."""
        return -1 if self.on is None else self.ladder.place(self.on.key) or 0

    def of(self, rung: str) -> RungStanding:
        """What is known of one rung."""
        self.ladder.rung(rung)
        return next(each for each in self.rungs if each.rung.key == rung)


@dataclass(slots=True)
class _Climb:
    """What the facts so far add up to."""

    steps: dict[str, StepTaken] = field(default_factory=dict)
    declined: dict[str, StepDeclined] = field(default_factory=dict)
    filed: list[OnFile] = field(default_factory=list)
    terms: list[TermSet] = field(default_factory=list)
    excuses: list[Excuse] = field(default_factory=list)
    holds: list[CaseHeld] = field(default_factory=list)
    down: date | None = None
    closed: CaseClosed | None = None


def stand(case: Case, ladders: Timeline[Ladder], *, day: date) -> Standing:
    """How the case stands at the end of that day, on the ladder in force on that day."""
    ladder = ladders.at(day)
    climb = _climb(case, ladder, day=day)
    place = max((ladder.place(key) or 0 for key in climb.steps if ladder.place(key) is not None), default=-1)
    on = ladder.rungs[place] if place >= 0 else None
    return Standing(
        case=case,
        day=day,
        ladder=ladder,
        status=_status(case, climb, day=day),
        rungs=tuple(_rung(case, climb, rung=rung, ladder=ladder, day=day) for rung in ladder.rungs),
        on=on,
        since=_since(case, climb, on=on),
        terms=tuple(term for term in climb.terms if term.rung in climb.steps),
        file=Counter(each.kind for each in climb.filed),
        excuses=tuple(climb.excuses),
        disputes=case.unanswered(day),
        holds=tuple(climb.holds),
        down=climb.down,
        closed=climb.closed,
        off_ladder=tuple(step for key, step in climb.steps.items() if ladder.place(key) is None),
    )


def _climb(case: Case, ladder: Ladder, *, day: date) -> _Climb:
    """Every fact up to that day; after it was closed nothing counts."""
    climb = _Climb()
    for fact in case.until(day):
        if climb.closed is not None:
            break
        _count(climb, fact, ladder=ladder)
    climb.holds = [hold for hold in climb.holds if hold.stamp.valid.covers(day)]
    return climb


def _count(climb: _Climb, fact: CaseFact, *, ladder: Ladder) -> None:
    match fact:
        case OnFile() | TermSet() | Excuse():
            _file(climb, fact)
        case StepTaken():
            climb.steps.setdefault(fact.rung, fact)
            climb.declined.pop(fact.rung, None)
        case StepDeclined():
            climb.declined[fact.rung] = fact
        case CaseHeld():
            climb.holds.append(fact)
        case CaseResumed():
            climb.holds = [hold for hold in climb.holds if first_day(hold) >= first_day(fact)]
        case SteppedDown():
            _down(climb, fact, ladder=ladder)
        case CaseClosed():
            climb.closed = fact
        case _:
            assert_never(fact)


def _file(climb: _Climb, fact: OnFile | TermSet | Excuse) -> None:
    match fact:
        case OnFile():
            climb.filed.append(fact)
        case TermSet():
            climb.terms.append(fact)
        case Excuse():
            climb.excuses.append(fact)


def _down(climb: _Climb, fact: SteppedDown, *, ladder: Ladder) -> None:
    """What stood above falls; what was on file and the terms set served the climb before."""
    found = None if fact.to is None else ladder.place(fact.to)
    to = -1 if found is None else found
    climb.steps = {key: step for key, step in climb.steps.items() if (ladder.place(key) or 0) <= to}
    climb.declined, climb.filed, climb.terms = {}, [], []
    climb.down = first_day(fact)


def _status(case: Case, climb: _Climb, *, day: date) -> Status:
    if climb.closed is not None:
        return Status.CLOSED
    if day < case.start:
        return Status.NOT_BEGUN
    return Status.HELD if climb.holds else Status.OPEN


def _since(case: Case, climb: _Climb, *, on: Rung | None) -> date:
    stood = None if on is None else certain_from(climb.steps[on.key])
    return max(day for day in (case.start if on is None else stood, climb.down, stood) if day is not None)


def _rung(case: Case, climb: _Climb, *, rung: Rung, ladder: Ladder, day: date) -> RungStanding:
    declined = climb.declined.get(rung.key)
    step = climb.steps.get(rung.key)
    if step is not None:
        state = RungState.TAKEN if step.exact else RungState.TAKEN_DAY_UNKNOWN
        return RungStanding(rung, state, step, declined)
    if (begun := perhaps(case, rung.key, day=day)) is not None and climb.closed is None:
        return RungStanding(rung, RungState.PERHAPS, begun, declined)
    return RungStanding(rung, _untaken(climb, rung, ladder=ladder), None, declined)


def perhaps(case: Case, rung: str, *, day: date) -> StepTaken | None:
    """The step on this rung in whose window the day lies, so that it may have been taken or not."""
    for step in case.of(StepTaken):
        sure = certain_from(step)
        if step.rung == rung and first_day(step) <= day and (sure is None or day < sure):
            return step
    return None


def _untaken(climb: _Climb, rung: Rung, *, ladder: Ladder) -> RungState:
    above = ladder.rungs[(ladder.place(rung.key) or 0) + 1 :]
    next_up = next((climb.steps[each.key] for each in above if each.key in climb.steps), None)
    if next_up is not None:
        return RungState.UNKNOWN if next_up.urgency is None else RungState.SKIPPED
    return RungState.DECLINED if rung.key in climb.declined else RungState.AHEAD
