# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The body of minutes (*verslag*): item after item, each entry with its kind and what still lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from regietafel.minutes.outlets.documents.annotating import Noted, annotated
from regietafel.minutes.outlets.documents.writing import Writing
from regietafel.minutes.rules.structure import MinutesEntry, MinutesFigure, MinutesItem
from regietafel.outlets.documents.content import Heading, Mark, Paragraph, Part, Reference, Run, Style
from regietafel.words import decimal, listed, word


def minutes_parts(writing: Writing) -> list[Part]:
    """The entries under their items; under each a line that says what it is."""
    told = writing.minutes
    known = {item.number for item in told.items}
    parts: list[Part] = [*_said(writing.by_hand.above)]
    for entry in told.entries:
        parts += [] if entry.item in known else _entry(entry, writing)
    for item in told.items:
        parts.append(heading_of(item))
        parts += _said(writing.by_hand.under_item.get(item.number, ()))
        for entry in told.entries:
            parts += _entry(entry, writing) if entry.item == item.number else []
    return parts


def heading_of(item: MinutesItem) -> Heading:
    """The heading of an item, with its number where it has one."""
    text = f"{item.number}. {item.title}" if item.number else item.title
    return Heading(1, text, f"punt{''.join(filter(str.isalnum, item.number.lower()))}")


def figure_notes(writing: Writing) -> tuple[tuple[str, tuple[Run, ...]], ...]:
    """A note per figure: what it counts, and the observation, task or decision that it refers to."""
    language = writing.language
    return tuple(
        (str(place + 1), (*_counted(figure, language), *_source(writing.references.get(place), language)))
        for place, figure in enumerate(writing.minutes.figures)
    )


def _entry(entry: MinutesEntry, writing: Writing) -> list[Part]:
    """The text as it reads, and the line beside it."""
    figures = [
        Noted(figure.value, str(place + 1))
        for place, figure in enumerate(writing.minutes.figures)
        if figure.entry == entry.number
    ]
    defects = [defect for defect in writing.minutes.defects if defect.words and defect.words in entry.text]
    runs = annotated(
        entry.text, figures=figures, defects=defects, ground=writing.ground, language=writing.language
    )
    label = writing.numbers.get(entry.number, str(entry.number))
    beside = _remarks(entry, writing.latest.get(entry.number), language=writing.language)
    text = Paragraph(runs, Style.TEXT, f"regel{entry.number}", label=label)
    more = _said(writing.by_hand.under_entry.get(entry.number, ()))
    return [text, Paragraph(beside, Style.REMARK), *more]


def _said(texts: Iterable[str]) -> Iterator[Part]:
    """What was written by hand, a paragraph each."""
    for text in texts:
        yield from (Paragraph((Run(line),)) for line in text.splitlines() if line.strip())


def _remarks(entry: MinutesEntry, latest: date | None, *, language: str) -> tuple[Run, ...]:
    """Everything to know of an entry beside its text, with what lacks as a flag."""
    parts = [*_kind(entry, language), *_answer(entry, language), *_conditions(entry, language)]
    parts += _action(entry, latest, language=language)
    runs: list[Run] = []
    for part in parts:
        runs += [Run(" · ", Mark.SOFT), part] if runs else [part]
    return tuple(runs)


def _kind(entry: MinutesEntry, language: str) -> Iterator[Run]:
    if entry.kind is not None:
        yield Run(word(f"documents-entry-{entry.kind.value.replace(' ', '-')}", language), Mark.STRONG)
    if entry.by:
        yield Run(word("documents-by", language, who=listed(entry.by, language)), Mark.SOFT)
    if entry.to:
        yield Run(word("documents-to", language, who=listed(entry.to, language)), Mark.SOFT)


def _answer(entry: MinutesEntry, language: str) -> Iterator[Run]:
    if entry.unanswered:
        yield Run(word("documents-unanswered", language), Mark.FLAG)
    if entry.answer is not None:
        key = {True: "agrees", False: "refuses", None: "answers"}[entry.answer.agrees]
        who = entry.answer.by or word("base-unknown", language)
        yield Run(word(f"documents-{key}", language, who=who), Mark.SOFT)


def _conditions(entry: MinutesEntry, language: str) -> Iterator[Run]:
    for condition in entry.conditions:
        if condition.entry is None:
            yield Run(word("documents-condition", language, words=condition.words), Mark.SOFT)
        else:
            said = word("documents-condition-of", language, words=condition.words, entry=str(condition.entry))
            yield Run(said, Mark.SOFT)


def _action(entry: MinutesEntry, latest: date | None, *, language: str) -> Iterator[Run]:
    act = entry.action
    if act is None:
        return
    yield Run(word("documents-entry-actie", language), Mark.STRONG)
    if act.without_holder:
        yield Run(word("documents-no-holder", language), Mark.FLAG)
    else:
        yield Run(word("documents-holder", language, who=listed(act.holders, language)), Mark.SOFT)
    if act.supervisors:
        yield Run(word("documents-supervisor", language, who=listed(act.supervisors, language)), Mark.SOFT)
    if act.term is not None:
        yield Run(word("documents-term", language, words=act.term), Mark.SOFT)
    if latest is not None:
        yield Run(word("documents-latest", language, day=latest), Mark.SOFT)
    else:
        yield Run(word("documents-no-date", language), Mark.FLAG)


_UNITS = frozenset(
    {"persons", "places", "homes", "municipalities", "provinces", "locations", "families", "euro"}
)


def _counted(figure: MinutesFigure, language: str) -> tuple[Run, ...]:
    value = f"{decimal(figure.value, language)}{'%' if figure.unit == '%' else ''}"
    unit = word(f"documents-unit-{figure.unit}", language) if figure.unit in _UNITS else ""
    what = figure.counts or word("documents-counts-unknown", language)
    said = word("documents-figure", language, value=f"{value} {unit}".strip(), what=what)
    return (Run(f"{said} "),)


def _source(reference: Reference | None, language: str) -> tuple[Run, ...]:
    if reference is None:
        return (Run(word("documents-no-reference", language), Mark.FLAG),)
    return (Run(f"{word('documents-reference', language)} "), Run(reference.text, address=reference.address))
