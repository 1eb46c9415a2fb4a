# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The letters about a meeting: who gets one, how it reads, sent; and where somebody can be written to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Refused
from regietafel.base.stamps import Span
from regietafel.facts.meetings import MeetingConvened
from regietafel.meetings.services.inviting import Preview, Receiver, Sending, invite, preview
from regietafel.meetings.services.mailing import send_due
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.people import keep_address, known_person
from regietafel.meetings.services.seating import fill_seat
from regietafel.meetings.web.parts import acting
from regietafel.outlets.mail import LetterKind, require_address
from regietafel.outlets.mail.transport import transport_of
from regietafel.web.acts import To, act
from regietafel.web.form_view import FormView, Kind
from regietafel.web.forms import chosen, day_of
from regietafel.web.gate import needs
from regietafel.web.inputs import asked, hidden
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit, Visited
from regietafel.words import LANGUAGES


@dataclass(frozen=True, slots=True)
class LettersPage:
    """A letter about a meeting before it goes out."""

    fact: MeetingConvened
    sending: Sending
    preview: Preview
    past: bool
    receivers: tuple[tuple[Receiver, FormView | None], ...]
    send: FormView | None = field(metadata={"help": "None where nobody gets a letter now"})
    kinds: tuple[LetterKind, ...] = tuple(LetterKind)
    languages: tuple[str, ...] = tuple(LANGUAGES)


@needs("table.keep")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The letter as it would go out now, and to whom."""
    visit, given = request.visit, request.GET
    kind = chosen(LetterKind, given["soort"]) if given.get("soort") else None
    answer_by = day_of(given.get("antwoord", ""), "antwoord")
    asked_for = sending(request, str(fact), kind=kind, language=given.get("taal"), answer_by=answer_by)
    page = build(str(fact), asked_for, visit=visit)
    return render(request, "regietafel/pages/meetings_letters.html", {"page": page, "visit": visit})


def build(key: str, asked_for: Sending, *, visit: Visit) -> LettersPage:
    """The letter, who gets it, and what can be done."""
    held = meeting(key, visit.view.as_of, reader=visit.reader).fact
    shown, past = preview(key, asked_for, reader=visit.reader), held.on < visit.view.day
    return LettersPage(
        held,
        asked_for,
        shown,
        past,
        receivers=tuple(
            (each, _filling(each, key, kind=asked_for.kind, visit=visit)) for each in shown.receivers
        ),
        send=_sending(asked_for, key, count=len(shown.to_send), visit=visit)
        if shown.to_send and not past
        else None,
    )


def _sending(asked_for: Sending, key: str, *, count: int, visit: Visit) -> FormView | None:
    fixed = {"kind": asked_for.kind, "language": asked_for.language, "answer_by": asked_for.answer_by}
    return send.form(visit, Offer({"fact": key}, fixed=fixed, says={"count": count}))


def _filling(each: Receiver, key: str, *, kind: LetterKind, visit: Visit) -> FormView | None:
    """Who fills a seat; of somebody known only the address is asked."""
    seat = each.seat.stamp.id if each.seat else None
    fixed = {"person": each.person, "name": None, "seat": None} if each.person else {"seat": seat}
    offer = Offer({"fact": key}, fixed={**fixed, "kind": kind}, starts={"address": each.address})
    return receiver.form(visit, offer)


OfKind = Annotated[LetterKind | None, hidden("soort", apart=False)]


def address_of(text: str) -> str:
    """An address that can be written to."""
    require_address(text)
    return text


def letters_page(_visit: Visit, fact: UUID, kind: str) -> To:  # shape: as an act calls it
    """The letters of that kind."""
    return To("meetings-letters", (fact,), at="ontvangers", query={"soort": kind or None})


@act("meetings-letters-send", "table.keep", button="webdocuments-letters-send", page=letters_page)
def send(
    visit: Visit,
    *,
    request: Visited,
    fact: UUID,
    kind: OfKind,
    language: Annotated[str | None, hidden("taal", apart=False)],
    answer_by: Annotated[date | None, hidden("antwoord", apart=False)],
) -> None:
    """Keep the letters, and send what is due; what does not leave now is tried again later."""
    by = acting(visit)
    invite(
        str(fact), sending(request, str(fact), kind=kind, language=language, answer_by=answer_by), acting=by
    )
    send_due(transport_of(settings.MAIL_URL, folder=settings.MAIL_FOLDER), reader=by.reader)


@dataclass(frozen=True, slots=True)
class ReceiverInput:
    """Who fills a seat and where they can be written to."""

    name: Annotated[str | None, asked("naam", "webdocuments-letters-name")]
    address: Annotated[str, asked("adres", "webdocuments-letters-address", kind=Kind.EMAIL, read=address_of)]
    seat: Annotated[str | None, hidden("zetel")]
    person: Annotated[str | None, hidden("persoon")]
    kind: OfKind


@act(
    "meetings-letters-receiver",
    "table.keep",
    words="webdocuments-letters-fill",
    button="webdocuments-letters-keep",
    page=letters_page,
    is_first=False,
)
def receiver(visit: Visit, *, given: ReceiverInput) -> None:
    """Who fills a seat and where they can be written to; of somebody known, the address alone."""
    by, person = acting(visit), given.person
    if person is None:
        if given.name is None:
            raise Refused("web-form-empty", field="naam")
        person = known_person(given.name, reader=by.reader)
        fill_seat(given.seat or "", person, held=Span(by.today), acting=by)
    keep_address(person, given.address, reader=by.reader)


def sending(
    request: Visited, key: str, *, kind: LetterKind | None, language: str | None, answer_by: date | None
) -> Sending:
    """What is asked to be sent, a convocation in the language of the page where that is not said."""
    visit = request.visit
    language = language or visit.language
    if language not in LANGUAGES:
        raise Refused("web-what-if-choice-wrong", text=language)
    pages = [visit.address(name, key).split("?")[0] for name in ("meetings-meeting", "meetings-bundle")]
    links = map(request.build_absolute_uri, pages)
    return Sending(kind or LetterKind.CONVOCATION, language, settings.MAIL_FROM, answer_by, *links)
