# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The body of a DOCX as paragraphs of pieces: what was there, what was put in or taken out, and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from regietafel.base.paper_text import PREFIX
from regietafel.meetings.sources.word.package import Element, W

_FORM_ONLY = frozenset(
    f"{W}{name}"
    for name in ("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange",
                 "tblGridChange", "tblPrExChange", "numberingChange")
)  # fmt: skip
"""Changes of form alone; they ask nothing of the wording."""
_SIGNS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "softHyphen": ""}
_ASIDE = frozenset(
    f"{W}{name}" for name in ("drawing", "pict", "object", "instrText", "delInstrText", "rPr", "pPr")
)
"""What holds no wording of the body: pictures, text boxes, instructions of fields."""
_COPY = "_Copy_"
"""LibreOffice puts this and a number behind the name of a bookmark in a paragraph that was taken out."""
_BOXES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


@dataclass(frozen=True, slots=True)
class Hand:
    """Who changed something, and on which day as the word processor wrote it."""

    author: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with one history: there before, put in, taken out, or put in and taken out again."""

    text: str
    inserted: Hand | None = None
    deleted: Hand | None = None
    moved: bool = False
    comments: frozenset[str] = frozenset()


@dataclass(slots=True)
class WordParagraph:
    """A paragraph as it stands in the file; the mark at its end can be put in or taken out as well."""

    pieces: list[Piece] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    mark_inserted: Hand | None = None
    mark_deleted: Hand | None = None

    @property
    def original(self) -> str:
        """The text with every change rejected."""
        return "".join(piece.text for piece in self.pieces if piece.inserted is None)


@dataclass(slots=True)
class Body:
    """All paragraphs of the body in order, those in tables included."""

    paragraphs: list[WordParagraph] = field(default_factory=list)
    form_only: int = 0
    """How many changes of form were left aside."""
    boxes: bool = False
    """Whether there are pictures or text boxes, which are not read."""


def body_of(document: Element) -> Body:
    """The paragraphs of the text; headers, footers and notes at the foot are other parts of the file."""
    reader = _Reader()
    for each in document.iter(f"{W}body"):
        reader.blocks(each)
        break
    reader.body.form_only = sum(1 for each in document.iter() if each.tag in _FORM_ONLY)
    return reader.body


def hand_of(element: Element) -> Hand:
    """The author and day that a change or a comment carries."""
    return Hand(element.get(f"{W}author", "").strip(), _day(element.get(f"{W}date", "")))


def _day(text: str) -> date | None:
    """The day of a moment; its clock is left out: word processors write local time and call it UTC."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _State:
    """Under which changes the reader is while it goes down."""

    inserted: Hand | None = None
    deleted: Hand | None = None
    moved: bool = False


class _Reader:
    def __init__(self) -> None:
        self.body = Body()
        self._open: set[str] = set()
        self._begun: set[str] = set()
        self._waiting = WordParagraph()

    def blocks(self, element: Element) -> None:
        """Paragraphs, and whatever holds paragraphs: tables, content controls."""
        for child in element:
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag in (f"{W}bookmarkStart", f"{W}commentRangeStart", f"{W}commentRangeEnd"):
                self._place(child, self._waiting)
            elif isinstance(child.tag, str) and child.tag != f"{W}sectPr":
                self.blocks(child)

    def _paragraph(self, element: Element) -> None:
        """What stood loose in front of a paragraph belongs to it."""
        paragraph, self._waiting = self._waiting, WordParagraph()
        for mark in element.iterfind(f"{W}pPr/{W}rPr/*"):
            if mark.tag in (f"{W}ins", f"{W}moveTo"):
                paragraph.mark_inserted = hand_of(mark)
            elif mark.tag in (f"{W}del", f"{W}moveFrom"):
                paragraph.mark_deleted = hand_of(mark)
        self._inside(element, _State(), paragraph=paragraph)
        self.body.paragraphs.append(paragraph)

    def _inside(self, element: Element, state: _State, *, paragraph: WordParagraph) -> None:
        for child in element:
            if child.tag in _ASIDE or child.tag == _BOXES:
                self.body.boxes |= child.tag == _BOXES or child.tag in (f"{W}drawing", f"{W}pict")
            elif child.tag == f"{W}r":
                self._run(child, state, paragraph=paragraph)
            elif not self._place(child, paragraph):
                self._inside(child, _under(child, state), paragraph=paragraph)

    def _run(self, run: Element, state: _State, *, paragraph: WordParagraph) -> None:
        for child in run:
            if child.tag in (f"{W}commentReference", f"{W}annotationRef"):
                self._place(child, paragraph)
            elif child.tag == _BOXES or child.tag in (f"{W}drawing", f"{W}pict"):
                self.body.boxes = True
        said = "".join(_texts(run))
        if said:
            seen = frozenset(self._open)
            paragraph.pieces.append(Piece(said, state.inserted, state.deleted, state.moved, seen))

    def _place(self, element: Element, paragraph: WordParagraph) -> bool:
        """Take note of a place in the text; whether the element is one."""
        number = element.get(f"{W}id", "")
        match element.tag.removeprefix(W) if isinstance(element.tag, str) else "":
            case "bookmarkStart":
                name = element.get(f"{W}name", "")
                if name.startswith(PREFIX):
                    paragraph.anchors.append(name.removeprefix(PREFIX).split(_COPY)[0])
            case "commentRangeStart":
                self._open.add(number)
                self._begun.add(number)
                paragraph.comments.append(number)
            case "commentRangeEnd":
                self._open.discard(number)
            case "commentReference":
                # The mark of a comment stands behind its words, which can begin some paragraphs before.
                if number not in self._begun:
                    paragraph.comments.append(number)
                    self._begun.add(number)
            case _:
                return False
        return True


def _under(element: Element, state: _State) -> _State:
    """The state inside an element: a change names itself, anything else keeps what it is in."""
    match element.tag.removeprefix(W) if isinstance(element.tag, str) else "":
        case "ins":
            return replace(state, inserted=hand_of(element))
        case "moveTo":
            return replace(state, inserted=hand_of(element), moved=True)
        case "del":
            return replace(state, deleted=hand_of(element))
        case "moveFrom":
            return replace(state, deleted=hand_of(element), moved=True)
        case _:
            return state


def _texts(run: Element) -> Iterator[str]:
    for child in run:
        if not isinstance(child.tag, str):
            continue
        name = child.tag.removeprefix(W)
        if name in ("t", "delText"):
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
