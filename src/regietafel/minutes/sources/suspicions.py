# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Suspected faults of the document itself: words that look mistyped, a subject that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from regietafel.minutes.rules.structure import Defect, Sureness, Suspected
from regietafel.minutes.sources.layout import Document
from regietafel.minutes.sources.lexicon import row, squeezed, words
from regietafel.minutes.sources.sentences import Sentence

_WORD = re.compile(r"[^\W\d_]{8,}")
_SPLIT = re.compile(
    r"\b(?P<first>in|uit|op|aan|af|over|mee|toe|voor|vast|door|rond|terug|mede)\s+(?P<second>(?:ge|be)?[a-z]{3,})\b"
)
_FURTHEST = 2


def suspicions(sentence: Sentence, document: Document) -> Iterator[Defect]:
    """What may be wrong in a sentence, each with its place."""
    for suspected, start, end, suggestion in (
        *_subjects(sentence),
        *_split(sentence),
        *_typed(sentence),
        *_bare(sentence),
    ):
        spot = document.spot(sentence.start + start, sentence.start + end)
        sure = Sureness.LIKELY if suspected is Suspected.NO_SUBJECT else Sureness.PERHAPS
        yield Defect(suspected, squeezed(sentence.text[start:end]), suggestion, spot=spot, sure=sure)


_Found = tuple[Suspected, int, int, str | None]


def _subjects(sentence: Sentence) -> Iterator[_Found]:
    """A statement that opens with its verb has lost its subject."""
    text = sentence.text
    opening = re.match(r"[A-Z][a-z]+\b", text)
    verbs = row("suspected", "verbs")
    if opening is None or not verbs.fullmatch(opening.group()) or text.endswith("?"):
        return
    if re.search(r",\s+(?:dan|zal|zullen|wordt|is|moet)\b", text):
        return
    makers = words("suspected", "makers")
    maker = next((makers[name] for name in makers if name in text.casefold()), None)
    yield Suspected.NO_SUBJECT, 0, opening.end(), maker


def _split(sentence: Sentence) -> Iterator[_Found]:
    for found in _SPLIT.finditer(sentence.text):
        whole = found["first"] + found["second"]
        if whole in words("suspected", "participles"):
            yield Suspected.WORD_FORM, *found.span(), whole


def _bare(sentence: Sentence) -> Iterator[_Found]:
    """A noun for one of many, without an article and without a name."""
    for found in row("suspected", "bare").finditer(sentence.text):
        noun = found["noun"].casefold()
        plural = noun + ("'s" if noun.endswith("o") else "n" if noun.endswith("e") else "s")
        yield Suspected.WORD_FORM, *found.span(), _PLURALS.get(noun, plural)


_PLURALS = {"veiligheidsregio": "veiligheidsregio's", "corporatie": "corporaties", "provincie": "provincies"}


def _typed(sentence: Sentence) -> Iterator[_Found]:
    for found in _WORD.finditer(sentence.text):
        meant = corrected(found.group())
        if meant != found.group():
            yield Suspected.TYPING, *found.span(), meant


@cache
def corrected(word: str) -> str:
    """The word of the field that somebody seems to have meant, or the word as it is.

    >>> corrected("achtstand"), corrected("achterstanden")
    ('achterstand', 'achterstanden')
    """
    small = word.casefold()
    known = _known()
    if any(small.startswith(each) or each.startswith(small) for each in known):
        return word
    for each in known:
        alike = small[:2] == each[:2] and small[-3:] == each[-3:] and abs(len(small) - len(each)) <= _FURTHEST
        if alike and _distance(small, each) <= _FURTHEST:
            return each
    return word


@cache
def _known() -> tuple[str, ...]:
    """The words of the field, some also in their plural."""
    found: list[str] = words("suspected", "words")
    return tuple(dict.fromkeys([*found, *(f"{each}en" for each in found if each.endswith(("ing", "stand")))]))


def _distance(left: str, right: str) -> int:
    """How many letters to add, drop or change."""
    before = list(range(len(right) + 1))
    for row_number, one in enumerate(left, start=1):
        now = [row_number]
        for place, other in enumerate(right, start=1):
            now.append(min(before[place] + 1, now[-1] + 1, before[place - 1] + (one != other)))
        before = now
    return before[-1]
