# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A ladder is a table of rungs, in force from a day; nothing about it is drawn or coded by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from regietafel.base.law import LawRef
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import Month
from regietafel.base.sources import Mark, Source
from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import FileKind


class Urgent(StrEnum):
    """What a rung may do without when the case is urgent and the ground is on record (*spoed*)."""

    WAIT = "wait"
    TERM = "term"
    RUNGS = "rungs"
    """The required rungs below it; never what must be on file."""


class WaitUnit(StrEnum):
    """In what a wait is counted; months as the calendar has them."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class WaitSince(StrEnum):
    """From when a wait is counted."""

    START = "start"
    """The day from which the case counts: the first after the half-year, or after the term of the action."""
    STEP = "step"
    """The day of the rung on which the case stands."""


@dataclass(frozen=True, slots=True)
class Wait:
    """How long a rung waits (*wachttijd*), since when, and where that was read; unknown is an assumption.

    >>> from regietafel.base.sources import SourceKind
    >>> half_year = Wait(6, WaitUnit.MONTHS, WaitSince.STEP, Source("x", "x", "x", SourceKind.PRESS))
    >>> half_year.after(date(2022, 8, 31))
    datetime.date(2023, 2, 28)
    """

    amount: int
    unit: WaitUnit
    since: WaitSince
    source: Source

    def after(self, day: date) -> date:
        """The first day on which it is over, counted from that day."""
        match self.unit:
            case WaitUnit.DAYS:
                return day + timedelta(days=self.amount)
            case WaitUnit.WEEKS:
                return day + timedelta(weeks=self.amount)
            case WaitUnit.MONTHS:
                count = day.year * 12 + day.month - 1 + self.amount
                month = Month(count // 12, count % 12 + 1)
                return min(month.first_day + timedelta(days=day.day - 1), month.last_day)


@dataclass(frozen=True, slots=True)
class Authority:
    """Who may take a rung (*bevoegd gezag*), by which article.

    ``role`` is the code of a body, with {within} where that of the area belongs. ``needs`` must be on file
    before this authority may act; ``instead`` where it may only take the place of another; it then says why.
    """

    role: str
    law: LawRef | None = None
    needs: tuple[FileKind, ...] = ()
    instead: bool = False

    def body(self, within: str | None) -> str:
        """The code of the body in that area.

        >>> Authority("GS-{within}").body("PV20")
        'GS-PV20'
        """
        if "{within}" in self.role and within is None:
            raise Refused("ladders-case-without-area", role=self.role)
        return self.role.replace("{within}", within or "")


@dataclass(frozen=True, slots=True)
class Need:
    """What must lie on the file before a rung may be taken (*vereist stuk*), how many, by which article."""

    kind: FileKind
    count: int = 1
    law: LawRef | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung of a ladder (*trede*): who takes it, on which article, when, with what on file.

    ``produces`` is what is put on file with it.

    Where ``sets_term``, taking it names a term; a rung with ``term_of`` waits until the terms that rung set
    have run out; ``term_law`` is the article by which it does.
    """

    key: str
    name: Said
    text: Said
    authorities: tuple[Authority, ...]
    wait: Wait
    source: Source
    law: LawRef | None = None
    needs: tuple[Need, ...] = ()
    produces: tuple[FileKind, ...] = ()
    urgent: frozenset[Urgent] = frozenset()
    required: bool = True
    at_check: bool = False
    """Taken on a day on which the authority looks at all its cases."""
    sets_term: bool = False
    term_of: str | None = None
    term_law: LawRef | None = None
    addressed: Said | None = None

    @property
    def mark(self) -> Mark:
        """An assumption where its name or place was not read in a source."""
        return self.source.mark


@dataclass(frozen=True, slots=True)
class Ladder:
    """A ladder as it stands from a day (*interventieladder, escalatieladder*): its rungs from low to high.

    ``basis`` is what it was agreed or laid down in; a ladder without one is a draft: it can be tried out,
    and no step is taken on it. ``checks`` are the days of the year on which the authority looks.
    """

    key: str
    version: str
    title: Said
    rungs: tuple[Rung, ...]
    source: Source
    basis: Said | None = None
    checks: tuple[tuple[int, int], ...] = ()
    variant: Said | None = None
    """What an area does its own way, where it does."""

    def place(self, key: str) -> int | None:
        """Where a rung stands, from 0; None where this version has no such rung."""
        return next((place for place, rung in enumerate(self.rungs) if rung.key == key), None)

    def rung(self, key: str) -> Rung:
        """The rung of that key; refused where this version has none."""
        place = self.place(key)
        if place is None:
            known = tuple(rung.key for rung in self.rungs)
            raise Refused("ladders-rung-unknown", rung=key, ladder=self.title, known=known)
        return self.rungs[place]

    def check_on_or_after(self, day: date) -> date:
        """The first day on or after that on which the authority looks; the day itself where none is set."""
        days = (
            date(year, month, number) for year in (day.year, day.year + 1) for month, number in self.checks
        )
        return min((each for each in days if each >= day), default=day)


@dataclass(frozen=True, slots=True)
class Ladders:
    """One ladder over time, with the variants of areas that do it their own way (*provinciale variant*)."""

    key: str
    country: Timeline[Ladder]
    areas: Mapping[str, Timeline[Ladder]] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, area: str | None) -> Timeline[Ladder]:
        """The ladder of an area over time: its own variant, or that of the country."""
        return self.country if area is None else self.areas.get(area, self.country)
