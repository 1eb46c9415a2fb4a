# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is noted during a meeting goes on record line by line: who is there, what is agreed, what is to do."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import Refused, Said
from regietafel.facts.attendance import Attendance, Hidden
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import ItemBecame, Purpose
from regietafel.meetings.rules.held import (
    NotedAction,
    NotedDecision,
    NotedItem,
    NotedParty,
    NotedSubstitution,
    Notes,
)
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.people import known_person
from regietafel.meetings.services.preparing import PlannedItem, add_late_item
from regietafel.meetings.web.parts import acting, short
from regietafel.web.forms import chosen, codes, required, said
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited

ACTION = "actie"


@needs("table.keep")
@require_POST
def note(request: Visited, fact: UUID) -> HttpResponse:
    """Put one line on record: a decision or a lesser kind, or an action."""
    hold(str(fact), notes_of(request.POST), acting=acting(request.visit))
    return back(request.visit, fact, given=request.POST)


@needs("table.keep")
@require_POST
def attend(request: Visited, fact: UUID) -> HttpResponse:
    """Put somebody on the roll."""
    party = party_of(request.POST, visit=request.visit)
    hold(str(fact), Notes(parties=(party,)), acting=acting(request.visit))
    return back(request.visit, fact, given=request.POST)


@needs("table.keep")
@require_POST
def substitute(request: Visited, fact: UUID) -> HttpResponse:
    """Put on record who takes whose place."""
    given = request.POST
    edge = NotedSubstitution(given.get("wie", ""), given.get("door", ""), said(given, "rol"))
    hold(str(fact), Notes(substitutions=(edge,)), acting=acting(request.visit))
    return back(request.visit, fact, given=given)


@needs("table.keep")
@require_POST
def late(request: Visited, fact: UUID) -> HttpResponse:
    """Add an item after the convocation."""
    given = request.POST
    item = PlannedItem(
        given.get("nummer", "").strip(),
        required(given, "titel"),
        chosen(Purpose, given.get("doel", "")),
        hammer=bool(given.get("hamer")),
    )
    add_late_item(item, meeting=str(fact), acting=acting(request.visit))
    return back(request.visit, fact, given=given)


@needs("table.keep")
@require_POST
def close(request: Visited, fact: UUID) -> HttpResponse:
    """Put on record what became of an item."""
    given = request.POST
    became = chosen(ItemBecame, given.get("afloop", ""))
    to_table = given.get("naar", "").strip() or None
    if became is ItemBecame.FORWARDED and to_table is None:
        raise Refused("webmeetings-field-empty", field="naar")
    item = NotedItem(given.get("nummer", ""), became, to_table, said(given, "opmerking"))
    hold(str(fact), Notes(items=(item,)), acting=acting(request.visit))
    return back(request.visit, fact, given=given)


@needs("table.keep")
def since(request: Visited, fact: UUID) -> HttpResponse:
    """What others have noted since the page was read, as a piece to put in it; empty where nothing was."""
    visit = request.visit
    found = meeting(str(fact), visit.view.as_of, reader=visit.reader)
    context = {"noted": found.since(visit.given.get("na", "")), "found": found, "visit": visit}
    return render(request, "regietafel/parts/meetings_since.html", context)


def back(visit: Visit, fact: UUID, *, given: QueryDict) -> HttpResponse:
    """To the meeting, at the item that was worked on; the page forgets what it kept of this form."""
    kept, item = given.get("bewaard", ""), given.get("punt", "")
    return redirect(visit.address("meetings-meeting", str(fact), bewaard=kept or None) + f"#punt-{item}")


def party_of(given: QueryDict, *, visit: Visit) -> NotedParty:
    """Somebody on the roll, as the form says."""
    hidden, name = given.get("weggelakt", ""), given.get("naam", "").strip()
    return NotedParty(
        "party",
        chosen(Attendance, given.get("aanwezig", "")),
        person=known_person(name, reader=visit.reader) if name else None,
        organisation=given.get("organisatie", "").strip() or None,
        function=said(given, "functie"),
        seat=given.get("zetel", "") or None,
        hidden=chosen(Hidden, hidden) if hidden else None,
        arrives=given.get("komt", "") or None,
        leaves=given.get("gaat", "") or None,
    )


def notes_of(given: QueryDict) -> Notes:
    """One line of notes; an action stands under the agreement it follows from, or makes one."""
    kind, text = given.get("soort", ""), required(given, "tekst")
    title = said(given, "titel") or Said(short(text.nl))
    if kind != ACTION:
        return Notes(decisions=(_decision(chosen(DecisionKind, kind), title, text=text, given=given),))
    holders, supervisors = codes(given, "houder"), codes(given, "toezicht")
    under = given.get("onder", "")
    made = NotedAction(under or "agreed", title, holders, supervisors, said(given, "termijn"))
    if under:
        return Notes(actions=(made,))
    agreed = _decision(DecisionKind.AGREEMENT, title, text=text, given=given)
    return Notes(decisions=(agreed,), actions=(made,))


def _decision(kind: DecisionKind, title: Said, *, text: Said, given: QueryDict) -> NotedDecision:
    return NotedDecision(
        "agreed",
        given.get("punt", ""),
        kind,
        title,
        text=text,
        body=given.get("wie", "").strip() or None,
        about=given.get("over", "") or None,
        refers_to=codes(given, "cijfers"),
    )
