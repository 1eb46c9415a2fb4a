# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Need against portfolio: as it was published, and as it follows from the contracts of the locations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.areas import Areas
from regietafel.base.indicators import require_same_definition
from regietafel.base.messages import Refused
from regietafel.base.periods import Month
from regietafel.base.sources import Mark, Source
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.facts.conversions import leaf
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty, Location
from regietafel.figures.services.following import Followed, follow_all
from regietafel.reception.rules.gap import Gap, gap_working, gaps_by_area
from regietafel.reception.rules.portfolio import (
    LocationOnDay,
    Places,
    ending,
    grouped,
    held,
    in_force,
    months,
    portfolio_working,
    standing,
)
from regietafel.tasks.services.standing import Standing

NEED, PORTFOLIO = "places-needed", "places-portfolio"
AHEAD = 13
"""So many months are looked ahead, the month of the day included."""


@dataclass(frozen=True, slots=True)
class Published:
    """Need and portfolio that were published for the same day (*gepubliceerd*), and the gap between them."""

    on: date
    need: Working
    portfolio: Working
    gap: Working


@dataclass(frozen=True, slots=True)
class Ahead:
    """One month ahead (*maand vooruit*): the gap by how sure the places are, from the contracts."""

    gap: Gap
    need: Working = field(metadata={"help": "the need of the latest day that is known by then"})
    workings: Mapping[Certainty, Working] = field(metadata={"help": "the gap up to that certainty"})

    @property
    def marks(self) -> frozenset[Mark]:
        return frozenset(mark for working in self.workings.values() for mark in working.marks())


@dataclass(frozen=True, slots=True)
class NeedState:
    """Need against places, seen from a day (*behoefte tegen portefeuille*); every part may be empty."""

    day: date
    published: tuple[Published, ...] = field(metadata={"help": "every day that both speak of, oldest first"})
    ahead: tuple[Ahead, ...] = field(metadata={"help": "the months from the day on, by the contracts"})
    ending: tuple[tuple[date, LocationOnDay], ...] = field(
        metadata={"help": "contracts that end, soonest first"}
    )
    locations: tuple[LocationOnDay, ...] = field(
        metadata={"help": "what is there on the day, in the portfolio"}
    )
    sources: tuple[Source, ...] = ()


def need_state(day: date, as_of: AsOf, *, reader: Reader, ahead: int = AHEAD) -> NeedState:
    """Need against places from a day on. Queries: four."""
    followed = follow_all([(NEED, "NL"), (PORTFOLIO, "NL")], as_of=as_of, reader=reader)
    need, portfolio = followed[NEED, "NL"], followed[PORTFOLIO, "NL"]
    require_same_definition(need.indicator, portfolio.indicator)
    locations = read(Location, as_of, reader=reader)
    asked = [each.counts for each in need.kept]
    by_day = {on: standing(locations, on) for on in months(Month.of(day), ahead)} if locations else {}
    coming = months_ahead(
        asked, day, on=lambda month: held(locations, by_day[month], day=month), count=len(by_day)
    )
    stands = standing(locations, day)
    last = Month.of(max(by_day)).last_day if by_day else day
    return NeedState(
        day=day,
        published=tuple(_published(asked, portfolio)),
        ahead=tuple(_ahead(gap, row, stands=by_day[gap.on]) for gap, row in coming if gap.places),
        ending=tuple(ending(locations, day, until=last)),
        locations=tuple(stands),
        sources=tuple(dict.fromkeys(stand.location.stamp.source for stand in stands)),
    )


def published_pairs(
    need: Sequence[Observation], portfolio: Iterable[Observation]
) -> list[tuple[date, Observation, Observation]]:
    """Every day a portfolio was published for, with the need that holds on it and the portfolio."""
    found = []
    for there in portfolio:
        day = there.stamp.valid.start
        asked = level(need, day)
        if asked is not None and there.amount is not None:
            found.append((day, asked, there))
    return found


def level(need: Sequence[Observation], day: date) -> Observation | None:
    """The need that holds on a day: the latest known for a day up to then; ``need`` is oldest first."""
    return next(
        (row for row in reversed(need) if row.stamp.valid.start <= day and row.amount is not None), None
    )


def months_ahead(
    need: Sequence[Observation],
    day: date,
    *,
    on: Callable[[date], Places | None],
    count: int = AHEAD,
) -> Iterator[tuple[Gap, Observation]]:
    """The gap on the first days of the months from a day on by the contracts, with the need it is against."""
    for month in months(Month.of(day), count):
        asked = level(need, month)
        if asked is not None and asked.amount is not None:
            yield Gap(month, asked.amount, on(month)), asked


def _published(need: Sequence[Observation], portfolio: Followed) -> Iterator[Published]:
    for day, asked, there in published_pairs(need, [each.counts for each in portfolio.kept]):
        held, counted = _held(asked, day), leaf(there, portfolio.indicator)
        yield Published(day, held, counted, gap_working(held, counted))


def _held(asked: Observation, day: date) -> Working:
    """A need as what holds on that day."""
    made = leaf(asked, indicator(NEED))
    if asked.stamp.valid.start == day:
        return made
    return Working(made.what, made.value, made.unit, formula="{a}", inputs=(made,), day=day)


def _ahead(gap: Gap, asked: Observation, *, stands: list[LocationOnDay]) -> Ahead:
    held = _held(asked, gap.on)
    workings = {
        certainty: gap_working(held, portfolio_working(stands, gap.on, upto=certainty))
        for certainty in Certainty
    }
    return Ahead(gap, held, workings)


def gaps_of(front: Standing, locations: Sequence[Location], *, register: Areas) -> dict[str, Gap]:
    """The task of each area that was decided on, minus the places in it on the day of the task."""
    needs = {code: task.amount for code, task in front.decided.items()}
    return expected(needs, front.distribution.on, locations=locations, register=register)


def expected(
    needs: Mapping[str, int], on: date, *, locations: Sequence[Location], register: Areas
) -> dict[str, Gap]:
    """Each need against what is expected to be there on its day: by the contracts, those that end counted.

    An area of which no location is on record has no places that are known. Empty where there is no location
    at all.
    """
    if not locations:
        return {}

    def province(location: Location) -> str:
        return register.province_of(location.area).code

    there, described = standing(locations, on), in_force(locations, on)
    known_of = {code: Places() for location in described for code in (location.area, province(location))}
    known_of |= grouped(there, lambda location: location.area) | grouped(there, province)
    return gaps_by_area(on, needs, places=known_of)


def working_on(day: date, state: NeedState, *, upto: Certainty) -> Working:
    """How the gap of a day came about: as published if it was, else by the contracts of its month."""
    for each in state.published:
        if each.on == day:
            return each.gap
    for month in state.ahead:
        if month.gap.on == day:
            return month.workings[upto]
    raise Refused("reception-no-gap", day=day)
