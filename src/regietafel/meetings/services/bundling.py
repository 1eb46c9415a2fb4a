# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The bundle of a meeting on record: its agenda and, item by item, the last version of each paper."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import Document
from regietafel.facts.papers import PaperVersion
from regietafel.meetings.outlets.bundle import Bundle, Bundled, BundleItem, BundlePaper, bundled
from regietafel.meetings.rules.differences import paragraphs
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.paper_files import content_of
from regietafel.meetings.services.papers import PaperView, papers
from regietafel.meetings.services.writing import Wanted, writing_of
from regietafel.minutes.outlets.documents import PaperForm, written
from regietafel.outlets.documents import Content, Heading, Mark, Paragraph, Part, Run, pdf
from regietafel.records import stored
from regietafel.words import word

_PDF = b"%PDF-"
_DEEPEST = 5


def bundle_of(key: str, *, as_of: AsOf, wanted: Wanted, reader: Reader) -> Bundled:
    """One PDF of the agenda and the papers that this reader may see.

    A paper that is no PDF stands in it as its text, with a line that says so; without a text a page says
    where the file is. A PDF that cannot be taken in is refused by name.
    """
    view = meeting(key, as_of, reader=reader)
    agenda = writing_of(key, Document.AGENDA, as_of=as_of, wanted=wanted, reader=reader)
    making = _Making(wanted)
    there = papers(view.fact.table, as_of, reader=reader)
    items = tuple(
        BundleItem(
            line.number,
            line.title,
            tuple(
                making.paper(each) for each in there if each.fact.item == item.fact.stamp.id and each.versions
            ),
        )
        for line, item in zip(agenda.agenda, view.items, strict=True)
    )
    language = wanted.language
    title = word("bundle-meeting", language, table=agenda.table, day=view.fact.on)
    status = word("bundle-status", language, day=wanted.day)
    name = word("documents-agenda", language)
    front = BundlePaper(name, "agenda.pdf", written(agenda, PaperForm.PDF))
    made = bundled(Bundle(language, title, wanted.day, status, items, front))
    return Bundled(made.pdf, (*making.notes, *made.notes))


class _Making:
    """Makes the PDF of each paper, and remembers which of them is not the file itself."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.notes: list[Message] = []

    def paper(self, found: PaperView) -> BundlePaper:
        last, language = found.versions[-1], self._wanted.language
        title = word(
            "bundle-version", language, title=found.fact.title.on(language), version=str(last.version)
        )
        content = content_of(last)
        if content.startswith(_PDF):
            return BundlePaper(title, last.name, content)
        return BundlePaper(title, last.name, self._set(last, title))

    def _set(self, version: PaperVersion, title: str) -> bytes:
        """The text of a version as pages; where it has none, or none that can be set, a page that says so."""
        values = {"file": version.name, "title": title}
        if version.text is not None:
            try:
                text = stored.fetch(version.text).decode()
                made = self._pages(title, (self._line("bundle-text-of", version), *_parts(text)))
            except Refused as refused:
                if refused.message.key != "documents-not-set":
                    raise
            else:
                self.notes.append(Message("bundle-as-text", values))
                return made
        self.notes.append(Message("bundle-not-in", values))
        return self._pages(title, (self._line("bundle-not-here", version),))

    def _pages(self, title: str, parts: tuple[Part, ...]) -> bytes:
        return pdf(Content(self._wanted.language, title, self._wanted.day, parts=parts))

    def _line(self, key: str, version: PaperVersion) -> Paragraph:
        return Paragraph((Run(word(key, self._wanted.language, file=version.name), Mark.SOFT),))


def _parts(text: str) -> Iterator[Part]:
    """The paragraphs of a text on record; ``#`` marks a heading, more of them a lower one."""
    for part in paragraphs(text):
        level = min(_DEEPEST, len(part) - len(part.lstrip("#")))
        said = part.lstrip("#").strip()
        yield Heading(level, said) if level else Paragraph((Run(said),))
