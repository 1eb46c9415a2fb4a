# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Stamps and sources, to and from their columns."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import astuple
from datetime import UTC, date, datetime
from functools import lru_cache
from uuid import UUID, uuid5

from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.records.ids import as_uuid, optional_id, to_uuid
from regietafel.records.kinds.kind import Columns
from regietafel.records.models import FactRow, SourceRow

_SOURCES = UUID("6f1c1c6e-6a0b-5d8e-9d0c-5b8f3a7a2f10")
"""The namespace in which the id of a source follows from its content."""


VISIBILITIES = {each.value: each for each in Visibility}


def source_id(source: Source) -> UUID:
    """The id of a source: the same content gives the same id, any other day or title another."""
    return uuid5(_SOURCES, json.dumps(astuple(source), default=str, ensure_ascii=False))


def source_columns(source: Source) -> Columns:
    return {
        "code": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "kind": str(source.kind),
        "address": source.address,
        "published_on": source.published_on,
        "checked_on": source.checked_on,
        "note": source.note,
    }


def source_of(row: SourceRow) -> Source:
    return Source(
        row.code,
        row.title,
        row.publisher,
        SourceKind(row.kind),
        address=row.address,
        published_on=row.published_on,
        checked_on=row.checked_on,
        note=row.note,
    )


def stamp_columns(stamp: Stamp, *, source: UUID) -> Columns:
    """The columns of a stamp but one: the moment of recording is the ledger's, whatever the stamp says."""
    return {
        "id": to_uuid(stamp.id),
        "valid_from": stamp.valid.start,
        "valid_until": stamp.valid.end,
        "known_on": stamp.known.on,
        "known_ground": stamp.known.ground,
        "actor": stamp.actor,
        "visibility": str(stamp.visibility),
        "scope": stamp.scope,
        "source_id": source,
        "replaces_id": as_uuid(stamp.replaces),
        "reason": stamp.reason,
    }


def stamp_of(row: FactRow, sources: Mapping[UUID, Source]) -> Stamp:
    return Stamp(
        id=str(row.id),
        valid=span_of(row.valid_from, row.valid_until),
        known=known_of(row.known_on, row.known_ground),
        recorded=moment_of(row.recorded_at),
        actor=row.actor,
        visibility=VISIBILITIES[row.visibility],
        source=sources[row.source_id],
        scope=row.scope,
        replaces=optional_id(row.replaces_id),
        reason=row.reason,
    )


SHARED = 4_096
"""Values that many rows have are made once, and shared: they cannot change."""


@lru_cache(maxsize=SHARED)
def span_of(start: date, end: date | None) -> Span:
    """The span of a row (*geldig van, tot*)."""
    return Span(start, end)


@lru_cache(maxsize=SHARED)
def known_of(on: date | None, ground: str) -> Known:
    """The day of a row on which it was known, with its ground."""
    return Known(on, ground)


@lru_cache(maxsize=SHARED)
def moment_of(recorded: datetime) -> datetime:
    """The moment of an append, in UTC; SQLite keeps it so without saying it."""
    return recorded.replace(tzinfo=UTC) if recorded.tzinfo is None else recorded.astimezone(UTC)


def sources_of(rows: Iterable[FactRow]) -> dict[UUID, Source]:
    """The sources of the rows."""
    return sources_by_id({row.source_id for row in rows})


_met: dict[UUID, Source] = {}
MET, FIRST = 20_000, 1_000
"""Sources kept in memory, and how many of the latest are read at the first question of a process."""


def meet(sources: Mapping[UUID, Source]) -> None:
    """Keep sources that were read, or that this process puts on record itself."""
    if len(_met) > MET:
        _met.clear()
    _met.update(sources)


def sources_by_id(ids: Collection[UUID]) -> dict[UUID, Source]:
    """The sources with these ids, in one query; none where all were met before.

    A source is never changed and its id follows from its content, so one that was met is that one for good.
    """
    if ids and not _met:
        meet({row.id: source_of(row) for row in SourceRow.objects.order_by("-entry")[:FIRST]})
    there = {one: _met[one] for one in ids if one in _met}
    new = [one for one in ids if one not in there]
    if new:
        found = {row.id: source_of(row) for row in SourceRow.objects.filter(pk__in=new)}
        meet(found)
        there |= found
    return there
