# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rooms of reception: the same figures as page and as file, marked, and never more than was known."""

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from regietafel.base.stamps import Span
from regietafel.cases.lrt_2022_07_08 import reception
from regietafel.facts import Fact
from regietafel.facts.observations import Dispute, Observation
from regietafel.facts.reception import Location
from regietafel.records import ledger
from tests.support.case import Read, SignIn

PAGES = ("", "portefeuille/", "locaties/", "ter-apel/", "crisisnoodopvang/")
DAY = date(2022, 7, 8)
AUGUST = "op=2022-08-10&bekend=2022-08-10"
DECEMBER = "op=2022-12-01&bekend=2022-12-01"


def rows(read: Read, address: str) -> list[dict[str, str]]:
    """The rows of a file."""
    return list(csv.DictReader(io.StringIO(read(address))))


def test_the_picture_says_what_matters_with_its_mark(read: Read) -> None:
    text = read("/")
    assert "2.193 mensen: het hoogste aantal sinds april" in text
    lead = text[text.index('class="lead"') :].split("</p>")[0]
    assert "voorbeeldcijfer" in lead
    assert "+13 sinds 7 juli 2022 (voorbeeldcijfer)" in text
    assert 'class="spark"' in text


def test_the_gap_on_five_dates_is_exact(read: Read) -> None:
    text = read("/opvang/portefeuille/")
    for gap in ("2.268", "6.173", "16.476", "19.393", "20.934"):
        assert f">{gap}<" in text


def test_in_august_the_plan_stands_by_both_measures_each_named(read: Read) -> None:
    text = read(f"/?{AUGUST}")
    table = text[text.index('id="plannen"') :].split("</table>")[0]
    for part in (
        "gepubliceerd pad",
        "5.840",
        "52%",
        "rechte lijn",
        "7.500",
        "41%",
        "3.040",
        "Klaar in dit tempo",
    ):
        assert part in table, part


def test_in_december_the_table_of_provinces_is_found_to_be_rounded(read: Read) -> None:
    text = read(f"/?{DECEMBER}")
    assert "75.499" in text
    assert "afronding" in text
    later = read("/?op=2023-03-01&bekend=2023-03-01")
    assert "Gelderland: 4.438 bestaand en 3.168 extra is niet 7.454" in later
    assert "4.324" in later
    assert "4.435" in later


def test_as_known_on_8_july_no_later_figure_is_there(read: Read) -> None:
    text = read("/?op=2022-12-01&bekend=2022-07-08")
    for later in ("3.040", "5.840", "51.805", "75.499"):
        assert later not in text


def test_a_region_that_did_not_report_is_unknown_and_named(read: Read) -> None:
    text = read("/opvang/crisisnoodopvang/")
    row = text[text.index("Limburg-Zuid</") :].split("</tr>")[0]
    assert "niet bekend" in row
    assert "Limburg-Zuid" in read("/")[read("/").index('id="bevindingen"') :]


def test_the_locations_add_up_whatever_is_asked_for(read: Read) -> None:
    every = rows(read, "/opvang/locaties/tabel.csv")
    parts = [rows(read, f"/opvang/locaties/tabel.csv?provincie=PV{code}") for code in range(20, 32)]
    assert sum(len(part) for part in parts) == len(every)
    firm = rows(read, "/opvang/locaties/tabel.csv?zekerheid=firm")
    assert {row["certainty"] for row in firm} == {"hard plan"}
    kinds = rows(read, "/opvang/locaties/tabel.csv?soort=emergency&zekerheid=in-use")
    assert sum(int(row["places"]) for row in kinds) == 12_666


def test_a_choice_nobody_knows_is_refused_with_its_name(read: Read, client: Client) -> None:
    answer = client.get("/opvang/locaties/?provincie=PV99")
    assert answer.status_code == 400
    assert "PV99" in answer.content.decode()


def test_an_area_shows_its_own_reception(read: Read) -> None:
    assert "Voorbeeld-kwv" in read("/gebied/PV26/")
    assert "Aanmeldcentrum Ter Apel" in read("/gebied/GM1950/")
    assert "asielzoekers in Ter Apel, Westerwolde, 8 juli 2022: 2.193 (LRT)" in read("/gebied/GM1950/")
    assert "geen locatie bekend" in read("/gebied/GM0088/")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
def test_every_room_has_its_figures_as_a_file(
    read: Read, client: Client, page: str, form: str
) -> None:  # shape: pytest
    answer = client.get(f"/opvang/{page}tabel.{form}")
    assert answer.status_code == 200
    if form == "json":
        assert json.loads(answer.content)["rows"]


@pytest.mark.parametrize("page", PAGES)
def test_made_up_figures_are_marked_on_every_page(read: Read, page: str) -> None:
    text = read(f"/opvang/{page}")
    assert 'class="mark mark--example"' in text
    assert "made-up figure" in read(f"/en/opvang/{page}") or "example figure" in read(f"/en/opvang/{page}")


@pytest.mark.parametrize("page", PAGES)
def test_before_anything_was_known_a_room_says_so(read: Read, page: str) -> None:
    text = read(f"/opvang/{page}?op=2021-06-01&bekend=2021-06-01")
    assert 'class="empty"' in text


def test_a_chart_stands_beside_a_table_with_the_same_values(read: Read) -> None:
    text = read("/opvang/portefeuille/")
    assert text.count('class="drawing"') == 2
    assert text.count("<svg") == 4
    assert text.split('id="gaps"')[0].count('<table class="grid">') == 2


def test_the_balance_shows_its_inputs_with_their_source_and_what_comes_free_where(read: Read) -> None:
    text = read("/opvang/balans/")
    for part in ("42.301 + 8 × (870 − 560) = 44.781", 'value="42.301"', "peildatum 27 juni 2022", ">1.000<"):
        assert part in text, part
    assert 'class="mark mark--assumption"' in text
    own = read("/opvang/balans/?opvang=42000&instroom=900&weken=2&waar=Groningen+600%0AUtrecht+400")
    assert "42.000 + 2 × (900 − 560) = 42.680" in own
    assert "u rekent met een eigen cijfer" in own
    assert "Zeeland</a>" not in own
    assert 'value="42,301"' in read("/en/opvang/balans/?opvang=42,301")
    assert rows(read, "/opvang/balans/tabel.csv?weken=2&mensen=0")[-1]["persons"] == "42921"


def test_every_fault_of_the_balance_is_named_at_once_and_leads_to_its_field(
    read: Read, client: Client
) -> None:
    text = read("/opvang/balans/?weken=veel&mensen=-3&waar=Groningen&gewoonlijk=morgen")
    for field in ("weken", "mensen", "waar", "gewoonlijk"):
        assert f'href="#{field}"' in text
    assert client.get("/opvang/balans/tabel.csv?weken=veel").status_code == 400
    assert "geen cijfer bekend" in read("/opvang/balans/?op=2021-06-01&bekend=2021-06-01")


def test_the_briefing_is_a_pdf_and_a_document(read: Read, client: Client) -> None:
    assert client.get("/dagbeeld.pdf").content.startswith(b"%PDF")
    assert client.get("/en/dagbeeld.docx").content.startswith(b"PK")


def more(count: int) -> list[Fact]:
    """Counts and locations as the case has them, under names of their own."""
    made: list[Fact] = []
    for place in range(count):
        for fact in reception.facts():
            stamp = replace(fact.stamp, id=str(uuid4()), replaces=None, reason=None)
            if isinstance(fact, Location):
                made.append(replace(fact, stamp=stamp, code=f"{fact.code}-{place}"))
            if isinstance(fact, Observation) and fact.indicator == "persons-ter-apel":
                day = fact.stamp.valid.start - timedelta(days=365 * (place + 1))
                made.append(replace(fact, stamp=replace(stamp, valid=Span(day))))
    return made


@pytest.mark.parametrize("page", ["/", "/opvang/", "/opvang/ter-apel/", "/gebied/PV26/"])
def test_the_number_of_queries_is_the_same_before_and_after_more_is_on_record(
    read: Read, client: Client, page: str
) -> None:
    counts = []
    for _ in range(2):
        client.get(page)
        with CaptureQueriesContext(connection) as queries:
            client.get(page)
        counts.append(len(queries))
        ledger.append(more(1))
    assert counts[0] == counts[1], counts


def test_a_figure_is_contested_on_its_page_shown_wherever_it_stands_and_answered_by_its_source(
    sign_in: SignIn, read: Read
) -> None:
    page = "/opvang/crisisnoodopvang/"
    region, planner = sign_in("veiligheidsregio"), sign_in("secretariaat")
    (fact,) = [row for row in ledger.read(Observation, area="VR09") if row.stamp.valid.start == DAY]
    said = {"cijfer": fact.stamp.id, "telling": "1.210", "grond": "Twee hallen.", "namens": "VR09"}
    assert f'value="{fact.stamp.id}"' in region.get(page).content.decode()
    assert "Betwist een cijfer" not in read(page)
    answer = region.post("/opvang/betwist/", {**said, "terug": "reception-crisis"})
    assert answer.headers["Location"] == f"{page}#betwisting"
    for shown, mark in ((page, "tegengesproken"), ("/", "tegenspraak")):
        text = read(shown)
        assert "Twee hallen." in text
        assert "1.210" in text
        assert mark in text
    (dispute,) = ledger.read(Dispute)
    where = f"/opvang/betwist/{dispute.stamp.id}/"
    assert where in planner.get(page).content.decode()
    assert where not in region.get(page).content.decode()
    planner.post(where, {"grond": "Die hal is dicht.", "namens": "LRT", "terug": "reception-crisis"})
    assert "Die hal is dicht." in read(page)
    assert "Twee hallen." not in read("/")[read("/").index('id="bevindingen"') :].split("</section>")[0]


def test_a_divided_plan_stands_per_province_and_what_nobody_counted_is_unknown(read: Read) -> None:
    text = read("/opvang/plannen/?op=2021-10-26&bekend=2021-10-26")
    row = text[text.index(">Limburg</a>") :].split("</tr>")[0]
    assert [part in row for part in (">100<", ">40<", ">−60<", ">40%<")] == [True] * 4
    assert "niet bekend" in text[text.index(">Drenthe</a>") :].split("</tr>")[0]
    assert "Van 3 van de 12 gebieden" in text


def test_the_plans_per_province_and_region_divide_what_was_asked(read: Read) -> None:
    for day, code, total, areas in (
        ("2021-10-26", "100", 1_200, 12),
        ("2023-11-01", "450", 8_400, 12),
        ("2025-09-01", "325", 2_600, 8),
        ("2022-07-08", "225", 5_625, 25),
    ):
        asked = [int(row["asked"]) for row in rows(read, f"/opvang/plannen/tabel.csv?op={day}&bekend={day}")]
        assert (sum(asked), len(asked), str(min(asked))) == (total, areas, code)


def test_occupancy_stands_against_the_places_of_the_day_of_the_count_and_what_nobody_counted_says_so(
    read: Read,
) -> None:
    text = read("/opvang/")
    table = text[text.index('id="occupancy"') :].split("</section>")[0]
    for part in ("40.384", "42.732", "95%", "27 juni 2022", "niet bekend", "Van geen enkele provincie"):
        assert part in table, part
    stamped = min(
        (row.stamp for row in ledger.read(Observation, indicator="persons-coa-locations")),
        key=lambda stamp: stamp.valid.start,
    )
    ledger.append(
        [
            Observation(
                replace(stamped, id=str(uuid4()), replaces=None), "persons-coa-locations", "PV26", 2_000
            )
        ]
    )
    after = read("/opvang/")
    row = after[after.index('id="occupancy-provinces"') :]
    assert "2.000" in row[row.index(">Utrecht</a>") :].split("</tr>")[0]


def test_the_shortage_of_every_province_adds_up_by_certainty(read: Read) -> None:
    text = read("/opvang/portefeuille/")
    table = text[text.index('id="gaps"') :].split("</section>")[0]
    assert ">16.476<" in table.split("</tr>")[1]
    assert "−1.944" in table[table.index(">Groningen</a>") :].split("</tr>")[0]
    assert "is een aanname" in table


def test_the_other_figures_stand_on_the_picture_with_what_they_replaced(read: Read) -> None:
    text = read("/?op=2022-10-15&bekend=2023-01-31")
    also = text[text.index("Andere cijfers (") :].split('id="plannen"')[0].lower()
    assert "eerste asielaanvragen" in also
    assert "kwam in de plaats van" in also
    assert "Andere cijfers" not in read("/?op=2021-02-01&bekend=2021-02-01")


def test_the_norm_of_the_day_says_how_many_places_people_need_and_before_it_nothing(read: Read) -> None:
    text = read("/opvang/portefeuille/?op=2022-12-05&bekend=2022-12-05&verwacht=48.000")
    assert "48.000 / 0,96" in text
    assert "50.000" in text
    for given, why in (("48000", "norm"), ("veel", "geen geheel getal")):
        fault = read(f"/opvang/portefeuille/?verwacht={given}")
        assert why in fault[fault.index('id="norm"') :].split("</section>")[0]


def test_the_map_of_the_picture_shows_task_existing_places_or_what_is_still_to_find(read: Read) -> None:
    for asked, amount in (("", "10.884"), ("?kaart=bestaand", "4.290"), ("?kaart=tevinden", "7.597")):
        text = read(f"/{asked}")
        assert f">{amount}<" in text[text.index('class="tilemap') :].split("</svg>")[0]
