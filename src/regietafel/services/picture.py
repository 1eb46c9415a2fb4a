# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The picture of the day (*beeld van de dag*): what matters on a day, as it was known then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.core.base.indicators import Indicator, require_same_definition
from regietafel.core.base.messages import Message
from regietafel.core.base.observations import Observation
from regietafel.core.base.sources import Mark, Source
from regietafel.core.base.stamps import AsOf
from regietafel.core.base.working import Working
from regietafel.data.indicators import indicators
from regietafel.services.readers import Reader
from regietafel.services.reading import read
from regietafel.services.standing import Standing, in_force, standing

STRIP = ("places-needed", "places-portfolio", "persons-in-reception", "persons-ter-apel")
"""The indicators of which the latest count stands in the strip of figures, in this order."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the strip: what it is, how many, of which day, and how it came about."""

    code: str
    """The code of the indicator, or ``decided`` for the capacity that was decided on."""
    what: Message
    working: Working

    @property
    def marks(self) -> frozenset[Mark]:
        return self.working.marks()


@dataclass(frozen=True, slots=True)
class Picture:
    """What a reader sees of the country on a day; every part is empty where nothing was known."""

    day: date
    headline: Message
    figures: tuple[Figure, ...]
    standing: Standing | None
    need: tuple[Observation, ...]
    """The ramp of places needed, by day."""
    assumptions: tuple[Source, ...]
    examples: tuple[Source, ...]


def picture(day: date, as_of: AsOf, *, reader: Reader) -> Picture:
    """The picture of a day, from facts alone: what was known, recorded and for this reader to see."""
    seen = {code: _counts(code, as_of, reader=reader) for code in STRIP}
    series = [fact for fact in in_force(day, as_of, reader=reader) if fact.part_of is None]
    front = standing(series[0].series, day, as_of=as_of, reader=reader) if series else None
    figures = [*_decided(front), *_latest(seen, day), *_shortage(seen, day)]
    used = _sources(front, figures)
    return Picture(
        day=day,
        headline=_headline(front),
        figures=tuple(figures[:6]),
        standing=front,
        need=tuple(seen["places-needed"]),
        assumptions=tuple(source for source in used if source.mark is Mark.ASSUMPTION),
        examples=tuple(source for source in used if source.mark is Mark.EXAMPLE),
    )


def _counts(code: str, as_of: AsOf, *, reader: Reader) -> list[Observation]:
    return sorted(
        read(Observation, as_of, reader=reader, indicator=code), key=lambda counted: counted.stamp.valid.start
    )


def _headline(front: Standing | None) -> Message:
    """The one sentence, made from the figures."""
    if front is None:
        return Message("picture-headline-nothing")
    largest = max(
        (task for task in front.tasks.values() if task.kind is front.distribution.kind),
        key=lambda task: (task.amount, task.area),
    )
    name = front.distributed.ask.tree.units[largest.area].name
    total = front.distribution.total
    return Message(
        "picture-headline",
        {"total": total, "on": front.distribution.on, "name": name, "amount": largest.amount},
    )


def _decided(front: Standing | None) -> list[Figure]:
    if front is None:
        return []
    what = Message("picture-figure-decided", {"on": front.distribution.on})
    fact = front.distribution
    working = Working(what, fact.total, fact.unit, source=front.decision.stamp.source, day=fact.on)
    return [Figure("decided", what, working)]


def _latest(seen: dict[str, list[Observation]], day: date) -> list[Figure]:
    """The latest count of each indicator on the day; one that was never counted is not there, and no zero."""
    figures: list[Figure] = []
    for code, counts in seen.items():
        past = _past(counts, day)
        if past is None or past.amount is None:
            continue
        figures.append(_figure(indicators()[code], past, amount=past.amount))
    return figures


def _figure(indicator: Indicator, counted: Observation, *, amount: int) -> Figure:
    what = indicator.what
    day = counted.stamp.valid.start
    return Figure(
        indicator.code, what, Working(what, amount, indicator.unit, source=counted.stamp.source, day=day)
    )


def _past(counts: list[Observation], day: date) -> Observation | None:
    past = [counted for counted in counts if counted.stamp.valid.start <= day]
    return past[-1] if past else None


def _shortage(seen: dict[str, list[Observation]], day: date) -> list[Figure]:
    """Need minus portfolio, only where both speak of the same day."""
    need, there = _past(seen["places-needed"], day), _past(seen["places-portfolio"], day)
    if need is None or there is None or need.amount is None or there.amount is None:
        return []
    if need.stamp.valid.start != there.stamp.valid.start:
        return []
    catalogue = indicators()
    require_same_definition(catalogue[need.indicator], catalogue[there.indicator])
    inputs = tuple(
        _figure(indicators()[counted.indicator], counted, amount=counted.amount or 0).working
        for counted in (need, there)
    )
    what = catalogue["places-extra-needed"].what
    working = Working(
        what,
        need.amount - there.amount,
        "places",
        formula="{a} − {b}",
        inputs=inputs,
        day=need.stamp.valid.start,
    )
    return [Figure("places-extra-needed", what, working)]


def _sources(front: Standing | None, figures: list[Figure]) -> list[Source]:
    """Every source that what is shown rests on, each once."""
    found = [source for figure in figures for source in figure.working.sources()]
    if front is not None:
        found += [front.distribution.stamp.source]
        found += [counted.stamp.source for counted in front.existing.values()]
    return list(dict.fromkeys(found))
