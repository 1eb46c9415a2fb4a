# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures in a sentence, with unit and what they count; a date, a term or the number of a thing is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

from regietafel.minutes.rules.structure import MinutesFigure, Sureness
from regietafel.minutes.sources.layout import Document
from regietafel.minutes.sources.lexicon import DAY, LETTERS, pattern, squeezed, table, term, words
from regietafel.minutes.sources.sentences import Sentence
from regietafel.minutes.sources.suspicions import corrected

_NUMBER = re.compile(
    r"(?<![\w.,/-])(?P<euro>€\s?)?(?P<value>\d{1,3}(?:\.\d{3})+|\d+)(?P<rest>,\d+|,-)?(?P<percent>\s?%|\s+procent\b)?"
    r"(?P<times>\s+(?:miljoen|miljard))?(?![\w/]|-\w|[.,]\d)"
)
_TIMES = {"": 1, "miljoen": 1_000_000, "miljard": 1_000_000_000}
_PLACE = rf"(?:\s+(?:in|te|bij)\s+(?-i:[A-ZÀ-Þ]){LETTERS}+(?:\s(?-i:[A-ZÀ-Þ]){LETTERS}+)*)?"
_OF = re.compile(rf"\s+van\s+(?:de|het)\s+(?P<noun>{LETTERS}+)")
_MOVING = r"(?:\s+(?:uitstromen|instromen|doorstromen|uitplaatsen|verhuizen|huisvesten))?"
_HEAD = re.compile(rf"(?P<head>{LETTERS}+)\s+van\s+(?:de\s+|het\s+|die\s+|nog\s+)?$")
_INVERTED = re.compile(
    rf"\b(?:is|was|bedraagt|wordt|blijft)\s+(?:de|het)\s+(?P<subject>(?:{LETTERS}+e\s+)?{LETTERS}{{5,}})\s+$"
)
_SUBJECT = re.compile(
    r"(?:^(?:(?:de|het|een|deze|die|dit|dat)\s+)?|[,;]\s+|\b(?:de|het|een|deze|die|dit|dat)\s+)"
    rf"(?P<subject>(?:aantal\s+)?(?:{LETTERS}+e\s+)?{LETTERS}{{4,}}"
    r"(?:\s+(?:voor|van|in)\s+(?:de\s+|het\s+)?[\w-]+(?:\s[\w-]+)??){0,2}?)"
    r"\s+(?:van|is|bedraagt|bedroeg|staat|komt|wordt|telt|ligt|was|zijn|bepaald|vastgesteld)\b[^,;]{0,80}$",
    re.IGNORECASE,
)


def figures(
    sentence: Sentence, document: Document, *, entry: int | None, before: MinutesFigure | None = None
) -> Iterator[MinutesFigure]:
    """The figures of a sentence, in order; ``before`` is the last figure of the entry so far."""
    text = sentence.text
    last: MinutesFigure | None = before
    taken = [each.span() for each in (*_dates().finditer(text), *term().finditer(text))]
    for found in _NUMBER.finditer(text):
        inside = any(start <= found.start() < end for start, end in taken)
        if inside or _label().search(text[: found.start()]) or _after().match(text[found.end() :]):
            continue
        figure = _more_of(text, found, before=last) or _figure(text, found)
        if figure is not None:
            last = figure
            spot = document.spot(sentence.start + found.start(), sentence.start + found.end())
            yield replace(figure, entry=entry, spot=spot)


@cache
def _dates() -> re.Pattern[str]:
    nouns = "|".join(table("words")["units"].values())
    counted = rf" (?:(?:{nouns})|(?!(?:{words('numbers', 'no_nouns')})\b)\w+en)(?!\w)"
    return pattern(rf"(?:{DAY})|\bweek \d+|\d{{1,2}}[.:]\d\d uur|\b(?:19|20)\d\d\b(?!{counted})")


@cache
def _label() -> re.Pattern[str]:
    labels = words("numbers", "labels")
    return re.compile(rf"\b(?:{labels})\s*(?:\d+\s*(?:,|en)\s*)*$", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{words('numbers', 'after')})\b", re.IGNORECASE)


def _more_of(text: str, found: re.Match[str], *, before: MinutesFigure | None) -> MinutesFigure | None:
    """*Dat zijn er 310 meer*: a figure of the same thing as the one before it."""
    more = re.match(r"\s+(?:meer|minder|beschikbaar|nodig|bezet|vrij)\b", text[found.end() :])
    of_these = re.search(r"\b(?:waarvan|van wie)\s+(?:er\s+|nog\s+)?$", text[: found.start()])
    if before is None or not (more or of_these) or found["percent"] or _noun(text[found.end() :])[1]:
        return None
    value = Decimal(found["value"].replace(".", ""))
    return replace(before, value=value, sure=Sureness.PERHAPS)


def _figure(text: str, found: re.Match[str]) -> MinutesFigure | None:
    rest = (found["rest"] or "").replace(",-", "").replace(",", ".")
    times = _TIMES[(found["times"] or "").strip()]
    value = Decimal(found["value"].replace(".", "") + rest) * times
    before, after = text[: found.start()], text[found.end() :]
    if found["percent"]:
        of = _OF.match(after)
        return MinutesFigure(
            value, "%", corrected(of["noun"]) if of else _subject(before), sure=Sureness.CERTAIN
        )
    unit, counts = _noun(after)
    if counts is not None:
        head = _HEAD.search(before)
        counts = f"{head['head']} van {counts}" if head else counts
        return MinutesFigure(value, "euro" if found["euro"] else unit, counts, sure=Sureness.CERTAIN)
    subject = _subject(before)
    if subject is None and not found["euro"]:
        return MinutesFigure(value, None, None, sure=Sureness.PERHAPS) if value >= 10 else None
    unit = "euro" if found["euro"] else _unit_of(subject or "")
    return MinutesFigure(value, unit, subject, sure=Sureness.LIKELY)


def _noun(after: str) -> tuple[str | None, str | None]:
    """The unit and the noun that follow a figure."""
    for unit, nouns in table("words")["units"].items():
        shape = rf"\s+(?P<counts>(?:(?:{LETTERS}+e|extra)\s+)?(?:{nouns}){_PLACE}{_MOVING})(?!\w)"
        if found := pattern(shape.replace(" ", r"\s+")).match(after):
            return unit, squeezed(found["counts"])
    return None, None


def _unit_of(subject: str) -> str | None:
    for unit, nouns in table("words")["units"].items():
        if re.search(rf"(?:{nouns})\b", subject, re.IGNORECASE):
            return str(unit)
    return None


def _subject(before: str) -> str | None:
    """What the figure is said of, where that stands before it: *de taakstelling van*, *de stand is*."""
    found = _INVERTED.search(before) or _SUBJECT.search(before)
    return squeezed(found["subject"]) if found else None
