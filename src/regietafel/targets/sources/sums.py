# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A row of an overview against itself: what follows from other columns of the same row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from regietafel.base.messages import Value
from regietafel.targets.sources.columns import OverviewColumn

Fault: TypeAlias = "tuple[str, OverviewColumn, dict[str, Value]]"


def sum_faults(counts: Mapping[OverviewColumn, int]) -> Iterator[Fault]:
    """To house is target minus balance; still to house is that minus housed; either may stop at zero."""
    target, balance = counts.get(OverviewColumn.TARGET), counts.get(OverviewColumn.BALANCE)
    whole, housed = counts.get(OverviewColumn.TO_HOUSE), counts.get(OverviewColumn.HOUSED)
    still = counts.get(OverviewColumn.STILL)
    if target is not None and balance is not None and whole is not None:
        found = target - balance
        if whole not in (found, max(0, found)):
            key = "sign" if whole == target + balance else "to-house"
            yield key, OverviewColumn.TO_HOUSE, {"printed": whole, "found": found}
    if whole is not None and housed is not None and still is not None and housed >= 0:
        found = whole - housed
        if still not in (found, max(0, found)):
            yield "still", OverviewColumn.STILL, {"printed": still, "found": found}
