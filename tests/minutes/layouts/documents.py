# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The files of the layouts: text as it stands, Word documents and PDF made from a text."""

import io
from pathlib import Path

import docx
import typst
from docx.document import Document as Word

from regietafel.minutes.sources.text import text_of

HERE = Path(__file__).parent
STYLES = {"#": "Heading 1", "##": "Heading 2", "-": "List Bullet", "+": "List Number", "@title": "Title"}
"""The sign before a line, and the style of its paragraph."""


def layouts(folder: str) -> dict[str, Path]:
    """The texts of a folder by name."""
    return {
        path.name.partition(".")[0]: path
        for path in sorted((HERE / folder).iterdir())
        if path.suffix in (".txt", ".typ")
    }


def text_in(path: Path) -> str:
    """The text that the reader gets from the file that is made of this one."""
    match path.suffixes:
        case [".pdf", ".typ"]:
            return text_of(bytes(typst.compile(path.read_bytes())), path.stem)
        case [".docx", ".txt"]:
            return text_of(as_word(path.read_text("utf-8")), path.stem)
    return text_of(path.read_bytes(), path.name)


def as_word(described: str) -> bytes:
    """A Word document: a sign before a line gives its style, lines between bars are the rows of a table."""
    word = docx.Document()
    rows: list[list[str]] = []
    for line in [*described.split("\n"), ""]:
        if line.startswith("|"):
            rows.append(line.strip("|").split("|"))
            continue
        if rows:
            _table(word, rows)
            rows = []
        sign, _, text = line.partition(" ")
        if sign == "@bold":
            word.add_paragraph().add_run(text).bold = True
        elif sign in STYLES:
            word.add_paragraph(text, style=STYLES[sign])
        else:
            word.add_paragraph(line)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _table(word: Word, rows: list[list[str]]) -> None:
    table = word.add_table(len(rows), max(len(row) for row in rows))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, content in zip(row.cells, cells, strict=False):
            cell.text = content
