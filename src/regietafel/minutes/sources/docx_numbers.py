# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers that Word counts itself: they stand in no text, only in the definition of the list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
BULLET = "-"


def style_name(paragraph: Paragraph) -> str:
    style = paragraph.style
    return (style.name or "") if style is not None else ""


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts."""

    form: str
    text: str
    start: int


@dataclass(slots=True)
class Numbers:
    """Counts paragraph after paragraph, as Word does."""

    levels: dict[str, dict[int, _Level]]
    """By the number of the list, each of its levels."""
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, word: Word) -> Numbers:
        """The lists that a document defines."""
        try:
            root = word.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return cls({})
        abstract = {
            _attribute(each, "abstractNumId"): {
                int(_attribute(level, "ilvl") or 0): _level(level) for level in _children(each, "lvl")
            }
            for each in _children(root, "abstractNum")
        }
        return cls(
            {
                _attribute(each, "numId"): abstract.get(_value(each, "abstractNumId"), {})
                for each in _children(root, "num")
            }
        )

    def label(self, paragraph: Paragraph) -> str | None:
        """The number or the sign before a paragraph; None where it is in no list."""
        place = _place(paragraph)
        if place is None:
            return None
        number, depth = place
        level = self.levels.get(number, {}).get(depth)
        if level is None or level.form in ("bullet", "none"):
            return BULLET
        counts = self.counts.setdefault(number, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        return self._written(number, level.text)

    def _written(self, number: str, text: str) -> str:
        """*%1.%2* with the counts in their place."""

        def count(found: re.Match[str]) -> str:
            depth = int(found[1]) - 1
            level = self.levels[number].get(depth)
            value = self.counts[number].get(depth, level.start if level else 1)
            return _said(value, level.form if level else "decimal")

        return re.sub(r"%(\d)", count, text) or BULLET


def _place(paragraph: Paragraph) -> tuple[str, int] | None:
    """The list and the depth of a paragraph: its own, or those of the styles that it has."""
    found = paragraph._p.xpath("./w:pPr/w:numPr")
    style = paragraph.style
    while not found and style is not None and style.type is not None:
        found = style.element.xpath("./w:pPr/w:numPr")
        style = getattr(style, "base_style", None)
    if not found or (number := _value(found[0], "numId")) in ("", "0"):
        return None
    return number, int(_value(found[0], "ilvl") or 0)


def _level(element: Any) -> _Level:
    start = _value(element, "start")
    return _Level(_value(element, "numFmt"), _value(element, "lvlText"), int(start) if start.isdigit() else 1)


def _children(element: Any, name: str) -> Iterator[Any]:
    from docx.oxml.ns import qn

    yield from element.findall(qn(f"w:{name}"))


def _value(element: Any, name: str) -> str:
    """What a part of a definition says."""
    return next((_attribute(each, "val") for each in _children(element, name)), "")


def _attribute(element: Any, name: str) -> str:
    from docx.oxml.ns import qn

    return str(element.get(qn(f"w:{name}")) or "")


def _said(value: int, form: str) -> str:
    """A count as its level writes it."""
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (value - 1) % 26)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman"):
        written = ""
        for size, sign in _ROMAN:
            written += sign * (value // size)
            value %= size
        return written if form == "upperRoman" else written.lower()
    return str(value)
