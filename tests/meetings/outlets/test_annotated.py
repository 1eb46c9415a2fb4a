# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The annotated agenda: one private page per member, to be worked on, every number with its source."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import docx as python_docx
import pypdf
import pytest

from regietafel.meetings.outlets.annotated import (
    AnnotatedAgenda,
    AnnotatedItem,
    Asked,
    Challenged,
    annotated_agenda,
    annotated_content,
)
from regietafel.outlets.documents import Reference, pdf

ITEM = AnnotatedItem(
    "4",
    "Voortgang opvang",
    asked=(Asked("Instemmen met de verdeling.", date(2022, 7, 8)),),
    changed=("De opgave is nu 51.000 plekken.",),
    challenged=(
        Challenged(
            "2.193", "de gemeente telt er minder", (Reference("COA, weekcijfers", "https://coa.example/"),)
        ),
        Challenged("50%", "niet duidelijk waarvan"),
    ),
)
AGENDA = AnnotatedAgenda(
    "nl",
    "Landelijke Regietafel",
    date(2022, 7, 8),
    "IPO",
    date(2022, 7, 6),
    (ITEM, AnnotatedItem("5", "Rondvraag")),
)


def text(agenda: AnnotatedAgenda) -> str:
    document = python_docx.Document(io.BytesIO(annotated_agenda(agenda).docx))
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_a_page_says_what_is_asked_what_changed_and_which_numbers_will_be_challenged() -> None:
    said = text(AGENDA)
    for part in (
        "Geannoteerde agenda Landelijke Regietafel, 8 juli 2022",
        "Persoonlijk, voor IPO. Niet verspreiden.",
        "Gevraagd van ons: Instemmen met de verdeling. (vóór 8 juli 2022)",
        "Veranderd sinds de vorige keer: De opgave is nu 51.000 plekken.",
        "2.193: de gemeente telt er minder. Bron: COA, weekcijfers",
        "50%: niet duidelijk waarvan. ▲ geen bron vastgelegd",
        "Van u wordt hier niets gevraagd, en er is niets veranderd.",
    ):
        assert part in said, part


def test_it_speaks_english_and_says_so_when_there_is_nothing() -> None:
    said = text(replace(AGENDA, language="en", items=()))
    assert "Private, for IPO. Do not pass on." in said
    assert "There are no items on the agenda." in said


@pytest.mark.parametrize(("items", "fits"), [(1, True), (9, True), (60, False)])
def test_it_takes_smaller_type_to_stay_on_one_page_and_says_when_it_cannot(items: int, *, fits: bool) -> None:
    assert annotated_agenda(replace(AGENDA, items=(ITEM,) * items)).fits is fits


def test_smaller_type_holds_more() -> None:
    content = annotated_content(replace(AGENDA, items=(ITEM,) * 9))
    pages = [len(pypdf.PdfReader(io.BytesIO(pdf(content, size=size))).pages) for size in (10.5, 8.5)]
    assert pages[0] > pages[1] == 1
