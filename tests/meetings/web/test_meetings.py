# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The room of the tables as somebody uses it: the meeting of the case, and a meeting from plan to minutes."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.support.case import SignIn

MEETING = f"/overleg/vergadering/{fact_id('lrt-2022-07-08')}/"
PLAN = "/overleg/tafel/HLRT/agenda/2022-07-08/"


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def agenda(*titles: str, version: int = 0) -> dict[str, list[str] | str]:
    """A draft agenda as its form sends it."""
    count = len(titles)
    empty = [""] * count
    return {
        "versie": str(version),
        "nummer": [str(place) for place in range(1, count + 1)],
        "titel": list(titles),
        "doel": ["decision"] * count,
        **dict.fromkeys(("titel_en", "hamer", "voorstel", "over", "komt", "tafel"), empty),
    }


@pytest.fixture
def secretary(sign_in: SignIn) -> Client:
    return sign_in("secretariaat")


@pytest.fixture
def convened(secretary: Client) -> str:
    """The address of a meeting of the HLRT on the day of the page, with one item."""
    secretary.post(f"{PLAN}bewaar/", agenda("Randvoorwaarden"))
    answer = secretary.post(f"{PLAN}bijeen/", {"openbaar": "1"})
    assert answer.status_code == 302
    return answer.headers["Location"]


def test_the_meeting_of_the_case_shows_who_was_there_who_replaced_whom_and_what_lacks_a_holder(
    case: int, client: Client
) -> None:
    page = text(client, MEETING)
    for name in ("Bruins Slot", "Klijnsma", "Van Gennip"):
        assert name in page
    replaced = page[page.index("Wie wie verving") : page.index("Stukken van deze vergadering")]
    assert replaced.count("→") == 5
    assert "neemt een rol over die niet leesbaar is" in page
    assert "geen actiehouder" in page
    assert "LRT 2022-1" in page


def test_a_meeting_reads_in_english_too(case: int, client: Client) -> None:
    assert "Who replaced whom" in text(client, f"/en{MEETING}")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/overleg/", "LRT"),
        ("/overleg/besluiten/?alles=1&q=signaal+aedes", "Niets gevonden"),
        ("/overleg/besluiten/", "akkoord onder voorwaarden"),
        ("/overleg/acties/", "zonder actiehouder of datum"),
        ("/overleg/acties/?telaat=1&op=2022-09-01&bekend=2022-09-01", ">termijn verstreken<"),
        ("/overleg/vragen/", "geen antwoord vastgelegd"),
        ("/overleg/vragen/?q=interventieladder", "Juridische basis van de interventieladder"),
    ],
)
def test_a_register_says_what_it_holds(case: int, client: Client, address: str, said: str) -> None:
    assert said in text(client, address)


def test_the_register_of_what_was_asked_shows_only_what_has_the_words(case: int, client: Client) -> None:
    assert "Flexibele opvang structureel" not in text(client, "/overleg/vragen/?q=interventieladder")


def test_two_secretaries_on_one_agenda_lose_nothing(secretary: Client) -> None:
    secretary.post(f"{PLAN}bewaar/", agenda("Eerst"))
    answer = secretary.post(f"{PLAN}bewaar/", agenda("Later"))
    page = answer.content.decode()
    assert "intussen iets anders bewaard" in page
    assert "Eerst" in page
    assert 'value="Later"' in page
    again = secretary.post(f"{PLAN}bewaar/", agenda("Later", version=1))
    assert again.status_code == 302


def test_a_note_goes_on_record_with_a_number_and_its_action_says_what_it_lacks(
    secretary: Client, convened: str
) -> None:
    note = {"punt": "1", "soort": "actie", "tekst": "De randvoorwaarden worden uitgewerkt.", "houder": "HLRT"}
    answer = secretary.post(f"{convened}noteer/", {**note, "termijn": "deze zomer", "bewaard": "note-1"})
    assert "bewaard=note-1" in answer.headers["Location"]
    page = text(secretary, convened)
    assert "HLRT 2022-1" in page
    assert "31 augustus 2022" in page
    secretary.post(f"{convened}noteer/", {"punt": "1", "soort": "actie", "tekst": "Iemand zoekt dit uit."})
    assert "geen actiehouder" in text(secretary, convened)


def test_who_has_the_meeting_open_is_told_what_another_noted_meanwhile(
    secretary: Client, sign_in: SignIn, convened: str
) -> None:
    other = sign_in("secretariaat")
    asked = re.findall(r'data-hx-get="([^"]+/sinds/[^"]+)"', text(other, convened))[0].replace("&amp;", "&")
    assert text(other, asked).strip() == ""
    note = {"punt": "1", "soort": "afspraak", "tekst": "Akkoord met de aanpak."}
    secretary.post(f"{convened}noteer/", note)
    said = text(other, asked)
    assert "één regel vastgelegd" in said
    assert "Afspraak: Akkoord met de aanpak" in said


def test_a_note_without_text_is_refused_and_says_which_field(secretary: Client, convened: str) -> None:
    answer = secretary.post(f"{convened}noteer/", {"punt": "1", "soort": "afspraak", "tekst": " "})
    assert answer.status_code == 400
    assert "tekst" in answer.content.decode()
    assert "HLRT 2022-1" not in text(secretary, convened)


def test_an_edit_of_the_draft_minutes_stays_and_the_later_of_two_sees_theirs(
    secretary: Client, convened: str
) -> None:
    secretary.post(
        f"{convened}noteer/", {"punt": "1", "soort": "afspraak", "tekst": "Akkoord met de aanpak."}
    )
    minutes = f"{convened}verslag/concept/"
    block = re.findall(r'name="blok" value="([^"]+)"', text(secretary, minutes))[-1]
    edit = {"versie": "0", "blok": block, "tekst": "Akkoord met de gewijzigde aanpak."}
    assert secretary.post(f"{minutes}blok/", edit).status_code == 302
    assert "Akkoord met de gewijzigde aanpak." in text(secretary, minutes)
    late = secretary.post(f"{minutes}blok/", {**edit, "tekst": "Een andere tekst."}).content.decode()
    assert "Een andere tekst." in late
    assert "Akkoord met de gewijzigde aanpak." in late


def test_a_letter_waits_for_the_wording_that_was_asked_and_goes_when_the_version_with_it_is_in(
    secretary: Client, convened: str
) -> None:
    first = SimpleUploadedFile("brief.txt", b"# Conclusie\n\nDe variant is goed.", "text/plain")
    filed = secretary.post(
        f"{convened}stuk/", {"titel": "Brief", "eigenaar": "SJenV", "bestand": first, "openbaar": "1"}
    )
    paper = filed.headers["Location"]
    ask = {"wie": "HLRT", "versie": "1", "plaats": "Conclusie", "vraag": "Maak dit neutraler."}
    assert secretary.post(f"{paper}verzoek/", ask).status_code == 302
    request = re.findall(rf"{paper}verzoek/([0-9a-f-]+)/", text(secretary, paper))[0]
    secretary.post(f"{convened}noteer/", {"punt": "1", "soort": "afspraak", "tekst": "De brief kan weg."})
    decision = re.findall(r"/besluit/([0-9a-f-]+)/", text(secretary, convened))[0]
    act = f"/overleg/afspraak/{decision}/"
    secretary.post(
        f"{act}voorwaarde/", {"soort": "wording", "waarop": request, "tekst": "De tekst is neutraler."}
    )
    sending = {"aan": "MBZK", "wie": "HLRT"}
    refused = secretary.post(f"{act}verzend/", sending)
    assert refused.status_code == 400
    assert "De tekst is neutraler." in refused.content.decode()
    secretary.post(f"{paper}verzoek/{request}/", {"antwoord": "ja", "wie": "SJenV"})
    second = SimpleUploadedFile("brief2.txt", b"# Conclusie\n\nEr zijn varianten.", "text/plain")
    secretary.post(f"{paper}versie/", {"na": "1", "bestand": second, "verwerkt": request})
    assert "Er zijn varianten." in text(secretary, paper)
    assert secretary.post(f"{act}verzend/", sending).status_code == 302
    page = text(secretary, f"/besluit/{decision}/")
    assert "Verzonden door HLRT" in page
    assert "verwerkt in versie 2" in page


def test_what_is_asked_of_a_member_stands_on_their_own_page(sign_in: SignIn) -> None:
    page = text(sign_in("planner"), "/overleg/mijn/?voor=2022-07-15")
    assert "15 juli 2022" in page
    assert "COA" in page


def test_a_table_nobody_knows_is_refused_in_words(case: int, client: Client) -> None:
    answer = client.get("/overleg/tafel/XYZ/")
    assert answer.status_code == 400
    assert "XYZ" in answer.content.decode()


def test_labels_as_dutch_agendas_have_them_are_taken_and_a_wrong_one_is_said(
    secretary: Client,
) -> None:
    sent = agenda("Opening", "Stuk", "Bijlage", "Slot")
    assert secretary.post(f"{PLAN}bewaar/", {**sent, "nummer": ["1", "2a", "2b", ""]}).status_code == 302
    page = text(secretary, PLAN)
    for label in ("2a", "2b", "3"):
        assert f'value="{label}"' in page
    wrong = secretary.post(f"{PLAN}bewaar/", {**sent, "versie": "1", "nummer": ["1", "drie", "2.1a", "3"]})
    assert wrong.status_code == 400
    shown = wrong.content.decode()
    assert "‘drie’ is geen nummer van een agendapunt" in shown
    assert 'value="Bijlage"' in shown
    assert secretary.post(f"{PLAN}hernummer/").status_code == 302
    assert 'value="2a"' not in text(secretary, PLAN)
    assert secretary.post(f"{PLAN}bijeen/", {"openbaar": "1"}).status_code == 302
