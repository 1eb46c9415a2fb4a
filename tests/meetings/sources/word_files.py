# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""DOCX files with recorded changes and comments, written by hand as Word and LibreOffice write them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

from regietafel.base.paper_text import Block, PaperText
from regietafel.meetings.outlets.word import paper_docx

LETTER = PaperText(
    "LRT-2022-7",
    2,
    "Brief over dwingende middelen",
    "nl",
    (
        Block("h1", "Aanleiding", 1),
        Block("p1", "De tafel vroeg om een brief over vier mogelijkheden."),
        Block("h2", "Conclusie", 1),
        Block("p2", "Het kabinet kiest voor de eerste mogelijkheid."),
        Block("p3", "Gevolgen voor gemeenten", item=True),
        Block("p4", "Gevolgen voor provincies", item=True),
    ),
)
DAY = date(2022, 7, 1)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAIN = "word/document.xml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MICROSOFT = "http://schemas.microsoft.com/office"


def by(author: str, on: str = "2022-07-05T10:30:00Z") -> str:
    """The attributes of a change, as both programs write them."""
    return f'w:id="901" w:author="{escape(author)}" w:date="{on}"'


def kept(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _gone(text: str) -> str:
    return f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'


def gone(text: str, author: str) -> str:
    """Taken out, and recorded."""
    return f"<w:del {by(author)}>{_gone(text)}</w:del>"


def put(text: str, author: str) -> str:
    """Put in, and recorded."""
    return f"<w:ins {by(author)}>{kept(text)}</w:ins>"


def put_and_gone(text: str, *, author: str, other: str) -> str:
    """Put in by one and taken out again by another."""
    return f"<w:ins {by(author)}><w:del {by(other)}>{_gone(text)}</w:del></w:ins>"


def moved(text: str, author: str, *, to: bool) -> str:
    """Carried from here, or to here."""
    tag = "moveTo" if to else "moveFrom"
    return (
        f'<w:{tag}RangeStart w:id="77" w:name="move1"/><w:{tag} {by(author)}>{kept(text)}</w:{tag}>'
        f'<w:{tag}RangeEnd w:id="77"/>'
    )


def about(number: int, *inside: str) -> str:
    """A comment on what is inside."""
    return (
        f'<w:commentRangeStart w:id="{number}"/>{"".join(inside)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def paragraph(anchor: str, *inside: str, mark: str = "", style: str = "") -> str:
    """A paragraph under its anchor, or without one; ``mark`` is a change of the mark at its end."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    start = f'<w:bookmarkStart w:id="5{len(anchor)}" w:name="rt_{anchor}"/>' if anchor else ""
    end = f'<w:bookmarkEnd w:id="5{len(anchor)}"/>' if anchor else ""
    return f"<w:p><w:pPr>{look}<w:rPr>{mark}</w:rPr></w:pPr>{start}{''.join(inside)}{end}</w:p>"


def mark_put(author: str) -> str:
    return f"<w:ins {by(author)}/>"


def mark_gone(author: str) -> str:
    return f"<w:del {by(author)}/>"


def remark(number: int, author: str, *, text: str) -> str:
    """A comment as it stands in the part of the comments."""
    return (
        f'<w:comment w:id="{number}" w:author="{author}" w:date="2022-07-05T10:31:00Z" w:initials="X">'
        f'<w:p w14:paraId="0000000{number}"><w:r><w:annotationRef/></w:r>{kept(text)}</w:p></w:comment>'
    )


Parts = dict[str, bytes]


def parts_of(content: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(parts: Parts) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return whole.getvalue()


@cache
def sent(text: PaperText = LETTER) -> bytes:
    return paper_docx(text, day=DAY)


def changed(change: Callable[[Parts], None], content: bytes | None = None) -> bytes:
    """A file with its parts changed by hand."""
    parts = parts_of(content or sent())
    change(parts)
    return packed(parts)


def with_body(body: str, *, comments: str = "", threads: str = "", content: bytes | None = None) -> bytes:
    """The letter that went out with another body, and comments where there are any."""

    def change(parts: Parts) -> None:
        parts[_MAIN] = (
            f'<w:document xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<w:body>{body}<w:sectPr/></w:body></w:document>"
        ).encode()
        if comments:
            _add_comments(parts, comments, threads=threads)

    return changed(change, content)


def _add_comments(parts: Parts, comments: str, *, threads: str) -> None:
    word = (
        f'xmlns:w="{_W}" xmlns:w14="{_MICROSOFT}/word/2010/wordml" xmlns:w15="{_MICROSOFT}/word/2012/wordml"'
    )
    parts["word/comments.xml"] = f"<w:comments {word}>{comments}</w:comments>".encode()
    parts["word/commentsExtended.xml"] = f"<w15:commentsEx {word}>{threads}</w15:commentsEx>".encode()
    related = (
        f'<Relationship Id="rIdC1" Type="{_RELATIONS}/comments" Target="comments.xml"/>'
        '<Relationship Id="rIdC2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended"'
        ' Target="/word/commentsExtended.xml"/></Relationships>'
    )
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", related.encode())


def letter(**instead: str) -> str:
    """The body of the letter as it went out, with other XML for the anchors that are named."""
    whole = {"titel": paragraph("titel", kept(LETTER.title), style="Title")}
    whole |= {block.anchor: paragraph(block.anchor, kept(block.text)) for block in LETTER.blocks}
    return "".join((whole | instead).values())
