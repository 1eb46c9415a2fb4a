# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision as it stands: conditions and voices, who said what when, what it moved, what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.core.base.consent_facts import (
    ConditionMet,
    ConditionSet,
    Consented,
    FollowedUp,
    RoundOpened,
    SentOut,
    WordingAnswered,
    WordingProcessed,
    WordingRequest,
)
from regietafel.core.base.decisions import Action, Decision
from regietafel.core.base.facts import Fact
from regietafel.core.base.housing_facts import NationalTarget, TargetAdjusted
from regietafel.core.base.stamps import AsOf
from regietafel.core.base.tasks import Distribution, Transfer
from regietafel.core.meetings.consent import (
    ConditionNow,
    Dossier,
    Standing,
    VoiceNow,
    conditions,
    standing,
    voices,
)
from regietafel.core.meetings.history import Line, history
from regietafel.services.readers import Reader
from regietafel.services.reading import one, read

CAUSED: tuple[type[Fact], ...] = (Action, Distribution, Transfer, NationalTarget, TargetAdjusted)
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

    @property
    def in_force(self) -> bool:
        return self.standing in (Standing.UNCONDITIONAL, Standing.SENT, Standing.SENT_OPEN)


def dossier(as_of: AsOf, *, reader: Reader) -> Dossier:
    """All that was said about decisions, as far as this reader may see it from there."""
    return Dossier(
        conditions=tuple(read(ConditionSet, as_of, reader=reader)),
        requests=tuple(read(WordingRequest, as_of, reader=reader)),
        answers=tuple(read(WordingAnswered, as_of, reader=reader)),
        processed=tuple(read(WordingProcessed, as_of, reader=reader)),
        met=tuple(read(ConditionMet, as_of, reader=reader)),
        voices=tuple(read(Consented, as_of, reader=reader)),
        rounds=tuple(read(RoundOpened, as_of, reader=reader)),
        sent=tuple(read(SentOut, as_of, reader=reader)),
    )


def decision_view(key: str, as_of: AsOf, *, on: date, reader: Reader) -> DecisionView:
    """One decision as it stands on a day; refused where it is not there for this reader."""
    fact = one(Decision, key, as_of=as_of, reader=reader)
    all_said = dossier(as_of, reader=reader)
    later = [each for each in read(Decision, as_of, reader=reader) if each.stamp.replaces == key]
    return DecisionView(
        fact,
        standing=standing(key, all_said, on=on),
        conditions=conditions(key, all_said, on=on),
        voices=voices(key, all_said, on=on),
        history=history(fact, all_said),
        moved=moved(key, as_of, reader=reader),
        followed=tuple(read(FollowedUp, as_of, reader=reader, decision_id=key)),
        replaced_by=later[0].stamp.id if later else None,
    )


def moved(decision: str, as_of: AsOf, *, reader: Reader) -> tuple[Fact, ...]:
    """The facts a decision caused (*in beweging gezet*), of every kind that names its decision."""
    found: list[Fact] = []
    for kind in CAUSED:
        caused: Sequence[Fact] = read(kind, as_of, reader=reader, decision_id=decision)
        found += caused
    return tuple(found)
