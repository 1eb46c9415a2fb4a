# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Codes and names in a user's table, found among the units of a distribution."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from regietafel.base.area_names import plain, readings
from regietafel.base.messages import Refused
from regietafel.tasks.rules.tree import Tree, Unit

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where labels were read: the file, and the row of each."""

    file: str
    rows: Mapping[str, int]


def by_code(tree: Tree, level: str, *, values: Mapping[str, V], origin: Origin | None = None) -> dict[str, V]:
    """The same values by code; a label that is unknown, fits twice, or names a unit again is refused.

    A name that two levels share (Utrecht, Groningen) means the unit of ``level``; a code is never in doubt.
    """
    found: dict[str, V] = {}
    labels: dict[str, str] = {}
    for label, value in values.items():
        code = code_of(tree, level, label=label, file=origin.file if origin else None)
        if code in found:
            unit = f"{tree.units[code].name} ({code})"
            if origin is None:
                raise Refused("distribution-unit-twice", unit=unit)
            row, first = origin.rows[label], origin.rows[labels[code]]
            raise Refused("distribution-file-unit-twice", file=origin.file, unit=unit, row=row, first=first)
        found[code], labels[code] = value, label
    return found


def code_of(tree: Tree, level: str, *, label: str, file: str | None = None) -> str:
    """The code of the unit that a code or name stands for."""
    if label in tree.units:
        return label
    fitting = _fitting(tree, tree.units, label=label)
    at_level = [code for code in fitting if tree.units[code].level == level]
    if len(fitting) > 1 and len(at_level) == 1:
        return at_level[0]
    if len(fitting) > 1:
        raise Refused("distribution-label-ambiguous", label=label, options=", ".join(fitting))
    if fitting:
        return fitting[0]
    if file is None:
        raise Refused("distribution-label-not-here", label=label)
    raise Refused("distribution-label-unknown", label=label, file=file)


def level_of(tree: Tree, level: str, *, labels: Iterable[str]) -> str:
    """The level that a column of labels speaks of: the one asked for, or else one where each is found."""
    labels = list(labels)
    for tried in (level, *(other for other in tree.levels if other != level)):
        here = tree.at(tried)
        if all(label in here or _fitting(tree, here, label=label) for label in labels):
            return tried
    return level


def is_here(tree: Tree, label: str) -> bool:
    """Whether a code or name stands for a unit that takes part."""
    return label in tree.units or bool(_fitting(tree, tree.units, label=label))


def _fitting(tree: Tree, codes: Iterable[str], *, label: str) -> list[str]:
    named: dict[str, list[Unit]] = {}
    for unit in (tree.units[code] for code in codes):
        for name in {plain(text) for text in (unit.code, unit.name, *unit.aliases)}:
            named.setdefault(name, []).append(unit)
    for reading in readings(label):
        fitting = [
            unit.code
            for unit in named.get(reading.name, ())
            if reading.kind in (None, unit.level) and reading.within in (None, unit.parent)
        ]
        if fitting:
            return fitting
    return []
