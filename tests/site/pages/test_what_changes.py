# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Transfers and later versions on the pages, and the page for a fault of ours."""

from dataclasses import replace
from datetime import date

import pytest
from django.test import Client, RequestFactory

from regietafel.base.messages import Said
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.cases.lrt_2022_07_08.case import COA, PLACES
from regietafel.tasks.services.adopting import adopt
from regietafel.tasks.services.standing import standing
from regietafel.tasks.services.transferring import Lending, lend
from regietafel.web import errors
from tests.site.pages.test_pages import plain
from tests.support.case import Read
from tests.tasks.services.test_adopting import DRAFT, attest, published

LATER = "?op=2022-10-01&bekend=2022-10-01"


@pytest.fixture
def lent(case: int) -> None:
    """Dronten lends to Kampen, from September 2022 to February 2023."""
    lend(
        Lending(
            PLACES,
            "GM0303",
            "GM0166",
            100,
            Span(date(2022, 9, 1), date(2023, 2, 1)),
            Said("Dronten heeft meer plekken dan zijn aandeel."),
            Said("Kampen vindt de rest van zijn aandeel."),
        ),
        known=Known(date(2022, 8, 20), "afspraak van de twee gemeenten"),
        reader=COA,
    )


def test_a_transfer_is_told_by_both_sides_with_its_condition(lent: None, read: Read) -> None:
    for code in ("GM0303", "GM0166"):
        page = plain(read(f"/gebied/{code}/{LATER}"))
        assert "Dronten → Kampen : 100 plekken" in page
        assert "Voorwaarde: Kampen vindt de rest van zijn aandeel." in page
        assert "tot 1 februari 2023" in page


def test_a_transfer_across_provinces_explains_the_number_of_each_province(lent: None, read: Read) -> None:
    assert "Berekend is 1.261; door ruil +100. Op deze dag is het dus 1.361." in plain(
        read(f"/gebied/PV24/{LATER}")
    )
    assert "door ruil −100" in plain(read(f"/gebied/PV23/{LATER}"))
    assert "Er is niets geruild" in plain(read(f"/gebied/PV26/{LATER}"))
    assert "1.361" in plain(read(f"/{LATER}"))


def test_before_it_was_known_and_before_it_began_a_transfer_changes_nothing(lent: None, read: Read) -> None:
    assert "Er is niets geruild" in plain(read("/gebied/PV24/"))
    early = plain(read("/gebied/GM0303/?op=2022-08-25&bekend=2022-08-25"))
    assert "geldt niet op deze dag" in early
    assert "door ruil" not in early


def test_a_new_version_stands_beside_the_one_it_replaces(case: int, read: Read) -> None:
    adopt(replace(DRAFT, locked_values=(published("PV29"),)), attest(), reader=COA)
    after = "?op=2022-07-20&bekend=2022-07-20"
    address = f"/verdeling/{PLACES}/{after}"
    assert standing(PLACES, date(2022, 7, 20), as_of=AsOf(), reader=COA).distribution.version == 2
    assert 'data-value="814"' in read(address)
    assert 'data-value="1121"' in read(f"{address}&versie=1")
    assert "versie 2" in plain(read(address))
    assert 'data-value="1121"' in read(f"/verdeling/{PLACES}/")


@pytest.mark.parametrize(
    ("path", "said"), [("/", "Er ging iets mis bij ons"), ("/en/", "Something went wrong")]
)
def test_a_fault_of_ours_has_a_page_that_needs_no_records(path: str, said: str, opened: None) -> None:
    answer = errors.broken(RequestFactory().get(path))
    assert answer.status_code == 500
    assert said in answer.content.decode()


def test_an_address_in_english_without_its_slash_is_sent_on(case: int, client: Client) -> None:
    assert client.get("/en").headers["Location"] == "/en/"
