# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The lines of a document as blocks: head, items, bullets, paragraphs, rows of a table; each with its place.

A block keeps the length of its text: a line break inside it became a space, so that a place in the block is a
place in the document; only a list of people keeps its line breaks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from enum import StrEnum

from regietafel.minutes.rules.structure import Spot
from regietafel.minutes.sources.columns import LISTS, columns, lists
from regietafel.minutes.sources.grids import Cell, GridRow, cells_of, grid_at
from regietafel.minutes.sources.headings import Titles, known_title, titles
from regietafel.minutes.sources.lexicon import row, table
from regietafel.minutes.sources.lines import Line, lines_of
from regietafel.minutes.sources.margin import without_margin

_BULLET = re.compile(
    r"\s*(?:(?:>>+|=>|->)\s*|[-–—•*▪◦·●○■□‣>→➢✓\uf0b7\uf0a7](?:\s+|(?<=[•▪●‣➢→\uf0b7])(?=\w))|o\s+(?=[A-ZÀ-Þ])|\(?[a-z]\)\s+|[a-z]\.\s+(?=[A-Za-z])"
    r"|\d{1,2}\.\d{1,2}\.?\s+(?=\D)|\(?\d{1,2}[.)]\s+|(?P<box>[☐☑☒✅✔]\s+))"
)
_BOX = re.compile(r"(?:\[(?P<open>\s)\]|\[[xXvV✓]\]|(?P<empty>☐)|[☑☒✅✔])\s+")
OPEN, DONE = "open", "done"
"""The label of an entry of a list with a box before it."""
_SENTENCE_END = re.compile(r"[.?!:;]['\"’”)]*\s*$")
_FULL = 0.6
"""A line that is shorter, as a share of the longest, was not broken off because it was full."""
_FULL_NEAR, _NEAR, _LEAST_WIDTH, _LEAST_WORDS = 0.85, 4, 40, 7
"""The same among the lines around it, so many before and after, where these are no short ones."""
_MIDDLE = re.compile(
    r"\b(?:dat|de|het|een|van|in|en|of|voor|met|aan|op|te|om|bij|door|uit|die|zijn|wordt|worden|heeft|hebben|zal|the|of"
    r"|and|to|a|by|naar|over|als|is|tot)\s*$"
)
PEOPLE = ("present", "guest", "excused", "support", "chair", "secretary")
"""The keys of a list of people."""
_KEY = re.compile(
    r"\s*(?:[-•*]\s+)?(?P<key>[^\W\d_][^:\t|]{1,60}?)\s*(?P<mark>:[:\s]*|\t[\t\s:]*|\s{2,}:?\s*(?=\S)|$)"
)


_LABELLED = re.compile(r"\s*[^\W\d_]+\s*:\s*\S")
"""A word, a colon and more: a line that says what it is, and no title."""


class BlockKind(StrEnum):
    """What a block is by its form."""

    KEY = "key"
    ITEM = "item"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"
    ROW = "row"
    CONTENTS = "contents"
    """A line of the list of contents: it tells nothing by itself."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together; ``start`` is where ``text`` stands in the document.

    ``label`` is the key of a line of the head, the number of an item, or what the box before an entry says.
    ``gap`` says that an empty line stood before it.
    """

    kind: BlockKind
    text: str
    start: int
    label: str = ""
    gap: bool = False
    sure: bool = True
    bold: bool = False
    cells: tuple[Cell, ...] = ()
    key: str = ""
    """The words of the key, as written."""
    lead: int = 0
    """How far its first line is set in. Unit: characters."""
    aside: tuple[str, ...] = ()
    """What stands in the margin beside it."""

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
        """The place of these characters; the lines of a cell put together end with the document at last."""
        return Spot(bisect_right(self.starts, start), start, min(end, len(self.text)))


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order."""
    lines, notes = without_margin(lines_of(text))
    unmarked = "\n".join(line.text for line in lines)
    width = max((len(line.text.rstrip()) for line in lines), default=0)
    laying = _Laying(unmarked, lines, titles(lines), width, notes)
    at = 0
    while at < len(lines):
        at = laying.take(at)
    return tuple(laying.found)


@dataclass(slots=True)
class _Laying:
    """Line after line into blocks."""

    text: str
    lines: tuple[Line, ...]
    titles: Titles
    width: int
    notes: dict[int, str]
    found: list[Block] = field(default_factory=list)
    gap: bool = True
    length: int = 0

    def take(self, at: int) -> int:
        """The line, or the table or title that begins on it; the next line to take."""
        line = self.lines[at]
        if line.empty:
            self.gap = True
            return at + 1
        after = self._title(at) or self._grid(at)
        if after is None:
            self._line(line, wrapped=self._wrapped(at))
            after = at + 1
        if at in self.notes:
            self.found[-1] = replace(self.found[-1], aside=(*self.found[-1].aside, self.notes[at]))
        self.gap, self.length = False, len(self.lines[after - 1].text.rstrip())
        return after

    def _title(self, at: int) -> int | None:
        if at in self.titles.contents:
            self.found.append(Block(BlockKind.CONTENTS, self.lines[at].text, self.lines[at].start))
            return at + 1
        opened = self.titles.by_line.get(at)
        if opened is None:
            return None
        words = self.text[opened.start : opened.end]
        self.found.append(Block(BlockKind.ITEM, words, opened.start, opened.label, self.gap, opened.sure))
        return opened.last + 1

    def _grid(self, at: int) -> int | None:
        grid = grid_at(self.lines, at, stops=frozenset(self.titles.by_line))
        if grid is None:
            return None
        self.found += [
            _row_block(each, self.text, gap=self.gap and n == 0) for n, each in enumerate(grid.rows)
        ]
        return grid.after

    def _wrapped(self, at: int) -> bool:
        """Whether the line before was broken off: it was full, perhaps only here, or ends in the middle."""
        if len(self.found) == 1:  # below the title of the document
            return _MIDDLE.search(self.lines[at - 1].text) is not None
        near = max(len(line.text.rstrip()) for line in self.lines[max(0, at - _NEAR) : at + _NEAR])
        worded = at > 0 and len(self.lines[at - 1].text.split()) >= _LEAST_WORDS
        full_near = worded and self.length >= _FULL_NEAR * near and near >= _LEAST_WIDTH
        full = self.length >= _FULL * self.width or full_near
        return full or (at > 0 and _MIDDLE.search(self.lines[at - 1].text) is not None)

    def _line(self, line: Line, *, wrapped: bool) -> None:
        last = self.found[-1] if self.found else None
        in_table = last is not None and last.kind is BlockKind.ROW and not self.gap
        block = self._opened(line, in_table=in_table)
        if last is not None and _continues(
            last, block, line=line, gap=self.gap, wrapped=wrapped, below_title=len(self.found) == 1
        ):
            self.found[-1] = _joined(last, self.text, end=line.end)
        else:
            self.found.append(block)

    def _opened(self, line: Line, *, in_table: bool) -> Block:
        """The block that a line would open by itself."""
        key = _key(line.text)
        tabs = line.text.count("\t")
        barred = tabs > (0 if in_table else 1) or line.text.count("|") > 1
        texts = [cell.text for cell in cells_of(line)] if barred or tabs > 0 else []
        headed = bool(texts) and bool(columns(texts) or lists(texts))
        if headed or (barred and not (key and "|" not in line.text and not in_table)):
            whole = GridRow(cells_of(line), line.start, line.end)
            return _row_block(whole, self.text, gap=self.gap)
        if key:
            name, words, start = key
            return Block(
                BlockKind.KEY,
                line.text[start:],
                line.start + start,
                name,
                self.gap,
                key=words,
                lead=line.lead,
            )
        if bullet := _BULLET.match(line.text):
            box = _BOX.match(line.text, bullet.start("box") if bullet["box"] else bullet.end())
            end = box.end() if box else bullet.end()
            label = "" if box is None else (OPEN if box["open"] or box["empty"] else DONE)
            return Block(BlockKind.BULLET, line.text[end:], line.start + end, label, self.gap, lead=line.lead)
        titled = self._titled(line)
        kind = BlockKind.ITEM if titled else BlockKind.PARAGRAPH
        words = line.text[line.lead :].rstrip() if titled else line.text[line.lead :]
        return Block(
            kind, words, line.start + line.lead, gap=self.gap, sure=False, bold=line.bold, lead=line.lead
        )

    def _titled(self, line: Line) -> bool:
        """Whether a line without a number or a mark is the title of an item."""
        alone = self.gap and not line.text.rstrip().endswith(":") and not (self.titles.numbered or line.bold)
        if (is_section(line.text) and not (alone and known_title(line.text))) or not self.found:
            return False  # what stands first is the title of the document
        if known_title(line.text):
            return True
        if (
            _LABELLED.match(line.text)
            or line.text.startswith("\t")
            or (self.found[-1].label in PEOPLE and not self.gap)
        ):
            return False
        if self.titles.numbered or self.titles.marked:
            return line.bold and self.gap and _like_title(line.text) and len(self.found) > 2
        return _like_title(line.text)


def is_section(text: str) -> bool:
    """Whether a line is only a word that says of which kind the lines below it are: *Besluit*, *Acties:*."""
    return any(row("sections", name).fullmatch(text.strip()) for name in table("words")["sections"])


def _row_block(grid_row: GridRow, text: str, *, gap: bool) -> Block:
    words = text[grid_row.start : grid_row.end]
    return Block(BlockKind.ROW, words, grid_row.start, gap=gap, cells=grid_row.cells)


def _like_title(line: str) -> bool:
    """A short line that starts with a capital and does not end as a sentence does."""
    text = line.strip()
    short = 3 <= len(text) <= 70 and len(text.split()) <= 9
    return (
        short and text[0].isupper() and not _SENTENCE_END.search(text) and not re.search(r"\d{4}|\t|,", text)
    )


def _key(line: str) -> tuple[str, str, int] | None:
    """The key of a line of the head, its words, and where its value starts."""
    found = _KEY.match(line)
    if found is None:
        return None
    words = re.sub(r"\s*\([^()]*\)$", "", found["key"])
    name = next((name for name in table("words")["keys"] if row("keys", name).fullmatch(words)), None)
    alone = found.end() == len(line) and ":" not in found["mark"]
    return None if name is None or (alone and name not in LISTS) else (name, found["key"], found.end())


def _continues(last: Block, block: Block, *, line: Line, gap: bool, wrapped: bool, below_title: bool) -> bool:
    """Whether a line goes on with the block before it rather than opening one."""
    titled = block.kind is BlockKind.ITEM
    if gap or titled or block.kind is not BlockKind.PARAGRAPH or is_section(block.text):
        return False
    small, ended = block.text[:1].islower(), _SENTENCE_END.search(last.text) is not None
    match last.kind:
        case BlockKind.ROW:  # a cell that was broken off, where it was the last one with a text
            goes_on = small and last.text.count("\t") == 1
        case BlockKind.ITEM:
            goes_on = small and bool(last.label)
        case BlockKind.KEY:
            goes_on = last.label in PEOPLE or line.lead > last.lead
        case BlockKind.BULLET:
            goes_on = (small and not ended) or (wrapped and not small and not is_section(last.text))
        case BlockKind.PARAGRAPH:
            goes_on = not ended and ((small and not below_title) or wrapped) and not is_section(last.text)
        case BlockKind.CONTENTS:
            goes_on = False
    return goes_on


def _joined(block: Block, text: str, *, end: int) -> Block:
    whole = text[block.start : end]
    if block.kind is not BlockKind.KEY:  # in a list of people a line may be an entry
        whole = whole.replace("\n", " ")
    return replace(block, text=whole)
