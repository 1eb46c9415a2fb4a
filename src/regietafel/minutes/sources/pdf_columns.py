# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A page of a PDF that is set in two columns of prose, as one column: the left one first.

A table is none of this: there the parts of one line belong together. It shows in parts that are short, or
missing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

_PART = re.compile(r"\S+(?: {1,2}\S+)*")
_LEAST_LEFT = 25
"""No second column begins before this. Unit: characters."""
_LEAST_LINES = 5
_LEAST_LENGTH = 25
"""Shorter lines on the average are no prose. Unit: characters."""
_LEAST_FILLED = 0.5


def uncolumned(page: str) -> str:
    """The page with two columns of prose one below the other; any other page as it is."""
    lines = page.split("\n")
    column = _second(lines)
    if column is None:
        return page
    first, last = _region(lines, column)
    left = [line[: column - 1].rstrip() for line in lines[first:last]]
    right = [line[column - 1 :].strip() for line in lines[first:last]]
    if not _prose(left, right):
        return page
    return "\n".join([*lines[:first], *_closed_up(left), *_closed_up(right), *lines[last:]])


def _second(lines: list[str]) -> int | None:
    """Where the second column begins, if enough lines have a part that begins there."""
    starts = Counter(
        part.start() for line in lines for part in _PART.finditer(line) if part.start() >= _LEAST_LEFT
    )
    if not starts:
        return None
    column, count = starts.most_common(1)[0]
    return column if count >= _LEAST_LINES else None


def _region(lines: list[str], column: int) -> tuple[int, int]:
    """The lines between which both columns run: no text crosses the space between them."""
    begins = [
        n for n, line in enumerate(lines) if any(part.start() == column for part in _PART.finditer(line))
    ]
    open_lines = [n for n, line in enumerate(lines) if _free(line, column)]
    runs = [
        [n for _, n in group] for _, group in groupby(enumerate(open_lines), lambda pair: pair[1] - pair[0])
    ]
    run = max(runs, key=lambda run: len(set(run) & set(begins)))
    first = next(n for n in run if n in begins)
    last = max(n for n in run if n in begins)
    gap = 0
    for place in range(last + 1, run[-1] + 1):
        parts = len(_PART.findall(lines[place]))
        gap = gap + 1 if parts == 0 else 0
        if parts > 1 or gap > 1:
            break
        last = place if parts else last
    return first, last + 1


def _free(line: str, column: int) -> bool:
    """Whether the line leaves the space before the second column free."""
    return not line[column - 2 : column].strip() and not any(
        part.start() > 0 and abs(part.start() - column) > 2 and part.start() > column
        for part in _PART.finditer(line)
    )


def _prose(left: list[str], right: list[str]) -> bool:
    """Whether both columns are filled with lines of prose."""
    filled = [[line.strip() for line in side if line.strip()] for side in (left, right)]
    if min(map(len, filled)) < _LEAST_LINES or len(filled[0]) < _LEAST_FILLED * len(filled[1]):
        return False
    apart = sum(1 for line in left if len(_PART.findall(line)) > 1)
    return apart < len(filled[0]) / 4 and all(
        sum(map(len, side)) / len(side) >= _LEAST_LENGTH for side in filled
    )


def _closed_up(side: list[str]) -> Iterator[str]:
    """A column without the lines that are empty only because the other one has text there."""
    for line in side:
        if line.strip():
            yield line
