# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import subprocess
import sys
import time
import tomllib
from datetime import date
from importlib.resources import files

import pytest

from regietafel import data
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.base.places import PlacedBy, Tile
from regietafel.base.sources import Mark

ISLANDS = {"GM0448", "GM0096", "GM0093", "GM0060", "GM0088"}
REPORT = files(data) / "monthly_report.toml"
DAYS = [
    date(2021, 1, 1),
    date(2022, 1, 1),
    date(2022, 3, 23),
    date(2022, 3, 24),
    date(2022, 7, 8),
    date(2025, 1, 1),
]


@pytest.mark.parametrize(
    ("day", "count", "total"),
    [
        (date(2021, 1, 1), 352, 17_475_415),
        (date(2022, 1, 1), 345, 17_590_672),
        (date(2023, 1, 1), 342, 17_811_291),
        (date(2024, 1, 1), 342, 17_942_942),
        (date(2025, 1, 1), 342, 18_044_027),
    ],
)
def test_inhabitants_are_those_of_cbs_and_stand_on_the_municipalities_of_their_day(
    day: date, count: int, total: int
) -> None:
    table = data.inhabitants(day)
    assert (len(table.values), table.total, table.source.publisher) == (count, total, "CBS")
    assert table.values.keys() == data.areas().on(AreaKind.MUNICIPALITY, day).keys()


def test_a_year_that_is_not_there_is_refused_with_the_years_that_are() -> None:
    with pytest.raises(Refused) as refused:
        data.inhabitants(date(2026, 1, 1))
    assert refused.value.message.params["known"] == data.inhabitants_days()
    assert date(2025, 1, 1) in data.inhabitants_days()


def test_on_8_july_2022_weesp_is_part_of_amsterdam_and_its_inhabitants_go_with_it() -> None:
    before = data.inhabitants(date(2022, 1, 1))
    table = before.carried(data.areas(), date(2022, 7, 8))
    assert (len(table.values), table.total) == (344, before.total)
    assert table.values["GM0363"] == before.values["GM0363"] + before.values["GM0457"]
    assert (table.day, table.areas_on) == (date(2022, 1, 1), date(2022, 7, 8))
    assert table.by_province(data.areas())["PV26"] == 1_369_873


def test_every_merger_has_a_source_that_is_no_assumption() -> None:
    sources = {merger.into: merger.source for merger in data.areas().mergers}
    assert {source.mark for source in sources.values()} == {Mark.SOURCE}
    weesp = sources["GM0363"]
    assert (weesp.publisher, weesp.published_on) == ("Ministerie van VWS", date(2022, 3, 24))


@pytest.mark.parametrize(("day", "count"), list(zip(DAYS, [352, 345, 345, 344, 344, 342], strict=True)))
def test_every_municipality_of_the_day_has_one_tile_and_no_two_share_a_place(day: date, count: int) -> None:
    tiles = data.tiles(day)
    assert tiles.keys() == data.areas().on(AreaKind.MUNICIPALITY, day).keys()
    assert len({(tile.column, tile.row) for tile in tiles.values()}) == count
    assert min(tile.column for tile in tiles.values()) == 0


def pieces(tiles: list[Tile]) -> int:
    """In how many parts these tiles lie, by shared sides."""
    left, count = {(tile.column, tile.row) for tile in tiles}, 0
    while left:
        edge, count = [left.pop()], count + 1
        while edge:
            x, y = edge.pop()
            beside = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & left
            left -= beside
            edge += beside
    return count


@pytest.mark.parametrize("day", data.tiles_days())
def test_provinces_lie_in_one_piece_and_islands_lie_apart(day: date) -> None:
    tiles = data.tiles(day)
    for province in data.areas().on(AreaKind.PROVINCE, day):
        own = data.areas().children(province, AreaKind.MUNICIPALITY, day=day)
        assert pieces([tiles[code] for code in own if code not in ISLANDS]) == 1, province
    for island in ISLANDS:
        near = [
            code
            for code, tile in tiles.items()
            if max(abs(tile.column - tiles[island].column), abs(tile.row - tiles[island].row)) <= 1
        ]
        assert near == [island]


def test_a_municipality_keeps_nearly_the_same_tile() -> None:
    base = data.tiles(date(2022, 1, 1))
    for day in data.tiles_days():
        there = data.tiles(day)
        moved = [
            code
            for code in there.keys() & base.keys()
            if (there[code].column, there[code].row) != (base[code].column, base[code].row)
        ]
        assert len(moved) <= 10, (day, moved)
        for code in moved:
            assert abs(there[code].column - base[code].column) + abs(there[code].row - base[code].row) <= 3


def test_a_tile_lies_to_the_same_side_of_the_country_as_its_municipality() -> None:
    tiles, centres = data.tiles(date(2022, 1, 1)), data.centres()
    for axis, real in (("column", "longitude"), ("row", "latitude")):
        by_tile = sorted(tiles, key=lambda code: getattr(tiles[code], axis), reverse=axis == "row")
        by_centre = sorted(tiles, key=lambda code: getattr(centres[code], real))
        rank = {code: place for place, code in enumerate(by_centre)}
        apart = sum(abs(rank[code] - place) for place, code in enumerate(by_tile)) / len(tiles)
        assert apart < 0.1 * len(tiles)


def test_a_municipality_without_boundaries_has_no_centre_and_its_tile_says_so() -> None:
    first = data.tiles(date(2021, 1, 1))
    placed = {code for code, tile in first.items() if tile.placed_by is PlacedBy.SUCCESSOR}
    assert placed == first.keys() - data.centres().keys()
    assert len(placed) == 10
    assert placed == {
        code
        for code, area in data.areas().on(AreaKind.MUNICIPALITY, date(2021, 1, 1)).items()
        if area.end == date(2022, 1, 1)
    }
    with pytest.raises(Refused, match="data-centre-missing"):
        data.centre("GM0370")
    assert data.centre("GM1992").latitude == pytest.approx(51.87, abs=0.02)


def test_the_twelve_provinces_have_a_tile_each() -> None:
    tiles = data.province_tiles()
    assert tiles.keys() == data.areas().on(AreaKind.PROVINCE, date(2022, 7, 8)).keys()
    assert pieces(list(tiles.values())) == 1
    assert len({(tile.column, tile.row) for tile in tiles.values()}) == 12


def test_there_are_twenty_five_safety_regions_each_with_its_own_address() -> None:
    regions = data.areas().on(AreaKind.SAFETY_REGION, date(2022, 7, 8))
    assert len({region.tooi for region in regions.values()}) == 25


def test_the_regions_of_the_monthly_report_are_those_of_the_register() -> None:
    form = tomllib.loads(REPORT.read_text("utf-8"))["versions"][0]
    day, areas = form["from"], data.areas()
    for province, regions in form["safety_regions"].items():
        assert set(regions) == set(areas.children(province, AreaKind.SAFETY_REGION, day=day))
    for row in form["regions"]:
        assert set(row["members"]) == set(areas.children(row["region"], AreaKind.MUNICIPALITY, day=day))


def test_nothing_is_known_before_2021_and_nothing_is_made_up_for_it() -> None:
    for ask in (data.tiles, lambda day: data.areas().on(AreaKind.MUNICIPALITY, day)):
        with pytest.raises(Refused, match="areas-before-register"):
            ask(date(2020, 12, 31))


def test_the_figures_are_read_quickly_and_without_heavy_imports() -> None:
    program = (
        "import sys, datetime; from regietafel import data; data.areas();"
        "data.inhabitants(datetime.date(2022, 1, 1)); data.tiles(datetime.date(2022, 1, 1));"
        "print(sorted({'numpy', 'django', 'python_calamine', 'babel'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    data.areas.cache_clear()
    began = time.perf_counter()
    data.areas()
    assert time.perf_counter() - began < 0.2
