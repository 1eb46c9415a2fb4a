# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which paragraph of the file is which block of the version that went out, also where anchors were lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from regietafel.base.paper_text import ALIKE, TITLE, Block, PaperText, alike, plain
from regietafel.meetings.sources.word.pieces import WordParagraph

_NEAR = 40
"""At most so many paragraphs are compared word by word with one block; further on it is not the same one."""


@dataclass(slots=True)
class Stretch:
    """What was one paragraph when it went out: more than one now where somebody put a new mark in it."""

    paragraphs: list[WordParagraph] = field(default_factory=list)
    block: Block | None = None
    """The block it is; None where it is none of them."""

    @property
    def original(self) -> str:
        return "".join(paragraph.original for paragraph in self.paragraphs)

    @property
    def anchors(self) -> list[str]:
        return [anchor for paragraph in self.paragraphs for anchor in paragraph.anchors]


@dataclass(frozen=True, slots=True)
class Placing:
    """Every stretch with its block, the blocks that are not there, and those found without their anchor."""

    stretches: tuple[Stretch, ...]
    lost: tuple[Block, ...]
    found_again: tuple[Block, ...]


def blocks_of(sent: PaperText) -> tuple[Block, ...]:
    """The title and the blocks, as the body of the file had them."""
    return (Block(TITLE, sent.title, 1), *sent.blocks)


def placed(paragraphs: Sequence[WordParagraph], sent: PaperText) -> Placing:
    """Place by anchor first, then by equal text, then by likeness between two that are placed."""
    stretches = _stretches(paragraphs)
    blocks = blocks_of(sent)
    _by_anchor(stretches, {block.anchor: block for block in blocks})
    by_name = {id(stretch) for stretch in stretches if stretch.block is not None}
    _by_text(stretches, _open(stretches, blocks))
    _by_likeness(stretches, blocks)
    again = tuple(
        stretch.block for stretch in stretches if stretch.block is not None and id(stretch) not in by_name
    )
    return Placing(tuple(stretches), tuple(_open(stretches, blocks)), again)


def _stretches(paragraphs: Sequence[WordParagraph]) -> list[Stretch]:
    found: list[Stretch] = []
    joined = False
    for paragraph in paragraphs:
        if not joined:
            found.append(Stretch())
        found[-1].paragraphs.append(paragraph)
        joined = paragraph.mark_inserted is not None
    return found


def _open(stretches: Sequence[Stretch], blocks: Sequence[Block]) -> list[Block]:
    """The blocks without a stretch, in order."""
    taken = {stretch.block.anchor for stretch in stretches if stretch.block is not None}
    return [block for block in blocks if block.anchor not in taken]


def _by_anchor(stretches: Sequence[Stretch], blocks: dict[str, Block]) -> None:
    """A stretch with more than one anchor is the block whose words it has, else the first of them."""
    for stretch in stretches:
        named = [blocks[anchor] for anchor in stretch.anchors if anchor in blocks]
        same = [block for block in named if plain(block.text) == plain(stretch.original)]
        for block in (*same, *named)[:1]:
            stretch.block = blocks.pop(block.anchor)


def _by_text(stretches: Sequence[Stretch], blocks: Sequence[Block]) -> None:
    waiting: dict[str, list[Block]] = {}
    for block in blocks:
        waiting.setdefault(plain(block.text), []).append(block)
    for stretch in stretches:
        found = waiting.get(plain(stretch.original)) if stretch.block is None else None
        if found:
            stretch.block = found.pop(0)


def _by_likeness(stretches: Sequence[Stretch], blocks: Sequence[Block]) -> None:
    """Between two placed stretches, each block that is left with the first stretch that is alike enough."""
    order = {block.anchor: place for place, block in enumerate(blocks)}
    last = -1
    for here, stretch in enumerate(stretches):
        if stretch.block is None and plain(stretch.original):
            stretch.block = _likest(stretch, blocks[last + 1 : _next(stretches[here:], order)])
        if stretch.block is not None:
            last = max(last, order[stretch.block.anchor])


def _next(stretches: Sequence[Stretch], order: dict[str, int]) -> int:
    """The place of the first block that is placed from here on; the end where there is none."""
    return next(
        (order[stretch.block.anchor] for stretch in stretches if stretch.block is not None), len(order)
    )


def _likest(stretch: Stretch, blocks: Sequence[Block]) -> Block | None:
    near = (block for block in blocks[:_NEAR] if alike(block.text, stretch.original) >= ALIKE)
    return next(near, None)
