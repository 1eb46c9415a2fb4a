# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The migrations make the tables of the rows, at once, and leave a database from before as it is."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations import CreateModel
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from regietafel.records.migrations._tables import MakeTables
from regietafel.records.models import FACT_TABLES
from tests.support.schema import empty_database, make_from_migrations, make_from_rows, schema

INITIAL = import_module("regietafel.records.migrations.0001_initial").Migration
TABLES = INITIAL.operations[0].tables

SHARES = "UPDATE sqlite_master SET sql = replace(sql, '{0}', '{1}') WHERE name = 'records_sharerow'"

CHANGES = {
    "an index less": "DROP INDEX observationrow_day",
    "an index on another column": "CREATE INDEX observationrow_day ON records_observationrow (area)",
    "a column more": "ALTER TABLE records_sharerow ADD COLUMN later text NULL",
    "a table more": "CREATE TABLE later (id integer PRIMARY KEY)",
    "a table less": "DROP TABLE records_letterrow",
}
SQLITE = {
    "a constraint less": SHARES.format(' CONSTRAINT "sharerow_exact"', ""),
    "a column that may be null": SHARES.format('"quota" text NOT NULL', '"quota" text NULL'),
    "a default": SHARES.format('"quota" text NULL', '"quota" text DEFAULT 1 NULL'),
    "a trigger less": "DROP TRIGGER records_entry_no_delete",
}
POSTGRESQL = {
    "a constraint less": "ALTER TABLE records_sharerow DROP CONSTRAINT sharerow_exact",
    "a column that may be null": "ALTER TABLE records_sharerow ALTER COLUMN quota DROP NOT NULL",
    "a default": "ALTER TABLE records_sharerow ALTER COLUMN quota SET DEFAULT '1/2'",
    "a trigger less": "DROP TRIGGER records_entry_no_delete ON records_entry",
    "a function that does something else": (
        "CREATE OR REPLACE FUNCTION records_never_changed() RETURNS trigger LANGUAGE plpgsql"
        " AS 'BEGIN RETURN NEW; END'"
    ),
}


def plan(database: BaseDatabaseWrapper) -> list[str]:
    """The migrations that are still to be done."""
    executor = MigrationExecutor(database)
    return [step.name for step, _ in executor.migration_plan(executor.loader.graph.leaf_nodes())]


@pytest.mark.django_db
def test_the_migrations_say_what_the_rows_say() -> None:
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


def test_the_first_migration_only_makes_tables() -> None:
    """Anything else makes a table again on SQLite, with every row that is in it."""
    assert [type(step) for step in INITIAL.operations] == [MakeTables]
    assert {type(table) for table in TABLES} == {CreateModel}


@pytest.mark.django_db
def test_tables_from_the_migrations_are_those_from_the_rows(tmp_path: Path) -> None:
    with empty_database(tmp_path) as migrated, empty_database(tmp_path) as made:
        make_from_migrations(migrated)
        make_from_rows(made)
        assert schema(made) == schema(migrated)
        assert {f"records_{table.name_lower}" for table in TABLES} <= {
            name for kind, name in schema(migrated) if kind == "table"
        }
        assert {name.split(".")[0] for kind, name in schema(migrated) if kind == "trigger"} == set(
            FACT_TABLES
        )


@pytest.mark.django_db
def test_a_database_with_the_migrations_of_before_has_nothing_to_do(tmp_path: Path) -> None:
    with empty_database(tmp_path) as database:
        make_from_migrations(database)
        recorder = MigrationRecorder(database)
        recorder.record_unapplied("records", "0001_initial")
        assert len({name for app, name in recorder.applied_migrations() if app == "records"}) == 14
        before = schema(database)
        assert plan(database) == []
        make_from_migrations(database)
        assert ("records", "0001_initial") in recorder.applied_migrations()
        assert schema(database) == before


@pytest.mark.django_db
def test_every_difference_between_two_schemas_is_seen(tmp_path: Path) -> None:
    """The other side: one change after another, none of which the list of objects passes over."""
    with empty_database(tmp_path) as database:
        make_from_migrations(database)
        before = schema(database)
        with database.cursor() as cursor:
            if database.vendor == "sqlite":
                cursor.execute("PRAGMA writable_schema = 1")
            for change, statement in (
                CHANGES | (SQLITE if database.vendor == "sqlite" else POSTGRESQL)
            ).items():
                cursor.execute(statement)
                after = schema(database)
                assert after != before, change
                before = after
