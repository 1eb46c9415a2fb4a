# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands below the head: items, and under each its sentences, lists and tables as entries."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import (
    Attendee,
    Defect,
    MinutesItem,
    MinutesSubstitution,
    Sureness,
    Suspected,
    Unread,
)
from regietafel.minutes.sources.absences import present_or_not
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.attendance import PRESENCE
from regietafel.minutes.sources.entries import Draft, Entries
from regietafel.minutes.sources.grids import Cell
from regietafel.minutes.sources.heads import frame
from regietafel.minutes.sources.labels import apart, labelled, only_holders, says_nothing, told_by
from regietafel.minutes.sources.layout import DONE, OPEN, Block, BlockKind, Document
from regietafel.minutes.sources.lexicon import row, squeezed
from regietafel.minutes.sources.people import People
from regietafel.minutes.sources.rows import RowRead, Rows
from regietafel.minutes.sources.sections import Section, above, leading, section_of, titled
from regietafel.minutes.sources.sentences import Sentence, sentences
from regietafel.minutes.sources.substitutions import Substitutions
from regietafel.minutes.sources.written import written

LONGEST_SENTENCE = 1_500
"""A longer one is no sentence: nothing is made of it. Unit: characters."""
LONGEST_VALUE = 6
"""A line with a key, such as a place, says more than that above this length. Unit: words."""


@dataclass(slots=True)
class Body:
    """Reads block after block; what was made of nothing is in ``unread``."""

    document: Document
    actors: Actors
    people: People
    items: list[MinutesItem] = field(default_factory=list)
    edges: list[MinutesSubstitution] = field(default_factory=list)
    defects: list[Defect] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    """Every sentence that was read."""
    entries: Entries = field(init=False)
    _substitutions: Substitutions = field(default_factory=Substitutions)
    _rows: Rows = field(init=False)
    _section: Section | None = None
    _numbered: bool = False
    """Items are lines of their own, not the rows of a table."""

    def __post_init__(self) -> None:
        self.entries = Entries(self.document, self.actors)
        self._rows = Rows(self.actors)

    def read(self, blocks: tuple[Block, ...]) -> None:
        """The items, and under each its entries."""
        self.people.close()
        self._numbered = any(block.kind is BlockKind.ITEM and block.label for block in blocks)
        for block, after in above(blocks):
            if block.kind is not BlockKind.ROW:
                self._rows.close()
                self.people.close() if block.kind is not BlockKind.BULLET else None
            self._block(block, after)
        if blocks and not self.items:
            self.defects.append(Defect(Suspected.NO_ITEMS, "", sure=Sureness.LIKELY))

    def _block(self, block: Block, after: Block | None) -> None:
        match block.kind:
            case BlockKind.ITEM:
                self._item(block)
            case BlockKind.KEY if block.label in PRESENCE:
                self.people.read_list(block)
            case BlockKind.CONTENTS:
                pass
            case BlockKind.KEY:
                self._section = None
                if block.label == "told" or len(block.text.split()) > LONGEST_VALUE:
                    self._leave(block.text, block.start)
            case BlockKind.ROW:
                self._row(block)
            case _:
                self._text(block, after)

    def _item(self, block: Block) -> None:
        self._open(block.label, Cell(block.text, block.start), sure=block.sure)

    def _open(self, number: str, title: Cell, *, sure: bool) -> None:
        spot = self.document.spot(title.start, title.start + len(title.text))
        known = Sureness.CERTAIN if number and sure else (Sureness.LIKELY if sure else Sureness.PERHAPS)
        words = squeezed(title.text)
        self.items.append(MinutesItem(number, words, spot=spot, sure=known))
        self.entries.open_item(number or words)
        self._section = titled(words)
        self._rows.closed = row("frame", "closed").fullmatch(words) is not None

    def _row(self, block: Block) -> None:
        if self._rows.opens(block) and not self._rows.of_people:
            return
        if (self._rows.of_people or self.people.listed) and self.people.read_row(block):
            return
        first = block.cells[0].text if block.cells else ""
        if not self._rows.columns and (section := section_of(first)) is not None:
            self._section = section
            for cell in block.cells[1:]:
                self._cell(cell)
            self._section = None
            return
        self._row_read(self._rows.take(block, items=not self._numbered))

    def _row_read(self, found: RowRead) -> None:
        if found.topic is not None:
            self._open(found.number, found.topic, sure=True)
        for cell in found.prose:
            self._cell(cell, aside=found.aside)
        for draft in found.drafts:
            draft.item = self.entries.item
            self.entries.add(draft)
            self.sentences += draft.sentences
        for cell in found.left:
            self._leave(cell.text, cell.start)

    def _cell(self, cell: Cell, *, aside: tuple[str, ...] = ()) -> None:
        """Prose in a cell; who stands beside it does what it says."""
        if not squeezed(cell.text):
            return
        before = len(self.entries.drafts)
        self._text(Block(BlockKind.PARAGRAPH, cell.text, cell.start), None)
        if aside:
            self.entries.held_by(aside, since=before)

    def _text(self, block: Block, after: Block | None) -> None:
        """A block of text, and what stands in the margin beside it."""
        before = len(self.entries.drafts)
        self._words(block, after)
        for note in block.aside:
            names = only_holders(replace(block, text=f"actie: {note}"), self.actors)
            if names is None or not self.entries.held_by(*names, since=before):
                self._leave(note, block.start)

    def _words(self, block: Block, after: Block | None) -> None:
        """A paragraph or a bullet: a section, a lead to the list below it, an entry of one, or prose."""
        if (section := section_of(block.text)) is not None and block.kind is BlockKind.PARAGRAPH:
            self._section = section
            return
        below = after is not None and after.kind is BlockKind.BULLET
        if below and block.kind is BlockKind.PARAGRAPH and (lead := leading(block, self.actors)) is not None:
            self._section = lead
            return
        if frame(block.text) or says_nothing(block, self.actors):
            return
        if block.label in (OPEN, DONE):
            self._in_section(block, Section("actie"))
            return
        if self._section is not None and self._section.kind and self._in_section(block, self._section):
            return
        for part in apart(block, self.actors):
            self._prose(part)

    def _in_section(self, block: Block, section: Section) -> bool:
        """Whether the block is an entry of the section that is open."""
        if not section.holds(block) or labelled(block, self.entries.item, actors=self.actors) is not None:
            return False
        lines = list(sentences(block))
        if not lines or (len(lines) == 1 and row("frame", "sentences").fullmatch(lines[0].text)):
            return bool(lines)
        kind = told_by(
            section.kind, block.text, actors=self.actors, who=section.by if section.kind != "actie" else ()
        )
        if kind.action is not None and (
            block.label == DONE or (self._rows.closed and section.kind == "actie")
        ):
            kind = replace(kind, action=replace(kind.action, closed=True))
        if kind.kind is DecisionKind.FINDING:  # what a summary tells, by where it stands
            kind = replace(kind, action=None, sure=Sureness.LIKELY)
        self.entries.add(Draft(self.entries.item, kind, lines, labelled=True))
        self.sentences += lines
        return True

    def _prose(self, block: Block) -> None:
        item = self.entries.item
        names = only_holders(block, self.actors)
        if names is not None and self.entries.held_by(*names):
            return
        draft = written(block, item) or labelled(block, item, actors=self.actors)
        if draft is not None:
            self.entries.add(draft)
            self.sentences += draft.sentences
        labels_end = draft.sentences[-1].end if draft is not None else block.start
        for sentence in sentences(block):
            if sentence.start < labels_end:
                continue
            if len(sentence.text) > LONGEST_SENTENCE:
                self._leave(sentence.text, sentence.start)
                continue
            self.sentences.append(sentence)
            self._sentence(sentence, first=sentence.start <= block.start + _lead(block.text))

    def _sentence(self, sentence: Sentence, *, first: bool) -> None:
        """One sentence: a substitution, who was there or not, or a part of an entry."""
        spot = self.document.spot(sentence.start, sentence.end)
        found = self._substitutions.read(sentence, spot=spot, first=first)
        if isinstance(found, MinutesSubstitution):
            self.edges.append(found)
        elif isinstance(found, Attendee):
            self.people.keep(found)
        elif told := present_or_not(sentence, self.document):
            for attendee in told:
                self.people.keep(attendee)
        else:
            self.entries.take(sentence, first=first)

    def _leave(self, text: str, start: int) -> None:
        if squeezed(text):
            self.unread.append(Unread(squeezed(text), spot=self.document.spot(start, start + len(text))))


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip())
