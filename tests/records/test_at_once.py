# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Several at once, on real connections: no number twice, no chain with two ends, no lost correction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import connection, transaction

from regietafel.base.messages import Refused
from regietafel.facts.observations import Observation
from regietafel.records import drafts, ledger, links, stored
from regietafel.records.chain import verify
from regietafel.records.counters import next_number
from tests.records.worlds import correction, observation

pytestmark = pytest.mark.django_db(transaction=True)
T = TypeVar("T")
WORKERS = 6


def at_once(work: Callable[[int], T]) -> list[T]:
    """What the work gives for each worker, all started at the same moment on a connection of their own."""
    start = Barrier(WORKERS)

    def run(worker: int) -> T:
        try:
            start.wait(timeout=20)
            return work(worker)
        finally:
            connection.close()

    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(run, range(WORKERS)))


def test_no_number_is_given_twice_and_none_is_left_out() -> None:
    given = at_once(lambda _: [next_number("LRT", 2022) for _ in range(10)])
    assert sorted(number for numbers in given for number in numbers) == list(range(1, 10 * WORKERS + 1))
    assert next_number("LRT", 2023) == 1
    assert next_number("HLRT", 2022) == 1


def test_a_number_taken_in_a_transaction_that_fails_is_given_again() -> None:
    with transaction.atomic():
        assert next_number("LRT", 2022) == 1
        transaction.set_rollback(True)
    assert next_number("LRT", 2022) == 1


def test_a_number_and_the_fact_it_is_for_go_in_together() -> None:
    def decide(worker: int) -> int:
        with transaction.atomic():
            number = next_number("LRT", 2022)
            ledger.append([observation(number)])
            return number

    numbers = at_once(decide)
    assert sorted(numbers) == list(range(1, WORKERS + 1))
    assert [fact.amount for fact in ledger.read(Observation)] == list(range(1, WORKERS + 1))
    assert verify().broken is None


def test_appends_at_once_make_one_chain() -> None:
    at_once(lambda worker: [ledger.append([observation(worker * 10 + turn)]) for turn in range(5)])
    assert verify() == type(verify())(entries=5 * WORKERS, rows=5 * WORKERS + 1)


def test_of_corrections_at_once_one_counts_and_the_others_are_told() -> None:
    (first,) = ledger.append([observation()])

    def correct(worker: int) -> str:
        try:
            ledger.append([correction(first, worker)])
        except Refused as refused:
            return refused.message.key
        return "done"

    answers = at_once(correct)
    assert sorted(answers) == ["done", *["records-already-replaced"] * (WORKERS - 1)]
    assert len(ledger.read(Observation, history=True)) == 2


def test_a_link_lets_one_in_however_many_try_at_once() -> None:
    token = links.issue(links.SignedIn("p.jansen", "secretariat", ("LRT",)))

    def enter(_: int) -> bool:
        try:
            links.use(token)
        except Refused:
            return False
        return True

    assert sorted(at_once(enter)) == [*[False] * (WORKERS - 1), True]


@pytest.mark.parametrize("version", [0, 1])
def test_of_two_who_save_the_same_draft_one_counts_and_the_other_sees_what_was_written(version: int) -> None:
    if version:
        drafts.save("agenda", "LRT", content={"by": "before"}, version=0, by="before")

    def save(worker: int) -> str:
        try:
            drafts.save("agenda", "LRT", content={"by": worker}, version=version, by=f"w{worker}")
        except drafts.Overtaken as overtaken:
            return overtaken.theirs.by if overtaken.theirs else "gone"
        return "saved"

    answers = at_once(save)
    there = drafts.read("agenda", "LRT")
    assert there is not None
    assert (there.version, there.by) == (version + 1, f"w{answers.index('saved')}")
    assert sorted(answers) == sorted(["saved", *[there.by] * (WORKERS - 1)])


def test_the_same_file_kept_by_many_at_once_is_kept_once() -> None:
    assert len(set(at_once(lambda _: stored.keep(b"het stuk")))) == 1
    assert stored.fetch(stored.digest_of(b"het stuk")) == b"het stuk"


@pytest.fixture(autouse=True)
def _own_connection() -> Iterator[None]:
    yield
    connection.close()
