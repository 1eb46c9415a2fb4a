# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What somebody writes beside a decision, read: the need by day, and the article it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from regietafel.base.law import LawRef
from regietafel.base.messages import ManyRefused, Message, Refused

_LINE = re.compile(r"(?P<day>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})[\s;:,=]+(?P<amount>\d[\d. ]*)")
_WHOLE = re.compile(r"\d{1,3}(?:[. ]\d{3})+|\d{1,9}")
_ARTICLE = re.compile(
    r"(?P<bwb>BWB[RVW]\d{7})[\s,;:]+(?:artikel|article|art\.?)?\s*(?P<article>\d+[a-z]{0,2})"
    r"(?:[\s,]+(?:lid|paragraph|par\.?)?\s*(?P<paragraph>\d+))?",
    re.IGNORECASE,
)


def needs_in(lines: Iterable[str]) -> dict[date, int]:
    """So many places by day, a day on each line; every line that cannot be read is named.

    >>> needs_in(["2022-07-01 45.000", "1-1-2023: 51000"])
    {datetime.date(2022, 7, 1): 45000, datetime.date(2023, 1, 1): 51000}
    """
    found: dict[date, int] = {}
    faults: list[Message] = []
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        if not text:
            continue
        read = _read(text)
        if read is None:
            faults.append(Message("decision-need-line-wrong", {"line": number, "text": text}))
        elif read[0] in found:
            faults.append(Message("decision-need-day-twice", {"line": number, "day": read[0]}))
        else:
            found[read[0]] = read[1]
    if len(faults) == 1:
        raise Refused(faults[0].key, **faults[0].params)
    if faults:
        raise ManyRefused(tuple(faults))
    return found


def _read(text: str) -> tuple[date, int] | None:
    fits = _LINE.fullmatch(text)
    if fits is None or not _WHOLE.fullmatch(fits["amount"].strip()):
        return None
    parts = [int(part) for part in fits["day"].split("-")]
    year, month, day = parts if parts[0] > 31 else reversed(parts)
    try:
        return date(year, month, day), int(re.sub(r"[. ]", "", fits["amount"]))
    except ValueError:
        return None


def law_in(text: str) -> LawRef:
    """An article as somebody writes it, by the number of its regulation.

    >>> law_in("BWBR0006685 artikel 3"), law_in("bwbr0035303, art. 29 lid 1").paragraph
    (LawRef(bwb='BWBR0006685', article='3', paragraph=None), '1')
    """
    fits = _ARTICLE.fullmatch(text.strip())
    if fits is None:
        raise Refused("decision-law-unreadable", text=text.strip())
    return LawRef(fits["bwb"].upper(), fits["article"], fits["paragraph"])
