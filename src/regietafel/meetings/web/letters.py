# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The letters about a meeting: who gets one, how it reads, sent; and where somebody can be written to."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from regietafel.base.messages import Refused
from regietafel.base.stamps import Span
from regietafel.facts.meetings import MeetingConvened
from regietafel.meetings.services.inviting import Preview, Sending, invite, preview
from regietafel.meetings.services.mailing import send_due
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.people import keep_address, known_person
from regietafel.meetings.services.seating import fill_seat
from regietafel.meetings.web.parts import acting
from regietafel.outlets.mail import LetterKind, require_address
from regietafel.outlets.mail.transport import transport_of
from regietafel.web.forms import chosen, day_in, required
from regietafel.web.gate import needs
from regietafel.web.visit import Visit, Visited
from regietafel.words import LANGUAGES


@dataclass(frozen=True, slots=True)
class LettersPage:
    """A letter about a meeting before it goes out."""

    fact: MeetingConvened
    sending: Sending
    preview: Preview
    past: bool
    can_act: bool
    kinds: tuple[LetterKind, ...] = tuple(LetterKind)
    languages: tuple[str, ...] = tuple(LANGUAGES)


@needs("table.keep")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The letter as it would go out now, and to whom."""
    visit, asked = request.visit, sending(request, str(fact), given=request.GET)
    held = meeting(str(fact), visit.view.as_of, reader=visit.reader).fact
    shown = preview(str(fact), asked, reader=visit.reader)
    page = LettersPage(held, asked, shown, held.on < visit.view.day, visit.view.can_act)
    return render(request, "regietafel/pages/meetings_letters.html", {"page": page, "visit": visit})


@needs("table.keep")
@require_POST
def send(request: Visited, fact: UUID) -> HttpResponse:
    """Keep the letters, and send what is due; what does not leave now is tried again later."""
    act = acting(request.visit)
    asked = sending(request, str(fact), given=request.POST)
    invite(str(fact), asked, acting=act)
    send_due(transport_of(settings.MAIL_URL, folder=settings.MAIL_FOLDER), reader=act.reader)
    return to_page(request.visit, fact, kind=asked.kind)


@needs("table.keep")
@require_POST
def receiver(request: Visited, fact: UUID) -> HttpResponse:
    """Who fills a seat and where they can be written to; of somebody known, the address alone."""
    act, given = acting(request.visit), request.POST
    address, seat, person = required(given, "adres").nl, given.get("zetel", ""), given.get("persoon", "")
    require_address(address)
    if not person:
        person = known_person(required(given, "naam").nl, reader=act.reader)
        fill_seat(seat, person, held=Span(act.today), acting=act)
    keep_address(person, address, reader=act.reader)
    return to_page(request.visit, fact, kind=chosen(LetterKind, given.get("soort", "")))


def to_page(visit: Visit, fact: UUID, *, kind: LetterKind) -> HttpResponse:
    """Back to the letters of that kind."""
    return redirect(visit.address("meetings-letters", str(fact), soort=kind.value) + "#ontvangers")


def sending(request: Visited, key: str, *, given: QueryDict) -> Sending:
    """What the form asks to send, a convocation in the language of the page where it does not say."""
    visit, answer_by = request.visit, given.get("antwoord", "")
    language = given.get("taal") or visit.language
    if language not in LANGUAGES:
        raise Refused("web-what-if-choice-wrong", text=language)
    pages = [visit.address(name, key).split("?")[0] for name in ("meetings-meeting", "meetings-bundle")]
    return Sending(
        chosen(LetterKind, given.get("soort") or LetterKind.CONVOCATION.value),
        language,
        settings.MAIL_FROM,
        day_in(answer_by) if answer_by else None,
        *map(request.build_absolute_uri, pages),
    )
