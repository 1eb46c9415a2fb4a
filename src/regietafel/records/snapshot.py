# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""All that one page reads, from one moment, however much is added meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction


@contextmanager
def snapshot() -> Iterator[None]:
    """Read as from one moment (*momentopname*); nothing can be written in it, and nobody waits for it.

    Inside a transaction it is that transaction, and holds nothing more together than that does.
    """
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    else:
        yield from _on_sqlite(connection)


def _on_sqlite(database: Any) -> Iterator[None]:
    """A transaction that does not take the write lock at its start, as all others do; it refuses to write."""
    with database.cursor() as cursor:
        usual, database.transaction_mode = database.transaction_mode, "DEFERRED"
        cursor.execute("PRAGMA query_only = ON")
        try:
            with transaction.atomic():
                yield
        finally:
            database.transaction_mode = usual
            cursor.execute("PRAGMA query_only = OFF")
