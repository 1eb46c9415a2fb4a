# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the formula of the law gives a municipality, whether or not its account is on record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.areas.country import Country
from regietafel.base.apportionment import RoundingRule
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.facts.targets import NationalTarget, TargetKind
from regietafel.targets.rules.computed import Computed
from regietafel.targets.rules.explanation import explain_computed
from regietafel.targets.services.country import computed, rule_in_force


@dataclass(frozen=True, slots=True)
class Formula:
    """The targets of a half-year by article 29 and the minister's number (*berekende taakstelling*)."""

    national: NationalTarget
    whole: Computed

    def of(self, area: str) -> int | None:
        """Persons by the rule in force; None for a municipality that is not there on the first day."""
        return self._targets.get(area)

    def beside(self, areas: Iterable[str]) -> Mapping[str, int]:
        """The same for several municipalities, as far as they are there."""
        given = self._targets
        return {area: given[area] for area in areas if area in given}

    @property
    def _targets(self) -> Mapping[str, int]:
        return self.whole.targets(rule_in_force(self.whole.period))

    def working(self, area: str, *, rule: RoundingRule | None = None) -> Working | None:
        """How the number of one municipality comes about, by the rule in force or by another."""
        if self.of(area) is None:
            return None
        rule = rule or rule_in_force(self.whole.period)
        return explain_computed(self.whole, area, rule=rule, national=self.national.stamp.source)


def formula(half_year: HalfYear, country: Country, *, as_of: AsOf, reader: Reader) -> Formula | None:
    """The formula of a half-year, or None where the minister's number or the inhabitants are not known."""
    numbers = [
        fact
        for fact in read(NationalTarget, as_of, reader=reader, period=str(half_year))
        if fact.kind is TargetKind.STATUTORY
    ]
    national = numbers[-1] if numbers else None
    whole = computed(national, country)
    return None if national is None or whole is None else Formula(national, whole)
