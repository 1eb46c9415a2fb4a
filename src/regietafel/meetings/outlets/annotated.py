# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The annotated agenda of one member (*geannoteerde agenda*): private, one page, to be worked on in Word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from regietafel.outlets.documents import Content, Heading, Mark, Paragraph, Part, Reference, Run, Style
from regietafel.outlets.documents import docx as as_docx
from regietafel.outlets.documents import pdf as as_pdf
from regietafel.words import word

_SIZES = (10.5, 9.5, 8.5)
"""Of the text, in points: the first in which the page holds it is taken."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the member (*wat van ons wordt gevraagd*), and by which day."""

    text: str
    by_day: date | None = None


@dataclass(frozen=True, slots=True)
class Challenged:
    """A number that will be challenged (*betwist getal*): how it reads, why, and where it comes from."""

    number: str
    why: str
    sources: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class AnnotatedItem:
    """An item of the agenda as this member should read it (*agendapunt met aantekeningen*)."""

    number: str
    title: str
    asked: tuple[Asked, ...] = ()
    changed: tuple[str, ...] = ()
    """Since the last meeting."""
    challenged: tuple[Challenged, ...] = ()


@dataclass(frozen=True, slots=True)
class AnnotatedAgenda:
    """What one member's page says, in one language, nl or en."""

    language: str
    table: str
    on: date
    member: str
    day: date = field(metadata={"help": "the day of making"})
    items: tuple[AnnotatedItem, ...]


@dataclass(frozen=True, slots=True)
class OnePage:
    """The file; ``fits`` is False where it takes more than a page in the smallest type."""

    docx: bytes
    fits: bool


def annotated_agenda(agenda: AnnotatedAgenda) -> OnePage:
    """The DOCX in the largest type in which it is one page, as measured on the same text set as PDF.

    A word processor with other fonts can come out a line longer.
    """
    content = annotated_content(agenda)
    for size in _SIZES:
        if _pages(as_pdf(content, size=size)) == 1:
            return OnePage(as_docx(content, size=size), fits=True)
    return OnePage(as_docx(content, size=_SIZES[-1]), fits=False)


def annotated_content(agenda: AnnotatedAgenda) -> Content:
    """The page as content: per item what is asked, what changed and which numbers will be challenged."""
    language = agenda.language
    title = word("annotated-title", language, table=agenda.table, day=agenda.on)
    status = word("annotated-private", language, member=agenda.member)
    parts = tuple(part for item in agenda.items for part in _item(item, language))
    nothing = (Paragraph((Run(word("annotated-nothing", language), Mark.SOFT),)),)
    footer = f"{title} · {status}"
    return Content(language, title, agenda.day, status=status, parts=parts or nothing, footer=footer)


def _item(item: AnnotatedItem, language: str) -> Iterator[Part]:
    yield Heading(1, f"{item.number}. {item.title}" if item.number else item.title)
    if not (item.asked or item.changed or item.challenged):
        yield Paragraph((Run(word("annotated-none", language), Mark.SOFT),))
    for asked in item.asked:
        yield _line("annotated-asked", _asked(asked, language), language=language)
    for change in item.changed:
        yield _line("annotated-changed", (Run(change),), language=language)
    for number in item.challenged:
        yield _line("annotated-challenged", _challenged(number, language), language=language)


def _line(key: str, runs: tuple[Run, ...], *, language: str) -> Paragraph:
    return Paragraph((Run(word(key, language), Mark.STRONG), Run(" "), *runs), Style.ITEM)


def _asked(asked: Asked, language: str) -> tuple[Run, ...]:
    if asked.by_day is None:
        return (Run(asked.text),)
    return (Run(f"{asked.text} "), Run(word("annotated-before", language, day=asked.by_day), Mark.STRONG))


def _challenged(number: Challenged, language: str) -> tuple[Run, ...]:
    runs: list[Run] = [Run(number.number, Mark.STRONG), Run(f": {number.why}. ")]
    for source in number.sources:
        runs.append(Run(f"{word('annotated-source', language)} ", Mark.SOFT))
        runs += [Run(source.text, Mark.SOFT, source.address), Run(" ")]
    if not number.sources:
        runs.append(Run(word("annotated-no-source", language), Mark.FLAG))
    return tuple(runs)


def _pages(content: bytes) -> int:
    import io

    from pypdf import PdfReader

    return len(PdfReader(io.BytesIO(content)).pages)
