# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One PDF of many: contents in front, a bookmark per item and paper, page labels, tags as far as they go."""

from __future__ import annotations

import io
from collections.abc import Container
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from regietafel.base.messages import Message
from regietafel.meetings.outlets.bundle.content import Bundle, Bundled, BundlePaper
from regietafel.meetings.outlets.bundle.opening import opened
from regietafel.meetings.outlets.bundle.tags import Tags, has_tags
from regietafel.outlets.documents import Content, Mark, Paragraph, Part, Run, Style, pdf
from regietafel.words import word

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter

_PAGE = "https://bundle.invalid/"
"""In front of the number of a page in the contents, until the link leads to the page itself."""
_ACTS = ("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Movie")
"""What a link in a paper may not do from inside a bundle."""


def bundled(bundle: Bundle) -> Bundled:
    """The bundle; with one paper that cannot be taken in, nothing is made and the sentence says which."""
    from pypdf import PdfWriter

    papers = _papers(bundle)
    readers = [opened(paper) for paper in papers]
    starts = _starts(readers)
    bare = {id(paper) for paper, reader in zip(papers, readers, strict=True) if not has_tags(reader)}
    front = opened(BundlePaper(bundle.title, "inhoud.pdf", pdf(_contents(bundle, starts, bare=bare))))
    writer = PdfWriter()
    making = _Making(writer, Tags(writer))
    untagged = [
        paper
        for paper, reader in zip([None, *papers], [front, *readers], strict=True)
        if not making.add(reader) and paper
    ]
    making.outline(bundle, starts, front=len(front.pages))
    making.links(front=len(front.pages))
    making.finish(bundle, front=len(front.pages), whole=not untagged)
    notes = [Message("bundle-no-tags", {"file": paper.name, "title": paper.title}) for paper in untagged]
    notes += [Message("bundle-acts-left-out", {"count": making.left_out})] if making.left_out else []
    return Bundled(making.saved(), tuple(notes))


def _papers(bundle: Bundle) -> list[BundlePaper]:
    """All papers in the order of the bundle."""
    front = [bundle.agenda] if bundle.agenda is not None else []
    return [*front, *(paper for item in bundle.items for paper in item.papers)]


def _starts(readers: list[PdfReader]) -> list[int]:
    """The page on which each paper begins, from 1."""
    starts, page = [], 1
    for reader in readers:
        starts.append(page)
        page += len(reader.pages)
    return starts


def _contents(bundle: Bundle, starts: list[int], *, bare: Container[int]) -> Content:
    """The first page: every item, and under it every paper with its page, and whether it has no tags."""
    language = bundle.language
    pages = iter(starts)
    parts: list[Part] = []
    if bundle.agenda is not None:
        parts.append(_line(bundle.agenda.title, next(pages), language=language))
    for item in bundle.items:
        parts.append(Paragraph((Run(item.title),), label=f"{item.number}." if item.number else "–"))
        for paper in item.papers:
            parts.append(_line(paper.title, next(pages), language=language))
            parts += [_warning(paper, language)] if id(paper) in bare else []
    title = word("bundle-title", language, title=bundle.title)
    return Content(language, title, bundle.day, status=bundle.status, parts=tuple(parts), footer=title)


def _line(title: str, page: int, *, language: str) -> Paragraph:
    link = Run(word("bundle-page", language, page=str(page)), address=f"{_PAGE}{page}")
    return Paragraph((Run(f"{title}, "), link), Style.ITEM)


def _warning(paper: BundlePaper, language: str) -> Paragraph:
    """That a paper cannot be read aloud well, where who reads the bundle sees it."""
    said = word("bundle-no-tags", language, file=paper.name, title=paper.title)
    return Paragraph((Run(said, Mark.SOFT),), Style.REMARK)


class _Making:
    """Adds file after file, and remembers what it had to leave out."""

    def __init__(self, writer: PdfWriter, tags: Tags) -> None:
        self._writer, self._tags = writer, tags
        self.left_out = 0

    def add(self, reader: PdfReader) -> bool:
        """The pages of a file with its tags; whether it had tags."""
        first = len(self._writer.pages)
        self._writer.append(reader, import_outline=False)
        for page in self._writer.pages[first:]:
            self._without_acts(page)
        return self._tags.take(reader, first)

    def outline(self, bundle: Bundle, starts: list[int], *, front: int) -> None:
        """A bookmark per item and, below it, per paper."""
        pages = iter(starts)
        self._writer.add_outline_item(title=word("bundle-contents", bundle.language), page_number=0)
        if bundle.agenda is not None:
            self._writer.add_outline_item(title=bundle.agenda.title, page_number=front + next(pages) - 1)
        for item in bundle.items:
            mine = [front + next(pages) - 1 for _ in item.papers]
            name = f"{item.number}. {item.title}" if item.number else item.title
            above = self._writer.add_outline_item(title=name, page_number=mine[0] if mine else 0)
            for paper, page in zip(item.papers, mine, strict=True):
                self._writer.add_outline_item(title=paper.title, page_number=page, parent=above)

    def links(self, *, front: int) -> None:
        """Let the contents lead to the pages of this file."""
        from pypdf.generic import ArrayObject, NameObject

        for page in self._writer.pages[:front]:
            for note in (each.get_object() for each in page.get("/Annots") or ()):
                address = str((note.get("/A") or {}).get("/URI", ""))
                if address.startswith(_PAGE):
                    goal = self._writer.pages[front + int(address.removeprefix(_PAGE)) - 1]
                    assert goal.indirect_reference is not None
                    note[NameObject("/Dest")] = ArrayObject([goal.indirect_reference, NameObject("/Fit")])
                    del note["/A"]

    def finish(self, bundle: Bundle, *, front: int, whole: bool) -> None:
        """Title, language, labels of pages: i, ii for the contents and 1, 2 for the papers."""
        from pypdf.constants import PageLabelStyle
        from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

        title = word("bundle-title", bundle.language, title=bundle.title)
        made = datetime(bundle.day.year, bundle.day.month, bundle.day.day, tzinfo=UTC)
        root = self._writer.root_object
        for key in ("/OpenAction", "/AA", "/Names", "/AcroForm"):
            root.pop(key, None)
        root[NameObject("/Lang")] = TextStringObject(bundle.language)
        root[NameObject("/ViewerPreferences")] = DictionaryObject(
            {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
        )
        root[NameObject("/PageMode")] = NameObject("/UseOutlines")
        stamp = f"D:{made:%Y%m%d}000000Z"
        self._writer.metadata = {
            "/Title": title,
            "/CreationDate": stamp,
            "/ModDate": stamp,
            "/Producer": "Regietafel",
        }
        self._writer.set_page_label(0, front - 1, style=PageLabelStyle.LOWERCASE_ROMAN)
        if len(self._writer.pages) > front:
            self._writer.set_page_label(front, len(self._writer.pages) - 1, style=PageLabelStyle.DECIMAL)
        self._tags.finish(whole=whole)

    def saved(self) -> bytes:
        whole = io.BytesIO()
        self._writer.write(whole)
        return whole.getvalue()

    def _without_acts(self, page: Any) -> None:
        """Take scripts and outside acts off a page; a link to the web or inside the paper stays."""
        if page.pop("/AA", None) is not None:
            self.left_out += 1
        for note in (each.get_object() for each in page.get("/Annots") or ()):
            if note.pop("/AA", None) is not None:
                self.left_out += 1
            if (note.get("/A") or {}).get("/S") in _ACTS:
                del note["/A"]
                self.left_out += 1
