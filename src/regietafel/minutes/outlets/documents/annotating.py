# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Text of minutes with what belongs beside it: the source of a number, a correction, a block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from regietafel.minutes.rules.structure import Defect, MinutesPerson
from regietafel.outlets.documents.content import Mark, Run
from regietafel.words import decimal, word

_HIDDEN = re.compile(
    r"\[ ?(?:REDACTED|geanonimiseerd|zwartgelakt|weggelakt|gelakt|geheim)\.? ?\]"
    r"|\[ ?(?P<ground>5\.[12](?:\.[0-9])?(?:\.?[a-z])?)\.? ?\]|[█▇■]{2,}",
    re.IGNORECASE,
)
"""Marks of what was made unreadable in the source."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A figure of the text, and the name of the note with its source."""

    value: Decimal
    note: str


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    runs: tuple[Run, ...]


def annotated(
    text: str, *, figures: Sequence[Noted] = (), defects: Sequence[Defect] = (), ground: str, language: str
) -> tuple[Run, ...]:
    """The text in pieces; every word of the source stays, a correction stands behind what it corrects."""
    spans = [
        *(_hidden(found, ground=ground, language=language) for found in _HIDDEN.finditer(text)),
        *_figures(text, figures),
        *_corrections(text, defects, language=language),
    ]
    runs: list[Run] = []
    at = 0
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if span.start >= at:
            runs += [Run(text[at : span.start])] if span.start > at else []
            runs += span.runs
            at = span.end
    return (*runs, Run(text[at:])) if at < len(text) else tuple(runs)


def redacted(ground: str, *, language: str) -> Run:
    """A block over what is left out, with the ground in it; the ground is said to be unknown where it is."""
    told = ground or word("documents-ground-unknown", language)
    return Run(word("documents-redacted", language, ground=told), Mark.REDACTED)


def person_runs(who: MinutesPerson, *, ground: str, language: str) -> tuple[Run, ...]:
    """A person as the minutes have one: a hidden name is a block, what stood beside it stays."""
    beside = ", ".join(part for part in (who.organisation, who.function) if part)
    if who.hidden:
        block = redacted(ground, language=language)
        return (block, Run(f" ({beside})")) if beside else (block,)
    if who.name is None:
        return (Run(beside or word("base-unknown", language)),)
    return (Run(f"{who.name} ({beside})" if beside else who.name),)


def persons_runs(people: Sequence[MinutesPerson], *, ground: str, language: str) -> tuple[Run, ...]:
    """One person after another, with commas."""
    runs: list[Run] = []
    for who in people:
        runs += [Run(", ")] if runs else []
        runs += person_runs(who, ground=ground, language=language)
    return tuple(runs)


def _hidden(found: re.Match[str], *, ground: str, language: str) -> _Span:
    return _Span(found.start(), found.end(), (redacted(found["ground"] or ground, language=language),))


def _figures(text: str, figures: Sequence[Noted]) -> Iterator[_Span]:
    """Each figure where it stands in the text; the same one twice takes the next place."""
    taken = 0
    for figure in figures:
        found = _written(figure.value).search(text, taken) or _written(figure.value).search(text)
        if found is not None:
            taken = found.end()
            yield _Span(found.start(), found.end(), (Run(found.group(), note=figure.note),))


def _written(value: Decimal) -> re.Pattern[str]:
    """A number in the ways in which Dutch minutes write it: 2.193, 2193 and 2 193; 1,5."""
    whole = decimal(value, "nl")
    ways = {whole, whole.replace(".", ""), whole.replace(".", " "), whole.replace(".", "\u00a0")}
    return re.compile(rf"(?<![\d.,])(?:{'|'.join(map(re.escape, sorted(ways)))})(?:\s?%)?(?![\d]|[.,]\d)")


def _corrections(text: str, defects: Sequence[Defect], *, language: str) -> Iterator[_Span]:
    for defect in defects:
        start = text.find(defect.words)
        if start < 0 or not defect.words:
            continue
        beside = defect.suggestion and word("documents-correction", language, text=defect.suggestion)
        said = beside or word(f"documents-defect-{defect.suspected.value}", language)
        end = start + len(defect.words)
        yield _Span(start, end, (Run(defect.words, Mark.QUOTED), Run(f" [{said}]", Mark.SOFT)))
