# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper on record goes out to be commented on in Word, and what comes back becomes wording requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.paper_text import TITLE, Block, PaperText, carry_anchors
from regietafel.base.stamps import AsOf
from regietafel.facts.papers import WordingRequest
from regietafel.meetings.outlets.word import paper_docx
from regietafel.meetings.rules.differences import paragraphs
from regietafel.meetings.services.papers import (
    Wish,
    answer_wording,
    ask_wording,
    paper,
    put_to_table,
    text_of,
)
from regietafel.meetings.sources.word import Asked, Returned, read_returned
from regietafel.records import ledger
from regietafel.words import say


def out_for_comment(key: str, version: int, *, day: date, reader: Reader) -> bytes:
    """A version of a paper as DOCX to comment on; refused where its text is not on record."""
    return paper_docx(anchored(key, version, reader=reader), day=day)


def taken_back(key: str, version: int, *, name: str, content: bytes, reader: Reader) -> Returned:
    """What a returned DOCX asks, to be looked at; nothing goes on record yet."""
    return read_returned(content, name=name, sent=anchored(key, version, reader=reader))


class Choice(StrEnum):
    """What is done with a request out of a returned file (*keuze bij het overnemen*)."""

    OPEN = "open"
    """On record, to be answered later."""
    ACCEPT = "accept"
    REJECT = "reject"
    TABLE = "table"
    """On record, and proposed for the next agenda: the table decides."""
    LEAVE = "leave"
    """Not taken over at all."""


@ledger.turn()
def take_in(
    key: str, chosen: Sequence[tuple[Asked, Choice]], *, version: int, by: str, acting: Acting
) -> list[WordingRequest]:
    """Take in what a returned file asks, each as was chosen, all of it or nothing.

    Who does not keep the table takes in for their own body, and leaves the answering to others.
    """
    kept = [(asked, choice) for asked, choice in chosen if choice is not Choice.LEAVE]
    if not kept:
        raise Refused("word-nothing-chosen")
    made = put_on_record(key, [asked for asked, _ in kept], version=version, by=by, acting=acting)
    answerer = paper(key, AsOf(), reader=acting.reader).fact
    for request, (_, choice) in zip(made, kept, strict=True):
        if choice is Choice.TABLE:
            put_to_table(request.stamp.id, acting=acting)
        elif choice in (Choice.ACCEPT, Choice.REJECT):
            answer_wording(
                request.stamp.id,
                accepted=choice is Choice.ACCEPT,
                by=answerer.owner or answerer.table,
                because=None,
                acting=acting,
            )
    return made


@ledger.turn()
def put_on_record(
    key: str, asked: Sequence[Asked], *, version: int, by: str, acting: Acting
) -> list[WordingRequest]:
    """Put requests out of a returned DOCX on record for a body, all of them or none.

    The name in the word processor is a claim: it stands in what is asked, and ``by`` is the body that the
    secretary takes it for.
    """
    text = anchored(key, version, reader=acting.reader)
    wishes = [Wish(by, version, _place(each, text), Said(_words(each))) for each in asked]
    return [ask_wording(key, wish, acting=acting) for wish in wishes]


def anchored(key: str, version: int, *, reader: Reader) -> PaperText:
    """The text of a version with anchors that its blocks keep from the first version on."""
    title = paper(key, AsOf(), reader=reader).fact.title.nl
    before: PaperText | None = None
    taken: set[str] = set()
    for number in range(1, version + 1):
        blocks = tuple(_blocks(_text(key, number, reader=reader)))
        if before is not None:
            blocks = carry_anchors(before, blocks, taken=taken)
        before = PaperText(key, number, title, "nl", blocks)
        taken |= {block.anchor for block in blocks}
    if before is None:
        raise Refused("version-not-there", version=version)
    return before


def _text(key: str, version: int, *, reader: Reader) -> str:
    text = text_of(key, version, reader=reader)
    if text is None:
        raise Refused("paper-without-text", version=version)
    return text


def _blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text on record; ``#`` marks a heading, more of them a lower one."""
    for number, part in enumerate(paragraphs(text), start=1):
        level = min(6, len(part) - len(part.lstrip("#")))
        yield Block(f"{'h' if level else 'p'}{number}", part.lstrip("#").strip(), level)


def _place(asked: Asked, text: PaperText) -> str:
    """The place as it reads in that version; what is asked of the title stands at the first block."""
    block = text.block(asked.anchor)
    if block is None and asked.anchor == TITLE and text.blocks:
        block = text.blocks[0]
    if block is None:
        raise Refused("paper-no-such-place", anchor=asked.anchor, version=text.version)
    return block.text


def _words(asked: Asked) -> str:
    """What is asked, in Dutch: the old words and the new, the remarks, and who it was by the file."""
    return " ".join(say(message, "nl") for message in _messages(asked))


def _messages(asked: Asked) -> Iterator[Message]:
    if asked.anchor == TITLE:
        yield Message("word-asks-title")
    if asked.new == "":
        yield Message("word-asks-gone", {"old": asked.old})
    elif asked.new is not None and asked.old:
        yield Message("word-asks-other", {"old": asked.old, "new": asked.new})
    elif asked.new is not None:
        yield Message("word-asks-added", {"new": asked.new})
    if asked.joins_next:
        yield Message("word-asks-joined")
    for remark in asked.remarks:
        yield Message("word-asks-remark", {"text": remark.text})
        for answer in remark.answers:
            yield Message("word-asks-answer", {"who": answer.by.author, "text": answer.text})
    yield Message("word-asks-by", {"who": asked.by}) if asked.by else Message("word-asks-by-nobody")
