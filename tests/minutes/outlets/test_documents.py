# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The documents of a meeting: each by itself, the same in every form, with what lacks flagged."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from itertools import product

import docx as python_docx
import pikepdf
import pypdf
import pytest

from regietafel.base.messages import Refused
from regietafel.facts.meetings import Document, DocumentState
from regietafel.minutes.outlets.documents import PaperForm, content_of, written
from regietafel.minutes.rules.structure import MinutesStructure
from regietafel.outlets.documents import (
    Content,
    Heading,
    Mark,
    Paragraph,
    Run,
    Table,
    docx,
    html,
    pdf,
    plain_text,
)
from tests.minutes.outlets.meeting import ENTRIES, writing

EVERY = pytest.mark.parametrize(("document", "language"), list(product(Document, ("nl", "en"))))


def in_pdf(content: Content) -> str:
    """The words of the PDF, with line breaks as spaces."""
    pages = pypdf.PdfReader(io.BytesIO(pdf(content))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def in_docx(content: Content) -> str:
    document = python_docx.Document(io.BytesIO(docx(content)))
    lines = [paragraph.text for paragraph in document.paragraphs]
    lines += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(lines)


@EVERY
def test_a_pdf_is_tagged_titled_and_in_its_language(document: Document, language: str) -> None:
    content = content_of(writing(document, language=language))
    with pikepdf.open(io.BytesIO(pdf(content))) as file:
        assert bool(file.Root.MarkInfo.Marked)
        assert str(file.Root.Lang) == language
        with file.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == content.title


@EVERY
def test_the_same_content_gives_the_same_bytes(document: Document, language: str) -> None:
    content = content_of(writing(document, language=language))
    assert pdf(content) == pdf(content)
    assert docx(content) == docx(content)


@pytest.mark.parametrize("form", [in_pdf, in_docx, html, plain_text], ids=lambda form: form.__name__)
def test_minutes_say_the_same_in_every_form(form: object) -> None:
    assert callable(form)
    said = str(form(content_of(writing())))
    for part in (
        "Verslag Landelijke Regietafel, 8 juli 2022", "Concept, versie 1", "Voorbeeld (MBZK)",
        "weggelakt: 5.1.2.e",
        "DGVB wordt vervangen door DGRVB", "die een rol overneemt die is weggelakt", "2. De brief",
        "SJenV gaat akkoord", "geen antwoord vastgelegd", "LRT-2022-11", "(zie 2)", "houder: COA",
        "toezicht: SJenV en MVRO", "uiterlijk 15 juli 2022", "geen houder", "geen datum",
        "lees: COA heeft een besluit genomen", "capaciteitsbesluit COA, mei 2022", "nog zonder verwijzing",
    ):  # fmt: skip
        assert part in said, part
    assert "REDACTED" not in said


def test_every_entry_stands_once_in_the_minutes_with_its_words_as_they_are() -> None:
    parts = [part for part in content_of(writing()).parts if isinstance(part, Paragraph) and part.anchor]
    assert [part.anchor for part in parts] == [f"regel{entry.number}" for entry in ENTRIES]
    for part, entry in zip(parts, ENTRIES, strict=True):
        own = [run for run in part.runs if run.mark is not Mark.SOFT]
        said = ["[REDACTED]" if run.mark is Mark.REDACTED else run.text for run in own]
        assert "".join(said) == entry.text


def test_every_number_leads_to_a_note_and_every_note_to_a_source_or_a_flag() -> None:
    content = content_of(writing())
    pointed = [
        run.note for part in content.parts if isinstance(part, Paragraph) for run in part.runs if run.note
    ]
    assert pointed == [name for name, _ in content.notes] == ["1", "2"]
    assert content.notes[0][1][-1].address == "https://regietafel.example/besluiten/1/"
    assert content.notes[1][1][-1].mark is Mark.FLAG


def rows(document: Document, *, language: str = "nl") -> list[list[str]]:
    (table,) = content_of(writing(document, language=language)).parts
    assert isinstance(table, Table)
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def test_an_action_without_holder_or_date_is_listed_and_flagged() -> None:
    found = rows(Document.ACTIONS)
    assert [row[0] for row in found] == ["6", "LRT-2022-12", "8"]
    assert [row[2] for row in found] == ["COA", "geen houder", "COA"]
    assert [row[5] for row in found] == ["geen datum", "geen datum", "15 juli 2022"]
    assert "no holder" in rows(Document.ACTIONS, language="en")[1]


def test_a_table_makes_agreements_and_takes_note_of_the_decisions_of_others() -> None:
    assert [row[0] for row in rows(Document.AGREEMENTS)] == ["LRT-2022-11", "LRT-2022-12"]
    assert [row[1] for row in rows(Document.DECISIONS)] == ["Vaststelling", "Kennisname"]


@EVERY
def test_a_meeting_without_anything_says_so_in_every_document(document: Document, language: str) -> None:
    content = content_of(replace(writing(document, language=language), minutes=MinutesStructure()))
    assert "not known" in content.title or "niet bekend" in content.title
    assert len(content.parts) == (0 if document is Document.MINUTES else 1)
    assert pdf(content)


@pytest.mark.parametrize(
    ("state", "adopted", "said"),
    [
        (None, None, "Concept, versie 1"),
        (DocumentState.FOR_ADOPTION, None, "Ter vaststelling"),
        (DocumentState.ADOPTED, date(2022, 9, 1), "Vastgesteld op 1 september 2022"),
        (DocumentState.PUBLISHED, None, "Vastgesteld en openbaar"),
    ],
)
def test_each_document_carries_its_own_status(
    state: DocumentState | None, adopted: date | None, said: str
) -> None:
    assert content_of(replace(writing(), state=state, adopted_on=adopted)).status == said


def test_text_is_never_markup() -> None:
    trap = '<script>alert(1)</script> #panic("x") *niet vet* $a$ & "'
    content = Content("nl", trap, date(2022, 7, 8), parts=(Paragraph((Run(trap, address="javascript:x"),)),))
    assert "<script>" not in html(content)
    assert "javascript" not in html(content)
    assert "#panic" in in_pdf(content)
    assert trap in in_docx(content)


def test_a_sign_that_the_font_lacks_is_refused_with_the_title() -> None:
    with pytest.raises(Refused, match="documents-not-set"):
        pdf(Content("nl", "Verslag", date(2022, 7, 8), parts=(Heading(1, "\N{CJK UNIFIED IDEOGRAPH-6F22}"),)))


def test_the_text_of_minutes_has_every_sentence_once_and_no_correction() -> None:
    text = str(written(writing(), PaperForm.TEXT), "utf-8")
    assert all(text.count(entry.text) == 1 for entry in ENTRIES)
    assert "lees:" not in text


@pytest.mark.parametrize("form", PaperForm)
@pytest.mark.parametrize("document", Document)
def test_every_document_is_written_in_every_form(document: Document, form: PaperForm) -> None:
    assert written(writing(document), form)
