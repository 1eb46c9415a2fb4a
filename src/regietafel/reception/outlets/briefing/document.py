# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The briefing as DOCX: the same parts in the same order, charts as pictures with a description."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from regietafel.outlets.charts import draw
from regietafel.outlets.charts.drawing import Chart
from regietafel.outlets.font import FAMILY
from regietafel.outlets.reading import Printed
from regietafel.reception.outlets.briefing.content import Briefing, Part
from regietafel.words import word

if TYPE_CHECKING:
    from docx.document import Document

_SCALE = 2.5
_WIDTH = 150
"""The width of a chart. Unit: millimetres."""
_SAME_MOMENT = (1980, 1, 1, 0, 0, 0)
_LOCALES = {"nl": "nl-NL", "en": "en-GB"}


def docx(content: Briefing) -> bytes:
    """The DOCX of a briefing, to be edited further; in named styles, so that a house style can be put on."""
    import docx as library

    document = library.Document()
    _properties(document, content)
    document.add_paragraph(content.stand)
    document.add_heading(content.title, level=1)
    document.add_paragraph(content.sentence)
    if content.figures:
        _add_table(document, _figures(content))
    for part in content.parts:
        _add_part(document, part)
    document.add_heading(word("briefing-sources", content.language), level=2)
    for source in content.sources:
        document.add_paragraph(source, style="List Bullet")
    if content.address:
        document.add_paragraph(content.address)
    written = BytesIO()
    document.save(written)
    return _same_bytes(written.getvalue())


def _properties(document: Document, content: Briefing) -> None:
    """Title, language, font and day; the day of the briefing is its day of making."""
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    made = datetime(content.day.year, content.day.month, content.day.day)  # noqa: DTZ001 - a file holds no zone
    core = document.core_properties
    core.title, core.language, core.author = content.title, _LOCALES[content.language], "Regietafel"
    core.created, core.modified, core.last_modified_by, core.comments = made, made, "Regietafel", ""
    for name in ("Normal", "Heading 1", "Heading 2"):
        font = document.styles[name].font
        font.name = FAMILY
        fonts = document.styles[name].element.rPr.rFonts
        for side in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(side), None)
    document.styles["Normal"].font.size = Pt(10)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)


def _figures(content: Briefing) -> Printed:
    """The strip as a table: it is read in order by any reader."""
    head = tuple(
        word(f"briefing-column-{name}", content.language) for name in ("figure", "value", "change", "mark")
    )
    rows = tuple(
        (figure.name, f"{figure.value} {figure.unit}", figure.change, figure.mark)
        for figure in content.figures
    )
    return Printed(word("briefing-figures", content.language), head, rows, words=frozenset({2, 3}))


def _add_part(document: Document, part: Part) -> None:
    document.add_heading(part.title, level=2)
    for text in part.texts:
        document.add_paragraph(text)
    if part.chart is not None:
        _add_chart(document, part.chart)
    if part.table is not None:
        _add_table(document, part.table)


def _add_chart(document: Document, chart: Chart) -> None:
    """The picture, with the finding above it and as its description."""
    import vl_convert
    from docx.shared import Mm

    paragraph = document.add_paragraph()
    paragraph.add_run(chart.title).bold = True
    picture = BytesIO(vl_convert.svg_to_png(draw(chart, paper=True), scale=_SCALE))
    shape = document.add_picture(picture, width=Mm(_WIDTH))
    shape._inline.docPr.set("descr", f"{chart.title}. {chart.description}")


def _add_table(document: Document, table: Printed) -> None:
    """A table whose first row is its head on every page."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement

    paragraph = document.add_paragraph()
    paragraph.add_run(table.title).bold = True
    drawn = document.add_table(rows=0, cols=len(table.head), style="Light Grid Accent 1")
    for place, row in enumerate((table.head, *table.all_rows)):
        cells = drawn.add_row().cells
        for column, text in enumerate(row):
            cells[column].text = text
            if not table.is_words(column):
                cells[column].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if place == 0:
            drawn.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _same_bytes(written: bytes) -> bytes:
    """The file without the moment at which it was written."""
    made = BytesIO()
    with ZipFile(BytesIO(written)) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name, _SAME_MOMENT), source.read(name), ZIP_DEFLATED)
    return made.getvalue()
