# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is shown of the housing targets: a country, a province and a municipality in one half-year.

Unit: persons. Signs: a balance (*saldo*) below zero is a backlog, above zero a lead. What is not known is
None or empty, and never zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import Area
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark, Source
from regietafel.base.working import Working
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.meetings import AgendaAnswered, AgendaProposed
from regietafel.facts.targets import HalfYearClosed
from regietafel.targets.rules.accounts import Account
from regietafel.targets.rules.country import CountryAccount, Printed
from regietafel.targets.rules.ledger import HalfYearAccount
from regietafel.targets.rules.outlook import Outlook
from regietafel.targets.rules.schedule import Progress, ScheduleClass
from regietafel.targets.rules.totals import Totals


@dataclass(frozen=True, slots=True)
class ComputedSum:
    """What the targets of all municipalities add up to by one rule of rounding; ``in_force`` is the law's."""

    rule: RoundingRule
    total: int
    municipalities: int
    in_force: bool


@dataclass(frozen=True, slots=True)
class MadeUp:
    """Which part of the backlog at the start was worked off (*ingelopen*), from 0 to 1, and by whose count.

    ``printed`` is the sum of a source that differs; None where it is the count of the ledger.
    """

    share: Fraction
    printed: Printed | None = None


@dataclass(frozen=True, slots=True)
class Returning:
    """Where a question returns (*terug op de agenda*): proposed for a table, and what became of that."""

    proposed: AgendaProposed
    answered: AgendaAnswered | None


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that is still open (*open vraag*), with what must be in place first, by whom and when.

    ``agenda`` is where it or one of its preconditions returns, as far as this reader may see it.
    """

    question: Decision
    preconditions: tuple[Action, ...]
    agenda: tuple[Returning, ...] = ()


@dataclass(frozen=True, slots=True)
class ProvinceLine:
    """One province in the country (*regel per provincie*).

    ``classes`` counts its municipalities per class of the schedule; those without a target are in none.
    """

    area: Area
    totals: Totals
    classes: Mapping[ScheduleClass, int]
    by_formula: int | None = None
    """What article 29 gives its municipalities together, where the account of none is on record."""
    municipalities: int = 0
    """How many it has on the first day of the half-year; of ``totals.areas`` something is known."""
    marks: frozenset[Mark] = frozenset()
    """Of the numbers, opening balances and counts of its municipalities."""
    over: bool = False
    """Whether the half-year is over: what was open at a last count is a backlog only once that is the end."""

    @property
    def counted(self) -> bool:
        """Whether any municipality was counted; without that nothing is known of what was done or is open."""
        return self.totals.counted is not None

    @property
    def counted_on(self) -> date | None:
        """The oldest day of a last count, up to which all of it is known."""
        return self.totals.counted[0] if self.totals.counted else None

    @property
    def target(self) -> int | None:
        return self.totals.target

    @property
    def housed(self) -> int | None:
        return self.totals.housed

    @property
    def backlog(self) -> int | None:
        return self.totals.backlog if self.is_told else None

    @property
    def lead(self) -> int | None:
        return self.totals.lead if self.is_told else None

    @property
    def balance(self) -> int | None:
        return self.totals.balance if self.is_told else None

    @property
    def is_told(self) -> bool:
        """Whether how it stands may be told: on the day of a count, or after the end only as it ended."""
        return self.totals.is_final or not self.over


@dataclass(frozen=True, slots=True)
class CountryTargets:
    """The country in one half-year, as it stood on a day and was known then (*landelijke stand*).

    ``account`` holds the statutory number (``account.national``, with its source in the stamp), agreed
    amounts beside it (``account.agreed``), the published sum with what differs from it (``account.printed``),
    what no known municipality explains (``account.not_attributed``), gross backlog and lead
    (``account.municipal``) and the balance (``account.opening``, ``account.closing``). It is None where
    nothing is known of the half-year.
    """

    half_year: HalfYear
    day: date
    account: CountryAccount | None
    computed: tuple[ComputedSum, ...] = ()
    """By every rule of rounding; they differ, and none is tuned to a published sum."""
    monthly: int | None = None
    """What must be housed per month: one sixth of what is to be housed, backlog included."""
    progress: Progress | None = None
    """Where the whole stands on the straight line, on the day of the last count."""
    made_up: tuple[MadeUp, ...] = ()
    """The ledger's own first, then one for each printed balance that differs; empty without backlog."""
    bare_target_met: bool | None = None
    """Whether as many were housed as the published national number, backlog left aside."""
    questions: tuple[OpenQuestion, ...] = ()
    provinces: tuple[ProvinceLine, ...] = ()
    municipalities: int = 0
    """How many municipalities exist on the first day of the half-year."""
    outlook: Outlook | None = None
    """What the pace says of the end of a half-year that runs, with the probability of missing the target."""
    closed: HalfYearClosed | None = None
    """How the country stood when the half-year was closed; a later correction is seen beside it."""
    workings: Mapping[str, Working] = field(default_factory=dict)
    """How each number came about, by name: target, closing, to_house, monthly, made_up."""
    sources: tuple[Source, ...] = ()

    @property
    def over(self) -> bool:
        """Whether the half-year is over on the day."""
        return self.day > self.half_year.last_day

    @property
    def examples(self) -> tuple[Source, ...]:
        """The sources of made-up figures (*voorbeeldcijfer*) among those of this page."""
        return tuple(source for source in self.sources if source.mark is Mark.EXAMPLE)


@dataclass(frozen=True, slots=True)
class MunicipalityLine:
    """One municipality on the board of its province (*regel per gemeente*).

    ``rung`` is the highest rung this reader may see was taken, ``due`` the one that is proposed (for the
    supervisor only). ``line`` is None where nothing is known.
    """

    area: Area
    line: HalfYearAccount | None
    progress: Progress | None = None
    expected: int | None = None
    """Persons the municipality itself still expects to house."""
    marks: frozenset[Mark] = frozenset()
    disputed: bool = False
    rung: str | None = None
    due: str | None = None
    by_formula: int | None = None
    """What article 29 gives, where the bare target is not on record."""
    over: bool = False
    """Whether the half-year is over: what was open at a last count is a backlog only once that is the end."""

    @property
    def counted(self) -> bool:
        """Whether a count of this half-year is on record; without one nothing is known of what was done."""
        return self.counted_on is not None

    @property
    def counted_on(self) -> date | None:
        """The day of the last count, on which class, backlog and lead stand."""
        return None if self.line is None else self.line.counted

    @property
    def pace(self) -> ScheduleClass | None:
        """The class of the schedule; None where it is not known what is asked in all, or done."""
        return None if self.progress is None else self.progress.pace

    @property
    def target(self) -> int | None:
        """The bare target; a number that holds what was carried over says nothing of it."""
        return None if self.line is None else self.line.bare

    @property
    def carried_over(self) -> int | None:
        """The balance with which the target makes what is to be housed, what mergers brought included."""
        line = self.line
        if line is None or line.bare is None or line.asked is None:
            return self.opening
        return line.bare - line.asked

    @property
    def opening(self) -> int | None:
        return None if self.line is None else self.line.carried

    @property
    def to_house(self) -> int | None:
        return None if self.line is None or self.line.asked is None else self.line.to_house

    @property
    def housed(self) -> int | None:
        return None if self.line is None else self.line.done

    @property
    def stands(self) -> Account | None:
        """What is owed or ahead, on the day of the last count; after the half-year only as it ended."""
        if self.line is None:
            return None
        return self.line.final if self.over else self.line.standing

    @property
    def backlog(self) -> int | None:
        """Persons still to house."""
        return None if self.stands is None else self.stands.backlog

    @property
    def lead(self) -> int | None:
        return None if self.stands is None else self.stands.lead


@dataclass(frozen=True, slots=True)
class ProvinceTargets:
    """A province in one half-year: its municipalities, in the order of their names (*bord*)."""

    half_year: HalfYear
    day: date
    area: Area
    totals: Totals
    lines: tuple[MunicipalityLine, ...]
    supervised: bool = False
    """Whether this reader supervises the province; only then are proposed rungs filled in."""
    sources: tuple[Source, ...] = ()

    @property
    def over(self) -> bool:
        """Whether the half-year is over on the day."""
        return self.day > self.half_year.last_day

    @property
    def is_told(self) -> bool:
        """Whether how it stands may be told: on the day of a count, or after the end only as it ended."""
        return self.totals.is_final or not self.over

    @property
    def counted_lines(self) -> tuple[MunicipalityLine, ...]:
        """The municipalities of which a count is on record."""
        return tuple(line for line in self.lines if line.counted)

    def by_class(self) -> dict[ScheduleClass | None, tuple[MunicipalityLine, ...]]:
        """The municipalities per class, furthest behind first; those without a target last."""
        order: tuple[ScheduleClass | None, ...] = (*reversed(ScheduleClass), None)
        return {pace: tuple(line for line in self.lines if line.pace is pace) for pace in order}

    def by_rung(self) -> dict[str | None, tuple[MunicipalityLine, ...]]:
        """The municipalities per rung taken; those on none under None."""
        rungs = dict.fromkeys([*(line.rung for line in self.lines if line.rung), None])
        return {rung: tuple(line for line in self.lines if line.rung == rung) for rung in rungs}
