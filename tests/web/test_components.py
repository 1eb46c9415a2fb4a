# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The parts that pages are made of, without a page around them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from django.http import QueryDict

from regietafel import data
from regietafel.access.readers import ANYONE
from regietafel.base.areas import AreaKind
from regietafel.base.sources import Mark
from regietafel.outlets.tables import CODE, MARK, SIGNED, WHOLE, Column, Table
from regietafel.web.grid import Grid, grid
from regietafel.web.tilemap import Place, ranks_of, steps_of, tile_map
from regietafel.web.visit import Viewpoint, Visit

DAY = date(2022, 7, 8)


def visit(given: str = "") -> Visit:
    view = Viewpoint(DAY, DAY, None, DAY, DAY, datetime(2022, 7, 8, 12, tzinfo=UTC))
    return Visit(ANYONE, "nl", view, "/verdeling/", QueryDict(given))


def test_one_acts_from_one_day_as_known_then_and_with_all_that_is_recorded() -> None:
    now = visit().view
    assert now.can_act
    assert now.is_today
    for back in (
        replace(now, day=date(2022, 7, 7)),
        replace(now, known=date(2022, 7, 7)),
        replace(now, recorded=now.moment),
    ):
        assert not back.can_act
        assert not back.is_today


COLUMNS: tuple[Column[tuple[str, int | None]], ...] = (
    Column("code", lambda line: line[0][:2], CODE),
    Column("area", lambda line: line[0], total="Nederland", link=lambda line: ("area", line[0])),
    Column("amount", lambda line: line[1], WHOLE, unit="plekken", marks=lambda _: (Mark.EXAMPLE,), total=3),
    Column("difference", lambda line: line[1] and -line[1], SIGNED),
    Column("mark", lambda _: (), MARK),
)
LINES = (("Fryslân", 3), ("’s-Gravenhage", None), ("Drenthe", 0))


def drawn(asked: str = "") -> Grid:
    return grid(Table("Proef", COLUMNS, LINES, DAY), visit(asked))


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("", ["Fryslân", "’s-Gravenhage", "Drenthe"]),
        ("sorteer=area", ["Drenthe", "Fryslân", "’s-Gravenhage"]),
        ("sorteer=-amount", ["Fryslân", "Drenthe", "’s-Gravenhage"]),
        ("sorteer=amount", ["Drenthe", "Fryslân", "’s-Gravenhage"]),
        ("sorteer=onzin", ["Fryslân", "’s-Gravenhage", "Drenthe"]),
    ],
)
def test_what_is_not_known_comes_last_whichever_way_one_sorts(asked: str, names: list[str]) -> None:
    found = drawn(asked)
    assert [line.name.text for line in found.lines] == names
    assert found.total is not None
    assert found.total.name.text == "Nederland"


@pytest.mark.parametrize(
    ("asked", "clicks"),
    [
        ("", ["area", "-amount"]),
        ("sorteer=area", ["-area", "-amount"]),
        ("sorteer=-area", ["area", "-amount"]),
        ("sorteer=-amount", ["area", "amount"]),
        ("sorteer=amount", ["area", "-amount"]),
    ],
)
def test_the_first_click_on_a_number_sorts_from_large_to_small_and_on_a_name_from_a(
    asked: str, clicks: list[str]
) -> None:
    heads = drawn(asked).heads[:2]
    assert [head.sort_address for head in heads] == [f"/verdeling/?sorteer={click}" for click in clicks]


def test_a_column_says_which_way_the_table_is_sorted_by_it() -> None:
    said = {
        asked: [head.sorted_as for head in drawn(asked).heads[:2]]
        for asked in ("", "sorteer=amount", "sorteer=-amount")
    }
    assert said == {
        "": ["", ""],
        "sorteer=amount": ["", "ascending"],
        "sorteer=-amount": ["", "descending"],
    }


def test_unknown_and_zero_look_different() -> None:
    _, unknown, zero = (line.cells[1] for line in drawn().lines)
    assert (zero.text, unknown.text) == ("0", "niet bekend")
    assert (zero.style, unknown.style) == ("", "is-unknown")


def test_copying_gives_a_bare_number() -> None:
    table = Table("Proef", COLUMNS, (("Fryslân", 51_000),), DAY)
    amount = grid(table, visit()).lines[0].cells[1]
    assert (amount.value, amount.text) == ("51000", "51.000")


def test_a_page_shows_codes_as_the_code_of_the_line_units_in_the_head_and_marks_beside_the_number() -> None:
    found = drawn()
    assert [(head.text, head.unit, head.is_number) for head in found.heads] == [
        ("Gebied", "", False),
        ("Aantal", "plekken", True),
        ("Verschil", "", True),
        ("Hoe zeker", "", False),
    ]
    line = found.lines[0]
    assert (line.code, line.name.address) == ("Fr", "/gebied/Frysl%C3%A2n/")
    assert line.cells[1].tags == (("mark mark--example", "voorbeeldcijfer"),)
    assert (line.cells[2].text, line.cells[2].style) == ("−3", "is-loss")
    assert line.cells[3].tags == (("mark mark--source", "bron"),)
    assert found.total is not None
    assert [cell.tags for cell in found.total.cells] == [()] * 4


def test_a_link_here_keeps_every_value_of_the_address() -> None:
    found = visit("lot=a&lot=b&totaal=1").here(totaal="2")
    assert found == "/verdeling/?lot=a&lot=b&totaal=2"


def test_every_municipality_has_one_tile_and_every_province_a_name() -> None:
    areas = data.areas()
    there = areas.on(AreaKind.MUNICIPALITY, DAY)
    provinces = {area.code: area.name for area in areas.on(AreaKind.PROVINCE, DAY).values()}
    places = [Place(area.code, area.name, "", 1, "/", area.parent) for area in there.values()]
    found = tile_map("Proef", places, tiles=data.tiles(DAY), language="nl", parents=provinces)
    assert len({(tile.column, tile.row) for tile in found.tiles}) == 344
    assert {label.text for label in found.labels} == set(provinces.values())
    assert found.border


def test_an_area_without_a_tile_is_named_beside_the_map() -> None:
    places = [Place("PV20", "Groningen", "GR", 1, "/"), Place("PV99", "Nieuwland", "NL", 2, "/")]
    found = tile_map("Proef", places, tiles=data.province_tiles(), language="nl")
    assert found.untiled == ("Nieuwland",)
    assert [tile.label for tile in found.tiles] == ["Groningen, rang 2 van 2: GR 1"]


def test_equal_values_have_one_colour_and_one_rank() -> None:
    values = {"a": 5, "b": 5, "c": 5, "d": 9, "e": None}
    assert len({steps_of(values)[code] for code in "abc"}) == 1
    assert ranks_of(values) == {"d": 1, "a": 2, "b": 2, "c": 2}
