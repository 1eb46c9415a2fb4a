# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Triggers that hold everybody to it, in SQL and in Django alike: a fact is never changed.

They are put back after every migration, because SQLite loses them when a table is made again. A ``REPLACE``
deletes without asking unless ``recursive_triggers`` is on: the settings turn it on for every connection.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

MESSAGE = "een feit wordt nooit gewijzigd, alleen door een ander gevolgd"
FUNCTION = "records_never_changed"


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers on every table of the one list; doing it again changes nothing."""
    from regietafel.records.models import FACT_TABLES

    there = set(connection.introspection.table_names())
    statements = _postgresql if connection.vendor == "postgresql" else _sqlite
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        for statement in statements([table for table in FACT_TABLES if table in there]):
            cursor.execute(statement)


def install_after_migration(*, using: str, **_: object) -> None:
    """Receiver of Django's signal, sent after every ``migrate`` and ``flush``."""
    install(connections[using])


def _sqlite(tables: list[str]) -> Iterator[str]:
    for table in tables:
        for act in ("update", "delete"):
            yield f'DROP TRIGGER IF EXISTS "{table}_no_{act}"'
            yield (
                f'CREATE TRIGGER "{table}_no_{act}" BEFORE {act.upper()} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"
            )


def _postgresql(tables: list[str]) -> Iterator[str]:
    yield (
        f"CREATE OR REPLACE FUNCTION {FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for table in tables:
        for act, each in (("update", "ROW"), ("delete", "ROW"), ("truncate", "STATEMENT")):
            yield (
                f'CREATE OR REPLACE TRIGGER "{table}_no_{act}" BEFORE {act.upper()} ON "{table}" '
                f"FOR EACH {each} EXECUTE FUNCTION {FUNCTION}()"
            )
