# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Papers before a table: their versions, the wordings that are asked, and what was done about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import allowed, require
from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import Message, Refused, Said, Value
from regietafel.base.stamps import AsOf, Stamp, Visibility
from regietafel.facts.meetings import AgendaProposed, Purpose
from regietafel.facts.papers import (
    Paper,
    PaperVersion,
    WordingAnswered,
    WordingProcessed,
    WordingRequest,
)
from regietafel.meetings.rules.differences import Change, anchors, difference
from regietafel.meetings.services.proposing import Subject, propose
from regietafel.records import ledger, stored
from regietafel.words import say

TO_TABLE = "wording-to-table"
"""The reason code under which a wording request comes on an agenda."""


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is handed in (*bestand*), with its text where that can be read: ``#`` marks a heading."""

    name: str
    media: str
    content: bytes
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Another wording that somebody wants (*tekstwens*): by whom, on which version, where, and what.

    ``decision`` is the request as the minutes hold it, where they do.
    """

    by: str
    version: int
    anchor: str
    asks: Said
    decision: str | None = None


@dataclass(frozen=True, slots=True)
class RequestView:
    """A wording request with its answer and the version it went into; None while there is none."""

    fact: WordingRequest
    answer: WordingAnswered | None
    processed: WordingProcessed | None
    to_table: AgendaProposed | None = None
    """The item under which the table was asked to decide about it."""

    @property
    def open(self) -> bool:
        return self.processed is None and (self.answer is None or self.answer.accepted)


@dataclass(frozen=True, slots=True)
class PaperView:
    """A paper with its versions, oldest first, and everything asked about its wording."""

    fact: Paper
    versions: tuple[PaperVersion, ...]
    requests: tuple[RequestView, ...]

    @property
    def to_process(self) -> tuple[tuple[str, str], ...]:
        """The accepted requests that no version carries out yet: the id, and by whom at which place."""
        return tuple(
            (request.fact.stamp.id, f"{request.fact.by}: {request.fact.anchor}")
            for request in self.requests
            if request.answer is not None and request.answer.accepted and request.processed is None
        )


@ledger.turn()
def file_paper(
    title: Said, *, table: str, item: str | None, owner: str | None, public: bool, acting: Acting
) -> Paper:
    """Put a paper before a table (*stuk indienen*); its first version follows."""
    require(acting.reader, "table.keep", thing=table)
    stamp = attested(
        of_table(Circle((table,), public=public), acting.today, ground="ingediend stuk"), reader=acting.reader
    )
    return ledger.append([Paper(stamp, table, title, owner, item)])[0]


@ledger.turn()
def add_version(
    paper: str, file: File, *, after: int, processes: tuple[str, ...] = (), acting: Acting
) -> PaperVersion:
    """Add the next version of a paper after the one that was read; 0 for the first.

    ``processes`` are the accepted wording requests that this version carries out. Refused when another added
    a version meanwhile, so that of two that were made from the same one the later is not taken for the newer.
    """
    found = one(Paper, paper, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=found.table)
    last = max((each.version for each in ledger.read(PaperVersion, paper_id=paper)), default=0)
    if last != after:
        raise Refused("version-overtaken", title=found.title, last=last, after=after)
    stamp = _stamp(found, acting, ground="nieuwe versie")
    text = None if file.text is None else stored.keep(file.text.encode())
    made = PaperVersion(
        stamp, paper, after + 1, file.name, file.media, digest=stored.keep(file.content), text=text
    )
    done = [_processed(process, made, paper=found, acting=acting) for process in processes]
    facts: list[PaperVersion | WordingProcessed] = [made, *done]
    recorded = ledger.append(facts)[0]
    assert isinstance(recorded, PaperVersion)
    return recorded


def _processed(request: str, version: PaperVersion, *, paper: Paper, acting: Acting) -> WordingProcessed:
    view = request_view(request, reader=acting.reader)
    if view.fact.paper != version.paper:
        raise Refused("wording-of-another-paper", title=paper.title)
    if view.answer is None or not view.answer.accepted or view.processed is not None:
        raise Refused("wording-not-to-process", anchor=view.fact.anchor, by=view.fact.by)
    stamp = _stamp(paper, acting, ground="verwerkt in een nieuwe versie")
    return WordingProcessed(stamp, request, version.version, paper.owner or paper.table)


@ledger.turn()
def ask_wording(paper: str, wish: Wish, *, acting: Acting) -> WordingRequest:
    """Ask for another wording at a place in a version; refused where that version has no such place."""
    found = one(Paper, paper, as_of=AsOf(), reader=acting.reader)
    if not _keeps(acting.reader, found.table):
        require(acting.reader, "table.speak", thing=wish.by)
    text = text_of(paper, wish.version, reader=acting.reader)
    if text is not None and wish.anchor not in anchors(text):
        raise Refused("wording-no-such-place", anchor=wish.anchor, version=wish.version)
    stamp = _stamp(found, acting, ground="tekstverzoek")
    made = WordingRequest(stamp, paper, wish.version, wish.by, wish.anchor, wish.asks, wish.decision)
    return ledger.append([made])[0]


@ledger.turn()
def answer_wording(
    request: str, *, accepted: bool, by: str, because: Said | None, acting: Acting
) -> WordingAnswered:
    """Accept or reject a wording request, for the owner of the paper or at the table; once."""
    view = request_view(request, reader=acting.reader)
    paper = one(Paper, view.fact.paper, as_of=AsOf(), reader=acting.reader)
    if not _keeps(acting.reader, paper.table):
        require(acting.reader, "table.speak", thing=paper.owner or paper.table)
    if view.answer is not None:
        raise Refused("wording-answered-already", anchor=view.fact.anchor, by=view.answer.by)
    stamp = _stamp(paper, acting, ground="antwoord op een tekstverzoek")
    return ledger.append([WordingAnswered(stamp, request, accepted, by, because)])[0]


def _keeps(reader: Reader, table: str) -> bool:
    return allowed(reader, "table.keep", thing=table)


def papers(table: str, as_of: AsOf, *, reader: Reader) -> list[PaperView]:
    """The papers before a table with their versions and requests, oldest first. Queries: a fixed number."""
    return paper_views(read(Paper, as_of, reader=reader, table=table), as_of, reader=reader)


def paper(key: str, as_of: AsOf, *, reader: Reader) -> PaperView:
    """One paper; refused where it is not there for this reader."""
    return paper_views([one(Paper, key, as_of=as_of, reader=reader)], as_of, reader=reader)[0]


def paper_views(facts: Sequence[Paper], as_of: AsOf, *, reader: Reader) -> list[PaperView]:
    """Papers with their versions and what was asked about their wording. Queries: a fixed number."""
    keys = [each.stamp.id for each in facts]
    requests = read(WordingRequest, as_of, reader=reader, paper_id=keys)
    ids = [request.stamp.id for request in requests]
    answers = {each.request: each for each in read(WordingAnswered, as_of, reader=reader, request_id=ids)}
    done = {each.request: each for each in read(WordingProcessed, as_of, reader=reader, request_id=ids)}
    items = {each.about: each for each in read(AgendaProposed, as_of, reader=reader, about=ids, why=TO_TABLE)}
    versions: dict[str, list[PaperVersion]] = {key: [] for key in keys}
    for each in sorted(
        read(PaperVersion, as_of, reader=reader, paper_id=keys), key=lambda each: each.version
    ):
        versions[each.paper].append(each)
    views: dict[str, list[RequestView]] = {key: [] for key in keys}
    for asked in requests:
        of = asked.stamp.id
        views[asked.paper].append(RequestView(asked, answers.get(of), done.get(of), items.get(of)))
    return [PaperView(fact, tuple(versions[fact.stamp.id]), tuple(views[fact.stamp.id])) for fact in facts]


@ledger.turn()
def put_to_table(request: str, *, acting: Acting) -> AgendaProposed:
    """Let the table decide about a wording request (*naar de tafel*): it is proposed for the next agenda."""
    view = request_view(request, reader=acting.reader)
    paper_ = one(Paper, view.fact.paper, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=paper_.table)
    if view.answer is not None:
        raise Refused("wording-answered-already", anchor=view.fact.anchor, by=view.answer.by)
    params: dict[str, Value] = {"paper": paper_.title, "by": view.fact.by}
    title = Message("wording-to-table-title", params)
    subject = Subject(
        paper_.table,
        Said(say(title, "nl"), say(title, "en")),
        about=request,
        why=TO_TABLE,
        purpose=Purpose.DECISION,
        ground=view.fact.asks,
    )
    return propose(subject, by=paper_.table, on=acting.today, reader=acting.reader)


def request_view(request: str, *, reader: Reader) -> RequestView:
    """One wording request with its answer; refused where it is not there for this reader."""
    fact = one(WordingRequest, request, as_of=AsOf(), reader=reader)
    answers = ledger.read(WordingAnswered, request_id=request)
    done = ledger.read(WordingProcessed, request_id=request)
    return RequestView(fact, answers[-1] if answers else None, done[-1] if done else None)


def text_of(paper: str, version: int, *, reader: Reader) -> str | None:
    """The plain text of a version; None where it was not given."""
    found = read(PaperVersion, AsOf(), reader=reader, paper_id=paper, version=version)
    if not found:
        raise Refused("version-not-there", version=version)
    return None if found[0].text is None else stored.fetch(found[0].text).decode()


def changes(paper: str, *, old: int, new: int, reader: Reader) -> tuple[Change, ...]:
    """What changed from one version to another, paragraph by paragraph; empty where a text is missing."""
    before, after = (text_of(paper, version, reader=reader) for version in (old, new))
    return () if before is None or after is None else difference(before, after)


def _stamp(paper: Paper, acting: Acting, *, ground: str) -> Stamp:
    circle = Circle((paper.table,), public=paper.stamp.visibility is Visibility.PUBLIC)
    return attested(of_table(circle, acting.today, ground=ground), reader=acting.reader)
