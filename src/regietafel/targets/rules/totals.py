# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sums over municipalities: backlog and lead gross, balance apart; a lead pays nobody else's backlog."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from regietafel.targets.rules.ledger import HalfYearAccount


@dataclass(frozen=True, slots=True)
class Totals:
    """What municipalities add up to in one half-year (*provincie- of landtotaal*).

    Only ``opening`` and ``balance`` add up to a whole; backlog and lead stay gross. ``without_target`` are
    the areas whose target is not known: the sums lack it.
    """

    target: int
    housed: int
    opening_backlog: int
    opening_lead: int
    backlog: int
    lead: int
    areas: int
    without_target: tuple[str, ...]

    @property
    def opening(self) -> int:
        return self.opening_lead - self.opening_backlog

    @property
    def balance(self) -> int:
        """Lead minus backlog (*saldo*)."""
        return self.lead - self.backlog

    @property
    def to_house(self) -> int:
        """What the municipalities must house, backlog included and before any lead of another."""
        return self.target - self.opening


def totals(lines: Iterable[HalfYearAccount]) -> Totals:
    """The sums of these lines, of one half-year."""
    mine = tuple(lines)
    return Totals(
        target=sum(line.target or 0 for line in mine),
        housed=sum(line.housed for line in mine),
        opening_backlog=sum(line.opening.backlog for line in mine),
        opening_lead=sum(line.opening.lead for line in mine),
        backlog=sum(line.closing.backlog for line in mine),
        lead=sum(line.closing.lead for line in mine),
        areas=len(mine),
        without_target=tuple(sorted(line.area for line in mine if line.target is None)),
    )


def by_province(lines: Mapping[str, HalfYearAccount], provinces: Mapping[str, str]) -> dict[str, Totals]:
    """The sums per province; ``provinces`` is the province of every municipality, merged ones included."""
    grouped: dict[str, list[HalfYearAccount]] = {}
    for area, line in lines.items():
        grouped.setdefault(provinces[area], []).append(line)
    return {province: totals(mine) for province, mine in sorted(grouped.items())}
