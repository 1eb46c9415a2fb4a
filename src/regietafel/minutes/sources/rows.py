# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tables in minutes: rows of items, decisions and actions under heads that name the columns, in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import MinutesAction, Sureness
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.columns import columns
from regietafel.minutes.sources.entries import Draft
from regietafel.minutes.sources.grids import Cell
from regietafel.minutes.sources.kinds import Kind, kind_of
from regietafel.minutes.sources.labels import told_by
from regietafel.minutes.sources.layout import Block
from regietafel.minutes.sources.lexicon import row, squeezed
from regietafel.minutes.sources.sentences import Sentence

_EMPTY = re.compile(
    r"(?:[-–—?./]|n\.?v\.?t\.?|n\.?[tn]\.?b\.?|p\.?m\.?|nader te bepalen|(?:niet |on)bekend|geen|tbd|none)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:\d{1,3}[a-z]?|\d{1,2}\.\d{1,2}|[A-Z]{1,2}-?\d{0,2})[.):]?")
_TALKED = 5
"""A cell without a head is read as prose from this many words."""


@dataclass(slots=True)
class RowRead:
    """What one row holds: the item that it opens, its entries, what is prose, and what was not understood."""

    number: str = ""
    topic: Cell | None = None
    drafts: list[Draft] = field(default_factory=list)
    prose: list[Cell] = field(default_factory=list)
    left: list[Cell] = field(default_factory=list)
    aside: tuple[str, ...] = ()
    """Who stands in the column of actions beside the prose."""


@dataclass(slots=True)
class Rows:
    """Reads row after row; a head opens a table, another block closes it."""

    actors: Actors
    columns: dict[str, int] = field(default_factory=dict)
    heads: tuple[str, ...] = ()
    closed: bool = False
    """The title above the table says that everything in it is done."""

    def close(self) -> None:
        self.columns = {}

    @property
    def of_people(self) -> bool:
        return "name" in self.columns and "action" not in self.columns

    def opens(self, block: Block) -> bool:
        """Whether the row is the head of a table."""
        texts = [cell.text for cell in block.cells]
        found = columns(texts)
        if found:
            self.columns, self.heads = found, tuple(texts)
        return bool(found)

    def take(self, block: Block, *, items: bool) -> RowRead:
        """What a row holds; ``items`` says that its subjects are the items of these minutes."""
        cells = block.cells
        if not any(cell.text for cell in cells) or all(set(cell.text) <= set("-—=:+ ") for cell in cells):
            return RowRead()
        return self._under_heads(cells, items=items) if self.columns else _headless(cells)

    def _under_heads(self, cells: tuple[Cell, ...], *, items: bool) -> RowRead:
        found = RowRead()
        subject, number = self._cell(cells, "text"), self._cell(cells, "number")
        if items and subject is not None:
            found.number, found.topic = _numbered(number, subject)
        elif subject is not None:
            found.left.append(subject)
        if talk := self._cell(cells, "talk"):
            found.prose.append(talk)
        decided, to_do = self._cell(cells, "decision"), self._cell(cells, "action")
        if talk is not None and to_do is not None and self._only_people(to_do):
            found.aside, to_do = self._people(to_do), None
        if decided is not None:
            alone = "action" not in self.columns
            found.drafts += [self._decision(point, cells, alone=alone) for point in _points(decided)]
        if to_do is not None:
            kind = Kind(None, self._told(to_do, self._act(cells)), (), Sureness.CERTAIN)
            found.drafts.append(Draft("", kind, [Sentence(to_do.text, to_do.start)], conditions=()))
        holder = self._cell(cells, "holder")
        if holder is not None and not found.drafts:
            (found.left.append(holder) if talk is None else None)
            found.aside = self._people(holder) if talk is not None else ()
        found.left += self._unclaimed(cells)
        return found

    def _decision(self, cell: Cell, cells: tuple[Cell, ...], *, alone: bool) -> Draft:
        head = self.heads[self.columns["decision"]].casefold()
        own = kind_of(cell.text, self.actors)
        kinds = (DecisionKind.NOTICE, DecisionKind.ADOPTION)
        if own is not None and own.kind in kinds:
            kind = own.kind
        else:
            kind = DecisionKind.ORDER if re.search(r"beslu|besli|deci", head) else DecisionKind.AGREEMENT
        sure = Sureness.LIKELY if re.search(r"conclu|uitkomst", head) else Sureness.CERTAIN
        named = alone and any(self._cell(cells, name) is not None for name in ("holder", "term"))
        act = self._act(cells) if named or (alone and "holder" in self.columns) else None
        return Draft("", Kind(kind, act, (), sure), [Sentence(cell.text, cell.start)], conditions=())

    def _act(self, cells: tuple[Cell, ...]) -> MinutesAction:
        holder, term = self._cell(cells, "holder"), self._cell(cells, "term")
        watching, status = self._cell(cells, "supervisor"), self._cell(cells, "status")
        whether = term is not None and row("cells", "yes").fullmatch(term.text) is not None
        # Under *Gereed* may stand whether, not when.
        by = None if term is None or whether or says_closed(term.text) else squeezed(term.text)
        done = whether or any(cell is not None and says_closed(cell.text) for cell in (status, term))
        done = done or (status is not None and self._ticked(status))
        return MinutesAction(self._people(holder), self._people(watching), by, closed=done or self.closed)

    def _told(self, cell: Cell, act: MinutesAction) -> MinutesAction:
        """Who does it and by when, where the cell says what no column does: *IPO: lijst maken*."""
        said = told_by("actie", cell.text, actors=self.actors).action or act
        holders = act.holders if "holder" in self.columns else said.holders
        term = act.term if "term" in self.columns else said.term
        return replace(act, holders=holders, term=term, closed=act.closed or said.closed)

    def _ticked(self, status: Cell) -> bool:
        """A plain yes under *Afgerond*."""
        head = self.heads[self.columns["status"]]
        asked = "?" in head or says_closed(head)
        return asked and row("cells", "yes").fullmatch(status.text) is not None

    def _only_people(self, cell: Cell) -> bool:
        """Whether a cell of actions names nothing but who does it."""
        return len(cell.text.split()) <= 6 and all(
            self.actors.each.fullmatch(part)
            for part in re.split(r"\s*(?:[,/;&+]|\ben\b)\s*", cell.text)
            if part
        )

    def _people(self, cell: Cell | None) -> tuple[str, ...]:
        """Everybody in a cell; whoever is not known by the rules is kept as written."""
        if cell is None:
            return ()
        parts = (squeezed(part) for part in re.split(r"\s*(?:[,/;&+]|\ben\b|\band\b)\s*", cell.text))
        found = [
            (self.actors.split(part) if len(self.actors.split(part)) == 1 else (part,))
            for part in parts
            if part
        ]
        return tuple(dict.fromkeys(name for names in found for name in names))

    def _unclaimed(self, cells: tuple[Cell, ...]) -> Iterator[Cell]:
        """What stands in columns of which nothing was made."""
        read = {place for name, place in self.columns.items() if name not in ("status", "remark")}
        for place, cell in enumerate(cells):
            said = (
                _EMPTY.fullmatch(cell.text)
                or says_closed(cell.text)
                or row("cells", "plain").fullmatch(cell.text)
            )
            if place not in read and not said:
                yield cell

    def _cell(self, cells: tuple[Cell, ...], column: str) -> Cell | None:
        place = self.columns.get(column)
        if place is None or place >= len(cells) or _EMPTY.fullmatch(cells[place].text):
            return None
        return cells[place]


def _numbered(number: Cell | None, subject: Cell) -> tuple[str, Cell]:
    """The number of an item and its title, also where both stand in one cell."""
    if number is not None:
        return number.text.rstrip(".):"), subject
    found = re.match(r"(\d{1,2}[a-z]?)[.)]?\s+(?=[A-Z])", subject.text)
    if found is None:
        return "", subject
    return found[1], Cell(subject.text[found.end() :], subject.start + found.end())


def _points(cell: Cell) -> list[Cell]:
    """The points of a decision, where they are numbered inside one cell."""
    starts = [found.start() for found in re.finditer(r"(?:(?<=\s)|^)\d{1,2}[.)]\s+(?=[A-Za-z])", cell.text)]
    if len(starts) < 2 or starts[0] != 0:
        return [cell]
    cuts = zip(starts, [*starts[1:], len(cell.text)], strict=True)
    return [Cell(cell.text[begin:end].strip(), cell.start + begin) for begin, end in cuts]


def says_closed(text: str) -> bool:
    """Whether a cell says that the action is done or dropped."""
    return row("cells", "closed").fullmatch(squeezed(text)) is not None


def _headless(cells: tuple[Cell, ...]) -> RowRead:
    """A row of a table without a head: a number and a title open an item, long cells are prose."""
    filled = [cell for cell in cells if cell.text]
    found = RowRead()
    if len(filled) > 1 and _NUMBER.fullmatch(filled[0].text) and re.match(r"[A-Z]", filled[1].text):
        found.number, found.topic = filled[0].text.rstrip(".):"), filled[1]
        filled = filled[2:]
    for cell in filled:
        (found.prose if len(cell.text.split()) >= _TALKED else found.left).append(cell)
    return found
