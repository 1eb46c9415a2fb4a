# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The text of a paper in blocks that keep their name over versions, so that a remark finds its place."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from regietafel.base.messages import Refused

ANCHOR = re.compile(r"[a-z][a-z0-9]{0,29}")
DEEPEST = 6
"""The lowest level of a heading."""
ALIKE = 0.6
"""From this share of equal words on, a block counts as the same one with other words."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading or a paragraph (*kop, alinea*); ``level`` is 1 to 6 for a heading and 0 for a paragraph."""

    anchor: str
    text: str
    level: int = 0
    item: bool = False
    """Whether the paragraph is an item of a list."""

    def __post_init__(self) -> None:
        if not ANCHOR.fullmatch(self.anchor):
            raise ValueError(f"{self.anchor!r} is not an anchor: small letters and digits, a letter first")
        if not 0 <= self.level <= DEEPEST:
            raise ValueError(f"{self.anchor}: a heading has level 1 to {DEEPEST}, a paragraph 0")


@dataclass(frozen=True, slots=True)
class PaperText:
    """One version of the text of a paper (*stuk*), in order; every anchor stands there once."""

    paper: str
    version: int
    title: str
    language: str
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        anchors = [block.anchor for block in self.blocks]
        twice = sorted({anchor for anchor in anchors if anchors.count(anchor) > 1})
        if twice:
            raise Refused("paper-anchor-twice", paper=self.paper, anchors=tuple(twice))

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of what it says and where: the same text has the same one on any machine.

        >>> text = PaperText("LRT-2022-3", 1, "Brief", "nl", (Block("p1", "De leden stemmen in."),))
        >>> text.fingerprint[:8]
        '4c63fa2d'
        """
        parts = [self.paper, str(self.version), self.title]
        parts += [f"{block.anchor}\t{block.level}\t{plain(block.text)}" for block in self.blocks]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def block(self, anchor: str) -> Block | None:
        """The block of that name; None where this version has none."""
        return next((block for block in self.blocks if block.anchor == anchor), None)

    def heading_over(self, anchor: str) -> str:
        """The text of the heading that an anchor stands under, or of itself; empty above the first.

        >>> blocks = (Block("h1", "Conclusie", 1), Block("p1", "De leden stemmen in."))
        >>> PaperText("LRT-2022-3", 1, "Brief", "nl", blocks).heading_over("p1")
        'Conclusie'
        """
        heading = ""
        for block in self.blocks:
            heading = block.text if block.level else heading
            if block.anchor == anchor:
                return heading
        return ""


def plain(text: str) -> str:
    """A text without what a word processor changes by itself: spaces, line ends, soft hyphens.

    >>> plain(" De  leden\\u00a0stem\\u00admen\\n in. ")
    'De leden stemmen in.'
    """
    return " ".join(text.replace("\u00ad", "").split())


def carry_anchors(
    before: PaperText, blocks: Sequence[Block], *, taken: Iterable[str] = ()
) -> tuple[Block, ...]:
    """The blocks of a next version with the anchors of the version before, where they are the same blocks.

    Equal text comes first, in order; between two of those, the first block that is alike enough. What is new
    gets a number above the highest of that version and of those ``taken`` by versions before it.

    >>> one = PaperText("x", 1, "Brief", "nl", (Block("p1", "Een."), Block("p2", "Twee.")))
    >>> two = (Block("a", "Een."), Block("b", "Nieuw."), Block("c", "Twee."))
    >>> [block.anchor for block in carry_anchors(one, two)]
    ['p1', 'p3', 'p2']
    """
    old = [(block.level, plain(block.text)) for block in before.blocks]
    new = [(block.level, plain(block.text)) for block in blocks]
    found: dict[int, str] = {}
    for tag, i, i_end, j, j_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found |= {j + step: before.blocks[i + step].anchor for step in range(i_end - i)}
        elif tag == "replace":
            found |= _likest(before.blocks[i:i_end], blocks[j:j_end], first=j)
    known = [*(block.anchor for block in before.blocks), *taken]
    return _numbered(blocks, found=found, known=known)


def alike(left: str, right: str) -> float:
    """How much of two texts is the same words in the same order, from 0 to 1.

    >>> alike("de leden stemmen in", "de leden stemmen niet in") > ALIKE
    True
    """
    return SequenceMatcher(None, plain(left).split(), plain(right).split(), autojunk=False).ratio()


def _likest(old: Sequence[Block], new: Sequence[Block], *, first: int) -> dict[int, str]:
    """Pairs of one stretch, in order: each old block with the first new one that is alike enough."""
    found: dict[int, str] = {}
    start = 0
    for block in old:
        for step in range(start, len(new)):
            if new[step].level == block.level and alike(block.text, new[step].text) >= ALIKE:
                found[first + step], start = block.anchor, step + 1
                break
    return found


def _numbered(blocks: Sequence[Block], *, found: dict[int, str], known: Iterable[str]) -> tuple[Block, ...]:
    """Each block with its anchor: the one found, or a number that is not in use."""
    highest = max((int(anchor[1:]) for anchor in known if anchor[1:].isdigit()), default=0)
    named: list[Block] = []
    for place, block in enumerate(blocks):
        anchor = found.get(place)
        if anchor is None:
            highest += 1
            anchor = f"{'h' if block.level else 'p'}{highest}"
        named.append(Block(anchor, block.text, block.level, block.item))
    return tuple(named)


TITLE = "titel"
"""The anchor of the title, which no block has."""
PREFIX = "rt_"
"""In front of an anchor where it is the name of a bookmark in a file."""
PAPER, VERSION, HASH = "regietafel-stuk", "regietafel-versie", "regietafel-hash"


def identity(text: PaperText) -> dict[str, str]:
    """By which a file says of which version it was made (*kenmerk*), in properties that travel with it.

    >>> identity(PaperText("LRT-2022-3", 1, "Brief", "nl", ()))["regietafel-versie"]
    '1'
    """
    return {PAPER: text.paper, VERSION: str(text.version), HASH: text.fingerprint}
