# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Books that are kept: after whatever is added they are the books that would be made from nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from regietafel.base.area import Merger
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.areas import AreasMerged
from regietafel.facts.targets import MunicipalTarget, TargetOrigin
from regietafel.records import ledger
from regietafel.targets.services import books as targets_books
from regietafel.targets.services.books import Books, books
from regietafel.targets.services.recording import record_housed
from tests.records.worlds import SOURCE, stamp
from tests.targets.services.housing import DAY, PLANNER, SECOND, attest, window

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]

UPTO, LATER = HalfYear(2023, 1), date(2023, 3, 1)
JOINED = Merger(date(2022, 9, 1), ("GM0308",), "GM0355", SOURCE)


def anew() -> Books:
    targets_books._books.clear()
    return books(UPTO, LATER, as_of=AsOf())


def count() -> None:
    span = window(date(2022, 7, 1), date(2022, 8, 1))
    record_housed("GM0344", 12, window=span, attest=attest(date(2022, 8, 1)), reader=PLANNER)


def late_count() -> None:
    span = window(date(2022, 2, 1), date(2022, 3, 1))
    record_housed("GM0363", 2, window=span, attest=attest(date(2022, 8, 1)), reader=PLANNER)


def number() -> None:
    ledger.append(
        [MunicipalTarget(stamp(DAY), SECOND, "GM0355", 40, TargetOrigin.PUBLISHED)],
    )


def merger() -> None:
    ledger.append([AreasMerged(stamp(JOINED.on), JOINED.gone, JOINED.into)])


@pytest.mark.parametrize("added", [count, late_count, number, merger], ids=lambda act: act.__name__)
def test_books_that_go_on_after_an_append_are_those_made_from_nothing(added: Callable[[], None]) -> None:
    before = anew()
    added()
    going_on, new = books(UPTO, LATER, as_of=AsOf()), anew()
    assert going_on.ledger == new.ledger
    assert (going_on.counts, going_on.grounds, going_on.published) == (new.counts, new.grounds, new.published)
    assert going_on.accounts == new.accounts
    assert going_on.ledger != before.ledger


def test_an_append_that_is_not_of_the_books_leaves_them_as_they_are() -> None:
    from regietafel.facts.decisions import Decision
    from tests.records.worlds import decision

    before = anew()
    (added,) = ledger.append([decision()])
    assert isinstance(added, Decision)
    assert books(UPTO, LATER, as_of=AsOf()) is before


def test_a_page_finds_the_books_again_until_something_is_added_to_the_records() -> None:
    from regietafel import clock

    targets_books._books.clear()
    first = books(UPTO, LATER, as_of=AsOf(recorded=clock.now()))
    assert books(UPTO, LATER, as_of=AsOf(recorded=clock.now())) is first
    assert books(UPTO, LATER, as_of=AsOf()) is first
    before = clock.now()
    count()
    assert books(UPTO, LATER, as_of=AsOf(recorded=clock.now())) is not first
    earlier = books(UPTO, LATER, as_of=AsOf(recorded=before))
    assert earlier.ledger == first.ledger
    assert earlier.ledger != books(UPTO, LATER, as_of=AsOf(recorded=clock.now())).ledger
