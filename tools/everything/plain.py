# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the product sends, as lines of text that are equal when a person sees the same.

A page without its tokens, the blanks between its blocks and the order of the attributes of a tag; a file told
by what is in it: PDF by its text, links, pictures and drawing, an archive by its members.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from typing import Any

HASHED_NAME = re.compile(r"(?<=\.)[0-9a-f]{12}(?=\.(?:css|js|ttf|woff2?|svg|png)\b)")
INLINE = frozenset(
    re.findall(
        r"\w+", "a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u"
    )
)
KEPT = frozenset({"pre", "textarea"})
"""Tags in which every blank counts."""
TOKENS = frozenset({"csrfmiddlewaretoken"})
ARCHIVES = (".docx", ".xlsx", ".zip", ".ods")


def digest(content: bytes) -> str:
    """Enough of the digest to see a difference by."""
    return hashlib.sha256(content).hexdigest()[:16]


def plain(text: str) -> str:
    """The text without the digest in the name of a file that is served, and with each carriage return shown.

    >>> plain('<link href="/static/site.0123456789ab.css">')
    '<link href="/static/site.{hash}.css">'
    """
    return HASHED_NAME.sub("{hash}", text).replace("\r", "␍")


class _Page(HTMLParser):
    """A page as lines, one for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.kept = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("name") in TOKENS:
            given["value"] = "{token}"
        told = "".join(
            f" {name}" if value is None else f' {name}="{escape(" ".join(value.split()))}"'
            for name, value in sorted(given.items())
        )
        self._tag(tag, f"<{tag}{told}>")
        self.kept += tag in KEPT

    def handle_endtag(self, tag: str) -> None:
        self.kept -= tag in KEPT
        self._tag(tag, f"</{tag}>")

    def _tag(self, tag: str, told: str) -> None:
        self.parts.append(told if tag in INLINE else f"\n{told}\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(
            json.dumps(data, ensure_ascii=False)
            if self.kept
            else escape(re.sub(r"\s+", " ", data), quote=False)
        )

    def handle_decl(self, decl: str) -> None:
        self.parts.append(f"<!{decl}>\n")


def page(text: str) -> str:
    """A page as lines: one for each block, blanks as a browser shows them.

    >>> print(page("<p  class=b id='a'>One\\n  <b>two</b></p>   <p>three"))
    <p class="b" id="a">
    One <b>two</b>
    </p>
    <p>
    three
    """
    reader = _Page()
    reader.feed(text)
    reader.close()
    lines = (line.strip(" ") for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


def tags(text: str) -> str:
    """XML with each tag on a line of its own."""
    return text.replace("><", ">\n<")


def archive(content: bytes) -> Iterator[str]:
    """The members of an archive, each told by what is in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        for member in sorted(opened.namelist()):
            yield f"--- {plain(member)}"
            yield from lines(opened.read(member), member)


def pdf(content: bytes) -> Iterator[str]:
    """What stands on each page of a PDF: text, links, and the digest of how it is drawn."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(content))
    told = {name: value for name, value in (reader.metadata or {}).items() if "Date" not in name}
    yield plain(f"{len(reader.pages)} pages, {told}")
    for number, sheet in enumerate(reader.pages, 1):
        yield f"--- page {number}, drawn {drawing(sheet)}"
        yield from plain(sheet.extract_text()).splitlines()
        for note in sheet.get("/Annots") or ():
            action = note.get_object().get("/A")
            yield plain(f"link {action.get_object().get('/URI') if action else None}")


def drawing(sheet: Any) -> str:
    """The digest of how a page of a PDF is drawn, with its pictures."""
    drawn = sheet["/Contents"].get_object()
    pieces = [piece.get_object() for piece in (drawn if isinstance(drawn, list) else [drawn])]
    pictures = sheet["/Resources"].get_object().get("/XObject")
    pieces += [picture.get_object() for picture in (pictures.get_object().values() if pictures else ())]
    return digest(b"".join(piece.get_data() for piece in pieces))


def lines(content: bytes, name: str) -> list[str]:
    """A file as lines, by the ending of its name; what holds no text is its digest."""
    ending = name.rsplit("/", 1)[-1].rpartition(".")[2].lower()
    if f".{ending}" in ARCHIVES:
        return list(archive(content))
    if ending == "pdf":
        return list(pdf(content))
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return [f"{len(content)} bytes, {digest(content)}"]
    return plain(_laid_out(text, ending)).split("\n")


def _laid_out(text: str, ending: str) -> str:
    if ending in ("xml", "rels", "svg"):
        return tags(text)
    if ending == "html":
        return page(text)
    if ending == "json" and text:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=1)
    return text
