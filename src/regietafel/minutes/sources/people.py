# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Everybody whom minutes name as there or not: lists, tables and sentences together, each person once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Finding,
    MinutesPerson,
    MinutesSubstitution,
    Presence,
    Sureness,
    Unread,
)
from regietafel.minutes.sources.attendance import PRESENCE, Listed, attendance, entry, in_group
from regietafel.minutes.sources.columns import columns, lists
from regietafel.minutes.sources.grids import Cell
from regietafel.minutes.sources.groups import Group, group_of
from regietafel.minutes.sources.layout import Block, Document
from regietafel.minutes.sources.lexicon import row, squeezed, words
from regietafel.minutes.sources.offices import capacity, one_of_many
from regietafel.minutes.sources.persons import described, first_name, surname, turned_name
from regietafel.minutes.sources.pieces import Piece, surnames_first

LONGEST_LIST = 10_000
"""A longer line of the head lists no people. Unit: characters."""
_ONE_LINE = ("chair", "secretary")
"""Keys that stand for the people on their own line; the lines below it belong to the list around it."""


@dataclass(slots=True)
class People:
    """Reads the lists of people of a document, and keeps each person once."""

    document: Document
    attendees: list[Attendee] = field(default_factory=list)
    edges: list[MinutesSubstitution] = field(default_factory=list)
    defects: list[Defect] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    origins: list[str] = field(default_factory=list)
    """For each of the attendees the key of the list that named them first; empty for a sentence."""
    listed: Listed | None = None
    """The list that is open."""
    turned: bool = False
    """Surnames stand first in the lists of this document."""
    empty: bool = False
    """Nobody was read in it yet."""
    _columns: dict[str, int] = field(default_factory=dict)
    _lists: dict[int, Listed] = field(default_factory=dict)

    def close(self) -> None:
        self.listed, self._columns, self._lists = None, {}, {}

    def read_list(self, block: Block) -> None:
        """The people behind a key of the head, or of a line below it."""
        if block.label in PRESENCE:
            outer = self.listed
            many = one_of_many(block.key.rpartition(" ")[2]) or None
            self.listed, self.empty = Listed(block.label, block.key, Group(function=many)), True
            if block.label in _ONE_LINE:
                self._one_line(block, outer)
                return
        if self.listed is not None:
            self._keep_list(block, self.listed)

    def _one_line(self, block: Block, outer: Listed | None) -> None:
        """Who has a role of their own, and those below, who have not."""
        assert self.listed is not None
        text = block.text
        end = text.find("\n", len(text) - len(text.lstrip()))
        first = text if end < 0 else text[:end]
        self._keep_list(replace(block, text=first), self.listed)
        inside = outer if outer is not None and outer.key not in _ONE_LINE else Listed("present")
        if end >= 0:
            self._keep_list(replace(block, text=text[end:], start=block.start + end), inside)
        self.listed, self.empty = (inside, True) if outer is not None else (self.listed, False)

    def _keep_list(self, block: Block, listed: Listed) -> None:
        if len(block.text) > LONGEST_LIST:
            spot = self.document.spot(block.start, block.end)
            self.unread.append(Unread(squeezed(block.text), spot=spot))
            return
        self.turned = self.turned or surnames_first([line.strip() for line in block.text.split("\n")])
        listed = replace(listed, turned=self.turned)
        for found in attendance(block, listed, document=self.document):
            self.empty = False
            self.keep(found, listed.key)

    def heads(self, block: Block) -> bool:
        """Whether a line in an open list is a heading for those below it, as *Wethouders:* is."""
        text = block.text.strip()
        if self.listed is None or not text.endswith(":") or "\n" in text:
            return False
        group = group_of(text.rstrip(" :"))
        if group is not None:
            self.listed = replace(self.listed, group=group)
        return group is not None

    def read_row(self, block: Block) -> bool:
        """Whether a row of a table tells of people: under a head that names columns, or in an open list."""
        texts = [cell.text for cell in block.cells]
        found = columns(texts)
        if "name" in found and "action" not in found:
            self._columns, self._lists = found, {}
            return True
        if keys := lists(texts):
            self._lists = {place: Listed(key, said) for place, (key, said) in keys.items()}
            self._columns = {}
            return True
        if self._columns:
            self._of_table(block.cells)
        elif self._lists:
            for place, listed in self._lists.items():
                self._of_cell(block.cells[place : place + 1], listed)
        elif self.listed is not None:
            self._of_cell(tuple(cell for cell in block.cells if cell.text), self.listed)
        else:
            return False
        return True

    def _of_cell(self, cells: tuple[Cell, ...], listed: Listed) -> None:
        """The people in a cell, or one whose name, organisation and office have a cell each."""
        text = ", ".join(cell.text for cell in cells)
        if text:
            for found in entry(Piece(text, cells[0].start, listed.group), listed, document=self.document):
                self.keep(found, listed.key)

    def _of_table(self, cells: tuple[Cell, ...]) -> None:
        def cell(name: str) -> str:
            place = self._columns.get(name)
            return cells[place].text if place is not None and place < len(cells) else ""

        name, place = cell("name"), self._columns["name"]
        if not name and any(each.text for each in cells):
            text = ", ".join(each.text for each in cells if each.text)
            self.keep(Unread(text, spot=self.document.spot(cells[0].start, cells[-1].start)))
        found = described(turned_name(name, known=True) or name) if name else None
        if found is None:
            self.keep(
                Unread(name, spot=self.document.spot(cells[place].start, cells[place].start))
            ) if name else None
            return
        by_cell = capacity(cell("function"))
        function = ", ".join(each for each in by_cell if each) or None
        organisation, also = capacity(cell("organisation")) if cell("organisation") else (None, None)
        group = Group(organisation or also, function)
        who = in_group(found.person, group, role="")
        presence = self._presence(cell("presence"), cell("absence"))
        end = cells[place].start + len(cells[place].text)
        self.keep(
            Attendee(who, presence, spot=self.document.spot(cells[place].start, end), sure=found.sure),
            "table",
        )
        if alias := cell("initials"):
            self.aliases.append(alias)

    def _presence(self, said: str, away: str) -> Presence:
        listed = PRESENCE[self.listed.key] if self.listed is not None else Presence.PRESENT
        if row("cells", "no").fullmatch(said) or (away and row("cells", "yes").fullmatch(away)):
            return Presence.EXCUSED
        if said == "" and "presence" in self._columns:
            return Presence.EXCUSED
        return listed

    def keep(self, found: Finding, origin: str = "") -> None:
        match found:
            case Attendee():
                self._keep_once(found, origin)
            case MinutesSubstitution():
                self.edges.append(found)
            case Defect():
                self.defects.append(found)
            case Unread():
                self.unread.append(found)

    def _keep_once(self, found: Attendee, origin: str) -> None:
        """Somebody with a role of their own, or in a sentence, who is in a list as well, is one person."""
        for place, known in enumerate(self.attendees):
            twice = bool({origin, self.origins[place]} & {"", *_ONE_LINE})
            if twice and _same(known, found):
                self.attendees[place] = _both(known, found)
                return
        self.attendees.append(found)
        self.origins.append(origin)

    def names(self) -> tuple[str, ...]:
        """Under which names those who were there can act: their own, an organisation or a place."""
        found = list(_names(self.attendees))
        firsts = [first for each in self.attendees if (first := first_name(each.person.name or ""))]
        found += [first for first in firsts if firsts.count(first) == 1 and first not in found]
        return tuple(dict.fromkeys((*found, *self.aliases)))


_IN_ROOM = (Presence.PRESENT, Presence.GUEST, Presence.SUPPORT)


def _same(known: Attendee, found: Attendee) -> bool:
    """Whether two entries are one person: of one name, both there or both not."""
    one, other = known.person, found.person
    if one.name is None or other.name is None:
        return False
    if (known.presence in _IN_ROOM) != (found.presence in _IN_ROOM):
        return False
    if one.organisation and other.organisation and one.organisation != other.organisation:
        return False
    if one.name.casefold() == other.name.casefold():
        return True
    short = min((one.name, other.name), key=len)
    return (
        surname(one.name).casefold() == surname(other.name).casefold()
        and surname(short) == short[:1].upper() + short[1:]
    )


def _both(known: Attendee, found: Attendee) -> Attendee:
    one, other = known.person, found.person
    offices = [*(one.function or "").split(", "), *(other.function or "").split(", ")]
    who = MinutesPerson(
        max((one.name or "", other.name or ""), key=len),
        one.organisation or other.organisation,
        ", ".join(dict.fromkeys(each for each in offices if each)) or None,
    )
    order = (Presence.PRESENT, Presence.GUEST, Presence.SUPPORT, Presence.EXCUSED)
    presence = min(known.presence, found.presence, key=order.index)
    sure = known.sure if known.sure is not Sureness.LIKELY else found.sure
    return Attendee(who, presence, spot=known.spot or found.spot, sure=sure)


def _names(people: list[Attendee]) -> Iterator[str]:
    """The names, organisations and places of those who were there."""
    offices = words("functions", "words")
    for each in people:
        if each.person.name:
            yield each.person.name
            yield surname(each.person.name)
        for organisation in (each.person.organisation or "").split(", "):
            if organisation:
                yield organisation
                yield re.sub(rf"^(?:{words('organisations', 'of_a_place')})\s+", "", organisation)
        for function in (each.person.function or "").split(", "):
            if place := re.fullmatch(rf"(?:{offices})\s+(?:van\s+)?(?P<place>[A-Z][\w-]+)", function):
                yield place["place"]
