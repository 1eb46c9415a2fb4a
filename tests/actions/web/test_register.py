# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of actions: its address is the search, a view is one's own, the file has the same rows."""

from __future__ import annotations

import csv
import re

import pytest
from django.test import Client

from tests.support.case import Read, SignIn

LACKING = "houder=SJenV&kolom=lacking"


def rows(page: str) -> list[str]:
    """The first cell of every row."""
    return re.findall(r'<th scope="row"><a href="[^"]+">([^<]+)</a>', page)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        (LACKING, ["Werk een escalatieladder uit voor acties die niet op tijd klaar zijn"]),
        ("q=provincies&houder=COA&sorteer=title", ["Deel de", "Verdeel de"]),
        ("stokt=late&op=2022-08-01&bekend=2022-08-01", ["Deel de"]),
        ("houder=Aedes", []),
    ],
)
def test_the_address_is_the_search(read: Read, query: str, titles: list[str]) -> None:
    found = rows(read(f"/uitvoering/register/?{query}"))
    assert len(found) == len(titles)
    assert all(each.startswith(title) for each, title in zip(found, titles, strict=True))


def test_the_file_has_the_rows_of_the_page(read: Read, client: Client) -> None:
    text = client.get(f"/uitvoering/register/tabel.csv?{LACKING}").content.decode("utf-8-sig")
    lines = [line for line in csv.reader(text.splitlines(), delimiter=";") if line]
    assert any("Werk een escalatieladder uit" in cell for line in lines for cell in line)
    assert not any("Deel de verdeling" in cell for line in lines for cell in line)


def test_a_view_is_kept_under_a_name_for_oneself_alone_and_can_be_thrown_away(sign_in: SignIn) -> None:
    mine, other = sign_in("lid-vng"), sign_in("planner")
    given = {"naam": "Wat SJenV bewaakt", "weergave": f"{LACKING}&op=2022-01-01&vreemd=x"}
    assert mine.post("/uitvoering/register/bewaar/", given).status_code == 302
    page = mine.get("/uitvoering/register/").content.decode()
    (address,) = re.findall(r'<a class="utrecht-link" href="([^"]+)">Wat SJenV bewaakt', page)
    assert "op=" not in address
    assert "vreemd" not in address
    assert len(rows(mine.get(address.replace("&amp;", "&")).content.decode())) == 1
    assert "Wat SJenV bewaakt" not in other.get("/uitvoering/register/").content.decode()
    other.post("/uitvoering/register/vergeet/", {"naam": "Wat SJenV bewaakt"})
    assert "Wat SJenV bewaakt" in mine.get("/uitvoering/register/").content.decode()
    mine.post("/uitvoering/register/vergeet/", {"naam": "Wat SJenV bewaakt"})
    assert "Wat SJenV bewaakt" not in mine.get("/uitvoering/register/").content.decode()


@pytest.mark.parametrize("name", ["", " ", "x" * 61])
def test_a_view_without_a_fitting_name_is_refused(sign_in: SignIn, name: str) -> None:
    answer = sign_in("planner").post("/uitvoering/register/bewaar/", {"naam": name, "weergave": LACKING})
    assert answer.status_code == 400
    assert "60" in answer.content.decode()
