# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table of the user's own, in the form in which figures go out: one figure in a row."""

from __future__ import annotations

from regietafel.base.messages import Said
from regietafel.base.sources import SourceKind
from regietafel.figures.sources.shape.shape import Shape, When

SHAPE = Shape(
    code="own-figures",
    name=Said("Eigen tabel met cijfers", "Own table of figures"),
    publisher="",
    kind=SourceKind.USER,
    when=When.DAY,
    tells_source=True,
)
