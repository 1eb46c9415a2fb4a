# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The colours of a chart by their role: a token of the theme on a page, a colour on paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """A colour that stands for a role in the drawing, what it becomes on a page, and what on paper."""

    drawn: str
    token: str
    paper: str


INK = Role("#010001", "ink", "#16222b")
SOFT = Role("#020002", "ink-soft", "#4c5b66")
AXIS = Role("#030003", "line-strong", "#6d7b86")
GRID = Role("#040004", "line", "#d3dbe1")
PAPER = Role("#050005", "paper", "#ffffff")
DEEP = Role("#060006", "step-5", "#174c6b")
STRONG = Role("#070007", "step-4", "#3f7698")
MIDDLE = Role("#080008", "step-3", "#86aec7")
LIGHT = Role("#090009", "step-2", "#b9d2e0")
PALE = Role("#0a000a", "step-1", "#e4eef4")

ROLES = (INK, SOFT, AXIS, GRID, PAPER, DEEP, STRONG, MIDDLE, LIGHT, PALE)
LINES = (DEEP, STRONG, SOFT, INK)
"""The colours of lines, in their order: each has a contrast of 3 or better with the paper."""
LAYERS = (STRONG, MIDDLE, LIGHT, PALE)
"""The colours of what is stacked, from the most certain down."""
BANDS = (PALE, LIGHT, MIDDLE)
"""The colours of bands, from the widest."""
