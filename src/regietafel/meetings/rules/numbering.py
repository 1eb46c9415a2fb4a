# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers of items on an agenda: 1, 2, 2.1, 2.2, 3; unique, without gaps, each below its parent."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from regietafel.base.messages import Message, Refused

_FORM = re.compile(r"[1-9][0-9]{0,2}(\.[1-9][0-9]{0,2})*")


def parts(number: str) -> tuple[int, ...]:
    """A number as its parts, by which items are put in order; refused in another form.

    >>> sorted(["10", "2", "2.10", "2.9"], key=parts)
    ['2', '2.9', '2.10', '10']
    """
    if not _FORM.fullmatch(number):
        raise Refused("item-number-form", number=number)
    return tuple(int(part) for part in number.split("."))


def parent(number: str) -> str | None:
    """The number of the item above it; None at the top."""
    return number.rpartition(".")[0] or None


def next_number(numbers: Iterable[str], below: str | None = None) -> str:
    """The number of a new last item, at the top or below another.

    >>> next_number(["1", "2", "2.1"]), next_number(["1", "2", "2.1"], below="2")
    ('3', '2.2')
    """
    under = [parts(number)[-1] for number in numbers if parent(number) == below]
    return f"{below}.{max(under, default=0) + 1}" if below else str(max(under, default=0) + 1)


def faults(numbers: Sequence[str]) -> list[Message]:
    """What is wrong with the numbers of one agenda: twice, left out, or below an item that is not there."""
    found: list[Message] = []
    there: set[str] = set()
    below: defaultdict[str | None, list[int]] = defaultdict(list)
    for number in numbers:
        if number in there:
            found.append(Message("item-number-twice", {"number": number}))
        there.add(number)
        below[parent(number)].append(parts(number)[-1])
    for above, children in below.items():
        if above is not None and above not in there:
            found.append(Message("item-number-orphan", {"above": above}))
        for missing in sorted(set(range(1, max(children))) - set(children)):
            number = f"{above}.{missing}" if above else str(missing)
            found.append(Message("item-number-missing", {"number": number}))
    return found


def renumbered(numbers: Sequence[str]) -> dict[str, str]:
    """New numbers without gaps, in the same order and at the same depth, by the old ones.

    An item whose parent is not there comes to stand below the item before it that is as high as its parent.

    >>> renumbered(["1", "3", "3.2", "7"])
    {'1': '1', '3': '2', '3.2': '2.1', '7': '3'}
    """
    given: dict[str, str] = {}
    trail: list[int] = []
    for number in sorted(set(numbers), key=parts):
        depth = min(len(parts(number)), len(trail) + 1)
        trail = [*trail[: depth - 1], trail[depth - 1] + 1 if len(trail) >= depth else 1]
        given[number] = ".".join(map(str, trail))
    return given
