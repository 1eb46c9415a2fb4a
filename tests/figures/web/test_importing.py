# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures in on the site: a source, a file or a pasted table, what it changes, and then on record."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from regietafel.base.stamps import AsOf
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from tests.support.case import SignIn

COA = "/opvang/invoer/coa-weekly/"
ASKED = {"bekend": "2022-07-08", "reden": ""}


@pytest.fixture(autouse=True)
def home(settings: Settings, tmp_path: Path) -> None:
    """What waits to be confirmed is kept in a folder of the test."""
    settings.HOME = tmp_path


def plain(page: bytes) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.decode()).split())


def amounts() -> set[int | None]:
    """What was taken in here for people outside COA; the case has counts of its own."""
    found = ledger.read(Observation, AsOf(), indicator="persons-outside-coa")
    return {fact.amount for fact in found if not fact.stamp.source.id.startswith("lrt-2022-07-08/")}


def test_a_pasted_table_is_looked_at_and_then_on_record(sign_in: SignIn) -> None:
    planner = sign_in("planner")
    assert "nog niets ingelezen" in plain(planner.get("/opvang/invoer/").content)
    shown = planner.post(f"{COA}bekijk/", {"plakken": "peildatum\tbuiten COA\n27-6-2022\t1.917\n", **ASKED})
    page = plain(shown.content)
    assert "1 cijfers zijn nieuw" in page
    assert "mensen buiten locaties van COA" in page
    assert amounts() == set()
    done = planner.post(f"{COA}bevestig/")
    assert done.status_code == 302
    assert amounts() == {1917}
    assert "Het bestand is ingelezen" in plain(planner.get(done.headers["Location"]).content)
    assert "geplakt.csv" in plain(planner.get("/opvang/invoer/").content)


def test_a_file_that_differs_shows_by_how_much_and_one_that_does_not_has_nothing_to_confirm(
    sign_in: SignIn,
) -> None:
    planner = sign_in("planner")
    for amount in (1917, 1927):
        file = SimpleUploadedFile("week.csv", f"peildatum,buiten COA\n2022-06-27,{amount}\n".encode())
        shown = planner.post(f"{COA}bekijk/", {"bestand": file, **ASKED})
        planner.post(f"{COA}bevestig/")
    assert "+10" in plain(shown.content)
    assert amounts() == {1927}
    again = planner.post(f"{COA}bekijk/", {"plakken": "peildatum\tbuiten COA\n2022-06-27\t1927\n", **ASKED})
    assert "Leg vast" not in plain(again.content)


def test_every_fault_is_shown_with_its_row_and_nothing_can_be_confirmed(sign_in: SignIn) -> None:
    planner = sign_in("planner")
    shown = planner.post(
        f"{COA}bekijk/", {"plakken": "peildatum\tbuiten COA\ngisteren\t5\n2022-06-27\tveel\n", **ASKED}
    )
    page = plain(shown.content)
    assert "Rij 2" in page
    assert "Rij 3" in page
    assert planner.post(f"{COA}bevestig/").status_code == 400


def test_what_waits_for_one_source_is_not_confirmed_at_another(sign_in: SignIn) -> None:
    planner = sign_in("planner")
    planner.post(f"{COA}bekijk/", {"plakken": "peildatum\tbuiten COA\n2022-06-27\t1917\n", **ASKED})
    assert planner.post("/opvang/invoer/ind-inflow/bevestig/").status_code == 400
    assert amounts() == set()


@pytest.mark.parametrize("sent", [{}, {"plakken": " "}, {"bestand": SimpleUploadedFile("x.exe", b"x")}])
def test_nothing_or_something_else_is_refused(sent: dict[str, object], sign_in: SignIn) -> None:
    assert sign_in("planner").post(f"{COA}bekijk/", {**sent, **ASKED}).status_code == 400
    assert sign_in("planner").get("/opvang/invoer/iets/").status_code in (400, 404)


def test_a_form_to_fill_in_can_be_had(sign_in: SignIn) -> None:
    answer = sign_in("planner").get("/opvang/invoer/crisis-shelter/formulier.csv")
    assert len(answer.content.decode().splitlines()) == 26
