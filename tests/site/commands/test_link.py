# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel link``: a link for one role of the demonstration, on this machine only."""

import re

import pytest

from regietafel.access.personas import PERSONAS, Persona
from regietafel.access.signing_in import consume
from tests.support.runs import refusal, said

pytestmark = pytest.mark.django_db
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/aanmelden/(\S+)")


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona.code)
def test_the_link_lets_in_the_role_that_was_asked(persona: Persona) -> None:
    found = ADDRESS.search(said("link", persona.code, "--port", "8123"))
    assert found is not None
    assert found[1] == "8123"
    assert consume(found[2]) == persona.reader


def test_without_a_role_it_is_the_planner() -> None:
    found = ADDRESS.search(said("link", "--lang", "en"))
    assert found is not None
    assert consume(found[2]).actor == "voorbeeld-planner"


def test_a_role_there_is_not_is_refused_with_those_there_are() -> None:
    sentence = refusal("link", "koning")
    assert "koning" in sentence
    assert all(persona.code in sentence for persona in PERSONAS)


def test_each_link_is_another() -> None:
    assert said("link") != said("link")
