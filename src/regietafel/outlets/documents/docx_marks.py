# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What python-docx has no word for: bookmarks, links, a block over what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def bookmark(paragraph: Paragraph, name: str, *, number: int) -> None:
    """A bookmark (*bladwijzer*) around the whole paragraph: the place to which a remark belongs."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    end.set(qn("w:id"), str(number))
    first = 1 if paragraph._p.pPr is not None else 0
    paragraph._p.insert(first, start)
    paragraph._p.append(end)


def web_link(paragraph: Paragraph, text: str, *, address: str) -> None:
    """A link to the web; an address of another kind is printed as text."""
    if not address.startswith(("https://", "http://")):
        paragraph.add_run(text)
        return
    _link(paragraph, text, attribute="r:id", value=paragraph.part.relate_to(address, _LINK, is_external=True))


def inside_link(paragraph: Paragraph, text: str, *, anchor: str) -> None:
    """A link to a bookmark of this document, small and raised: the mark of a source."""
    _link(paragraph, text, attribute="w:anchor", value=anchor)


def _link(paragraph: Paragraph, text: str, *, attribute: str, value: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn(attribute), value)
    run = paragraph.add_run(text, style="Hyperlink")
    run.font.superscript = attribute == "w:anchor" or None
    link.append(run._r)
    paragraph._p.append(link)


def shaded(run: Run) -> None:
    """White on black: a block with the ground in it, which a screen reader reads and print keeps."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
    shade = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", "000000")):
        shade.set(qn(name), value)
    run._r.get_or_add_rPr().append(shade)
