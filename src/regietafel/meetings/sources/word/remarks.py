# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The comments of a DOCX (*opmerkingen*) with their answers, as Word and LibreOffice keep them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regietafel.base.paper_text import plain
from regietafel.meetings.sources.word.package import Element, Package, W
from regietafel.meetings.sources.word.pieces import Hand, hand_of

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment: by whom, what, on which words; ``settled`` where somebody ticked it off."""

    by: Hand
    text: str
    quoted: str = ""
    settled: bool = False
    answers: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Comments:
    """All comments by their number in the file; an answer stands under what it answers only."""

    by_number: Mapping[str, Remark]
    answers: frozenset[str]
    """The numbers of those that answer another."""


def comments_of(package: Package, main: str) -> Comments:
    """The comments of the file, threaded; none where it has none."""
    part = package.related(main, "comments")
    if part is None or part not in package.parts:
        return Comments({}, frozenset())
    read: dict[str, Remark] = {}
    numbers: dict[str, str] = {}
    for each in package.tree(part).iter(f"{W}comment"):
        number = each.get(f"{W}id", "")
        read[number] = Remark(hand_of(each), _text(each))
        numbers |= dict.fromkeys(_marks(each), number)
    return _threaded(read, numbers, threads=_threads(package, main))


def _text(comment: Element) -> str:
    """Its paragraphs as one text; a line between them."""
    lines = ("".join(part.text or "" for part in each.iter(f"{W}t")) for each in comment.iter(f"{W}p"))
    return "\n".join(line for line in map(plain, lines) if line)


def _marks(comment: Element) -> list[str]:
    """The marks of its paragraphs, by which another part of the file names it."""
    return [mark for each in comment.iter(f"{W}p") if (mark := each.get(f"{_W14}paraId"))]


def _threads(package: Package, main: str) -> list[tuple[str, str, bool]]:
    """The mark of each comment, that of the one it answers, and whether it was ticked off."""
    part = package.related(main, "commentsExtended")
    if part is None or part not in package.parts:
        return []
    return [
        (
            each.get(f"{_W15}paraId", ""),
            each.get(f"{_W15}paraIdParent", ""),
            each.get(f"{_W15}done") in ("1", "true"),
        )
        for each in package.tree(part).iter(f"{_W15}commentEx")
    ]


def _threaded(
    read: dict[str, Remark], numbers: Mapping[str, str], *, threads: list[tuple[str, str, bool]]
) -> Comments:
    parent: dict[str, str] = {}
    for mark, over, _ in threads:
        if mark in numbers and over in numbers and _first(numbers[over], parent) != numbers[mark]:
            parent[numbers[mark]] = numbers[over]
    done = {numbers[mark] for mark, _, settled in threads if settled and mark in numbers}
    below: dict[str, list[Remark]] = {}
    for number, remark in read.items():
        if number in parent:
            below.setdefault(_first(number, parent), []).append(remark)
    whole = {
        number: Remark(remark.by, remark.text, "", number in done, tuple(below.get(number, ())))
        for number, remark in read.items()
    }
    return Comments(whole, frozenset(parent))


def _first(number: str, parent: Mapping[str, str]) -> str:
    """The comment that started the conversation."""
    while number in parent:
        number = parent[number]
    return number
