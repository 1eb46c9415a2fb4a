# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What somebody types in a form, read: numbers, days, texts, choices; and the day on which somebody acts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypedDict, TypeVar

from django.http import QueryDict

from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused, Said
from regietafel.web.visit import Visit

MOST = 100_000_000
"""No amount is larger than this: more than there are people is a slip of the keyboard."""
LARGEST = 10_000_000
"""Persons, places or versions: no number that somebody types is as large."""
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


def acting_day(visit: Visit) -> date:
    """The day something is put on record for; refused while one looks back or ahead."""
    if not visit.view.can_act:
        raise Refused("web-cannot-act", day=visit.view.day, known=visit.view.known)
    return visit.view.day


class Here(TypedDict):
    """What most use cases are told by a page: on which day, and by whom."""

    on: date
    reader: Reader


def here(visit: Visit) -> Here:
    """On the day of the page, by who looks at it; refused while one looks back or ahead."""
    return {"on": acting_day(visit), "reader": visit.reader}


E = TypeVar("E", bound=StrEnum)


def chosen(choices: type[E], text: str) -> E:
    """One of the values of a closed list."""
    try:
        return choices(text)
    except ValueError:
        raise Refused("web-what-if-choice-wrong", text=text) from None


def said(given: QueryDict, field: str) -> Said | None:
    """A text of a form; None where it was left empty."""
    text = given.get(field, "").strip()
    return Said(text) if text else None


def day_in(text: str) -> date:
    """A day of an address or a form."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused("web-day-unreadable", text=text, field="dag") from None


def read_whole(text: str) -> int:
    """A whole number as somebody writes it, with or without points between thousands.

    >>> read_whole("1.200")
    1200
    """
    found = whole_number(text)
    if found is None or found >= LARGEST:
        raise Refused("web-form-no-number", text=text)
    return found


def read_day(text: str) -> date:
    """A day as somebody writes it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused("web-form-no-day", text=text) from None


def codes_in(text: str) -> tuple[str, ...]:
    """The codes of bodies in a text, apart by commas.

    >>> codes_in("MVRO, Aedes,")
    ('MVRO', 'Aedes')
    """
    return tuple(part.strip() for part in text.split(",") if part.strip())
