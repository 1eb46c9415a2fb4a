# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Several sources for one figure: side by side, with the one that counts and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regietafel.core.base.observations import Observation
from regietafel.core.base.sources import SourceKind
from regietafel.core.base.stamps import Span

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

    @property
    def is_contradicted(self) -> bool:
        """Whether a source beside it says another number."""
        return any(other.amount != self.counts.amount for other in self.beside)


def choose(observations: Iterable[Observation]) -> Chosen:
    """The one that counts of figures that speak of the same: the nearest source, then what was known last.

    A figure whose day is not known counts as the oldest. What is equal in all of this is told by its id, so
    that the same facts always give the same answer.
    """
    first, *beside = sorted(observations, key=_place)
    if not beside:
        return Chosen(first, Reason.ALONE)
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
    for observation in observations:
        spans[observation.stamp.valid].append(observation)
    return [choose(spans[span]) for span in sorted(spans, key=_by_start)]


def _by_start(span: Span) -> tuple[date, date]:
    return span.start, span.end or date.max
