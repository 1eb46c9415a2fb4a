# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The roll as it is called: a row for each seat and for everybody else, and what is wrong with a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regietafel.base.circles import find_circle
from regietafel.base.messages import Message
from regietafel.facts.attendance import Attendance, Hidden

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class RollLine:
    """One row of the roll (*regel van de presentielijst*), as it stands there or as somebody typed it.

    ``key`` is the party on record, ``seat`` the code of a seat; both are empty for somebody new. ``by`` are
    names or numbers of rows, with a semicolon between; ``role`` is what they take over beside the place, such
    as the chair. ``ticked`` is that of the seat itself.
    """

    key: str = ""
    seat: str = ""
    name: str = ""
    organisation: str = ""
    function: str = ""
    ticked: bool = False
    told: Attendance | None = None
    by: str = ""
    role: str = ""
    arrives: str = ""
    leaves: str = ""
    hidden: Hidden | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is said of it: an empty row, or a seat of which nobody knows anything yet."""
        if self.key:
            return False
        if self.seat:
            return not (self.ticked or self.told or self.by or self.role or self.arrives or self.leaves)
        return not (self.is_somebody or self.by or self.arrives or self.leaves)

    @property
    def is_somebody(self) -> bool:
        """Whether it says who it is about; that a name is hidden is enough."""
        return bool(self.seat or self.name or self.organisation or self.function or self.hidden)

    @property
    def attendance(self) -> Attendance:
        """Who sends another has said so; who is on record and is not there any more is absent."""
        if self.ticked:
            return Attendance.PRESENT
        return self.told or (Attendance.EXCUSED if self.by else Attendance.ABSENT)

    @property
    def is_there(self) -> bool:
        there = (Attendance.PRESENT, Attendance.GUEST, Attendance.SUPPORT)
        return not self.is_blank and self.attendance in there

    @property
    def called(self) -> str:
        return self.name or self.function or self.organisation


Target = int | str
"""Who takes a place: the number of a row, or the name of somebody who has none yet."""


def targets(lines: Sequence[RollLine], line: RollLine) -> tuple[Target, ...]:
    """Who takes the place of somebody: rows by their number or name, and names that have no row yet."""
    rows = {written(each.name): number for number, each in enumerate(lines, 1) if each.name}
    numbered = (
        int(name) if name.isdecimal() else rows.get(written(name), name) for name in names_in(line.by)
    )
    return tuple(dict.fromkeys(numbered))


def names_in(text: str) -> list[str]:
    """The names or numbers of rows in one field.

    >>> names_in("J. Bakker;  3 ;")
    ['J. Bakker', '3']
    """
    return [part.strip() for part in text.split(";") if part.strip()]


def faults_in(lines: Sequence[RollLine]) -> list[Message]:
    """Everything that is wrong with a roll, each with the number of its row."""
    found: list[Message] = []
    for number, line in enumerate(lines, 1):
        if not line.is_blank:
            faults = (*_of_times(line), *_of_presence(line), *_of_targets(lines, line), *_twice(lines, line))
            found += [at_row(number, fault) for fault in faults]
    return found or [at_row(number, Message("roll-circle")) for number in _circle(lines)]


def written(name: str) -> str:
    """A name to compare by: case and double spaces do not count."""
    return " ".join(name.casefold().split())


def at_row(number: int, fault: Message) -> Message:
    """A fault as one of a row."""
    return Message("roll-at-row", {"row": number, "fault": fault, "field": "rijen"})


def _of_times(line: RollLine) -> Iterator[Message]:
    times = [time for time in (line.arrives, line.leaves) if time]
    wrong = [time for time in times if not _TIME.fullmatch(time)]
    yield from (Message("roll-no-time", {"text": time}) for time in wrong)
    if times and not line.is_there:
        yield Message("roll-time-not-there", {"party": line.called})
    if not wrong and len(times) > 1 and line.leaves <= line.arrives:
        yield Message("roll-leaves-before", {"arrives": line.arrives, "leaves": line.leaves})


def _of_presence(line: RollLine) -> Iterator[Message]:
    if not line.is_somebody:
        yield Message("roll-nobody")
    elif line.ticked and line.told:
        yield Message("roll-ticked-and-told", {"party": line.called})
    elif line.role and not line.by:
        yield Message("roll-role-of-nobody", {"role": line.role})
    elif line.is_there and line.by:
        yield Message("attendance-there-and-replaced", {"party": line.called})


def _of_targets(lines: Sequence[RollLine], line: RollLine) -> Iterator[Message]:
    for target in targets(lines, line):
        if isinstance(target, str):
            continue
        if not 0 < target <= len(lines) or (lines[target - 1].is_blank and not lines[target - 1].seat):
            yield Message("roll-no-such-row", {"number": target})
        elif not (lines[target - 1].is_there or lines[target - 1].by):
            yield Message("roll-by-not-there", {"by": lines[target - 1].called, "number": target})


def _twice(lines: Sequence[RollLine], line: RollLine) -> Iterator[Message]:
    same = [
        each for each in lines if each.name and each.is_there and written(each.name) == written(line.name)
    ]
    if line.is_there and len(same) > 1:
        yield Message("roll-name-twice", {"name": line.name})


def _circle(lines: Sequence[RollLine]) -> list[int]:
    """The rows that replace each other in a circle, as the page numbers them."""
    edges = [
        (f"{number:06}", f"{target:06}")
        for number, line in enumerate(lines, 1)
        for target in targets(lines, line)
        if isinstance(target, int)
    ]
    return sorted(map(int, find_circle(edges)))
