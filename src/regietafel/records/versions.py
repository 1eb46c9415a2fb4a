# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is on record of figures, every version of it, as plain rows: for holding a whole file against it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple
from uuid import UUID

from regietafel.records.models import Entry, LocationRow, ObservationRow, SourceRow

_PART = 500
"""Days asked for in one query."""


class Version(NamedTuple):
    """One figure as it was put on record (*versie*), with what it replaced."""

    id: UUID
    indicator: str
    area: str
    start: date
    until: date | None
    amount: int | None
    known_on: date | None
    replaces: UUID | None
    publisher: str
    kind: str = ""
    """How the figure came to us."""
    source: str = ""
    """The code of its source."""

    @property
    def speaker(self) -> str:
        """Who says so and in which way."""
        return f"{self.publisher}\n{self.kind}"


_COLUMNS = (
    "id",
    "indicator",
    "area",
    "valid_from",
    "valid_until",
    "amount",
    "known_on",
    "replaces_id",
    "source__publisher",
    "source__kind",
    "source__code",
)


@dataclass(frozen=True, slots=True)
class LastImport:
    """The last file of a source that added something (*laatste invoer*)."""

    file: str
    actor: str
    recorded: datetime
    latest: date
    """The latest day on record of the source, from whichever file."""


def versions(lineage: str, *, indicators: Collection[str], days: Collection[date]) -> Iterator[Version]:
    """Every version of the figures of a source on those days, oldest recorded first.

    A lineage is how the codes of its sources begin. Queries: one for the sources, one per 500 days.
    """
    sources = list(SourceRow.objects.filter(code__startswith=lineage).values_list("pk", flat=True))
    left = iter(sorted(days)) if sources else iter(())
    while part := list(islice(left, _PART)):
        rows = ObservationRow.objects.filter(
            source_id__in=sources, indicator__in=indicators, valid_from__in=part
        ).order_by("entry", "id")
        yield from (Version(*row) for row in rows.values_list(*_COLUMNS).iterator())


def last_import(lineage: str, *, indicators: Collection[str]) -> LastImport | None:
    """Who brought the last file of a source, and up to which day it has figures; None where nothing is.

    Queries: three, and one per indicator, each answered from an index.
    """
    sources = SourceRow.objects.filter(code__startswith=lineage).order_by("-entry", "pk")
    last = sources.first()
    if last is None:
        return None
    recorded = Entry.objects.get(number=last.entry).recorded_at
    newest = ObservationRow.objects.filter(recorded_at=recorded, source=last).order_by("-valid_from")[:1]
    days = [row.valid_from for row in newest]
    every = list(sources.values_list("pk", flat=True))
    for indicator in indicators:
        rows = ObservationRow.objects.filter(indicator=indicator, source_id__in=every)
        days += rows.order_by("-valid_from").values_list("valid_from", flat=True)[:1]
    return LastImport(last.title, newest[0].actor, recorded, max(days))


def last_locations(lineage: str) -> LastImport | None:
    """Who brought the last file of locations, and the day from which it describes them. Queries: three."""
    last = SourceRow.objects.filter(code__startswith=lineage).order_by("-entry", "pk").first()
    if last is None:
        return None
    recorded = Entry.objects.get(number=last.entry).recorded_at
    row = LocationRow.objects.filter(recorded_at=recorded, source=last).order_by("-valid_from")[0]
    return LastImport(last.title, row.actor, recorded, row.valid_from)
