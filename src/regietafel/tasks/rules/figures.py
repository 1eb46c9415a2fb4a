# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A column of numbers that a key weighs with: one exact number per unit, with its day and source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from regietafel.base.messages import Message, Refused
from regietafel.base.sources import Source
from regietafel.base.working import Working

Number: TypeAlias = int | Fraction
Names: TypeAlias = Callable[[Sequence[str]], str]

_DECIMAL = re.compile(r"[+-]?\d{1,30}(?:[.,]\d{1,30})?(?:[eE][+-]?\d{1,2})?")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")


def exact(text: str) -> Number:
    """A whole or decimal number from text, without loss; a point or a comma stands before the decimals.

    One comma before exactly three digits is refused: it may be meant as thousands.

    >>> exact("117"), exact("-0.153"), exact("12,5")
    (117, Fraction(-153, 1000), Fraction(25, 2))
    """
    found = text.strip().replace("\u2212", "-")
    if _THOUSANDS.fullmatch(found):
        raise Refused("distribution-number-ambiguous", text=text)
    if not _DECIMAL.fullmatch(found):
        raise Refused("distribution-number-unreadable", text=text)
    value = Fraction(found.replace(",", "."))
    return value.numerator if value.denominator == 1 else value


def first_of(names: Sequence[str]) -> str:
    """Names for a sentence: ten at most, the rest as dots; the sentence gives their number.

    >>> first_of(["a", "b"]), first_of("abcdefghijklm")
    ('a, b', 'a, b, c, d, e, f, g, h, i, j, …')
    """
    return ", ".join([*names[:10], *(["…"] if len(names) > 10 else [])])


@dataclass(frozen=True)
class Figures:
    """One number per unit (*cijfers per eenheid*), by code; ``day`` is the day they speak of, where known.

    ``what`` names them for a reader; ``unit`` is what is counted (persons, places, ratio).
    """

    what: Message
    values: Mapping[str, Number]
    unit: str
    source: Source
    day: date | None = None

    def of(self, code: str) -> Number:
        """The number of one unit; a unit without a value is an error that names it."""
        if code not in self.values:
            raise Refused("distribution-unit-without-value", figures=self.what, units=code, count=1)
        return self.values[code]

    def require(self, codes: Iterable[str], *, names: Names = first_of) -> None:
        """Refuse, naming every one, when units have no value here."""
        missing = [code for code in codes if code not in self.values]
        if missing:
            raise Refused(
                "distribution-unit-without-value",
                figures=self.what,
                units=names(missing),
                count=len(missing),
            )

    @cached_property
    def total(self) -> Number:
        return sum(self.values.values())

    def leaf(self, code: str) -> Working:
        """The number of one unit as the end of an explanation."""
        return Working(self.what, self.of(code), self.unit, source=self.source, day=self.day)

    def sum_leaf(self) -> Working:
        """The sum over all units as the end of an explanation."""
        what = Message("distribution-what-sum-of", {"figures": self.what, "count": len(self.values)})
        return Working(what, self.total, self.unit, source=self.source, day=self.day)
