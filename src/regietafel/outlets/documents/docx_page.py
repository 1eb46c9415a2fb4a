# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The page of a DOCX: paper, styles, language, foot, and the switch that records changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import CharacterStyle, ParagraphStyle
    from docx.table import Table

FONT = "Calibri"
SIZE = 11.0
"""Of the text, in points."""
HUE, SOFT, FLAG = 0x154273, 0x4A5A6B, 0x9C1F1F
_LOCALES = {"nl": "nl-NL", "en": "en-GB"}
_SIZES = {1: 14, 2: 12, 3: 11, 4: 11, 5: 11, 6: 11}
_WIDTH = 170
"""Of the text, in millimetres: A4 less two margins of 20."""


def new_document(language: str, *, size: float = SIZE) -> Document:
    """An empty A4 page with the styles of the house."""
    import docx
    from docx.shared import Mm

    document = docx.Document()
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(20)
    page.top_margin, page.bottom_margin = Mm(18), Mm(20)
    _set_language(document, _LOCALES[language])
    _set_styles(document, size)
    return document


def track_changes(document: Document) -> None:
    """Let the word processor record every change from here on (*wijzigingen bijhouden*)."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    settings = document.settings.element
    before = settings.find(qn("w:defaultTabStop"))
    assert before is not None
    before.addprevious(OxmlElement("w:trackRevisions"))


def set_footer(document: Document, text: str) -> None:
    """The title on every page, with its number."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{text} · ", style="Soft")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    field.append(paragraph.add_run("1", style="Soft")._r)
    paragraph._p.append(field)


def table_grid(table: Table, widths: tuple[int, ...]) -> None:
    """A table with lines, its head repeated on each page, its columns in these parts of the width."""
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(_WIDTH * width // sum(widths))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _set_language(document: Document, locale: str) -> None:
    from docx.oxml.ns import qn

    for found in document.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), locale)
    for found in document.settings.element.iter(qn("w:themeFontLang")):
        found.set(qn("w:val"), locale)
    for found in document.settings.element.iter(qn("w:compatSetting")):
        if found.get(qn("w:name")) == "compatibilityMode":
            found.set(qn("w:val"), "15")


def _set_styles(document: Document, text_size: float) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    styles = document.styles
    normal = styles["Normal"]
    _font(normal, size=text_size)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(4), 1.1
    _font(styles["Title"], size=20, colour=HUE)
    _font(styles["Subtitle"], size=11, colour=SOFT)
    _font(styles["Caption"], size=10, colour=SOFT)
    for level, size in _SIZES.items():
        heading = styles[f"Heading {level}"]
        _font(heading, size=size, colour=HUE)
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(4)
    for name, own_size, after in (("Remark", 9.0, 8), ("Fact", text_size, 3), ("Cell", 9.5, 2)):
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = normal
        _font(made, size=own_size, colour=SOFT if name == "Remark" else None)
        made.paragraph_format.space_after = Pt(after)
    _font(styles.add_style("Soft", WD_STYLE_TYPE.CHARACTER), size=9, colour=SOFT)
    _font(styles.add_style("Flag", WD_STYLE_TYPE.CHARACTER), colour=FLAG, bold=True)
    _font(styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER), colour=HUE)


def _font(
    style: CharacterStyle | ParagraphStyle,
    *,
    size: float | None = None,
    colour: int | None = None,
    bold: bool = False,
) -> None:
    """One font in every style: the template has others for its headings."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name = FONT
    if size is not None:
        style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(theme), None)
    if colour is not None:
        style.font.color.rgb = RGBColor.from_string(f"{colour:06X}")
    if bold:
        style.font.bold = True
