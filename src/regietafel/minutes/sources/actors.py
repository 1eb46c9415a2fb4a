# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who can act in a sentence: organisations and functions by code, bodies of a place, groups, and persons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from regietafel.minutes.sources.lexicon import (
    LETTERS,
    SURNAME,
    pattern,
    redaction,
    squeezed,
    table,
    title,
    words,
)

_ARTICLE = re.compile(r"^(?:de|het|een)\s+", re.IGNORECASE)
_CODE = rf"[A-ZÀ-Þ]{LETTERS}*[A-ZÀ-Þ](?:{LETTERS}|&)*(?:'s|-en)?"
_PLACE = rf"[A-ZÀ-Þ]{LETTERS}+(?:[-\s](?:[A-ZÀ-Þ]{LETTERS}+|aan|den|en|op))*(?<!\sen)(?<!\saan)(?<!\sop)"


_NO_CODE = r"(?![A-Z&]{2,4}\b|[Ss]taten\b)"


@dataclass(frozen=True)
class Actors:
    """Everybody who can act in these minutes; ``names`` are those of the list of who was present.

    ``deciding`` says that those who meet are an authority: what they decide is a *besluit*.
    """

    names: tuple[str, ...] = ()
    deciding: bool = False

    @cached_property
    def one(self) -> str:
        """The source of a pattern for one of them, with its article; capitals count."""
        organisations, functions = words("organisations", "codes"), words("functions", "codes")
        fixed = sorted({*organisations, *functions}, key=len, reverse=True)
        choices = [
            rf"(?i:{redaction().pattern})",
            rf"(?i:{title()}+){SURNAME}",
            rf"(?i:{words('functions', 'before_a_name')})\s+(?i:{title()})*{_NO_CODE}{SURNAME}",
            *(re.escape(each).replace(r"\ ", r"\s+") for each in fixed),
            rf"(?i:{words('organisations', 'of_a_place')})\s+{_PLACE}",
            f"(?i:{words('organisations', 'groups')})".replace(" ", r"\s+"),
            rf"(?!(?i:{_labels()})\b){_CODE}",
        ]
        body = "|".join(choices)
        plural = rf"(?i:(?:de\s+)?(?:{_plurals()})\s+)?"
        every = "|".join(re.escape(name) for name in sorted(self.names, key=len, reverse=True))
        named = rf"{plural}(?:{every})(?![\w-])|" if every else ""
        return rf"(?-i:(?<![\w-])(?:{named}(?:(?:[Dd]e|[Hh]et)\s+)?(?:{body})(?![\w-])))"

    @cached_property
    def each(self) -> re.Pattern[str]:
        return re.compile(self.one, re.IGNORECASE)

    def split(self, text: str) -> tuple[str, ...]:
        """The single ones of a list, without article and title.

        >>> Actors().split("de VNG en mw. De Voorbeeld")
        ('VNG', 'De Voorbeeld')
        """
        found = [squeezed(each.group()) for each in self.each.finditer(text)] or [text]
        found = [_without_plural(each) for each in found if each]
        return tuple(dict.fromkeys(each if each in self.names else bare(each) for each in found))

    def find(self, mark: str, text: str) -> Found | None:
        """Where a mark of the tables fits; ``{by}`` in it is one of these, ``{more}`` one or several."""
        shape, acting = _shape(mark)
        found = shape.search(_veiled(self, text) if acting else text)
        return Found(found, text) if found is not None else None


@dataclass(frozen=True, slots=True)
class Found:
    """A mark that fits, on the text as it was."""

    match: re.Match[str]
    text: str

    def said(self, name: str = "by") -> str | None:
        """The words of a part of the mark; None where it has no such part."""
        start, end = self.match.span(name) if name in self.match.re.groupindex else (-1, -1)
        return self.text[start:end] if start >= 0 else None

    @property
    def denied(self) -> bool:
        """Whether it says that it is not so: *wordt niet afgesproken*, *is geen besluit genomen*."""
        start, end = self.match.span()
        parts = (_DENIED_BEFORE, self.text[:start]), (_DENIED_WITHIN, self.text[start:end])
        return any(shape.search(part) is not None for shape, part in parts)


_DENIAL = r"\b(?:niet(?! alleen)|geen|nooit|niets|evenmin)\b"
_DENIED_BEFORE = pattern(rf"{_DENIAL}(?: \w+)? ?$")
_DENIED_WITHIN = pattern(rf"{_DENIAL}[^,;:]*$")
_FIRST, _REST = "\ue000", "\ue001"
_ONE = f"{_FIRST}{_REST}*"
_SEVERAL = rf"{_ONE}(?:(?:\s*,\s*|\s+en\s+|\s*/\s*){_ONE})*"
_ANYBODY = r"^(?P<by>(?:(?:de|het|een)\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,2}?)"


@lru_cache(maxsize=64)
def _veiled(actors: Actors, text: str) -> str:
    """The text with everybody who can act as a row of signs of the same length: marks need not know who."""
    return actors.each.sub(lambda found: _FIRST + _REST * (len(found.group()) - 1), text)


@cache
def _plurals() -> str:
    """The words before several people: *de leden A en B*."""
    return "|".join(words("offices", "many"))


def _without_plural(text: str) -> str:
    return re.sub(rf"^(?:de\s+)?(?:{_plurals()})\s+(?=\S)", "", text, flags=re.IGNORECASE)


@cache
def _labels() -> str:
    """The words that say of which kind a line is: in capitals they look like a code."""
    return "|".join(words for words in table("marks")["labels"].values())


@cache
def _shape(mark: str) -> tuple[re.Pattern[str], bool]:
    """A mark as a pattern, and whether somebody acts in it."""
    acting = "{by}" in mark or "{more}" in mark
    filled = mark.replace("{counting}", _counting()).replace("{anybody}", _ANYBODY)
    filled = filled.replace("{authority}", f"(?P<by>{words('tables', 'authorities')})")
    for name in ("by", "more"):
        filled = filled.replace(f"{{{name}}}", f"(?P<by>{_ONE if name == 'by' else _SEVERAL})")
    return pattern(filled), acting


@cache
def _counting() -> str:
    """The source of a pattern for a figure with a noun that is counted."""
    nouns = "|".join(table("words")["units"].values())
    return rf"(?<![\w.])\d[\d.]* (?:extra |nieuwe |tijdelijke )?(?:{nouns})(?!\w)"


def bare(text: str) -> str:
    """Without article and title; a sort of body, such as *gemeente*, with a small letter."""
    found = re.sub(
        rf"^(?:{words('functions', 'before_a_name')})\s+(?=[A-ZÀ-Þv])(?!Staten)",
        "",
        squeezed(text),
        flags=re.IGNORECASE,
    )
    found = re.sub(rf"^{title()}+", "", found, flags=re.IGNORECASE)
    found = _ARTICLE.sub("", found) if found == squeezed(text) else found
    first = found.split(" ")[0]
    sort = re.fullmatch(words("organisations", "of_a_place"), first.casefold()) and not first.isupper()
    return found[:1].lower() + found[1:] if sort else found
