# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which decisions speak of a fact: the way back from a number, a plan or a target to what was said of it."""

from __future__ import annotations

from collections.abc import Iterable

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.stamps import AsOf
from regietafel.facts.decisions import Decision


def speaking_of(ids: Iterable[str], as_of: AsOf, *, reader: Reader) -> tuple[Decision, ...]:
    """The decisions and lesser entries that name one of these facts, or are one of them, in their order."""
    wanted = frozenset(ids)
    return tuple(
        decision
        for decision in read(Decision, as_of, reader=reader)
        if decision.stamp.id in wanted or not wanted.isdisjoint(decision.refers_to)
    )
