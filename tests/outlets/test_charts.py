# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Charts: named, described, safe in a page, the same bytes, and never of two things at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from regietafel.base.messages import Refused
from regietafel.data.indicators import indicators
from regietafel.outlets.charts import (
    NARROW,
    WIDE,
    Band,
    Bar,
    BarChart,
    Form,
    Layer,
    Limit,
    Line,
    LineChart,
    Moment,
    Point,
    StackedChart,
    draw,
    sparkline,
)
from regietafel.outlets.charts.drawing import Chart
from regietafel.outlets.charts.scales import apart, bounds, days
from regietafel.words import say

PLACES, NEED = indicators()["places-portfolio"], indicators()["places-needed"]
START = date(2022, 7, 1)
SVG = "{http://www.w3.org/2000/svg}"


def points(*values: int) -> tuple[Point, ...]:
    """A value for every 30 days from 1 July 2022."""
    return tuple(Point(START + timedelta(days=30 * place), value) for place, value in enumerate(values))


TWO = LineChart(
    "Het tekort loopt op tot 20.934 plekken",
    "Twee lijnen die uit elkaar lopen.",
    "plekken",
    "nl",
    (
        Line(NEED, "nodig 51.000", points(45_000, 48_000, 51_000)),
        Line(PLACES, "portefeuille 30.066", points(42_732, 41_827, 30_066), Form.DASHED, dots=True),
    ),
    bands=(Band("90% van de uitkomsten", Fraction(9, 10), points(44_000, 46_000), points(46_000, 49_000)),),
    limit=Limit(40_000, "grens 40.000"),
    moment=Moment(date(2022, 7, 8), "bekend op 8 juli 2022"),
)
STACKED = StackedChart(
    "De helft is zeker",
    "Twee lagen onder een lijn.",
    "plekken",
    "nl",
    (Layer(PLACES, "in gebruik", points(30, 20, 10)), Layer(PLACES, "hard plan", points(5, 5, 5))),
    (Line(NEED, "nodig 45", points(40, 42, 45)),),
)
BARS = BarChart(
    "De meeste mensen wonen in een azc", "Drie staven.", "mensen", "nl", PLACES,
    (Bar("azc", 30_000), Bar("noodopvang <COA> & meer", 9_000, 10_000), Bar("crisisnoodopvang", None)),
    "onbekend",
)  # fmt: skip
CHARTS = pytest.mark.parametrize("chart", [TWO, STACKED, BARS], ids=lambda chart: type(chart).__name__)


def parsed(chart: Chart, *, width: int = WIDE, paper: bool = False) -> etree._Element:
    """The drawing as an element."""
    return etree.fromstring(draw(chart, width=width, paper=paper).encode())


def words(root: etree._Element) -> list[str]:
    """Every text in the drawing."""
    return [str(element.text) for element in root.iter(f"{SVG}text")]


@CHARTS
def test_a_chart_is_one_picture_with_the_finding_as_its_name(chart: Chart) -> None:
    root = parsed(chart)
    title, description = root[0], root[1]
    assert (title.tag, title.text) == (f"{SVG}title", chart.title)
    assert (description.tag, description.text) == (f"{SVG}desc", chart.description)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert [element for element in root.iter() if element.get("role")] == [root]


@CHARTS
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_policy_of_the_site_lets_a_chart_through(chart: Chart, width: int) -> None:
    text = draw(chart, width=width)
    for forbidden in ("style=", "<style", "<script", "href", "url(http", "onload"):
        assert forbidden not in text


@CHARTS
def test_the_same_chart_gives_the_same_bytes(chart: Chart) -> None:
    assert draw.__wrapped__(chart) == draw.__wrapped__(chart) == draw(chart)


@CHARTS
def test_on_a_page_every_colour_is_one_of_the_theme_and_on_paper_none_is(chart: Chart) -> None:
    for paper in (False, True):
        root = parsed(chart, paper=paper)
        colours = {
            str(element.get(name))
            for element in root.iter()
            for name in ("fill", "stroke")
            if element.get(name)
        } - {"none", "transparent"}
        assert colours
        assert all(colour.startswith("#" if paper else "var(--regietafel-") for colour in colours), colours


@CHARTS
def test_two_drawings_on_one_page_have_no_name_in_common(chart: Chart) -> None:
    names = [
        {str(element.get("id")) for element in parsed(chart, width=width).iter() if element.get("id")}
        for width in (WIDE, NARROW)
    ]
    assert not names[0] & names[1]


def test_the_unit_stands_at_the_axis_and_the_words_at_the_end_of_each_line() -> None:
    said = words(parsed(TWO))
    for part in (
        "plekken", "nodig 51.000", "portefeuille 30.066", "grens 40.000", "bekend op 8 juli 2022",
        "90% van de uitkomsten",
    ):  # fmt: skip
        assert part in said


def test_numbers_and_months_follow_the_language() -> None:
    assert "40.000" in words(parsed(TWO))
    assert "40,000" in words(parsed(replace(TWO, language="en")))


def test_what_is_not_known_says_so_and_has_no_length() -> None:
    root = parsed(BARS)
    assert "onbekend" in words(root)
    assert "0" not in words(root)


def test_a_moment_outside_the_days_of_the_chart_is_not_drawn() -> None:
    late = replace(TWO, moment=Moment(date(2024, 1, 1), "bekend op 1 januari 2024"))
    assert "bekend op 1 januari 2024" not in words(parsed(late))


def test_lines_of_different_definitions_are_refused_and_the_part_is_named() -> None:
    extra = Line(indicators()["places-extra-needed"], "extra", points(2_268, 6_173))
    with pytest.raises(Refused) as refused:
        replace(TWO, lines=(TWO.lines[0], extra))
    assert "totaal of extra" in say(refused.value.message, "nl")
    with pytest.raises(Refused):
        replace(STACKED, lines=(extra,))


@pytest.mark.parametrize(
    "make",
    [
        lambda: replace(TWO, lines=()),
        lambda: replace(TWO, lines=TWO.lines[:1] * 5),
        lambda: Line(NEED, "leeg", ()),
        lambda: Line(NEED, "terug", (Point(START, 1), Point(START, 2))),
        lambda: Band("90%", Fraction(9, 10), points(1, 2), points(3, 4, 5)),
        lambda: replace(STACKED, layers=()),
        lambda: replace(STACKED, layers=(STACKED.layers[0], Layer(PLACES, "later", points(1)))),
        lambda: replace(BARS, bars=()),
    ],
)
def test_what_cannot_be_drawn_is_a_fault_of_the_program(make: object) -> None:
    assert callable(make)
    with pytest.raises(ValueError, match=r".+"):
        make()


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6))
def test_every_value_lies_between_round_bounds_with_few_ticks(values: list[int]) -> None:
    for from_zero in (True, False):
        found = bounds(values, from_zero=from_zero)
        assert found.low <= min(values)
        assert max(values) <= found.high
        assert 2 <= len(found.ticks) <= 6
        assert all(tick.denominator == 1 for tick in found.ticks)
        assert not from_zero or found.low == 0
        air = Fraction((max(values) - min(0 if from_zero else values[0], *values)) or max(values) or 1, 20)
        assert found.high - max(values) >= air
        assert found.low == 0 or min(values) - found.low >= air


def test_there_is_air_above_the_highest_value_and_below_the_lowest_but_never_below_zero() -> None:
    for values, from_zero, ends in (
        ([0, 100], True, (0, 150)),
        ([46_000, 50_000], False, (44_000, 52_000)),
        ([0, 100], False, (0, 150)),
    ):
        found = bounds(values, from_zero=from_zero)
        assert [found.low, found.high] == list(ends)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 6000), st.integers(3, 8))
def test_ticks_are_few_in_order_and_inside(first: date, span: int, most: int) -> None:
    last = first + timedelta(days=span)
    ticks = days(first, last, most=most)
    assert 1 <= len(ticks) <= most + 1
    assert list(ticks) == sorted(set(ticks))
    assert all(first <= tick <= last for tick in ticks)


@given(st.lists(st.floats(0, 200), min_size=1, max_size=4))
def test_labels_keep_their_distance_and_their_order(places: list[float]) -> None:
    found = apart(places, gap=16.0, top=0.0, bottom=240.0)
    order = sorted(range(len(places)), key=lambda place: places[place])
    assert all(found[later] - found[earlier] >= 15.999 for earlier, later in pairwise(order))


def test_a_sparkline_needs_two_points_and_says_in_words_what_it_shows() -> None:
    drawn = etree.fromstring(sparkline(points(3, 1, 2), "van 3 naar 2 <nu>").encode())
    assert drawn.get("aria-label") == "van 3 naar 2 <nu>"
    assert drawn.get("role") == "img"
    with pytest.raises(ValueError, match="two points"):
        sparkline(points(3), "een")


def test_a_sparkline_of_a_value_that_stays_is_flat() -> None:
    drawn = etree.fromstring(sparkline(points(5, 5), "gelijk").encode())
    assert drawn[0].get("points") == "4,24 116,24"
