# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The excuse that COA linked too few persons in time (*te weinig gekoppeld*)."""

from __future__ import annotations

from datetime import date

from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.facts.targets import LinkedTooFew


def reference_day(period: HalfYear, months: int) -> date:
    """The day before which COA must have linked enough persons, so many months into the half-year.

    >>> reference_day(HalfYear(2022, 1), 3), reference_day(HalfYear(2022, 2), 3)
    (datetime.date(2022, 4, 1), datetime.date(2022, 10, 1))
    """
    return date(period.year, period.first_day.month + months, 1)


def admit_linked_too_few(fact: LinkedTooFew, *, months: int) -> LinkedTooFew:
    """Accept the excuse, or refuse it: another day, no ground, or as many linked as were needed."""
    wanted = reference_day(fact.period, months)
    if fact.on != wanted:
        raise Refused("targets-linked-other-day", period=str(fact.period), day=fact.on, wanted=wanted)
    if not fact.ground.nl.strip():
        raise Refused("targets-linked-without-ground", area=fact.area)
    if fact.linked is not None and fact.needed is not None and fact.linked >= fact.needed:
        raise Refused("targets-linked-enough", area=fact.area, linked=fact.linked, needed=fact.needed)
    return fact
