# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Word is where people comment: a paper and draft minutes go out, come back, and are taken in by choice."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.meetings.sources.word_files import gone, kept, paragraph, put, with_body
from tests.meetings.web.test_meetings import MEETING, text
from tests.support.case import SignIn

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TERM = "binnen vijf werkdagen"
DAYS = ("2022-07-15", "2022-07-16")
"""The last day of a round with that term, and the day after."""


@pytest.fixture
def secretary(sign_in: SignIn) -> Client:
    return sign_in("secretariaat")


@pytest.fixture
def paper(secretary: Client) -> str:
    """The address of a letter before the LRT, with one version."""
    file = SimpleUploadedFile("brief.txt", b"# Conclusie\n\nHet kabinet kiest.\n\nEinde.", "text/plain")
    filed = secretary.post(f"{MEETING}stuk/", {"titel": "Brief", "eigenaar": "SJenV", "bestand": file})
    return filed.headers["Location"]


def commented(out: bytes, title: str = "Brief") -> SimpleUploadedFile:
    """The file that went out, with two changes of different people recorded in it."""
    body = paragraph("titel", kept(title)) + paragraph("h1", kept("Conclusie"))
    body += paragraph(
        "p2", kept("Het kabinet "), gone("kiest", "J. de Wit") + put("verkent", "J. de Wit"), kept(".")
    )
    body += paragraph("p3", gone("Einde.", "K. Smit"))
    return SimpleUploadedFile("brief-terug.docx", with_body(body, content=out), DOCX)


def test_a_returned_file_is_looked_at_first_and_then_taken_in_as_was_chosen(
    secretary: Client, paper: str
) -> None:
    out = secretary.get(f"{paper}versie/1/word.docx")
    assert out.headers["Content-Disposition"] == 'attachment; filename="brief-v1.docx"'
    file = commented(out.content)
    looked = secretary.post(f"{paper}word/", {"bestand": file, "versie": "1", "wie": "IPO"})
    page = looked.content.decode()
    for said in ("Het kabinet verkent.", "J. de Wit", "K. Smit", "Er is nog niets vastgelegd"):
        assert said in page
    assert "verkent" not in text(secretary, paper)
    taken = secretary.post(f"{paper}word/neem-over/", {"keuze-1": "accept", "keuze-2": "table"})
    assert taken.status_code == 302
    page = text(secretary, paper)
    assert "verkent" in page
    assert "akkoord van SJenV, nog niet verwerkt" in page
    assert "ligt voor aan de tafel" in page
    assert "Tekstverzoek van IPO bij ‘Brief’" in text(secretary, "/overleg/tafel/LRT/")


def test_who_takes_in_nothing_leaves_nothing_and_a_second_time_there_is_nothing_to_take(
    secretary: Client, paper: str
) -> None:
    out = secretary.get(f"{paper}versie/1/word.docx").content
    secretary.post(f"{paper}word/", {"bestand": commented(out), "versie": "1", "wie": "IPO"})
    for said in ("Er is niets gekozen", "Er wacht geen bestand"):
        answer = secretary.post(f"{paper}word/neem-over/", {})
        assert answer.status_code == 400
        assert said in answer.content.decode()
    assert "verkent" not in text(secretary, paper)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("brief.docx", b"geen Word", "is geen Word-document"),
        ("brief.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "heeft een wachtwoord"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_a_sentence(
    secretary: Client, paper: str, name: str, content: bytes, said: str
) -> None:
    file = SimpleUploadedFile(name, content, DOCX)
    page = secretary.post(f"{paper}word/", {"bestand": file, "versie": "1", "wie": "IPO"}).content.decode()
    assert said in page
    assert "Neem over" not in page


def test_a_round_on_draft_minutes_shows_who_was_asked_who_answered_with_what_and_until_when(
    secretary: Client, sign_in: SignIn
) -> None:
    place = f"{MEETING}verslag/ronde/"
    opened = secretary.post(f"{place}open/", {"organisaties": "COA, VNG, IPO", "termijn": TERM})
    assert opened.status_code == 302
    again = secretary.post(f"{place}open/", {"organisaties": "COA", "termijn": TERM})
    assert "tot en met 15 juli 2022" in again.content.decode()
    page = text(secretary, place)
    assert "moeten er nog 3 reageren, tot en met 15 juli 2022" in page
    planner = sign_in("planner")
    assert "Reageer op het concept-verslag, tot en met 15 juli 2022" in text(planner, "/overleg/mijn/")
    key = re.findall(r'name="ronde" value="([^"]+)"', text(planner, place))[0]
    assert planner.post(f"{place}geen/", {"ronde": key, "wie": "COA"}).status_code == 302
    assert planner.post(f"{place}geen/", {"ronde": key, "wie": "VNG"}).status_code == 403
    word = re.findall(r'href="([^"]+word.docx)"', text(secretary, place))[0]
    paper = word.split("versie/")[0]
    out = secretary.get(word).content
    assert out.startswith(b"PK")
    anchor = re.findall(r'<option value="([^"]+)"', text(secretary, paper).split('name="plaats"')[1])[0]
    wish = {"wie": "IPO", "versie": "1", "plaats": anchor, "vraag": "Noem de minister."}
    assert secretary.post(f"{paper}verzoek/", wish).status_code == 302
    page = text(secretary, place)
    assert "✓ geen opmerkingen" in page
    assert "● één tekstverzoek" in page
    assert "moet er nog één reageren" in page
    runs = {day: "/ronde/geen/" in text(secretary, f"{place}?op={day}&bekend={day}") for day in DAYS}
    assert runs == {"2022-07-15": True, "2022-07-16": False}
    later = text(secretary, f"{place}?op=2022-07-18&bekend=2022-07-18")
    assert "geen bezwaar (niet gereageerd)" in later


def test_the_text_as_worked_up_is_the_next_version_and_names_what_it_carries_out(secretary: Client) -> None:
    place = f"{MEETING}verslag/ronde/"
    secretary.post(f"{place}open/", {"organisaties": "IPO", "termijn": TERM})
    page = text(secretary, place)
    paper = re.findall(r'href="(/overleg/stuk/[^"]+/)versie/1/word.docx"', page)[0]
    anchor = re.findall(r'<option value="([^"]+)"', text(secretary, paper).split('name="plaats"')[1])[0]
    wish = {"wie": "IPO", "versie": "1", "plaats": anchor, "vraag": "Noem de minister."}
    secretary.post(f"{paper}verzoek/", wish)
    request = re.findall(rf"{paper}verzoek/([0-9a-f-]+)/", text(secretary, place))[0]
    secretary.post(f"{paper}verzoek/{request}/", {"antwoord": "ja", "wie": "LRT"})
    key = re.findall(r'name="ronde" value="([^"]+)"', text(secretary, place))[0]
    work = {"ronde": key, "verwerkt": request}
    assert "nog gelijk aan versie 1" in secretary.post(f"{place}verwerk/", work).content.decode()
    minutes = f"{MEETING}verslag/concept/"
    block = re.findall(r'name="blok" value="(decision[^"]+)"', text(secretary, minutes))[0]
    edit = {"versie": "0", "blok": block, "tekst": "De minister neemt hiervan kennis."}
    assert secretary.post(f"{minutes}blok/", edit).status_code == 302
    assert secretary.post(f"{place}verwerk/", work).status_code == 302
    assert "verwerkt in versie 2" in text(secretary, place)
    assert "De minister neemt hiervan kennis." in text(secretary, paper)
