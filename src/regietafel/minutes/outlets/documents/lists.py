# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The lists that stand by themselves: besluitenlijst, afsprakenlijst, actielijst."""

from __future__ import annotations

from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import Document
from regietafel.minutes.outlets.documents.annotating import annotated
from regietafel.minutes.outlets.documents.writing import Writing
from regietafel.minutes.rules.structure import MinutesAction, MinutesEntry
from regietafel.outlets.documents.content import Mark, Paragraph, Part, Run, Table
from regietafel.words import day as day_in_words
from regietafel.words import listed, word

_KINDS = {
    Document.DECISIONS: (DecisionKind.ORDER, DecisionKind.ADOPTION, DecisionKind.NOTICE),
    Document.AGREEMENTS: (DecisionKind.AGREEMENT,),
}
"""A table makes agreements; a besluit is of an authority, and the table takes notice of it."""


_ACTIONS = {"number": 4, "action": 11, "holder": 5, "supervision": 5, "term": 5, "by-day": 5}
_DECISIONS = {"number": 4, "kind": 5, "text": 14, "item": 6, "conditions": 6}
"""The columns with their part of the width."""


def list_parts(writing: Writing) -> list[Part]:
    """One table with a row per decision, agreement or action; none says so in words."""
    listing = _Listing(writing)
    document, entries = writing.document, writing.minutes.entries
    if document is Document.ACTIONS:
        rows = tuple(listing.action(entry, entry.action) for entry in entries if entry.action is not None)
    else:
        rows = tuple(listing.decision(entry) for entry in entries if entry.kind in _KINDS[document])
    if not rows:
        return [Paragraph((Run(word(f"documents-none-{document.value}", writing.language), Mark.SOFT),))]
    columns = _ACTIONS if document is Document.ACTIONS else _DECISIONS
    names = tuple(word(f"documents-column-{name}", writing.language) for name in columns)
    return [Table("", names, rows, tuple(columns.values())), *_written(writing)]


def _written(writing: Writing) -> list[Part]:
    """What was written by hand and belongs to no row."""
    texts = (
        *writing.by_hand.above,
        *(each for under in writing.by_hand.under_entry.values() for each in under),
    )
    return [Paragraph((Run(text),)) for text in texts]


class _Listing:
    """Writes one entry as the row of a table."""

    def __init__(self, writing: Writing) -> None:
        self._titles = {item.number: item.title for item in writing.minutes.items}
        self._writing, self._language = writing, writing.language

    def decision(self, entry: MinutesEntry) -> tuple[tuple[Run, ...], ...]:
        kind = str(entry.kind.value).replace(" ", "-") if entry.kind else ""
        return (
            self._number(entry),
            (Run(word(f"documents-entry-{kind}", self._language)),),
            self._text(entry),
            self._item(entry),
            (Run("; ".join(condition.words for condition in entry.conditions)),),
        )

    def action(self, entry: MinutesEntry, act: MinutesAction) -> tuple[tuple[Run, ...], ...]:
        language, latest = self._language, self._writing.latest.get(entry.number)
        return (
            self._number(entry),
            self._text(entry),
            (Run(listed(act.holders, language)) if act.holders else self._flag("no-holder"),),
            (Run(listed(act.supervisors, language) if act.supervisors else ""),),
            (Run(act.term or ""),),
            (Run(day_in_words(latest, language)) if latest else self._flag("no-date"),),
        )

    def _number(self, entry: MinutesEntry) -> tuple[Run, ...]:
        return (Run(self._writing.numbers.get(entry.number, str(entry.number))),)

    def _text(self, entry: MinutesEntry) -> tuple[Run, ...]:
        return annotated(entry.text, ground=self._writing.ground, language=self._language)

    def _item(self, entry: MinutesEntry) -> tuple[Run, ...]:
        title = self._titles.get(entry.item, "")
        return (Run(f"{entry.item}. {title}" if title else entry.item),)

    def _flag(self, key: str) -> Run:
        return Run(word(f"documents-{key}", self._language), Mark.FLAG)
