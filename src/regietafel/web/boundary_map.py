# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Real boundaries in the place of tiles, where somebody loaded them (*echte grenzen*)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from regietafel.areas.loading import boundaries
from regietafel.web.tilemap import TileMap
from regietafel.web.visit import Visit


def with_boundaries(found: TileMap, on: date, *, visit: Visit) -> TileMap:
    """The same map with the shape of each municipality, if boundaries of exactly these are on record."""
    drawn = boundaries(on, visit.view.as_of, reader=visit.reader)
    if drawn is None or drawn.shapes.keys() != {tile.code for tile in found.tiles}:
        return found
    return replace(
        found,
        tiles=tuple(replace(tile, path=drawn.shapes[tile.code].path) for tile in found.tiles),
        width=drawn.width,
        height=drawn.height,
        border="",
        labels=(),
    )
