# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Need minus portfolio on the same day (*tekort*): for the country or an area, by how sure the places are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.base.labels import require_same_keys
from regietafel.base.messages import Message, Refused
from regietafel.base.working import Working
from regietafel.facts.reception import Certainty
from regietafel.reception.rules.portfolio import Places

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Gap:
    """What is short on a day (*tekort*), counted on places in use alone, with firm, and with soft plans.

    Below zero is room to spare. Unit: places.

    >>> gap = Gap(date(2022, 7, 1), 45_000, Places({Certainty.IN_USE: 42_732, Certainty.SOFT: 1_000}))
    >>> gap.upto(Certainty.IN_USE), gap.upto(Certainty.SOFT)
    (2268, 1268)
    """

    on: date
    need: int
    places: Places

    def upto(self, certainty: Certainty) -> int:
        """Need minus the places at least as sure as that."""
        return self.need - self.places.upto(certainty)


def gaps(needs: Mapping[date, int], run_off: Mapping[date, Places]) -> list[Gap]:
    """The gap on every day for which need and portfolio are both given; a day that one lacks is refused."""
    require_same_keys(_labelled(needs), _labelled(run_off))
    return [Gap(day, needs[day], run_off[day]) for day in sorted(needs)]


def gaps_by_area(day: date, needs: Mapping[str, int], *, places: Mapping[str, Places]) -> dict[str, Gap]:
    """The gap per area on a day, for the areas with a need; one without places lacks all it needs."""
    return {area: Gap(day, need, places.get(area, Places())) for area, need in needs.items()}


def gap_working(need: Working, portfolio: Working) -> Working:
    """The gap as need minus portfolio, both of the same day and unit."""
    if (need.day, need.unit) != (portfolio.day, portfolio.unit):
        raise Refused("reception-gap-apart", need=need.what, portfolio=portfolio.what)
    what = Message("reception-gap", {"day": need.day}) if need.day else Message("reception-gap-undated")
    value = need.value - portfolio.value
    return Working(
        what, value, need.unit, formula=f"{{a}} {MINUS} {{b}}", inputs=(need, portfolio), day=need.day
    )


def _labelled(table: Mapping[date, object]) -> dict[str, object]:
    return {day.isoformat(): value for day, value in table.items()}
