# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The list of who was present, and of who was not: entry after entry, each somebody or left to a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Finding,
    MinutesPerson,
    MinutesSubstitution,
    Presence,
    Spot,
    Sureness,
    Suspected,
    Unread,
)
from regietafel.minutes.sources.groups import ALL, Group
from regietafel.minutes.sources.layout import Block, Document
from regietafel.minutes.sources.lexicon import row, squeezed
from regietafel.minutes.sources.offices import capacity
from regietafel.minutes.sources.persons import Described, described
from regietafel.minutes.sources.pieces import Piece, pieces

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
_OWN_ROLE = re.compile(r"griffier|raadsgriffier", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:geen|niemand|n\.?v\.?t\.?|[-–—]+|allen|iedereen|none|zie .{0,40}|see .{0,40})\.?", re.IGNORECASE
)
_COUNT = re.compile(
    r"\s*\((?:\d+ (?:personen|leden|deelnemers|aanwezigen|people)|totaal \d+)\)\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Listed:
    """The line of the head that an entry stands under: its key, its words, and the group inside it."""

    key: str
    words: str = ""
    group: Group = ALL
    turned: bool = False
    """Surnames stand first in the lists of this document."""

    @property
    def role(self) -> str | None:
        own = _OWN_ROLE.fullmatch(self.words.strip())
        return self.words.strip().casefold() if own else _ROLES.get(self.key)


def attendance(block: Block, listed: Listed, *, document: Document) -> Iterator[Finding]:
    """The people on one line of the head, and what is wrong with it."""
    text, start = block.text, block.start
    if count := _COUNT.match(text):
        yield Unread(squeezed(count.group()), spot=document.spot(start, start + count.end()))
        text, start = text[count.end() :], start + count.end()
    last: MinutesPerson | None = None
    for piece in pieces(Piece(text, start, listed.group), turned=listed.turned):
        spot = document.spot(piece.start, piece.start + len(piece.text))
        if piece.joined:
            before = document.spot(piece.start - 1, piece.start)
            words = squeezed(document.text[max(block.start, piece.start - 12) : spot.end])
            yield Defect(Suspected.NO_SEPARATOR, words, ", ", spot=before)
        if last is not None and (edge := _replaced(piece, last, spot=spot)) is not None:
            yield edge
            continue
        for found in entry(piece, listed, document=document):
            last = found.person if isinstance(found, Attendee) else last
            yield found


_REPLACED = re.compile(r"(?:wordt |is )?(?:vervangen|vertegenwoordigd) door (?P<by>.+)", re.IGNORECASE)


def _replaced(piece: Piece, absent: MinutesPerson, *, spot: Spot) -> MinutesSubstitution | None:
    """*..., vervangen door B* behind somebody in a list."""
    found = _REPLACED.fullmatch(piece.words)
    by = described(found["by"]) if found else None
    return MinutesSubstitution(absent, by.person, spot=spot, sure=Sureness.LIKELY) if by is not None else None


def entry(piece: Piece, listed: Listed, *, document: Document) -> Iterator[Finding]:
    """Who one entry of a list is, and what it says of them that nothing was made of."""
    text, presence = piece.text, PRESENCE[piece.group.key or listed.key]
    spot = document.spot(piece.start, piece.start + len(text))
    if _NOBODY.fullmatch(squeezed(text)):
        return
    if row("functions", "support").fullmatch(text):
        yield Attendee(MinutesPerson(function=squeezed(text)), Presence.SUPPORT, spot=spot)
        return
    found = described(piece.words)
    if found is None:
        yield Unread(squeezed(text), spot=spot)
        return
    who = in_group(found.person, piece.group, role=listed.role)
    yield Attendee(who, presence, spot=spot, sure=_sure(found, who))
    for words in found.remarks:
        yield Unread(words, spot=spot)


def in_group(who: MinutesPerson, group: Group, *, role: str | None) -> MinutesPerson:
    """Somebody with what the heading of the list says of them."""
    organisation, function = who.organisation, who.function
    if who.name is not None or who.hidden or role is None:
        if group.organisation:
            told = capacity(group.organisation)
            organisation = organisation or told[0]
            function = function or told[1]
        offices = [*(function or "").split(", "), *(each for each in (group.function, role) if each)]
        function = ", ".join(dict.fromkeys(each for each in offices if each)) or None
    return replace(who, organisation=organisation, function=function)


def _sure(found: Described, who: MinutesPerson) -> Sureness:
    """A surname alone may be something else; with an organisation or a function it is somebody."""
    if found.sure is Sureness.LIKELY and (who.organisation or who.function) and not found.person.organisation:
        return Sureness.CERTAIN
    return found.sure
