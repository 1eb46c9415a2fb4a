# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same minutes as text, as Word document and as PDF tell the same; what cannot be opened is refused."""

import io
from contextlib import suppress
from pathlib import Path
from typing import Any

import docx
import pytest
import typst
from docx.oxml import OxmlElement

from regietafel.base.messages import Refused
from regietafel.minutes.rules.structure import MinutesStructure
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.text import text_of
from regietafel.minutes.sources.truth import read_truth

HERE = Path(__file__).parent / "minutes"
TEXT = (HERE / "prt.txt").read_text("utf-8")


def told(content: bytes, name: str = "verslag") -> MinutesStructure:
    return read_minutes(text_of(content, name))


def as_docx(text: str) -> bytes:
    """The text as a Word document: numbered titles as headings, rows with tabs as a table."""
    word = docx.Document()
    rows: list[list[str]] = []
    for line in [*text.split("\n"), ""]:
        if "\t" in line:
            rows.append(line.split("\t"))
            continue
        if rows:
            table = word.add_table(len(rows), len(rows[0]))
            for row, cells in zip(table.rows, rows, strict=True):
                for cell, content in zip(row.cells, cells, strict=True):
                    cell.text = content
            rows = []
        if line[:1].isdigit() and line[1:3] == ". ":
            word.add_heading(line[3:], level=1)
        else:
            word.add_paragraph(line)
    return saved(word)


def saved(word: Any) -> bytes:
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def as_pdf(text: str) -> bytes:
    """The text as a PDF whose lines break where the page ends; rows with tabs as a table."""
    lines = []
    rows = [line for line in text.split("\n") if "\t" in line]
    for line in text.split("\n"):
        if line in rows:
            if line == rows[0]:
                cells = ", ".join(f"[{quoted(cell)}]" for row in rows for cell in row.split("\t"))
                lines.append(f"#table(columns: {len(rows[0].split(chr(9)))}, {cells})")
        else:
            lines.append(f"{quoted(line)}\n" if line else "")
    source = '#set page(numbering: "1 / 1")\n#set par(justify: false)\n' + "\n".join(lines)
    return bytes(typst.compile(source.encode()))


def quoted(text: str) -> str:
    return f"#{_string(text)}" if text else ""


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def test_a_word_document_tells_what_its_text_tells() -> None:
    assert told(as_docx(TEXT)) == told(TEXT.encode())


@pytest.mark.parametrize("name", ["prt", "hlrt", "region"])
def test_a_pdf_tells_what_its_text_tells(name: str) -> None:
    text = (HERE / f"{name}.txt").read_text("utf-8")
    whole, found = told(text.encode()), told(as_pdf(text))
    assert found.table == whole.table
    assert found.on == whole.on
    assert found.attendees == whole.attendees
    assert found.items == whole.items
    assert found.entries == whole.entries
    assert found.figures == whole.figures


def test_tracked_changes_are_read_as_if_accepted() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("1. Opening")
    paragraph = word.add_paragraph("- COA zal een lijst ")
    for tag, inner, text in (("w:del", "w:delText", "verdelen"), ("w:ins", "w:t", "opstellen")):
        change, run, content = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(inner)
        content.text = text
        run.append(content)
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run(", voor 1 mei 2023.")
    (entry,) = told(saved(word)).entries
    assert entry.text == "COA zal een lijst opstellen, voor 1 mei 2023."
    assert entry.action is not None
    assert entry.action.term == "voor 1 mei 2023"


def test_lists_and_headings_of_a_word_document_are_bullets_and_items() -> None:
    word = docx.Document()
    word.add_heading("Opvang", level=1)
    word.add_paragraph("Het COA zal een lijst opstellen.", style="List Bullet")
    word.add_heading("Wonen", level=1)
    word.add_paragraph("Aedes waarschuwt voor hogere prijzen.", style="List Number")
    found = told(saved(word))
    assert [(each.number, each.title) for each in found.items] == [("1", "Opvang"), ("2", "Wonen")]
    assert [entry.item for entry in found.entries] == ["1", "2"]


def test_what_stands_on_every_page_of_a_pdf_is_no_part_of_the_minutes() -> None:
    lines = "\n\n".join(f"De stand van week {number} is {number}00 plekken." for number in range(10, 60))
    source = f'#set page(header: [Vertrouwelijk concept], numbering: "1 / 1")\n1. Opvang\n\n{lines}'
    source = source.replace("1. Opvang", '#"1. Opvang"\n\n#"2. Wonen"')
    found = told(bytes(typst.compile(source.encode())))
    assert len(found.figures) == 50
    assert found.unread == ()


def encrypted() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(as_pdf("geheim"))))
    writer.encrypt("x")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def many_pages() -> bytes:
    from pypdf import PdfWriter

    writer = PdfWriter()
    for _ in range(151):
        writer.add_blank_page(100, 100)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_pdf_without_text_with_a_password_or_with_very_many_pages_is_refused() -> None:
    empty = bytes(typst.compile(b"#rect()"))
    for content, key in (
        (empty, "minutesread-scanned"),
        (encrypted(), "minutesread-encrypted"),
        (many_pages(), "minutesread-too-many-pages"),
    ):
        with pytest.raises(Refused) as refused:
            told(content)
        assert refused.value.message.key == key


@pytest.mark.parametrize("cut", [40, 400, 4000])
def test_a_damaged_document_is_refused_or_read_and_never_breaks_the_reader(cut: int) -> None:
    """Every way to damage one ends in a structure or in a refusal; the shortest cuts always in a refusal."""
    for whole in (as_docx(TEXT), as_pdf(TEXT)):
        for content in (whole[:cut], whole[:cut] + b"\x00" * 50 + whole[cut + 50 :], whole[: -cut // 4]):
            with suppress(Refused):
                assert isinstance(told(content), MinutesStructure)
        with pytest.raises(Refused):
            told(whole[:40])


def test_the_old_code_page_and_utf_16_are_read_as_well() -> None:
    line = "1. Opening\n2. Ruimte\nAedes waarschuwt voor de gevolgen van één besluit."
    whole = told(line.encode())
    assert whole.entries
    assert told(line.encode("cp1252")) == whole
    assert told(line.encode("utf-16")) == whole
    assert told(line.replace("\n", "\r\n").encode("utf-8-sig")) == whole


def test_a_truth_reads_back_every_field() -> None:
    truth = read_truth(HERE / "hlrt.toml").minutes
    assert truth.entries[11].answer is not None
    assert truth.entries[11].answer.agrees is False
    assert truth.entries[8].conditions[0].words.startswith("mits")
