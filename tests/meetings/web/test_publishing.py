# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Minutes are made public on their page: what is left out is shown, one lays ready, another releases."""

from __future__ import annotations

import re

from django.test import Client

from regietafel.meetings.web.roll import COLUMNS
from tests.meetings.web.test_meetings import agenda, text
from tests.support.case import SignIn

FIRST, LATER = "2022-07-08", "2022-07-15"
AT_LATER = f"op={LATER}&bekend={LATER}"


def convened(client: Client, day: str, query: str = "") -> str:
    plan = f"/overleg/tafel/LRT/agenda/{day}/"
    client.post(f"{plan}bewaar/{query}", agenda("Randvoorwaarden"))
    answer = client.post(f"{plan}bijeen/{query}", {})
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"].split("?")[0]


def test_minutes_become_public_without_the_names_and_by_two_people(sign_in: SignIn, client: Client) -> None:
    secretary, planner = sign_in("secretariaat"), sign_in("planner")
    # The LRT has met on 8 July already: the meeting of this test is of a week earlier.
    meeting = convened(secretary, "2022-07-01")
    party = {"naam": "Karin Jansen", "organisatie": "COA", "functie": "adviseur", "als": "present"}
    assert secretary.post(f"{meeting}lijst/", dict.fromkeys(COLUMNS, "") | party).status_code == 302
    note = {"punt": "1", "soort": "afspraak", "tekst": "Karin Jansen schrijft aan dhr. Pietersen."}
    secretary.post(f"{meeting}noteer/", note)
    minutes = f"{meeting}verslag/concept/stap/"
    secretary.post(minutes, {"stap": "for-adoption"})
    drafted = text(secretary, f"{meeting}verslag/concept/")
    adopting = re.findall(r'<option value="([0-9a-f-]{36})"', drafted)[0]
    secretary.post(minutes, {"stap": "adopted", "vergadering": adopting})
    place = f"{meeting}verslag/openbaar/"
    assert secretary.post(minutes, {"stap": "published"}).headers["Location"] == place
    page = text(secretary, place)
    assert "over één woord moet nog worden beslist" in page
    ready = {"versie": "0", "woord": "dhr. Pietersen", "doe-0": "weg"}
    assert secretary.post(f"{place}klaar/", ready).status_code == 302
    assert "Iemand anders geeft het vrij" in text(secretary, place)
    assert secretary.post(f"{place}vrij/").status_code == 400
    released = planner.post(f"{place}vrij/")
    assert released.headers["Location"].endswith("/overleg/tafel/LRT/#openbaar")
    page = text(client, "/overleg/tafel/LRT/")
    files = re.findall(r'href="(/overleg/openbaar/[^"]+)"', page)
    assert sorted(each.rsplit(".", 1)[1] for each in files) == ["docx", "json", "pdf", "txt"]
    plain = next(each for each in files if each.endswith(".txt"))
    said = client.get(plain).content.decode()
    assert "schrijft aan" in said
    assert "Jansen" not in said
    assert "Pietersen" not in said
    assert client.get(f"{meeting}document/verslag.pdf").headers["Location"] == next(
        each for each in files if each.endswith(".pdf")
    )
