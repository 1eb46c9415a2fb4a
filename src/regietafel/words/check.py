# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Is the catalogue sound: the same entries in every language, asking for the same values, and readable.

For tests; nothing that serves a page needs it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from regietafel.words import files
from regietafel.words.values import LANGUAGES


def faults() -> list[str]:
    """Every fault of the catalogue, in words a programmer can act on; none when it is sound."""
    return compare({language: files(language) for language in LANGUAGES})


def keys(language: str) -> frozenset[str]:
    """The ids of the entries of one language."""
    return frozenset(_entries(files(language))[0])


def compare(catalogues: dict[str, tuple[Path, ...]]) -> list[str]:
    """The faults of these files: unreadable entries, ids twice, ids or values that one language lacks."""
    found: list[str] = []
    read: dict[str, dict[str, frozenset[str]]] = {}
    names: dict[str, set[str]] = {}
    for language, paths in catalogues.items():
        read[language], wrong = _entries(paths)
        found += [f"{language}/{fault}" for fault in wrong]
        names[language] = {path.name for path in paths}
    first, *others = catalogues
    for other in others:
        found += [f"{name}: in one of {first}, {other} only" for name in sorted(names[first] ^ names[other])]
        found += _differences(read, left=first, right=other)
    return found


def _differences(read: dict[str, dict[str, frozenset[str]]], *, left: str, right: str) -> list[str]:
    """The ids that one of two languages lacks, and those whose values differ."""
    mine, other = read[left], read[right]
    found = [f"{key}: in {left}, not in {right}" for key in sorted(mine.keys() - other.keys())]
    found += [f"{key}: in {right}, not in {left}" for key in sorted(other.keys() - mine.keys())]
    for key in sorted(mine.keys() & other.keys()):
        if mine[key] != other[key]:
            told = ", ".join(f"${name}" for name in sorted(mine[key] ^ other[key]))
            found.append(f"{key}: {told} in one of {left}, {right} only")
    return found


def _entries(paths: tuple[Path, ...]) -> tuple[dict[str, frozenset[str]], list[str]]:
    """The variables per id, and the faults of the files by themselves."""
    from fluent.syntax import FluentParser, ast

    entries: dict[str, frozenset[str]] = {}
    counted: Counter[str] = Counter()
    rooms: defaultdict[str, set[str]] = defaultdict(set)
    wrong: list[str] = []
    for path in paths:
        text = path.read_text("utf-8")
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ast.Junk):
                line = text[: entry.span.start].count("\n") + 1 if entry.span else 0
                wrong.append(
                    f"{path.name} line {line}: not an entry of Fluent: {_first_line(entry.content)!r}"
                )
            elif isinstance(entry, ast.Message):
                counted[entry.id.name] += 1
                entries[entry.id.name] = _variables(entry)
                rooms[entry.id.name.split("-")[0]].add(path.name)
    wrong += [f"{key}: stands there {times} times" for key, times in counted.items() if times > 1]
    wrong += [
        f"{room}-: its entries stand in {' and '.join(sorted(names))}; a room has one file"
        for room, names in rooms.items()
        if len(names) > 1
    ]
    return entries, wrong


def _variables(node: object) -> frozenset[str]:
    """The names of the values an entry mentions, wherever in its tree."""
    from fluent.syntax import ast

    if isinstance(node, ast.VariableReference):
        return frozenset({node.id.name})
    parts = (
        node
        if isinstance(node, list)
        else list(vars(node).values())
        if isinstance(node, ast.BaseNode)
        else []
    )
    return frozenset().union(*(_variables(part) for part in parts))


def _first_line(text: str | None) -> str:
    return (text or "").strip().split("\n")[0]
