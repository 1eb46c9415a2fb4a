# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Other wordings that were asked of a paper as a page shows them, each with what this reader can do."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.text import Truncator

from regietafel.meetings.rules.differences import anchors
from regietafel.meetings.services.papers import PaperView, RequestView
from regietafel.meetings.web.returning import look
from regietafel.meetings.web.wording import add, answer, ask, to_table
from regietafel.web.form_view import Choices, FormView
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit

LONGEST = 80
"""Characters of a place in a text, in a list."""


@dataclass(frozen=True, slots=True)
class AskedView:
    """A request for another wording, the answer to it, and putting it to the table."""

    request: RequestView
    answer: FormView | None
    to_table: FormView | None


def asked_views(paper: PaperView, *, may_answer: bool, keeps: bool, visit: Visit) -> tuple[AskedView, ...]:
    """The requests about a paper; those without an answer can be answered, or put to the table."""
    fact, views = paper.fact, []
    for each in paper.requests:
        place = {"fact": fact.stamp.id, "request_id": each.fact.stamp.id}
        able = may_answer and not each.answer
        offer = Offer(place, starts={"by": fact.owner or fact.table})
        views.append(
            AskedView(
                each,
                answer.form(visit, offer) if able else None,
                to_table.form(visit, Offer(place)) if able and keeps and not each.to_table else None,
            )
        )
    return tuple(views)


def returning(paper: PaperView, *, keeps: bool, visit: Visit) -> FormView | None:
    """The form to hand in a file that came back from Word; who keeps the table names the body."""
    numbers = tuple((str(each.version),) * 2 for each in reversed(paper.versions) if each.text)
    choices = {"version": numbers, "by": () if keeps else own_bodies(visit)}
    offer = Offer({"fact": paper.fact.stamp.id}, choices)
    return look.form(visit, offer) if paper.versions else None


def asking(paper: PaperView, text: str | None, *, visit: Visit) -> FormView | None:
    """The form to ask for another wording in the last version, at one of its places where those are known."""
    places = tuple((each, Truncator(each).chars(LONGEST)) for each in anchors(text)) if text else ()
    choices, fixed = {"by": own_bodies(visit), "anchor": places}, {"version": len(paper.versions)}
    offer = Offer({"fact": paper.fact.stamp.id}, choices, fixed=fixed)
    return ask.form(visit, offer) if paper.versions else None


def adding(paper: PaperView, *, keeps: bool, visit: Visit) -> FormView | None:
    """The form for a next version, with the requests that it can carry out."""
    choices, fixed = {"processes": tuple(paper.to_process)}, {"after": len(paper.versions)}
    offer = Offer({"fact": paper.fact.stamp.id}, choices, fixed=fixed)
    return add.form(visit, offer) if keeps else None


def own_bodies(visit: Visit) -> Choices:
    """The bodies that this reader speaks for."""
    return tuple((body, body) for body in sorted(visit.reader.bodies))
