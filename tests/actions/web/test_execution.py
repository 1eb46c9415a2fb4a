# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The room of carrying out as somebody uses it: the board, an action from note to done, a measure."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.support.case import Read, SignIn

LATER = "?op=2022-08-01&bekend=2022-08-01"


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


@pytest.fixture
def secretary(sign_in: SignIn) -> Client:
    return sign_in("secretariaat")


def action_of(page: str, title: str) -> str:
    """The address of the action with that title on the board."""
    found = re.search(rf'href="(/uitvoering/actie/[0-9a-f-]+/)[^"]*"><strong>{title}', page)
    assert found is not None, title
    return found[1]


@pytest.fixture
def share(secretary: Client) -> str:
    """The address of COA's action to share the division, with a term of 15 July."""
    return action_of(text(secretary, "/uitvoering/"), "Deel de verdeling")


def over(action: str) -> str:
    return action.replace("/actie/", "/over/")


def test_the_board_shows_what_the_vng_asked_without_an_answer_and_what_lacks_a_holder(read: Read) -> None:
    page = read("/uitvoering/")
    asked = page[page.index("Gevraagd, zonder antwoord") : page.index("Maatregelen van de")]
    assert asked.count("<strong>VNG</strong>") == asked.count("geen antwoord vastgelegd") == 2
    lacking = page[page.index("kolom-lacking") : page.index("kolom-running")]
    assert "Werk een escalatieladder uit" in lacking
    assert "SJenV, MVRO" in lacking
    running = page[page.index("kolom-running") :]
    assert "in de week van 11 juli, uiterlijk 15 juli 2022" in running
    assert "deze zomer" in running


def test_an_action_tells_its_course_from_the_agreement_to_its_last_day(case: int, client: Client) -> None:
    action = action_of(text(client, "/uitvoering/"), "Deel de verdeling")
    page = text(client, action)
    course = page[page.index('id="verloop"') :]
    assert course.index("8 juli 2022") < course.index("laatste dag van de termijn")
    assert "Wat u hier kunt doen" not in page
    assert client.get(f"/uitvoering/actie/{fact_id('nergens')}/").status_code == 404
    assert client.get("/uitvoering/maatregel/99/").status_code == 404


def test_progress_an_obstacle_and_a_milestone_go_on_record_and_are_ended(
    secretary: Client, share: str
) -> None:
    about = over(share)
    for kind, line in (("progress", "De verdeling ligt klaar."), ("obstacle", "Zeeland ontbreekt.")):
        answer = secretary.post(f"{about}noteer/", {"soort": kind, "tekst": line, "wie": "COA"})
        assert answer.status_code == 302
    secretary.post(f"{share}mijlpaal/", {"titel": "Alle cijfers binnen", "dag": "2022-07-12"})
    page = text(secretary, share)
    assert "er is een belemmering" in page
    ends = re.findall(r'name="einde" value="([0-9a-f-]+)"', page)
    assert len(ends) == 2
    for kind, end in zip(("removed", "reached"), ends, strict=True):
        secretary.post(f"{about}noteer/", {"soort": kind, "tekst": "Klaar", "wie": "COA", "einde": end})
    page = text(secretary, share)
    assert "er is een belemmering" not in page
    assert "mijlpaal bereikt" in page
    assert secretary.post(f"{about}noteer/", {"soort": "progress", "tekst": " "}).status_code == 400


def test_a_request_of_a_party_stands_without_an_answer_until_the_table_gives_one(
    sign_in: SignIn, secretary: Client
) -> None:
    vng = sign_in("lid-vng")
    vng.post("/uitvoering/over/maatregel-9/verzoek/", {"wie": "VNG", "tekst": "Begin dit jaar nog."})
    page = text(secretary, "/uitvoering/maatregel/9/")
    requests = re.findall(r"/uitvoering/over/maatregel-9/verzoek/([0-9a-f-]+)/", page)
    assert len(requests) == 2
    said = {"antwoord": "partly", "tekst": "Na de zomer."}
    for each in requests:
        answer = secretary.post(f"/uitvoering/over/maatregel-9/verzoek/{each}/", said)
        assert answer.status_code == 302
    assert "geen antwoord vastgelegd" not in text(secretary, "/uitvoering/maatregel/9/")
    refused = vng.post(f"/uitvoering/over/maatregel-9/verzoek/{requests[0]}/", said)
    assert refused.status_code == 403


def test_an_action_per_province_is_done_when_the_table_confirms_it_in_each(
    secretary: Client, share: str
) -> None:
    secretary.post(f"{share}plaats/", {"maatregel": "8", "provincie": ["PV26", "PV29"]})
    for address in ("/uitvoering/maatregel/8/", "/gebied/PV26/"):
        assert "Deel de verdeling" in text(secretary, address)
    assert "Deel de verdeling" not in text(secretary, "/gebied/PV20/")
    for province in ("PV26", "PV29"):
        assert "bevestigd: gereed" not in text(secretary, share) or province == "PV29"
        secretary.post(f"{share}gereed/", {"wie": "COA", "grond": "Gemeld", "provincie": province})
        (claim,) = re.findall(r"/gereed/([0-9a-f-]+)/", text(secretary, share))
        secretary.post(f"{over(share)}gereed/{claim}/", {"antwoord": "ja", "tekst": "Gezien"})
    page = text(secretary, "/uitvoering/")
    assert "Deel de verdeling" in page[page.index("kolom-ended") :]


def test_a_holder_and_a_date_take_an_action_out_of_what_cannot_be_followed(secretary: Client) -> None:
    note = action_of(text(secretary, "/uitvoering/"), "Schrijf de notitie")
    given = {"houders": "MVRO, Aedes", "termijn": "voor de volgende vergadering", "dag": "2022-09-01"}
    assert secretary.post(f"{note}toewijzing/", given).status_code == 302
    page = text(secretary, "/uitvoering/")
    assert "Schrijf de notitie" in page[page.index("kolom-running") :]
    assert "voor de volgende vergadering" in text(secretary, note)
    secretary.post(f"{note}vervalt/", {"grond": "Opgegaan in een brief."})
    assert "Opgegaan in een brief." in text(secretary, note)


def test_a_measure_gets_a_state_and_a_new_one_a_place(secretary: Client) -> None:
    secretary.post("/uitvoering/maatregel/8/stand/", {"stand": "structural", "grond": "Besloten."})
    assert "structureel" in text(secretary, "/uitvoering/maatregel/8/")
    made = secretary.post("/uitvoering/maatregel/", {"nummer": "99", "titel": "Voor de test"})
    assert "Voor de test" in text(secretary, made.headers["Location"])
    again = secretary.post("/uitvoering/maatregel/", {"nummer": "99", "titel": "Voor de test"})
    assert again.status_code == 400


@pytest.mark.parametrize("address", ["/uitvoering/", "/overleg/acties/", "actie"])
def test_nobody_is_called_late_before_the_holder_had_notice(
    address: str, sign_in: SignIn, secretary: Client, share: str
) -> None:
    """Not in words and not in red, on no page, for no reader; and after the notice it is."""
    seen = f"{share if address == 'actie' else address}{LATER}"
    for code in ("lid-vng", "secretariaat", "gemeente-utrecht"):
        page = text(sign_in(code), seen)
        assert "termijn verstreken" in page
        assert "te laat" not in shown(page)
        assert not re.search(r'status--due">[^<]*(laat|termijn)', page)
    given = {"houder": "COA", "wie": "SJenV", "tekst": "De termijn is verstreken."}
    assert secretary.post(f"{share}kennisgeving/{LATER}", given).status_code == 302
    page = text(sign_in("lid-vng"), seen)
    assert '<span class="status status--due">te laat</span>' in page


def shown(page: str) -> str:
    """The page without its forms, which explain what a notice does."""
    return re.sub(r"<form.*?</form>", "", page, flags=re.DOTALL)
