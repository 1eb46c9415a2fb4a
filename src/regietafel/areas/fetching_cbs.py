# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Inhabitants of a year fetched from CBS and loaded as a file of CBS is, in one act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.areas.loading import Asked, Loaded, load_inhabitants_from
from regietafel.areas.sources.cbs import EVERY_YEAR, fetch_inhabitants

if TYPE_CHECKING:
    import httpx

SECONDS = 30
"""How long CBS may take for one page."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which inhabitants to fetch: of 1 January of a year, from a table of CBS."""

    year: int
    table: str = EVERY_YEAR
    known_on: date | None = None


def refresh_inhabitants(
    wanted: Wanted, mergers: Path | None, *, reader: Reader, client: httpx.Client | None = None
) -> Loaded:
    """Fetch from CBS and put on record what is new; nothing where CBS is not reached or differs."""
    require(reader, "areas.load")
    import httpx

    with client or httpx.Client(timeout=SECONDS, follow_redirects=False) as service:
        answer = fetch_inhabitants(wanted.year, table=wanted.table, client=service)
    asked = Asked(date(wanted.year, 1, 1), wanted.known_on, "CBS")
    return load_inhabitants_from(answer.content, answer.name, mergers, asked=asked, reader=reader)
