# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A form of the tables that cannot be accepted comes back on its page, with what was typed and each fault."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.actions.web.test_faults import Marked, sent
from tests.meetings.web.test_meetings import MEETING, PLAN, agenda, text
from tests.meetings.web.test_publishing import convened as convened_at_lrt
from tests.support.case import SignIn


@pytest.fixture
def secretary(sign_in: SignIn) -> Client:
    return sign_in("secretariaat")


@pytest.fixture
def convened(secretary: Client) -> str:
    """The address of a meeting of the HLRT on the day of the page, with two items."""
    secretary.post(f"{PLAN}bewaar/", agenda("Randvoorwaarden", "Rondvraag"))
    return secretary.post(f"{PLAN}bijeen/", {}).headers["Location"]


def test_a_note_without_text_comes_back_at_its_own_item_with_the_rest_of_it(
    secretary: Client, convened: str
) -> None:
    given = {"punt": "2", "soort": "afspraak", "tekst": " ", "houder": "COA, VNG", "termijn": "voor de zomer"}
    page = sent(secretary, f"{convened}noteer/", given)
    (wrong,) = Marked(page).invalid().values()
    assert wrong["id"] == f"meetings-note-{convened.split('/')[3]}-2-tekst"
    for kept in ('value="COA, VNG"', 'value="voor de zomer"', '<option value="afspraak" selected>'):
        assert page.count(kept) == 1
    assert page.count('<details class="more note" open>') == 1


def test_what_is_forwarded_names_the_table_it_goes_to(secretary: Client, convened: str) -> None:
    page = sent(secretary, f"{convened}afronden/", {"nummer": "1", "afloop": "forwarded"})
    assert set(Marked(page).invalid()) == {"naar"}
    assert '<option value="forwarded" selected>' in page
    given = {"nummer": "1", "afloop": "forwarded", "naar": "LRT"}
    assert secretary.post(f"{convened}afronden/", given).headers["Location"].endswith("#punt-1")
    assert "doorgeleid naar LRT" in text(secretary, convened)


def test_a_number_that_is_there_already_is_a_fault_of_the_number(secretary: Client, convened: str) -> None:
    given = {"nummer": "2", "titel": "Nog een punt", "doel": "decision", "hamer": "1"}
    page = sent(secretary, f"{convened}punt/", given)
    assert set(Marked(page).invalid()) == {"nummer"}
    assert 'value="Nog een punt"' in page
    assert re.search(r'name="hamer" value="1" checked', page)


def test_a_paper_without_a_file_is_not_filed_and_keeps_its_title(secretary: Client, convened: str) -> None:
    given = {"titel": "Brief over de randvoorwaarden", "openbaar": "1"}
    item = re.findall(r'name="punt" value="([0-9a-f-]{36})"', text(secretary, convened))[1]
    page = sent(secretary, f"{convened}stuk/", {**given, "punt": item})
    (wrong,) = Marked(page).invalid().values()
    assert wrong["name"] == "bestand"
    assert item in str(wrong["id"])
    assert page.count('value="Brief over de randvoorwaarden"') == 1
    assert "Brief over de randvoorwaarden" not in text(secretary, convened)


def test_who_was_overtaken_saves_an_agenda_or_a_block_again_over_what_stands_there_now(
    secretary: Client, convened: str
) -> None:
    place = PLAN.replace("07-08", "07-15")
    secretary.post(f"{place}bewaar/", agenda("Eerst"))
    page = sent(secretary, f"{place}bewaar/", agenda("Later"))
    assert 'name="versie" value="1"' in page
    assert 'value="Later"' in page
    secretary.post(f"{convened}noteer/", {"punt": "1", "soort": "afspraak", "tekst": "Akkoord."})
    minutes = f"{convened}verslag/concept/"
    block = re.findall(r'name="blok" value="([^"]+)"', text(secretary, minutes))[-1]
    edit = {"versie": "0", "blok": block, "tekst": "Akkoord, met een kanttekening."}
    secretary.post(f"{minutes}blok/", edit)
    page = sent(secretary, f"{minutes}blok/", {**edit, "tekst": "Niet akkoord."})
    assert "Niet akkoord.</textarea>" in page
    assert "<p>Akkoord, met een kanttekening.</p>" in page
    assert 'name="versie" value="0"' not in page
    assert secretary.post(f"{minutes}blok/", {**edit, "versie": "1"}).status_code == 302


def test_a_draft_that_cannot_be_read_as_a_number_of_a_version_is_no_fault_of_ours(secretary: Client) -> None:
    assert secretary.post(f"{PLAN}bewaar/", {**agenda("Een"), "versie": "x"}).status_code == 400


def test_a_correction_of_what_does_not_stand_there_is_said_at_what_was_quoted(
    secretary: Client, convened: str
) -> None:
    secretary.post(f"{convened}noteer/", {"punt": "1", "soort": "afspraak", "tekst": "Akkoord."})
    minutes = f"{convened}verslag/concept/"
    block = re.findall(r'name="blok" value="([^"]+)"', text(secretary, minutes))[-1]
    given = {"versie": "0", "blok": block, "letterlijk": "Oneens", "verbetering": "Eens"}
    page = sent(secretary, f"{minutes}verbeter/", given)
    assert set(Marked(page).invalid()) == {"letterlijk"}
    assert 'value="Eens"' in page


def test_what_was_chosen_of_names_comes_back_where_a_reason_is_missing(secretary: Client) -> None:
    meeting = convened_at_lrt(secretary, "2022-07-01")
    note = {"punt": "1", "soort": "afspraak", "tekst": "Karin Jansen schrijft aan dhr. Pietersen."}
    secretary.post(f"{meeting}noteer/", note)
    step = f"{meeting}verslag/concept/stap/"
    secretary.post(step, {"stap": "for-adoption"})
    assert set(Marked(sent(secretary, step, {"stap": "adopted"})).invalid()) == {"vergadering"}
    drafted = text(secretary, f"{meeting}verslag/concept/")
    adopting = re.findall(r'<option value="([0-9a-f-]{36})"', drafted)[0]
    secretary.post(step, {"stap": "adopted", "vergadering": adopting})
    place = f"{meeting}verslag/openbaar/"
    words = re.findall(r'name="woord" value="([^"]+)"', text(secretary, place))
    at = words.index("dhr. Pietersen")
    given = {"versie": "0", f"doe-{at}": "toon", f"reden-{at}": ""}
    page = sent(secretary, f"{place}klaar/", {**given, "woord": words})
    assert f'name="doe-{at}" value="toon" checked' in page
    assert "data-faults" in page


def test_a_file_that_is_no_word_comes_back_at_the_file_with_for_whom_it_was(secretary: Client) -> None:
    file = SimpleUploadedFile("brief.txt", b"# Conclusie\n\nHet kabinet kiest.", "text/plain")
    filed = secretary.post(f"{MEETING}stuk/", {"titel": "Brief", "eigenaar": "SJenV", "bestand": file})
    paper = filed.headers["Location"]
    broken = SimpleUploadedFile("brief.docx", b"geen Word")
    answer = secretary.post(f"{paper}word/", {"bestand": broken, "versie": "1", "wie": "IPO"})
    assert answer.status_code == 400
    page = answer.content.decode()
    assert set(Marked(page).invalid()) == {"bestand"}
    assert 'value="IPO"' in page


def test_what_a_decision_still_waits_for_is_said_at_the_reason_to_send_it_all_the_same(
    secretary: Client, convened: str
) -> None:
    secretary.post(f"{convened}noteer/", {"punt": "1", "soort": "afspraak", "tekst": "De brief kan weg."})
    decision = re.findall(r"/besluit/([0-9a-f-]+)/", text(secretary, convened))[0]
    act = f"/overleg/afspraak/{decision}/"
    secretary.post(f"{act}voorwaarde/", {"soort": "fact", "tekst": "Het bedrag is bekend."})
    page = sent(secretary, f"{act}verzend/", {"aan": "MBZK, VNG", "wie": "HLRT"})
    assert set(Marked(page).invalid()) == {"toch"}
    assert 'value="MBZK, VNG"' in page
    late = {"soort": "fact", "tekst": "Nog iets.", "voor": "morgen"}
    page = sent(secretary, f"{act}voorwaarde/", late)
    assert set(Marked(page).invalid()) == {"voor"}
    assert 'value="Nog iets."' in page
