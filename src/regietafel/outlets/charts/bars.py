# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Bars beside each other: a length from zero, what was to be reached as a stroke, the value at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import altair as alt

from regietafel.outlets.charts.content import Bar, BarChart
from regietafel.outlets.charts.marks import CHARACTER, FONT, WRITTEN, Mark, Whole, inline
from regietafel.outlets.charts.roles import AXIS, INK, SOFT, STRONG
from regietafel.words import number

ROW, ROW_NARROW = 26, 42
_LONGEST_NAME = 0.45
"""The part of the width that names may take; a longer one reaches further left."""


def beside_each_other(chart: BarChart, *, width: int, narrow: bool) -> Whole:
    """The whole chart: one row for each bar, in the order given; on a narrow one the name stands above it."""
    names = [bar.label for bar in chart.bars]
    said = [_said(bar, chart) for bar in chart.bars]
    room = 8 if narrow else min(int(width * _LONGEST_NAME), 16 + int(CHARACTER * max(map(len, names))))
    right = 12 + int(CHARACTER * max(map(len, said)))
    most = max([1, *(max(bar.value or 0, bar.aim or 0) for bar in chart.bars)])
    rows = [
        {"name": bar.label, "value": bar.value, "aim": bar.aim, "said": text}
        for bar, text in zip(chart.bars, said, strict=True)
    ]
    x = alt.X("value:Q", scale=alt.Scale(domain=[0, most], nice=False), axis=None)
    y = alt.Y("name:N", sort=names, axis=_axis(chart.unit, narrow=narrow))
    marks = [*_marks(rows, x, y=y), *(_names(rows, x, y=y) if narrow else ())]
    height = (ROW_NARROW if narrow else ROW) * len(rows)
    return alt.layer(*marks).properties(width=width - room - right, height=height)


def _said(bar: Bar, chart: BarChart) -> str:
    return chart.unknown if bar.value is None else number(bar.value, chart.language)


def _axis(unit: str, *, narrow: bool) -> alt.Axis:
    return alt.Axis(
        title=unit, titleAngle=0, titleAlign="left", titleX=0, titleY=-6, titleBaseline="bottom",
        titleColor=SOFT.drawn, titleFontSize=FONT, titleFontWeight="normal", labels=not narrow,
        labelColor=INK.drawn, labelFontSize=FONT, labelLimit=0, labelPadding=8, domain=not narrow,
        domainColor=AXIS.drawn, ticks=False,
    )  # fmt: skip


def _names(rows: list[dict[str, Any]], x: alt.X, *, y: alt.Y) -> Iterable[Mark]:
    """Each name above its bar."""
    data = inline([{**row, "value": 0} for row in rows])
    yield (
        alt.Chart(data)
        .mark_text(align="left", baseline="bottom", dy=-10, **WRITTEN)
        .encode(x=x, y=y, text="name:N")
    )


def _marks(rows: list[dict[str, Any]], x: alt.X, *, y: alt.Y) -> Iterable[Mark]:
    every = inline([{**row, "value": row["value"] or 0} for row in rows])
    yield alt.Chart(every).mark_bar(color=STRONG.drawn, height=14).encode(x=x, y=y)
    aims = [{**row, "value": row["aim"]} for row in rows if row["aim"] is not None]
    if aims:
        data = inline(aims)
        yield alt.Chart(data).mark_tick(color=INK.drawn, thickness=2.5, height=20).encode(x=x, y=y)
    texts = [{**row, "value": max(row["value"] or 0, row["aim"] or 0)} for row in rows]
    data = inline(texts)
    yield (
        alt.Chart(data)
        .mark_text(align="left", baseline="middle", dx=6, **WRITTEN)
        .encode(x=x, y=y, text="said:N")
    )
