# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is done with a paper: filed, a next version, another wording asked, answered, or put to the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Said
from regietafel.meetings.services import papers as meetings_papers
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.paper_files import text_in
from regietafel.meetings.services.papers import File, Wish
from regietafel.meetings.web.noting import meeting_page
from regietafel.meetings.web.parts import acting
from regietafel.web.acts import To, act, on
from regietafel.web.inputs import Sent, YesNo, asked, buttons, hidden, line, select, ticks
from regietafel.web.visit import Visit

ANSWERS = {YesNo.YES: "webmeetings-accept", YesNo.NO: "webmeetings-reject"}
ChosenFile = Annotated[Sent, asked("bestand", "webmeetings-file-choose", missing="webmeetings-no-file")]
Processed = Annotated[tuple[str, ...], ticks("verwerkt", "webmeetings-processes")]
Anchor = Annotated[str, select("plaats", "webmeetings-anchor", is_free=True)]


PAPER_PAGE = on("meetings-paper", "fact")


REQUESTS_PAGE = on("meetings-paper", "fact", at="verzoeken")


@dataclass(frozen=True, slots=True)
class FileInput:
    """A paper with its first version, under an item."""

    title: Annotated[Said, line("titel", "webmeetings-paper-title")]
    owner: Annotated[str | None, asked("eigenaar", "webmeetings-owner", beside=True)]
    sent: ChosenFile
    public: Annotated[bool, asked("openbaar", "webmeetings-public")]
    item: Annotated[str | None, hidden("punt")]


@act("meetings-file", "table.keep", words="webmeetings-file", page=meeting_page, is_first=False)
def file(visit: Visit, *, fact: UUID, given: FileInput) -> To:
    """Put a paper before the table, with its first version."""
    table, by = meeting(str(fact), visit.view.as_of, reader=visit.reader).fact.table, acting(visit)
    made = meetings_papers.file_paper(
        given.title, table=table, item=given.item, owner=given.owner, public=given.public, acting=by
    )
    meetings_papers.add_version(made.stamp.id, file_of(given.sent), after=0, acting=by)
    return To("meetings-paper", (made.stamp.id,))


@act("meetings-paper-add", "table.keep", words="webmeetings-version-add", page=PAPER_PAGE)
def add(
    visit: Visit,
    *,
    fact: UUID,
    after: Annotated[int | None, hidden("na", apart=False)],
    sent: ChosenFile,
    processes: Processed,
) -> None:
    """Add a version after the one that was read, with the requests it carries out."""
    meetings_papers.add_version(
        str(fact), file_of(sent), after=after or 0, processes=processes, acting=acting(visit)
    )


@act("meetings-paper-ask", "table.speak", words="webmeetings-ask", page=REQUESTS_PAGE)
def ask(
    visit: Visit,
    *,
    fact: UUID,
    version: Annotated[int | None, hidden("versie", apart=False)],
    by: Annotated[str, select("wie", "webmeetings-by-whom", is_free=True)],
    anchor: Anchor,
    asks: Annotated[Said, asked("vraag", "webmeetings-ask-what", rows=3)],
) -> None:
    """Ask for another wording at a place in a version."""
    meetings_papers.ask_wording(str(fact), Wish(by, version or 0, anchor, asks), acting=acting(visit))


@act("meetings-paper-answer", "table.speak", page=REQUESTS_PAGE)
def answer(
    visit: Visit,
    *,
    request_id: UUID,
    by: Annotated[str | None, asked("wie", "webmeetings-by-whom")],
    because: Annotated[Said | None, line("reden", "webmeetings-reason", beside=True)],
    answer: Annotated[YesNo, buttons("antwoord", "web-form-answer", words=ANSWERS)],
) -> None:
    """Accept a request for another wording, or reject it."""
    accepted, by_whom = answer is YesNo.YES, by or ""
    meetings_papers.answer_wording(
        str(request_id), accepted=accepted, by=by_whom, because=because, acting=acting(visit)
    )


@act(
    "meetings-paper-table",
    "table.keep",
    button="webmeetings-request-table-do",
    page=REQUESTS_PAGE,
    is_first=False,
)
def to_table(visit: Visit, *, request_id: UUID) -> None:
    """Let the table decide about a request: it is proposed for the next agenda."""
    meetings_papers.put_to_table(str(request_id), acting=acting(visit))


def file_of(sent: Sent) -> File:
    """The file that was sent with the form, with its plain text where it has one."""
    return File(sent.name, sent.kind, sent.content, text=text_in(sent.content, sent.name))
