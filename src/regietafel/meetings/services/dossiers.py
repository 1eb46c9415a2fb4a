# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision as it stands: conditions and voices, who said what when, what it moved, what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import Message
from regietafel.base.stamps import AsOf
from regietafel.decisions.rules.consent import (
    IN_FORCE,
    ConditionNow,
    Standing,
    VoiceNow,
    conditions,
    standing,
    voices,
)
from regietafel.decisions.rules.history import Line, history
from regietafel.decisions.services.effects import said_about, seen_by, waits_on
from regietafel.facts import Fact
from regietafel.facts.actions import ActionAssigned, ActionDropped, MeasureStateSet
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.papers import ConditionSet, FollowedUp, SentOut
from regietafel.facts.reception import Plan
from regietafel.facts.targets import NationalTarget, TargetAdjusted
from regietafel.facts.tasks import Distribution, Transfer
from regietafel.meetings.services.papers import PaperView

CAUSED: tuple[type[Fact], ...] = (
    Action,
    ActionAssigned,
    ActionDropped,
    Distribution,
    MeasureStateSet,
    NationalTarget,
    Plan,
    TargetAdjusted,
    Transfer,
)
"""The kinds of fact that name the decision that caused them."""


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision as one page shows it.

    ``moved`` are the facts it caused, as they stand now; while it is conditional they are not in force.
    """

    fact: Decision
    standing: Standing
    conditions: tuple[ConditionNow, ...]
    voices: tuple[VoiceNow, ...]
    history: tuple[Line, ...]
    moved: tuple[Fact, ...]
    followed: tuple[FollowedUp, ...]
    replaced_by: str | None
    waits: Message | None
    """What it waits for, and all that it caused with it; None once it is in force."""

    @property
    def in_force(self) -> bool:
        return self.standing in IN_FORCE


@dataclass(frozen=True, slots=True)
class Hanging:
    """A decision that hangs on a paper or sent it (*afspraak bij een stuk*), and what each seat says."""

    fact: Decision
    standing: Standing
    voices: tuple[VoiceNow, ...]


def hanging_on(paper: PaperView, as_of: AsOf, *, on: date, reader: Reader) -> tuple[Hanging, ...]:
    """The decisions that wait for a wording in a paper, or by which it was sent. Queries: a fixed number."""
    requests = [request.fact.stamp.id for request in paper.requests]
    named = {each.decision for each in read(ConditionSet, as_of, reader=reader, request_id=requests)}
    named |= {each.decision for each in read(SentOut, as_of, reader=reader, paper_id=paper.fact.stamp.id)}
    said = said_about(sorted(named), seen_by(reader, as_of))
    return tuple(
        Hanging(
            decision,
            standing(decision.stamp.id, said, on=on),
            voices(decision.stamp.id, said, on=on),
        )
        for decision in read(Decision, as_of, reader=reader, ids=sorted(named))
    )


def decision_view(key: str, as_of: AsOf, *, on: date, reader: Reader) -> DecisionView:
    """One decision as it stands on a day; refused where it is not there for this reader."""
    fact = one(Decision, key, as_of=as_of, reader=reader)
    waits = waits_on(on, [key], as_of=as_of, reader=reader)
    all_said = said_about([key], seen_by(reader, as_of))
    later = [decision for decision in read(Decision, as_of, reader=reader) if decision.stamp.replaces == key]
    return DecisionView(
        fact,
        standing=standing(key, all_said, on=on),
        conditions=conditions(key, all_said, on=on),
        voices=voices(key, all_said, on=on),
        history=history(fact, all_said),
        moved=moved(key, as_of, reader=reader),
        followed=tuple(read(FollowedUp, as_of, reader=reader, decision_id=key)),
        replaced_by=later[0].stamp.id if later else None,
        waits=waits.get(key),
    )


def moved(decision: str, as_of: AsOf, *, reader: Reader) -> tuple[Fact, ...]:
    """The facts a decision caused (*in beweging gezet*), of every kind that names its decision."""
    found: list[Fact] = []
    for kind in CAUSED:
        caused: Sequence[Fact] = read(kind, as_of, reader=reader, decision_id=decision)
        found += caused
    return tuple(found)
