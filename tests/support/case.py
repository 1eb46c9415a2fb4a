# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The case of 8 July 2022 on record, and its site on that day: as anyone, as each role, in a real browser."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from pytest_django import DjangoDbBlocker, Settings
from pytest_django.live_server_helper import LiveServer

from regietafel.access.personas import PERSONAS
from regietafel.access.readers import Reader

if TYPE_CHECKING:
    from tests.support.kept import Kept

SignIn = Callable[[str], Client]
Read = Callable[[str], str]


@pytest.fixture
def opened(settings: Settings) -> None:
    """The pages open on the day of the meeting."""
    settings.DAY = date(2022, 7, 8)


@pytest.fixture(scope="session")
def kept_case(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> "Kept":
    """The rows of the case, reckoned once in this process."""
    from tests.support.kept import loaded

    with django_db_blocker.unblock():
        return loaded()


@pytest.fixture
def case(kept_case: "Kept", db: None, opened: None) -> int:
    """The case on record in an empty ledger; the number of its facts."""
    from tests.support.kept import put_back

    return put_back(kept_case)


@pytest.fixture
def as_persona() -> dict[str, Reader]:
    """The readers of the demonstration, by code."""
    return {persona.code: persona.reader for persona in PERSONAS}


@pytest.fixture
def sign_in(case: int) -> SignIn:
    """A browser in which that persona has signed in by its link."""
    from regietafel.access.signing_in import issue_link

    def enter(code: str) -> Client:
        client = Client()
        persona = next(persona for persona in PERSONAS if persona.code == code)
        answer = client.post(f"/aanmelden/{issue_link(persona.reader)}")
        assert answer.status_code == 302
        return client

    return enter


@pytest.fixture
def read(case: int, client: Client) -> Read:
    """The text of a page that is there, as anyone sees it."""

    def text(address: str) -> str:
        answer = client.get(address)
        assert answer.status_code == 200, f"{address}: {answer.status_code}"
        return answer.content.decode()

    return text


@pytest.fixture
def site(kept_case: "Kept", live_server: LiveServer, opened: None) -> str:
    """The address of the site as served to a real browser, with the case on record."""
    from tests.support.kept import put_back

    put_back(kept_case)
    return str(live_server.url)
