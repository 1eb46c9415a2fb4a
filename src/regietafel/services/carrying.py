# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision causes comes into force with it: not before its conditions are met, within its power."""

from __future__ import annotations

from regietafel import clock
from regietafel.core.base.consent_facts import (
    ConditionMet,
    ConditionSet,
    Consented,
    RoundOpened,
    SentOut,
    WordingAnswered,
    WordingProcessed,
    WordingRequest,
)
from regietafel.core.base.decisions import Decision, DecisionKind
from regietafel.core.base.messages import Refused
from regietafel.core.meetings.consent import Dossier, require_settled
from regietafel.records import ledger


def require_carries(decision: str | None, *, statutory: bool = False) -> None:
    """Refuse to put on record what a decision causes while it hangs on a condition.

    A statutory duty follows from a *besluit* alone. What has no decision behind it is not held up by one.
    """
    if decision is None:
        return
    for found in ledger.read(Decision, ids=[decision]):
        if statutory and found.kind is not DecisionKind.ORDER:
            raise Refused("carry-needs-order", title=found.title, kind=found.kind.value)
        require_settled(decision, _whole(), on=clock.today(), title=found.title)


def _whole() -> Dossier:
    """All that was said, whoever looks: a rule does not depend on who may read what."""
    return Dossier(
        conditions=tuple(ledger.read(ConditionSet)),
        requests=tuple(ledger.read(WordingRequest)),
        answers=tuple(ledger.read(WordingAnswered)),
        processed=tuple(ledger.read(WordingProcessed)),
        met=tuple(ledger.read(ConditionMet)),
        voices=tuple(ledger.read(Consented)),
        rounds=tuple(ledger.read(RoundOpened)),
        sent=tuple(ledger.read(SentOut)),
    )
