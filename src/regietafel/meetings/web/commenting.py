# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The comment round on draft minutes: who was asked, who has answered with what, until when."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.visible import one
from regietafel.base.messages import Said
from regietafel.facts.meetings import Document, MeetingConvened
from regietafel.meetings.rules.commenting import Replied
from regietafel.meetings.services import commenting as meetings_commenting
from regietafel.meetings.services.commenting import RoundView
from regietafel.meetings.web.consent import USUAL_TERM
from regietafel.meetings.web.parts import acting, keeps
from regietafel.meetings.web.requests import AskedView, asked_views, returning
from regietafel.meetings.web.wording import Processed
from regietafel.web.acts import act, on
from regietafel.web.form_view import FormView
from regietafel.web.forms import chosen
from regietafel.web.gate import needs
from regietafel.web.inputs import asked, hidden, line, select
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class RoundPage:
    """The comment rounds on one document of a meeting."""

    meeting: MeetingConvened
    document: Document
    rounds: tuple[RoundView, ...]
    requests: tuple[AskedView, ...] = field(metadata={"help": "on the paper of the last round"})
    nothing: FormView | None = field(metadata={"help": "for who was asked and has not answered yet"})
    returning: FormView | None
    work_up: FormView | None = field(metadata={"help": "while something accepted is not in the text yet"})
    begin: FormView | None = field(metadata={"help": "once the last round has ended"})


@needs("table.view")
def view(request: Visited, fact: UUID, *, document: str) -> HttpResponse:
    """The page of the rounds."""
    page = build(str(fact), chosen(Document, document), visit=request.visit)
    context = {"page": page, "visit": request.visit}
    return render(request, "regietafel/pages/meetings_round.html", context)


ROUND_PAGE = on("meetings-comments", "fact", "document")


@act(
    "meetings-comments-begin",
    "table.keep",
    button="webmeetings-round-begin-do",
    lead="webmeetings-round-begin-how",
    page=ROUND_PAGE,
)
def begin(
    visit: Visit,
    *,
    fact: UUID,
    document: str,
    bodies: Annotated[tuple[str, ...], asked("organisaties", "webmeetings-round-bodies", required=True)],
    term: Annotated[Said, line("termijn", "webmeetings-term", beside=True)],
) -> None:
    """Open a round with a term."""
    which, by = chosen(Document, document), acting(visit)
    meetings_commenting.ask_comments(str(fact), which, bodies=bodies, term=term, acting=by)


Round = Annotated[str | None, hidden("ronde")]


@act("meetings-comments-nothing", "table.speak", button="webmeetings-round-nothing-do", page=ROUND_PAGE)
def nothing(visit: Visit, *, of: Round, by: Annotated[str, select("wie", "webmeetings-by-whom")]) -> None:
    """Answer with no remarks."""
    meetings_commenting.nothing_to_remark(of or "", by, acting=acting(visit))


@act(
    "meetings-comments-work-up",
    "table.keep",
    words="webmeetings-round-work-up",
    lead="webmeetings-round-work-up-how",
    page=ROUND_PAGE,
)
def work_up(visit: Visit, *, of: Round, processes: Processed) -> None:
    """Put the draft on record as the version in which accepted requests are carried out."""
    meetings_commenting.work_up(of or "", processes=processes, acting=acting(visit))


def build(key: str, document: Document, *, visit: Visit) -> RoundPage:
    """The rounds on a document, and what this reader can do about the last one."""
    as_of, reader, day = visit.view.as_of, visit.reader, visit.view.day
    meeting = one(MeetingConvened, key, as_of=as_of, reader=reader)
    rounds = meetings_commenting.rounds_of(key, document, as_of=as_of, on=day, reader=reader)
    runs, last = keeps(visit, meeting.table), rounds[0] if rounds else None
    open_still = last is not None and last.fact.until >= day
    here = Offer({"fact": key, "document": document.value})
    return RoundPage(
        meeting,
        document,
        rounds,
        requests=asked_views(last.paper, may_answer=runs, keeps=runs, visit=visit) if last else (),
        nothing=_nothing(last, here, runs=runs, visit=visit) if last and open_still else None,
        returning=returning(last.paper, keeps=runs, visit=visit) if last else None,
        work_up=_work_up(last, here, visit=visit) if last and runs else None,
        begin=_begin(meeting, here, visit=visit) if runs and not open_still else None,
    )


def _nothing(last: RoundView, here: Offer, *, runs: bool, visit: Visit) -> FormView | None:
    """The form to say that there are no remarks, for the bodies that this reader can still answer for."""
    waiting = [each.body for each in last.replies if each.how is Replied.WAITING]
    able = tuple((body, body) for body in waiting if runs or body in visit.reader.bodies)
    fixed = {"of": last.fact.stamp.id}
    return nothing.form(visit, replace(here, choices={"by": able}, fixed=fixed)) if able else None


def _work_up(last: RoundView, here: Offer, *, visit: Visit) -> FormView | None:
    choices, fixed = {"processes": tuple(last.paper.to_process)}, {"of": last.fact.stamp.id}
    offer = replace(here, choices=choices, fixed=fixed)
    return work_up.form(visit, offer) if last.paper.to_process else None


def _begin(meeting: MeetingConvened, here: Offer, *, visit: Visit) -> FormView | None:
    """The form to open a round, with who is asked and until when as they usually are."""
    bodies = meetings_commenting.asked_by_default(meeting, reader=visit.reader)
    return begin.form(visit, replace(here, starts={"bodies": bodies, "term": USUAL_TERM}))
