# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was last added to each table: whoever keeps what they read knows by it whether that still holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from django.db import connection
from django.db.models import Max

from regietafel.base.stamps import AsOf
from regietafel.facts import Fact
from regietafel.records.kinds import KINDS
from regietafel.records.models import LEDGER_TABLES, Entry, LastAppendRow

Marks: TypeAlias = Mapping[type[Fact], str]
"""Per kind of fact the hash of the last append that added one; a kind without facts is not among them."""


def mark(tables: Iterable[str], digest: str) -> None:
    """Note that this append added to these tables."""
    LastAppendRow.objects.bulk_create(
        [LastAppendRow(table=table, digest=digest) for table in sorted(tables)],
        update_conflicts=True,
        update_fields=["digest"],
        unique_fields=["table"],
    )


def marks_of(kinds: Collection[type[Fact]]) -> Marks:
    """The marks of these kinds of facts. The same marks, the same facts: an append is told by its hash.

    Queries: one.
    """
    kind_of = {KINDS[kind].row._meta.db_table: kind for kind in kinds}
    rows = LastAppendRow.objects.filter(table__in=kind_of).values_list("table", "digest")
    return {kind_of[table]: digest for table, digest in rows}


def settled(as_of: AsOf) -> AsOf:
    """The same point, as it can be kept: a moment at or after the last append is now.

    Every page looks from a moment of its own, and what it reads is the same until something is added.
    Queries: one.
    """
    if as_of.recorded is None:
        return as_of
    last = Entry.objects.order_by("-number").values_list("recorded_at", flat=True).first()
    return replace(as_of, recorded=None) if last is None or last <= as_of.recorded else as_of


def made() -> list[tuple[str, str]]:
    """The marks as the tables themselves give them."""
    there = set(connection.introspection.table_names())
    last = {
        table._meta.db_table: found
        for table in LEDGER_TABLES
        if table._meta.db_table in there
        and (found := table._default_manager.aggregate(last=Max("entry"))["last"]) is not None
    }
    digests = dict(Entry.objects.filter(pk__in=set(last.values())).values_list("number", "digest"))
    return [(table, digests[number]) for table, number in sorted(last.items())]


def rebuild() -> int:
    """Drop the marks and make them again; how many there are."""
    found = made()
    LastAppendRow.objects.all().delete()
    LastAppendRow.objects.bulk_create(LastAppendRow(table=table, digest=digest) for table, digest in found)
    return len(found)


def differing() -> tuple[tuple[str, ...], ...]:
    """The tables whose mark is not that of the last append that added to it."""
    kept = set(LastAppendRow.objects.values_list("table", "digest"))
    return tuple(sorted({(table,) for table, _ in kept ^ set(made())}))
