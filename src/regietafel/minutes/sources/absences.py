# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sentences that say who was there and who was not: *Afwezig zijn A en B*, *C en D hebben zich afgemeld*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from regietafel.minutes.rules.structure import Attendee, Presence, Sureness
from regietafel.minutes.sources.attendance import Listed, entry
from regietafel.minutes.sources.layout import Document
from regietafel.minutes.sources.lexicon import pattern, table
from regietafel.minutes.sources.pieces import pieces
from regietafel.minutes.sources.sentences import Sentence

_KEYS = {Presence.PRESENT: "present", Presence.GUEST: "guest", Presence.EXCUSED: "excused"}


@cache
def _ways() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, pattern(text)) for name, texts in table("marks")["presence"].items() for text in texts)


def present_or_not(sentence: Sentence, document: Document) -> tuple[Attendee, ...]:
    """Those whom a sentence says to be there or not; nobody unless it is understood whole."""
    for name, way in _ways():
        found = way.fullmatch(sentence.text)
        if found is None:
            continue
        start = sentence.start + found.start("who")
        told = list(_told(found["who"], start, name, document=document))
        if told and all(isinstance(each, Attendee) for each in told):
            return tuple(each for each in told if each is not None)
    return ()


def _told(text: str, start: int, name: str, *, document: Document) -> Iterator[Attendee | None]:
    """Everybody in a list in a sentence; None for what is nobody."""
    for piece in pieces(text, start, flowing=True):
        for found in entry(piece, Listed(name), document=document):
            known = isinstance(found, Attendee) and (found.person.name is not None or found.person.hidden)
            if isinstance(found, Attendee) and known:
                yield Attendee(found.person, found.presence, spot=found.spot, sure=Sureness.LIKELY)
            else:
                yield None
