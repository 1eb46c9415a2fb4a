# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Charts (*grafieken*): the finding as title, the unit on the axis, labels at the lines, a table beside it.

Each is drawn on the server as SVG with a name and a description of its own: no script, no style in the
text, the same bytes for the same content. The libraries are slow, and imported when the first is drawn.
"""

from __future__ import annotations

from regietafel.outlets.charts.content import (
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
)
from regietafel.outlets.charts.drawing import HALF, NARROW, WIDE, draw
from regietafel.outlets.charts.sparkline import sparkline

__all__ = [
    "HALF",
    "NARROW",
    "WIDE",
    "Band",
    "Bar",
    "BarChart",
    "Form",
    "Layer",
    "Limit",
    "Line",
    "LineChart",
    "Moment",
    "Point",
    "StackedChart",
    "draw",
    "sparkline",
]
