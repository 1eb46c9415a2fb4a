# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures out of tables of one declared shape: what every source of counts has in common."""

from __future__ import annotations

from regietafel.base.area import COUNTRY
from regietafel.figures.sources.shape.counted import Counted, RowSource
from regietafel.figures.sources.shape.reading import BOUNDS, FiguresFile, Told, read_figures
from regietafel.figures.sources.shape.shape import ORIGIN, Figure, Part, Shape, Sum, When

__all__ = [
    "BOUNDS",
    "COUNTRY",
    "ORIGIN",
    "Counted",
    "Figure",
    "FiguresFile",
    "Part",
    "RowSource",
    "Shape",
    "Sum",
    "Told",
    "When",
    "read_figures",
]
