# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a line of its own says of the lines below it: *Besluit*, *Acties:*, *Gedeputeerde Staten besluiten:*.

It holds for the list below it, or for the first paragraph where there is no list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.kinds import kind_of
from regietafel.minutes.sources.layout import Block, BlockKind
from regietafel.minutes.sources.lexicon import pattern, row, squeezed, table, words

_LEADING = (DecisionKind.ORDER, DecisionKind.AGREEMENT, DecisionKind.NOTICE, DecisionKind.ADOPTION)


@dataclass(slots=True)
class Section:
    """The kind of what follows; empty where it is what it says itself."""

    kind: str
    by: tuple[str, ...] = ()
    listing: bool = False
    """A bullet was read: a paragraph after it belongs to it no more."""
    spent: bool = False
    """The one paragraph was read."""
    lists_only: bool = False
    """It is the title of an item: prose under it is prose."""

    def holds(self, block: Block) -> bool:
        """Whether this block is still below the line, which it then counts as."""
        if self.kind == DecisionKind.FINDING:
            return True
        if block.kind is BlockKind.BULLET:
            self.listing = True
            return True
        if (
            self.kind == "actie" and self.spent and not block.gap
        ):  # a line per action, without a sign before it
            return True
        held = not (self.lists_only or self.listing or self.spent)
        self.spent = True
        return held


def section_of(text: str) -> Section | None:
    """The section that a line opens by itself."""
    said = squeezed(text)
    for name in table("words")["sections"]:
        if row("sections", name).fullmatch(said):
            return Section(name)
    return None


def titled(title: str) -> Section | None:
    """The section of the lists under a title such as *Actielijst*."""
    lists = words("frame", "lists")
    found = next((kind for kind, said in lists.items() if pattern(said).fullmatch(title.strip(" :"))), None)
    return Section(found, lists_only=True) if found is not None else None


def leading(block: Block, actors: Actors) -> Section | None:
    """The section of a sentence that ends with a colon and says what was decided: its points follow."""
    text = block.text.rstrip()
    if not text.endswith(":"):
        return None
    kind = kind_of(text.rstrip(" :") + ":", actors)
    if kind is None or kind.kind not in _LEADING:
        return None
    return Section(kind.kind.value, kind.by)


def above(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, Block | None]]:
    """Every block with the one after it."""
    for place, block in enumerate(blocks):
        yield block, blocks[place + 1] if place + 1 < len(blocks) else None
