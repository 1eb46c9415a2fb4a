# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Inhabitants per municipality out of a table of CBS, as the export that the loading of areas reads."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regietafel.areas.sources.cbs.service import Row, rows
from regietafel.areas.sources.columns import HEADERS, Column
from regietafel.base.messages import Refused

if TYPE_CHECKING:
    import httpx

EVERY_YEAR = "70072ned"
"""Regionale kerncijfers Nederland: one table with every year."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What CBS answered, as a file (*antwoord van het CBS*): name, content, and where to see it."""

    name: str
    content: bytes
    address: str


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of a table that say where, when and how many; a table of one year has no second."""

    region: str
    period: str | None
    inhabitants: str


def fetch_inhabitants(year: int, *, table: str, client: httpx.Client) -> Answer:
    """The inhabitants on 1 January of a year; refused where the table is not there or looks different."""
    columns = _columns(list(rows(client, table, part="DataProperties")), table)
    municipal = f"substringof('GM',{columns.region})"
    period = f" and {columns.period} eq '{year}JJ00'" if columns.period else ""
    found = list(rows(client, table, part="TypedDataSet", filter=municipal + period))
    if not found:
        raise Refused("cbs-no-rows", table=table, year=year)
    named = [each for each in (columns.region, columns.period, columns.inhabitants) if each]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(named)
    writer.writerows([_text(row, column, table=table) for column in named] for row in found)
    address = f"https://opendata.cbs.nl/statline/#/CBS/nl/dataset/{table}"
    return Answer(f"cbs-{table}-{year}.csv", out.getvalue().encode(), address)


def _columns(properties: list[Row], table: str) -> _Columns:
    """The columns by what the table says of them, the inhabitants by a name that is known here."""
    keys = {str(each.get("Key", "")): str(each.get("Type", "")) for each in properties}
    region = next((key for key, kind in keys.items() if kind.startswith("Geo")), None)
    period = next((key for key, kind in keys.items() if kind.startswith("Time")), None)
    wanted = HEADERS[Column.INHABITANTS]
    inhabitants = next((name for name in wanted if name in keys), None)
    if region is None or inhabitants is None:
        known = tuple(name for name in wanted if "_" in name)
        there = tuple(key for key in keys if key)[:12]
        raise Refused("cbs-columns-changed", table=table, wanted=known, there=there)
    return _Columns(region, period, inhabitants)


def _text(row: Row, column: str, *, table: str) -> str:
    if column not in row:
        raise Refused("cbs-columns-changed", table=table, wanted=(column,), there=tuple(row)[:12])
    value = row[column]
    return "" if value is None else str(value).strip()
