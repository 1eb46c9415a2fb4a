# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Convocation and reminder of a meeting, from its page over a real mail server to who sits at the table."""

import re
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Said
from regietafel.base.seats import Seat
from regietafel.base.stamps import Span
from regietafel.facts.attendance import Attendance
from regietafel.facts.meetings import Purpose
from regietafel.meetings.rules.held import NotedParty, NotedSubstitution, Notes
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene
from regietafel.meetings.services.seating import fill_seat, hold_seat
from regietafel.records import persons
from tests.actions.web.test_faults import Marked
from tests.support.case import SignIn
from tests.support.mail import Post, post

__all__ = ["post"]
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"HLRT"}))
ACTING = Acting(SECRETARIAT, date(2022, 7, 8))


@pytest.fixture
def meeting(case: int) -> str:
    """A meeting of the HLRT on the day of the page: one seat that can be reached, one not, a substitute."""
    for code, name, address in (
        ("A", "A. Jansen", "a.jansen@voorbeeld.example"),
        ("B", "B. Pietersen", None),
    ):
        seat = Seat(
            f"HLRT/{code}", "HLRT", code, Said(f"lid {code}", f"member {code}"), Span(date(2022, 1, 1))
        )
        held = hold_seat(seat, acting=ACTING)
        fill_seat(held.stamp.id, persons.add(name, address), held=Span(date(2022, 1, 1)), acting=ACTING)
    hold_seat(Seat("HLRT/C", "HLRT", "C", Said("lid C"), Span(date(2022, 1, 1))), acting=ACTING)
    item = PlannedItem("1", Said("De notitie", "The note"), Purpose.DECISION)
    plan = Plan((item,), begins="10:00", place=Said("Den Haag"))
    made = convene(plan, table="HLRT", on=date(2022, 7, 8), public=False, acting=ACTING)
    substitute = persons.add("C. de Wit", "c.dewit@voorbeeld.example")
    parties = (
        NotedParty("absent", Attendance.EXCUSED, organisation="B"),
        NotedParty("by", Attendance.PRESENT, person=substitute),
    )
    hold(
        made.stamp.id,
        Notes(parties=parties, substitutions=(NotedSubstitution("absent", "by"),)),
        acting=ACTING,
    )
    return f"/overleg/vergadering/{made.stamp.id}/"


@pytest.fixture
def server(post: Post, settings: Settings) -> Post:
    """The mail server that the pages send over."""
    settings.MAIL_URL = f"smtp://127.0.0.1:{post.port}?tls=none"
    return post


def read(content: object) -> EmailMessage:
    assert isinstance(content, bytes)
    found = message_from_bytes(content, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_who_sits_at_the_table_and_who_replaces_them_get_the_convocation_over_smtp(
    sign_in: SignIn, server: Post, *, meeting: str
) -> None:
    secretary = sign_in("secretariaat")
    shown = page(secretary, f"{meeting}bericht/?antwoord=2022-07-07")
    assert "Er gaat naar 2 ontvangers een bericht." in shown
    assert "Laat vóór 7 juli 2022 weten" in shown
    assert "geen adres" in shown
    assert "niet bekend wie" in shown
    answer = secretary.post(f"{meeting}bericht/verstuur/", {"soort": "convocation", "taal": "en"})
    assert answer.status_code == 302
    assert {envelope.rcpt_tos[0] for envelope in server.received} == {
        "a.jansen@voorbeeld.example", "c.dewit@voorbeeld.example",
    }  # fmt: skip
    letter = read(server.received[0].content)
    body = letter.get_body(("plain",))
    assert body is not None
    for part in (
        "A. Jansen", "1. The note", "a decision", "10:00",
        f"http://testserver{meeting}", f"http://testserver{meeting}bundel.pdf",
    ):  # fmt: skip
        assert part in body.get_content(), part
    (calendar,) = [part for part in letter.walk() if part.get_content_type() == "text/calendar"]
    assert calendar.get_param("method") == "REQUEST"
    assert "DTSTART;TZID=Europe/Amsterdam:20220708T100000" in calendar.get_content().replace("\r", "")


def test_nobody_gets_the_same_letter_twice_and_a_reminder_is_another_letter(
    sign_in: SignIn, server: Post, *, meeting: str
) -> None:
    secretary = sign_in("secretariaat")
    for kind, status in (("convocation", 302), ("convocation", 400), ("reminder", 302)):
        answer = secretary.post(f"{meeting}bericht/verstuur/", {"soort": kind})
        assert answer.status_code == status, kind
    assert len(server.received) == 4
    shown = page(secretary, f"{meeting}bericht/?soort=reminder")
    assert "Er gaat nu naar niemand een bericht." in shown
    assert re.search(r"herinnering voor HLRT-2022-07-08 aan A. Jansen, verstuurd op", shown)


def test_an_address_that_is_filled_in_gets_the_letter_and_one_that_is_none_is_refused(
    sign_in: SignIn, server: Post, *, meeting: str
) -> None:
    secretary = sign_in("secretariaat")
    shown = page(secretary, f"{meeting}bericht/")
    (seat,) = re.findall(r'name="zetel" value="([^"]+)"', shown)
    to, given = f"{meeting}bericht/ontvanger/", {"soort": "convocation", "zetel": seat, "naam": "D. Bos"}
    refused = secretary.post(to, {**given, "adres": "geen adres"})
    assert refused.status_code == 400
    again = refused.content.decode()
    (wrong,) = Marked(again).invalid().values()
    assert wrong["name"] == "adres"
    assert again.count('value="D. Bos"') == 1
    assert "D. Bos" not in page(secretary, f"{meeting}bericht/")
    assert secretary.post(to, {**given, "adres": "d.bos@voorbeeld.example"}).status_code == 302
    known = re.findall(r'name="persoon" value="([^"]+)"', page(secretary, f"{meeting}bericht/"))[1]
    reach = {"soort": "convocation", "persoon": known, "adres": "b@voorbeeld.example"}
    assert secretary.post(to, reach).status_code == 302
    secretary.post(f"{meeting}bericht/verstuur/", {"soort": "convocation"})
    assert len(server.received) == 4


def test_a_server_that_is_busy_keeps_the_letter_and_the_page_says_how_it_stands(
    sign_in: SignIn, server: Post, *, meeting: str
) -> None:
    secretary = sign_in("secretariaat")
    server.answers = ["451 later"]
    secretary.post(f"{meeting}bericht/verstuur/", {"soort": "convocation"})
    assert len(server.received) == 1
    shown = page(secretary, f"{meeting}bericht/")
    assert "wordt verstuurd vanaf" in shown
    assert "verstuurd op" in shown


def test_no_letter_goes_out_about_a_meeting_that_was_held_or_by_who_does_not_keep_the_table(
    sign_in: SignIn, server: Post, *, meeting: str
) -> None:
    later = "?op=2022-07-12&bekend=2022-07-12"
    secretary = sign_in("secretariaat")
    assert "al geweest" in page(secretary, f"{meeting}bericht/{later}")
    refused = secretary.post(f"{meeting}bericht/verstuur/{later}", {"soort": "convocation"})
    assert refused.status_code == 400
    assert sign_in("lid-vng").post(f"{meeting}bericht/verstuur/").status_code == 403
    assert server.received == []


def test_one_faulty_address_holds_up_no_other_and_is_said_at_its_receiver(
    sign_in: SignIn, server: Post, *, meeting: str
) -> None:
    (faulty,) = persons.of_name("A. Jansen")
    assert faulty is not None
    persons.reach(faulty, "a\u00e4@voorbeeld.example")
    secretary = sign_in("secretariaat")
    assert "Vraag de ontvanger om een adres zonder dit teken" in page(secretary, f"{meeting}bericht/")
    assert secretary.post(f"{meeting}bericht/verstuur/", {"soort": "convocation"}).status_code == 302
    assert [envelope.rcpt_tos for envelope in server.received] == [["c.dewit@voorbeeld.example"]]


def test_without_a_mail_server_the_page_says_prepared_and_not_sent(
    sign_in: SignIn, post: Post, settings: Settings, tmp_path: Path, *, meeting: str
) -> None:
    settings.MAIL_URL, settings.MAIL_FOLDER = "", tmp_path
    secretary = sign_in("secretariaat")
    assert "klaargezet, niet verstuurd" in page(secretary, f"{meeting}bericht/")
    secretary.post(f"{meeting}bericht/verstuur/", {"soort": "convocation"})
    shown = page(secretary, f"{meeting}bericht/")
    assert shown.count("klaargezet, niet verstuurd: er is geen mailserver ingesteld") == 2
    assert "verstuurd op" not in shown
    assert 'name="bericht"' not in shown
    settings.MAIL_URL = f"smtp://127.0.0.1:{post.port}?tls=none"
    waiting = re.findall(r'name="bericht" value="(\d+)"', page(secretary, f"{meeting}bericht/"))
    for number in waiting:
        secretary.post(f"{meeting}bericht/opnieuw/", {"soort": "convocation", "bericht": number})
    assert len(waiting) == len(post.received) == 2


def test_a_letter_that_was_refused_shows_why_and_can_be_tried_again(
    sign_in: SignIn, server: Post, *, meeting: str
) -> None:
    secretary = sign_in("secretariaat")
    server.answers = ["550 no such user"]
    secretary.post(f"{meeting}bericht/verstuur/", {"soort": "convocation"})
    shown = page(secretary, f"{meeting}bericht/")
    assert "550 no such user" in shown
    (number,) = re.findall(r'name="bericht" value="(\d+)"', shown)
    to = f"{meeting}bericht/opnieuw/"
    assert secretary.post(to, {"soort": "convocation", "bericht": "999"}).status_code in (400, 404)
    assert secretary.post(to, {"soort": "convocation", "bericht": number}).status_code == 302
    assert len(server.received) == 2
    assert 'name="bericht"' not in page(secretary, f"{meeting}bericht/")
