# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From a placed stretch to requests: per author, from the words found to the words left, with the remarks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from regietafel.base.paper_text import TITLE, Block, PaperText, plain
from regietafel.meetings.sources.word.asked import Asked, Edit
from regietafel.meetings.sources.word.pieces import Hand, Piece, WordParagraph
from regietafel.meetings.sources.word.placing import Placing, Stretch
from regietafel.meetings.sources.word.remarks import Comments, Remark

_NOTHING = Edit("", "")


def requests_of(placing: Placing, comments: Comments, *, sent: PaperText) -> tuple[Asked, ...]:
    """All requests in the order of the text; blocks that are not there any more come last."""
    quoted = _quoted(placing)
    last = TITLE
    found: list[Asked] = []
    for stretch in placing.stretches:
        after = stretch.block is None
        last = last if stretch.block is None else stretch.block.anchor
        place = Asked(last, sent.heading_over(last), None, None, "", None, after=after)
        own = [*_unrecorded(stretch, place), *_recorded(stretch, place)]
        found += _with_remarks(own, _remarks(stretch, comments, quoted=quoted), place=place, stretch=stretch)
    found += [_gone(block, sent) for block in placing.lost]
    return tuple(found)


def _gone(block: Block, sent: PaperText) -> Asked:
    heading = sent.heading_over(block.anchor)
    return Asked(block.anchor, heading, None, None, block.text, "", (Edit(block.text, ""),), tracked=False)


def _unrecorded(stretch: Stretch, place: Asked) -> Iterator[Asked]:
    """What differs from the version that went out while every recorded change is left aside."""
    before = "" if stretch.block is None else stretch.block.text
    now = _lines(stretch.original)
    if plain(before) != plain(now):
        yield replace(place, old=before, new=now, edits=(Edit(before, now),), tracked=False)


def _recorded(stretch: Stretch, place: Asked) -> Iterator[Asked]:
    for author in _authors(stretch.paragraphs):
        view = _View(author)
        for paragraph in stretch.paragraphs:
            view.take(paragraph)
        view.close()
        if _lines(view.old) != _lines(view.new) or view.joins_next or view.edits:
            old, new = _lines(view.old), _lines(view.new)
            joins = view.joins_next and bool(new)
            yield replace(
                place, by=author, on=view.on, old=old, new=new, edits=tuple(view.edits), joins_next=joins
            )


def _authors(paragraphs: Iterable[WordParagraph]) -> list[str]:
    """Those who changed something here, in the order in which they appear."""
    hands: list[Hand | None] = []
    for paragraph in paragraphs:
        hands += [hand for piece in paragraph.pieces for hand in (piece.inserted, piece.deleted)]
        hands += [paragraph.mark_inserted, paragraph.mark_deleted]
    return list(dict.fromkeys(hand.author for hand in hands if hand is not None))


@dataclass(slots=True)
class _View:
    """One author's part: the text as this author found it and left it, and the changes between."""

    author: str
    old: str = ""
    new: str = ""
    on: date | None = None
    joins_next: bool = False
    edits: list[Edit] = field(default_factory=list)
    _open: Edit = _NOTHING

    def take(self, paragraph: WordParagraph) -> None:
        for piece in paragraph.pieces:
            self._piece(piece)
        if self._mine(paragraph.mark_inserted):
            self._change("", "\n")
        self.joins_next = self._mine(paragraph.mark_deleted)

    def close(self) -> None:
        """End a change where unchanged text follows."""
        if self._open.removed.strip() or self._open.added.strip():
            self.edits.append(
                replace(self._open, removed=self._open.removed.strip(), added=self._open.added.strip())
            )
        self._open = _NOTHING

    def _piece(self, piece: Piece) -> None:
        put_in, taken_out = self._mine(piece.inserted), self._mine(piece.deleted)
        if put_in and not taken_out:
            self._change("", piece.text, moved=piece.moved)
        elif taken_out and not put_in:
            self._change(piece.text, "", moved=piece.moved)
        elif piece.inserted is None:
            self.close()
            self.old += piece.text
            self.new += piece.text

    def _change(self, removed: str, added: str, *, moved: bool = False) -> None:
        self.old, self.new = self.old + removed, self.new + added
        so_far = self._open
        self._open = Edit(so_far.removed + removed, so_far.added + added, so_far.moved or moved)

    def _mine(self, hand: Hand | None) -> bool:
        mine = hand is not None and hand.author == self.author
        if hand is not None and mine and hand.on is not None:
            self.on = hand.on if self.on is None else max(self.on, hand.on)
        return mine


def _quoted(placing: Placing) -> dict[str, str]:
    """The words each comment is about, also where they run over more than one paragraph."""
    found: dict[str, list[str]] = {}
    for stretch in placing.stretches:
        for paragraph in stretch.paragraphs:
            for number in {number for piece in paragraph.pieces for number in piece.comments}:
                said = "".join(piece.text for piece in paragraph.pieces if number in piece.comments)
                found.setdefault(number, []).append(said)
    return {number: plain(" ".join(parts)) for number, parts in found.items()}


def _remarks(stretch: Stretch, comments: Comments, *, quoted: dict[str, str]) -> list[Remark]:
    numbers = dict.fromkeys(number for paragraph in stretch.paragraphs for number in paragraph.comments)
    return [
        replace(comments.by_number[number], quoted=quoted.get(number, ""))
        for number in numbers
        if number in comments.by_number and number not in comments.answers
    ]


def _with_remarks(own: list[Asked], remarks: list[Remark], *, place: Asked, stretch: Stretch) -> list[Asked]:
    """A remark belongs to the change its author made here; without one it stands by itself."""
    loose: list[Asked] = []
    for remark in remarks:
        fitting = [place for place, each in enumerate(own) if each.by == remark.by.author]
        for index in fitting[:1]:
            own[index] = replace(own[index], remarks=(*own[index].remarks, remark))
        if not fitting:
            old = stretch.block.text if stretch.block is not None else _lines(stretch.original)
            loose.append(replace(place, by=remark.by.author, on=remark.by.on, old=old, remarks=(remark,)))
    return [*own, *loose]


def _lines(text: str) -> str:
    """Each paragraph on a line of its own, without loose spaces; an empty one is left out."""
    return "\n".join(line for line in map(plain, text.split("\n")) if line)
