# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What rests on a source: the way back from a document to every number and decision taken from it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import from_sources, read, replaced_among
from regietafel.areas.country import known, together
from regietafel.base.messages import Refused
from regietafel.base.sources import Source
from regietafel.base.stamps import AsOf
from regietafel.facts import Fact
from regietafel.facts.tasks import Distribution, PublishedValue
from regietafel.outlets.tables import Link
from regietafel.records.resting import named
from regietafel.site.services.cited import Leaning, shipped
from regietafel.site.services.fact_pages import pages


@dataclass(frozen=True, slots=True)
class Resting:
    """Everything that names this source (*wat hierop rust*), as far as this reader may see it."""

    source: Source
    facts: Mapping[type[Fact], Sequence[Fact]]
    """What is on record, by kind; also what was replaced since."""
    replaced: frozenset[str]
    """The ids of the facts that no longer count, because another took their place."""
    made: tuple[Distribution, ...]
    """Distributions made with it: by its inhabitants, or with a value that it printed."""
    leaning: tuple[Leaning, ...]
    """What ships with the product."""
    pages: Mapping[str, Link]
    """Where each fact is shown, by its id."""


def resting_on(source_id: str, as_of: AsOf, *, reader: Reader) -> Resting:
    """What rests on the source with that id; refused where nothing that this reader may see names it.

    A table put together from several files has the ids of all: then what rests on any of them. An id that
    no source has is refused before any fact is read.
    """
    ids = frozenset(source_id.split(","))
    there, ours = named(ids, as_of), [each for each in map(shipped().get, sorted(ids)) if each]
    if not there.keys and not ours:
        raise Refused("web-no-such-page")
    facts: dict[type[Fact], Sequence[Fact]] = {}
    replaced: frozenset[str] = frozenset()
    for kind in there.kinds:
        if found := from_sources(kind, there.keys, as_of=as_of, reader=reader):
            facts[kind] = found
            replaced |= replaced_among(found, kind, as_of=as_of, reader=reader)
    every = [fact for those in facts.values() for fact in those]
    sources = {fact.stamp.source for fact in every} | {each.source for each in ours}
    if not sources:
        raise Refused("web-no-such-page")
    return Resting(
        together(sources),
        facts,
        replaced,
        _made(ids, facts, as_of=as_of, reader=reader),
        tuple(leaning for each in ours for leaning in each.leaning),
        pages(every, as_of, reader=reader),
    )


def _made(
    ids: Collection[str], facts: Mapping[type[Fact], Sequence[Fact]], *, as_of: AsOf, reader: Reader
) -> tuple[Distribution, ...]:
    """The distributions of other sources that were made with something of this one."""
    printed = [fact for fact in facts.get(PublishedValue, ()) if isinstance(fact, PublishedValue)]
    own = {fact.stamp.id for fact in facts.get(Distribution, ())}
    return tuple(
        fact
        for fact in read(Distribution, as_of, reader=reader)
        if fact.stamp.id not in own
        and (not _counted(fact).isdisjoint(ids) or any(_locks(fact, value) for value in printed))
    )


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
