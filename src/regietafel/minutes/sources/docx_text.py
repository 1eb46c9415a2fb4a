# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The text of a Word document: paragraphs, lists and tables in order, tracked changes as accepted."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from regietafel.base.messages import Refused
from regietafel.files.unpacking import clean_copy

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    ValueError,
    SyntaxError,
    OSError,
    RuntimeError,
    NotImplementedError,
    AttributeError,
)
"""What the libraries raise on a file that is damaged or something else."""
LARGEST_UNPACKED = 60_000_000
"""Unit: bytes, of all parts of the document together."""


def docx_text(content: bytes, name: str) -> str:
    """The text of a DOCX; a paragraph is a line, a row of a table a line with tabs."""
    return "\n".join(_lines(_opened(content, name)))


def _opened(content: bytes, name: str) -> Word:
    import docx
    from docx.opc.exceptions import OpcError

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
                raise Refused("minutesread-too-large", file=name, most=LARGEST_UNPACKED // 1_000_000)
            clean = clean_copy(parts)
        return docx.Document(io.BytesIO(clean))
    except (*_BROKEN, OpcError) as fault:
        raise Refused("minutesread-not-a-document", file=name) from fault


def _lines(word: Word) -> Iterator[str]:
    from docx.table import Table

    counted = 0
    for part in word.iter_inner_content():
        if isinstance(part, Table):
            yield from _rows(part)
            yield ""
            continue
        text = _text(part._p)
        if _is_heading(part) and text.strip():
            counted += 1
            yield ""
            yield text if text.strip()[:1].isdigit() else f"{counted}. {text}"
        elif text.strip():
            yield f"- {text}" if _is_listed(part) else text
        else:
            yield ""


def _rows(table: object) -> Iterator[str]:
    from docx.table import Table

    assert isinstance(table, Table)
    for row in table._tbl.tr_lst:
        cells = (" ".join(_text(each) for each in cell.xpath(".//w:p")) for cell in row.tc_lst)
        yield "\t".join(" ".join(cell.split()) for cell in cells)


def _text(part: BaseOxmlElement) -> str:
    """The text of a part with what was inserted and without what was deleted."""
    from docx.oxml.ns import qn

    signs = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
    wanted = part.xpath(
        ".//w:r[not(ancestor::w:del) and not(ancestor::w:moveFrom)]/*[self::w:t or self::w:tab or self::w:br"
        " or self::w:cr or self::w:noBreakHyphen]"
    )
    return "".join(signs.get(each.tag, each.text or "") for each in wanted)


def _is_heading(paragraph: Paragraph) -> bool:
    style = paragraph.style
    name = (style.name or "") if style is not None else ""
    return name.startswith(("Heading", "Kop", "heading", "kop"))


def _is_listed(paragraph: Paragraph) -> bool:
    """Whether it is an entry of a list, by itself or by its style."""
    style = paragraph.style
    name = (style.name or "") if style is not None else ""
    return bool(paragraph._p.xpath("./w:pPr/w:numPr")) or name.startswith(("List", "Lijst"))
