# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the daily sweep proposes: each step and each item for the agenda once, until a person has answered.

A key is a base, which names what is due whatever day it is, and the number of times that it was proposed and
answered before. So whoever sweeps, on whatever machine, makes the same key, and the ledger takes a key once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from regietafel.actions.rules.coming import Coming, Why, coming
from regietafel.actions.rules.escalation import Escalated
from regietafel.actions.rules.register import Register
from regietafel.base.messages import Said
from regietafel.facts.actions import SweepAnswered, SweepKind, SweepProposal
from regietafel.facts.meetings import AgendaAnswered, AgendaProposed, ProposalAnswer
from regietafel.ladders.rules.late import REPORTS
from regietafel.ladders.rules.outcomes import Proposed

TABLE = "LRT"
REPORT_MISSING = "report-missing"
RETURNS_AFTER = timedelta(days=28)
"""So long an item without holder or date stays away when the table declined it; an assumption."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A step or a reminder that is due (*aan de orde*); ``base`` names it whatever day it is."""

    base: str
    kind: SweepKind
    about: str
    to: str
    why: str
    due: date
    rung: str | None = None


@dataclass(frozen=True, slots=True)
class WantedItem:
    """Something for the next agenda of the table (*punt voor de agenda*), for one reason."""

    about: str
    base: str
    title: Said
    why: Why


@dataclass(frozen=True, slots=True)
class Handled:
    """A proposal with what a person did with it (*voorstel en afhandeling*); None where nobody has yet."""

    proposal: SweepProposal
    answer: SweepAnswered | None


@dataclass(frozen=True, slots=True)
class HandledItem:
    """An item proposed for the agenda, with what became of it (*agendavoorstel en afhandeling*)."""

    proposal: AgendaProposed
    answer: AgendaAnswered | None


def wanted_steps(found: Iterable[Escalated]) -> Iterator[Wanted]:
    """The rungs that are due on a ladder in force; a draft proposes nothing."""
    for each in found:
        due = each.due
        if not isinstance(due, Proposed) or due.draft:
            continue
        late = each.late
        base = f"step/{late.about}/{late.holder}/{late.start}/{due.rung.key}"
        why = REPORT_MISSING if late.ladder == REPORTS else Why.LATE.value
        yield Wanted(base, SweepKind.STEP, late.about, late.holder, why, due.due, due.rung.key)


def wanted_items(seen: Register) -> Iterator[WantedItem]:
    """What comes on the next agenda, one proposal for each reason."""
    ends = {item.id: item.latest for item in seen.items}
    for each in coming(seen):
        yield from (_item(each, why, end=ends.get(each.about)) for why in each.why)


def wanted_of_reports(found: Iterable[Escalated]) -> Iterator[WantedItem]:
    """The missing reports that come on the next agenda: those for which the last rung is due."""
    for each in found:
        due, late = each.due, each.late
        if not isinstance(due, Proposed) or due.draft or due.rung != each.standing.ladder.rungs[-1]:
            continue
        title = Said(
            f"{late.title.nl} van {late.holder} ontbreekt",
            f"{late.title.on('en')} of {late.holder} is missing",
        )
        yield WantedItem(late.about, f"{REPORT_MISSING}/{late.start}", title, Why.LATE)


def _item(of: Coming, why: Why, *, end: date | None) -> WantedItem:
    # A term that was moved and passed again is another reason than before.
    base = f"{why.value}/{end}" if why is Why.LATE and end is not None else why.value
    return WantedItem(of.about, base, of.title, why)


def fresh(
    wanted: Iterable[Wanted], handled: Sequence[Handled], *, day: date
) -> tuple[tuple[str, Wanted], ...]:
    """The steps and reminders to propose on that day, each with its key."""
    again = [(each.proposal.key, _again(each)) for each in handled]
    pairs = ((_key(each.base, again, day=day), each) for each in wanted)
    return tuple((key, each) for key, each in pairs if key is not None)


def fresh_items(
    wanted: Iterable[WantedItem], handled: Sequence[HandledItem], *, day: date
) -> tuple[tuple[str, WantedItem], ...]:
    """The items to propose for the next agenda on that day, each with the key that stands as its reason."""
    found = []
    for each in wanted:
        same = [one for one in handled if one.proposal.about == each.about and one.proposal.table == TABLE]
        again = [(one.proposal.why, _returns(one, each.why)) for one in same]
        key = _key(each.base, again, day=day)
        if key is not None:
            found.append((key, each))
    return tuple(found)


def _key(base: str, again: Sequence[tuple[str, date | None]], *, day: date) -> str | None:
    """The key with the next number; None while one waits for an answer, or is put off beyond that day."""
    earlier = [on for key, on in again if key.rpartition("#")[0] == base]
    if any(on is None or on > day for on in earlier):
        return None
    return f"{base}#{len(earlier)}"


def _again(handled: Handled) -> date | None:
    """The day from which it may be proposed again; None for not, or not yet."""
    return None if handled.answer is None else handled.answer.again_on


def _returns(handled: HandledItem, why: Why) -> date | None:
    """The day after the meeting it was placed on; what lacks a holder or date returns after a refusal too."""
    answer = handled.answer
    if answer is None:
        return None
    if answer.answer is ProposalAnswer.PLACED:
        return None if answer.on is None else answer.on + timedelta(days=1)
    if why in (Why.NO_HOLDER, Why.NO_DATE):
        return answer.stamp.valid.start + RETURNS_AFTER
    return None
