# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Convocation and reminder of a meeting on record: who gets one, what it says, and keeping it to send."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from regietafel.access.acting import Acting
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.attendance import SeatHeld
from regietafel.facts.meetings import MeetingConvened, Purpose
from regietafel.meetings.services.calendar import calendar_entry
from regietafel.meetings.services.mailing import (
    Addressed,
    Kept,
    keep_letters,
    letters_on_record,
    standing,
    try_again,
)
from regietafel.meetings.services.meetings import MeetingView, meeting, table_bodies
from regietafel.meetings.services.seats import sitting
from regietafel.outlets.mail import Invitation, LetterItem, LetterKind, fault_of, letter
from regietafel.records import persons
from regietafel.records.letters import Letter
from regietafel.words import word


@dataclass(frozen=True, slots=True)
class Sending:
    """What is asked to be sent (*verzending*): which letter, in which language, and where its links lead."""

    kind: LetterKind
    language: str
    sender: str = field(metadata={"help": "e-mail address that it comes from"})
    answer_by: date | None = None
    page: str = field(default="", metadata={"help": "address of the meeting"})
    bundle: str = field(default="", metadata={"help": "address of agenda and papers in one PDF"})


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who gets a letter (*ontvanger*): for which seat, or as a substitute; None where not known.

    ``stands`` says how the letter of that kind stands, where there is one already; ``again`` is its number
    where it did not leave and can be tried again. ``fault`` says what is wrong with the address.
    """

    seat: SeatHeld | None
    person: str | None
    name: str | None = None
    address: str | None = None
    stands: Message | None = None
    again: int | None = None
    fault: Message | None = None

    @property
    def can_be_reached(self) -> bool:
        """Whether a letter can go to them."""
        return bool(self.address) and self.fault is None


@dataclass(frozen=True, slots=True)
class Preview:
    """What goes out and to whom, before it does (*voorbeeld*)."""

    receivers: tuple[Receiver, ...]
    subject: str
    text: str

    @property
    def to_send(self) -> tuple[Receiver, ...]:
        """Who would get a letter now: who can be reached, and has none of that kind yet."""
        return tuple(
            receiver for receiver in self.receivers if receiver.can_be_reached and receiver.stands is None
        )


def preview(key: str, sending: Sending, *, reader: Reader) -> Preview:
    """Who would get the letter, and what it says to the first of them."""
    view = _view(key, reader)
    receivers = _receivers(view, sending.kind, reader=reader)
    first = next((receiver for receiver in receivers if receiver.can_be_reached), Receiver(None, None))
    # Without anybody to write to, the letter is shown as it reads to nobody in particular.
    shown = letter(_invitation(view, sending, to=first), number="0")
    body = shown.get_body(("plain",))
    assert body is not None
    return Preview(receivers, str(shown["Subject"]), str(body.get_content()))


def invite(key: str, sending: Sending, *, acting: Acting) -> Kept:
    """Keep a letter for everybody who can be reached and has none of that kind; refused after the meeting."""
    view = _view(key, acting.reader)
    if view.fact.on < acting.today:
        raise Refused("letters-meeting-past", on=view.fact.on)
    receivers = _receivers(view, sending.kind, reader=acting.reader)
    addressed = [
        Addressed(named(view.fact), receiver.person, _invitation(view, sending, to=receiver))
        for receiver in receivers
        if receiver.person is not None and receiver.can_be_reached and receiver.stands is None
    ]
    if not addressed:
        raise Refused("letters-nobody")
    return keep_letters(addressed, reader=acting.reader)


def again_about(key: str, number: int, *, reader: Reader) -> None:
    """Try a letter about this meeting once more; one about another meeting is not there."""
    about = named(_view(key, reader).fact)
    if number not in {letter.id for letter in letters_on_record(reader=reader, meeting=about)}:
        raise Refused("letters-none-waiting", number=number)
    try_again(number, reader=reader)


def named(fact: MeetingConvened) -> str:
    """The meeting as letters and commands name it, such as LRT-2022-07-08."""
    return f"{fact.table}-{fact.on.isoformat()}"


def _view(key: str, reader: Reader) -> MeetingView:
    view = meeting(key, AsOf(), reader=reader)
    require(reader, "table.keep", thing=view.fact.table)
    return view


def _receivers(view: MeetingView, kind: LetterKind, *, reader: Reader) -> tuple[Receiver, ...]:
    """Who fills each seat on the day of the meeting, and who is told to replace somebody there; each once."""
    places = list(_places(view, reader=reader))
    known = persons.addresses([person for _, person in places if person is not None])
    sent = {
        letter.receiver: letter
        for letter in letters_on_record(reader=reader, meeting=named(view.fact))
        if letter.kind == kind.value
    }
    found: dict[str, Receiver] = {}
    unknown: list[Receiver] = []
    for seat, person in places:
        if person is None:
            unknown.append(Receiver(seat, None))
        elif person not in found:
            name, address = known.get(person, (None, None))
            found[person] = _receiver(Receiver(seat, person, name, address), sent.get(person))
    return (*found.values(), *unknown)


def _receiver(receiver: Receiver, sent: Letter | None) -> Receiver:
    """Somebody with how the letter to them stands, and what is wrong with their address."""
    fault = fault_of(receiver.address) if receiver.address else None
    if sent is None:
        return replace(receiver, fault=fault)
    stands = standing(replace(sent, receiver=receiver.name or sent.receiver))
    # What waits for its moment is tried again by itself; a person is needed for what was given up.
    again = sent.id if sent.sent_at is None else None
    return replace(receiver, fault=fault, stands=stands, again=again)


def _places(view: MeetingView, *, reader: Reader) -> Iterator[tuple[SeatHeld | None, str | None]]:
    fact = view.fact
    for line in sitting(fact.table, fact.on, as_of=AsOf(), reader=reader):
        yield line.seat, line.person
    by_id = {party.stamp.id: party for party in view.roll.parties}
    for edge in view.roll.edges:
        if by_id[edge.by].person is not None:
            yield None, by_id[edge.by].person


def _invitation(view: MeetingView, sending: Sending, *, to: Receiver) -> Invitation:
    fact, language = view.fact, sending.language
    body = next((each for each in table_bodies() if each.code == fact.table), None)
    table = word("letters-table", language, name=body.name.on(language) if body is not None else fact.table)
    return Invitation(
        sending.kind,
        language,
        table,
        calendar_entry(fact, language=language, address=sending.page, place=True),
        sender=sending.sender,
        sender_name=word("letters-secretariat", language, table=fact.table),
        receiver=to.address or sending.sender,
        receiver_name=to.name or "",
        items=tuple(
            LetterItem(
                item.fact.number,
                item.fact.title.on(language),
                word("letters-decide", language) if item.fact.purpose is Purpose.DECISION else "",
            )
            for item in view.items
        ),
        answer_by=sending.answer_by,
        address=sending.page,
        bundle=sending.bundle,
    )
