# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The progress report for the LRT (*voortgangsrapportage*): measures, what is late, reports, what comes back.

One page, as PDF/UA or DOCX. Nobody is called late on it before the holder was told.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from regietafel.actions.outlets.tables import measure_state, state
from regietafel.actions.rules.coming import Coming
from regietafel.actions.rules.items import Item, MeasureItem
from regietafel.actions.rules.register import Register
from regietafel.outlets.documents import Content, Heading, Mark, Paragraph, Part, Run, Style, Table
from regietafel.outlets.documents import docx as as_docx
from regietafel.outlets.documents import pdf as as_pdf
from regietafel.outlets.reading import in_words
from regietafel.reports.rules.calendar import ReportStanding, ReportState
from regietafel.words import day as said_day
from regietafel.words import word

_SIZES = (10.5, 9.5, 8.5, 7.5)
"""Of the text, in points: the first in which it is one page is taken."""
HERE = (ReportState.HANDED_IN, ReportState.TAKEN)


@dataclass(frozen=True, slots=True)
class Progress:
    """What the report tells (*voortgang*), as it stands on the day of the register."""

    seen: Register
    coming: tuple[Coming, ...]
    reports: tuple[ReportStanding, ...]
    language: str


@dataclass(frozen=True, slots=True)
class OnePage:
    """The file; ``fits`` is False where it takes more than one page in the smallest type."""

    content: bytes
    fits: bool


def progress_pdf(progress: Progress) -> OnePage:
    """The report as PDF/UA, in the largest type in which it is one page; the same input, the same bytes."""
    content = progress_content(progress)
    made = b""
    for size in _SIZES:
        made = as_pdf(content, size=size)
        if _pages(made) == 1:
            return OnePage(made, fits=True)
    return OnePage(made, fits=False)


def progress_docx(progress: Progress) -> OnePage:
    """The same as DOCX, in the type in which the PDF is one page."""
    content = progress_content(progress)
    for size in _SIZES:
        if _pages(as_pdf(content, size=size)) == 1:
            return OnePage(as_docx(content, size=size), fits=True)
    return OnePage(as_docx(content, size=_SIZES[-1]), fits=False)


def progress_content(progress: Progress) -> Content:
    """The page as content: measures, actions whose term has passed, monthly reports, the next agenda."""
    language, seen = progress.language, progress.seen
    parts: list[Part] = [Heading(1, word("progress-where", language)), _measures(seen.measures, language)]
    parts += _overdue(seen.overdue, language)
    parts += _reports(progress.reports, language)
    parts += _coming(progress.coming, language)
    title = word("progress-title", language, day=seen.day)
    return Content(language, title, seen.day, parts=tuple(parts), footer=title)


def _measures(measures: Iterable[MeasureItem], language: str) -> Table:
    rows = []
    for measure in measures:
        asked = "; ".join(f"{one.asked.by}: {one.asked.text.on(language)}" for one in measure.unanswered)
        rows.append(
            (
                (Run(f"{measure.listed.number}. {measure.listed.title.on(language)}"),),
                (Run(in_words(measure_state(measure), language)),),
                (Run(asked, Mark.FLAG) if asked else Run(word("agenda-no-flags", language)),),
            )
        )
    heads = ("progress-measure", "progress-state", "progress-unanswered")
    return Table(
        word("progress-measures", language),
        tuple(word(head, language) for head in heads),
        tuple(rows),
        widths=(4, 2, 6),
    )


def _overdue(items: Sequence[Item], language: str) -> list[Part]:
    if not items:
        return [Paragraph((Run(word("progress-none-overdue", language)),))]
    rows = tuple(
        (
            (Run(each.title.on(language)),),
            (Run(", ".join(each.holders) or word("agenda-flag-no-holder", language)),),
            (Run("" if each.latest is None else said_day(each.latest, language)),),
            (Run(in_words(state(each), language)),),
        )
        for each in items
    )
    heads = ("progress-action", "progress-holder", "progress-latest", "progress-state")
    title = word("progress-overdue", language)
    return [Table(title, tuple(word(head, language) for head in heads), rows, widths=(5, 2, 2, 3))]


def _reports(found: Sequence[ReportStanding], language: str) -> list[Part]:
    """One line per month that is over: how many of the tables handed in, and how many are missing."""
    parts: list[Part] = []
    for month, of_month in groupby(found, key=lambda each: each.month):
        standings = list(of_month)
        if all(standing.state is ReportState.NOT_YET for standing in standings):
            continue
        here = sum(standing.state in HERE for standing in standings)
        missing = sum(standing.state is ReportState.MISSING for standing in standings)
        said = word(
            "progress-reports", language, month=str(month), here=here, of=len(standings), missing=missing
        )
        parts.append(Paragraph((Run(said, Mark.FLAG if missing else Mark.PLAIN),), Style.ITEM))
    return parts


def _coming(found: Iterable[Coming], language: str) -> list[Part]:
    rows = tuple(
        (
            (Run(each.title.on(language)),),
            (Run(", ".join(word(f"agenda-why-{why.value}", language) for why in each.why)),),
        )
        for each in found
    )
    if not rows:
        return []
    heads = tuple(word(head, language) for head in ("progress-item", "progress-why"))
    return [
        Heading(1, word("progress-next", language)),
        Table(word("progress-coming", language), heads, rows, widths=(7, 5)),
    ]


def _pages(content: bytes) -> int:
    from pypdf import PdfReader

    return len(PdfReader(io.BytesIO(content)).pages)
