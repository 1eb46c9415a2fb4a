# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The balance of reception as tables and a chart, the same for page, file and terminal."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import NamedTuple

from regietafel.base.area import COUNTRY
from regietafel.base.areas import Areas
from regietafel.base.messages import Message, Value
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.figures.services.describing import defined
from regietafel.outlets.charts import Form, Line, LineChart, Point
from regietafel.outlets.tables import CODE, DAY, PERSONS, PLACES, SUM, WHOLE, Column, Table
from regietafel.reception.services.balance import GIVEN, RECEPTION, Balance, Moved
from regietafel.reception.services.tables import to_area
from regietafel.words import word


class Week(NamedTuple):
    """A week of the sum. Unit: persons."""

    on: date
    begin: int
    end: int


def weeks_table(found: Balance) -> Table[Week]:
    """Every week with its begin, who come and who leave, and its end with and without moving earlier."""
    values = [int(each.value) for each in (found.today, *found.weeks)]
    weeks = [Week(_day(each), *pair) for each, pair in zip(found.weeks, pairwise(values), strict=True)]
    arrivals, departures = int(found.flow.arrivals.value), int(found.flow.departures.value)
    columns: list[Column[Week]] = [
        Column("day", lambda week: week.on, DAY),
        Column("begin", lambda week: week.begin, WHOLE),
        Column("arrivals", lambda _: arrivals, WHOLE),
        Column("departures", lambda _: departures, WHOLE),
        Column("persons", lambda week: week.end, WHOLE, Message("column-end")),
    ]
    if found.moved:
        columns.append(Column("eased", lambda week: week.end - found.eased(week.on), WHOLE))
    title = Message("receptionday-table-balance")
    cited, facts = found.sources(), defined(GIVEN)
    return Table(title, columns, weeks, found.day, found.known_on, cited, facts, unit=PERSONS)


def where_table(found: Balance, moved: Moved, *, areas: Areas) -> Table[tuple[str, int]]:
    """Where the places come free."""
    columns: tuple[Column[tuple[str, int]], ...] = (
        Column("code", lambda line: line[0], CODE, total=COUNTRY),
        Column(
            "name",
            lambda line: areas.get(line[0]).name,
            total=Message("receptionday-total"),
            link=lambda line: to_area(line[0], areas),
        ),
        Column("places", lambda line: moved.places.get(line[0]), WHOLE, total=SUM),
        Column("freed", lambda line: line[1], WHOLE, total=moved.moved.persons),
    )
    lines = sorted(moved.moved.shares.items(), key=lambda pair: (-pair[1], pair[0]))
    return Table(Message("receptionday-table-where"), columns, lines, found.day, found.known_on, unit=PLACES)


def finding(found: Balance) -> Message:
    """What the sum comes to, in a sentence."""
    given: dict[str, Value] = {"day": _day(found.last), "last": found.last.value, "today": found.today.value}
    given |= {"start": _day(found.today)}
    if found.moved is None:
        return Message("receptionday-balance", given)
    moved = found.moved.moved
    given = {"persons": moved.persons, "weeks": moved.weeks, "nights": moved.nights}
    return Message("receptionday-balance-moved", {**given, "start": moved.start, "usual": moved.usual})


def balance_chart(found: Balance, language: str) -> LineChart:
    """In reception week by week, with and without those who move out earlier."""
    what = indicator(RECEPTION)
    points = [Point(_day(each), each.value) for each in (found.today, *found.weeks)]
    last = points[-1]
    lines = [Line(what, _label("persons", last, language=language), tuple(points))]
    if found.moved is not None:
        eased = [Point(point.day, point.value - found.eased(point.day)) for point in points]
        shown = tuple(each for each, plain in zip(eased, points, strict=True) if each.value != plain.value)
        if shown:
            label = _label("eased", shown[-1], language=language)
            lines.append(Line(what, label, shown, Form.DASHED, dots=True))
    given: dict[str, Value] = {
        "first": points[0].value,
        "on": points[0].day,
        "last": last.value,
        "until": last.day,
    }
    return LineChart(
        word("receptionday-chart-balance-title", language, **given),
        word("receptionday-chart-balance-text", language, count=len(lines)),
        word("base-unit-persons", language),
        language,
        tuple(lines),
    )


def _label(what: str, point: Point, *, language: str) -> str:
    return word(f"receptionday-chart-{what}", language, value=point.value)


def _day(each: Working) -> date:
    """The day a step of the sum speaks of: each has one, counted on from the count it begins with."""
    assert each.day is not None
    return each.day
