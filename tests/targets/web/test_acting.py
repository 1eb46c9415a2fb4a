# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is done in the room of the housing targets: swaps, disputes, steps of supervision, an overview in."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from regietafel.access.personas import PERSONAS
from regietafel.access.readers import Reader, Role
from regietafel.base.stamps import AsOf
from regietafel.facts.ladders import CaseOpened, StepTaken
from regietafel.facts.observations import Dispute
from regietafel.facts.targets import Housed, NationalTarget, SwapProposed
from regietafel.records import ledger
from regietafel.targets.services.swapping import answer_swap
from tests.site.pages.test_pages import plain
from tests.support.case import SignIn

UTRECHT = "/taakstelling/2022-II/gemeente/GM0344/"
LAST = "/taakstelling/2022-I/gemeente/GM0344/"
AMERSFOORT = Reader("ambtenaar", Role.MUNICIPALITY, frozenset({"GM0307"}))
SWAP = {"richting": "geeft", "aantal": "10", "met": "GM0307", "grond": "Amersfoort heeft plek."}


def said(client: Client, address: str) -> str:
    """The text of a page as this reader sees it."""
    return plain(client.get(address).content.decode())


def proposed() -> SwapProposed:
    """The one swap on record."""
    (found,) = ledger.read(SwapProposed, AsOf())
    return found


def test_a_swap_is_proposed_on_the_page_and_waits_for_the_other(sign_in: SignIn) -> None:
    utrecht = sign_in("gemeente-utrecht")
    answer = utrecht.post(f"{UTRECHT}ruil/", SWAP)
    assert answer.headers["Location"] == f"{UTRECHT}#ruil"
    page = said(utrecht, UTRECHT)
    assert "Amersfoort +10 , Utrecht −10 · wacht op antwoord" in page
    assert {part.area: part.change for part in proposed().parts} == {"GM0307": 10, "GM0344": -10}


def test_the_other_accepts_and_the_sum_stays_the_same(sign_in: SignIn, client: Client) -> None:
    from datetime import date

    sign_in("gemeente-utrecht").post(f"{UTRECHT}ruil/", SWAP)
    swap = proposed().stamp.id
    answer_swap(swap, area="GM0307", accepted=True, ground=None, on=date(2022, 7, 8), reader=AMERSFOORT)
    assert "overeengekomen" in said(client, UTRECHT)
    assert "overeengekomen" in said(client, "/taakstelling/2022-II/gemeente/GM0307/")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"aantal": "veel"}, "geen geheel getal"),
        ({"grond": " "}, "Er staat geen grond"),
        ({"aantal": "99999"}, "Minder dan nul kan niet"),
        ({"met": "GM0344"}, "Een ruil is tussen ten minste twee gemeenten"),
    ],
)
def test_a_swap_that_cannot_be_is_refused_in_words(given: dict[str, str], why: str, sign_in: SignIn) -> None:
    answer = sign_in("gemeente-utrecht").post(f"{UTRECHT}ruil/", {**SWAP, **given})
    assert answer.status_code == 400
    assert why in plain(answer.content.decode())
    assert not ledger.read(SwapProposed, AsOf())


def test_nobody_swaps_or_contests_for_another_municipality(sign_in: SignIn) -> None:
    utrecht = sign_in("gemeente-utrecht")
    other = UTRECHT.replace("GM0344", "GM0307")
    assert utrecht.post(f"{other}ruil/", SWAP).status_code == 403
    assert utrecht.post(f"{other}betwist/", {"cijfer": "x", "grond": "x"}).status_code == 403
    assert "Stel een ruil voor" not in said(utrecht, other)


def test_looking_back_nothing_is_put_on_record(sign_in: SignIn) -> None:
    utrecht = sign_in("gemeente-utrecht")
    answer = utrecht.post(f"{UTRECHT}ruil/?op=2022-08-01", SWAP)
    assert answer.status_code == 400
    assert not ledger.read(SwapProposed, AsOf())


def test_a_figure_is_contested_shown_and_answered_by_its_source(sign_in: SignIn, client: Client) -> None:
    utrecht = sign_in("gemeente-utrecht")
    form = utrecht.get(LAST).content.decode()
    figures = re.findall(r'<option value="([0-9a-f-]{36})">gehuisvest in 2022-I, geteld tot', form)
    utrecht.post(f"{LAST}betwist/", {"cijfer": figures[-1], "telling": "170", "grond": "Acht in de HAR."})
    page = said(client, LAST)
    assert "Acht in de HAR. Eigen telling: 170." in page
    # It names the figure that it contests, and stands at that figure.
    figure = "gehuisvest in 2022-I, geteld tot 1 juli 2022: 162 (Regietafel) · voorbeeldcijfer"
    assert f"betwist {figure} gemeente Utrecht, 8 juli" in page
    assert "gehuisvest geteld tot 1 juli 2022 · betwist" in page
    assert "saldo aan het begin betwist" not in page
    assert "De bron heeft nog niet geantwoord" in page
    (dispute,) = ledger.read(Dispute, AsOf())
    planner = sign_in("planner")
    planner.post(f"{LAST}betwist/{dispute.stamp.id}/", {"grond": "Nageteld: het waren er 162."})
    assert "Nageteld: het waren er 162." in said(client, LAST)


def test_a_supervisor_opens_a_case_and_is_refused_what_is_not_lawful_yet(
    sign_in: SignIn, client: Client
) -> None:
    supervisor = sign_in("toezicht-utrecht")
    supervisor.post(f"{LAST}dossier/", {"herkomst": "2022-I"})
    opened = [case for case in ledger.read(CaseOpened, AsOf()) if case.subject == "GM0344"]
    assert len(opened) == 1
    page = said(supervisor, LAST)
    assert "Dossier 2022-I · open" in page
    assert "Zet een stap" in page
    assert "Dossier 2022-I" not in said(client, LAST), "the file is not public"
    address = f"{LAST}dossier/{opened[0].stamp.id}/"
    steps = len(ledger.read(StepTaken, AsOf()))
    refused = supervisor.post(f"{address}stap/", {"trede": "execution", "grond": "x"})
    assert refused.status_code == 400
    assert len(ledger.read(StepTaken, AsOf())) == steps


def test_a_step_is_taken_filed_and_closed_from_the_page(sign_in: SignIn) -> None:
    supervisor = sign_in("toezicht-utrecht")
    supervisor.post(f"{LAST}dossier/", {"herkomst": "2022-I"})
    (opened,) = (case for case in ledger.read(CaseOpened, AsOf()) if case.subject == "GM0344")
    address = f"{LAST}dossier/{opened.stamp.id}/"
    first = re.search(
        r'<select[^>]*name="trede"><option value="([^"]+)"', supervisor.get(LAST).content.decode()
    )
    assert first is not None
    assert (
        supervisor.post(f"{address}stap/", {"trede": first[1], "grond": "Niet gehaald."}).status_code == 302
    )
    supervisor.post(f"{address}stuk/", {"soort": "letter", "titel": "Brief aan het college"})
    page = said(supervisor, LAST)
    assert "gezet, 8 juli 2022" in page
    assert "brief: Brief aan het college" in page
    supervisor.post(f"{address}sluiten/", {"reden": "done", "grond": "Iedereen is gehuisvest."})
    assert "Dossier 2022-I · gesloten (gedaan)" in said(supervisor, LAST)


def test_the_file_of_a_case_is_one_pdf_for_its_two_offices_alone(sign_in: SignIn) -> None:
    supervisor = sign_in("toezicht-utrecht")
    supervisor.post(f"{LAST}dossier/", {"herkomst": "2022-I"})
    assert "Open het dossier als PDF" in said(supervisor, LAST)
    first, again = (supervisor.get(f"{LAST}dossier.pdf") for _ in range(2))
    assert first.content.startswith(b"%PDF")
    assert first.content == again.content
    assert b"pdfuaid" in first.content
    assert sign_in("gemeente-utrecht").get(f"{LAST}dossier.pdf").status_code == 200
    other = LAST.replace("GM0344", "GM0307")
    assert sign_in("gemeente-utrecht").get(f"{other}dossier.pdf").status_code == 403
    assert sign_in("prt-utrecht").get(f"{LAST}dossier.pdf").status_code == 403


def test_a_choice_that_is_none_is_refused(sign_in: SignIn) -> None:
    supervisor = sign_in("toezicht-utrecht")
    address = f"{LAST}dossier/00000000-0000-4000-8000-000000000000/stuk/"
    assert supervisor.post(address, {"soort": "taart", "titel": "x"}).status_code == 400


def overview(*rows: str) -> SimpleUploadedFile:
    """An overview as a file."""
    counted = "taakstelling,saldo aan het begin,te huisvesten,gehuisvest,nog te huisvesten,verwacht"
    head = f"provincie,code,gemeente,{counted}"
    return SimpleUploadedFile("overzicht.csv", "\n".join((head, *rows)).encode())


ASKED = {"halfjaar": "2022-II", "peildag": "2022-07-08", "bekend": "", "uitgever": "JenV"}


def test_an_overview_is_looked_at_before_it_goes_on_record(
    sign_in: SignIn, settings: Settings, tmp_path: object
) -> None:
    settings.HOME = tmp_path
    planner = sign_in("planner")
    file = overview("Utrecht,GM0344,Utrecht,277,18,259,12,247,100")
    answer = planner.post("/taakstelling/overzicht/bekijk/", {"bestand": file, **ASKED})
    page = plain(answer.content.decode())
    assert answer.status_code == 200
    assert "Wat overzicht.csv verandert" in page, page
    before = len(ledger.read(Housed, AsOf(), area="GM0344"))
    done = planner.post("/taakstelling/overzicht/bevestig/")
    assert done.headers["Location"] == "/taakstelling/2022-II/"
    assert len(ledger.read(Housed, AsOf(), area="GM0344")) == before + 1


def test_a_column_that_is_not_read_is_named_and_needs_a_yes_while_the_file_waits(
    sign_in: SignIn, settings: Settings, tmp_path: object
) -> None:
    settings.HOME = tmp_path
    planner = sign_in("planner")
    file = SimpleUploadedFile("overzicht.csv", b"gemeente,gehuisvest,saldo\nUtrecht,12,-18\n")
    page = plain(planner.post("/taakstelling/overzicht/bekijk/", {"bestand": file, **ASKED}).content.decode())
    assert "Bedoelt u saldo aan het begin?" in page
    refused = planner.post("/taakstelling/overzicht/bevestig/")
    assert refused.status_code == 400
    assert "Kolom saldo wordt niet gelezen" in plain(refused.content.decode())
    assert planner.post("/taakstelling/overzicht/bevestig/", {"weglaten": "1"}).status_code == 302


def test_a_file_of_nobody_is_refused_at_its_field(sign_in: SignIn) -> None:
    file = SimpleUploadedFile("overzicht.csv", b"gemeente,gehuisvest\nUtrecht,12\n")
    asked = {**ASKED, "bestand": file, "uitgever": ""}
    answer = sign_in("planner").post("/taakstelling/overzicht/bekijk/", asked)
    assert answer.status_code == 400
    assert "wie dit bestand heeft uitgegeven" in plain(answer.content.decode())


def test_every_fault_of_an_overview_is_shown_at_once_with_its_row(
    sign_in: SignIn, settings: Settings, tmp_path: object
) -> None:
    settings.HOME = tmp_path
    file = overview("Utrecht,,Leidschendam,1,0,1,0,1,0", "Utrecht,GM0344,Utrecht,veel,0,1,0,1,0")
    answer = sign_in("planner").post("/taakstelling/overzicht/bekijk/", {"bestand": file, **ASKED})
    page = plain(answer.content.decode())
    assert "Rij 2" in page
    assert "Rij 3" in page
    assert "Leg vast" not in page


@pytest.mark.parametrize("name", ["virus.exe", "x", "overzicht.csv.html"])
def test_a_file_that_is_no_overview_is_not_kept(
    name: str, sign_in: SignIn, settings: Settings, tmp_path: object
) -> None:
    settings.HOME = tmp_path
    file = SimpleUploadedFile(name, b"x")
    answer = sign_in("planner").post("/taakstelling/overzicht/bekijk/", {"bestand": file, **ASKED})
    assert answer.status_code == 400


def test_what_was_not_looked_at_cannot_be_confirmed(sign_in: SignIn) -> None:
    assert sign_in("planner").post("/taakstelling/overzicht/bevestig/").status_code == 400


def test_somebody_of_every_role_is_there_to_try_it_with() -> None:
    assert {persona.reader.role for persona in PERSONAS} >= {Role.SUPERVISOR, Role.MUNICIPALITY}


def test_the_supervisor_holds_resumes_excuses_and_shares_on_the_page(sign_in: SignIn) -> None:
    gs = sign_in("toezicht-utrecht")
    gs.post(f"{LAST}dossier/", {"herkomst": "2022-I"})
    (case,) = [fact for fact in ledger.read(CaseOpened, AsOf()) if fact.subject == "GM0344"]
    place = f"{LAST}dossier/{case.stamp.id}/"
    assert gs.post(f"{place}aanhouden/", {"grond": "Er loopt een gesprek.", "tot": ""}).status_code == 302
    assert "Aangehouden: Er loopt een gesprek." in said(gs, LAST)
    assert gs.post(f"{place}hervatten/", {"grond": "Het gesprek is gevoerd."}).status_code == 302
    excuse = {"grond": "COA koppelde te weinig.", "gekoppeld": "3", "nodig": "10"}
    assert gs.post(f"{place}verschonen/", excuse).status_code == 302
    assert "COA koppelde te weinig." in said(gs, LAST)
    assert "een geheel getal" in plain(
        gs.post(f"{place}verschonen/", {**excuse, "nodig": ""}).content.decode()
    )
    assert "2022-I" not in said(sign_in("prt-utrecht"), LAST).partition("Toezicht")[2].partition("dossier")[2]
    assert gs.post(f"{place}delen/").status_code == 302
    assert "Deel met de PRT" not in said(gs, LAST)


def test_a_municipality_says_what_it_still_expects(sign_in: SignIn, client: Client) -> None:
    utrecht = sign_in("gemeente-utrecht")
    assert "Geef op wat u nog verwacht" in said(utrecht, UTRECHT)
    assert utrecht.post(f"{UTRECHT}verwachting/", {"aantal": "73"}).status_code == 302
    assert "73" in said(client, UTRECHT)
    assert utrecht.post(f"{LAST}verwachting/", {"aantal": "73"}).status_code == 400


def test_a_number_is_published_with_its_source_and_a_half_year_closed_once(sign_in: SignIn) -> None:
    planner, country = sign_in("planner"), "/taakstelling/2023-I/"
    given = {"soort": "statutory", "aantal": "21.200", "titel": "Taakstelling 2023-I", "bron": ""}
    refused = planner.post(f"{country}aantal/", given)
    assert refused.status_code == 400
    assert plain(refused.content.decode()).count("Dit veld is leeg. Vul het in.") >= 2
    source = {"bron": "Staatscourant 2022, 25775", "uitgever": "JenV", "bronsoort": "published"}
    told = {**given, **source, "bekend-op": "2022-07-01"}
    assert planner.post(f"{country}aantal/", told).status_code == 302
    (number,) = ledger.read(NationalTarget, period="2023-I", persons=21_200)
    said_of_it = (number.stamp.source.publisher, number.stamp.source.title, str(number.stamp.known.on))
    assert said_of_it == ("JenV", "Staatscourant 2022, 25775", "2022-07-01")
    assert "21.200" in said(planner, country)
    assert planner.post("/taakstelling/2022-I/afsluiten/").status_code == 302
    again = planner.post("/taakstelling/2022-I/afsluiten/")
    assert "al afgesloten" in plain(again.content.decode())
    early = planner.post("/taakstelling/2022-II/afsluiten/")
    assert early.status_code == 400
