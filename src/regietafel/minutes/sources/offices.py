# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What somebody is: an organisation or a function in words, alone, in brackets or before a name."""

from __future__ import annotations

import re
from functools import cache

from regietafel.minutes.sources.lexicon import CAPITAL, row, squeezed, words

_PARTS = re.compile(r"[,;/]|\s[-–]\s")


def capacity(inside: str) -> tuple[str | None, str | None]:
    """The organisation and the function in words between brackets.

    >>> capacity("gemeente Voorbeeldstad, wethouder"), capacity("SJenV"), capacity("vz.")
    (('gemeente Voorbeeldstad', 'wethouder'), (None, 'SJenV'), (None, 'voorzitter'))
    """
    organisation: list[str] = []
    function: list[str] = []
    short = words("offices", "short")
    for said in (each.strip() for each in _PARTS.split(inside) if each.strip()):
        part = short.get(said.casefold().rstrip("."), said)
        (function if is_function(part) else organisation).append(_unnamed(part))
    return ", ".join(organisation) or None, ", ".join(function) or None


def _unnamed(text: str) -> str:
    """Without *namens* before it."""
    return re.sub(r"^(?:namens|vertegenwoordiger van|for) (?:de |het )?", "", text, flags=re.IGNORECASE)


def remark(text: str) -> bool:
    """Whether these words tell of somebody's presence, as *tot 15.00 uur* does."""
    return row("offices", "remarks").fullmatch(squeezed(text)) is not None


def is_function(text: str) -> bool:
    """Whether these words are a function: a code of the tables, one of their shape, or a word for one."""
    text = without_article(text)
    codes, shape = words("functions", "codes"), words("functions", "shape")
    known = rf"(?i:{words('functions', 'words')})(?:\s.*)?|(?i:{words('functions', 'support')})"
    return text in codes or re.fullmatch(f"{shape}|{known}", text) is not None


def is_organisation(text: str) -> bool:
    """Whether these words are an organisation: a code of the tables, or a body of a place."""
    text = without_article(text)
    place = rf"(?i:{words('organisations', 'of_a_place')})\s+{CAPITAL}.*"
    return text in words("organisations", "codes") or re.fullmatch(place, text) is not None


def without_article(text: str) -> str:
    return re.sub(r"^(?:de|het|the)\s+", "", text, flags=re.IGNORECASE)


@cache
def office() -> str:
    """The source of a pattern for an office before a name, several of them parted by a stroke."""
    one = rf"(?:{words('functions', 'words')})"
    many = "|".join(words("offices", "many"))
    return rf"(?:(?:de|het)\s+)?(?:(?:{one})(?:\s*(?:/|\s[-–]\s|,\s|\ben\b)\s*(?:{one}))*|{many})".replace(
        " ", r"\s+"
    )


def one_of_many(said: str) -> str | None:
    """One of those whom a plural names, empty for plain members; None where the words are no such plural."""
    found: str | None = words("offices", "many").get(without_article(squeezed(said)).casefold())
    return found


def offices(said: str) -> str:
    """The offices of a pattern as a list, in the words of the text."""
    said = without_article(squeezed(said))
    several = one_of_many(said)
    return (
        several
        if several is not None
        else ", ".join(part.strip() for part in _PARTS.split(said) if part.strip())
    )
