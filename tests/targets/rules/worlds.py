# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Facts of a small country for the tests of this folder, each made in a line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from regietafel.base.area import Merger
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.facts.targets import (
    Housed,
    MunicipalTarget,
    OpeningBalance,
    SwapAnswered,
    SwapPart,
    SwapProposed,
    TargetAdjusted,
    TargetOrigin,
)
from regietafel.targets.rules.book import Asked, book
from regietafel.targets.rules.counting import done, last_counts
from regietafel.targets.rules.folding import fold
from regietafel.targets.rules.ledger import Ledger

OWN = Source("own", "made up", "test", SourceKind.EXAMPLE)
FIRST, SECOND, THIRD = HalfYear(2022, 1), HalfYear(2022, 2), HalfYear(2023, 1)
A, B, C = "GM0001", "GM0002", "GM0003"
WEESP = Merger(date(2022, 3, 24), (B,), A, OWN)
"""A merger inside the first half-year: B becomes part of A."""

_NUMBERS = count(1)


def stamp(day: date = date(2022, 1, 1), until: date | None = None, **other: Any) -> Stamp:
    plain = Stamp(
        f"{next(_NUMBERS):012}",
        valid=Span(day, until),
        known=Known(day, "test"),
        recorded=datetime(2022, 1, 1, tzinfo=UTC),
        actor="test",
        visibility=Visibility.PUBLIC,
        source=OWN,
    )
    return replace(plain, **other)


def target(area: str, persons: int, period: HalfYear = FIRST, **other: Any) -> MunicipalTarget:
    mine = other.pop("stamp", None) or stamp(period.first_day)
    return MunicipalTarget(mine, period, area, persons, other.pop("how", TargetOrigin.PUBLISHED), **other)


def housed(area: str, persons: int, start: date, *, until: date, **other: Any) -> Housed:
    return Housed(stamp(start, until, known=Known(until, "test"), **other), area, persons)


def opening(
    area: str, balance: int, period: HalfYear = FIRST, origin: HalfYear | None = None
) -> OpeningBalance:  # shape: reads as a line of a table
    return OpeningBalance(stamp(period.first_day), period, area, balance, origin)


def adjusted(area: str, persons: int, period: HalfYear = FIRST, **other: Any) -> TargetAdjusted:
    mine = stamp(period.first_day.replace(month=period.first_day.month + 3), **other)
    return TargetAdjusted(mine, period, area, persons, Said("tussentijds verlaagd"))


def swap(
    by: str, changes: dict[str, int], period: HalfYear = FIRST
) -> SwapProposed:  # shape: reads as a line of a table
    parts = tuple(SwapPart(area, change) for area, change in changes.items())
    return SwapProposed(stamp(period.first_day), period, by, parts, Said("ruil"))


def answer(to: SwapProposed, area: str, *, accepted: bool = True) -> SwapAnswered:
    return SwapAnswered(stamp(to.stamp.valid.start), to.stamp.id, area, accepted)


def kept(
    asked: Asked,
    windows: tuple[Housed, ...] = (),
    *,
    mergers: tuple[Merger, ...] = (),
    upto: HalfYear = THIRD,
) -> Ledger:
    """The ledger of these facts."""
    counted = last_counts(windows)
    return fold(book(asked, done(windows, mergers=mergers), counted=counted, mergers=mergers), upto)


@dataclass(frozen=True, slots=True)
class World:
    """A small country for three half-years, with whatever happened in it."""

    asked: Asked
    windows: tuple[Housed, ...]
    mergers: tuple[Merger, ...]

    @property
    def ledger(self) -> Ledger:
        return kept(self.asked, self.windows, mergers=self.mergers)
