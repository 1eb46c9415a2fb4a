# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days and moments that SQLite keeps as text come out as Django itself would read them, met once or twice."""

from __future__ import annotations

import sqlite3

import pytest
from django.utils.dateparse import parse_date, parse_datetime

from regietafel.records.converting import install


@pytest.mark.parametrize("text", ["2022-07-08", "0001-01-01", "9999-12-31"])
def test_a_day_is_read_as_django_reads_it(text: str) -> None:
    assert _out_of_sqlite("date", text) == [parse_date(text)] * 2


@pytest.mark.parametrize("text", ["2022-07-08 12:00:00", "2022-07-08 12:00:00.000001"])
def test_a_moment_is_read_as_django_reads_it(text: str) -> None:
    assert _out_of_sqlite("datetime", text) == [parse_datetime(text)] * 2


def _out_of_sqlite(kind: str, text: str) -> list[object]:
    install()
    connection = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
    try:
        connection.execute(f"CREATE TABLE kept (value {kind})")
        connection.executemany("INSERT INTO kept VALUES (?)", [(text,), (text,)])
        return [value for (value,) in connection.execute("SELECT value FROM kept")]
    finally:
        connection.close()
