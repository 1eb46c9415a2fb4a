# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What somebody types in a form: whole numbers, and a number on a line for each area."""

from __future__ import annotations

import re
from dataclasses import dataclass

from regietafel.core.base.messages import Message, Refused, Said

MOST = 100_000_000
"""No amount is larger than this: more than there are people is a slip of the keyboard."""
_WHOLE = re.compile(r"\d{1,3}(?:[. ]\d{3})+|\d{1,12}")
_LINE = re.compile(r"(?P<area>.+?)[\s;:,=]+(?P<amount>\d[\d. ]*)")


def whole_number(text: str) -> int | None:
    """A whole number, with or without its thousands apart; None where it is something else.

    >>> whole_number("51.000"), whole_number("51000"), whole_number("5,1"), whole_number("-3")
    (51000, 51000, None, None)
    """
    text = text.strip()
    return int(re.sub(r"[. ]", "", text)) if text.isascii() and _WHOLE.fullmatch(text) else None


@dataclass(frozen=True, slots=True)
class AreaLines:
    """A number for each area, by what the area is called there, and every line that cannot be read."""

    amounts: dict[str, int]
    faults: tuple[Message, ...]


def area_lines(text: str) -> AreaLines:
    """Lines such as ``Zeeland 814``; empty ones are passed over.

    >>> area_lines("Zeeland 814\\nUtrecht: 2.800").amounts
    {'Zeeland': 814, 'Utrecht': 2800}
    """
    found: dict[str, int] = {}
    faults: list[Message] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        read = _LINE.fullmatch(line.strip())
        amount = whole_number(read["amount"]) if read else None
        if read is None or amount is None:
            faults.append(Message("web-what-if-line-wrong", {"line": number, "text": line.strip()}))
        elif read["area"].strip() in found:
            faults.append(Message("web-what-if-line-twice", {"line": number, "text": line.strip()}))
        else:
            found[read["area"].strip()] = amount
    return AreaLines(found, tuple(faults))


def whole_of(text: str, field: str) -> int:
    """A whole number above zero as somebody writes it, with or without points between thousands.

    >>> whole_of(" 1.200 ", "aantal")
    1200
    """
    found = whole_number(text)
    if found is None or found >= 10_000_000:
        raise Refused("webtargets-not-a-number", text=text, field=field)
    return found


def ground_of(text: str) -> Said:
    """What somebody gives as the reason; without one nothing is put on record."""
    if not text.strip():
        raise Refused("webtargets-no-ground")
    return Said(text.strip())
