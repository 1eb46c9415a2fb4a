# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which header names stand for which column of the overview; another form of it is taught here alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from regietafel.core.base.area_names import plain
from regietafel.core.base.messages import Refused
from regietafel.sources.areas.tables import Row


class OverviewColumn(StrEnum):
    """What a column holds; the values are the keys of the template and of the export."""

    PROVINCE = "province"
    CODE = "code"
    MUNICIPALITY = "municipality"
    TARGET = "target"
    BALANCE = "balance"
    """At the start of the half-year: below zero a backlog, above zero a lead."""
    TO_HOUSE = "to_house"
    HOUSED = "housed"
    STILL = "still"
    EXPECTED = "expected"
    DAY = "day"
    """The day of the count, where a file gives one per row."""


COUNTED = (
    OverviewColumn.TARGET,
    OverviewColumn.BALANCE,
    OverviewColumn.TO_HOUSE,
    OverviewColumn.HOUSED,
    OverviewColumn.STILL,
    OverviewColumn.EXPECTED,
)
"""The columns that hold persons, and add up to the printed total."""

HEADERS: Mapping[OverviewColumn, tuple[str, ...]] = {
    OverviewColumn.PROVINCE: ("province", "provincie", "provincienaam"),
    OverviewColumn.CODE: ("code", "gemeentecode", "gm_code"),
    OverviewColumn.MUNICIPALITY: ("municipality", "gemeente", "gemeentenaam"),
    OverviewColumn.TARGET: ("target", "taakstelling", "halfjaartaakstelling"),
    OverviewColumn.BALANCE: (
        "balance",
        "saldo aan het begin",
        "voorsprong of achterstand",
        "voor-/achterstand",
        "voor/achterstand",
        "backlog or lead at start",
        "balance at the start",
    ),
    OverviewColumn.TO_HOUSE: ("to_house", "te huisvesten", "totaal te huisvesten", "to house"),
    OverviewColumn.HOUSED: ("housed", "gehuisvest", "gerealiseerd", "housed to date"),
    OverviewColumn.STILL: ("still", "nog te huisvesten", "still to house"),
    OverviewColumn.EXPECTED: ("expected", "verwacht", "verwachting"),
    OverviewColumn.DAY: ("day", "peildatum", "datum"),
}
"""Per column the names it may have; case, spaces and signs do not count, nor a unit between brackets."""

NEEDED = (OverviewColumn.MUNICIPALITY, OverviewColumn.TARGET, OverviewColumn.HOUSED)
_ANSWERS = {plain(name): column for column, names in HEADERS.items() for name in names}
_FIRST_ROWS = 30


@dataclass(frozen=True, slots=True)
class Table:
    """The rows below the header, and where each column stands."""

    places: Mapping[OverviewColumn, int]
    titles: Mapping[OverviewColumn, str]
    header_row: int
    rows: Callable[[], Iterator[Row]]

    def below(self) -> Iterator[Row]:
        """The rows under the header that are not empty."""
        for number, cells in self.rows():
            if number > self.header_row and any(cells):
                yield number, cells

    def cell(self, cells: list[str], column: OverviewColumn) -> str:
        """The text in that column of a row; empty where the row is too short or the column is not there."""
        place = self.places.get(column)
        return cells[place] if place is not None and place < len(cells) else ""

    def title(self, column: OverviewColumn) -> str:
        """The column as the file calls it."""
        return self.titles.get(column, column.value)


def recognise(ways: Iterator[Callable[[], Iterator[Row]]], name: str) -> Table:
    """The table in a file, by the first row that names the municipality, its target and what was housed."""
    for rows in ways:
        for number, cells in islice(rows(), _FIRST_ROWS):
            places = _places(cells)
            if all(column in places for column in NEEDED):
                return Table(places, {column: cells[place] for column, place in places.items()}, number, rows)
    raise Refused("overview-no-header", file=name, wanted=tuple(HEADERS[column][1] for column in NEEDED))


def _places(cells: list[str]) -> dict[OverviewColumn, int]:
    found: dict[OverviewColumn, int] = {}
    for place, cell in enumerate(cells):
        column = _ANSWERS.get(plain(re.sub(r"\s*\([^)]*\)\s*$", "", cell)))
        if column is not None:
            found.setdefault(column, place)
    return found
