# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception as charts, the same for page and paper: the finding is made from the figures, never typed."""

from __future__ import annotations

from collections.abc import Iterable

from regietafel.base.area import COUNTRY
from regietafel.base.areas import Areas
from regietafel.base.messages import Value
from regietafel.data.indicators import indicators
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty
from regietafel.outlets.charts import (
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
)
from regietafel.reception.rules.portfolio import grouped
from regietafel.reception.services.day import limit
from regietafel.reception.services.progress import crisis_asked
from regietafel.reception.services.tables import need_gaps, run_off_gaps
from regietafel.reception.services.view import TER_APEL, Reception
from regietafel.words import number, word

FEWEST = 2


def _points(rows: Iterable[Observation]) -> tuple[Point, ...]:
    """The counts that are known, as points."""
    return tuple(Point(row.stamp.valid.start, row.amount) for row in rows if row.amount is not None)


def _moment(found: Reception, language: str) -> Moment | None:
    if found.known_on is None:
        return None
    return Moment(found.known_on, word("receptionday-chart-known", language, day=found.known_on))


def _ended(what: str, last: Point, *, language: str) -> str:
    """The words at the end of a line: what it is, and where it ended."""
    return word(f"receptionday-chart-{what}", language, value=int(last.value))


def need_chart(found: Reception, language: str) -> LineChart | None:
    """Need and portfolio as published; None where fewer than two days have both."""
    gaps = need_gaps(found)
    if len(gaps) < FEWEST:
        return None
    first, last, last_need = gaps[0].day, gaps[-1].day, gaps[-1].need
    last_there = gaps[-1].portfolio or 0
    need = [*_points(found.known("places-needed", COUNTRY))]
    if need[-1].day < last:
        need.append(Point(last, last_need))
    there = _points(found.known("places-portfolio", COUNTRY))
    given: dict[str, Value] = {
        "first": gaps[0].gap or 0,
        "on": first,
        "last": gaps[-1].gap or 0,
        "until": last,
    }
    return LineChart(
        word("receptionday-chart-need-title", language, **given),
        word("receptionday-chart-need-text", language, need=last_need, there=last_there, until=last),
        word("base-unit-places", language),
        language,
        (
            Line(indicators()["places-needed"], _ended("need", need[-1], language=language), tuple(need)),
            Line(
                indicators()["places-portfolio"],
                _ended("portfolio", there[-1], language=language),
                there,
                Form.DASHED,
                dots=True,
            ),
        ),
        moment=_moment(found, language),
        from_zero=True,
    )


def run_off_chart(found: Reception, language: str) -> StackedChart | None:
    """The portfolio by certainty, month by month, below the need."""
    gaps = [gap for gap in run_off_gaps(found) if gap.places is not None]
    if len(gaps) < FEWEST:
        return None
    layers = tuple(
        Layer(
            indicators()["places-portfolio"],
            word(f"reception-certainty-{certainty}", language),
            tuple(Point(gap.on, gap.of(certainty) or 0) for gap in gaps),
        )
        for certainty in Certainty
    )
    last = gaps[-1]
    need = tuple(Point(gap.on, gap.need) for gap in gaps)
    return StackedChart(
        word(
            "receptionday-chart-run-off-title", language,
            on=last.on, gap=last.upto(Certainty.IN_USE) or 0, all=last.upto(Certainty.SOFT) or 0,
        ),
        word(
            "receptionday-chart-run-off-text", language,
            need=last.need, there=last.of(Certainty.IN_USE) or 0,
        ),
        word("base-unit-places", language),
        language,
        tuple(layer for layer in layers if any(point.value for point in layer.points)) or layers[:1],
        (Line(indicators()["places-needed"], _ended("need", need[-1], language=language), need),),
        moment=_moment(found, language),
    )  # fmt: skip


def ter_apel_chart(found: Reception, title: str, *, language: str) -> LineChart | None:
    """How many stayed in Ter Apel, with the most that may."""
    points = _points(found.past("persons-ter-apel", TER_APEL))
    if len(points) < FEWEST:
        return None
    most = limit(found.day)
    lowest, highest = (pick(points, key=lambda point: point.value) for pick in (min, max))
    text = word(
        "receptionday-chart-ter-apel-text", language,
        low=int(lowest.value), low_day=lowest.day, high=int(highest.value), high_day=highest.day,
    )  # fmt: skip
    return LineChart(
        title,
        text,
        word("base-unit-persons", language),
        language,
        (Line(indicators()["persons-ter-apel"], number(int(points[-1].value), language), points),),
        limit=None if most is None else Limit(most, word("receptionday-chart-limit", language, value=most)),
        moment=_moment(found, language),
    )


def kinds_chart(found: Reception, language: str) -> BarChart | None:
    """Places in use by kind of location, the most first."""
    stands = [each for each in found.portfolio(found.day) if each.certainty is Certainty.IN_USE]
    sums = {kind: held.total for kind, held in grouped(stands, lambda each: each.kind.value).items()}
    if not sums:
        return None
    ordered = sorted(sums.items(), key=lambda pair: -pair[1])
    (kind, most), total = ordered[0], sum(sums.values())
    given: dict[str, Value] = {
        "kind": word(f"reception-kind-{kind}", language),
        "places": most,
        "total": total,
    }
    return BarChart(
        word("receptionday-chart-kinds-title", language, **given),
        word("receptionday-chart-kinds-text", language, count=len(ordered)),
        word("base-unit-places", language),
        language,
        indicators()["places-portfolio"],
        tuple(Bar(word(f"reception-kind-{kind}", language), places) for kind, places in ordered),
        word("base-unknown", language),
    )


def crisis_chart(found: Reception, language: str, *, areas: Areas) -> BarChart | None:
    """Crisis shelter per region, the most first, with what was asked of each."""
    seen, asked = found.latest("crisis-places"), crisis_asked(found)
    if not any(row.amount is not None for row in seen.values()):
        return None
    bars = [
        Bar(areas.get(code).name, seen[code].amount if code in seen else None, asked.get(code))
        for code in sorted(set(seen) | set(asked))
    ]
    bars.sort(key=lambda bar: (bar.value is None, -(bar.value or 0), bar.label))
    reached = sum(bar.value is not None and bar.aim is not None and bar.value >= bar.aim for bar in bars)
    return BarChart(
        word(
            f"receptionday-chart-crisis-title{'' if asked else '-counted'}", language,
            reached=reached, count=len(bars), known=sum(bar.value is not None for bar in bars),
        ),
        word("receptionday-chart-crisis-text", language),
        word("base-unit-places", language),
        language,
        indicators()["crisis-places"],
        tuple(bars),
        word("base-unknown", language),
    )  # fmt: skip
