# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One figure on record by hand, a count or a prognosis, with where it can be read; or a correction of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.attest import Attest, attested
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import read
from regietafel.areas.country import known
from regietafel.base.area import COUNTRY
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.data.indicators import indicator
from regietafel.facts.observations import Observation
from regietafel.figures.rules.origins import Origin
from regietafel.records import ledger

GROUND = "dag waarop het bekend werd, opgegeven bij het vastleggen"
GROUND_NOT_GIVEN = "dag waarop het bekend werd niet opgegeven; de dag van het vastleggen is genomen"


def attest_of(origin: Origin, on: date, *, replaces: bool) -> Attest:
    """What is said of a fact that goes on record by hand; a correction says why."""
    if replaces and not origin.reason:
        raise Refused("recording-no-reason", field="reason")
    ground = GROUND if origin.known_on else GROUND_NOT_GIVEN
    return Attest(Known(origin.known_on or on, ground), origin.source, reason=origin.reason)


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as somebody gives it (*opgegeven cijfer*); an ``amount`` of None says that it is not known."""

    code: str
    area: str
    span: Span
    amount: int | None


@ledger.turn()
def record_figure(told: Told, origin: Origin, *, on: date, reader: Reader) -> Observation:
    """Put a figure on record; one of the same publisher for the same span is corrected by it.

    Figures of others stay beside it.
    """
    require(reader, "reception.record")
    indicator(told.code)
    if told.area != COUNTRY:
        known(AsOf(), ANYONE).areas.get(told.area)
    before = _before(told, origin)
    stamp = attested(
        attest_of(origin, on, replaces=before is not None),
        told.span,
        reader=reader,
        replaces=before.stamp.id if before else None,
    )
    (fact,) = ledger.append([Observation(stamp, told.code, told.area, told.amount)])
    return fact


def _before(told: Told, origin: Origin) -> Observation | None:
    """What the same publisher said of the same; refused where it said just that."""
    facts = read(Observation, AsOf(), reader=ANYONE, indicator=told.code, area=told.area)
    same = [fact for fact in facts if fact.stamp.valid == told.span and origin.is_of(fact.stamp)]
    if any(fact.amount == told.amount for fact in same):
        raise Refused("recording-same", day=told.span.start)
    return same[-1] if same else None
