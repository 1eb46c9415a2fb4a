# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A difference between a file and what is on record, as a sentence."""

from __future__ import annotations

from regietafel.base.areas import Areas
from regietafel.base.messages import Message, Value
from regietafel.data.indicators import indicators
from regietafel.figures.services.comparing import Change


def said(change: Change, areas: Areas) -> Message:
    """What is new, changed, older or gone, with its day, place and amounts."""
    values: dict[str, Value] = {
        "row": change.row or 0,
        "what": indicators()[change.indicator].name,
        "area": areas.get(change.area).name,
        "day": change.start,
        "before": _amount(change.before),
        "after": _amount(change.after),
        "change": Message("figures-by", {"amount": change.by_how_much}) if change.by_how_much else "",
    }
    return Message(f"figures-change-{change.kind.value}", values)


def _amount(amount: int | None) -> Value:
    return Message("figures-not-known") if amount is None else amount
