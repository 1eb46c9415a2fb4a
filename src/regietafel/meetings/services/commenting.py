# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The comment round on draft minutes: the text goes out with a term, comes back, and is worked up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import allowed, require
from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.base.terms import LatestDay, read_term
from regietafel.facts.attendance import SeatHeld
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.facts.papers import CommentsAsked, NothingToRemark, PaperVersion, WordingRequest
from regietafel.law.terms import conventions
from regietafel.meetings.rules.blocks import Block
from regietafel.meetings.rules.commenting import Replied, Reply, replies, require_may_answer
from regietafel.meetings.services.minutes import draft
from regietafel.meetings.services.papers import File, PaperView, add_version, file_paper, paper, text_of
from regietafel.meetings.services.seats import seats_of
from regietafel.records import ledger
from regietafel.words import say

PLAIN = "text/plain"


@dataclass(frozen=True, slots=True)
class RoundView:
    """A comment round as it stands on a day, with the paper that holds the text."""

    fact: CommentsAsked
    replies: tuple[Reply, ...]
    paper: PaperView

    @property
    def waiting(self) -> tuple[Reply, ...]:
        return tuple(reply for reply in self.replies if reply.how is Replied.WAITING)


@ledger.turn()
def ask_comments(
    key: str, document: Document, *, bodies: Sequence[str], term: Said, acting: Acting
) -> CommentsAsked:
    """Send the draft of a document round: its text as it now is becomes a version that remarks are made on.

    The last day follows from the term ("binnen vijf werkdagen"); words that leave none are refused, and so is
    a round that asks nobody or while another runs.
    """
    fact = one(MeetingConvened, key, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=fact.table)
    outcome = read_term(term.nl, said=acting.today, by=conventions(acting.today))
    if not isinstance(outcome, LatestDay):
        raise Refused("round-term-without-day", term=term)
    before = [each for each in ledger.read(CommentsAsked, meeting_id=key) if each.document is document]
    if before and before[-1].until >= acting.today:
        raise Refused("comments-round-runs", until=before[-1].until)
    if not bodies:
        raise Refused("comments-nobody-asked")
    version = _version(fact, document, before=before, acting=acting)
    stamp = attested(
        of_table(Circle((fact.table,)), acting.today, ground="commentaarronde"), reader=acting.reader
    )
    made = CommentsAsked(
        stamp, version.paper, version.version, tuple(bodies), term, outcome.day, key, document
    )
    return ledger.append([made])[0]


def _version(
    fact: MeetingConvened, document: Document, *, before: Sequence[CommentsAsked], acting: Acting
) -> PaperVersion:
    """The version that goes round: the last one where the draft still says the same, else a new one."""
    if not before:
        values = {"document": document.value, "table": fact.table, "on": fact.on}
        title = Message("comments-paper-title", values)
        made = file_paper(
            Said(say(title, "nl"), say(title, "en")),
            table=fact.table, item=None, owner=fact.table, public=False, acting=acting,
        )  # fmt: skip
        return _add(made.stamp.id, fact, document=document, after=0, processes=(), acting=acting)
    found = paper(before[-1].paper, AsOf(), reader=acting.reader)
    last = found.versions[-1]
    if text_of(last.paper, last.version, reader=acting.reader) == _text(fact, document, acting=acting):
        return last
    return _add(last.paper, fact, document=document, after=last.version, processes=(), acting=acting)


@ledger.turn()
def work_up(asked: str, *, processes: tuple[str, ...], acting: Acting) -> PaperVersion:
    """Put the draft as it now is on record as the version in which accepted requests are carried out.

    Refused where the draft says what it said before: then nothing was carried out.
    """
    found = one(CommentsAsked, asked, as_of=AsOf(), reader=acting.reader)
    assert found.meeting is not None
    assert found.document is not None
    fact = one(MeetingConvened, found.meeting, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=fact.table)
    last = paper(found.paper, AsOf(), reader=acting.reader).versions[-1]
    new = _text(fact, found.document, acting=acting)
    if new == text_of(found.paper, last.version, reader=acting.reader):
        raise Refused("comments-text-unchanged", version=last.version)
    return _add(
        found.paper, fact, document=found.document, after=last.version, processes=processes, acting=acting
    )


@ledger.turn()
def nothing_to_remark(asked: str, body: str, *, acting: Acting) -> NothingToRemark:
    """Answer a round with no remarks, for a body that was asked; by itself, or by who keeps the table."""
    found = one(CommentsAsked, asked, as_of=AsOf(), reader=acting.reader)
    table = _table(found, acting.reader)
    if not allowed(acting.reader, "table.keep", thing=table):
        require(acting.reader, "table.speak", thing=body)
    given = _replies(found, AsOf(), on=acting.today, reader=acting.reader)
    require_may_answer(found, body, given=given, on=acting.today)
    stamp = attested(
        of_table(Circle((table,)), acting.today, ground="geen opmerkingen"), reader=acting.reader
    )
    return ledger.append([NothingToRemark(stamp, asked, body)])[0]


def rounds_of(
    key: str, document: Document, *, as_of: AsOf, on: date, reader: Reader
) -> tuple[RoundView, ...]:
    """The comment rounds on a document of a meeting that this reader may see, the last one first."""
    found = read(CommentsAsked, as_of, reader=reader, meeting_id=key, document=document.value)
    return tuple(
        RoundView(each, _replies(each, as_of, on=on, reader=reader), paper(each.paper, as_of, reader=reader))
        for each in reversed(found)
    )


def comments_waited_for(
    bodies: frozenset[str], *, as_of: AsOf, on: date, reader: Reader
) -> tuple[tuple[CommentsAsked, str], ...]:
    """The rounds that wait for one of these bodies, each with the body. Queries: a fixed number."""
    running = [each for each in read(CommentsAsked, as_of, reader=reader) if each.until >= on]
    asked = [each for each in running if bodies & set(each.bodies)]
    if not asked:
        return ()
    requests = read(WordingRequest, as_of, reader=reader, paper_id=sorted({each.paper for each in asked}))
    nothing = read(NothingToRemark, as_of, reader=reader, asked_id=[each.stamp.id for each in asked])
    return tuple(
        (each, reply.body)
        for each in asked
        for reply in replies(each, requests, nothing=nothing, on=on)
        if reply.how is Replied.WAITING and reply.body in bodies
    )


def asked_by_default(fact: MeetingConvened, *, reader: Reader) -> tuple[str, ...]:
    """Who is asked unless the secretary says otherwise: the organisations that hold a seat on that day."""
    seats: list[SeatHeld] = seats_of(fact.table, fact.on, as_of=AsOf(), reader=reader)
    return tuple(dict.fromkeys(seat.organisation for seat in seats))


def _replies(asked: CommentsAsked, as_of: AsOf, *, on: date, reader: Reader) -> tuple[Reply, ...]:
    requests = read(WordingRequest, as_of, reader=reader, paper_id=asked.paper, version=asked.version)
    nothing = read(NothingToRemark, as_of, reader=reader, asked_id=asked.stamp.id)
    return replies(asked, requests, nothing=nothing, on=on)


def _table(asked: CommentsAsked, reader: Reader) -> str:
    return paper(asked.paper, AsOf(), reader=reader).fact.table


def _add(
    key: str,
    fact: MeetingConvened,
    *,
    document: Document,
    after: int,
    processes: tuple[str, ...],
    acting: Acting,
) -> PaperVersion:
    text = _text(fact, document, acting=acting)
    name = f"{document.value}-{fact.table}-{fact.on.isoformat()}.txt"
    file = File(name, PLAIN, text.encode(), text)
    return add_version(key, file, after=after, processes=processes, acting=acting)


def _text(fact: MeetingConvened, document: Document, *, acting: Acting) -> str:
    blocks = draft(fact.stamp.id, reader=acting.reader, document=document).blocks
    return "\n\n".join(part for block in blocks for part in _parts(block))


def _parts(block: Block) -> Iterator[str]:
    """A block as paragraphs: its heading with a mark, and each line of its text."""
    if block.heading:
        yield f"# {block.heading}"
    yield from (line.strip() for line in block.text.splitlines() if line.strip())
