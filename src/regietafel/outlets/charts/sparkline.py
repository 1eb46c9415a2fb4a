# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A sparkline (*vonkje*): the course of a figure in the size of a word, drawn without any library."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from regietafel.outlets.charts.content import Point

WIDTH, HEIGHT, EDGE = 120, 28, 4


def sparkline(points: Sequence[Point], said: str) -> str:
    """The line through the points, with what it says in words; the last is marked. At least two points.

    >>> from datetime import date
    >>> two = [Point(date(2022, 7, 1), 1), Point(date(2022, 7, 8), 3)]
    >>> 'points="4,24 116,4"' in sparkline(two, "van 1 naar 3")
    True
    """
    if len(points) < 2:
        raise ValueError("a sparkline has two points or more")
    values = [point.value for point in points]
    low, high = min(values), max(values)
    first, span = points[0].day, (points[-1].day - points[0].day).days
    places = [
        (
            EDGE + (WIDTH - 2 * EDGE) * (point.day - first).days / span,
            HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * float(point.value - low) / (float(high - low) or 1),
        )
        for point in points
    ]
    path = " ".join(f"{_short(x)},{_short(y)}" for x, y in places)
    x, y = places[-1]
    return (
        f'<svg class="spark" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        f' aria-label="{escape(said)}"><polyline fill="none" points="{path}"/>'
        f'<circle cx="{_short(x)}" cy="{_short(y)}" r="3"/></svg>'
    )


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
