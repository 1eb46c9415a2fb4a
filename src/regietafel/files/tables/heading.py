# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Where the table in a file begins: the first row with enough names that are known, and what is below it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, TypeVar

from regietafel.base.area_names import plain
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.files.tables.notes import is_note
from regietafel.files.tables.rows import Row, Way
from regietafel.files.tables.unread import near_messages, unread_message

C = TypeVar("C", bound=str)
_FIRST_ROWS = 30
_LONGEST_TITLE, _MOST_TITLES = 60, 20


@dataclass(frozen=True, slots=True)
class Table(Generic[C]):
    """The rows below the header, and where each column stands."""

    places: Mapping[C, int]
    titles: Mapping[C, str]
    header_row: int
    way: Way
    width: int
    """Cells in the header row."""
    doubles: tuple[str, ...] = ()
    """Titles that stand there twice, so that nobody can say which of the two is meant."""
    beside: Mapping[int, Message] = field(default_factory=dict)
    """Of each column with a title that is not known, what is to be said where it holds something."""

    def below(self) -> Iterator[Row]:
        """The rows under the header that are not empty and no note."""
        for number, cells in self.way():
            if number > self.header_row and any(cells) and not is_note(cells):
                yield number, cells

    def cell(self, cells: list[str], column: C) -> str:
        """The text in that column of a row; empty where the row is too short or the column is not there."""
        place = self.places.get(column)
        return cells[place] if place is not None and place < len(cells) else ""

    def title(self, column: C) -> str:
        """The column as the file calls it."""
        return self.titles.get(column, str(column))

    def unread(self) -> tuple[Message, ...]:
        """The columns that hold something and are not read, each with the name that comes nearest."""
        if not self.beside:
            return ()
        filled = {
            place for _, cells in self.below() for place in self.beside if any(cells[place : place + 1])
        }
        return tuple(message for place, message in self.beside.items() if place in filled)

    def faults(self) -> Iterator[Message]:
        """What is wrong with the table as a whole: hidden, merged, twice, fetched from elsewhere."""
        for title in self.doubles:
            yield Message("read-header-twice", {"row": self.header_row, "column": title})
        columns = {place + 1: self.titles[column] for column, place in self.places.items()}
        yield from self.way.marks.faults(self.header_row, columns)


@dataclass(frozen=True, slots=True)
class Heading(Generic[C]):
    """Which names stand for which column, and which columns are enough to know a table by."""

    names: Mapping[C, tuple[str, ...]]
    """Per column the names it may have, best first; case, spaces and signs do not count."""
    enough: Callable[[Collection[C]], bool]
    absent: Callable[[str, Collection[C]], Refused]
    """What to say of a file without such a row, and the columns of the row that came nearest."""
    stripped: Callable[[str], str] = str

    def recognise(self, ways: Iterable[Way], name: str) -> Table[C]:
        """The one table of a file that is shown; what is hidden is never read."""
        found: list[Table[C]] = []
        hidden: list[Table[C]] = []
        nearest = dict[C, tuple[str, ...]]()
        offered: list[Way] = []
        for way in ways:
            offered.append(way)
            table = self._in(way, nearest)
            if table is None:
                continue
            if not way.title:
                return table
            (found if way.shown else hidden).append(table)
        if len(found) > 1:
            raise Refused("read-two-tables", file=name, sheets=tuple(table.way.title for table in found))
        if not found and hidden:
            raise Refused("read-hidden-sheet", file=name, sheet=hidden[0].way.title)
        if not found:
            raise self._absent(name, nearest, has=_has(offered))
        return found[0]

    def _absent(self, name: str, nearest: Mapping[C, tuple[str, ...]], *, has: Message) -> Refused:
        """What to say of a file without the table, and which of its titles come near to what was sought."""
        refusal = self.absent(name, nearest.keys())
        refusal.message = Message(refusal.message.key, {**refusal.message.params, "has": has})
        titles = next(iter(nearest.values()), ())
        names = self._others(nearest)
        near = tuple(near_messages(((title, self.stripped(title)) for title in titles), names))
        return ManyRefused((refusal.message, *near)) if near else refusal

    def _in(self, way: Way, nearest: dict[C, tuple[str, ...]]) -> Table[C] | None:
        for number, cells in islice(way(), _FIRST_ROWS):
            places = self._places(cells)
            if self.enough(places):
                titles = {column: cells[place] for column, place in places.items()}
                taken = {plain(title) for title in titles.values()}
                same = [cell for cell in cells if plain(cell) in taken]
                doubles = tuple(dict.fromkeys(cell for cell in same if same.count(cell) > 1))
                return Table(places, titles, number, way, len(cells), doubles, self._beside(cells, places))
            if len(places) > len(nearest):
                nearest.clear()
                nearest.update(dict.fromkeys(places, tuple(self._rest(cells, places).values())))
        return None

    def _beside(self, cells: list[str], places: Mapping[C, int]) -> dict[int, Message]:
        """What is to be said of the titles that are not known; a column that is read is no near miss."""
        names = self._others(places)
        rest = self._rest(cells, places)
        return {
            place: unread_message(title, names, said=self.stripped(title)) for place, title in rest.items()
        }

    def _others(self, read: Collection[C]) -> dict[str, tuple[str, ...]]:
        """The names of the columns that are not there."""
        return {column: known for column, known in self.names.items() if column not in read}

    def _rest(self, cells: list[str], places: Mapping[C, int]) -> dict[int, str]:
        """The titles that are not known, by where they stand; one that stands there twice is a fault."""
        taken = {plain(cells[place]) for place in places.values()}
        return {place: cell for place, cell in enumerate(cells) if cell and plain(cell) not in taken}

    def _places(self, cells: list[str]) -> dict[C, int]:
        best: dict[C, tuple[int, int]] = {}
        for place, cell in enumerate(cells):
            said = plain(self.stripped(cell))
            for column, names in self.names.items():
                ranks = [rank for rank, name in enumerate(names) if plain(name) == said]
                if said and ranks:
                    best[column] = min(best.get(column, (ranks[0], place)), (ranks[0], place))
        return {column: place for column, (_, place) in best.items()}


def _has(ways: Iterable[Way]) -> Message:
    """The columns that a file has, by its first row of several names, so that somebody can see what it is."""
    for way in ways:
        for _, cells in islice(way(), _FIRST_ROWS):
            titles = tuple(dict.fromkeys(cell[:_LONGEST_TITLE] for cell in cells if cell))
            if len(titles) > 1 and not any(title[0].isdigit() for title in titles):
                return Message("read-has-columns", {"titles": titles[:_MOST_TITLES]})
    return Message("read-has-no-columns")
