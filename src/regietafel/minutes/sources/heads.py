# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The head of the document: which table met, on which day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from regietafel.minutes.sources.layout import Block, BlockKind
from regietafel.minutes.sources.lexicon import MONTHS, MONTHS_ENGLISH, pattern, row, squeezed, words

_NAMES = (
    *MONTHS,
    *MONTHS_ENGLISH,
    "jan",
    "feb",
    "mrt",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "okt",
    "nov",
    "dec",
)
_MONTH = {name: n % 12 + 1 for n, name in enumerate((*MONTHS, *MONTHS_ENGLISH))} | {
    "jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "okt": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_WORDS = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|e)?\s+(?:of\s+)?({'|'.join(_NAMES)})\.?,?\s+(\d{{4}})\b", re.IGNORECASE
)
_WORDS_FIRST = re.compile(
    rf"\b({'|'.join(MONTHS_ENGLISH)})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE
)
_NUMBERS = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_OWN_NAME = re.compile(
    r"\b(?:[A-Z][a-z]+se\s+[Rr]egietafel|(?:[A-Z][a-z]{2,}(?:ale|elijke)\s+)?[Rr]egietafel\s+[A-Z][\w-]+)(?:\s+[A-Z][\w-]+)*(?:\s*\([A-Za-z]+\))?"
)
_OWN_TITLE = re.compile(r"regietafel [^\W\d_]+(?=\s*(?:\d.*)?$)", re.IGNORECASE)
_LONGEST_NAME = 60
_LONGEST_TITLE = 300
"""A longer line names no table and no day. Unit: characters."""
_LONGEST_BODY = 90
_SORT = (
    r"(?:(?:afschrift|uittreksel|concept|ontwerp|definitief|openbare?|vastgestelde?|beknopt|kort|woordelijk"
    r"|digitale)[- ]?)*"
    r"(?:gespreks?verslag|verslag|notulen|besluiten-? en (?:actie|afspraken)lijst|besluitenlijst"
    r"|actie-? en besluiten(?:lijst)?"
    r"|afsprakenlijst|actielijst|minutes|record|decision list|bespreekverslag|memo)"
)
_DOCUMENT = re.compile(
    rf"^#*\s*{_SORT}(?:\s*[:–-])?(?:\s+(?:van|of|voor|uit)(?:\s+(?:de|het|the))?)?"
    r"(?:\s+(?:(?:openbare|besloten|gezamenlijke|extra|\d+e|\d+th|public)\s+)*"
    r"(?:vergadering|bijeenkomst|overleg|meeting|zitting)(?:\s+(?:van|of)(?=\s))(?:\s+(?:de|het|the))?)?\s*",
    re.IGNORECASE,
)
_TITLE = re.compile(r"[^.:;]{3,90}")
_BEHIND = re.compile(
    r",?\s+(?:(?:gehouden|held|d\.?d\.?|op|van|on|of)\s+)?(?:(?:op|van|on)\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?=\d{1,2}(?:st|nd|rd|th|e)?[\s/-]|\d{4}-\d\d)|,?\s+(?:gehouden|held)\b|\s+[-–|]\s+(?=\d|week|vergadering|concept|versie|\w+dag\b)|,\s",
    re.IGNORECASE,
)
_PLACE = r"(?:\s+(?:van\s+)?(?P<place>(?:[A-ZÀ-Þ][^\W\d_]+)(?:[-\s][A-ZÀ-Þ][^\W\d_]+)*))?"


_FIRST = {"day": 0, "table": 0, "subject": 2}
"""Which line goes before which: one that says so, a title, what the document is about."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head tells of the meeting."""

    table: str | None
    on: date | None


def head(blocks: Iterable[Block]) -> Head:
    """The table and the day; a line that says so goes before a title."""
    lines = [
        block
        for block in blocks
        if len(block.text) <= _LONGEST_TITLE
        and (block.label in ("day", "table", "subject") or block.kind is not BlockKind.KEY)
    ]
    keyed = sorted(lines, key=lambda block: _FIRST.get(block.label, 1))
    days = [day for block in keyed if block.label != "table" if (day := day_in(block.text)) is not None]
    tables = [name for block in keyed if block.label != "day" if (name := _named(block)) is not None]
    return Head(tables[0] if tables else None, days[0] if days else None)


def _named(block: Block) -> str | None:
    """The table that a line names; what stands after the key is its name, known or not."""
    said = squeezed(block.text)
    return table_in(block.text) or (
        said
        if block.label in ("table", "subject")
        and re.search(r"[^\W\d_]{2}", said)
        and 0 < len(said) <= _LONGEST_NAME
        else None
    )


def day_in(text: str) -> date | None:
    """The first whole day in a text; None where there is none, or where the calendar does not have it.

    >>> day_in("vrijdag 8 juli 2022"), day_in("31-02-2022")
    (datetime.date(2022, 7, 8), None)
    """
    if found := _WORDS.search(text):
        return _day(int(found[3]), _MONTH[found[2].casefold()], day=int(found[1]))
    if found := _WORDS_FIRST.search(text):
        return _day(int(found[3]), _MONTH[found[1].casefold()], day=int(found[2]))
    if found := _ISO.search(text):
        return _day(int(found[1]), int(found[2]), day=int(found[3]))
    if found := _NUMBERS.search(text):
        return _day(int(found[3]), int(found[2]), day=int(found[1]))
    return None


def _day(year: int, month: int, *, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def table_in(text: str) -> str | None:
    """The table that a title names, in its short form.

    >>> table_in("Verslag Provinciale Regietafel Zuiderland 3 mei 2023"), table_in("LRT 8 juli 2022")
    ('PRT Zuiderland', 'LRT')
    """
    for name in ("HLRT", "PRT", "LRT"):
        found = re.search(rf"\b(?i:{row('tables', name).pattern})\b{_PLACE}", text)
        if found is not None:
            place = found["place"] if name == "PRT" else None
            return f"{name} {squeezed(place)}" if place else name
    title = re.sub(
        r"^(?:concept)?(?:verslag|notulen)(?: van)?(?: de| het)?\s+", "", text.strip(), flags=re.IGNORECASE
    )
    if whole := row("tables", "own").fullmatch(title):
        return squeezed(whole.group())
    own = _OWN_NAME.search(text) or _OWN_TITLE.search(text)
    return squeezed(own.group()) if own else _body_in(text)


def _body_in(text: str) -> str | None:
    """The body that a title names, without the words for the document and without its day.

    >>> _body_in("Besluitenlijst van de vergadering van de stuurgroep Wonen d.d. 3 mei 2023")
    'stuurgroep Wonen'
    """
    title = squeezed(_DOCUMENT.sub("", squeezed(text), count=1))
    found = row("tables", "bodies").match(title)
    if found is None or (title == squeezed(text) and not _TITLE.fullmatch(title)):
        return None
    name = _BEHIND.split(title, maxsplit=1)[0].strip(" ,.-–:")
    return name if 0 < len(name) <= _LONGEST_BODY else None


def frame(text: str) -> bool:
    """Whether a line of the head tells nothing by itself: a title, a page number, a status."""
    if len(text) > _LONGEST_TITLE:
        return False
    left = pattern(words("frame", "lines")).sub("", text, count=1)
    return not re.search(r"\w", left)
