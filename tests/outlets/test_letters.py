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
from regietafel.outlets.mail import Invitation, LetterItem, LetterKind, address_of, letter
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


def calendar_part(message: EmailMessage) -> EmailMessage:
    (found,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.parametrize(("cancelled", "method"), [(False, "REQUEST"), (True, "CANCEL")])
def test_the_meeting_is_a_form_of_the_letter_that_a_calendar_answers(*, cancelled: bool, method: str) -> None:
    message = received(replace(INVITATION, meeting=replace(MEETING, cancelled=cancelled)))
    part = calendar_part(message)
    assert part.get_param("method") == method
    assert str(part.get_param("charset")).upper() == "UTF-8"
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    whole = Calendar.from_ical(content)
    assert str(whole["method"]) == method
    (event,) = whole.walk("VEVENT")
    assert str(event["uid"]) == MEETING.uid
    assert str(event["organizer"]) == "mailto:secretariaat@regietafel.example"
    assert event["organizer"].params["CN"] == "Secretariaat LRT"
    assert str(event["attendee"]) == "mailto:lid@ipo.example"
    assert event["attendee"].params.get("RSVP") == (None if cancelled else "TRUE")
    assert str(event["status"]) == ("CANCELLED" if cancelled else "CONFIRMED")


def test_the_meeting_is_attached_as_a_file_too_that_no_program_takes_in_by_itself() -> None:
    (attached,) = received(INVITATION).iter_attachments()
    assert attached.get_content_type() == "application/ics"
    assert attached.get_filename() == "overleg.ics"
    assert attached.get_payload(decode=True) == calendar_part(received(INVITATION)).get_payload(decode=True)


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
    ("address", "why"),
    [
        ("", "geen e-mailadres"),
        ("lid", "geen e-mailadres"),
        ("lid@", "geen e-mailadres"),
        ("@ipo.example", "geen e-mailadres"),
        ("a@b.example\r\nBcc: c@d.example", "meer dan één regel"),
        ("a@b.example\u2028c@d.example", "meer dan één regel"),
        ("<a@b>", "geen e-mailadres"),
        ("a@b.example, c@d.example", "geen e-mailadres"),
        ("j\u00e4n@coa.example", "een ‘\u2068\u00e4\u2069’"),
        ("a@" + "\u00fc" * 70 + ".example", "geen e-mailadres"),
    ],
)
def test_what_is_no_address_is_refused_in_words_and_adds_nothing_to_the_head(address: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        letter(replace(INVITATION, receiver=address), number="m1")
    said = say(refused.value.message, "nl")
    assert why in said or why.replace("\u2068", "").replace("\u2069", "") in said


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (" lid@ipo.example ", "lid@ipo.example"),
        ("mailto:lid@ipo.example", "lid@ipo.example"),
        ("MAILTO:lid@ipo.example?subject=Overleg", "lid@ipo.example"),
        ("Wit, A. de <lid@ipo.example>", "lid@ipo.example"),
        ("jan@m\u00fcnchen.example", "jan@m\u00fcnchen.example"),
    ],
)
def test_what_comes_along_with_a_copied_address_is_left_out(given: str, kept: str) -> None:
    assert address_of(given) == kept


def test_an_international_domain_goes_under_the_name_that_every_server_knows() -> None:
    message = received(replace(INVITATION, receiver="jan@m\u00fcnchen.example"))
    assert message["To"] == "De Wit <jan@xn--mnchen-3ya.example>"
    content = calendar_part(message).get_payload(decode=True)
    assert isinstance(content, bytes)
    assert b"mailto:jan@xn--mnchen-3ya.example" in content.replace(b"\r\n ", b"")


def test_a_name_cannot_add_a_line_to_the_head() -> None:
    message = received(replace(INVITATION, receiver_name='X\r\nBcc: "c" <c@d.example>'))
    assert message["Bcc"] is None
    assert [address.addr_spec for address in message["To"].addresses] == ["lid@ipo.example"]
