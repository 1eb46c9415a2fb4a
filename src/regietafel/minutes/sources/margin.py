# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Notes in the margin of minutes: a column *Actie* at the right, with who does what is said beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from regietafel.minutes.sources.lines import Line

_HEAD = re.compile(
    r"\s{30,}(?P<head>acties?|actie(?:houder|nemer)|wie|door|action|owner|trekker)\s*:?\s*", re.IGNORECASE
)
_AT_THE_END = re.compile(r"(?<=\S)\s{3,}(?P<note>(?:actie|action)\s?:?\s\S+(?: \S+){0,6})$", re.IGNORECASE)
_WORD = re.compile(r"^(?:actie|action)\s*:?\s*", re.IGNORECASE)
_SLACK = 3
"""How far a note may begin before its head does. Unit: characters."""


def without_margin(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], dict[int, str]]:
    """The lines without what stands in the margin, and that by the number of its line."""
    column, notes, found = None, {}, []
    for at, line in enumerate(lines):
        if head := _HEAD.fullmatch(line.text):
            column = head.start("head")
            found.append(replace(line, text=" " * len(line.text)))
            continue
        place = _note(line, column)
        if place is not None:
            notes[at] = _WORD.sub("", line.text[place:].strip())
        found.append(line if place is None else replace(line, text=line.text[:place].ljust(len(line.text))))
    return tuple(found), notes


def _note(line: Line, column: int | None) -> int | None:
    """Where the note in the margin of this line begins; None where it has none."""
    if column is not None:
        begin = max(column - _SLACK, 0)
        place = re.search(r"\S", line.text[begin:])
        if place is not None and not line.text[begin - 2 : begin + place.start()].strip():
            return begin + place.start()
    found = _AT_THE_END.search(line.text) if "\t" not in line.text and "|" not in line.text else None
    return found.start("note") if found else None
