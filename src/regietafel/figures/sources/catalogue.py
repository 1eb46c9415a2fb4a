# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every source of figures that can be read, by its code: command line, pages and guide list these."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from regietafel.figures.sources import coa_weekly, crisis_shelter, ind_inflow, own_figures, stated
from regietafel.figures.sources.shape import Shape


class FigureSource(StrEnum):
    """The sources of figures (*invoerbronnen*)."""

    COA_WEEKLY = "coa-weekly"
    IND_INFLOW = "ind-inflow"
    CRISIS_SHELTER = "crisis-shelter"
    STATED = "stated"
    OWN_FIGURES = "own-figures"


SHAPES: Mapping[FigureSource, Shape] = {
    FigureSource.COA_WEEKLY: coa_weekly.SHAPE,
    FigureSource.IND_INFLOW: ind_inflow.SHAPE,
    FigureSource.CRISIS_SHELTER: crisis_shelter.SHAPE,
    FigureSource.STATED: stated.SHAPE,
    FigureSource.OWN_FIGURES: own_figures.SHAPE,
}
