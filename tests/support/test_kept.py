# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The case put back is the case loaded: the same rows in every table, the same chain."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from unittest.mock import patch

import pytest
from django.db import transaction

from regietafel import clock
from regietafel.cases.lrt_2022_07_08 import load
from regietafel.records import derived
from regietafel.records.chain import head, verify
from regietafel.records.counters import next_number
from regietafel.records.models import Entry, NumberGiven, SignInLink
from tests.support.kept import Kept, loaded, put_back, taken

START = datetime(2026, 1, 5, 9, tzinfo=UTC)


@contextmanager
def same_moments() -> Iterator[None]:
    """A clock that gives the same row of moments each time it is set going."""
    moments = (START + timedelta(seconds=tick) for tick in count())
    with patch.object(clock, "now", side_effect=moments):
        yield


@pytest.mark.django_db
def test_the_case_put_back_is_the_case_loaded(kept_case: Kept) -> None:
    with same_moments():
        same = loaded()
    assert {table: len(rows) for table, rows in same.rows.items()} == {
        table: len(rows) for table, rows in kept_case.rows.items()
    }
    assert dict(taken()) == {}
    with transaction.atomic():
        assert put_back(same) == same.facts
        back, last = dict(taken()), head()
        transaction.set_rollback(True)
    with same_moments():
        assert load() == same.facts
    assert dict(taken()) == back == same.rows
    assert head() == last


@pytest.mark.django_db
def test_the_chain_of_the_case_put_back_holds_and_so_does_what_follows_from_it(kept_case: Kept) -> None:
    assert put_back(kept_case) == kept_case.facts
    assert verify().broken is None
    assert verify().rows == sum(Entry.objects.values_list("rows", flat=True)) > kept_case.facts
    assert not any(derived.differing().values())


@pytest.mark.django_db
def test_after_the_case_put_back_numbers_go_on_and_loading_adds_nothing(kept_case: Kept) -> None:
    put_back(kept_case)
    given = NumberGiven.objects.order_by("number").last()
    assert given is not None
    assert next_number(given.series, given.year) == given.number + 1
    assert load() == 0


@pytest.mark.django_db
def test_what_is_on_record_already_stays_and_the_case_is_loaded_after_it(kept_case: Kept) -> None:
    load()
    before = dict(taken())
    assert put_back(kept_case) == 0
    assert dict(taken()) == before
    assert not SignInLink.objects.exists()
