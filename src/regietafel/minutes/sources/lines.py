# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The lines of a text with their places; bold marks became spaces, so that every place stays what it was."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BOLD = re.compile(r"\s*\*\*[^*]+\*\*\s*:?\s*")
_MARK = re.compile(r"(?<!\*)\*\*(?!\*)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``bold`` where the whole of it was marked so."""

    text: str
    start: int
    bold: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def lead(self) -> int:
        """How far it is set in. Unit: characters."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def empty(self) -> bool:
        return not self.text.strip()


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a text, in order.

    >>> lines_of("**Besluit**\\nja")[0]
    Line(text='  Besluit  ', start=0, bold=True)
    """
    found, start = [], 0
    for line in text.split("\n"):
        bold = _BOLD.fullmatch(line) is not None
        found.append(Line(_MARK.sub("  ", line), start, bold))
        start += len(line) + 1
    return tuple(found)
