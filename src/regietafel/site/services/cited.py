# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sources that ship with the product, and what of it rests on each: inhabitants, rungs, the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from regietafel import data
from regietafel.base.messages import Message, Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.timeline import Repealed, Timeline
from regietafel.data.measures import measures
from regietafel.ladders.rules.ladder import Ladder, Ladders
from regietafel.ladders.sources import SUPERVISION, ladders
from regietafel.law import parameters
from regietafel.outlets.tables import Link, Words
from regietafel.reports.sources.form import forms
from regietafel.targets.rules.explanation import LEDGER
from regietafel.tasks.rules.explanation import ASKED, COMPUTED

PROGRAM = (LEDGER, COMPUTED, ASKED)
"""What the program itself reckoned or was asked, named as a source where it is one in an account."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """Something of the product that rests on a source: what it is, from which day, and its page."""

    what: Words
    said: Words
    on: date | None = None
    page: Link | None = None


@dataclass(slots=True)
class Shipped:
    """A source that ships, with what rests on it."""

    source: Source
    leaning: list[Leaning] = field(default_factory=list)


@cache
def shipped() -> Mapping[str, Shipped]:
    """Every source that ships, by its id.

    >>> shipped()["cbs-85318NED"].leaning[0].on
    datetime.date(2022, 1, 1)
    """
    found: dict[str, Shipped] = {}
    for source, leaning in (*_figures(), *_rungs(), *_law(), *((source, None) for source in PROGRAM)):
        there = found.setdefault(source.id, Shipped(source))
        if leaning is not None and leaning not in there.leaning:
            there.leaning.append(leaning)
    return found


def _figures() -> Iterator[tuple[Source, Leaning]]:
    for day in data.inhabitants_days():
        yield data.inhabitants(day).source, Leaning(Message("cited-inhabitants"), Message("cited-all"), day)
    for merger in data.areas().mergers:
        yield merger.source, Leaning(Message("cited-merger"), merger.into, merger.on, ("area", merger.into))
    yield data.source(data.REGIONS_SOURCE), Leaning(Message("cited-regions"), Message("cited-regions-which"))
    for measure in measures():
        page = ("execution-measure", measure.number)
        yield measure.source, Leaning(Message("cited-measure"), measure.title, page=page)
    for day, form in forms():
        if not isinstance(form, Repealed):
            yield (
                form.source,
                Leaning(Message("cited-form"), Message("cited-all"), day, ("execution-reports",)),
            )


def _rungs() -> Iterator[tuple[Source, Leaning]]:
    for known in ladders().values():
        page = ("targets-ladder",) if known.key == SUPERVISION else ("execution-ladder",)
        for day, ladder in _versions(known):
            yield ladder.source, Leaning(Message("cited-ladder"), ladder.title, day, page)
            for rung in ladder.rungs:
                yield rung.source, Leaning(Message("cited-rung"), rung.name, day, page)
                yield rung.wait.source, Leaning(Message("cited-wait"), rung.name, day, page)


def _versions(known: Ladders) -> Iterator[tuple[date, Ladder]]:
    """Every version of a ladder, of the country and of the areas that do it their own way."""
    every: list[Timeline[Ladder]] = [known.country, *known.areas.values()]
    for timeline in every:
        for day, ladder in timeline:
            if not isinstance(ladder, Repealed):
                yield day, ladder


def _law() -> Iterator[tuple[Source, Leaning]]:
    for key, parameter in parameters().items():
        for day, dated in parameter.values:
            if isinstance(dated, Repealed):
                continue
            assumed = dated.source.startswith("Assumption")
            kind = SourceKind.ASSUMPTION if assumed else SourceKind.PUBLISHED
            source = Source(key, dated.source, parameter.policy or "", kind, checked_on=dated.checked)
            yield source, Leaning(Message("cited-law"), Said(parameter.title), day)
