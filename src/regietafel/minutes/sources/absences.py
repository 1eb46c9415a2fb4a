# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sentences that say who was there and who was not: *Afwezig zijn A en B*, *C en D hebben zich afgemeld*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from regietafel.minutes.rules.structure import Attendee, Sureness
from regietafel.minutes.sources.attendance import Listed, entry
from regietafel.minutes.sources.layout import Document
from regietafel.minutes.sources.lexicon import pattern, table
from regietafel.minutes.sources.pieces import Piece, pieces
from regietafel.minutes.sources.sentences import Sentence


@cache
def _ways() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, pattern(text)) for name, texts in table("marks")["presence"].items() for text in texts
    )


def present_or_not(sentence: Sentence, document: Document) -> tuple[Attendee, ...]:
    """Those whom a sentence says to be there or not; nobody unless it is understood whole."""
    for name, way in _ways():
        found = way.fullmatch(sentence.text)
        if found is None:
            continue
        listed = Piece(found["who"], sentence.start + found.start("who"), flowing=True)
        told = list(_told(listed, Listed(name), document=document))
        if told and all(told):
            return tuple(each for each in told if each is not None)
    return ()


def _told(listed: Piece, key: Listed, *, document: Document) -> Iterator[Attendee | None]:
    """Everybody in a list in a sentence; None for what is nobody."""
    for piece in pieces(listed):
        for found in entry(piece, key, document=document):
            named = isinstance(found, Attendee) and (found.person.name is not None or found.person.hidden)
            yield replace(found, sure=Sureness.LIKELY) if named and isinstance(found, Attendee) else None
