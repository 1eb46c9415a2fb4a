# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Two distributions side by side: who gains, who loses, how many places move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regietafel.base.labels import align


@dataclass(frozen=True, slots=True)
class Comparison:
    """The second outcome held against the first (*vergelijking*), by unit; positive is more in the second.

    >>> found = compare({"a": 3, "b": 5, "c": 2}, {"a": 4, "b": 3, "c": 3})
    >>> found.gains, found.losses, found.moved, found.difference
    ({'a': 1, 'c': 1}, {'b': -2}, 2, 0)
    """

    first: Mapping[str, int]
    second: Mapping[str, int]
    changes: Mapping[str, int]

    @property
    def gains(self) -> dict[str, int]:
        """The units that have more in the second."""
        return {code: change for code, change in self.changes.items() if change > 0}

    @property
    def losses(self) -> dict[str, int]:
        """The units that have fewer in the second."""
        return {code: change for code, change in self.changes.items() if change < 0}

    @property
    def difference(self) -> int:
        """The sum of the second minus that of the first; zero where only the key differs."""
        return sum(self.changes.values())

    @property
    def moved(self) -> int:
        """Places that leave one unit and turn up at another; what the sums differ is not counted."""
        return min(sum(self.gains.values()), -sum(self.losses.values()))


def compare(first: Mapping[str, int], second: Mapping[str, int]) -> Comparison:
    """Hold one outcome against another over the same units; other units are a Mismatch that names them."""
    pairs = align(first, second)
    return Comparison(
        dict(first), dict(second), {code: after - before for code, (before, after) in pairs.items()}
    )
