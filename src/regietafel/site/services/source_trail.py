# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What rests on a source: the way back from a document to every number and decision taken from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from regietafel import data
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import read
from regietafel.areas.country import known, together
from regietafel.base.messages import Refused
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.facts import Fact
from regietafel.facts.decisions import Decision
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import Distribution, PublishedValue, Transfer

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True, slots=True)
class Resting:
    """Everything on record that names this source (*wat hierop rust*), as far as this reader may see it."""

    source: Source
    decisions: tuple[Decision, ...]
    distributions: tuple[Distribution, ...]
    transfers: tuple[Transfer, ...]
    published: tuple[PublishedValue, ...]
    observations: tuple[Observation, ...]
    names: Mapping[str, str]
    """The names of the areas that are spoken of, by code."""


def resting_on(source_id: str, as_of: AsOf, *, reader: Reader) -> Resting:
    """What rests on the source with that id; refused where nothing that this reader may see names it.

    A table put together from several files has the ids of all: then what rests on any of them.
    """
    wanted = frozenset(source_id.split(","))
    decisions = _of(Decision, wanted, as_of=as_of, reader=reader)
    transfers = _of(Transfer, wanted, as_of=as_of, reader=reader)
    published = _of(PublishedValue, wanted, as_of=as_of, reader=reader)
    counts = _of(Observation, wanted, as_of=as_of, reader=reader)
    distributions = [
        fact
        for fact in read(Distribution, as_of, reader=reader)
        if fact.stamp.source.id in wanted
        or wanted & _counted(fact)
        or any(_locks(fact, value) for value in published)
    ]
    facts: list[Fact] = [*decisions, *transfers, *published, *counts, *distributions]
    named = {fact.stamp.source for fact in facts if fact.stamp.source.id in wanted}
    named |= {data.source(source) for source in wanted & _shipped()}
    if not named:
        raise Refused("web-no-such-page")
    register = known(as_of, reader).areas
    areas = {fact.area for fact in published} | {fact.area for fact in counts}
    areas |= {code for fact in transfers for code in (fact.giver, fact.taker)}
    return Resting(
        source=together(named),
        decisions=tuple(decisions),
        distributions=tuple(distributions),
        transfers=tuple(transfers),
        published=tuple(published),
        observations=tuple(
            sorted(counts, key=lambda fact: (fact.indicator, fact.area, fact.stamp.valid.start))
        ),
        names={code: register.get(code).name for code in areas},
    )


def _of(kind: type[F], wanted: frozenset[str], *, as_of: AsOf, reader: Reader) -> list[F]:
    return [fact for fact in read(kind, as_of, reader=reader) if fact.stamp.source.id in wanted]


def _counted(fact: Distribution) -> frozenset[str]:
    """The sources of the inhabitants it was made from, as they were on record then."""
    on = fact.key.inhabitants_on
    tables = known(AsOf(recorded=fact.stamp.recorded), ANYONE).tables
    return frozenset(tables[on].source.id.split(",")) if on is not None and on in tables else frozenset()


def _locks(fact: Distribution, value: PublishedValue) -> bool:
    """Whether the published value won in this distribution: it keeps its own source there."""
    return (fact.series, fact.on) == (value.series, value.on) and any(
        (share.area, share.locked) == (value.area, value.amount) for share in fact.shares
    )


def _shipped() -> frozenset[str]:
    """The sources of the inhabitants and safety regions that ship with the product."""
    counted = {data.inhabitants(day).source.id for day in data.inhabitants_days()}
    return frozenset({*counted, data.REGIONS_SOURCE})
