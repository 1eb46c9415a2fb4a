# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The briefing: two pages, readable by everyone, the same as PDF and as DOCX, the same bytes every time."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import docx as library
import pikepdf
import pypdf
import pytest

from regietafel.base.messages import Refused
from regietafel.reception.outlets.briefing import Part, docx, pdf
from regietafel.words import say
from tests.reception.outlets.briefings import BRIEFING

LINE = "Dit is een toelichting van een hele regel, zoals die in een dagbeeld kan staan."


def printed(content: bytes) -> str:
    """The words of a PDF, with line breaks as spaces."""
    return " ".join(
        " ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(content)).pages
    )


def written(content: bytes) -> str:
    """The words of a DOCX: paragraphs and tables."""
    document = library.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_it_has_at_most_two_pages_and_is_tagged_titled_and_in_its_language() -> None:
    with pikepdf.open(io.BytesIO(pdf(BRIEFING))) as made:
        assert len(made.pages) <= 2
        assert bool(made.Root.MarkInfo.Marked)
        assert str(made.Root.Lang) == "nl"
        with made.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == BRIEFING.title


@pytest.mark.parametrize("make", [pdf, docx])
def test_the_same_content_gives_the_same_bytes(make: object) -> None:
    assert callable(make)
    assert make(BRIEFING) == make(BRIEFING)


def test_paper_and_document_say_the_same() -> None:
    on_paper, in_document = printed(pdf(BRIEFING)), written(docx(BRIEFING))
    for part in (
        BRIEFING.title, BRIEFING.sentence, BRIEFING.stand, "2.193", "+13 sinds 7 juli 2022", "42.732",
        "Nodig en beschikbaar", "Het tekort loopt op tot 20.934 plekken", "45.000", "Nederland", "51.000",
        "Zuid-Holland", "Van één regio is geen cijfer bekend.", "COA, Weekcijfers en capaciteit",
        "https://regietafel.example/?op=2022-07-08",
    ):  # fmt: skip
        assert part in on_paper, part
        assert part in in_document, part


def test_a_chart_has_words_for_who_does_not_see_it() -> None:
    document = library.Document(io.BytesIO(docx(BRIEFING)))
    (shape,) = document.inline_shapes
    assert "Twee lijnen die uit elkaar lopen." in shape._inline.docPr.get("descr")
    assert "/Alt" in pdf_text(pdf(BRIEFING))


def pdf_text(content: bytes) -> str:
    """The objects of a PDF as text."""
    with pikepdf.open(io.BytesIO(content)) as made:
        return "".join(str(each.keys()) for each in made.objects if isinstance(each, pikepdf.Dictionary))


def test_the_document_is_of_the_day_it_shows_and_in_its_language() -> None:
    core = library.Document(io.BytesIO(docx(replace(BRIEFING, language="en")))).core_properties
    assert core.created is not None
    assert (core.created.date(), core.language, core.title) == (date(2022, 7, 8), "en-GB", BRIEFING.title)


def test_a_long_briefing_gets_smaller_and_is_then_refused() -> None:
    long = replace(BRIEFING, parts=(*BRIEFING.parts, Part("Meer", (LINE,) * 40)))
    assert len(pypdf.PdfReader(io.BytesIO(pdf(long))).pages) == 2
    with pytest.raises(Refused) as refused:
        pdf(replace(BRIEFING, parts=(Part("Meer", (LINE,) * 200),)))
    assert "past niet op twee bladzijden" in say(refused.value.message, "nl")


def test_an_english_briefing_speaks_english() -> None:
    english = replace(BRIEFING, language="en")
    assert "Sources" in printed(pdf(english))
    assert "Key figures" in written(docx(english))
