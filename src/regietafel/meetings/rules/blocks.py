# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Draft minutes in blocks: made from the structure, edited by hand, and then never overwritten."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from regietafel.base.messages import Message


class BlockState(StrEnum):
    """How a block stands to the structure it was made from (*stand van een blok*)."""

    MADE = "made"
    """As the structure gives it."""
    EDITED = "edited"
    """Changed by hand; the structure still says what it said then."""
    BEHIND = "behind"
    """Changed by hand, and the structure has changed since: both are shown, a person chooses."""
    LOOSE = "loose"
    """Written by hand, or left over from something that is no longer in the structure."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A defect of the source and what it should say (*verbetering*); the source is kept as it reads."""

    verbatim: str
    correct: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of draft minutes (*blok*).

    ``made`` is the text the structure gives, ``edited`` what somebody wrote instead and ``seen`` the made
    text they had before them. ``refers_to`` are the observations, tasks and decisions behind its numbers.
    """

    key: str
    heading: str | None
    made: str | None
    edited: str | None = None
    seen: str | None = None
    refers_to: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()

    @property
    def text(self) -> str:
        """What the minutes say here."""
        return self.edited if self.edited is not None else self.made or ""

    @property
    def state(self) -> BlockState:
        if self.made is None:
            return BlockState.LOOSE
        if self.edited is None:
            return BlockState.MADE
        return BlockState.EDITED if self.seen == self.made else BlockState.BEHIND


def refreshed(old: Sequence[Block], made: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks after the structure was read again: new text where nobody edited, theirs where somebody did.

    A block whose subject is gone stays when it was edited, after the block it followed; otherwise it goes.
    """
    before = {block.key: block for block in old}
    merged = [_merged(before.get(block.key), block) for block in made]
    keys = [block.key for block in merged]
    for place, block in enumerate(old):
        if block.key in keys or block.edited is None:
            continue
        earlier = [each.key for each in old[:place] if each.key in keys]
        at = keys.index(earlier[-1]) + 1 if earlier else 0
        merged.insert(at, replace(block, made=None))
        keys.insert(at, block.key)
    return tuple(merged)


def _merged(old: Block | None, made: Block) -> Block:
    if old is None:
        return made
    return replace(made, edited=old.edited, seen=old.seen, corrections=old.corrections)


def edited(blocks: Sequence[Block], key: str, *, text: str) -> tuple[Block, ...]:
    """The blocks with one changed by hand; the same text as the structure gives is no change."""
    return tuple(_edited(block, text) if block.key == key else block for block in blocks)


def _edited(block: Block, text: str) -> Block:
    if block.made is not None and text == block.made:
        return replace(block, edited=None, seen=None)
    return replace(block, edited=text, seen=block.made)


def settled(blocks: Sequence[Block], key: str, *, take_made: bool) -> tuple[Block, ...]:
    """The choice about a block that is behind: take what the structure says now, or keep what was written."""
    return tuple(
        block
        if block.key != key
        else replace(block, edited=None, seen=None)
        if take_made and block.made is not None
        else replace(block, seen=block.made)
        for block in blocks
    )


_NUMBER = re.compile(r"(?<![\w.,-])\d{1,3}(?:\.\d{3})+(?![\w])|(?<![\w.,-])\d+%?(?![\w-])")


def loose_numbers(block: Block) -> tuple[Message, ...]:
    """The numbers in a block that refer to nothing: every number in minutes leads to what it counts.

    Days, years and the numbers of items and weeks are not counts; a number of three digits or more, or a
    percentage, is.
    """
    if block.refers_to:
        return ()
    found = counted(block.text)
    return tuple(Message("minutes-number-loose", {"number": each, "block": block.key}) for each in found)


def counted(text: str) -> tuple[str, ...]:
    """The numbers in a text that count something, as they are written.

    >>> counted("Op 8 juli 2022 waren het er 2.193; 50% is ingehaald (maatregel 8).")
    ('2.193', '50%')
    """
    return tuple(each for each in _NUMBER.findall(text) if _counts(each))


def _counts(number: str) -> bool:
    if number.endswith("%") or "." in number:
        return True
    return len(number) > 2 and not (len(number) == 4 and number[:2] in ("19", "20"))


def as_data(blocks: Sequence[Block]) -> list[dict[str, Any]]:
    """The blocks as plain data, for a draft."""
    return [
        {
            "key": block.key,
            "heading": block.heading,
            "made": block.made,
            "edited": block.edited,
            "seen": block.seen,
            "refers_to": list(block.refers_to),
            "corrections": [
                {"verbatim": correction.verbatim, "correct": correction.correct, "note": correction.note}
                for correction in block.corrections
            ],
        }
        for block in blocks
    ]


def from_data(rows: Sequence[Mapping[str, Any]]) -> tuple[Block, ...]:
    """The blocks of a draft, from its plain data."""
    return tuple(
        Block(
            row["key"],
            row["heading"],
            row["made"],
            edited=row["edited"],
            seen=row["seen"],
            refers_to=tuple(row["refers_to"]),
            corrections=tuple(Correction(**each) for each in row["corrections"]),
        )
        for row in rows
    )
