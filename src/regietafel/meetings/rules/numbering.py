# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers of items on an agenda: 1, 2, 2.1, 3, 3a, 3b, 4; unique, without gaps, each below its parent."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from regietafel.base.messages import Message, Refused

_STEP = r"[1-9][0-9]{0,2}[a-zA-Z]?"
_FORM = re.compile(rf"{_STEP}(\.{_STEP})*")
_SPLIT = re.compile(r"(\d+)([a-zA-Z]?)")


def parts(number: str) -> tuple[int, ...]:
    """A number as its parts, by which items are put in order; refused in another form.

    Of each step the number and then its letter, 0 where it has none: 3 comes before 3a.

    >>> sorted(["10", "3b", "2", "3a", "2.10", "2.9", "3"], key=parts)
    ['2', '2.9', '2.10', '3', '3a', '3b', '10']
    """
    if not _FORM.fullmatch(number):
        raise Refused("item-number-form", number=number)
    steps = (_split(step) for step in number.split("."))
    return tuple(part for whole, letter in steps for part in (whole, _place(letter)))


def _split(step: str) -> tuple[int, str]:
    found = _SPLIT.fullmatch(step)
    assert found is not None
    return int(found[1]), found[2]


def _place(letter: str) -> int:
    return ord(letter.lower()) - ord("a") + 1 if letter else 0


def parent(number: str) -> str | None:
    """The number of the item above it; None at the top."""
    return number.rpartition(".")[0] or None


def _last(number: str) -> int:
    """The number of the last step, without its letter."""
    return parts(number)[-2]


def next_number(numbers: Iterable[str], below: str | None = None) -> str:
    """The number of a new last item, at the top or below another.

    >>> next_number(["1", "2", "2.1"]), next_number(["1", "2", "2.1"], below="2"), next_number(["1", "2a"])
    ('3', '2.2', '3')
    """
    under = [_last(number) for number in numbers if parent(number) == below]
    return f"{below}.{max(under, default=0) + 1}" if below else str(max(under, default=0) + 1)


def forms(numbers: Iterable[str]) -> list[Message]:
    """The numbers that no agenda has, each once: the one fault that a draft cannot be saved with."""
    wrong = (number for number in dict.fromkeys(numbers) if not _FORM.fullmatch(number))
    return [Message("item-number-form", {"number": number}) for number in wrong]


def faults(numbers: Sequence[str]) -> list[Message]:
    """What is wrong with the numbers of one agenda: twice, left out, or below an item that is not there.

    3a and 3b can stand without a 3.
    """
    found: list[Message] = forms(numbers)
    if found:
        return found
    there: set[str] = set()
    below: defaultdict[str | None, list[int]] = defaultdict(list)
    for number in numbers:
        if number in there:
            found.append(Message("item-number-twice", {"number": number}))
        there.add(number)
        below[parent(number)].append(_last(number))
    for above, children in below.items():
        if above is not None and above not in there:
            found.append(Message("item-number-orphan", {"above": above}))
        for missing in sorted(set(range(1, max(children))) - set(children)):
            number = f"{above}.{missing}" if above else str(missing)
            found.append(Message("item-number-missing", {"number": number}))
    return found


def renumbered(numbers: Sequence[str]) -> dict[str, str]:
    """New numbers without gaps and letters, in the same order and at the same depth, by the old ones.

    An item whose parent is not there comes to stand below the item before it that is as high as its parent.

    >>> renumbered(["1", "3", "3.2", "7"]), renumbered(["1", "2a", "2b"])
    ({'1': '1', '3': '2', '3.2': '2.1', '7': '3'}, {'1': '1', '2a': '2', '2b': '3'})
    """
    given: dict[str, str] = {}
    trail: list[int] = []
    for number in sorted(set(numbers), key=parts):
        depth = min(len(parts(number)) // 2, len(trail) + 1)
        trail = [*trail[: depth - 1], trail[depth - 1] + 1 if len(trail) >= depth else 1]
        given[number] = ".".join(map(str, trail))
    return given
