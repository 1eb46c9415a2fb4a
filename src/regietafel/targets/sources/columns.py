# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which header names stand for which column of the overview; another form of it is taught here alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TypeAlias

from regietafel.base.messages import Refused
from regietafel.files import tables
from regietafel.files.tables import Heading


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
    EXPECTED_ON = "expected_on"
    """The day on which the municipality said what it expects, where that is another."""
    HOW = "origin"
    """Whether the target was published or computed."""
    REMARK = "remark"
    """What stands beside a row to be read by people; nothing of it goes on record."""


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
        "opening balance",
    ),
    OverviewColumn.TO_HOUSE: ("to_house", "te huisvesten", "totaal te huisvesten", "to house"),
    OverviewColumn.HOUSED: ("housed", "gehuisvest", "gerealiseerd", "housed to date"),
    OverviewColumn.STILL: ("still", "nog te huisvesten", "still to house"),
    OverviewColumn.EXPECTED: ("expected", "verwacht", "verwachting", "verwacht nog", "still expected"),
    OverviewColumn.DAY: ("day", "peildatum", "datum", "geteld tot", "counted up to"),
    OverviewColumn.EXPECTED_ON: ("expected_on", "verwacht op", "expected on"),
    OverviewColumn.HOW: ("origin", "herkomst"),
    OverviewColumn.REMARK: ("remark", "kanttekening"),
}
"""Per column the names it may have; case, spaces and signs do not count, nor a unit between brackets."""

NEEDED = (OverviewColumn.MUNICIPALITY, OverviewColumn.TARGET, OverviewColumn.BALANCE, OverviewColumn.HOUSED)
PLACES = (OverviewColumn.MUNICIPALITY, OverviewColumn.CODE)
TOLD = (OverviewColumn.TARGET, OverviewColumn.BALANCE, OverviewColumn.HOUSED, OverviewColumn.EXPECTED)
"""The columns that say something of their own; the others follow from these."""
Table: TypeAlias = tables.Table[OverviewColumn]


def _absent(name: str, nearest: Collection[OverviewColumn]) -> Refused:  # noqa: ARG001 - all are said anyhow
    return Refused("overview-no-header", file=name, wanted=tuple(HEADERS[column][1] for column in NEEDED))


def _enough(found: Collection[OverviewColumn]) -> bool:
    """A table is known by the municipality and one thing that it says of it."""
    return any(column in found for column in PLACES) and any(column in found for column in TOLD)


def _without_unit(cell: str) -> str:
    return re.sub(r"\s*\([^)]*\)\s*$", "", cell)


HEADING: Heading[OverviewColumn] = Heading(HEADERS, _enough, _absent, _without_unit)
