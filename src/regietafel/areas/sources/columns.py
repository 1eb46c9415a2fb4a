# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which header names stand for which column: the one place where a new export of CBS is taught."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TypeAlias

from regietafel.base.messages import Refused
from regietafel.files import tables
from regietafel.files.tables import Heading


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

Table: TypeAlias = tables.Table[Column]


def _absent(name: str, nearest: Collection[Column]) -> Refused:  # noqa: ARG001 - a municipality is enough to tell
    return Refused(
        "areas-load-no-header",
        file=name,
        area=HEADERS[Column.REGION][:2] + HEADERS[Column.CODE][:3],
        inhabitants=HEADERS[Column.INHABITANTS][:3],
    )


def _enough(found: Collection[Column]) -> bool:
    """A table is known by a column that names an area and one column more."""
    return len(found) > 1 and not {Column.CODE, Column.NAME, Column.REGION}.isdisjoint(found)


def _without_year(cell: str) -> str:
    year = re.search(r"[_ ]?(?:19|20)\d\d(?:-01-01)?$", cell)
    return cell[: year.start()] if year else cell


HEADING: Heading[Column] = Heading(HEADERS, _enough, _absent, _without_year)
