# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What every number of a distribution rests on besides its figures: the decision, and who set the key."""

from __future__ import annotations

from regietafel.base.messages import Message
from regietafel.base.working import Rule
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import KeyUsed


def grounds(decided: Decision, key: KeyUsed) -> tuple[Rule, ...]:
    """Who decided the total, and where the key comes from; a key whose text is not known is assumed."""
    on = decided.stamp.valid.start
    setter = None if key.assumed else key.decision
    return (
        Rule(Message("tasks-ground-decided"), on, law=decided.law, decision=decided.stamp.id),
        Rule(Message("tasks-ground-key", {"key": key.title}), on, decision=setter),
    )
