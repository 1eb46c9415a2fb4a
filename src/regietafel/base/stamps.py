# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What every fact carries whatever it says: three times, an actor, a visibility, a source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from regietafel.base.messages import Refused
from regietafel.base.sources import Mark, Source


class Visibility(StrEnum):
    """Who may read a fact (*zichtbaarheid*), from its first row."""

    PUBLIC = "public"
    TABLE = "table"
    """The members and the secretariat of a table and the bodies it works with."""
    PARTY = "party"
    """The bodies named in the scope and those who recorded it."""
    PERSONAL = "personal"
    """The actor alone."""


@dataclass(frozen=True, slots=True)
class Span:
    """From a day up to, not including, another (*geldig van, tot*); open at the end where it has none.

    >>> Span(date(2022, 7, 1), date(2023, 1, 1)).covers(date(2023, 1, 1))
    False
    """

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end <= self.start:
            raise Refused("base-span-ends-before-start", start=self.start, end=self.end)

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Known:
    """The day a fact was published or decided (*bekend op*), with its ground; None where it is not known."""

    on: date | None
    ground: str

    def __post_init__(self) -> None:
        if not self.ground:
            raise ValueError("the day a fact was known has a ground, also when it is unknown")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every fact carries.

    ``recorded`` is set by the system and never chosen. A correction names the fact it ``replaces``, gives
    its reason, and has a day on which it was known.
    """

    id: str
    valid: Span
    known: Known
    recorded: datetime
    actor: str
    visibility: Visibility
    source: Source
    scope: tuple[str, ...] = ()
    """Codes of the bodies that may read it, where the visibility is table or party."""
    replaces: str | None = None
    reason: str | None = None

    def __post_init__(self) -> None:
        if self.recorded.tzinfo is not UTC:
            raise ValueError(f"{self.id}: a moment of recording is in UTC")
        if self.replaces is not None and (not self.reason or self.known.on is None):
            raise Refused("base-correction-needs-reason-and-day", fact=self.replaces)

    @property
    def marks(self) -> frozenset[Mark]:
        """What a reader must know of the fact: of its source, and that its day is not known."""
        undated = {Mark.UNDATED} if self.known.on is None else set()
        return frozenset({self.source.mark, *undated})


class HasStamp(Protocol):
    """Anything that carries a stamp: every fact, and what is derived from one."""

    @property
    def stamp(self) -> Stamp: ...


F = TypeVar("F", bound=HasStamp)


@dataclass(frozen=True, slots=True)
class AsOf:
    """Where a reader looks from: ``known`` filters what could be seen, ``recorded`` what was held here.

    >>> AsOf(known=date(2022, 7, 8)).sees_day(None), AsOf(known=date(2022, 7, 8)).sees_day(date(2022, 7, 9))
    (True, False)
    """

    known: date | None = None
    recorded: datetime | None = None

    def sees_day(self, known: date | None) -> bool:
        """A fact whose day is unknown is shown, and marked so by the page."""
        return self.known is None or known is None or known <= self.known

    def sees(self, stamp: Stamp) -> bool:
        return self.sees_day(stamp.known.on) and (self.recorded is None or stamp.recorded <= self.recorded)


def current(facts: Iterable[F], as_of: AsOf) -> list[F]:
    """The facts seen from there that no other fact seen from there replaces, in the order given."""
    seen = [fact for fact in facts if as_of.sees(fact.stamp)]
    replaced = {fact.stamp.replaces for fact in seen if fact.stamp.replaces is not None}
    return [fact for fact in seen if fact.stamp.id not in replaced]
