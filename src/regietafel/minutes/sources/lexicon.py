# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tables of words as patterns: ``words.toml`` and ``marks.toml`` are data, this only compiles them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

LETTERS = r"[^\W\d_]"
CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆĊČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ]"
_SMALL = r"van|von|de|der|den|ter|ten|te|het|in|op|onder|aan|uit|bij|voor|la|le|du|el|al|ait|ben|bin|abu|d"
_LARGE = (
    r"Van|Von|De|Der|Den|Ter|Ten|Te|La|Le|Du|El|Al|Ait|Ben|Bin|Abu"
    r"|(?:In|Op|Onder|Aan|Uit|Bij)(?=\s+(?:de[nr]?|ten?|['‘’]t)\b)"
)
PREPOSITIONS = rf"(?:(?:(?:{_SMALL}|{_LARGE})\s+)|(?:[aA]l|[eE]l)-|['‘’][tTsS](?:\s+|-))*"
_PART = rf"(?:[dDlLO]['’])?{CAPITAL}(?:{LETTERS}|['’](?={LETTERS}{{2}}))+"
_SECOND = rf"(?:\s{_PART}|(?:-|\s[-–]\s(?=[a-z])){PREPOSITIONS}{_PART})"
SURNAME = rf"{PREPOSITIONS}{_PART}{_SECOND}*"
"""A surname with what stands before it, and a second one behind a hyphen."""
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
)  # fmt: skip
MONTHS_ENGLISH = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
DAY = (
    rf"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{{1,2}} (?:{'|'.join((*MONTHS, *MONTHS_ENGLISH))})"
    r"(?: \d{4})?"
    r"|\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2}"
)


@cache
def table(name: str) -> dict[str, Any]:
    """One of the two files of words, as it stands."""
    return tomllib.loads((files(__package__) / f"{name}.toml").read_text(encoding="utf-8"))


def words(room: str, key: str) -> Any:
    """One row of ``words.toml``."""
    return table("words")[room][key]


def pattern(text: str) -> re.Pattern[str]:
    """A row as a pattern: a space stands for white space, capitals do not count."""
    return _compiled(text.replace("{day}", f"(?:{DAY})"))


@cache
def _compiled(text: str) -> re.Pattern[str]:
    return re.compile(text.replace(" ?", r"\s*").replace(" ", r"\s+"), re.IGNORECASE)


@cache
def row(room: str, key: str) -> re.Pattern[str]:
    """A row of ``words.toml``, compiled."""
    return pattern(words(room, key))


@cache
def redaction() -> re.Pattern[str]:
    """A mark of what was made unreadable."""
    return pattern(words("redactions", "marks"))


@cache
def title() -> str:
    """The source of a pattern for titles before a name."""
    found = rf"(?:(?:{words('titles', 'words')})(?:\.?\s+|\.(?=[a-zA-Z])))"
    return found.replace(" ", r"\s+")


@cache
def term() -> re.Pattern[str]:
    """Words that give a term."""
    choices = "|".join(f"(?:{word})" for word in words("terms", "words"))
    return pattern(rf"(?<!\w)(?:{choices})(?!\w)")


def squeezed(text: str) -> str:
    """The text on one line, with single spaces.

    >>> squeezed("in de\\n  week")
    'in de week'
    """
    return " ".join(text.split())
