# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The picture of the day (*beeld van de dag*): what matters on a day, as it was known then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import TaskKind
from regietafel.figures.services.disputes import contested
from regietafel.figures.services.following import Followed, follow_all
from regietafel.reception.services.findings import (
    Found,
    Missing,
    missing,
    part_findings,
    series_findings,
    table_figures,
    table_findings,
)
from regietafel.reception.services.need import NEED, PORTFOLIO, NeedState, need_state
from regietafel.reception.services.picture_figures import Figure, counted_figure
from regietafel.reception.services.plans import PlanState, plans_on
from regietafel.tasks.services.standing import Standing, leading

__all__ = ["Figure", "Picture", "picture"]

TER_APEL = "GM1950"
"""Westerwolde, the municipality Ter Apel lies in."""
STRIP = (
    (NEED, "NL"),
    (PORTFOLIO, "NL"),
    ("persons-in-reception", "NL"),
    ("persons-ter-apel", TER_APEL),
)
"""The figures whose latest count stands in the strip, in this order."""
AHEAD = STRIP[:2]
"""Those of which what is published for days to come is shown as well."""
BELOW = (
    *(("permit-holders-in-reception", "NL"), ("moved-out-7500", "NL"), ("persons-coa-locations", "NL")),
    *(("persons-coa-emergency", "NL"), ("persons-outside-coa", "NL"), ("persons-with-agreement", "NL")),
    *(("persons-entitled", "NL"), ("persons-without-bed", TER_APEL), ("inflow-total", "NL")),
    *(("first-applications", "NL"), ("family-reunification", "NL"), ("arrivals-in-reception", "NL")),
    *(("departures-from-reception", "NL"), ("flex-homes", "NL")),
)
"""The other figures that are followed for the country, shown below the strip where they were counted."""
IN_STRIP = 6


@dataclass(frozen=True, slots=True)
class Picture:
    """What a reader sees of the country on a day; every part is empty where nothing was known."""

    day: date
    headline: Message
    figures: tuple[Figure, ...] = field(metadata={"help": "the strip: at most six"})
    also: tuple[Figure, ...] = field(metadata={"help": "the other figures that are followed"})
    standing: Standing | None = field(
        metadata={"help": "the tasks in force and their progress, per province"}
    )
    need: tuple[Observation, ...] = field(metadata={"help": "the ramp of places needed, by day"})
    against: NeedState = field(metadata={"help": "need against portfolio, published and by the contracts"})
    plans: tuple[PlanState, ...] = field(metadata={"help": "plans held against what was counted"})
    missing: tuple[Missing, ...] = field(metadata={"help": "what should have been counted by now"})
    findings: tuple[Found, ...] = field(metadata={"help": "what contradicts itself or does not add up"})
    assumptions: tuple[Source, ...]
    examples: tuple[Source, ...]


def picture(day: date, as_of: AsOf, *, reader: Reader) -> Picture:
    """The picture of a day, from facts alone: what was known, recorded and for this reader to see."""
    provinces = known(as_of, reader).areas.on(AreaKind.PROVINCE, day)
    names = {code: area.name for code, area in provinces.items()}
    # What is shown of days to come as well, in one question.
    ahead = follow_all((*AHEAD, *table_figures(names)), as_of=as_of, reader=reader)
    followed = {figure: ahead[figure] for figure in AHEAD}
    followed |= follow_all((*STRIP[len(AHEAD) :], *BELOW), as_of=as_of, reader=reader, until=day)
    front = leading(day, as_of, reader=reader)
    against = need_state(day, as_of, reader=reader)
    counted = _contested(_counted(followed, day), as_of=as_of, reader=reader)
    strip = [each for each in counted if (each.code, _area(each)) in STRIP]
    figures = [*_decided(front), *strip, *_shortage(against, followed, day=day)]
    also = tuple(each for each in counted if each not in strip)
    plans = plans_on(day, as_of, reader=reader)
    used = _sources(front, [*figures, *also], plans=plans, against=against)
    return Picture(
        day=day,
        headline=_headline(front),
        figures=tuple(figures[:IN_STRIP]),
        also=also,
        standing=front,
        need=tuple(each.counts for each in followed[NEED, "NL"].kept),
        against=against,
        plans=plans,
        missing=missing(followed.values(), day),
        findings=(
            *part_findings(followed, day),
            *series_findings(followed.values(), day),
            *table_findings(day, ahead, names=names),
        ),
        assumptions=tuple(source for source in used if source.kind.value == "assumption"),
        examples=tuple(source for source in used if source.kind.value == "example"),
    )


def _counted(followed: Mapping[tuple[str, str], Followed], day: date) -> list[Figure]:
    figures = [counted_figure(each, day) for each in followed.values()]
    return [figure for figure in figures if figure is not None]


def _contested(figures: list[Figure], *, as_of: AsOf, reader: Reader) -> list[Figure]:
    """The same figures with who disputes them."""
    about = {figure.code: _with_replaced(figure) for figure in figures}
    said = contested(as_of, reader=reader)
    return [
        replace(
            figure,
            disputes=tuple(each for fact in about[figure.code] for each in said.get(fact.stamp.id, ())),
        )
        for figure in figures
    ]


def _with_replaced(figure: Figure) -> tuple[Observation, ...]:
    """The count and what it replaced: who disputed the first print may have a word on the correction."""
    return () if figure.counted is None else (figure.counted, *figure.replaced)


def _area(figure: Figure) -> str:
    return figure.counted.area if figure.counted is not None else "NL"


def _headline(front: Standing | None) -> Message:
    """The one sentence, made from the figures."""
    if front is None:
        return Message("picture-headline-nothing")
    largest = max(front.decided.values(), key=lambda task: (task.amount, task.area))
    name = front.distributed.ask.tree.units[largest.area].name
    total = front.distribution.total
    return Message(
        "picture-headline-indicative" if largest.kind is TaskKind.INDICATIVE else "picture-headline",
        {"total": total, "on": front.distribution.on, "name": name, "amount": largest.amount},
    )


def _decided(front: Standing | None) -> list[Figure]:
    if front is None:
        return []
    what = Message("picture-figure-decided", {"on": front.distribution.on})
    fact = front.distribution
    working = Working(what, fact.total, fact.unit, source=front.decision.stamp.source, day=fact.on)
    return [Figure("decided", what, working)]


def _shortage(against: NeedState, followed: Mapping[tuple[str, str], Followed], *, day: date) -> list[Figure]:
    """Need minus portfolio, only where the latest of both speak of the same day."""
    latest = [followed[code, "NL"].until(day).latest for code in (NEED, PORTFOLIO)]
    days = {each.counts.stamp.valid.start for each in latest if each is not None}
    found = [each.gap for each in against.published if days == {each.on}]
    if None in latest or not found:
        return []
    short = indicator("places-extra-needed")
    return [Figure(short.code, short.what, replace(found[0], what=short.what), good=short.good)]


def _sources(
    front: Standing | None,
    figures: list[Figure],
    *,
    plans: tuple[PlanState, ...],
    against: NeedState,
) -> list[Source]:
    """Every source that what is shown rests on, each once."""
    found = [source for figure in figures for source in figure.working.sources()]
    if front is not None:
        found += [front.distribution.stamp.source]
        found += [counted.stamp.source for counted in front.existing.values()]
    found += [source for plan in plans for source in plan.sources]
    return list(dict.fromkeys([*found, *against.sources]))
