# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Several sources for one figure: side by side, with the one that counts and why.

Of several values from one source the latest known wins: the earlier ones are no other source, and do not
contradict it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from regietafel.base.sources import SourceKind
from regietafel.base.stamps import Span
from regietafel.facts.observations import Observation

ORDER = (
    SourceKind.PUBLISHED,
    SourceKind.STATED,
    SourceKind.PRESS,
    SourceKind.USER,
    SourceKind.COMPUTED,
    SourceKind.ASSUMPTION,
    SourceKind.EXAMPLE,
)
"""Which source counts before which: who counts, who was at the table, who quotes; a made-up one last."""
RANK = {kind: place for place, kind in enumerate(ORDER)}


class Reason(StrEnum):
    """Why this figure counts and not another (*reden van keuze*)."""

    ALONE = "alone"
    """There is no other."""
    SOURCE = "source"
    """Its source stands nearer to the count."""
    KNOWN = "known"
    """Of sources that stand equally near, it was known last."""
    RECORDED = "recorded"
    """Known on the same day, it was recorded last."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The figure that counts, why, and those of other sources beside it (*telt, en ernaast*)."""

    counts: Observation
    reason: Reason
    beside: tuple[Observation, ...] = ()
    earlier: tuple[Observation, ...] = ()
    """What the same source said before of the same, latest known first."""

    @property
    def is_contradicted(self) -> bool:
        """Whether a source beside it says another number."""
        return any(other.amount != self.counts.amount for other in self.beside)


def choose(observations: Iterable[Observation]) -> Chosen:
    """The one that counts of figures that speak of the same: the nearest source, then what was known last.

    A figure whose day is not known counts as the oldest. What is equal in all of this is told by its id, so
    that the same facts always give the same answer.
    """
    every = list(observations)
    if len(every) == 1:
        return Chosen(every[0], Reason.ALONE)
    first, *beside = sorted(every, key=_place)
    return Chosen(first, _reason(first, beside[0]), tuple(beside))


def _place(observation: Observation) -> tuple[int, int, float, str]:
    stamp = observation.stamp
    known = (stamp.known.on or date.min).toordinal()
    return RANK[stamp.source.kind], -known, -stamp.recorded.timestamp(), stamp.id


def _reason(first: Observation, second: Observation) -> Reason:
    if first.stamp.source.kind is not second.stamp.source.kind:
        return Reason.SOURCE
    return Reason.KNOWN if first.stamp.known.on != second.stamp.known.on else Reason.RECORDED


def chosen(observations: Iterable[Observation]) -> list[Chosen]:
    """For every span one figure that counts, oldest first; all are of one indicator and one area."""
    spans: dict[Span, list[Observation]] = defaultdict(list)
    latest = latest_of_sources(observations)
    for observation, _ in latest.values():
        spans[observation.stamp.valid].append(observation)
    found = (choose(spans[span]) for span in sorted(spans, key=_by_start))
    return [
        replace(each, earlier=earlier) if (earlier := latest[each.counts.stamp.id][1]) else each
        for each in found
    ]


def latest_of_sources(
    observations: Iterable[Observation],
) -> dict[str, tuple[Observation, tuple[Observation, ...]]]:
    """What each source says last, by the id of the figure, with what it said before of the same.

    A source is a publisher and how it came to us: each file and each article is another publication of it.
    It speaks of the same where two spans are equally long and overlap; a quarter and its months are apart.
    """
    groups: dict[tuple[str, SourceKind, int | None], list[Observation]] = defaultdict(list)
    for observation in observations:
        span, source = observation.stamp.valid, observation.stamp.source
        days = (span.end - span.start).days if span.end else None
        groups[source.publisher, source.kind, days].append(observation)
    found: dict[str, tuple[Observation, tuple[Observation, ...]]] = {}
    for group in groups.values():
        for same in _overlapping(group):
            first, *rest = sorted(same, key=_place) if len(same) > 1 else same
            found[first.stamp.id] = (first, tuple(rest))
    return found


def _overlapping(group: list[Observation]) -> Iterator[list[Observation]]:
    """Equally long spans in runs that overlap, oldest first; those of one day together."""
    run: list[Observation] = []
    for each in sorted(group, key=lambda each: each.stamp.valid.start):
        if run and not _overlap(run[0].stamp.valid, each.stamp.valid):
            yield run
            run = []
        run.append(each)
    if run:
        yield run


def _overlap(first: Span, later: Span) -> bool:
    """Whether a span that begins no earlier overlaps the first; without an end it is its first day."""
    return later.start < first.end if first.end else later.start == first.start


def _by_start(span: Span) -> tuple[date, date]:
    return span.start, span.end or date.max
