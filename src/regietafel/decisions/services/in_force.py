# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision causes comes into force with it: not before its conditions are met, within its power."""

from __future__ import annotations

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.decisions.rules.consent import require_settled
from regietafel.decisions.services.effects import said_about, whole
from regietafel.facts.decisions import Decision, DecisionKind
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
        require_settled(decision, said_about([decision], whole(AsOf())), on=clock.today(), title=found.title)
