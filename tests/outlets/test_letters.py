# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Convocation and reminder: in two forms, in the language of the receiver, with the meeting beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from icalendar import Calendar

from regietafel.base.messages import Refused
from regietafel.outlets.mail import Invitation, LetterItem, LetterKind, letter
from regietafel.words import say
from tests.outlets.test_calendar import MEETING

INVITATION = Invitation(
    LetterKind.CONVOCATION,
    "nl",
    "de Landelijke Regietafel",
    MEETING,
    "secretariaat@regietafel.example",
    "Secretariaat LRT",
    "lid@ipo.example",
    "De Wit",
    (LetterItem("2", "De brief", "instemmen"), LetterItem("3", "Voortgang <b>")),
    date(2022, 7, 6),
    "https://regietafel.example/overleg/1/",
)


def received(invitation: Invitation) -> EmailMessage:
    """The message as a program that reads mail has it."""
    read = message_from_bytes(letter(invitation, number="m1").as_bytes(), policy=default)
    assert isinstance(read, EmailMessage)
    return read


def body(message: EmailMessage, form: str) -> str:
    part = message.get_body((form,))
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize("form", ["plain", "html"])
def test_both_forms_say_when_where_what_is_asked_and_by_when_to_answer(form: str) -> None:
    said = body(received(INVITATION), form)
    for part in (
        "8 juli 2022",
        "09:30",
        "zaal 3",
        "De brief (van u gevraagd: instemmen)",
        "vóór 6 juli 2022",
    ):
        assert part in said, part
    assert ("<b>" in said) == (form == "plain")


def test_the_meeting_is_attached_as_a_calendar_file() -> None:
    (attached,) = received(INVITATION).iter_attachments()
    assert attached.get_content_type() == "text/calendar"
    content = attached.get_payload(decode=True)
    assert isinstance(content, bytes)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["uid"]) == MEETING.uid


@pytest.mark.parametrize(
    ("kind", "language", "cancelled", "subject"),
    [
        (LetterKind.CONVOCATION, "nl", False, "Uitnodiging: de Landelijke Regietafel, 8 juli 2022"),
        (LetterKind.REMINDER, "en", False, "Reminder: de Landelijke Regietafel, 8 July 2022"),
        (LetterKind.REMINDER, "nl", True, "Gaat niet door: de Landelijke Regietafel, 8 juli 2022"),
    ],
)
def test_the_subject_says_what_it_is_in_the_language_of_the_receiver(
    kind: LetterKind, language: str, *, cancelled: bool, subject: str
) -> None:
    meeting = replace(MEETING, cancelled=cancelled)
    message = received(replace(INVITATION, kind=kind, language=language, meeting=meeting))
    assert message["Subject"] == subject
    assert ("De brief" in body(message, "plain")) is not cancelled


def test_the_same_letter_has_the_same_number_whenever_it_is_made() -> None:
    assert received(INVITATION)["Message-ID"] == "<m1@regietafel.example>"
    assert received(INVITATION)["To"] == "De Wit <lid@ipo.example>"


@pytest.mark.parametrize(
    "address", ["", "lid", "lid@", "@ipo.example", "a@b.example\r\nBcc: c@d.example", "<a@b>"]
)
def test_what_is_no_address_is_refused_and_adds_nothing_to_the_head(address: str) -> None:
    with pytest.raises(Refused) as refused:
        letter(replace(INVITATION, receiver=address), number="m1")
    assert "geen e-mailadres" in say(refused.value.message, "nl")


def test_a_name_cannot_add_a_line_to_the_head() -> None:
    with pytest.raises(ValueError, match=r"newline|linefeed|header"):
        letter(replace(INVITATION, receiver_name="X\r\nBcc: c@d.example"), number="m1")
