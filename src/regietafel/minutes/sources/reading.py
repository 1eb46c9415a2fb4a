# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Minutes from their text: block after block, each to who reads its kind; what nobody read is listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Finding,
    Hides,
    Mention,
    MinutesFigure,
    MinutesItem,
    MinutesRedaction,
    MinutesStructure,
    MinutesSubstitution,
    Sureness,
    Suspected,
    Unread,
)
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.attendance import PRESENCE, attendance
from regietafel.minutes.sources.entries import Draft, Entries
from regietafel.minutes.sources.figures import figures
from regietafel.minutes.sources.heads import Head, frame, head
from regietafel.minutes.sources.labels import labelled, says_nothing
from regietafel.minutes.sources.layout import Block, BlockKind, Document, blocks
from regietafel.minutes.sources.lexicon import redaction, row, squeezed, words
from regietafel.minutes.sources.mentions import mentions
from regietafel.minutes.sources.persons import surname
from regietafel.minutes.sources.rows import Rows
from regietafel.minutes.sources.sentences import Sentence, sentences
from regietafel.minutes.sources.substitutions import Substitutions
from regietafel.minutes.sources.suspicions import suspicions
from regietafel.minutes.sources.written import written

LONGEST_SENTENCE = 1_500
"""A longer one is no sentence: nothing is made of it. Unit: characters."""


LONGEST_LIST = 10_000
"""A longer line of the head lists no people. Unit: characters."""


def read_minutes(text: str) -> MinutesStructure:
    """The structure that minutes tell: a draft to check; what was not understood is in ``unread``."""
    document = Document.of(text)
    found = blocks(text)
    top = tuple(takewhile(lambda block: block.kind is not BlockKind.ITEM, found))
    if len(top) == len(found):  # no items: the head is what stands above the first sentence
        top = tuple(takewhile(lambda block: block.kind is BlockKind.KEY or frame_or_title(block), found))
    reading = _Reading(document, head(top))
    reading.read_head(top)
    reading.read_body(found[len(top) :])
    return reading.told()


def frame_or_title(block: Block) -> bool:
    """Whether a block stands in the head of a document without items."""
    minutes = head([block])
    short = len(block.text) < 80 and not block.text.rstrip().endswith(".")
    return block.kind is not BlockKind.BULLET and (
        frame(block.text) or (short and (minutes.on or minutes.table) is not None)
    )


@dataclass(slots=True)
class _Reading:
    document: Document
    head: Head
    people: list[Attendee] = field(default_factory=list)
    items: list[MinutesItem] = field(default_factory=list)
    edges: list[MinutesSubstitution] = field(default_factory=list)
    defects: list[Defect] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    read: list[tuple[Sentence, str]] = field(default_factory=list)
    """Every sentence of the body, with its item."""
    entries: Entries = field(init=False)
    substitutions: Substitutions = field(init=False)
    rows: Rows = field(init=False)

    def read_head(self, top: tuple[Block, ...]) -> None:
        """Who was there; the rest of the head is a frame, or was not understood."""
        key = ""
        for block in top:
            if block.kind is BlockKind.KEY:
                key = block.label
                self._people(block, key)
            elif block.kind in (BlockKind.BULLET, BlockKind.ROW) and key in PRESENCE:
                self._people(block, key)
            elif not frame(block.text) and head([block]) == Head(None, None):
                self._leave(block.text, block.start)
        if self.head.on is None:
            self.defects.append(Defect(Suspected.NO_DAY, "", sure=Sureness.LIKELY))

    def _people(self, block: Block, key: str) -> None:
        if len(block.text) > LONGEST_LIST:
            self._leave(block.text, block.start)
        elif key in PRESENCE:
            for found in attendance(block, key, document=self.document):
                self._keep(found)

    def _keep_once(self, found: Finding) -> None:
        """Who was excused in the head and again under the first item, was so once."""
        if isinstance(found, Attendee) and any(
            each.person.known_as == found.person.known_as and each.presence is found.presence
            for each in self.people
        ):
            return
        self._keep(found)

    def _keep(self, found: Finding) -> None:
        match found:
            case Attendee():
                self.people.append(found)
            case MinutesSubstitution():
                self.edges.append(found)
            case Defect():
                self.defects.append(found)
            case Unread():
                self.unread.append(found)

    def read_body(self, body: tuple[Block, ...]) -> None:
        """The items, and under each its entries."""
        actors = Actors(tuple(dict.fromkeys(_names(self.people))))
        self.entries = Entries(self.document, actors)
        self.substitutions = Substitutions()
        self.rows = Rows(actors)
        if body and not any(block.kind is BlockKind.ITEM for block in body):
            self.defects.append(Defect(Suspected.NO_ITEMS, "", sure=Sureness.LIKELY))
        for block in body:
            self._block(block, actors)

    def _block(self, block: Block, actors: Actors) -> None:
        if block.kind is not BlockKind.ROW:
            self.rows.close()
        match block.kind:
            case BlockKind.ITEM:
                self._item(block)
            case BlockKind.KEY if block.label in PRESENCE:
                self._people(block, block.label)
            case BlockKind.KEY:
                pass
            case BlockKind.ROW:
                self._row(block)
            case _ if frame(block.text) or says_nothing(block, actors):
                pass
            case _:
                self._prose(block, actors)

    def _item(self, block: Block) -> None:
        spot = self.document.spot(block.start, block.end)
        sure = Sureness.CERTAIN if block.label else Sureness.PERHAPS
        self.items.append(MinutesItem(block.label, squeezed(block.text), spot=spot, sure=sure))
        self.entries.open_item(block.label or squeezed(block.text))

    def _row(self, block: Block) -> None:
        found = self.rows.take(block, self.entries.item)
        if isinstance(found, Draft):
            self.entries.add(found)
            self.read += [(sentence, found.item) for sentence in found.sentences]
        elif found is None:
            self._leave(block.text, block.start)

    def _prose(self, block: Block, actors: Actors) -> None:
        item = self.entries.item
        draft = written(block, item) or labelled(block, item, actors=actors)
        if draft is not None:
            self.entries.add(draft)
            self.read += [(each, item) for each in draft.sentences]
        labels_end = draft.sentences[-1].end if draft is not None else block.start
        for sentence in sentences(block):
            if sentence.start < labels_end:
                continue
            if len(sentence.text) > LONGEST_SENTENCE:
                self._leave(sentence.text, sentence.start)
                continue
            self.read.append((sentence, item))
            spot = self.document.spot(sentence.start, sentence.end)
            first = sentence.start <= block.start + _lead(block.text)
            found = self.substitutions.read(sentence, spot=spot, first=first)
            if found is not None:
                self._keep_once(found)
            else:
                self.entries.take(sentence, first=first)

    def _leave(self, text: str, start: int) -> None:
        if squeezed(text):
            self.unread.append(Unread(squeezed(text), spot=self.document.spot(start, start + len(text))))

    def told(self) -> MinutesStructure:
        """Everything that was found, each part in the order of the document."""
        entries = tuple(self.entries.finished())
        numbers = {
            sentence: entry.number
            for entry, draft in zip(entries, self.entries.drafts, strict=True)
            for sentence in draft.sentences
        }
        found_figures: list[MinutesFigure] = []
        found_mentions: list[Mention] = []
        for sentence, _ in self.read:
            number = numbers.get(sentence)
            last = found_figures[-1] if found_figures and found_figures[-1].entry == number else None
            found_figures += figures(sentence, self.document, entry=number, before=last)
            found_mentions += mentions(sentence, self.document, entry=number)
            self.defects += suspicions(sentence, self.document)
        return MinutesStructure(
            self.head.table,
            self.head.on,
            tuple(self.people),
            tuple(self._redactions()),
            tuple(self.edges),
            tuple(self.items),
            entries,
            tuple(found_figures),
            _once(found_mentions),
            tuple(self.defects),
            tuple(sorted((*self.unread, *self.entries.unread), key=_place)),
        )

    def _redactions(self) -> list[MinutesRedaction]:
        """Every mark in the text: a name, or a role where the words before it speak of one."""
        text = self.document.text
        role = row("redactions", "role")
        found = []
        for mark in redaction().finditer(text):
            before = text[max(0, mark.start() - 40) : mark.start()]
            is_role = any(each.end() == len(before) for each in role.finditer(before))
            spot = self.document.spot(mark.start(), mark.end())
            item = next(
                (each.number or each.title for each in reversed(self.items) if _place(each) <= mark.start()),
                None,
            )
            beside = self._beside(mark.start())
            found.append(MinutesRedaction(Hides.ROLE if is_role else Hides.NAME, item, beside, spot=spot))
        return found

    def _beside(self, start: int) -> str | None:
        """The function of the hidden person whose mark stands there."""
        for each in self.people:
            if each.spot is not None and each.spot.start <= start < each.spot.end:
                return each.person.function or each.person.organisation
        return None


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip())


def _names(people: list[Attendee]) -> Iterator[str]:
    """Under which names those who were there can act: their name, surname, organisation or place."""
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


def _place(found: Finding) -> int:
    return found.spot.start if found.spot is not None else 0


def _once(found: list[Mention]) -> tuple[Mention, ...]:
    """Each mention once per entry."""
    return tuple(dict.fromkeys(found))
