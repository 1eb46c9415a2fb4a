# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Open figures that ship with the product: areas, inhabitants, centres, tiles; each read once, when asked."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from regietafel.base.areas import Area, AreaKind, Areas, Merger
from regietafel.base.inhabitants import InhabitantsTable
from regietafel.base.messages import Refused
from regietafel.base.places import Centre, PlacedBy, Tile
from regietafel.base.sources import Source, SourceKind

__all__ = [
    "REGIONS_SOURCE",
    "areas",
    "centre",
    "centres",
    "inhabitants",
    "inhabitants_days",
    "province_tiles",
    "source",
    "tiles",
    "tiles_days",
]

KNOWN_FROM = date(2021, 1, 1)
"""The first day whose municipalities are known here."""
REGIONS_SOURCE = "vws-veiligheidsregios"
"""The id of the source that says which municipality lies in which safety region."""
KNOWN_UNTIL = date(2025, 1, 1)
"""The last day whose municipalities were held against a list of CBS."""


def _rows(name: str) -> list[dict[str, str]]:
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__name__).joinpath(name).read_text(encoding="utf-8"))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def _sources() -> Mapping[str, Source]:
    return MappingProxyType(
        {
            id_: Source(
                id_,
                given["title"],
                given["publisher"],
                SourceKind(given["kind"]),
                address=given.get("address"),
                published_on=given.get("published_on"),
                note=given["note"],
            )
            for id_, given in _table("sources.toml")["sources"].items()
        }
    )


def source(id_: str) -> Source:
    """The source of figures in this folder, by its id.

    >>> source("cbs-85318NED").publisher
    'CBS'
    """
    return _sources()[id_]


@cache
def areas() -> Areas:
    """The register of areas from 1 January 2021 (*gebiedsindeling*).

    >>> len(areas().on(AreaKind.MUNICIPALITY, date(2022, 7, 8)))
    344
    >>> areas().find("Den Haag", day=date(2022, 7, 8)).code
    'GM0518'
    """
    aliases: dict[str, list[str]] = {}
    for row in _rows("aliases.csv"):
        aliases.setdefault(row["code"], []).append(row["alias"])
    municipalities = _rows("municipalities.csv")
    found = [Area("NL", AreaKind.COUNTRY, "Nederland")]
    found += [Area(row["code"], AreaKind.PROVINCE, row["name"], "NL") for row in _rows("provinces.csv")]
    found += [
        Area(row["code"], AreaKind.SAFETY_REGION, row["name"], "NL", tooi_id=row["tooi"])
        for row in _rows("safety_regions.csv")
    ]
    found += [
        Area(
            row["code"],
            AreaKind.MUNICIPALITY,
            row["name"],
            row["province"],
            _day(row["start"]),
            _day(row["end"]),
        )
        for row in municipalities
    ]
    return Areas(
        tuple(_named(area, tuple(aliases.get(area.code, ()))) for area in found),
        _mergers(),
        KNOWN_FROM,
        KNOWN_UNTIL,
        MappingProxyType({row["code"]: row["safety_region"] for row in municipalities}),
    )


def _named(area: Area, aliases: tuple[str, ...]) -> Area:
    return Area(area.code, area.kind, area.name, area.parent, area.start, area.end, aliases, area.tooi_id)


def _mergers() -> tuple[Merger, ...]:
    return tuple(
        Merger(given["on"], tuple(given["gone"]), given["into"], source(given["source"]))
        for given in _table("mergers.toml")["mergers"]
    )


@cache
def _inhabitants_sources() -> Mapping[date, str]:
    return MappingProxyType(
        {date.fromisoformat(day): id_ for day, id_ in sorted(_table("sources.toml")["inhabitants"].items())}
    )


def inhabitants_days() -> tuple[date, ...]:
    """The days on which the inhabitants are known here, oldest first."""
    return tuple(_inhabitants_sources())


@cache
def inhabitants(on: date) -> InhabitantsTable:
    """Inhabitants per municipality on that day (*inwoners*). Unit: persons.

    >>> inhabitants(date(2022, 1, 1)).total
    17590672
    >>> [day.year for day in inhabitants_days()]
    [2021, 2022, 2023, 2024, 2025]
    """
    if on not in _inhabitants_sources():
        raise Refused("data-inhabitants-missing", day=on, known=inhabitants_days())
    values = {row["code"]: int(row["inhabitants"]) for row in _rows(f"inhabitants_{on.isoformat()}.csv")}
    return InhabitantsTable(on, MappingProxyType(values), source(_inhabitants_sources()[on]), areas_on=on)


@cache
def centres() -> Mapping[str, Centre]:
    """The centre of every municipality with known boundaries; those gone on 1 January 2022 have none."""
    return MappingProxyType(
        {row["code"]: Centre(float(row["longitude"]), float(row["latitude"])) for row in _rows("centres.csv")}
    )


def centre(code: str) -> Centre:
    """The centre of one municipality; refused where its boundaries are not known, never guessed."""
    if code not in centres():
        raise Refused("data-centre-missing", name=areas().get(code).name)
    return centres()[code]


_TILES = ("2021-01-01", "2022-01-01", "2022-03-24", "2023-01-01")


def tiles_days() -> tuple[date, ...]:
    """The first day of every layout of the tile map, oldest first."""
    return tuple(date.fromisoformat(day) for day in _TILES)


@cache
def _tiles(name: str) -> Mapping[str, Tile]:
    return MappingProxyType(
        {
            row["code"]: Tile(row["code"], int(row["column"]), int(row["row"]), PlacedBy(row["placed_by"]))
            for row in _rows(f"tiles_{name}.csv")
        }
    )


def tiles(day: date) -> Mapping[str, Tile]:
    """The tile of every municipality of that day (*tegelkaart*)."""
    layouts = [first for first in _TILES if date.fromisoformat(first) <= day]
    if not layouts:
        raise Refused("areas-before-register", day=day, known=KNOWN_FROM)
    return _tiles(layouts[-1])


def province_tiles() -> Mapping[str, Tile]:
    """The tile of every province."""
    return _tiles("provinces")
