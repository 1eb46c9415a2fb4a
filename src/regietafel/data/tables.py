# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is known of the tables themselves: those below the provinces, and the seats and roles of 2022."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from regietafel.base.areas import Area, AreaKind
from regietafel.base.bodies import Body, BodyKind
from regietafel.base.messages import Said
from regietafel.base.seats import RoleHeld, Seat, TableRole
from regietafel.base.stamps import Span


@cache
def regional() -> dict[str, Body]:
    """The regional tables by code; their note says that their municipalities are not known.

    >>> regional()["RT-PV23-1"].name.nl, len(regional())
    ('Regionale regietafel Twente', 11)
    """
    note = Said(
        "Welke gemeenten aan deze tafel zitten is hier niet bekend.",
        "Which municipalities sit at this table is not known here.",
    )
    return {
        code: Body(code, Said(row["nl"], row["en"]), BodyKind.TABLE, area=row["province"], note=note)
        for code, row in _read("regional_tables.toml").items()
    }


@cache
def regions() -> tuple[Area, ...]:
    """The regions of these tables as areas, to report a total for.

    >>> [area.code for area in regions() if area.parent == "PV23"]
    ['RT-PV23-1', 'RT-PV23-2']
    """
    return tuple(
        Area(code, AreaKind.REGION, body.name.nl, parent=body.area)
        for code, body in regional().items()
        if body.area is not None
    )


@dataclass(frozen=True, slots=True)
class Seating:
    """The seats and roles that ship, with where they were read and what is not known of them."""

    seats: tuple[Seat, ...]
    roles: tuple[RoleHeld, ...]
    source: str
    ground: str


@cache
def seating() -> Seating:
    """The seats of the national table in 2022 and its roles.

    >>> [seat.code for seat in seating().seats][:3]
    ['LRT/SJenV', 'LRT/MVRO', 'LRT/MSZW']
    """
    read = _read("seats.toml")
    return Seating(
        seats=tuple(
            Seat(row["code"], row["table"], row["organisation"], Said(row["nl"], row["en"]), _span(row))
            for row in read["seats"]
        ),
        roles=tuple(
            RoleHeld(row["table"], TableRole(row["role"]), tuple(row["holders"]), _span(row))
            for row in read["roles"]
        ),
        source=read["source"],
        ground=read["ground"],
    )


def _span(row: dict[str, Any]) -> Span:
    return Span(row["from"], row.get("until"))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files(__package__) / name).read_text(encoding="utf-8"))
