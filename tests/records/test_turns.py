# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Two at once: what one decides by is still so when it is written, on real connections."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest
from django.db import connections

from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import Known, Span
from regietafel.cases.lrt_2022_07_08.case import COA, PLACES
from regietafel.facts.dispatches import Dispatch
from regietafel.facts.tasks import Distribution, Transfer
from regietafel.records import ledger
from regietafel.tasks.services.dispatching import send
from regietafel.tasks.services.transferring import Lending, lend

pytestmark = pytest.mark.django_db(transaction=True)

AT_ONCE = 4


@pytest.fixture
def loaded(transactional_db: None) -> Distribution:
    from regietafel.cases.lrt_2022_07_08 import load

    load()
    return ledger.read(Distribution, series=PLACES)[0]


def outcomes(act: Callable[[], object]) -> list[str]:
    """What each of several threads, started together on a connection of its own, was told."""
    barrier = Barrier(AT_ONCE)

    def one(_: int) -> str:
        barrier.wait()
        try:
            act()
        except Refused as refusal:
            return refusal.message.key
        finally:
            connections.close_all()
        return "done"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return sorted(pool.map(one, range(AT_ONCE)))


def test_a_version_is_sent_to_a_receiver_once_however_many_press_the_button(loaded: Distribution) -> None:
    told = outcomes(lambda: send(loaded, ["PRT-PV26"], on=date(2022, 7, 13), embargo=None, reader=COA))
    assert told == ["dispatch-sent-before"] * (AT_ONCE - 1) + ["done"]
    assert len(ledger.read(Dispatch)) == 1


def test_two_transfers_that_fit_alone_and_not_together_are_not_both_taken(loaded: Distribution) -> None:
    lending = Lending(
        PLACES,
        "GM0303",
        "GM0166",
        100,
        Span(date(2022, 9, 1), date(2023, 2, 1)),
        Said("meer dan zijn aandeel"),
    )
    known = Known(date(2022, 8, 20), "afspraak")
    told = outcomes(lambda: lend(lending, known=known, reader=COA))
    assert told == ["distribution-transfer-below-zero"] * (AT_ONCE - 1) + ["done"]
    assert len(ledger.read(Transfer)) == 1
