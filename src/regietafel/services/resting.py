# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What rests on a source: the way back from a document to every number and decision taken from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regietafel import data
from regietafel.core.base.decisions import Decision
from regietafel.core.base.facts import Fact
from regietafel.core.base.messages import Refused
from regietafel.core.base.observations import Observation
from regietafel.core.base.sources import Source
from regietafel.core.base.stamps import AsOf
from regietafel.core.base.tasks import Distribution, PublishedValue, Transfer
from regietafel.services.country import known
from regietafel.services.readers import Reader
from regietafel.services.reading import read


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
    """What rests on the source with that id; refused where nothing that this reader may see names it."""
    decisions = [fact for fact in read(Decision, as_of, reader=reader) if fact.stamp.source.id == source_id]
    transfers = [fact for fact in read(Transfer, as_of, reader=reader) if fact.stamp.source.id == source_id]
    published = [
        fact for fact in read(PublishedValue, as_of, reader=reader) if fact.stamp.source.id == source_id
    ]
    counts = [fact for fact in read(Observation, as_of, reader=reader) if fact.stamp.source.id == source_id]
    counted_on = _shipped(source_id)
    distributions = [
        fact
        for fact in read(Distribution, as_of, reader=reader)
        if fact.stamp.source.id == source_id or (counted_on and fact.key.inhabitants_on in counted_on)
    ]
    facts: list[Fact] = [*decisions, *transfers, *published, *counts, *distributions]
    named = [fact.stamp.source for fact in facts if fact.stamp.source.id == source_id]
    if not named and not counted_on:
        raise Refused("web-no-such-page")
    register = known(as_of, reader).areas
    areas = {fact.area for fact in published} | {fact.area for fact in counts}
    areas |= {code for fact in transfers for code in (fact.giver, fact.taker)}
    return Resting(
        source=named[0] if named else data.source(source_id),
        decisions=tuple(decisions),
        distributions=tuple(distributions),
        transfers=tuple(transfers),
        published=tuple(published),
        observations=tuple(
            sorted(counts, key=lambda fact: (fact.indicator, fact.area, fact.stamp.valid.start))
        ),
        names={code: register.get(code).name for code in areas},
    )


def _shipped(source_id: str) -> frozenset[object]:
    """The days of the inhabitants that ship with the product from this source."""
    return frozenset(day for day in data.inhabitants_days() if data.inhabitants(day).source.id == source_id)
