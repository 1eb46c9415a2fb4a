# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Marks of what was made unreadable, and what each seems to hide: a name, a role, or a piece of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from regietafel.minutes.rules.structure import Attendee, Hides, MinutesItem, MinutesRedaction, Sureness
from regietafel.minutes.sources.layout import Document
from regietafel.minutes.sources.lexicon import pattern, redaction, row, words

_BEFORE = 40
_OMITTED = re.compile(r"[\[(]\s*(?:…|\.{2,4})\s*[\])]")
_AMOUNT = re.compile(r"(?:€|\b(?:bedrag|van|tot|circa|ca\.|ongeveer|plus|op))\s*$", re.IGNORECASE)


def redactions(
    document: Document, *, people: Iterable[Attendee], items: Iterable[MinutesItem]
) -> Iterator[MinutesRedaction]:
    """Every mark in the text, with its item and the function of the person whose name it hides."""
    listed = [each for each in people if each.spot is not None]
    opened = [(each.spot.start, each.number or each.title) for each in items if each.spot is not None]
    for mark in redaction().finditer(document.text):
        owner = next(
            (each for each in listed if each.spot and each.spot.start <= mark.start() < each.spot.end), None
        )
        hides, sure = (Hides.NAME, Sureness.CERTAIN) if owner else _hides(document.text, mark)
        item = next((number for start, number in reversed(opened) if start <= mark.start()), None)
        beside = (owner.person.function or owner.person.organisation) if owner else None
        spot = document.spot(mark.start(), mark.end())
        yield MinutesRedaction(hides, item, beside, spot=spot, sure=sure)


def _hides(text: str, mark: re.Match[str]) -> tuple[Hides, Sureness]:
    """What a mark outside the lists of people hides, by the words before it and by what it says itself."""
    before = text[max(0, mark.start() - _BEFORE) : mark.start()]
    if any(each.end() == len(before) for each in row("redactions", "role").finditer(before)):
        return Hides.ROLE, Sureness.CERTAIN
    if pattern(rf"(?<!\w)(?:{words('redactions', 'person')})$").search(before):
        return Hides.NAME, Sureness.CERTAIN
    if row("redactions", "names").fullmatch(mark.group()):
        return Hides.NAME, Sureness.CERTAIN
    if row("redactions", "texts").fullmatch(mark.group()):
        return Hides.TEXT, Sureness.CERTAIN
    line_before, line_after = before.rpartition("\n")[2], text[mark.end() :].partition("\n")[0]
    alone = not re.search(r"\w", line_before + line_after)
    if alone or _OMITTED.fullmatch(mark.group()) or _AMOUNT.search(line_before):
        return Hides.TEXT, Sureness.LIKELY
    return Hides.NAME, Sureness.LIKELY
