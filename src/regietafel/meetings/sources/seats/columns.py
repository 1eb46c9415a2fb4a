# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which names the columns of a table of seats may have."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TypeAlias

from regietafel.base.messages import Refused
from regietafel.files import tables
from regietafel.files.tables import Heading


class SeatColumn(StrEnum):
    """What a column holds; the values are the keys of the template."""

    ORGANISATION = "organisation"
    FUNCTION = "function"
    NAME = "name"
    ADDRESS = "address"
    SUBSTITUTE = "substitute"
    SUBSTITUTE_ADDRESS = "substitute_address"
    START = "from"
    END = "until"
    """The first day on which it is not held any more."""


NEEDED = (SeatColumn.ORGANISATION, SeatColumn.FUNCTION)
NAMES: Mapping[SeatColumn, tuple[str, ...]] = {
    SeatColumn.ORGANISATION: ("organisation", "organisatie", "namens", "body"),
    SeatColumn.FUNCTION: ("function", "functie", "rol"),
    SeatColumn.NAME: ("name", "naam", "lid", "member"),
    SeatColumn.ADDRESS: ("address", "e-mail", "e-mailadres", "email", "mail"),
    SeatColumn.SUBSTITUTE: ("substitute", "plaatsvervanger", "vervanger"),
    SeatColumn.SUBSTITUTE_ADDRESS: ("substitute address", "e-mail plaatsvervanger", "email plaatsvervanger"),
    SeatColumn.START: ("from", "vanaf", "sinds"),
    SeatColumn.END: ("until", "tot"),
}
Table: TypeAlias = tables.Table[SeatColumn]


def _enough(found: Collection[SeatColumn]) -> bool:
    return all(column in found for column in NEEDED)


def _absent(file: str, nearest: Collection[SeatColumn]) -> Refused:
    there = tuple(column.value for column in SeatColumn if column in nearest)
    wanted = tuple(column.value for column in NEEDED if column not in nearest)
    key = "read-header-part" if there else "read-no-header"
    return Refused(key, file=file, there=there, wanted=wanted, source="seats")


HEADING: Heading[SeatColumn] = Heading(NAMES, _enough, _absent)
