# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The chain shows the first append in which anything was changed behind the ledger's back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regietafel.records import ledger
from regietafel.records.chain import START, Head, Verified, head, verify
from regietafel.records.ids import new_id
from regietafel.records.models import Entry, ObservationRow, ShareRow, SourceRow
from tests.records.anchors import DECISION
from tests.records.test_ledger import distribution
from tests.records.worlds import decision, observation
from tests.support import triggers

pytestmark = pytest.mark.django_db(transaction=True)


def slip_in() -> None:
    row = ObservationRow.objects.get(entry=3)
    row.id = new_id()
    row.save(force_insert=True)


def remove(number: int) -> Callable[[], object]:
    return lambda: ObservationRow.objects.filter(entry=number)._raw_delete("default")


TAMPERED: dict[str, tuple[Callable[[], object], int]] = {
    "an amount": (lambda: ObservationRow.objects.filter(entry=3).update(amount=1), 3),
    "a line of a distribution": (lambda: ShareRow.objects.filter(place=3).update(floor=1), 2),
    "the name of a source": (lambda: SourceRow.objects.update(publisher="CBS"), 1),
    "a row taken out": (remove(4), 4),
    "a row slipped in": (slip_in, 3),
    "a row moved to another append": (lambda: ObservationRow.objects.filter(entry=4).update(entry=3), 3),
    "a row of no append": (lambda: ObservationRow.objects.filter(entry=3).update(entry=0), 0),
    "the moment of an append": (
        lambda: Entry.objects.filter(pk=3).update(recorded_at="1999-01-01T00:00Z"),
        3,
    ),
    "a hash": (lambda: Entry.objects.filter(pk=3).update(digest=START), 3),
    "an append taken out": (lambda: Entry.objects.filter(pk=3)._raw_delete("default"), 3),
}


def four_appends() -> None:
    ledger.append([decision(id=DECISION)])
    ledger.append([distribution()])
    ledger.append([observation(2193)])
    ledger.append([observation(2200)])


def test_what_was_only_appended_fits() -> None:
    assert (head(), verify()) == (Head(0, START), Verified(0, 0))
    four_appends()
    assert verify() == Verified(entries=4, rows=17)
    assert head().number == 4


@pytest.mark.parametrize("what", sorted(TAMPERED))
def test_the_first_broken_append_is_named(what: str) -> None:
    four_appends()
    triggers.drop()
    tamper, broken = TAMPERED[what]
    tamper()
    assert verify().broken == broken


def test_the_end_that_was_cut_off_shows_against_the_head_that_was_noted() -> None:
    four_appends()
    noted = head()
    triggers.drop()
    remove(4)()
    Entry.objects.filter(pk=4)._raw_delete("default")
    assert verify().broken is None
    assert head() != noted
