# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From content to Altair: lines, bands, layers, bars, and the labels that stand at their ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

import altair as alt

from regietafel.outlets.charts.content import (
    Band,
    Form,
    Layer,
    Limit,
    Line,
    LineChart,
    Moment,
    Point,
    StackedChart,
)
from regietafel.outlets.charts.roles import AXIS, BANDS, GRID, INK, LAYERS, LINES, PAPER, SOFT, Role
from regietafel.outlets.charts.scales import Bounds, apart, bounds, days
from regietafel.words import number

Mark: TypeAlias = "alt.Chart | alt.LayerChart"
Whole: TypeAlias = "alt.LayerChart | alt.FacetChart"
FONT = 13
GAP = 16
CHARACTER = 6.6
"""The width of a character in the font of charts, kept on the wide side."""
WRITTEN: dict[str, Any] = {
    "fontSize": FONT, "fill": INK.drawn, "stroke": PAPER.drawn, "strokeWidth": 4, "strokeJoin": "round",
}  # fmt: skip
"""Words in the drawing, with an edge of paper, so that they are read over a line or a surface."""
_DASHES = {Form.FULL: [1, 0], Form.DASHED: [7, 4], Form.DOTTED: [2, 4]}


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of the drawing in its own units, and where its axes lie."""

    unit: str
    width: int
    height: int
    first: date
    last: date
    values: Bounds
    is_narrow: bool

    def place(self, value: int | Fraction) -> float:
        """How far under the top of the axis a value lies."""
        return float(
            self.height * (self.values.high - Fraction(value)) / (self.values.high - self.values.low)
        )

    def value(self, place: float) -> float:
        """The value that lies so far under the top."""
        span = float(self.values.high - self.values.low)
        return float(self.values.high) - place * span / self.height

    def share(self, day: date) -> float:
        """Where a day lies between the first and the last, from 0 to 1."""
        return (day - self.first).days / max((self.last - self.first).days, 1)


def over_time(chart: LineChart | StackedChart, *, width: int, height: int, narrow: bool) -> Whole:
    """The whole chart: what lies behind first, labels last."""
    frame = _frame(chart, width=width, height=height, narrow=narrow)
    marks: list[Mark] = []
    if isinstance(chart, StackedChart):
        marks += list(_layers(chart.layers, frame))
    else:
        marks += list(_bands(chart.bands, frame))
        marks += list(_limit(chart.limit, frame)) if chart.limit else []
    marks += list(_moment(chart.moment, frame)) if chart.moment else []
    for line, role in zip(chart.lines, LINES, strict=False):
        marks += list(_line(line, role, frame=frame))
    marks += list(_labels(chart, frame))
    return alt.layer(*marks).properties(width=frame.width, height=frame.height)


def _frame(chart: LineChart | StackedChart, *, width: int, height: int, narrow: bool) -> Frame:
    points = [point for line in chart.lines for point in line.points]
    values: list[int | Fraction]
    if isinstance(chart, StackedChart):
        points += chart.layers[0].points
        values = [point.value for line in chart.lines for point in line.points] + _tops(chart.layers)
        axis = bounds(values, from_zero=True)
    else:
        points += [point for band in chart.bands for point in (*band.low, *band.high)]
        values = [point.value for point in points] + ([chart.limit.value] if chart.limit else [])
        axis = bounds(values, from_zero=chart.from_zero)
    named = [end.label for end in _ends(chart)]
    right = 12 if narrow else 14 + int(CHARACTER * max(map(len, named)))
    first, last = min(point.day for point in points), max(point.day for point in points)
    said = [chart.unit, *(number(int(tick), chart.language) for tick in axis.ticks)]
    left = 12 + int(CHARACTER * max(map(len, said)))
    return Frame(chart.unit, width - right - left, height, first, last, axis, narrow)


def _tops(layers: Sequence[Layer]) -> list[int | Fraction]:
    """The height of the whole stack on each day."""
    return [
        sum(point.value for point in day) for day in zip(*(layer.points for layer in layers), strict=True)
    ]


def inline(rows: Iterable[dict[str, Any]]) -> alt.Data:
    """Rows that stand in the chart itself."""
    return alt.Data(values=list(rows))  # type: ignore[no-untyped-call]  # Altair leaves it untyped


def _across(frame: Frame) -> alt.X:
    """The axis of days below; every mark carries the same one, so that it is drawn once."""
    ends = [_utc(frame.first), _utc(frame.last)]
    ticks = days(frame.first, frame.last, most=4 if frame.is_narrow else 8)
    axis = alt.Axis(
        values=[_utc(tick) for tick in ticks], title=None, grid=False, domain=True, domainColor=AXIS.drawn,
        tickColor=AXIS.drawn, labelColor=SOFT.drawn, labelFontSize=FONT, labelFlush=True, labelPadding=5,
        labelSeparation=10, format="%-d %b" if (frame.last - frame.first).days <= 60 else "%b %Y",
    )  # fmt: skip
    return alt.X("day:T", scale=alt.Scale(type="utc", domain=ends), axis=axis)


def _up(frame: Frame) -> alt.Y:
    """The axis of values left, with their unit above it."""
    ends = [float(frame.values.low), float(frame.values.high)]
    axis = alt.Axis(
        values=[float(tick) for tick in frame.values.ticks], format=",d", title=frame.unit, domain=False,
        ticks=False, gridColor=GRID.drawn, labelColor=SOFT.drawn, labelFontSize=FONT, labelPadding=6,
        titleColor=SOFT.drawn, titleFontSize=FONT, titleFontWeight="normal", titleAngle=0, titleAlign="right",
        titleX=-6, titleY=-12, titleBaseline="bottom",
    )  # fmt: skip
    return alt.Y("value:Q", scale=alt.Scale(domain=ends, zero=False, nice=False), axis=axis)


def _utc(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day, utc=True)


def _rows(points: Sequence[Point]) -> list[dict[str, Any]]:
    return [{"day": point.day.isoformat(), "value": float(point.value)} for point in points]


def _line(line: Line, role: Role, *, frame: Frame) -> Iterable[Mark]:
    base = alt.Chart(inline(_rows(line.points))).encode(x=_across(frame), y=_up(frame))
    if len(line.points) > 1:
        yield base.mark_line(
            color=role.drawn,
            strokeWidth=2.5,
            strokeDash=_DASHES[line.form],
            strokeCap="butt",
            interpolate="step-after" if line.in_steps else "linear",
        )
    if line.dots or len(line.points) == 1:
        yield base.mark_point(
            filled=True, size=46, opacity=1, fill=PAPER.drawn, stroke=role.drawn, strokeWidth=2
        )


def _bands(bands: Sequence[Band], frame: Frame) -> Iterable[Mark]:
    """Widest first, so that the narrower lie on them."""
    for band, role in zip(sorted(bands, key=lambda band: -band.share), BANDS, strict=False):
        rows = [
            {"day": low.day.isoformat(), "value": float(low.value), "top": float(high.value)}
            for low, high in zip(band.low, band.high, strict=True)
        ]
        yield (
            alt.Chart(inline(rows))
            .mark_area(color=role.drawn, opacity=1)
            .encode(x=_across(frame), y=_up(frame), y2="top:Q")
        )


def _layers(layers: Sequence[Layer], frame: Frame) -> Iterable[Mark]:
    """Each from where the one below it ends; a value holds until the next day that is known."""
    under: list[int | Fraction] = [0] * len(layers[0].points)
    for layer, role in zip(layers, LAYERS, strict=False):
        tops = [below + point.value for below, point in zip(under, layer.points, strict=True)]
        rows = [
            {"day": point.day.isoformat(), "value": float(below), "top": float(top)}
            for point, below, top in zip(layer.points, under, tops, strict=True)
        ]
        area = alt.Chart(inline(rows)).encode(x=_across(frame), y=_up(frame), y2="top:Q")
        yield area.mark_area(
            fill=role.drawn, opacity=1, interpolate="step-after", stroke=PAPER.drawn, strokeWidth=0.5
        )
        under = tops


def _limit(limit: Limit, frame: Frame) -> Iterable[Mark]:
    row = [{"day": frame.first.isoformat(), "value": limit.value}]
    base = alt.Chart(inline(row)).encode(y=_up(frame))
    yield base.mark_rule(color=INK.drawn, strokeDash=[1, 3], strokeWidth=1.5)
    yield base.mark_text(text=limit.label, align="left", baseline="bottom", dx=4, dy=-3, **WRITTEN).encode(
        x=alt.value(0)
    )


def _moment(moment: Moment, frame: Frame) -> Iterable[Mark]:
    """A vertical line on the day from which one looks, where it lies between the first and the last."""
    if not frame.first <= moment.day <= frame.last:
        return
    late = frame.share(moment.day) > 0.5
    base = alt.Chart(inline([{"day": moment.day.isoformat()}])).encode(x=_across(frame))
    yield base.mark_rule(color=SOFT.drawn, strokeDash=[2, 3])
    yield base.mark_text(
        text=moment.label, align="right" if late else "left", baseline="bottom", dx=0 if late else 2, dy=-6,
        fontSize=FONT, color=SOFT.drawn,
    ).encode(y=alt.value(0))  # fmt: skip


@dataclass(frozen=True, slots=True)
class End:
    """What is labelled and where it ends; ``aside`` is how far its words move off a line under them."""

    label: str
    point: Point
    aside: int = 0


def _ends(chart: LineChart | StackedChart) -> list[End]:
    """The ends of lines, then of bands, or of layers by their middle."""
    ends = [End(line.label, line.points[-1], _aside(line.points)) for line in chart.lines]
    if isinstance(chart, LineChart):
        return ends + [End(band.label, band.high[-1], -11) for band in chart.bands]
    under: int | Fraction = 0
    for layer in chart.layers:
        last = layer.points[-1]
        if last.value:
            ends.append(End(layer.label, Point(last.day, under + Fraction(last.value) / 2)))
        under += last.value
    return ends


def _aside(points: Sequence[Point]) -> int:
    """Under a line that came down to its end, above any other."""
    earlier = points[len(points) * 2 // 3 - 1] if len(points) > 2 else points[0]
    return 13 if earlier.value > points[-1].value else -13


def _labels(chart: LineChart | StackedChart, frame: Frame) -> Iterable[Mark]:
    """The words at the end of each, moved apart where they would cover each other."""
    ends = _ends(chart)
    places = [frame.place(end.point.value) + (end.aside if frame.is_narrow else 0) for end in ends]
    moved = apart(places, gap=GAP, top=-4.0, bottom=float(frame.height) - 4)
    for place, end in zip(moved, ends, strict=True):
        row = {"day": frame.last.isoformat(), "value": frame.value(place)}
        yield alt.Chart(inline([row])).mark_text(
            align="right" if frame.is_narrow else "left", baseline="middle", dx=0 if frame.is_narrow else 7,
            text=end.label, **WRITTEN,
        ).encode(x=_across(frame), y=_up(frame))  # fmt: skip
