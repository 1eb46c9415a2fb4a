# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the columns of a table hold, by the words above them, in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from regietafel.minutes.sources.lexicon import row, squeezed, table

_TAIL = re.compile(r"(?:\(s\)|\(en\)|[?:*.])+$")
LISTS = ("present", "guest", "excused", "support")
"""The keys of a list of people that may stand alone, above it."""
_SUBJECT = re.compile(r"(?:agenda)?punt", re.IGNORECASE)
_TELLING = ("action", "decision", "text", "name")
"""A table without any of these says nothing that the reader could make something of."""


def columns(cells: Sequence[str]) -> dict[str, int]:
    """Which column stands where, if these cells are a head: what the rows tell, and at least one other.

    >>> columns(["Wie?", "Wat", "Wanneer"])
    {'holder': 0, 'action': 1, 'term': 2}
    """
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        if (name := _named(cell)) is not None:
            found.setdefault(name, place)
    named = sum(1 for cell in cells if _named(cell) is not None)
    filled = sum(1 for cell in cells if cell.strip())
    if named < 2 or named * 2 < filled or not any(name in found for name in _TELLING):
        return {}
    if "text" not in found and "number" in found and _SUBJECT.match(cells[found["number"]].strip()):
        found["text"] = found.pop("number")
    return _settled(found)


def lists(cells: Sequence[str]) -> dict[int, tuple[str, str]]:
    """Which list of people stands in which column, if every cell is the key of one: *Aanwezig | Afwezig*."""
    found: dict[int, tuple[str, str]] = {}
    for place, text in enumerate(cell.strip(" :") for cell in cells):
        key = next((name for name in table("words")["keys"] if row("keys", name).fullmatch(text)), None)
        if text and key not in LISTS:
            return {}
        if key in LISTS:
            found[place] = (key, text)
    return found if len(found) > 1 else {}


def _named(cell: str) -> str | None:
    text = _TAIL.sub("", squeezed(cell)).strip()
    return next((name for name in table("words")["columns"] if row("columns", name).fullmatch(text)), None)


def _settled(found: dict[str, int]) -> dict[str, int]:
    """A subject is the text of an action where no other column is; a day is a term where nothing else is."""
    if "text" in found and "action" not in found and "decision" not in found and "talk" not in found:
        found["action"] = found.pop("text")
    if "action" in found and "day" in found and "term" not in found and "number" not in found:
        found["term"] = found.pop("day")
    if "portfolio" in found and "action" in found and "holder" not in found:
        found["holder"] = found.pop("portfolio")
    if "name" in found and "action" in found:
        found.setdefault("holder", found.pop("name"))
    return found
