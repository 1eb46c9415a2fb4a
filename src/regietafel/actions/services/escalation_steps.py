# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What people do with a proposed step: take it, postpone it, or decline it, each with a reason.

The case is opened when the first of these happens. A step that gives notice tells the holder: from that
day on the action may be shown as late.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import of_register, require_text
from regietafel.access.attest import attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.actions.services.escalation import ladder, on_ladder, reports_on_ladder
from regietafel.actions.services.register import everything, replayed
from regietafel.actions.services.sweeping import proposals
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Span, Stamp
from regietafel.facts import Fact
from regietafel.facts.actions import NoticeGiven, SweepAnswer, SweepAnswered, SweepProposal
from regietafel.facts.ladders import (
    CaseHeld,
    CaseOpened,
    FileKind,
    OnFile,
    StepDeclined,
    StepTaken,
    TermSet,
)
from regietafel.ladders.rules.judging import judge
from regietafel.ladders.rules.ladder import Rung
from regietafel.ladders.rules.late import LateCase
from regietafel.ladders.rules.outcomes import Act, Lawful
from regietafel.records import ledger


@dataclass(frozen=True, slots=True)
class Doing:
    """Who acts on a proposed step, why, on which day (*afhandeling*)."""

    by: str
    reason: Said
    on: date


@ledger.turn()
def take(proposal: str, doing: Doing, *, term: date | None = None, reader: Reader) -> tuple[Fact, ...]:
    """Take a proposed step, in the name of a supervisor, with the term where the rung sets one.

    Refused where the ladder does not allow it yet, with the reason.
    """
    made, late = _proposed(proposal, doing, reader=reader)
    ways = ladder(late.ladder, as_of=AsOf())
    act = Act(made.rung or "", doing.by, doing.on, () if term is None else (term,), ground=doing.reason)
    outcome = judge(late.case, ways, act=act)
    if not isinstance(outcome, Lawful):
        raise Refused("supervising-refused", why=outcome.why)
    opened, case = _opened(late, doing, reader=reader)
    facts: list[Fact] = [
        *opened,
        StepTaken(_stamp(doing, late, reader=reader), case, outcome.rung.key, doing.by, ground=doing.reason),
        *_filed(outcome.rung, case, doing=doing, late=late, reader=reader),
    ]
    if term is not None:
        facts.append(
            TermSet(_stamp(doing, late, reader=reader), case, outcome.rung.key, term, outcome.rung.text)
        )
    facts.append(_answered(made, SweepAnswer.TAKEN, doing=doing, again_on=None, reader=reader))
    return ledger.append(facts)


@ledger.turn()
def postpone(proposal: str, doing: Doing, *, until: date, reader: Reader) -> tuple[Fact, ...]:
    """Put a proposed step off to a day: until then the case is held and nothing is proposed (*pauze*)."""
    made, late = _proposed(proposal, doing, reader=reader)
    if until <= doing.on:
        raise Refused("escalation-until-after", day=doing.on)
    opened, case = _opened(late, doing, reader=reader)
    held = _stamp(doing, late, reader=reader, span=Span(doing.on, until))
    return ledger.append(
        [
            *opened,
            CaseHeld(held, case, doing.by, doing.reason),
            _answered(made, SweepAnswer.POSTPONED, doing=doing, again_on=until, reader=reader),
        ]
    )


@ledger.turn()
def decline(proposal: str, doing: Doing, *, again_on: date | None, reader: Reader) -> tuple[Fact, ...]:
    """Do not take a proposed step, with the reason; it is not proposed again before the day given."""
    made, late = _proposed(proposal, doing, reader=reader)
    opened, case = _opened(late, doing, reader=reader)
    declined = StepDeclined(
        _stamp(doing, late, reader=reader), case, made.rung or "", doing.by, doing.reason, again_on
    )
    answer = _answered(made, SweepAnswer.DECLINED, doing=doing, again_on=again_on, reader=reader)
    return ledger.append([*opened, declined, answer])


def _proposed(proposal: str, doing: Doing, *, reader: Reader) -> tuple[SweepProposal, LateCase]:
    """The proposal that waits for an answer and what is late; for its supervisors alone."""
    require(reader, "agenda.supervise", thing=doing.by)
    require_not_ahead(doing.on)
    require_text(doing.reason.nl)
    found = next((each for each in proposals(doing.on) if each.proposal.stamp.id == proposal), None)
    if found is None:
        raise Refused("base-no-such-fact", fact=proposal)
    if found.answer is not None:
        raise Refused("agenda-answered-already", day=found.answer.stamp.valid.start)
    made = found.proposal
    seen = replayed(doing.on, everything(as_of=AsOf()), as_of=AsOf(), reader=reader)
    found_late = (*on_ladder(seen, as_of=AsOf()), *reports_on_ladder(doing.on, as_of=AsOf()))
    for each in found_late:
        if (each.late.about, each.late.holder) == (made.about, made.to):
            return made, each.late
    raise Refused("escalation-not-late", day=doing.on)


def _opened(late: LateCase, doing: Doing, *, reader: Reader) -> tuple[list[Fact], str]:
    """The fact that opens the case where it is not on record yet, and the id of the case."""
    if late.on_record:
        return [], late.case.id
    made = _stamp(doing, late, reader=reader, span=Span(late.start))
    within = late.case.opened.within
    return [CaseOpened(made, late.ladder, late.holder, late.about, late.title, within)], made.id


def _filed(rung: Rung, case: str, *, doing: Doing, late: LateCase, reader: Reader) -> list[Fact]:
    """What the rung puts on file; a notice is told to the holder as well."""
    facts: list[Fact] = [
        OnFile(_stamp(doing, late, reader=reader), case, kind, rung.name, doing.by) for kind in rung.produces
    ]
    if FileKind.NOTICE in rung.produces:
        of = attested(of_register(doing.on), reader=reader)
        facts.append(NoticeGiven(of, late.about, late.holder, doing.by, rung.text))
    return facts


def _answered(
    made: SweepProposal, answer: SweepAnswer, *, doing: Doing, again_on: date | None, reader: Reader
) -> SweepAnswered:
    of = attested(of_register(doing.on), reader=reader)
    return SweepAnswered(of, made.stamp.id, answer, doing.by, doing.reason, again_on)


def _stamp(doing: Doing, late: LateCase, *, reader: Reader, span: Span | None = None) -> Stamp:
    """For the supervisors, the secretariat and the holder it is about."""
    parties = sorted({"LRT", "SJenV", "MVRO", late.holder})
    return attested(of_register(doing.on, *parties), span, reader=reader)
