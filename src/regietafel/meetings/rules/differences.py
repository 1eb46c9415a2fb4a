# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Versions of a text beside each other: paragraphs that stayed, went, came or were changed."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class ChangeKind(StrEnum):
    """What happened to a paragraph between two versions (*soort wijziging*)."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph in two versions (*wijziging*): as it was, as it is, and the heading it stands under."""

    kind: ChangeKind
    before: str | None
    after: str | None
    under: str | None


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, apart by empty lines.

    >>> paragraphs("# Conclusie\\n\\nHet kabinet kiest.\\n\\n\\nEinde.")
    ('# Conclusie', 'Het kabinet kiest.', 'Einde.')
    """
    return tuple(part.strip() for part in text.replace("\r\n", "\n").split("\n\n") if part.strip())


def anchors(text: str) -> tuple[str, ...]:
    """The places of a text that somebody can point at: its headings without the mark, and its paragraphs."""
    return tuple(part.lstrip("#").strip() for part in paragraphs(text))


def difference(old: str, new: str) -> tuple[Change, ...]:
    """Every paragraph of both versions once, in the order they are read.

    Paragraphs that stand at the same place between two that stayed are shown as changed into one another.
    """
    before, after = paragraphs(old), paragraphs(new)
    found: list[Change] = []
    heading: str | None = None
    for tag, start, end, low, high in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = before[start:end], after[low:high]
        for place in range(max(len(gone), len(come))):
            was = gone[place] if place < len(gone) else None
            now = come[place] if place < len(come) else None
            heading = _heading(now if now is not None else was) or heading
            found.append(Change(_kind(tag, was, now=now), was, now, heading))
    return tuple(found)


def _kind(tag: str, was: str | None, *, now: str | None) -> ChangeKind:
    if tag == "equal":
        return ChangeKind.SAME
    if was is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if now is None else ChangeKind.CHANGED


def _heading(paragraph: str | None) -> str | None:
    return paragraph.lstrip("#").strip() if paragraph is not None and paragraph.startswith("#") else None
