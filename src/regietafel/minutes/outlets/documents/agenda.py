# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The agenda: per item what it stands there for, how it came there, and its papers."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.minutes.outlets.documents.writing import AgendaLine, Writing
from regietafel.outlets.documents.content import Mark, Paragraph, Part, Run, Style
from regietafel.words import word


def agenda_parts(writing: Writing) -> list[Part]:
    """The items in order; an empty agenda says so. What is told without a purpose has its title alone."""
    language = writing.language
    parts: list[Part] = []
    for line in writing.agenda:
        parts += _line(line, language)
    if not writing.agenda:
        parts += [_title(item.number, item.title) for item in writing.minutes.items]
    return parts or [Paragraph((Run(word("documents-none-agenda", language), Mark.SOFT),))]


def session_facts(writing: Writing) -> Iterator[tuple[str, tuple[Run, ...]]]:
    """When the meeting begins, where it is and who is in the chair, as far as that is on record."""
    for name, told in (("begins", writing.begins), ("place", writing.place), ("chair", writing.chair)):
        if told:
            yield word(f"documents-{name}", writing.language), (Run(told),)


def _line(line: AgendaLine, language: str) -> Iterator[Part]:
    yield _title(line.number, line.title)
    said = [Run(word(f"documents-purpose-{line.purpose.value}", language), Mark.STRONG)]
    for part in _came(line, language):
        said += [Run(" · ", Mark.SOFT), Run(part, Mark.SOFT)]
    yield Paragraph(tuple(said), Style.REMARK)
    for paper in line.papers:
        yield Paragraph((Run(word("documents-paper", language, title=paper)),), Style.ITEM)


def _title(number: str, title: str) -> Paragraph:
    return Paragraph((Run(title),), Style.TEXT, label=f"{number}." if number else "–")


def _came(line: AgendaLine, language: str) -> Iterator[str]:
    """What is special about how an item stands on the agenda."""
    if line.hammer:
        yield word("documents-hammer", language)
    if line.late:
        yield word("documents-late", language)
    if line.from_table is not None:
        yield word("documents-forwarded", language, table=line.from_table)
    if line.carried_from is not None:
        yield word("documents-carried", language, day=line.carried_from)
