# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Minutes from their text: block after block, each to who reads its kind; what nobody read is listed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile

from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    Mention,
    MinutesFigure,
    MinutesStructure,
    Sureness,
    Suspected,
    Unread,
)
from regietafel.minutes.sources.absences import present_or_not
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.attendance import PRESENCE
from regietafel.minutes.sources.body import Body
from regietafel.minutes.sources.columns import columns
from regietafel.minutes.sources.figures import figures
from regietafel.minutes.sources.heads import Head, frame, head
from regietafel.minutes.sources.layout import Block, BlockKind, Document, blocks
from regietafel.minutes.sources.lexicon import redaction, row, squeezed
from regietafel.minutes.sources.mentions import mentions
from regietafel.minutes.sources.people import People
from regietafel.minutes.sources.persons import described
from regietafel.minutes.sources.redactions import redactions
from regietafel.minutes.sources.sentences import sentences
from regietafel.minutes.sources.suspicions import suspicions


def read_minutes(text: str) -> MinutesStructure:
    """The structure that minutes tell: a draft to check; what was not understood is in ``unread``."""
    document = Document.of(text)
    found = blocks(text)
    top = tuple(takewhile(lambda block: not _opens_body(block), found))
    if len(top) == len(found):  # no items: the head is what stands above the first sentence
        top = tuple(takewhile(frame_or_title, found))
    minutes_head = head(top)
    reading = _Reading(document, minutes_head, People(document))
    reading.read_head(top)
    deciding = row("tables", "authorities").match(minutes_head.table or "") is not None
    rest = found[len(top) :]
    names = (*reading.people.names(), *_named_below(document, rest))
    body = Body(document, Actors(tuple(dict.fromkeys(names)), deciding), reading.people)
    body.read(rest)
    return reading.told(body)


def _named_below(document: Document, body: tuple[Block, ...]) -> tuple[str, ...]:
    """The names in lists of people below the head: who is listed there can act from the first item on."""
    people = People(document)
    for block in body:
        if block.kind is BlockKind.KEY and block.label in PRESENCE:
            people.read_list(block)
    return people.names()


def _opens_body(block: Block) -> bool:
    """An item, or the head of a table of decisions or actions."""
    heads = columns([cell.text for cell in block.cells]) if block.kind is BlockKind.ROW else {}
    return block.kind is BlockKind.ITEM or "action" in heads or "decision" in heads


def frame_or_title(block: Block) -> bool:
    """Whether a block stands in the head of a document without items."""
    if block.kind in (BlockKind.KEY, BlockKind.CONTENTS):
        return True
    minutes = head([block])
    short = len(block.text) < 80 and not block.text.rstrip().endswith(".")
    return block.kind is not BlockKind.BULLET and (
        frame(block.text) or (short and (minutes.on or minutes.table) is not None)
    )


@dataclass(slots=True)
class _Reading:
    document: Document
    head: Head
    people: People
    defects: list[Defect] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def read_head(self, top: tuple[Block, ...]) -> None:
        """Who was there; the rest of the head is a frame, or was not understood."""
        for block in top:
            match block.kind:
                case BlockKind.KEY if block.label in PRESENCE:
                    self.people.read_list(block)
                case BlockKind.KEY:
                    self.people.close()
                case BlockKind.CONTENTS:
                    pass
                case BlockKind.ROW if self.people.read_row(block):
                    pass
                case _:
                    self._line(block)
        if self.head.on is None:
            self.defects.append(Defect(Suspected.NO_DAY, "", sure=Sureness.LIKELY))

    def _line(self, block: Block) -> None:
        """A line of the head without a key: of an open list, on who was there, a title, or unknown."""
        people = self.people
        if people.heads(block) or self._sentences(block):
            return
        listed = people.listed is not None and (
            block.kind is BlockKind.BULLET or people.empty or _opens_person(block)
        )
        if listed and not (block.kind is BlockKind.PARAGRAPH and self._titled(block)):
            people.read_list(block)
        elif not self._titled(block):
            spot = self.document.spot(block.start, block.end)
            self.unread += [Unread(squeezed(block.text), spot=spot)] if squeezed(block.text) else []

    def _titled(self, block: Block) -> bool:
        return frame(block.text) or head([block]) != Head(None, None)

    def _sentences(self, block: Block) -> bool:
        """Whether every sentence of the block says who was there, or who was not."""
        told = [present_or_not(each, self.document) for each in sentences(block)]
        if not told or not all(told):
            return False
        for attendee in (each for some in told for each in some):
            self.people.keep(attendee)
        return True

    def told(self, body: Body) -> MinutesStructure:
        """Everything that was found, each part in the order of the document."""
        entries = tuple(body.entries.finished())
        numbers = {
            sentence: entry.number
            for entry, draft in zip(entries, body.entries.drafts, strict=True)
            for sentence in draft.sentences
        }
        found_figures: list[MinutesFigure] = []
        found_mentions: list[Mention] = []
        defects = [*self.people.defects, *self.defects, *body.defects]
        for sentence in body.sentences:
            number = numbers.get(sentence)
            last = found_figures[-1] if found_figures and found_figures[-1].entry == number else None
            found_figures += figures(sentence, self.document, entry=number, before=last)
            found_mentions += mentions(sentence, self.document, entry=number)
            defects += suspicions(sentence, self.document)
        people: tuple[Attendee, ...] = tuple(self.people.attendees)
        unread = (*self.people.unread, *self.unread, *body.unread, *body.entries.unread)
        return MinutesStructure(
            self.head.table,
            self.head.on,
            people,
            tuple(redactions(self.document, people=people, items=body.items)),
            (*self.people.edges, *body.edges),
            tuple(body.items),
            entries,
            tuple(found_figures),
            tuple(dict.fromkeys(found_mentions)),
            tuple(defects),
            tuple(sorted(unread, key=lambda each: each.spot.start if each.spot is not None else 0)),
        )


def _opens_person(block: Block) -> bool:
    """A line under a list, after an empty line, that begins with somebody."""
    first = re.split(r"[,;(\n]", block.text, maxsplit=1)[0]
    found = described(first)
    hidden = redaction().match(block.text.strip()) is not None
    return hidden or (found is not None and found.person.name is not None)
