# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Closing a half-year (*afsluiten*): how everybody stands, and what the next half-year begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.targets.rules.accounts import Account
from regietafel.targets.rules.country import CountryAccount
from regietafel.targets.rules.ledger import HalfYearAccount, Ledger


@dataclass(frozen=True, slots=True)
class Closed:
    """A half-year as it was closed (*afgesloten halfjaar*): the country, every line, what is carried over."""

    period: HalfYear
    country: CountryAccount
    target: int
    housed: int
    balance: int
    """The balance of the country at the end; below zero is a backlog."""
    lines: Mapping[str, HalfYearAccount]
    carried: Mapping[str, Account]
    """Per municipality that still exists and was counted to the end: what the next half-year begins with."""

    @property
    def without_target(self) -> tuple[str, ...]:
        """Municipalities whose target is not known: their account is incomplete."""
        return self.country.municipal.without_target


def close(
    period: HalfYear, country: Mapping[HalfYear, CountryAccount], *, ledger: Ledger, today: date
) -> Closed:
    """The closed state of a half-year that is over and was counted to the end; nothing is changed by it.

    What is corrected later shows as a difference with what was closed, and carries over by itself.
    """
    if today <= period.last_day:
        raise Refused("targets-not-over", period=str(period), day=period.last_day)
    if period not in country:
        raise Refused("targets-nothing-known", period=str(period))
    whole = country[period]
    if whole.target is None or whole.housed is None or whole.closing is None:
        raise Refused("targets-not-counted", period=str(period))
    lines = ledger.at(period)
    # A merged municipality keeps its line, and hands over its account: it carries nothing.
    carried = {area: line.final for area, line in lines.items() if line.final and line.final.balance}
    return Closed(period, whole, whole.target, whole.housed, whole.closing, lines=lines, carried=carried)
