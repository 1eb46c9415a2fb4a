# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What differs between two takes: one change on four hundred pages is told once."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

SHOWN = 3
"""Places named for a difference."""
LINES = 40
"""Lines shown of one difference."""
EVERYWHERE = re.compile("")
WIDE = 400
"""Signs shown of a line: the part that differs may stand far to the right."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines that went and lines that came, in the same place."""

    gone: tuple[str, ...]
    new: tuple[str, ...]

    def lines(self) -> list[str]:
        """As in a unified diff."""
        return [f"-{line}" for line in self.gone] + [f"+{line}" for line in self.new]


@dataclass(frozen=True, slots=True)
class Allowed:
    """Differences that were meant.

    A line of the file is `PLACES => LINES`, two patterns: in places that match the first, lines that match
    the second may come or go. `only PLACES` allows a place that is in one take alone.
    """

    places: tuple[re.Pattern[str], ...] = ()
    lines: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = ()

    @classmethod
    def read(cls, file: Path | None) -> Allowed:
        """The patterns of a file; `#` begins a remark."""
        told = file.read_text("utf-8").splitlines() if file else []
        return cls.of(line for line in told if line.strip() and not line.startswith("#"))

    @classmethod
    def of(cls, told: Iterable[str]) -> Allowed:
        places, lines = [], []
        for line in told:
            where, arrow, what = line.partition(" => ")
            if arrow:
                lines.append((re.compile(where.strip()), re.compile(what.strip())))
            elif line.startswith("only "):
                places.append(re.compile(line.removeprefix("only ").strip()))
            else:
                raise SystemExit(f"not a line of an allow-file: {line}")
        return cls(tuple(places), tuple(lines))

    def alone(self, place: str) -> bool:
        """Whether the place may be in one take alone."""
        return any(pattern.search(place) for pattern in self.places)

    def allows(self, place: str, difference: Difference) -> bool:
        """Whether every line of the difference was meant in this place."""
        patterns = [what for where, what in self.lines if where.search(place)]
        lines = (*difference.gone, *difference.new)
        return all(any(pattern.search(line) for pattern in patterns) for line in lines)


def differences(old: list[str], new: list[str]) -> Iterator[Difference]:
    """What went and what came, hunk by hunk.

    >>> list(differences(["a", "b", "c"], ["a", "d", "c", "e"]))
    [Difference(gone=('b',), new=('d',)), Difference(gone=(), new=('e',))]
    """
    gone: list[str] = []
    came: list[str] = []
    for line in (*list(difflib.unified_diff(old, new, lineterm="", n=0))[2:], "@@"):
        if line.startswith("@@"):
            if gone or came:
                yield Difference(tuple(gone), tuple(came))
            gone, came = [], []
        else:
            (gone if line.startswith("-") else came).append(line[1:])


def places(folder: Path, only: re.Pattern[str]) -> dict[str, Path]:
    """The files of a take by their place in it, those that match."""
    if not folder.is_dir():
        raise SystemExit(f"there is no take in {folder}")
    found = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    return {place: path for place, path in found.items() if only.search(place)}


def compare(old: Path, new: Path, *, allowed: Allowed, only: re.Pattern[str] = EVERYWHERE) -> int:
    """Tell what differs; 1 when there is something that is not allowed."""
    before, after = places(old, only), places(new, only)
    both = sorted(before.keys() & after.keys())
    alone = [(old, sorted(before.keys() - after.keys())), (new, sorted(after.keys() - before.keys()))]
    told = sum([_tell_alone(folder, names, allowed=allowed) for folder, names in alone])
    groups: dict[Difference, list[str]] = defaultdict(list)
    meant = 0
    for place in both:
        content = before[place].read_bytes(), after[place].read_bytes()
        if content[0] == content[1]:
            continue
        for difference in differences(*(text.decode().split("\n") for text in content)):
            if allowed.allows(place, difference):
                meant += 1
            else:
                groups[difference].append(place)
    for difference, where in sorted(groups.items(), key=lambda group: -len(group[1])):
        _tell(difference, where)
    print(f"{len(both)} places in both; {told} in one alone; {len(groups)} differences; {meant} allowed")
    return int(bool(told or groups))


def _tell_alone(folder: Path, names: list[str], *, allowed: Allowed) -> int:
    names = [name for name in names if not allowed.alone(name)]
    for name in names:
        print(f"only in {folder}: {name}")
    return len(names)


def _tell(difference: Difference, where: list[str]) -> None:
    """The difference once, with the first of its places."""
    print(f"=== in {len(where)} places: {', '.join(where[:SHOWN])}{' …' if len(where) > SHOWN else ''}")
    lines = difference.lines()
    for line in lines[:LINES]:
        print(line[:WIDE])
    if len(lines) > LINES:
        print(f"… {len(lines) - LINES} more lines")
