# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The case as rows: loaded once in each process, and put back for each test that asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from django.apps import apps
from django.db import connection, models, transaction

from regietafel.cases.lrt_2022_07_08 import load
from regietafel.records.models import Entry, NumberGiven
from regietafel.targets.services import books

Rows: TypeAlias = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Kept:
    """Every row that a load leaves, table by table, and the number of facts that it gave."""

    facts: int
    rows: dict[str, Rows]


def loaded() -> Kept:
    """Load the case into empty tables, take its rows along, and leave the tables empty again."""
    with transaction.atomic():
        kept = Kept(load(), dict(taken()))
        transaction.set_rollback(True)
    return kept


def taken() -> Iterator[tuple[str, Rows]]:
    """The rows that are there now, as the driver gives them, of every table that has any."""
    with connection.cursor() as cursor:
        for table in apps.get_models(include_auto_created=True):
            place, key = table._meta.db_table, table._meta.pk.column
            cursor.execute(f'SELECT {", ".join(names(table))} FROM {place} ORDER BY "{key}"')
            if rows := cursor.fetchall():
                yield table._meta.db_table, rows


def put_back(kept: Kept) -> int:
    """Add the kept rows to empty tables, as loading the case does; the number of its facts.

    Where something is on record already the case comes after it, so there it is loaded.
    """
    if Entry.objects.exists() or NumberGiven.objects.exists():
        return load()
    with transaction.atomic(), connection.cursor() as cursor:
        for table in apps.get_models(include_auto_created=True):
            if rows := kept.rows.get(table._meta.db_table):
                add(cursor, table, rows)
    # A process keeps its books by the hash of the last append, which now is the same in every test.
    books._books.clear()
    return kept.facts


def add(cursor: Any, table: type[models.Model], rows: Rows) -> None:
    """Add these rows to a table: by COPY on PostgreSQL, by one prepared statement on SQLite."""
    name, columns = table._meta.db_table, names(table)
    if connection.vendor == "postgresql":
        with cursor.copy(f"COPY {name} ({', '.join(columns)}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
    else:
        places = ", ".join("%s" for _ in columns)
        cursor.executemany(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({places})", rows)


def names(table: type[models.Model]) -> list[str]:
    """The columns of a table, but for a number that the database itself gives each row."""
    return [
        f'"{field.column}"'
        for field in table._meta.concrete_fields
        if not isinstance(field, models.AutoField)
    ]
