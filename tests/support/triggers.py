# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tests drop the triggers only when they are over, so that Django can empty the tables for the next one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connection, transaction

REAL_TRANSACTIONS = frozenset({"transactional_db", "django_db_reset_sequences", "live_server"})


def names() -> set[str]:
    """The triggers that are there now, as table and act."""
    if connection.vendor == "postgresql":
        ask = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    else:
        ask = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    with connection.cursor() as cursor:
        cursor.execute(ask)
        return {name for (name,) in cursor.fetchall()}


def drop() -> None:
    """Take every trigger away; ``flush`` and ``migrate`` put them back."""
    with transaction.atomic(), connection.cursor() as cursor:
        for name in names():
            table = name.rsplit("_no_", 1)[0]
            on = f' ON "{table}"' if connection.vendor == "postgresql" else ""
            cursor.execute(f'DROP TRIGGER "{name}"{on}')


@pytest.fixture(autouse=True)
def facts_can_be_emptied_afterwards(request: pytest.FixtureRequest) -> Iterator[None]:
    """For tests that commit for real: their teardown empties every table."""
    marker = request.node.get_closest_marker("django_db")
    real = bool(REAL_TRANSACTIONS & set(request.fixturenames))
    if not real and not (marker and marker.kwargs.get("transaction")):
        yield
        return
    request.getfixturevalue("transactional_db")
    yield
    drop()
