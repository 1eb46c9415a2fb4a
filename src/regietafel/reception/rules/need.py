# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How many places are needed: by the persons expected and the usage norm, or by a ramp that was decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from regietafel.base.messages import Message, Refused
from regietafel.base.parameters import Parameter
from regietafel.base.periods import Month
from regietafel.base.sources import Source
from regietafel.base.working import Rounding, Rule, Working

NORM = "coa-usage-norm"
"""The name of the usage norm among the parameters."""


def need_by_norm(persons: Working, norm: Parameter, *, decided_on: date, source: Source) -> Working:
    """Places needed = persons expected / usage norm in force on the day of the decision, up to whole places.

    A norm holds for what is decided while it is in force; before the first one there is none (NotInForce).
    The rounding up is an assumption: nobody gets a part of a place.
    """
    share = norm.at(decided_on)
    if not isinstance(share, Fraction) or not share:
        raise ValueError(f"{norm.name}: a usage norm is a ratio above nothing")
    exact = persons.value / share
    places = -(-exact.numerator // exact.denominator)
    what = Message("reception-usage-norm", {"on": norm.values.since(decided_on)})
    given = Working(what, share, "ratio", source=source, day=norm.values.since(decided_on))
    return Working(
        Message("reception-need", {"day": persons.day}) if persons.day else Message("reception-need-undated"),
        places,
        "places",
        formula="{a} / {b}",
        inputs=(persons, given),
        rule=Rule(Message("reception-rule-need", {"policy": norm.policy or norm.name}), decided_on),
        rounding=Rounding(Message("reception-rounding-up"), Fraction(exact), places),
        day=persons.day,
    )


@dataclass(frozen=True, slots=True)
class Ramp:
    """A need that rises by so much a month up to an end (*oplopende behoefte*), as a decision gave it.

    >>> ramp = Ramp(Month(2022, 7), 45_000, step=1_000, last=51_000)
    >>> ramp.at(date(2022, 10, 1)), ramp.at(date(2023, 7, 1))
    (48000, 51000)
    """

    first: Month
    amount: int
    step: int
    last: int

    def __post_init__(self) -> None:
        if self.step <= 0 or self.last < self.amount:
            raise Refused("reception-ramp-not-rising", amount=self.amount, last=self.last, step=self.step)

    def at(self, day: date) -> int:
        """Places needed on the first of the month of that day; refused before the ramp begins."""
        months = self.months(day)
        return min(self.amount + self.step * months, self.last)

    def months(self, day: date) -> int:
        """How many months after its first the day falls."""
        months = 12 * (day.year - self.first.year) + day.month - self.first.month
        if months < 0:
            raise Refused("reception-before-ramp", day=day, first=self.first.first_day)
        return months


def need_by_ramp(ramp: Ramp, day: date, *, source: Source) -> Working:
    """Places needed on a day by the ramp, from its beginning and its step; at its end the end alone."""
    months, what = ramp.months(day), Message("reception-need", {"day": day})
    if ramp.amount + ramp.step * months >= ramp.last:
        end = Working(Message("reception-ramp-end"), ramp.last, "places", source=source)
        return Working(what, ramp.last, "places", formula="{a}", inputs=(end,), day=day)
    begin = Message("reception-ramp-begin", {"day": ramp.first.first_day})
    return Working(
        what,
        ramp.at(day),
        "places",
        formula="{a} + {b} × {c}",
        inputs=(
            Working(begin, ramp.amount, "places", source=source, day=ramp.first.first_day),
            Working(Message("reception-ramp-step"), ramp.step, "places", source=source),
            Working(Message("reception-ramp-months"), months, "months", source=source),
        ),
        day=day,
    )
