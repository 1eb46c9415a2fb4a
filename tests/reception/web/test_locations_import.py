# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations in on the site: looked at first, then on record, from a day on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytest_django import Settings

from regietafel.facts.reception import Location
from regietafel.records import ledger
from tests.site.pages.test_pages import plain
from tests.support.case import SignIn

PAGE = "/opvang/invoer/locations/"
HEAD = "code;locatie;gemeente;soort;plekken;zekerheid;opening\n"
ROW = "gm1950-registration-1;Aanmeldcentrum Ter Apel;Westerwolde;aanmeldcentrum;2100;in gebruik;2022-01-01\n"
TABLE = f"{HEAD}{ROW}"
ASKED = {"vanaf": "2022-07-08", "uitgever": "COA", "bekend": "2022-07-08", "reden": ""}


@pytest.fixture(autouse=True)
def home(settings: Settings, tmp_path: Path) -> None:
    """What waits to be confirmed is kept in a folder of the test."""
    settings.HOME = tmp_path


def test_a_table_of_locations_is_looked_at_and_then_on_record_from_its_day_on(sign_in: SignIn) -> None:
    planner = sign_in("planner")
    assert f'href="{PAGE}"' in planner.get("/opvang/invoer/").content.decode()
    shown = plain(planner.post(f"{PAGE}bekijk/", {"plakken": TABLE, **ASKED}).content.decode())
    assert "1 locaties zijn anders" in shown
    assert "+100" in shown
    assert "niet in het bestand" in shown
    done = planner.post(f"{PAGE}bevestig/")
    assert done.status_code == 302
    assert "geplakt.csv" in plain(planner.get(done.headers["Location"]).content.decode())
    found = [fact for fact in ledger.read(Location) if fact.code == "gm1950-registration-1"]
    assert [(fact.stamp.valid.start, fact.capacity) for fact in found][-1] == (date(2022, 7, 8), 2_100)
    assert "Leg vast" not in planner.post(f"{PAGE}bekijk/", {"plakken": TABLE, **ASKED}).content.decode()


def test_every_fault_is_shown_what_was_pasted_stays_and_nothing_can_be_confirmed(sign_in: SignIn) -> None:
    planner = sign_in("planner")
    text = f"{HEAD}A;Hal;Nergens;azc;veel;in gebruik;2022-01-01\n"
    page = planner.post(f"{PAGE}bekijk/", {"plakken": text, **ASKED}).content.decode()
    for fault in ("Nergens", "veel"):
        assert fault in plain(page)
    assert text.strip() in page
    assert planner.post(f"{PAGE}bevestig/").status_code == 400


def test_who_may_bring_figures_in_finds_the_way_from_the_room_and_nobody_else(sign_in: SignIn) -> None:
    assert 'href="/opvang/invoer/"' in sign_in("secretariaat").get("/opvang/").content.decode()
    assert 'href="/opvang/invoer/"' not in sign_in("veiligheidsregio").get("/opvang/").content.decode()
