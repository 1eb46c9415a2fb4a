# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The lines of a document as blocks: head, items, bullets, paragraphs, rows of a table; each with its place.

A block keeps the length of its text: a line break inside it became a space, so that a place in the block is a
place in the document; only a list of people keeps its line breaks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from regietafel.minutes.rules.structure import Spot
from regietafel.minutes.sources.lexicon import row, table

_BULLET = re.compile(
    r"\s*(?:[-–—•*▪◦·●○■□‣>\uf0b7]\s+|o\s+(?=[A-ZÀ-Þ])|\(?[a-z]\)\s+|\d{1,2}\.\d{1,2}\.?\s+(?=\D))"
)
_HEADING = re.compile(
    r"\s*(?:(?:agendapunt|punt|item|ad)\s+)?(?P<number>\d{1,2}[a-z]?|(?-i:[IVX]{1,5}))(?:\s*[.):–-]\s*|\s+)(?P<title>\S.*?)\s*:?",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.?!:;]['\"’”)]*\s*$")
_LONGEST_TITLE = 110
_FULL = 0.6
"""A line that is shorter, as a share of the longest, was not broken off because it was full."""
_LISTS = ("present", "guest", "excused")
"""The keys that may stand alone on a line, above a list."""


class BlockKind(StrEnum):
    """What a block is by its form."""

    KEY = "key"
    ITEM = "item"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together; ``start`` is where ``text`` stands in the document.

    ``label`` is the key of a line of the head, or the number of an item.
    """

    kind: BlockKind
    text: str
    start: int
    label: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Document:
    """The text with the starts of its lines."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Document:
        return cls(text, (0, *(found.end() for found in re.finditer("\n", text))))

    def spot(self, start: int, end: int) -> Spot:
        """The place of these characters."""
        return Spot(bisect_right(self.starts, start), start, end)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order."""
    found: list[Block] = []
    gap, length = True, 0
    for start, line in _lines(text):
        if not line.strip():
            gap = True
            continue
        last = found[-1] if found else None
        in_table = last is not None and last.kind is BlockKind.ROW
        block = _opened(line, start, numbered=_numbered(text), in_table=in_table)
        wrapped = length >= _FULL * _width(text)
        if last is not None and _continues(last, block, gap=gap, wrapped=wrapped):
            found[-1] = _joined(last, text, end=start + len(line))
        else:
            found.append(block)
        gap, length = False, len(line)
    return tuple(found)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


@cache
def _numbered(text: str) -> bool:
    """Whether items carry numbers in this document: at least two lines look like it."""
    return sum(1 for line in text.split("\n") if _heading(line)) > 1


def _heading(line: str) -> re.Match[str] | None:
    """A line that opens an item: a number, and a title that is no sentence."""
    found = _HEADING.fullmatch(line) if len(line) < 2 * _LONGEST_TITLE else None
    if found is None or "\t" in line.strip() or len(found["title"]) > _LONGEST_TITLE:
        return None
    title = found["title"]
    sound = title[:1].isupper() and not title.endswith((".", ";", ",")) and not _month(title)
    return found if sound else None


def _month(title: str) -> bool:
    return (
        re.match(
            r"(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
            title,
        )
        is not None
    )


def _opened(line: str, start: int, *, numbered: bool, in_table: bool) -> Block:
    """The block that a line would open by itself."""
    if line.count("\t") > (0 if in_table else 1) or line.count("|") > 1:
        return Block(BlockKind.ROW, line, start)
    if key := _key(line):
        return Block(BlockKind.KEY, line[key[1] :], start + key[1], label=key[0])
    if bullet := _BULLET.match(line):
        return Block(BlockKind.BULLET, line[bullet.end() :], start + bullet.end())
    if heading := _heading(line):
        at = heading.start("title")
        return Block(BlockKind.ITEM, line[at : heading.end("title")], start + at, label=heading["number"])
    lead = len(line) - len(line.lstrip())
    titled = _known_title(line) or (_like_title(line) and not numbered)
    kind = BlockKind.ITEM if titled else BlockKind.PARAGRAPH
    return Block(kind, line[lead:], start + lead)


def _known_title(line: str) -> bool:
    """A title that many minutes have, such as *Rondvraag*."""
    return row("frame", "titles").fullmatch(line.strip(" :")) is not None


def _like_title(line: str) -> bool:
    """A short line that starts with a capital and does not end as a sentence does."""
    text = line.strip()
    short = 3 <= len(text) <= 70 and len(text.split()) <= 9
    return (
        short and text[0].isupper() and not _SENTENCE_END.search(text) and not re.search(r"\d{4}|\t|,", text)
    )


def _key(line: str) -> tuple[str, int] | None:
    """The key of a line of the head, and where its value starts."""
    found = re.match(r"\s*(?P<key>[^\W\d_][^:\t]{1,40}?)\s*(?P<mark>[:\t]\s*|$)", line)
    if found is None:
        return None
    name = next((name for name in table("words")["keys"] if row("keys", name).fullmatch(found["key"])), None)
    alone = found.end() == len(line) and not found["mark"]
    return None if name is None or (alone and name not in _LISTS) else (name, found.end())


@cache
def _width(text: str) -> int:
    """The length of the longest line."""
    return max((len(line) for line in text.split("\n")), default=0)


def _continues(last: Block, block: Block, *, gap: bool, wrapped: bool) -> bool:
    """Whether a line goes on with the block before it rather than opening one."""
    titled = block.kind is BlockKind.ITEM and (block.label or _known_title(block.text))
    if gap or titled or block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
        return False
    small, ended = block.text[:1].islower(), _SENTENCE_END.search(last.text) is not None
    match last.kind:
        case BlockKind.ROW:  # a cell that was broken off, where it was the last one with a text
            goes_on = small and last.text.count("\t") == 1
        case BlockKind.ITEM:
            goes_on = small and bool(last.label)
        case BlockKind.KEY:
            goes_on = True
        case BlockKind.BULLET:
            goes_on = (small and not ended) or (wrapped and not small)
        case BlockKind.PARAGRAPH:
            goes_on = not ended and (small or wrapped)
    return goes_on


def _joined(block: Block, text: str, *, end: int) -> Block:
    whole = text[block.start : end]
    if block.kind is not BlockKind.KEY:  # in a list of people a line may be an entry
        whole = whole.replace("\n", " ")
    return Block(block.kind, whole, block.start, label=block.label)
