# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The bundle of a meeting on record: agenda and papers in one PDF, for whoever may see them."""

from __future__ import annotations

import io
from datetime import date

import pypdf
import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import Purpose
from regietafel.meetings.outlets.bundle import Bundled
from regietafel.meetings.services.bundling import bundle_of
from regietafel.meetings.services.meetings import items_of
from regietafel.meetings.services.papers import File, add_version, file_paper
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene
from regietafel.meetings.services.writing import Wanted
from regietafel.outlets.documents import Content, Heading, pdf

pytestmark = pytest.mark.django_db
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
ACTING = Acting(SECRETARIAT, date(2022, 7, 12))


@pytest.fixture
def held() -> str:
    """The id of a public meeting of two items."""
    items = (
        PlannedItem("1", Said("Opening", "Opening of the meeting"), Purpose.INFORMATION),
        PlannedItem("2", Said("De brief", "The letter"), Purpose.DECISION),
    )
    made = convene(Plan(items), table="LRT", on=date(2022, 9, 1), public=True, acting=ACTING)
    return made.stamp.id


def put(held: str, title: str, *files: File, public: bool = True) -> None:
    """A paper at the second item with its versions."""
    item = items_of(held, AsOf(), reader=SECRETARIAT)[1].fact.stamp.id
    paper = file_paper(Said(title), table="LRT", item=item, owner=None, public=public, acting=ACTING)
    for after, file in enumerate(files):
        add_version(paper.stamp.id, file, after=after, acting=ACTING)


def bundle(held: str, *, reader: Reader = SECRETARIAT, language: str = "nl") -> Bundled:
    wanted = Wanted(language, date(2022, 8, 25))
    return bundle_of(held, as_of=AsOf(), wanted=wanted, reader=reader)


def text(made: Bundled) -> str:
    pages = pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def as_pdf(title: str) -> File:
    content = pdf(Content("nl", title, date(2022, 7, 1), parts=(Heading(1, title),)))
    return File(f"{title}.pdf", "application/pdf", content)


def test_agenda_and_the_last_version_of_each_paper_are_one_pdf_with_bookmarks(held: str) -> None:
    put(held, "Nota", as_pdf("Eerste versie"), as_pdf("Tweede versie"))
    made = bundle(held)
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    marks = [each if isinstance(each, list) else str(each["/Title"]) for each in reader.outline]
    assert marks[:4] == ["Inhoud", "Agenda", "1. Opening", "2. De brief"]
    said = text(made)
    assert "Nota, versie 2" in said
    assert "Tweede versie" in said
    assert "Eerste versie" not in said
    assert "ter besluitvorming" in said
    assert made.notes == ()
    assert made.pdf == bundle(held).pdf


def test_what_is_no_pdf_stands_in_it_as_text_and_what_has_none_is_pointed_at(held: str) -> None:
    put(held, "Brief", File("brief.docx", "", b"PK nep", text="# Conclusie\n\nDe leden stemmen in."))
    put(held, "Plaatje", File("kaart.png", "image/png", b"\x89PNG"))
    put(held, "Vreemd", File("vreemd.txt", "", b"x", text="\N{CJK UNIFIED IDEOGRAPH-6F22}"))
    put(held, "Nog niets")
    made = bundle(held)
    said = text(made)
    assert "De leden stemmen in." in said
    assert "Open kaart.png op de pagina van het stuk" in said
    assert [note.key for note in made.notes] == ["bundle-as-text", "bundle-not-in", "bundle-not-in"]


def test_a_paper_that_a_reader_may_not_see_is_not_in_their_bundle(held: str) -> None:
    put(held, "Openbare nota", as_pdf("Voor iedereen"))
    put(held, "Besloten nota", as_pdf("Alleen de tafel"), public=False)
    assert "Alleen de tafel" in text(bundle(held))
    for_all = text(bundle(held, reader=ANYONE, language="en"))
    assert "Voor iedereen" in for_all
    assert "Alleen de tafel" not in for_all
    assert "Besloten" not in for_all
    assert "The letter" in for_all


def test_a_pdf_that_cannot_be_taken_in_is_refused_by_name(held: str) -> None:
    put(held, "Kapot", File("kapot.pdf", "application/pdf", b"%PDF-1.7 niets"))
    with pytest.raises(Refused, match="bundle-broken"):
        bundle(held)
