# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Days and moments out of SQLite, where they are text: the same few stand in thousands of rows.

Django parses each of them anew. Here a text that was met before gives the value it gave then.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from django.utils.dateparse import parse_date, parse_datetime

T = TypeVar("T")

KEPT = 8_192
"""Texts whose value is kept; ten years have 3,652 days."""


def install() -> None:
    """Put the converters in the place of those of Django; doing it again changes nothing."""
    sqlite3.register_converter("date", _kept(parse_date))
    sqlite3.register_converter("datetime", _kept(parse_datetime))


def _kept(parse: Callable[[str], T]) -> Callable[[bytes], T]:
    """The same converter, which parses a text once."""

    @lru_cache(maxsize=KEPT)
    def converted(text: bytes) -> T:
        return parse(text.decode())

    return converted
