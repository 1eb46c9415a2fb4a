# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Notes that stand under a table and are no row of it."""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"(?:bron(?:nen)?|sources?|toelichting|noot|noten|notes?|opmerking(?:en)?|let op|peildatum)\b|©",
    re.IGNORECASE,
)
_SIGN = re.compile(r"\*{1,4}|\(?[0-9]{1,2}\)|\(?[a-z]\)|[¹²³†‡]|\[[0-9]{1,2}\]|#", re.IGNORECASE)
"""The sign that a note begins with: 1), a), *, ¹, [1]."""
_NUMBER = re.compile(r"[-+−–]?\s?[0-9][0-9., \u00a0\u202f]*%?")


def is_note(cells: list[str]) -> bool:
    """Whether a row is a note: it begins as one and holds no number, so that no figure is left out.

    >>> is_note(["1) voorlopig cijfer", ""]), is_note(["*", "geschat"]), is_note(["Bron: CBS"])
    (True, True, True)
    >>> is_note(["Bron", "12"]), is_note(["Zeist", ""]), is_note(["1) Utrecht", "100"])
    (False, False, False)
    """
    said = [cell for cell in cells if cell]
    if not said or any(_NUMBER.fullmatch(cell) for cell in said[1:]):
        return False
    begin = _SIGN.match(said[0])
    if begin is not None:
        return begin.end() < len(said[0]) or len(said) > 1
    return _WORDS.match(said[0]) is not None
