# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Columns for the two values that databases have no exact type for: fractions and lists of codes."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from django.db.models.expressions import Combinable

    FractionText = models.Field[Fraction | Combinable, Fraction]
    CodesText = models.Field[tuple[str, ...] | Combinable, tuple[str, ...]]
else:
    FractionText = CodesText = models.TextField


NO_CODES = "[]"
"""An empty list, as it is kept."""


class FractionField(FractionText):
    """An exact share, kept as the text ``p/q`` in lowest terms."""

    if TYPE_CHECKING:
        _pyi_private_set_type: Fraction | Combinable
        _pyi_private_get_type: Fraction

    def from_db_value(self, value: str | None, *_: object) -> Fraction | None:
        return None if value is None else Fraction(value)

    def to_python(self, value: object) -> Fraction | None:
        return None if value is None else Fraction(str(value))

    def get_prep_value(self, value: object) -> str | None:
        fraction = self.to_python(value)
        return None if fraction is None else f"{fraction.numerator}/{fraction.denominator}"


class CodesField(CodesText):
    """Codes in their order, kept as a JSON list in text; searched with ``contains='"PRT-PV26"'``."""

    if TYPE_CHECKING:
        _pyi_private_set_type: tuple[str, ...] | Combinable
        _pyi_private_get_type: tuple[str, ...]

    def from_db_value(self, value: str | None, *_: object) -> tuple[str, ...] | None:
        if value == NO_CODES:
            return ()
        return None if value is None else tuple(json.loads(value))

    def to_python(self, value: object) -> tuple[str, ...]:
        if isinstance(value, str):
            return tuple(json.loads(value))
        if isinstance(value, list | tuple):
            return tuple(value)
        raise TypeError(f"codes are a tuple of texts, not {value!r}")

    def get_prep_value(self, value: object) -> str | None:
        if not value:
            return NO_CODES
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
