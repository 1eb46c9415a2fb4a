# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The comment round on draft minutes: who was asked, who has answered with what, until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.visible import one
from regietafel.areas.bodies import codes_of
from regietafel.base.messages import Said
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.meetings.rules.commenting import Replied
from regietafel.meetings.services import commenting as meetings_commenting
from regietafel.meetings.services.commenting import RoundView
from regietafel.meetings.web.paper_requests import RequestLine, requests
from regietafel.meetings.web.parts import USUAL_TERM, acting, keeps
from regietafel.meetings.web.returned import word_back
from regietafel.web.acts import act, on
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import FormView, Kind
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.inputs import asked, hidden, line, select, ticks
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class RoundPage:
    """The comment rounds on one document of a meeting."""

    meeting: MeetingConvened
    document: Document
    rounds: tuple[RoundView, ...]
    begin: FormView | None = field(metadata={"help": "while no round runs"})
    nothing: FormView | None = field(metadata={"help": "of the bodies this reader can still answer for"})
    work_up: FormView | None = field(metadata={"help": "of what was accepted and is not in the text yet"})
    word: FormView | None
    requests: tuple[RequestLine, ...] = field(metadata={"help": "about the text of the last round"})


@needs("table.view")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The page of the rounds."""
    page = build(str(fact), chosen(Document, document), visit=request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_round.html", context)


@act(
    "meetings-comments-begin",
    "table.keep",
    words="webmeetings-round-begin",
    lead="webmeetings-round-begin-how",
    page=on("meetings-comments", "fact", "document"),
)
def begin(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    bodies: Annotated[
        tuple[str, ...],
        asked(
            "organisaties",
            "webmeetings-round-bodies",
            kind=Kind.BODIES,
            required=True,
            about=("comments-nobody-asked",),
        ),
    ],
    term: Annotated[
        Said,
        line("termijn", "webmeetings-term", beside=True, about=("round-term-without-day",)),
    ],
) -> None:
    """Open a round with a term."""
    which, by = chosen(Document, document), acting(visit)
    asked_of = codes_of(bodies, field="organisaties")
    meetings_commenting.ask_comments(str(fact), which, bodies=asked_of, term=term, acting=by)


@act(
    "meetings-comments-nothing",
    "table.speak",
    button="webmeetings-round-nothing-do",
    page=on("meetings-comments", "fact", "document"),
)
def nothing(
    visit: Visit,
    *,
    opened: Annotated[str, hidden("ronde")],
    by: Annotated[str, select("wie", "webmeetings-by-whom")],
) -> None:
    """Answer with no remarks."""
    meetings_commenting.nothing_to_remark(opened, by, acting=acting(visit))


@act(
    "meetings-comments-work-up",
    "table.keep",
    words="webmeetings-round-work-up",
    lead="webmeetings-round-work-up-how",
    page=on("meetings-comments", "fact", "document"),
)
def work_up(
    visit: Visit,
    *,
    opened: Annotated[str, hidden("ronde")],
    processes: Annotated[tuple[str, ...], ticks("verwerkt", "webmeetings-processes")],
) -> None:
    """Put the draft on record as the version in which accepted requests are carried out."""
    meetings_commenting.work_up(opened, processes=processes, acting=acting(visit))


def build(key: str, document: Document, *, visit: Visit) -> RoundPage:
    """The rounds on a document, and what this reader can do about the last one."""
    as_of, reader, day = visit.view.as_of, visit.reader, visit.view.day
    meeting = one(MeetingConvened, key, as_of=as_of, reader=reader)
    rounds = meetings_commenting.rounds_of(key, document, as_of=as_of, on=day, reader=reader)
    last = rounds[0] if rounds else None
    runs = last is not None and last.fact.until >= day
    place, keeping = {"fact": key, "document": document.value}, keeps(visit, meeting.table)
    return RoundPage(
        meeting,
        document,
        rounds,
        begin=_begin(meeting, place, visit=visit) if keeping and not runs else None,
        nothing=_nothing(last, place, every=keeping, visit=visit) if last and runs else None,
        work_up=_work_up(last, place, visit=visit) if last and keeping else None,
        word=word_back(last.paper, visit) if last else None,
        requests=requests(last.paper, visit) if last else (),
    )


def _begin(meeting: MeetingConvened, place: Mapping[str, str], *, visit: Visit) -> FormView | None:
    """A round, with the bodies that are asked by default and the usual term."""
    by_default = meetings_commenting.asked_by_default(meeting, reader=visit.reader)
    return begin.form(visit, Offer(place, starts={"bodies": by_default, "term": USUAL_TERM}))


def _nothing(last: RoundView, place: Mapping[str, str], *, every: bool, visit: Visit) -> FormView | None:
    """No remarks, for the bodies that have not answered and that this reader speaks for."""
    waiting = [reply.body for reply in last.replies if reply.how is Replied.WAITING]
    mine = (body for body in waiting if every or body in visit.reader.bodies)
    by = body_choices(mine, visit.language)
    offer = Offer(place, {"by": by}, fixed={"opened": last.fact.stamp.id})
    return nothing.form(visit, offer) if by else None


def _work_up(last: RoundView, place: Mapping[str, str], *, visit: Visit) -> FormView | None:
    """The draft as the next version, where something was accepted that is not in the text yet."""
    choices, fixed = {"processes": last.paper.to_process}, {"opened": last.fact.stamp.id}
    return work_up.form(visit, Offer(place, choices, fixed=fixed)) if last.paper.to_process else None
