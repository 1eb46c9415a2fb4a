# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From a recount to a page: words and figures are put in here, the layout is in recount.typ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from regietafel.base.messages import Refused
from regietafel.outlets.paper import Plain, first_that_fits
from regietafel.tasks.rules.recount import Recount, RecountLine
from regietafel.words import decimal, number, word

_LAYOUT = Path(__file__).parent / "recount.typ"
_SIZES = (96, 88, 80, 72, 66)
"""Size of the text in tenths of a point: the first at which it is one page."""
_DIGITS = 6
_HEAD = ("area", "weight", "quotient", "whole-part", "remainder", "rank", "amount")


@dataclass(frozen=True, slots=True)
class RecountContent:
    """What the sheet says, in one language."""

    language: str
    title: str
    names: Mapping[str, str]
    recount: Recount
    day: date
    foot: tuple[str, ...]
    """The decision, the sources and the version, as sentences."""


def recount_sheet(content: RecountContent) -> bytes:
    """The PDF, one page; refused where there are more units than a page holds."""
    made = first_that_fits(_LAYOUT, ({**_plain(content), "size": size} for size in _SIZES), day=content.day)
    if made is None:
        raise Refused("recount-too-long", title=content.title, count=len(content.recount.lines))
    return made


def _plain(content: RecountContent) -> dict[str, Plain]:
    language, found = content.language, content.recount
    total = sum(line.amount for line in found.lines)
    return {
        "language": language,
        "title": content.title,
        "lead": [*_how(found, language)],
        "head": [word(f"recount-{key}", language) for key in _HEAD],
        "rows": [_row(line, content.names, language=language) for line in found.lines],
        "total": [
            word("base-total", language), _exact(found.all_weight, language), "", "", "", "",
            number(total, language),
        ],
        "foot": [*content.foot],
    }  # fmt: skip


def _how(found: Recount, language: str) -> list[Plain]:
    """How it is redone, step by step."""
    told: list[Plain] = [
        word("recount-total", language, total=found.total, weight=_exact(found.all_weight, language))
    ]
    if found.divisor is not None:
        told.append(word("recount-divide", language, divisor=_exact(found.divisor, language)))
    told.append(word(f"recount-{found.rule.value}", language, left=found.left or 0))
    if any(line.quotient is None for line in found.lines):
        told.append(word("recount-locked", language))
    return told


def _row(line: RecountLine, names: Mapping[str, str], *, language: str) -> list[Plain]:
    none = "–"
    return [
        f"{names.get(line.code, line.code)} ({line.code})",
        _exact(line.weight, language),
        none if line.quotient is None else decimal(line.quotient, language, digits=_DIGITS),
        none if line.whole is None else number(line.whole, language),
        none if line.remainder is None else decimal(line.remainder, language, digits=_DIGITS),
        none if line.rank is None else number(line.rank, language),
        number(line.amount, language),
    ]


def _exact(value: Fraction, language: str) -> str:
    """A whole number as it is; another to six digits, and so marked as rounded."""
    if value.denominator == 1:
        return number(value.numerator, language)
    return f"≈ {decimal(value, language, digits=_DIGITS)}"
