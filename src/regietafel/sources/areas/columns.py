# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which header names stand for which column: the one place where a new export of CBS is taught."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from regietafel.core.base.area_names import plain
from regietafel.core.base.messages import Refused
from regietafel.sources.areas.tables import Row


class Column(StrEnum):
    """What a column holds."""

    CODE = "code"
    NAME = "name"
    REGION = "region"
    """A code or a name, and not of municipalities alone: StatLine's column of regions."""
    PROVINCE = "province"
    PERIOD = "period"
    INHABITANTS = "inhabitants"


HEADERS: Mapping[Column, tuple[str, ...]] = {
    Column.CODE: (
        "Codes",
        "Code",
        "GemeentecodeGM",
        "Gemeentecode",
        "gm_code",
        "GM_CODE",
        "statcode",
        "Codering",
        "Codering_3",
    ),
    Column.NAME: ("Gemeentenaam", "Gemeente", "name", "naam", "statnaam", "GM_NAAM", "Gemeentenaam_1"),
    Column.REGION: ("RegioS", "Regio's", "Regio", "WijkenEnBuurten", "Wijken en buurten"),
    Column.PROVINCE: (
        "ProvinciecodePV",
        "Provinciecode",
        "Provincienaam",
        "Provincie",
        "pv_code",
        "province",
    ),
    Column.PERIOD: ("Perioden", "Periode", "Peildatum"),
    Column.INHABITANTS: (
        "Bevolking op 1 januari (aantal)",
        "Bevolking op 1 januari",
        "BevolkingOp1Januari_1",
        "TotaleBevolking_1",
        "Totale bevolking (aantal)",
        "Totale bevolking",
        "AantalInwoners_5",
        "Aantal inwoners (aantal)",
        "Aantal inwoners",
        "Inwoners",
        "inhabitants",
        "population",
    ),
}
"""Per column the names it may have, best first; case, spaces and signs do not count."""

_ANSWERS = {
    plain(name): (column, rank) for column, names in HEADERS.items() for rank, name in enumerate(names)
}
_FIRST_ROWS = 30


@dataclass(frozen=True, slots=True)
class Table:
    """The rows below the header, and where each column stands."""

    places: Mapping[Column, int]
    titles: Mapping[Column, str]
    header_row: int
    rows: Callable[[], Iterator[Row]]

    def below(self) -> Iterator[Row]:
        """The rows under the header that are not empty."""
        for number, cells in self.rows():
            if number > self.header_row and any(cells):
                yield number, cells

    def cell(self, cells: list[str], column: Column) -> str:
        """The text in that column of a row; empty where the row is too short or the column is not there."""
        place = self.places.get(column)
        return cells[place] if place is not None and place < len(cells) else ""


def recognise(ways: Iterator[Callable[[], Iterator[Row]]], name: str) -> Table:
    """The table in a file, by the first row that names an area and one column more."""
    for rows in ways:
        for number, cells in islice(rows(), _FIRST_ROWS):
            places = _places(cells)
            if len(places) > 1 and places.keys() & {Column.CODE, Column.NAME, Column.REGION}:
                titles = {column: cells[place] for column, place in places.items()}
                return Table(places, titles, number, rows)
    raise Refused(
        "areas-load-no-header",
        file=name,
        area=HEADERS[Column.REGION][:2] + HEADERS[Column.CODE][:3],
        inhabitants=HEADERS[Column.INHABITANTS][:3],
    )


def _places(cells: list[str]) -> dict[Column, int]:
    best: dict[Column, tuple[int, int]] = {}
    for place, cell in enumerate(cells):
        year = re.search(r"[_ ]?(?:19|20)\d\d(?:-01-01)?$", cell)
        answer = _ANSWERS.get(plain(cell[: year.start()] if year else cell))
        if answer is not None:
            column, rank = answer
            best[column] = min(best.get(column, (rank, place)), (rank, place))
    return {column: place for column, (_, place) in best.items()}
