# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Inhabitants per municipality on a day, with their source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.base.areas import AreaKind, Areas
from regietafel.base.labels import require_same_keys
from regietafel.base.sources import Source


@dataclass(frozen=True, slots=True)
class InhabitantsTable:
    """Inhabitants (*inwoners*) per municipality, by code. Unit: persons.

    ``day`` is the day of the count; ``areas_on`` the day whose municipalities carry the figures.
    """

    day: date
    values: Mapping[str, int]
    source: Source
    areas_on: date

    @property
    def total(self) -> int:
        """All inhabitants of the table."""
        return sum(self.values.values())

    def carried(self, areas: Areas, to: date) -> InhabitantsTable:
        """The same count on the municipalities of a later day; they must be complete on both days."""
        require_same_keys(self.values, areas.on(AreaKind.MUNICIPALITY, self.areas_on))
        values = areas.carry(self.values, to, of=self.areas_on)
        require_same_keys(values, areas.on(AreaKind.MUNICIPALITY, to))
        return InhabitantsTable(self.day, values, self.source, to)

    def by_province(self, areas: Areas) -> dict[str, int]:
        """The sum per province, in the order of their codes."""
        sums: dict[str, int] = {}
        for code, count in self.values.items():
            province = areas.province_of(code).code
            sums[province] = sums.get(province, 0) + count
        return dict(sorted(sums.items()))
