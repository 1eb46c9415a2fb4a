# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures as somebody stated them at the table: a source of its own kind, with the speaker in every row."""

from __future__ import annotations

from regietafel.base.messages import Said
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import Visibility
from regietafel.figures.sources.shape.shape import Shape, When

SHAPE = Shape(
    code="stated",
    name=Said("Zoals gemeld aan tafel", "As stated at the table"),
    publisher="",
    kind=SourceKind.STATED,
    when=When.DAY,
    speaks=True,
    visibility=Visibility.TABLE,
)
