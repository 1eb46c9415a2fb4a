# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Need minus portfolio on the same day (*tekort*): for the country or an area, by how sure the places are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Message, Refused
from regietafel.base.working import Working
from regietafel.facts.reception import Certainty
from regietafel.reception.rules.portfolio import Places

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Gap:
    """What is short on a day (*tekort*), counted on places in use alone, with firm, and with soft plans.

    Below zero is room to spare. ``places`` is None where no location is on record: what is short is then not
    known either, and no zero. Unit: places.

    >>> gap = Gap(date(2022, 7, 1), 45_000, Places({Certainty.IN_USE: 42_732, Certainty.SOFT: 1_000}))
    >>> gap.upto(Certainty.IN_USE), gap.upto(Certainty.SOFT)
    (2268, 1268)
    """

    on: date
    need: int
    places: Places | None

    def of(self, certainty: Certainty) -> int | None:
        """The places of that certainty."""
        return None if self.places is None else self.places.of(certainty)

    def upto(self, certainty: Certainty) -> int | None:
        """Need minus the places at least as sure as that."""
        return None if self.places is None else self.need - self.places.upto(certainty)

    @property
    def to_find(self) -> int | None:
        """What must still be found (*nog te vinden*): short on places in use, and never below zero."""
        short = self.upto(Certainty.IN_USE)
        return None if short is None else max(0, short)


def gaps_by_area(day: date, needs: Mapping[str, int], *, places: Mapping[str, Places]) -> dict[str, Gap]:
    """The gap per area on a day, for the areas with a need; not known where the area has no places."""
    return {area: Gap(day, need, places.get(area)) for area, need in needs.items()}


def gap_working(need: Working, portfolio: Working) -> Working:
    """The gap as need minus portfolio, both of the same day and unit."""
    if (need.day, need.unit) != (portfolio.day, portfolio.unit):
        raise Refused("reception-gap-apart", need=need.what, portfolio=portfolio.what)
    what = Message("reception-gap", {"day": need.day}) if need.day else Message("reception-gap-undated")
    value = need.value - portfolio.value
    return Working(
        what, value, need.unit, formula=f"{{a}} {MINUS} {{b}}", inputs=(need, portfolio), day=need.day
    )
