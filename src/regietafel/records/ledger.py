# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ledger: facts go in together or not at all, and come out as they were seen from any point."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import islice
from typing import TypeVar
from uuid import UUID

from django.db import IntegrityError, connection, transaction

from regietafel import clock
from regietafel.base.sources import Source
from regietafel.facts import Fact
from regietafel.records import checks
from regietafel.records.chain import Digest, head
from regietafel.records.derived import Touched
from regietafel.records.kinds import KINDS
from regietafel.records.kinds.kind import Columns
from regietafel.records.models import Entry, LedgerRow, SourceRow
from regietafel.records.reading import NOW, read
from regietafel.records.snapshot import forget
from regietafel.records.stamping import meet, source_columns, source_id, stamp_columns
from regietafel.records.writing import write

__all__ = ["NOW", "add", "append", "read", "turn"]

F = TypeVar("F", bound=Fact)

BATCH = 5_000


@contextmanager
def turn() -> Iterator[None]:
    """Hold the ledger for one use case (*beurt*): what is read in it still holds when it appends.

    Whoever decides by what is on record (a version, a sum, sent before) reads and appends in one turn.
    """
    with transaction.atomic():
        _wait_for_our_turn()
        yield


def append(facts: Sequence[F]) -> tuple[F, ...]:
    """Add facts (*feiten bijschrijven*), all or none, and give them back with the moment of recording.

    Refused, with nothing added: an id that is there already, a correction of a fact that is not there or
    has been replaced by another meanwhile, a reference to a fact that is not there, a version of a
    distribution that exists. Called inside a transaction it is part of it; numbers are taken before.
    """
    if not facts:
        return ()
    recorded = add(facts)
    return tuple(replace(fact, stamp=replace(fact.stamp, recorded=recorded)) for fact in facts)


def add(facts: Sequence[Fact]) -> datetime:
    """Add facts as ``append`` does and give the moment of recording alone, for files of many thousands."""
    ids = checks.require_new_ids(facts)
    try:
        with transaction.atomic():
            return _write(facts, ids)
    except IntegrityError as error:
        checks.explain(error, facts, ids=ids)


def _write(facts: Sequence[Fact], ids: checks.Ids) -> datetime:
    _wait_for_our_turn()
    forget()
    last, recorded = head(), clock.now()
    digest = Digest(last.digest, last.number + 1, recorded)
    tables = _tables(facts, last.number + 1, recorded=recorded)
    touched = Touched()
    for table in sorted(tables, key=lambda table: table._meta.db_table):
        rows = tables[table]()
        while batch := list(islice(rows, BATCH)):
            checks.require_references(table, batch, ids=ids)
            digest.add(table, batch)
            write(table, batch)
            touched.add(table, batch)
    touched.refresh(digest.hex)
    Entry.objects.create(
        number=last.number + 1,
        recorded_at=recorded,
        rows=digest.rows,
        previous=last.digest,
        digest=digest.hex,
    )
    return recorded


def _wait_for_our_turn() -> None:
    """One append at a time, so that the chain has one end; on SQLite the transaction itself sees to it."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f'LOCK TABLE "{Entry._meta.db_table}" IN SHARE ROW EXCLUSIVE MODE')


Rows = Callable[[], Iterator[Columns]]


def _tables(facts: Sequence[Fact], entry: int, *, recorded: datetime) -> dict[type[LedgerRow], Rows]:
    """For each table that gets rows a way to make them one by one, in the order of their ids."""
    sources = {source: source_id(source) for source in {fact.stamp.source for fact in facts}}
    meet({one: source for source, one in sources.items()})
    common = {"entry": entry, "recorded_at": recorded}
    sorts: dict[type[Fact], list[Fact]] = defaultdict(list)
    for fact in facts:
        sorts[type(fact)].append(fact)
    tables: dict[type[LedgerRow], Rows] = {SourceRow: partial(_new_sources, sources, entry)}
    for sort, same in sorts.items():
        same.sort(key=lambda fact: fact.stamp.id)
        kind = KINDS[sort]
        tables[kind.row] = partial(_fact_rows, same, sources, common=common)
        if kind.line_row is not None:
            tables[kind.line_row] = partial(_line_rows, same, entry)
    return tables


def _fact_rows(facts: list[Fact], sources: dict[Source, UUID], *, common: Columns) -> Iterator[Columns]:
    columns = KINDS[type(facts[0])].columns
    for fact in facts:
        stamp = stamp_columns(fact.stamp, source=sources[fact.stamp.source])
        yield {**common, **stamp, **columns(fact)}


def _line_rows(facts: list[Fact], entry: int) -> Iterator[Columns]:
    lines = KINDS[type(facts[0])].lines
    assert lines is not None
    made = ({"entry": entry, **line} for fact in facts for line in lines(fact))
    return iter(sorted(made, key=lambda line: str(line["id"])))


def _new_sources(sources: dict[Source, UUID], entry: int) -> Iterator[Columns]:
    there = set(SourceRow.objects.filter(pk__in=sources.values()).values_list("pk", flat=True))
    fresh = {pk: source for source, pk in sources.items() if pk not in there}
    return ({"id": pk, "entry": entry, **source_columns(fresh[pk])} for pk in sorted(fresh))
