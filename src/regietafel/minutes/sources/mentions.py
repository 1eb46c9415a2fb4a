# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""References to what lies outside these minutes: meetings, letters, measures, decisions, documents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regietafel.minutes.rules.structure import Mention, Mentioned, Sureness
from regietafel.minutes.sources.layout import Document
from regietafel.minutes.sources.lexicon import row, squeezed
from regietafel.minutes.sources.sentences import Sentence


def mentions(sentence: Sentence, document: Document, *, entry: int | None) -> Iterator[Mention]:
    """The references of a sentence, each once, in the order of the text."""
    found = sorted(_found(sentence.text), key=lambda each: each[2])
    seen: set[tuple[Mentioned, str]] = set()
    for of, words, start, end in found:
        if (of, words) not in seen:
            seen.add((of, words))
            sure = Sureness.LIKELY if of in (Mentioned.DECISION, Mentioned.DOCUMENT) else Sureness.CERTAIN
            spot = document.spot(sentence.start + start, sentence.start + end)
            yield Mention(of, words, entry, spot=spot, sure=sure)


def _found(text: str) -> Iterator[tuple[Mentioned, str, int, int]]:
    for of in Mentioned:
        for match in row("mentions", of.value).finditer(text):
            for name, words in match.groupdict().items():
                if words is not None:
                    yield of, _plain(words), *match.span(name)


def _plain(words: str) -> str:
    return re.sub(r"^(?:de|het|een)\s+", "", squeezed(words))
