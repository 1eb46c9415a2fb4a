# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The schema of a database, object by object, and new databases made from the migrations or from the rows.

`python -m tests.support.schema` prints that of the database in use, a line per object.
"""

import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

Schema = Mapping[tuple[str, str], str]
"""Kind and name of an object, and its definition. The order of columns in a table is none of it."""

# What Django keeps of its own migrations differs with the way a database was made.
NOT_OURS = ("django_migrations", "sqlite_sequence")

POSTGRESQL = {
    "table": "SELECT relname, relkind::text || relpersistence::text FROM pg_class"
    " WHERE relkind IN ('r', 'p', 'v', 'm') AND relnamespace = current_schema()::regnamespace",
    "column": "SELECT relname || '.' || attname, concat_ws(' ', format_type(atttypid, atttypmod),"
    " CASE WHEN attcollation <> 0 THEN 'collate ' || attcollation::regcollation END,"
    " CASE WHEN attnotnull THEN 'not null' ELSE 'null' END,"
    " 'identity ' || nullif(attidentity::text, ''), 'generated ' || nullif(attgenerated::text, ''),"
    " 'default ' || pg_get_expr(adbin, adrelid))"
    " FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid"
    " LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum"
    " WHERE relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped"
    " AND relnamespace = current_schema()::regnamespace",
    "sequence": "SELECT sequencename, concat_ws(' ', data_type, start_value, increment_by, cycle)"
    " FROM pg_sequences WHERE schemaname = current_schema()",
    "index": "SELECT tablename || '.' || indexname, indexdef FROM pg_indexes"
    " WHERE schemaname = current_schema()",
    "constraint": "SELECT relname || '.' || conname, pg_get_constraintdef(pg_constraint.oid)"
    " FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid"
    " WHERE connamespace = current_schema()::regnamespace",
    "trigger": "SELECT relname || '.' || tgname, pg_get_triggerdef(pg_trigger.oid)"
    " FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal",
    "function": "SELECT proname, pg_get_functiondef(oid) FROM pg_proc"
    " WHERE pronamespace = current_schema()::regnamespace",
}


def schema(connection: BaseDatabaseWrapper) -> Schema:
    """Tables, columns, indexes, constraints and triggers, each with its definition.

    SQLite keeps what refers, is unique or is checked within one column in the definition of that column.
    """
    objects = _postgresql if connection.vendor == "postgresql" else _sqlite
    return {
        (kind, name): definition
        for kind, name, definition in objects(connection)
        if not name.startswith(NOT_OURS)
    }


def lines(of: Schema) -> list[str]:
    """The objects as text, each on one line, in the order of their names."""
    return [
        f"{kind} {name}: {' '.join(definition.split())}" for (kind, name), definition in sorted(of.items())
    ]


def _postgresql(connection: BaseDatabaseWrapper) -> Iterator[tuple[str, str, str]]:
    with connection.cursor() as cursor:
        for kind, question in POSTGRESQL.items():
            cursor.execute(question)
            yield from ((kind, name, definition) for name, definition in cursor.fetchall())


def _sqlite(connection: BaseDatabaseWrapper) -> Iterator[tuple[str, str, str]]:
    with connection.cursor() as cursor:
        # An index without text follows from the definition of its table.
        cursor.execute("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        for kind, name, table, text in cursor.fetchall():
            if kind == "table":
                yield from _sqlite_table(name, text)
            else:
                yield kind, f"{table}.{name}", text


def _sqlite_table(table: str, text: str) -> Iterator[tuple[str, str, str]]:
    start, end = text.index("("), text.rindex(")")
    yield "table", table, text[end + 1 :].strip()
    for part in parts(text[start + 1 : end]):
        first, _, definition = part.partition(" ")
        kind, name = "column", first
        if first == "CONSTRAINT":
            kind = "constraint"
            name, _, definition = definition.partition(" ")
        elif not first.startswith('"'):
            kind, name = "constraint", part
        yield kind, f"{table}." + name.strip('"'), definition


def parts(text: str) -> list[str]:
    """What stands between the commas outside brackets and quotes.

    >>> parts('"kind" text CHECK ("kind" IN (\\'a, b\\', \\'c\\')), "on" date NULL')
    ['"kind" text CHECK ("kind" IN (\\'a, b\\', \\'c\\'))', '"on" date NULL']
    """
    found, depth, quote = [""], 0, ""
    for sign in text:
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        else:
            depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and not depth and not quote:
            found.append("")
        else:
            found[-1] += sign
    return [part.strip() for part in found]


@contextmanager
def empty_database(folder: Path) -> Iterator[BaseDatabaseWrapper]:
    """A database beside the one in use, on the same server or as a file in ``folder``; erased afterwards."""
    alias = f"other_{secrets.token_hex(4)}"
    other = connections["default"].copy(alias)
    if other.vendor != "postgresql":
        other.settings_dict["NAME"] = folder / f"{alias}.sqlite3"
    else:
        other.settings_dict["NAME"] = alias
        _on_server(f"CREATE DATABASE {alias} TEMPLATE template0")
    connections[alias] = other
    try:
        yield other
    finally:
        other.close()
        del connections[alias]
        if other.vendor == "postgresql":
            _on_server(f"DROP DATABASE {alias}")


def _on_server(statement: str) -> None:
    # Outside the database of the test, which may be in a transaction.
    server = connections["default"].copy("server")
    server.settings_dict["NAME"] = "postgres"
    with server.cursor() as cursor:
        cursor.execute(statement)
    server.close()


def make_from_migrations(connection: BaseDatabaseWrapper) -> None:
    """Every table as `migrate` makes it, with the triggers."""
    from django.core.management import call_command

    call_command("migrate", database=connection.alias, verbosity=0, interactive=False)


def make_from_rows(connection: BaseDatabaseWrapper) -> None:
    """Every table as its row says it now, with the triggers; no migration is read."""
    from django.apps import apps
    from django.core.management import call_command
    from django.test import override_settings

    none = {app.label: None for app in apps.get_app_configs()}
    with override_settings(MIGRATION_MODULES=none):
        call_command("migrate", database=connection.alias, run_syncdb=True, verbosity=0, interactive=False)


def main() -> None:
    import django

    django.setup()
    sys.stdout.writelines(f"{line}\n" for line in lines(schema(connections["default"])))


if __name__ == "__main__":
    main()
