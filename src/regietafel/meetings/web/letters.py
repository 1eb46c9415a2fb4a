# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The letters about a meeting: who gets one, how it reads, sent; and where somebody can be written to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Annotated
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Refused
from regietafel.base.stamps import Span
from regietafel.facts.meetings import MeetingConvened
from regietafel.meetings.services.inviting import Preview, Receiver, Sending, again_about, invite, preview
from regietafel.meetings.services.mailing import send_due
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.services.people import Somebody, keep_address, with_person
from regietafel.meetings.services.seating import fill_seat
from regietafel.meetings.web.parts import acting
from regietafel.outlets.mail import ADDRESS_FAULTS, LetterKind
from regietafel.outlets.mail.transport import transport_of
from regietafel.web.acts import To, act
from regietafel.web.form_view import FormView, Kind
from regietafel.web.forms import chosen, day_in
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
    leaves: bool = field(metadata={"help": "whether there is a mail server to send by"})
    receivers: tuple[tuple[Receiver, FormView | None, FormView | None], ...] = field(
        metadata={"help": "each with the form of the address, and of another try"}
    )
    send: FormView | None


@needs("table.keep")
def view(request: Visited, fact: UUID) -> HttpResponse:
    """The letter as it would go out now, and to whom."""
    visit, given = request.visit, request.GET
    kind = chosen(LetterKind, given.get("soort") or LetterKind.CONVOCATION.value)
    answer_by = day_in(given["antwoord"]) if given.get("antwoord") else None
    wanted = sending(visit, fact, kind=kind, language=given.get("taal"), answer_by=answer_by)
    page = build(str(fact), wanted, visit=visit)
    return render(request, "regietafel/pages/meetings_letters.html", {"page": page, "visit": visit})


def of_letters(_visit: Visit, *, fact: UUID, kind: str = "") -> To:
    """The letters of that kind, at who gets them."""
    return To("meetings-letters", (fact,), at="ontvangers", query={"soort": kind or None})


@act("meetings-letters-send", "table.keep", button="webdocuments-letters-send", page=of_letters)
def send(
    visit: Visit,
    *,
    fact: UUID,
    kind: Annotated[LetterKind | None, hidden("soort")],
    language: Annotated[str | None, hidden("taal")],
    answer_by: Annotated[date | None, hidden("antwoord")],
) -> None:
    """Keep the letters, and send what is due; what does not leave now is tried again later."""
    which, by = kind or LetterKind.CONVOCATION, acting(visit)
    wanted = sending(visit, fact, kind=which, language=language, answer_by=answer_by)
    invite(str(fact), wanted, acting=by)
    send_due(transport_of(settings.MAIL_URL, folder=settings.MAIL_FOLDER), reader=by.reader)


@act("meetings-letters-again", "table.keep", button="webdocuments-letters-again", page=of_letters)
def again(
    visit: Visit,
    *,
    fact: UUID,
    kind: Annotated[LetterKind | None, hidden("soort")],  # noqa: ARG001  the page to go back to
    number: Annotated[int, hidden("bericht")],
) -> None:
    """Try a letter once more that did not leave."""
    by = acting(visit)
    again_about(str(fact), number, reader=by.reader)
    send_due(transport_of(settings.MAIL_URL, folder=settings.MAIL_FOLDER), reader=by.reader)


@act(
    "meetings-letters-receiver",
    "table.keep",
    words="webdocuments-letters-fill",
    button="webdocuments-letters-keep",
    page=of_letters,
    is_first=False,
)
def receiver(
    visit: Visit,
    *,
    kind: Annotated[LetterKind, hidden("soort")],  # noqa: ARG001  the page to go back to
    person: Annotated[str | None, hidden("persoon")],
    seat: Annotated[str | None, hidden("zetel")],
    name: Annotated[str | None, asked("naam", "webdocuments-letters-name")],
    address: Annotated[
        str,
        asked("adres", "webdocuments-letters-address", kind=Kind.EMAIL, about=ADDRESS_FAULTS),
    ],
) -> None:
    """Who fills a seat and where they can be written to; of somebody known, the address alone."""
    by = acting(visit)
    if person is not None:
        keep_address(person, address, reader=by.reader)
        return
    if name is None:
        raise Refused("web-form-empty", field="naam")
    record = partial(fill_seat, seat or "", held=Span(by.today), acting=by)
    with_person(Somebody(name, address), record, reader=by.reader)


def sending(
    visit: Visit, fact: UUID, *, kind: LetterKind, language: str | None, answer_by: date | None
) -> Sending:
    """What is asked to be sent, in the language of the page where nothing else is said."""
    language = language or visit.language
    if language not in LANGUAGES:
        raise Refused("web-what-if-choice-wrong", text=language)
    pages = [visit.absolute(name, str(fact)) for name in ("meetings-meeting", "meetings-bundle")]
    return Sending(kind, language, settings.MAIL_FROM, answer_by, *pages)


def build(key: str, wanted: Sending, *, visit: Visit) -> LettersPage:
    """The letter, who gets it, and what is missing of them."""
    held = meeting(key, visit.view.as_of, reader=visit.reader).fact
    shown, past = preview(key, wanted, reader=visit.reader), held.on < visit.view.day
    starts = {"kind": wanted.kind, "language": wanted.language, "answer_by": wanted.answer_by}
    says = {"count": len(shown.to_send)}
    sends = send.form(visit, Offer({"fact": key}, starts=starts, says=says, thing=held.table))
    return LettersPage(
        held,
        wanted,
        shown,
        past,
        leaves=bool(settings.MAIL_URL),
        receivers=tuple(
            (
                each,
                _receiver(each, wanted, held=held, visit=visit),
                _again(each, wanted, held=held, visit=visit),
            )
            for each in shown.receivers
        ),
        send=sends if shown.to_send and not past else None,
    )


def _receiver(each: Receiver, wanted: Sending, *, held: MeetingConvened, visit: Visit) -> FormView | None:
    """The address of who is known, or also the name of who fills the seat."""
    seat = each.seat.stamp.id if each.seat and not each.person else None
    fixed = {"kind": wanted.kind, "person": each.person, "seat": seat}
    known = {"name": None} if each.person else {}
    offer = Offer(
        {"fact": held.stamp.id}, starts={"address": each.address}, fixed={**fixed, **known}, thing=held.table
    )
    return receiver.form(visit, offer)


def _again(each: Receiver, wanted: Sending, *, held: MeetingConvened, visit: Visit) -> FormView | None:
    """Another try of a letter that did not leave, where there is a server to try."""
    if each.again is None or not settings.MAIL_URL:
        return None
    fixed = {"kind": wanted.kind, "number": each.again}
    return again.form(visit, Offer({"fact": held.stamp.id}, fixed=fixed, thing=held.table))
