# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The one-time link: shows whom one becomes, lets in once, on this machine only."""

import pytest
from django.test import Client

from regietafel.access.personas import PERSONAS
from regietafel.access.signing_in import issue_link
from tests.support.case import SignIn


@pytest.fixture
def link(case: int) -> str:
    """A fresh link for the planner."""
    planner = next(persona for persona in PERSONAS if persona.code == "planner")
    return f"/aanmelden/{issue_link(planner.reader)}"


def test_opening_the_link_says_who_and_signs_nobody_in(link: str, client: Client) -> None:
    page = client.get(link).content.decode()
    assert "voorbeeld-planner" in page
    assert "planner bij COA of ministerie" in page
    assert "Meld af" not in client.get("/").content.decode()
    assert client.post(link).status_code == 302
    assert "voorbeeld-planner" in client.get("/").content.decode()


def test_a_link_works_once(link: str, client: Client) -> None:
    client.post(link)
    for again in (Client().get(link), Client().post(link)):
        assert again.status_code == 410


def test_a_link_does_not_work_from_another_machine(link: str, client: Client) -> None:
    for away in ({"REMOTE_ADDR": "192.0.2.7"}, {"HTTP_X_FORWARDED_FOR": "192.0.2.7"}):
        answer = client.post(link, **away)  # type: ignore[arg-type]  # headers by their WSGI names
        assert answer.status_code == 400
    assert client.post(link).status_code == 302


def test_signing_out_ends_it(sign_in: SignIn) -> None:
    client = sign_in("planner")
    client.post("/afmelden/")
    assert "voorbeeld-planner" not in client.get("/").content.decode()


def test_a_session_is_new_after_signing_in(sign_in: SignIn, link: str) -> None:
    client = sign_in("lid-vng")
    before = client.cookies["sessionid"].value
    client.post(link)
    assert client.cookies["sessionid"].value != before
