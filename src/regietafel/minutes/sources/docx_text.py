# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The text of a Word document: paragraphs, lists and tables in order, tracked changes as accepted.

Headings and bold lines keep a mark where the text is to be read as minutes; a number that Word counts is
written out.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from regietafel.base.messages import Refused
from regietafel.files.unpacking import clean_copy
from regietafel.minutes.sources.docx_numbers import Numbers, style_name

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table
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
_HEADING = re.compile(r"(?:heading|kop)\D*(?P<level>\d)?", re.IGNORECASE)
_LONGEST_BOLD = 120
"""A bold paragraph above this length is no heading. Unit: characters."""
_BLACK = "█"


def docx_text(content: bytes, name: str, *, marked: bool = True) -> str:
    """The text of a DOCX; a paragraph is a line, a row of a table a line with tabs."""
    word = _opened(content, name)
    return "\n".join(_Lines(word, marked, Numbers.of(word)).lines())


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


@dataclass(slots=True)
class _Lines:
    """The lines of a document, one part after the other."""

    word: Word
    marked: bool
    numbers: Numbers
    counted: int = 0
    level: int = field(init=False)
    """The level of the headings that are items: the highest that occurs more than once."""

    def __post_init__(self) -> None:
        levels = [level for part in self.word.paragraphs if part.text.strip() and (level := _level(part))]
        self.level = min((each for each in levels if levels.count(each) > 1), default=max(levels, default=1))

    def lines(self) -> Iterator[str]:
        from docx.table import Table

        for part in self.word.iter_inner_content():
            if isinstance(part, Table):
                yield from _rows(part)
                yield ""
                continue
            text = _text(part._p)
            if not text.strip():
                yield ""
            elif (level := _level(part)) is not None:
                yield ""
                yield self._heading(" ".join(text.split()), level, label=self.numbers.label(part))
            else:
                yield self._line(part, text, label=self.numbers.label(part))

    def _heading(self, text: str, level: int, *, label: str | None) -> str:
        """A heading with its number: its own, the one that Word counts, or that of its place."""
        if level < self.level or text[:1].isdigit():
            return text
        if label is not None:
            return f"{label} {text}"
        if level == self.level:
            self.counted += 1
            return f"{self.counted}. {text}"
        return f"{'#' * level} {text}" if self.marked else text

    def _line(self, part: Paragraph, text: str, *, label: str | None) -> str:
        """A paragraph: an entry of a list with its sign, or a bold line with its mark."""
        bold = self.marked and _is_bold(part) and len(text) <= _LONGEST_BOLD and "\n" not in text
        said = f"**{text.strip()}**" if bold else text
        if label is not None and bold:
            return f"{label} {said}"
        return f"- {said}" if label is not None or _is_listed(part) else said


def _rows(table: Table) -> Iterator[str]:
    for row in table._tbl.tr_lst:
        cells: list[list[str]] = []
        for cell in row.tc_lst:
            texts = [" ".join(_text(each).split()) for each in cell.xpath(".//w:p")]
            cells.append([text for text in texts if text])
            cells += [[] for _ in range(cell.grid_span - 1)]
        if len(cells) == 2 and len(cells[1]) > 1:  # a list beside its key: a line each
            yield f"{_cell(cells[0])}\t{cells[1][0]}"
            yield from (f"\t{text}" for text in cells[1][1:])
        else:
            yield "\t".join(map(_cell, cells))


def _cell(texts: list[str]) -> str:
    """The paragraphs of a cell on one line, each closed."""
    closed = [text if text[-1] in ".,:;!?" else f"{text};" for text in texts[:-1]]
    return " ".join((*closed, *texts[-1:]))


def _text(part: BaseOxmlElement) -> str:
    """The text of a part with what was inserted and without what was deleted; black on black is covered."""
    from docx.oxml.ns import qn

    signs = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
    wanted = part.xpath(
        ".//w:r[not(ancestor::w:del) and not(ancestor::w:moveFrom)]/*[self::w:t or self::w:tab or self::w:br"
        " or self::w:cr or self::w:noBreakHyphen]"
    )
    found = []
    for each in wanted:
        text = signs.get(each.tag, each.text or "")
        found.append(_BLACK * max(len(text), 2) if _is_covered(each.getparent()) and text.strip() else text)
    return "".join(found)


def _is_covered(run: BaseOxmlElement) -> bool:
    """Whether a piece of text has a black ground: somebody meant to hide it."""
    return bool(run.xpath("./w:rPr/w:highlight[@w:val='black'] | ./w:rPr/w:shd[@w:fill='000000']"))


def _level(paragraph: Paragraph) -> int | None:
    """The level of a heading; None for any other paragraph."""
    found = _HEADING.match(style_name(paragraph))
    return int(found["level"] or 1) if found else None


def _is_bold(paragraph: Paragraph) -> bool:
    """Whether the whole of a paragraph is bold, by itself."""
    runs = [run for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)


def _is_listed(paragraph: Paragraph) -> bool:
    """Whether it is an entry of a list, by its style."""
    return style_name(paragraph).startswith(("List", "Lijst"))
