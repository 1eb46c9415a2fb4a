# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Targets by the law: the national number in proportion to inhabitants, rounded per municipality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.base.apportionment import Apportioned, RoundingRule, apportion
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.inhabitants import InhabitantsTable
from regietafel.base.labels import require_same_keys
from regietafel.base.law import LawRef
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear

BY_INHABITANTS = LawRef("BWBR0035303", article="29", paragraph="1")
JOINED = LawRef("BWBR0035303", article="30")
RULES = (RoundingRule.UP, RoundingRule.NEAREST)
"""What the statute says (up) and what was published (nearest): both are shown, neither is tuned."""


@dataclass(frozen=True, slots=True)
class Computed:
    """The targets of one half-year as the formula gives them (*berekende taakstelling*), by each rule."""

    period: HalfYear
    national: int
    inhabitants: InhabitantsTable
    by_rule: Mapping[RoundingRule, Apportioned]

    def targets(self, rule: RoundingRule) -> Mapping[str, int]:
        """Persons per municipality by one rule of rounding."""
        return self.by_rule[rule].units

    def total(self, rule: RoundingRule) -> int:
        """What they add up to, which is not the national number."""
        return self.by_rule[rule].sum


def inhabitants_day(period: HalfYear) -> date:
    """The day of the inhabitants that count: 1 January of the year before that of the half-year (art. 29).

    >>> inhabitants_day(HalfYear(2022, 2))
    datetime.date(2021, 1, 1)
    """
    # Art. 29 lid 1: the number of inhabitants on 1 January of the calendar year before.
    return date(period.year - 1, 1, 1)


def compute(
    national: int,
    period: HalfYear,
    *,
    inhabitants: InhabitantsTable,
    areas: Areas,
    rules: tuple[RoundingRule, ...] = RULES,
) -> Computed:
    """The target of every municipality that exists on the first day of the half-year, by each rule.

    Inhabitants of another day are refused. Those of merged municipalities are added up (art. 30).
    """
    if inhabitants.day != inhabitants_day(period):
        raise Refused(
            "targets-other-inhabitants",
            period=str(period),
            day=inhabitants.day,
            wanted=inhabitants_day(period),
        )
    # Art. 30: after a reorganisation the inhabitants are those of the new municipality.
    joined = inhabitants.carried(areas, period.first_day)
    require_same_keys(joined.values, areas.on(AreaKind.MUNICIPALITY, period.first_day))
    return Computed(period, national, joined, {rule: _rounded(national, joined, rule=rule) for rule in rules})


def _rounded(national: int, inhabitants: InhabitantsTable, *, rule: RoundingRule) -> Apportioned:
    # Art. 29 lid 1: national number × inhabitants of the municipality / inhabitants of the country.
    outcome = apportion(national, inhabitants.values, rule=rule)
    if not isinstance(outcome, Apportioned):
        raise Refused("targets-rule-needs-draw", rule=str(rule))
    return outcome
