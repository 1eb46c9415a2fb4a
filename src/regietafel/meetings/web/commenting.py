# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The comment round on draft minutes: who was asked, who has answered with what, until when."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.access.visible import one
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.meetings.rules.commenting import Replied
from regietafel.meetings.services import commenting as meetings_commenting
from regietafel.meetings.services.commenting import RoundView
from regietafel.meetings.web.parts import acting, keeps
from regietafel.web.forms import chosen, codes, required
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class RoundPage:
    """The comment rounds on one document of a meeting."""

    meeting: MeetingConvened
    document: Document
    rounds: tuple[RoundView, ...]
    runs: bool = field(metadata={"help": "whether the last round has not ended"})
    answers_for: tuple[str, ...] = field(metadata={"help": "the bodies this reader can still answer for"})
    to_process: tuple[tuple[str, str], ...] = field(metadata={"help": "accepted, not in the text yet"})
    asked_by_default: tuple[str, ...]
    keeps: bool
    may_answer: bool = field(metadata={"help": "whether this reader accepts or rejects what is asked"})
    can_act: bool
    speaks_for: tuple[str, ...]


@needs("table.view")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The page of the rounds."""
    page = build(str(fact), chosen(Document, document), visit=request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_round.html", context)


@needs("table.keep")
@require_POST
def begin(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Open a round with a term."""
    given, which = request.POST, chosen(Document, document)
    term, act = required(given, "termijn"), acting(request.visit)
    meetings_commenting.ask_comments(
        str(fact), which, bodies=codes(given, "organisaties"), term=term, acting=act
    )
    return back(request, fact, document=document)


@needs("table.speak")
@require_POST
def nothing(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Answer with no remarks."""
    given = request.POST
    meetings_commenting.nothing_to_remark(
        given.get("ronde", ""), given.get("wie", ""), acting=acting(request.visit)
    )
    return back(request, fact, document=document)


@needs("table.keep")
@require_POST
def work_up(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """Put the draft on record as the version in which accepted requests are carried out."""
    given = request.POST
    processes, act = tuple(given.getlist("verwerkt")), acting(request.visit)
    meetings_commenting.work_up(given.get("ronde", ""), processes=processes, acting=act)
    return back(request, fact, document=document)


def back(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """To the page of the rounds."""
    return redirect(request.visit.address("meetings-comments", str(fact), document))


def build(key: str, document: Document, *, visit: Visit) -> RoundPage:
    """The rounds on a document, and what this reader can do about the last one."""
    as_of, reader, day = visit.view.as_of, visit.reader, visit.view.day
    meeting = one(MeetingConvened, key, as_of=as_of, reader=reader)
    rounds = meetings_commenting.rounds_of(key, document, as_of=as_of, on=day, reader=reader)
    runs, last = keeps(visit, meeting.table), rounds[0] if rounds else None
    waiting = [each.body for each in last.replies if each.how is Replied.WAITING] if last else []
    return RoundPage(
        meeting,
        document,
        rounds,
        runs=last is not None and last.fact.until >= day,
        answers_for=tuple(body for body in waiting if runs or body in reader.bodies),
        to_process=last.paper.to_process if last else (),
        asked_by_default=meetings_commenting.asked_by_default(meeting, reader=reader) if runs else (),
        keeps=runs,
        may_answer=runs,
        can_act=visit.view.can_act,
        speaks_for=tuple(sorted(reader.bodies)),
    )
