# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every figure says what it counts, who counts it, how often and until when: page, chart, file, terminal."""

import json
from datetime import date

import pytest
from django.test import Client

from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf
from regietafel.data.indicators import indicators
from regietafel.figures.services.describing import definition, described
from regietafel.words import LANGUAGES, told
from tests.support.case import Read

DAY = date(2022, 7, 8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_of_the_catalogue_has_a_definition_in_words(language: str) -> None:
    for counted in indicators().values():
        said = {told(name, language): told(text, language) for name, text in definition(counted)}
        assert counted.meaning is not None
        assert counted.meaning.on(language) in said.values(), counted.code
        assert counted.publisher in said.values(), counted.code
        assert all(said.values()), counted.code


def test_the_page_of_a_figure_shows_its_definition_and_its_last_count(read: Read) -> None:
    page = read("/cijfers/persons-ter-apel/")
    assert "De laatste telling die bekend is, is van 8 juli 2022 (LRT)." in page
    for said in (
        "stand op een dag",
        "per dag",
        ">2.193<",
        "/gebied/GM1950/",
        "/bron/lrt-2022-07-08/minutes/",
    ):
        assert said in page
    assert ">2.193<" not in read("/cijfers/persons-ter-apel/?op=2022-07-07&bekend=2022-07-07")


def test_a_figure_that_nobody_counted_is_no_zero(read: Read) -> None:
    page = read("/cijfers/flex-homes/")
    assert "geen telling bekend. Dat is geen nul." in page
    assert '<table class="grid">' not in page


def test_an_area_is_named_and_one_that_did_not_report_says_so(case: int) -> None:
    rows = {row.area: row.amount for row in described("crisis-places", DAY, as_of=AsOf(), reader=ANYONE).rows}
    assert (len(rows), rows["VR24"], rows["VR01"]) == (25, None, 225)


def test_the_catalogue_leads_to_every_figure(read: Read) -> None:
    page = read("/cijfers/")
    assert all(f'href="/cijfers/{code}/"' in page for code in indicators())


def test_a_code_that_is_none_is_a_page_that_is_not_there(case: int, client: Client) -> None:
    assert client.get("/cijfers/nix/").status_code == 404


def test_what_a_chart_counts_stands_under_it_with_its_last_day(read: Read) -> None:
    page = read("/opvang/portefeuille/")
    figure = page[page.index('class="drawing"') :].split("</figure>")[0]
    for said in ("/cijfers/places-needed/", "/cijfers/places-portfolio/", "per half jaar", "1 juli 2023"):
        assert said in figure


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("/opvang/portefeuille/tabel.json", "places-needed"),
        ("/opvang/ter-apel/tabel.json", "persons-ter-apel"),
        ("/opvang/crisisnoodopvang/tabel.json", "crisis-places"),
        ("/opvang/tabellen/bezetting.json", "persons-coa-emergency"),
        ("/opvang/balans/tabel.json", "arrivals-in-reception"),
    ],
)
def test_a_file_says_what_its_figures_count(read: Read, address: str, code: str) -> None:
    facts = {fact["name"]: fact["text"] for fact in json.loads(read(address))["facts"]}
    counted = indicators()[code]
    assert counted.meaning is not None
    assert counted.meaning.nl in facts[counted.name.nl]
    assert counted.publisher in facts[counted.name.nl]
