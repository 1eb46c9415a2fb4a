# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A part of a total, such as places for unaccompanied minors (*amv*), by its own rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regietafel.base.apportionment import Apportioned, DrawNeeded, RoundingRule, apportion
from regietafel.base.labels import align
from regietafel.base.messages import Refused
from regietafel.tasks.rules.levels import Distributed


@dataclass(frozen=True, slots=True)
class WithPart:
    """A whole and a part of it over the same units (*totaal, waarvan*), each divided by its own rule."""

    whole: Mapping[str, int]
    part: Mapping[str, int]

    @property
    def rest(self) -> dict[str, int]:
        """The whole without the part, per unit."""
        return {code: all_ - part for code, (all_, part) in align(self.whole, self.part).items()}

    @property
    def exceeding(self) -> tuple[str, ...]:
        """Units where the part came out larger than the whole: two keys that do not fit together."""
        return tuple(code for code, rest in self.rest.items() if rest < 0)


def with_part(whole: Distributed, part: Distributed) -> WithPart:
    """Put a part beside its whole: the same units, the same unit of count, and no larger total."""
    if part.total > whole.total:
        raise Refused("distribution-part-above-whole", part=part.total, whole=whole.total)
    if part.ask.unit != whole.ask.unit:
        raise Refused("distribution-part-other-unit", part=part.ask.unit, whole=whole.ask.unit)
    align(whole.amounts, part.amounts)
    return WithPart(whole.amounts, part.amounts)


def in_proportion(
    whole: Mapping[str, int],
    part_total: int,
    *,
    rule: RoundingRule,
    drawn: frozenset[str] = frozenset(),
) -> Apportioned | DrawNeeded:
    """A part in proportion to what each unit has of the whole, as with the amv of 2024 (*naar rato*).

    >>> outcome = in_proportion({"PV25": 11_704, "others": 84_296}, 8_140, rule=RoundingRule.NEAREST)
    >>> outcome.units["PV25"]
    992
    """
    if part_total > sum(whole.values()):
        raise Refused("distribution-part-above-whole", part=part_total, whole=sum(whole.values()))
    return apportion(part_total, whole, rule=rule, drawn=drawn)
