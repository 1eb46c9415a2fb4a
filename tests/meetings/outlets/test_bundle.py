# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The bundle: one PDF with contents, bookmarks and page labels, whose tags still hold together."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pikepdf
import pypdf
import pytest
from pypdf.annotations import Link
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from regietafel.base.messages import Refused
from regietafel.meetings.outlets.bundle import Bundle, Bundled, BundleItem, BundlePaper, bundled, opening
from regietafel.outlets.documents import Content, Heading, Paragraph, Part, Run, Table, pdf
from regietafel.words import say

DAY = date(2022, 7, 6)


def paper(title: str, content: bytes | None = None) -> BundlePaper:
    return BundlePaper(title, f"{title.lower()}.pdf", content or tagged(title))


def tagged(title: str, *, pages: int = 1) -> bytes:
    """An accessible PDF with headings, a link and a table on every page."""
    one: tuple[Part, ...] = (
        Heading(1, title),
        Paragraph((Run("zie de bron", address="https://regietafel.example/"),)),
        Table("Getallen", ("a", "b"), (((Run("1"),), (Run("2"),)),)),
        *(Paragraph((Run("regel"),)) for _ in range(30)),
    )
    return pdf(Content("nl", title, DAY, parts=one * pages))


def untagged(pages: int = 1) -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    return written(writer)


def written(writer: pypdf.PdfWriter) -> bytes:
    whole = io.BytesIO()
    writer.write(whole)
    return whole.getvalue()


def bundle(*items: BundleItem, agenda: BundlePaper | None = None) -> Bundle:
    return Bundle("nl", "Landelijke Regietafel, 8 juli 2022", DAY, "Versie 1", items, agenda)


WHOLE = bundle(
    BundleItem("1", "Opening"),
    BundleItem("2", "De brief", (paper("Brief", tagged("Brief", pages=3)), paper("Nota"))),
    BundleItem("3", "Voortgang", (paper("Cijfers"),)),
    agenda=paper("Agenda"),
)


@pytest.fixture(scope="module")
def made() -> Bundled:
    return bundled(WHOLE)


def outline(reader: pypdf.PdfReader) -> list[tuple[int, str, int]]:
    """Every bookmark: how deep, what it says, on which page."""

    def walk(items: list[Any], depth: int) -> list[tuple[int, str, int]]:
        found: list[tuple[int, str, int]] = []
        for item in items:
            if isinstance(item, list):
                found += walk(item, depth + 1)
            else:
                page = reader.get_destination_page_number(item)
                assert page is not None
                found.append((depth, str(item.title), page))
        return found

    return walk(reader.outline, 0)


def test_there_is_a_bookmark_per_item_and_paper_on_the_page_where_it_begins(made: Bundled) -> None:
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    found = outline(reader)
    assert [(depth, title) for depth, title, _ in found] == [
        (0, "Inhoud"), (0, "Agenda"), (0, "1. Opening"), (0, "2. De brief"), (1, "Brief"), (1, "Nota"),
        (0, "3. Voortgang"), (1, "Cijfers"),
    ]  # fmt: skip
    for _, title, page in found:
        if title in ("Brief", "Nota", "Cijfers"):
            assert title in reader.pages[page].extract_text().splitlines()[0]


def test_the_contents_lead_to_the_pages_and_name_their_labels(made: Bundled) -> None:
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    assert reader.page_labels[:3] == ["i", "1", "2"]
    starts = {title: page for _, title, page in outline(reader)}
    front: Any = reader.pages[0]
    goals: list[Any] = [
        reader.get_page_number(note.get_object()["/Dest"][0].get_object()) for note in front["/Annots"]
    ]
    assert goals == [starts[name] for name in ("Agenda", "Brief", "Nota", "Cijfers")]
    said = " ".join(front.extract_text().split())
    assert all(f"bladzijde {reader.page_labels[goal]}" in said for goal in goals)
    assert b"bundle.invalid" not in made.pdf


def test_the_tags_of_every_paper_stand_in_one_tree_that_fits_its_pages(made: Bundled) -> None:
    with pikepdf.open(io.BytesIO(made.pdf)) as file:
        assert bool(file.Root.MarkInfo.Marked)
        tree = file.Root.StructTreeRoot
        assert len(tree.K.K) == 5
        numbers = list(tree.ParentTree.Nums)
        parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        assert list(parents) == sorted(set(parents))
        for page in file.pages:
            assert len(parents[int(page.StructParents)]) > 0
            for note in page.get("/Annots", []):
                assert parents[int(note.StructParent)].S in ("/Link", "/Reference", "/Note")
        assert int(tree.ParentTreeNextKey) > max(parents)


def test_a_paper_without_tags_is_said_to_have_none_and_the_bundle_claims_nothing() -> None:
    found = bundled(bundle(BundleItem("1", "Opening", (paper("Scan", untagged()), paper("Nota")))))
    (note,) = found.notes
    assert "‘Scan’ (scan.pdf) heeft geen labels" in say(note, "nl")
    contents = pypdf.PdfReader(io.BytesIO(found.pdf)).pages[0].extract_text()
    assert "‘Scan’ (scan.pdf) heeft geen labels" in " ".join(contents.split())
    assert "‘Nota’" not in contents
    assert say(note, "en")
    with pikepdf.open(io.BytesIO(found.pdf)) as file:
        assert not bool(file.Root.MarkInfo.Marked)


def test_title_language_and_bytes_are_those_of_the_bundle(made: Bundled) -> None:
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "Bundel Landelijke Regietafel, 8 juli 2022"
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "nl"
    assert bundled(WHOLE).pdf == made.pdf


def acting() -> bytes:
    """A PDF with a script when it opens, and a link that starts a program."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    action, script = NameObject("/JavaScript"), TextStringObject("app.alert('x')")
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {NameObject("/S"): action, NameObject("/JS"): script}
    )
    writer.add_annotation(0, Link(rect=(0, 0, 50, 50), url="https://regietafel.example/"))
    writer.add_annotation(0, Link(rect=(0, 0, 60, 60), url="https://regietafel.example/"))
    page: Any = writer.pages[0]
    note = page["/Annots"][1].get_object()
    note[NameObject("/A")] = DictionaryObject(
        {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("x.exe")}
    )
    return written(writer)


def test_scripts_and_acts_are_left_out_and_counted_and_links_to_the_web_stay() -> None:
    found = bundled(bundle(BundleItem("1", "Opening", (paper("Listig", acting()),))))
    assert b"/Launch" not in found.pdf
    assert b"app.alert" not in found.pdf
    assert any("Eén opdracht" in say(note, "nl") for note in found.notes)
    page: Any = pypdf.PdfReader(io.BytesIO(found.pdf)).pages[1]
    assert page["/Annots"][0].get_object()["/A"]["/URI"] == "https://regietafel.example/"


def locked() -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    writer.encrypt("geheim", algorithm="RC4-128")
    return written(writer)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04", "is geen PDF"),
        (b"%PDF-1.7\nniets", "beschadigd"),
        (untagged()[:200], "beschadigd"),
        (locked(), "versleuteld"),
        (written(pypdf.PdfWriter()), "0 bladzijden"),
    ],
)
def test_a_paper_that_cannot_be_taken_in_is_refused_with_its_name(content: bytes, said: str) -> None:
    with pytest.raises(Refused) as refused:
        bundled(bundle(BundleItem("1", "Opening", (paper("Stuk", content), paper("Nota")))))
    told = say(refused.value.message, "nl")
    assert said in told
    assert "stuk.pdf" in told
    assert say(refused.value.message, "en")


def test_a_paper_that_is_too_large_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST", 1_000)
    with pytest.raises(Refused, match="bundle-too-large"):
        bundled(bundle(BundleItem("1", "Opening", (paper("Nota"),))))


def test_a_bundle_without_papers_is_its_contents() -> None:
    reader = pypdf.PdfReader(io.BytesIO(bundled(bundle(BundleItem("1", "Opening"))).pdf))
    assert len(reader.pages) == 1
    assert "1. Opening" in " ".join(reader.pages[0].extract_text().split())
