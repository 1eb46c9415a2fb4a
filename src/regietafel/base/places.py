# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where an area lies on the globe and on the tile map."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Centre:
    """The middle of an area's land (*zwaartepunt*). Unit: degrees, WGS84."""

    longitude: float
    latitude: float


class PlacedBy(StrEnum):
    """What the place of a tile rests on."""

    CENTRE = "centre"
    """Its own centre."""
    SUCCESSOR = "successor"
    """The place of the municipality it went into: its own centre is not known."""


@dataclass(frozen=True, slots=True)
class Tile:
    """The place of an area on the tile map (*tegelkaart*); columns run east, rows run south, from 0."""

    code: str
    column: int
    row: int
    placed_by: PlacedBy = PlacedBy.CENTRE
