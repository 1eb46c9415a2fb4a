# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A source, and the numbers and decisions that rest on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message
from regietafel.base.sources import Source
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import PublishedValue
from regietafel.outlets.tables import CODE, DAY, WHOLE, Column, Table
from regietafel.site.services.source_trail import Resting, resting_on
from regietafel.tasks.web.parts import tags
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit, Visited
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One source with what rests on it."""

    source: Source
    tags: tuple[tuple[str, str], ...]
    kind: str = field(metadata={"help": "how it came to us, in words"})
    resting: Resting
    counts: Grid | None = field(metadata={"help": "the figures taken from it"})
    published: tuple[tuple[PublishedValue, str], ...] = field(
        metadata={"help": "values it printed, and the area's name"}
    )

    @property
    def is_empty(self) -> bool:
        """Whether nothing that is known from here rests on it."""
        found = self.resting
        return not (found.decisions or found.distributions or found.published or found.observations)


@needs("source.view")
def view(request: Visited, source_id: str) -> HttpResponse:
    """The page of one source."""
    visit = request.visit
    page = build(resting_on(source_id, visit.view.as_of, reader=visit.reader), visit)
    return render(request, "regietafel/pages/source.html", {"page": page, "visit": visit})


def build(found: Resting, visit: Visit) -> SourcePage:
    """The page from what the service found."""
    return SourcePage(
        source=found.source,
        tags=tags([found.source.mark], visit),
        kind=word(f"base-source-{found.source.kind.value}", visit.language),
        resting=found,
        counts=_counts(found, visit) if found.observations else None,
        published=tuple((value, found.names[value.area]) for value in found.published),
    )


def _counts(found: Resting, visit: Visit) -> Grid:
    columns: tuple[Column[Observation], ...] = (
        Column("code", lambda row: row.area, CODE),
        Column("what", lambda row: indicators()[row.indicator].name),
        Column("area", lambda row: found.names[row.area]),
        Column("day", lambda row: row.stamp.valid.start, DAY),
        Column("amount", lambda row: row.amount, WHOLE),
    )
    title = Message("web-source-counts", {"count": len(found.observations)})
    return grid(Table(title, columns, found.observations, visit.view.day), visit)
