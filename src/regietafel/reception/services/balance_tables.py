# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The balance of reception as tables and a chart, the same for page, file and terminal."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from regietafel.base.areas import Areas
from regietafel.base.messages import Message, Value
from regietafel.base.working import Working
from regietafel.data.indicators import indicator
from regietafel.outlets.charts import Form, Line, LineChart, Point
from regietafel.outlets.tables import Row, Table
from regietafel.reception.services.balance import RECEPTION, Balance, Moved
from regietafel.reception.services.tables import Body, table
from regietafel.words import word


def weeks_table(found: Balance, language: str) -> Table:
    """Every week with its begin, who come and who leave, and its end with and without moving earlier."""
    rows: list[Row] = []
    before: int | Fraction = found.today.value
    for week in found.weeks:
        on = _day(week)
        rows.append(
            (on, before, found.flow.arrivals.value, found.flow.departures.value, week.value)
            + ((week.value - found.eased(on),) if found.moved else ())
        )
        before = week.value
    names = ("day", "begin", "arrivals", "departures", "persons", *(("eased",) if found.moved else ()))
    body = Body(names, rows, unit="persons", sources=found.sources())
    return table("balance", body, found=found, language=language)


def where_table(found: Balance, moved: Moved, *, areas: Areas, language: str) -> Table:
    """Where the places come free."""
    rows: list[Row] = [
        (code, areas.get(code).name, moved.places.get(code), amount)
        for code, amount in sorted(moved.moved.shares.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    there = [moved.places.get(code) for code in moved.moved.shares]
    known = [amount for amount in there if amount is not None]
    total: Row = (
        "NL",
        word("receptionday-total", language),
        sum(known) if len(known) == len(there) else None,
        moved.moved.persons,
    )
    return table(
        "where",
        Body(("code", "name", "places", "freed"), rows, unit="places", total=total),
        found=found,
        language=language,
    )


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
