# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was asked about the wording of a paper, and what whoever answers for it can do about that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from regietafel.areas.bodies import codes_of
from regietafel.base.messages import Said
from regietafel.meetings.services import papers as meetings_papers
from regietafel.meetings.services.papers import PaperView, RequestView
from regietafel.meetings.web.parts import REQUESTS, acting, keeps
from regietafel.web.acts import act
from regietafel.web.form_view import FormView, Kind
from regietafel.web.inputs import YesNo, asked, buttons, line
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit

ANSWERS = {YesNo.YES: "webmeetings-accept", YesNo.NO: "webmeetings-reject"}


@act("meetings-paper-answer", "table.speak", page=REQUESTS)
def answer(
    visit: Visit,
    *,
    request_id: UUID,
    by: Annotated[str, asked("wie", "webmeetings-by-whom", kind=Kind.BODY)],
    because: Annotated[Said | None, line("reden", "webmeetings-reason", beside=True)],
    accepted: Annotated[YesNo, buttons("antwoord", "web-form-answer", words=ANSWERS)],
) -> None:
    """Accept a request for another wording, or reject it."""
    is_yes = accepted is YesNo.YES
    meetings_papers.answer_wording(
        str(request_id),
        accepted=is_yes,
        by=codes_of([by], field="wie")[0],
        because=because,
        acting=acting(visit),
    )


@act(
    "meetings-paper-table",
    "table.keep",
    button="webmeetings-request-table-do",
    page=REQUESTS,
    is_first=False,
)
def to_table(visit: Visit, *, request_id: UUID) -> None:
    """Let the table decide about a request: it is proposed for the next agenda."""
    meetings_papers.put_to_table(str(request_id), acting=acting(visit))


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request with what this reader can do about it."""

    view: RequestView
    answer: FormView | None
    to_table: FormView | None


def requests(paper: PaperView, visit: Visit) -> tuple[RequestLine, ...]:
    """Everything asked about the wording of a paper; who keeps the table or owns the paper answers."""
    table = paper.fact.table
    owner, runs = paper.fact.owner or table, keeps(visit, table)
    may = runs or owner in visit.reader.bodies
    lines = []
    for request in paper.requests:
        place = {"fact": paper.fact.stamp.id, "request_id": request.fact.stamp.id}
        is_open = may and request.answer is None
        lines.append(
            RequestLine(
                request,
                answer.form(visit, Offer(place, starts={"by": owner})) if is_open else None,
                to_table.form(visit, Offer(place, thing=table)) if is_open and not request.to_table else None,
            )
        )
    return tuple(lines)
