# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The list of who was present: one entry after another, also where a comma between two is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Finding,
    MinutesPerson,
    Presence,
    Spot,
    Sureness,
    Suspected,
    Unread,
)
from regietafel.minutes.sources.layout import Block, BlockKind, Document
from regietafel.minutes.sources.lexicon import row, squeezed
from regietafel.minutes.sources.persons import person, without_stop

PRESENCE = {
    "present": Presence.PRESENT,
    "guest": Presence.GUEST,
    "excused": Presence.EXCUSED,
    "support": Presence.SUPPORT,
    "chair": Presence.PRESENT,
    "secretary": Presence.SUPPORT,
}
"""The lines of the head that list people."""

_ROLES = {"chair": "voorzitter", "secretary": "secretaris"}
_NOBODY = re.compile(r"(?:geen|niemand|n\.?v\.?t\.?|-|–|allen|iedereen)\.?", re.IGNORECASE)

_BETWEEN = re.compile(
    r"[,;\t](?:\s*en\s)?|\s+(?:en|&)\s+(?=[A-ZÀ-Þ\[█]|(?:dhr|de heer|mw|mevr|mevrouw)\b)"
    r"|(?<=\))\s+(?=[\w\[█])"
)
_LINES = re.compile(rf"\n|{_BETWEEN.pattern}")


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int
    joined: bool
    """No separator stood before it."""


def attendance(block: Block, key: str, *, document: Document) -> Iterator[Finding]:
    """The people on one line of the head, and what is wrong with it."""
    for piece in _pieces(block):
        end = piece.start + len(piece.text)
        spot = document.spot(piece.start, end)
        if piece.joined:
            before = document.spot(piece.start - 1, piece.start)
            words = squeezed(document.text[max(block.start, piece.start - 12) : end])
            yield Defect(Suspected.NO_SEPARATOR, words, ", ", spot=before)
        yield from _attendee(piece.text, key, spot=spot)


def _attendee(text: str, key: str, *, spot: Spot) -> Iterator[Finding]:
    presence = PRESENCE[key]
    if _NOBODY.fullmatch(text):
        return
    if row("functions", "support").fullmatch(text):
        yield Attendee(MinutesPerson(function=squeezed(text)), Presence.SUPPORT, spot=spot)
        return
    found = person(text)
    if found is None:
        yield Unread(squeezed(text), spot=spot)
        return
    if key in _ROLES and found.function is None:
        found = replace(found, function=_ROLES[key])
    sure = Sureness.CERTAIN if found.organisation or found.function else Sureness.LIKELY
    yield Attendee(found, presence, spot=spot, sure=sure)


def _pieces(block: Block) -> Iterator[_Piece]:
    """The entries of a list: parted by commas, semicolons and tabs outside brackets, or after a bracket."""
    outside = re.sub(r"\([^()]*\)", lambda inside: "(" + "x" * (len(inside.group()) - 2) + ")", block.text)
    start, joined = 0, False
    by_line = _LINES if not re.search(r"[,;]", outside) else _BETWEEN
    for found in by_line.finditer(outside) if block.kind is BlockKind.KEY else ():
        yield from _piece(block, start, end=found.start(), joined=joined)
        start, joined = found.end(), found.group().strip(" ") == ""
    yield from _piece(block, start, end=len(block.text), joined=joined)


def _piece(block: Block, start: int, *, end: int, joined: bool) -> Iterator[_Piece]:
    text = block.text[start:end]
    lead = len(text) - len(text.lstrip(" \n\t."))
    if part := without_stop(text[lead:].rstrip()):
        yield _Piece(part, block.start + start + lead, joined)
