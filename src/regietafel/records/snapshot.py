# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""All that one page reads, from one moment, however much is added meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

from django.db import connection, transaction

T = TypeVar("T")

_answers: ContextVar[dict[Hashable, object] | None] = ContextVar("answers", default=None)
"""What was asked before in this snapshot; None outside one."""


@contextmanager
def snapshot() -> Iterator[None]:
    """Read as from one moment (*momentopname*); nothing can be written in it, and nobody waits for it.

    What was asked in it before is not asked again. Inside a transaction it is that transaction, and holds
    nothing more together than that does.
    """
    before = _answers.set({} if (there := _answers.get()) is None else there)
    try:
        with _one_moment():
            yield
    finally:
        _answers.reset(before)


def once(question: Hashable, ask: Callable[[], T]) -> T:
    """The answer to a question about the records; inside a snapshot it is asked once.

    The answer is shared: nobody may change it.
    """
    answers = _answers.get()
    if answers is None:
        return ask()
    if question not in answers:
        answers[question] = ask()
    return cast("T", answers[question])


def forget() -> None:
    """Something was added in the transaction that a snapshot is part of: its answers no longer hold."""
    answers = _answers.get()
    if answers is not None:
        answers.clear()


@contextmanager
def _one_moment() -> Iterator[None]:
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    else:
        yield from _on_sqlite(connection)


def _on_sqlite(database: Any) -> Iterator[None]:
    """A transaction that does not take the write lock at its start, as all others do; it refuses to write."""
    with database.cursor() as cursor:
        usual, database.transaction_mode = database.transaction_mode, "DEFERRED"
        cursor.execute("PRAGMA query_only = ON")
        try:
            with transaction.atomic():
                yield
        finally:
            database.transaction_mode = usual
            cursor.execute("PRAGMA query_only = OFF")
