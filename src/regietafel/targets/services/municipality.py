# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is shown of the housing targets of one municipality in a half-year, in persons; not known is None."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from regietafel.base.areas import Area
from regietafel.base.messages import Message
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source
from regietafel.base.working import Working
from regietafel.facts.targets import Expectation, HalfYearClosed, LinkedTooFew
from regietafel.figures.services.disputes import Contested
from regietafel.targets.rules.accounts import Account
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.rules.numbers import Target
from regietafel.targets.rules.outlook import Outlook
from regietafel.targets.rules.schedule import Progress
from regietafel.targets.rules.swaps import Swap


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next (*wat volgt*): on which day, and what; in the order of the days."""

    day: date
    what: Message


@dataclass(frozen=True, slots=True)
class SchedulePoint:
    """The straight line and what was done, on the first day of a month; ``housed`` is None in the future."""

    day: date
    due: Fraction
    housed: int | None


@dataclass(frozen=True, slots=True)
class MunicipalityTargets:
    """The account of one municipality (*rekening*), as it stood on a day and was known then.

    ``statement`` has a line for every half-year up to this one, oldest first; each says what was still open
    per half-year of origin (``closing.owed``). ``outlook`` holds the probability of missing
    the target for the municipality itself and its supervisor alone.
    """

    half_year: HalfYear
    day: date
    area: Area
    province: Area
    line: HalfYearAccount | None
    statement: tuple[HalfYearAccount, ...]
    target: Target | None
    """The number in force with the others on record beside it (``target.differences``)."""
    progress: Progress | None = None
    schedule: tuple[SchedulePoint, ...] = ()
    own_expectation: Expectation | None = None
    short_by_own_word: int | None = None
    """Persons short at the end by the municipality's own expectation; below zero it is ahead."""
    outlook: Outlook | None = None
    swaps: tuple[Swap, ...] = ()
    to_answer: tuple[Swap, ...] = ()
    """Swaps that wait for an answer of this municipality."""
    contested: tuple[Contested, ...] = ()
    disputed: frozenset[tuple[HalfYear, str]] = frozenset()
    """Which figure of which half-year is contested and not answered: target or housed."""
    excuses: tuple[LinkedTooFew, ...] = ()
    closed: HalfYearClosed | None = None
    uncounted: tuple[HalfYear, ...] = ()
    """Half-years that were over and not counted to the end: what they add to the backlog is not known."""
    next: tuple[Next, ...] = ()
    workings: Mapping[str, Working] = field(default_factory=dict)
    """How each number came about, by name: target, opening, corrected, housed, closing."""
    sources: tuple[Source, ...] = ()

    @property
    def over(self) -> bool:
        """Whether the half-year is over on the day."""
        return self.day > self.half_year.last_day

    def stands(self, line: HalfYearAccount) -> Account | None:
        """How a half-year of the statement stands: on the day of its last count, after it as it ended."""
        return line.final if self.day > line.period.last_day else line.standing
