# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The charts of a day say in their title what the figures come to, and are not there without figures."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from regietafel import data
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty, LocationKind
from regietafel.outlets.charts import BarChart, Form
from regietafel.reception.services.charts import (
    crisis_chart,
    kinds_chart,
    need_chart,
    run_off_chart,
    ter_apel_chart,
)
from regietafel.reception.services.view import Reception
from tests.reception.rules.worlds import location
from tests.reception.services.worlds import DAY, counted, plan, weekly

ONE = timedelta(days=1)
LAST = date(2022, 12, 31)


def on_day(*rows: Observation, day: date = DAY, **other: Any) -> Reception:
    """The reception of a day with these counts, oldest first."""
    codes = dict.fromkeys(row.indicator for row in rows)
    counts = {
        code: tuple(sorted((r for r in rows if r.indicator == code), key=lambda row: row.stamp.valid.start))
        for code in codes
    }
    given: dict[str, Any] = {"known_on": day, "replaced": (), "locations": (), **other}
    return Reception(day, counts=counts, **given)


def stock(code: str, amounts: dict[date, int | None]) -> list[Observation]:
    return [counted(code, amount, on) for on, amount in amounts.items()]


def test_the_need_and_the_places_are_drawn_once_two_days_have_both() -> None:
    need = stock("places-needed", {DAY: 45_000, LAST: 51_000})
    places = stock("places-portfolio", {DAY: 42_732, LAST: 30_066})
    assert need_chart(on_day(*need, places[0]), "nl") is None
    chart = need_chart(on_day(*need, *places), "nl")
    assert chart is not None
    assert "2.268" in chart.title
    assert "20.934" in chart.title
    assert [(line.form, line.dots) for line in chart.lines] == [(Form.FULL, False), (Form.DASHED, True)]
    assert [[int(point.value) for point in line.points] for line in chart.lines] == [
        [45_000, 51_000],
        [42_732, 30_066],
    ]
    assert "51.000" in chart.lines[0].label
    assert "30.066" in chart.lines[1].label
    assert chart.moment is not None
    assert chart.moment.day == DAY


def test_the_line_of_the_need_runs_to_the_last_day_of_the_places() -> None:
    """A need that runs on until another is published also counts for a later day of the places."""
    need = stock("places-needed", {DAY: 45_000})
    places = stock("places-portfolio", {DAY: 42_732, LAST: 40_000})
    chart = need_chart(on_day(*need, *places), "nl")
    assert chart is not None
    assert [(point.day, int(point.value)) for point in chart.lines[0].points] == [
        (DAY, 45_000),
        (LAST, 45_000),
    ]


def test_places_are_drawn_by_certainty_and_a_layer_without_places_is_left_out() -> None:
    need = stock("places-needed", {DAY: 45_000, LAST: 51_000})
    held = (location("A", 30_000), location("B", 200, certainty=Certainty.SOFT))
    chart = run_off_chart(on_day(*need, locations=held), "nl")
    assert chart is not None
    assert [{int(point.value) for point in layer.points} for layer in chart.layers] == [{30_000}, {200}]
    assert "21.000" in chart.title
    assert "20.800" in chart.title
    assert run_off_chart(on_day(locations=held), "nl") is None


def test_ter_apel_is_drawn_to_the_day_with_its_lowest_and_highest_and_the_most_that_may_stay() -> None:
    counts = weekly("persons-ter-apel", [2_100, 1_950, 2_310, 2_193], area="GM1950")
    late = counted("persons-ter-apel", 9_999, DAY + ONE, area="GM1950")
    chart = ter_apel_chart(on_day(*counts, late), "Vol", language="nl")
    assert chart is not None
    assert [int(point.value) for point in chart.lines[0].points] == [2_100, 1_950, 2_310, 2_193]
    assert chart.title == "Vol"
    for said in ("1.950", "2.310"):
        assert said in chart.description
    assert chart.limit is not None
    assert chart.limit.value == 2_000
    assert ter_apel_chart(on_day(counts[-1]), "Vol", language="nl") is None
    assert ter_apel_chart(on_day(*counts[-2:]), "Vol", language="nl") is not None


def bars(chart: BarChart | None) -> list[tuple[str, int | None, int | None]]:
    assert chart is not None
    return [
        (bar.label, None if bar.value is None else int(bar.value), None if bar.aim is None else int(bar.aim))
        for bar in chart.bars
    ]


def test_kinds_of_location_are_drawn_with_the_places_in_use_the_most_first() -> None:
    held = (
        location("A", 300),
        location("B", 500, kind=LocationKind.EMERGENCY),
        location("C", 400, kind=LocationKind.EMERGENCY),
        location("D", 9_000, certainty=Certainty.FIRM),
        location("E", 9_000, kind=LocationKind.CRISIS),
    )
    chart = kinds_chart(on_day(locations=held), "nl")
    assert [value for _, value, _ in bars(chart)] == [900, 300]
    assert chart is not None
    assert "900" in chart.title
    assert "1.200" in chart.title
    assert kinds_chart(on_day(locations=held[3:]), "nl") is None


def test_crisis_shelter_is_drawn_per_region_with_what_was_asked_and_unknown_last() -> None:
    asked = {"VR01": 225, "VR02": 225, "VR03": 225, "VR04": 225}
    plans = (plan("crisis-450", "crisis-places", amount=900, parts=asked),)
    seen = [
        counted("crisis-places", amount, DAY, area=area)
        for area, amount in (("VR01", 224), ("VR02", 225), ("VR03", None), ("VR05", 300))
    ]
    chart = crisis_chart(on_day(*seen, plans=plans), "nl", areas=data.areas())
    names = [data.areas().get(code).name for code in ("VR05", "VR02", "VR01")]
    found = bars(chart)
    assert [bar[0] for bar in found[:3]] == names
    assert [bar[1:] for bar in found] == [(300, None), (225, 225), (224, 225), (None, 225), (None, 225)]
    assert [bar[0] for bar in found[3:]] == sorted(bar[0] for bar in found[3:])
    assert chart is not None
    assert chart.title.startswith("1 van de 5 veiligheidsregio’s")
    assert crisis_chart(on_day(plans=plans), "nl", areas=data.areas()) is None
