# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tables behind the escalation ladders, and the steps that were proposed on them, as a reader may see."""

from __future__ import annotations

from datetime import date

from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.actions.rules.sweeping import Handled
from regietafel.actions.services.escalation import KNOWN
from regietafel.actions.services.sweeping import proposals
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.actions import LadderAdopted, SweepKind
from regietafel.ladders.sources import shipped_table


def table(key: str, day: date, *, as_of: AsOf, reader: Reader) -> str:
    """The table (TOML) of a ladder on a day: as it was adopted last, else the draft that ships."""
    if key not in KNOWN:
        raise Refused("escalation-unknown-ladder", key=key, known=KNOWN)
    adopted = [
        each
        for each in read(LadderAdopted, as_of, reader=reader, ladder=key)
        if each.stamp.valid.start <= day
    ]
    if not adopted:
        return shipped_table(key)
    return max(adopted, key=lambda each: (each.stamp.valid.start, each.stamp.id)).table


def steps(day: date, *, reader: Reader) -> tuple[Handled, ...]:
    """The steps proposed up to that day, newest first, with what was done with each.

    For who watches over them alone: a proposal says of a holder what the holder may not have been told.
    """
    require(reader, "agenda.supervise")
    found = [proposal for proposal in proposals(day) if proposal.proposal.kind is SweepKind.STEP]
    return tuple(sorted(found, key=lambda each: each.proposal.stamp.id, reverse=True))
