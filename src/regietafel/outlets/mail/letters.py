# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A letter as an e-mail message: what it says in plain text, the same as a page, the meeting as iCalendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from enum import StrEnum
from html import escape
from typing import Protocol

from regietafel.outlets.calendar import CalendarMeeting, Party, method_of
from regietafel.outlets.calendar import invitation as calendar_invitation
from regietafel.outlets.mail.addresses import on_the_wire
from regietafel.words import word


class LetterKind(StrEnum):
    """What a letter is for (*soort bericht*)."""

    CONVOCATION = "convocation"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class LetterItem:
    """An item of the agenda as the letter lists it, and what is asked of the receiver there."""

    number: str
    title: str
    asked: str = ""


class Post(Protocol):
    """What the head of any letter is made from."""

    @property
    def language(self) -> str: ...
    @property
    def sender(self) -> str: ...
    @property
    def sender_name(self) -> str: ...
    @property
    def receiver(self) -> str: ...
    @property
    def receiver_name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a letter about a meeting says, to one receiver in their language (*oproep*)."""

    kind: LetterKind
    language: str
    table: str
    meeting: CalendarMeeting
    sender: str = field(metadata={"help": "address that it comes from"})
    sender_name: str
    receiver: str = field(metadata={"help": "address that it goes to"})
    receiver_name: str = ""
    items: tuple[LetterItem, ...] = ()
    answer_by: date | None = None
    address: str = field(default="", metadata={"help": "the page of the meeting"})
    bundle: str = field(default="", metadata={"help": "agenda and papers in one PDF"})


def letter(invitation: Invitation, *, number: str) -> EmailMessage:
    """The message; ``number`` makes its Message-ID, the same whenever it is made or sent again."""
    message = headed(invitation, _subject(invitation), number=number, made=invitation.meeting.changed)
    message.set_content("\n".join(_text(invitation)))
    message.add_alternative(_page(invitation), subtype="html")
    _add_calendar(message, invitation)
    return message


def _add_calendar(message: EmailMessage, invitation: Invitation) -> None:
    """The meeting as a form of the letter, which mail programs show with buttons to answer (RFC 6047).

    It is attached as well, for who saves it; of another type, so that no program takes it in twice.
    """
    made = calendar_invitation(
        invitation.meeting,
        language=invitation.language,
        organizer=Party(on_the_wire(invitation.sender), invitation.sender_name),
        attendee=Party(on_the_wire(invitation.receiver), invitation.receiver_name),
    )
    params = {"method": method_of(invitation.meeting).value}
    message.add_alternative(made.decode(), subtype="calendar", cte="base64", params=params)
    message.add_attachment(made, maintype="application", subtype="ics", filename="overleg.ics")


def headed(post: Post, subject: str, *, number: str, made: datetime) -> EmailMessage:
    """A message with its head alone: from whom to whom, about what, under which number."""
    sender, receiver = on_the_wire(post.sender), on_the_wire(post.receiver)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _one_line(subject)
    message["From"] = formataddr((_one_line(post.sender_name), sender))
    message["To"] = formataddr((_one_line(post.receiver_name), receiver))
    message["Date"] = format_datetime(made)
    message["Message-ID"] = f"<{number}@{sender.rpartition('@')[2]}>"
    message["Content-Language"] = post.language
    message["Auto-Submitted"] = "auto-generated"
    return message


def _one_line(text: str) -> str:
    """A text that can stand in the head of a message: a line end in it would put words there."""
    return " ".join(text.split())


def _subject(invitation: Invitation) -> str:
    key = (
        "letters-subject-cancelled"
        if invitation.meeting.cancelled
        else f"letters-subject-{invitation.kind.value}"
    )
    return word(key, invitation.language, table=invitation.table, day=invitation.meeting.on)


def _sentences(invitation: Invitation) -> Iterator[str]:
    """What is said above the agenda, sentence by sentence."""
    language, meeting = invitation.language, invitation.meeting
    key = "letters-cancelled" if meeting.cancelled else f"letters-{invitation.kind.value}"
    yield word(key, language, table=invitation.table, day=meeting.on)
    if meeting.cancelled:
        return
    if meeting.begins is not None:
        yield word("letters-begins", language, time=f"{meeting.begins:%H:%M}")
    if meeting.place:
        yield word("letters-place", language, place=meeting.place)
    if invitation.answer_by is not None:
        yield word("letters-answer-by", language, day=invitation.answer_by)


def _items(invitation: Invitation) -> Iterator[str]:
    for item in invitation.items if not invitation.meeting.cancelled else ():
        line = f"{item.number}. {item.title}" if item.number else item.title
        yield (
            f"{line} ({word('letters-asked', invitation.language, what=item.asked)})" if item.asked else line
        )


def _text(invitation: Invitation) -> Iterator[str]:
    language = invitation.language
    name = invitation.receiver_name
    yield word("letters-dear", language, name=name) if name else word("letters-dear-all", language)
    yield ""
    yield from _sentences(invitation)
    items = list(_items(invitation))
    if items:
        yield from ("", word("letters-agenda", language), *(f"  {item}" for item in items))
    if invitation.address:
        yield from ("", word("letters-page", language, address=invitation.address))
    if invitation.bundle:
        yield word("letters-bundle", language, address=invitation.bundle)
    yield from ("", word("letters-attached", language), "", invitation.sender_name)


def _page(invitation: Invitation) -> str:
    """The same as a page: simple tags only, no picture and nothing fetched from elsewhere."""
    language, name = invitation.language, invitation.receiver_name
    dear = word("letters-dear", language, name=name) if name else word("letters-dear-all", language)
    lines = [f"<p>{escape(dear)}</p>", f"<p>{'<br>'.join(map(escape, _sentences(invitation)))}</p>"]
    items = "".join(f"<li>{escape(item)}</li>" for item in _items(invitation))
    if items:
        head = escape(word("letters-agenda", language))
        lines.append(f'<p>{head}</p><ul style="list-style: none; padding: 0">{items}</ul>')
    for key, address in (("page", invitation.address), ("bundle", invitation.bundle)):
        if address.startswith(("https://", "http://")):
            said = escape(word(f"letters-{key}-link", language))
            lines.append(f'<p><a href="{escape(address)}">{said}</a></p>')
    lines += [
        f"<p>{escape(word('letters-attached', language))}</p>",
        f"<p>{escape(invitation.sender_name)}</p>",
    ]
    head = f'<meta charset="utf-8"><title>{escape(_subject(invitation))}</title>'
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{"".join(lines)}</body></html>'
