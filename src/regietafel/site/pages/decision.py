# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision: who took it, on what ground, what it moved, and how that stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.permissions import allowed
from regietafel.access.visible import one, read
from regietafel.actions.web.parts import ItemView, followed
from regietafel.base.messages import Said
from regietafel.decisions.rules.consent import ConditionNow
from regietafel.decisions.web.openness import public_form
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.dispatches import PublicSince
from regietafel.facts.meetings import MeetingConvened
from regietafel.facts.tasks import Distribution
from regietafel.law.citations import inferred
from regietafel.meetings.services.dossiers import DecisionView, decision_view
from regietafel.meetings.services.papers import PaperView, papers
from regietafel.meetings.services.seats import seats_of
from regietafel.meetings.web.consent import Lists, deeds, meeting_condition
from regietafel.outlets.accounts import article
from regietafel.site.moved import Moved, moved
from regietafel.site.services.spoken import spoken_of
from regietafel.site.spoken import lines as spoken
from regietafel.tasks.services.standing import series_known
from regietafel.web.form_view import Choices, FormView
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """One decision with what it rests on and what followed."""

    decision: Decision
    article: str = field(metadata={"help": "the article it rests on, as cited; empty without one"})
    article_address: str
    inferred: Said | None = field(metadata={"help": "what is inferred, where no text names it as the ground"})
    about: Decision | None = field(metadata={"help": "the decision it takes notice of"})
    notices: tuple[Decision, ...]
    moved: tuple[Moved, ...] = field(metadata={"help": "what it caused besides actions, and how that stands"})
    spoken: tuple[Moved, ...] = field(metadata={"help": "what it speaks of, and how that stands"})
    keyed: tuple[Distribution, ...] = field(metadata={"help": "what was divided by the key it set"})
    actions: tuple[ItemView, ...]
    public_since: tuple[PublicSince, ...]
    dossier: DecisionView
    held: MeetingConvened | None = field(metadata={"help": "the meeting, where it is on record"})
    table: str = field(metadata={"help": "the table it was taken at; else the body that took it"})
    keeps: bool
    speaks: bool
    conditions: tuple[tuple[ConditionNow, FormView | None], ...]
    forms: tuple[FormView, ...]
    public: FormView | None = field(metadata={"help": "the form to say since when it is public"})


@needs("decision.view")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The page of one decision."""
    visit = request.visit
    page = build(one(Decision, str(fact), as_of=visit.view.as_of, reader=visit.reader), visit)
    return render(request, "regietafel/pages/decision.html", {"page": page, "visit": visit})


def build(found: Decision, visit: Visit) -> DecisionPage:
    """What the decision rests on and what follows from it, as known from here."""
    as_of, reader, mine = visit.view.as_of, visit.reader, found.stamp.id
    others = read(Decision, as_of, reader=reader)
    series = series_known(as_of, reader)
    notices = tuple(other for other in others if other.about == mine)
    causes = {mine, *(notice.stamp.id for notice in notices)}
    table = found.meeting.table if found.meeting else found.body
    keeps = allowed(reader, "table.keep", thing=table)
    dossier = decision_view(mine, as_of, on=visit.view.day, reader=reader)
    there = tuple(papers(table, as_of, reader=reader))
    lists = Lists(
        _seats(table, visit, every=keeps),
        tuple((each.fact.stamp.id, each.fact.title.on(visit.language)) for each in there),
        _waits(there, others, mine=mine, visit=visit) if keeps else (),
    )
    return DecisionPage(
        decision=found,
        article=article(found.law, visit.language) if found.law else "",
        article_address=found.law.link(found.stamp.valid.start) if found.law else "",
        inferred=inferred().get(found.law) if found.law else None,
        about=next((other for other in others if other.stamp.id == found.about), None),
        notices=notices,
        moved=moved(dossier.moved, visit, waits=dossier.waits),
        spoken=spoken(spoken_of(dossier, there, on=visit.view.day, as_of=as_of, reader=reader), visit),
        keyed=tuple(fact for fact in series if fact.key.decision == mine),
        actions=followed(read(Action, as_of, reader=reader, decision_id=sorted(causes)), visit),
        public_since=tuple(fact for fact in read(PublicSince, as_of, reader=reader) if fact.about == mine),
        dossier=dossier,
        held=_held(found, visit),
        table=table,
        keeps=keeps,
        speaks=visit.may("table.speak"),
        conditions=tuple(
            (condition, meeting_condition(condition, mine, table=table, visit=visit))
            for condition in dossier.conditions
        ),
        forms=deeds(found, table, lists=lists, visit=visit),
        public=public_form(mine, visit),
    )


def _held(found: Decision, visit: Visit) -> MeetingConvened | None:
    if found.meeting is None:
        return None
    table, on = found.meeting.table, found.meeting.on
    held = read(MeetingConvened, visit.view.as_of, reader=visit.reader, table=table, on=on)
    return next(iter(held), None)


def _seats(table: str, visit: Visit, *, every: bool) -> tuple[str, ...]:
    """The seats this reader can speak for here: all of them for whoever runs the table."""
    held = seats_of(table, visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    own = [seat.code for seat in held if every or seat.organisation in visit.reader.bodies]
    return tuple(own) or tuple(sorted(visit.reader.bodies))


def _waits(there: tuple[PaperView, ...], others: list[Decision], *, mine: str, visit: Visit) -> Choices:
    """Wording requests that are open and other decisions of the table, to hang a condition on."""
    asked = [
        (request.fact.stamp.id, f"{request.fact.by}: {request.fact.anchor}")
        for paper in there
        for request in paper.requests
        if request.open
    ]
    decided = [
        (other.stamp.id, other.title.on(visit.language))
        for other in others
        if other.number is not None and other.stamp.id != mine
    ]
    return (*asked, *decided)
