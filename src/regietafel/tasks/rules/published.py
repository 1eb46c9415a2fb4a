# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A published value beside the computed one, and when it may win."""

from __future__ import annotations

from datetime import date

from regietafel.base.messages import Message, Refused
from regietafel.facts.tasks import PublishedValue


def lock_refusal(value: PublishedValue, on: date) -> Message | None:
    """Why a published value may not be locked into a distribution for that day; None where it may.

    A value for another reference day is no part of this total: Utrecht's 2,800 was a task until
    September 2022, the 51,000 are for 1 January 2023.
    """
    if value.on == on:
        return None
    return Message(
        "distribution-published-other-day",
        {"area": value.area, "amount": value.amount, "of": value.on, "on": on},
    )


def require_lockable(value: PublishedValue, on: date) -> None:
    """Raise where the published value speaks of another day."""
    refusal = lock_refusal(value, on)
    if refusal is not None:
        raise Refused(refusal.key, **refusal.params)
