# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A document as DOCX: styles that can be changed, headings that a screen reader finds, anchors that stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from regietafel.outlets.documents.content import (
    Content,
    Heading,
    Mark,
    Paragraph,
    Part,
    Run,
    Style,
    Table,
    shown,
)
from regietafel.outlets.documents.docx_marks import bookmark, inside_link, shaded, web_link
from regietafel.outlets.documents.docx_page import (
    SIZE,
    new_document,
    set_footer,
    table_grid,
    track_changes,
)
from regietafel.outlets.documents.package import add_own_properties, saved, set_properties

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph as WordParagraph

_STYLES = {Style.TEXT: "Normal", Style.ITEM: "List Bullet", Style.REMARK: "Remark"}
_NOTE = "bron_"


def docx(
    content: Content, *, own: Mapping[str, str] | None = None, tracked: bool = False, size: float = SIZE
) -> bytes:
    """The DOCX of a document; with ``tracked`` every later change is recorded by the word processor.

    ``own`` are properties of the file itself, by which it is known again when it comes back.
    """
    document = new_document(content.language, size=size)
    writer = _Writer(document)
    writer.title(content)
    for label, runs in content.facts:
        writer.fact(label, runs)
    for part in content.parts:
        writer.part(part)
    writer.notes(content)
    set_footer(document, content.footer or content.title)
    set_properties(document, title=content.title, language=content.language, day=content.day)
    if own:
        add_own_properties(document, own)
    if tracked:
        track_changes(document)
    return saved(document)


class _Writer:
    """Writes part after part, and numbers the anchors."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._anchors = 0

    def title(self, content: Content) -> None:
        self._anchor(self._document.add_paragraph(content.title, style="Title"), "titel")
        if content.status:
            self._document.add_paragraph(content.status, style="Subtitle")

    def fact(self, label: str, runs: tuple[Run, ...]) -> None:
        paragraph = self._document.add_paragraph(style="Fact")
        paragraph.add_run(f"{label}: ").bold = True
        self._runs(paragraph, runs)

    def part(self, part: Part) -> None:
        match part:
            case Heading():
                paragraph = self._document.add_paragraph(part.text, style=f"Heading {part.level}")
                self._anchor(paragraph, part.anchor)
            case Paragraph():
                self._paragraph(part)
            case Table():
                self._table(part)

    def notes(self, content: Content) -> None:
        if not content.notes:
            return
        self._document.add_paragraph(content.notes_title, style="Heading 1")
        for name, runs in content.notes:
            paragraph = self._document.add_paragraph(f"{name}. ", style="Remark")
            self._runs(paragraph, runs)
            self._mark(paragraph, f"{_NOTE}{name}")

    def _paragraph(self, part: Paragraph) -> None:
        paragraph = self._document.add_paragraph(style=_STYLES[part.style])
        if part.label:
            paragraph.add_run(f"{part.label} ").bold = True
        self._runs(paragraph, part.runs)
        self._anchor(paragraph, part.anchor)

    def _table(self, part: Table) -> None:
        if part.title:
            self._document.add_paragraph(part.title, style="Caption")
        table = self._document.add_table(rows=1, cols=len(part.head))
        table_grid(table, part.widths or (1,) * len(part.head))
        for cell, name in zip(table.rows[0].cells, part.head, strict=True):
            cell.paragraphs[0].style = "Cell"
            cell.paragraphs[0].add_run(name).bold = True
        for row in part.rows:
            self._row(table, row)

    def _row(self, table: WordTable, cells: Iterable[tuple[Run, ...]]) -> None:
        row = table.add_row()  # type: ignore[no-untyped-call]  # the library left out its type
        for cell, runs in zip(row.cells, cells, strict=True):
            cell.paragraphs[0].style = "Cell"
            self._runs(cell.paragraphs[0], runs)

    def _runs(self, paragraph: WordParagraph, runs: Iterable[Run]) -> None:
        for run in runs:
            if run.address is not None:
                web_link(paragraph, run.text, address=run.address)
            else:
                self._run(paragraph, run)
            if run.note is not None:
                inside_link(paragraph, f"[{run.note}]", anchor=f"{_NOTE}{run.note}")

    def _run(self, paragraph: WordParagraph, each: Run) -> None:
        run = paragraph.add_run(shown(each))
        match each.mark:
            case Mark.STRONG:
                run.bold = True
            case Mark.SOFT:
                run.style = "Soft"
            case Mark.FLAG:
                run.style = "Flag"
            case Mark.QUOTED:
                run.italic = True
            case Mark.REDACTED:
                shaded(run)
            case Mark.PLAIN:
                pass

    def _anchor(self, paragraph: WordParagraph, anchor: str) -> None:
        if anchor:
            self._mark(paragraph, f"rt_{anchor}")

    def _mark(self, paragraph: WordParagraph, name: str) -> None:
        self._anchors += 1
        bookmark(paragraph, name, number=self._anchors)
