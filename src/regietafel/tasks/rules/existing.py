# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is there already counts towards the task: task, existing, still to find."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regietafel.base.messages import Refused


@dataclass(frozen=True, slots=True)
class Coverage:
    """A task beside the places that count towards it (*opgave, bestaand, nog te vinden*). Unit: places.

    ``existing`` is None where it is not known: then what is still to find is not known either, and no zero.

    >>> Coverage(task=131, existing=2_000).balance, Coverage(task=131, existing=2_000).to_find
    (-1869, 0)
    """

    task: int
    existing: int | None

    @property
    def balance(self) -> int | None:
        """Task minus existing; below zero is a surplus (*overschot*)."""
        return None if self.existing is None else self.task - self.existing

    @property
    def to_find(self) -> int | None:
        """Places still to find (*nog te vinden*); a surplus leaves nothing to find."""
        return None if self.balance is None else max(self.balance, 0)

    @property
    def surplus(self) -> int | None:
        """Places beyond the task (*overschot*); one unit's surplus never fills another's shortage."""
        return None if self.balance is None else max(-self.balance, 0)


def coverage(tasks: Mapping[str, int], existing: Mapping[str, int]) -> dict[str, Coverage]:
    """Every task beside what exists; figures about units without a task are refused by name.

    >>> {code: found.to_find for code, found in coverage({"a": 10, "b": 5}, {"a": 4}).items()}
    {'a': 6, 'b': None}
    """
    strangers = [code for code in existing if code not in tasks]
    if strangers:
        raise Refused("distribution-existing-unknown", units=", ".join(strangers[:5]), count=len(strangers))
    below = [code for code, count in existing.items() if count < 0]
    if below:
        raise Refused("distribution-existing-negative", units=", ".join(below))
    return {code: Coverage(task, existing.get(code)) for code, task in tasks.items()}
