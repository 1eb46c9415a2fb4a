# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A page reads one moment, and holds nobody up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from regietafel.facts.observations import Observation
from regietafel.records import ledger
from regietafel.records.snapshot import snapshot
from tests.records.worlds import observation

pytestmark = pytest.mark.django_db(transaction=True)


def append_elsewhere(amount: int) -> None:
    """On a connection of its own, and committed when it returns."""

    def run() -> None:
        try:
            ledger.append([observation(amount)])
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(run).result(timeout=20)


def amounts() -> list[int | None]:
    return [fact.amount for fact in ledger.read(Observation)]


def test_what_is_added_while_a_page_reads_is_not_in_it() -> None:
    ledger.append([observation(1)])
    with snapshot():
        assert amounts() == [1]
        append_elsewhere(2)
        assert amounts() == [1]
    assert amounts() == [1, 2]


def test_what_was_asked_in_a_snapshot_is_not_asked_again() -> None:
    ledger.append([observation(1)])
    with snapshot():
        with CaptureQueriesContext(connection) as first:
            amounts()
        with CaptureQueriesContext(connection) as again:
            assert amounts() == [1]
            ledger.read(Observation).clear()
            assert amounts() == [1]
    assert (len(first) > 0, len(again)) == (True, 0)
    with CaptureQueriesContext(connection) as after:
        amounts()
    assert len(after) > 0


def test_what_is_added_in_the_transaction_of_a_snapshot_is_seen_in_it() -> None:
    with transaction.atomic(), snapshot():
        assert amounts() == []
        ledger.append([observation(1)])
        assert amounts() == [1]


def test_without_a_snapshot_it_would_be() -> None:
    ledger.append([observation(1)])
    assert amounts() == [1]
    append_elsewhere(2)
    assert amounts() == [1, 2]


def test_nothing_is_written_in_a_snapshot_and_all_is_as_before_after_it() -> None:
    with pytest.raises(DatabaseError), snapshot():
        ledger.append([observation(1)])
    ledger.append([observation(2)])
    assert amounts() == [2]


def test_one_snapshot_in_another_is_the_same() -> None:
    with snapshot(), snapshot():
        assert amounts() == []
        append_elsewhere(2)
        assert amounts() == []
