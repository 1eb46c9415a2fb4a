# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A source, and the numbers and decisions that rest on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.sources import Source
from regietafel.data.indicators import indicators
from regietafel.facts.tasks import PublishedValue
from regietafel.site.services.source_trail import Resting, resting_on
from regietafel.tasks.web.parts import tags
from regietafel.web.gate import needs
from regietafel.web.grid import Cell, Grid, Head, Line, sorted_grid, text, whole
from regietafel.web.visit import Visit, Visited
from regietafel.words import day as written_day
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
    language = visit.language
    lines = []
    for row in found.observations:
        name, day = found.names[row.area], row.stamp.valid.start
        lines.append(
            Line(
                (
                    text(indicators()[row.indicator].name.on(language)),
                    text(name),
                    Cell(written_day(day, language), day.isoformat()),
                    whole(row.amount, language),
                ),
                row.area,
            )
        )
    heads = (
        Head("wat", word("web-column-what", language)),
        Head("waar", word("web-column-area", language)),
        Head("dag", word("web-column-day", language)),
        Head("aantal", word("web-column-amount", language), is_number=True),
    )
    title = word("web-source-counts", language, count=len(lines))
    return sorted_grid(Grid(title, heads, tuple(lines)), visit)
