# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a number came about that places lent have changed: what was divided, and each transfer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from string import ascii_lowercase

from regietafel.base.messages import Message
from regietafel.base.working import Working
from regietafel.facts.tasks import Transfer

MINUS = "\u2212"


def with_lent(
    divided: Working, lent: Sequence[tuple[Transfer, int]], *, value: int, names: Callable[[str], str]
) -> Working:
    """What was divided with what each transfer adds or takes."""
    signs = ("+" if change > 0 else MINUS for _, change in lent)
    letters = zip(signs, ascii_lowercase[1:], strict=False)
    formula = "{a}" + "".join(f" {sign} {{{letter}}}" for sign, letter in letters)
    changes = (_lending(transfer, change, unit=divided.unit, names=names) for transfer, change in lent)
    return Working(
        divided.what, value, divided.unit, formula=formula, inputs=(divided, *changes), day=divided.day
    )


def _lending(transfer: Transfer, change: int, *, unit: str, names: Callable[[str], str]) -> Working:
    what = Message(
        "tasks-what-taken-over" if change > 0 else "tasks-what-given-up",
        {"giver": names(transfer.giver), "taker": names(transfer.taker)},
    )
    return Working(what, abs(change), unit, source=transfer.stamp.source, day=transfer.stamp.valid.start)
