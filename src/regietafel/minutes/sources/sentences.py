# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A block as sentences, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from regietafel.minutes.sources.layout import Block
from regietafel.minutes.sources.lexicon import words

_END = re.compile(r"[.?!…]['\"’”)]*(?:\s+|$)")
_LAST_WORD = re.compile(r"[\w.'&-]*$")

_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; ``start`` is where it stands in the document."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def sentences(block: Block) -> Iterator[Sentence]:
    """The sentences of a block, without the space around them."""
    start = 0
    for found in _END.finditer(block.text):
        if found.end() < len(block.text) and not _ends(block.text, found):
            continue
        yield from _sentence(block, start, end=found.end())
        start = found.end()
    yield from _sentence(block, start, end=len(block.text))


def _sentence(block: Block, start: int, *, end: int) -> Iterator[Sentence]:
    text = block.text[start:end]
    lead = len(text) - len(text.lstrip())
    if text.strip():
        yield Sentence(text.strip(), block.start + start + lead)


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether a stop ends a sentence: not after an abbreviation or initial, nor before a small letter."""
    after = text[found.end() : found.end() + 1]
    if text[found.start()] != ".":
        return not after.islower()
    last = _LAST_WORD.search(text[max(0, found.start() - _LONGEST_WORD) : found.start()])
    word = (last.group() if last else "").casefold()
    initial = re.fullmatch(r"(?:[a-z]\.)*[a-z]", word) is not None and len(word) < 4
    return not (word in _abbreviations() or initial or after.islower())


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(words("abbreviations", "words"))
