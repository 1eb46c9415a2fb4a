# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A link lets in one reader, once, for half an hour."""

from datetime import UTC, datetime, timedelta

import pytest

from regietafel import clock
from regietafel.access.personas import PERSONAS, Persona
from regietafel.access.signing_in import consume, issue_link, look
from regietafel.base.messages import Refused

pytestmark = pytest.mark.django_db
READER = PERSONAS[0].reader


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona.code)
def test_the_link_lets_in_exactly_whom_it_was_made_for(persona: Persona) -> None:
    assert consume(issue_link(persona.reader)) == persona.reader


def test_a_link_works_once() -> None:
    token = issue_link(READER)
    consume(token)
    for way in (look, consume):
        with pytest.raises(Refused, match="records-link-not-valid"):
            way(token)


def test_looking_does_not_use_it_up() -> None:
    token = issue_link(READER)
    assert look(token) == look(token) == consume(token)


def test_a_link_is_void_after_half_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: start)
    token = issue_link(READER)
    monkeypatch.setattr(clock, "now", lambda: start + timedelta(minutes=29, seconds=59))
    assert look(token) == READER
    monkeypatch.setattr(clock, "now", lambda: start + timedelta(minutes=30))
    with pytest.raises(Refused, match="records-link-not-valid"):
        consume(token)


@pytest.mark.parametrize("token", ["", "planner", "x" * 10_000])
def test_a_made_up_token_lets_nobody_in(token: str) -> None:
    issue_link(READER)
    with pytest.raises(Refused, match="records-link-not-valid"):
        consume(token)


def test_a_new_link_leaves_the_one_before_it() -> None:
    first, second = issue_link(READER), issue_link(READER)
    assert first != second
    assert consume(second) == consume(first)
