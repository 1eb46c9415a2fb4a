# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The municipalities of a province as tiles, coloured and signed by the class of the schedule they are in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from regietafel import data
from regietafel.base.places import Tile
from regietafel.targets.services.reading import MunicipalityLine
from regietafel.targets.services.tables import SIGNS
from regietafel.targets.web.parts import ORDER, STEPS, pace_word
from regietafel.web.tilemap import LegendStep, Place, TileMap, TileView, tile_map
from regietafel.web.visit import Visit
from regietafel.words import word


def class_map(
    lines: tuple[MunicipalityLine, ...], period: str, *, on: date, visit: Visit, title: str
) -> TileMap | None:
    """A tile per municipality; None where this register has no tiles of that day."""
    places = [
        Place(
            line.area.code,
            line.area.name,
            SIGNS[line.pace] if line.pace else "?",
            line.backlog,
            visit.address("targets-municipality", period, line.area.code),
        )
        for line in lines
    ]
    tiles = _moved(data.tiles(on), {place.code for place in places})
    if not tiles:
        return None
    drawn = tile_map(title, places, tiles=tiles, language=visit.language)
    by_code = {line.area.code: line for line in lines}
    return replace(
        drawn,
        tiles=tuple(_coloured(tile, by_code[tile.code], visit=visit) for tile in drawn.tiles),
        legend=_legend(lines, visit),
        initial=word("webtargets-map-hint", visit.language),
    )


def _moved(tiles: Mapping[str, Tile], codes: set[str]) -> dict[str, Tile]:
    """The tiles of these alone, moved to the corner of the drawing."""
    mine = {code: tile for code, tile in tiles.items() if code in codes}
    if not mine:
        return {}
    left = min(tile.column for tile in mine.values())
    top = min(tile.row for tile in mine.values())
    return {code: replace(tile, column=tile.column - left, row=tile.row - top) for code, tile in mine.items()}


def _coloured(tile: TileView, line: MunicipalityLine, *, visit: Visit) -> TileView:
    language = visit.language
    pace = pace_word(line.pace, language)
    name, day = line.area.name, line.counted_on
    if day is None or line.pace is None:
        said = word("webtargets-tile-unknown", language, name=name)
    elif line.backlog is None:
        said = word("webtargets-tile-not-ended", language, name=name, pace=pace, day=day)
    else:
        said = word("webtargets-tile", language, name=name, pace=pace, still=line.backlog, day=day)
    # What stands in the tile is part of its name, so that somebody can say what they see.
    label = f"{said} {tile.short} {tile.value}"
    step = STEPS[line.pace] if line.pace else 0
    return replace(tile, step=step, said=said, tip=said, label=label)


def _legend(lines: tuple[MunicipalityLine, ...], visit: Visit) -> tuple[LegendStep, ...]:
    counts = Counter(line.pace for line in lines)
    found = [
        LegendStep(STEPS[pace], f"{SIGNS[pace]} {pace_word(pace, visit.language)}: {counts[pace]}")
        for pace in ORDER
    ]
    if counts[None]:
        found.append(LegendStep(0, f"? {pace_word(None, visit.language)}: {counts[None]}"))
    return tuple(found)
