# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The units a total goes down to: country, provinces, municipalities, or the lines of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from regietafel.base.apportionment import Weight
from regietafel.base.messages import Refused
from regietafel.tasks.rules.figures import first_of

TABLE_LEVEL = "unit"
"""The level of the lines of a user's own table."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One receiver of a share (*eenheid*); ``level`` is the kind of area, or "unit" for a line of a table."""

    code: str
    name: str
    level: str
    parent: str | None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tree:
    """Units by level, from the top down (*bestuurslagen*); ``root`` is what is divided, None for a table."""

    root: str | None
    levels: tuple[str, ...]
    units: Mapping[str, Unit]

    @classmethod
    def of(cls, root: str | None, levels: tuple[str, ...], *, units: Iterable[Unit]) -> Tree:
        """A tree of these units; a code that stands there twice is refused."""
        found: dict[str, Unit] = {}
        for unit in units:
            if unit.code in found:
                raise Refused("distribution-unit-twice", unit=unit.code)
            found[unit.code] = unit
        return cls(root, levels, found)

    @cached_property
    def _codes(self) -> Mapping[str, tuple[str, ...]]:
        return {
            level: tuple(code for code, unit in self.units.items() if unit.level == level)
            for level in self.levels
        }

    @cached_property
    def _children(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for code, unit in self.units.items():
            if unit.parent is not None:
                found.setdefault(unit.parent, []).append(code)
        return {parent: tuple(codes) for parent, codes in found.items()}

    def at(self, level: str) -> tuple[str, ...]:
        """The codes of one level."""
        return self._codes[level]

    def children(self, code: str | None) -> tuple[str, ...]:
        """The units right below one; below the root the whole first level."""
        return self.at(self.levels[0]) if code == self.root else self._children.get(code or "", ())

    def names(self, codes: Iterable[str]) -> str:
        """Their names, to mention in a sentence."""
        return first_of([self.units[code].name if code in self.units else code for code in codes])

    def summed(self, values: Mapping[str, Weight]) -> dict[str, Weight]:
        """The values of one level with the sums of every level above it; each unit there needs a value.

        >>> tree = Tree.of("NL", levels=("province", "municipality"), units=[
        ...     Unit("PV1", "North", "province", "NL"), Unit("GM1", "Ame", "municipality", "PV1"),
        ...     Unit("GM2", "Bem", "municipality", "PV1")])
        >>> tree.summed({"GM1": 2, "GM2": 3})
        {'GM1': 2, 'GM2': 3, 'PV1': 5}
        """
        level = self.grain(values)
        missing = [code for code in self.at(level) if code not in values]
        if missing:
            raise Refused("distribution-units-missing", units=self.names(missing), count=len(missing))
        found = dict(values)
        for above in reversed(self.levels[: self.levels.index(level)]):
            for code in self.at(above):
                found[code] = sum((found[child] for child in self.children(code)), start=0)
        return found

    def grain(self, values: Mapping[str, object]) -> str:
        """The level that the values speak of; values of two levels, or of units not here, are refused."""
        strangers = [code for code in values if code not in self.units]
        if strangers:
            raise Refused("distribution-units-unknown", units=", ".join(strangers[:5]), count=len(strangers))
        levels = {self.units[code].level for code in values}
        if len(levels) != 1:
            raise Refused("distribution-levels-mixed", levels=", ".join(sorted(levels)))
        return levels.pop()


def lots_by_place(tree: Tree, drawn: Iterable[str]) -> dict[tuple[str, str | None], frozenset[str]]:
    """On whom the lot fell, by where it was drawn: the level of a unit and what it lies in.

    >>> tree = Tree.of("NL", ("province", "municipality"), units=[
    ...     Unit("PV1", "North", "province", "NL"), Unit("GM1", "Ame", "municipality", "PV1")])
    >>> sorted(lots_by_place(tree, ["GM1", "PV1"]))
    [('municipality', 'PV1'), ('province', 'NL')]
    """
    found: dict[tuple[str, str | None], frozenset[str]] = {}
    for code in drawn:
        if code not in tree.units:
            raise Refused("distribution-unit-not-here", unit=code)
        unit = tree.units[code]
        place = (unit.level, unit.parent)
        found[place] = found.get(place, frozenset()) | {code}
    return found
