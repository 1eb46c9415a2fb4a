# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tables in minutes: rows of actions with text, holder and term, under a head that names the columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.structure import MinutesAction, Sureness
from regietafel.minutes.sources.actors import Actors
from regietafel.minutes.sources.entries import Draft
from regietafel.minutes.sources.kinds import Kind
from regietafel.minutes.sources.layout import Block
from regietafel.minutes.sources.lexicon import row, squeezed, table
from regietafel.minutes.sources.sentences import Sentence

_EMPTY = re.compile(r"(?:[-–—?]|n\.?v\.?t\.?|n\.?t\.?b\.?|nader te bepalen|onbekend|geen)?", re.IGNORECASE)
_KINDS = {"besluit": DecisionKind.AGREEMENT, "afspra": DecisionKind.AGREEMENT}
"""What a row holds by the head of its text; without such a word it is an action."""


@dataclass(slots=True)
class Rows:
    """Reads row after row; a head opens a table, another block closes it."""

    actors: Actors
    columns: dict[str, int] = field(default_factory=dict)
    kind: DecisionKind | None = None

    def close(self) -> None:
        self.columns = {}

    def take(self, block: Block, item: str) -> Draft | bool | None:
        """The entry of a row; True for a head and for an empty row, None for a row that is not understood."""
        cells = _cells(block)
        if found := _columns(cells):
            self.columns = found
            title = cells[found["text"]][0].casefold()
            self.kind = next((kind for word, kind in _KINDS.items() if title.startswith(word)), None)
            return True
        if not any(text for text, _ in cells) or all(set(text) <= set("-—=:+ ") for text, _ in cells):
            return True
        text = self._cell(cells, "text")
        return self._draft(cells, text, item=item) if text else None

    def _draft(self, cells: list[tuple[str, int]], text: tuple[str, int], *, item: str) -> Draft:
        holder, term = self._cell(cells, "holder"), self._cell(cells, "term")
        watching = self._cell(cells, "supervisor")
        named = holder is not None or term is not None or "holder" in self.columns
        act = MinutesAction(self._people(holder), self._people(watching), squeezed(term[0]) if term else None)
        kind = Kind(self.kind, act if self.kind is None or named else None, (), Sureness.CERTAIN)
        return Draft(item, kind, [Sentence(*text)], conditions=())

    def _people(self, cell: tuple[str, int] | None) -> tuple[str, ...]:
        """Everybody in a cell; whoever is not known by the rules is kept as written."""
        if cell is None:
            return ()
        parts = (squeezed(part) for part in re.split(r"\s*(?:[,/;&+]|\ben\b)\s*", cell[0]))
        found = [
            (self.actors.split(part) if len(self.actors.split(part)) == 1 else (part,))
            for part in parts
            if part
        ]
        return tuple(dict.fromkeys(name for names in found for name in names))

    def _cell(self, cells: list[tuple[str, int]], column: str) -> tuple[str, int] | None:
        place = self.columns.get(column)
        if place is None or place >= len(cells) or _EMPTY.fullmatch(cells[place][0]):
            return None
        return cells[place]


def _cells(block: Block) -> list[tuple[str, int]]:
    """The cells of a row, each with its place in the document."""
    mark = "\t" if "\t" in block.text else "|"
    found, start = [], block.start
    for part in block.text.split(mark):
        lead = len(part) - len(part.lstrip())
        found.append((part.strip(), start + lead))
        start += len(part) + 1
    outer = mark == "|" and found and not found[0][0]
    return found[1:] if outer else found


def _columns(cells: list[tuple[str, int]]) -> dict[str, int]:
    """Which column stands where, if these cells are a head: the text and at least one other are named."""
    found: dict[str, int] = {}
    for place, (text, _) in enumerate(cells):
        name = next(
            (name for name in table("words")["columns"] if row("columns", name).fullmatch(text)), None
        )
        if name is not None:
            found.setdefault(name, place)
    return found if "text" in found and len(found) > 1 else {}
