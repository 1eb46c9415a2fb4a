# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One figure on record by hand, a count or a prognosis, with where it can be read; or a correction of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.attest import attested
from regietafel.access.citation import Citation
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import read
from regietafel.areas.country import known
from regietafel.base.area import COUNTRY
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf, Span, Stamp
from regietafel.data.indicators import indicator
from regietafel.facts import Fact
from regietafel.facts.observations import Observation
from regietafel.records import ledger


def stamp_by_hand(source: Citation, valid: Span, *, on: date, before: Fact | None, reader: Reader) -> Stamp:
    """The stamp of a fact that goes on record by hand; one that takes the place of another says why."""
    if before is not None and not source.reason:
        raise Refused("recording-no-reason", field="reason")
    replaces = before.stamp.id if before is not None else None
    return attested(source.attest_on(on), valid, reader=reader, replaces=replaces)


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as somebody gives it (*opgegeven cijfer*); an ``amount`` of None says that it is not known."""

    code: str
    area: str
    span: Span
    amount: int | None


@ledger.turn()
def record_figure(told: Told, source: Citation, *, on: date, reader: Reader) -> Observation:
    """Put a figure on record; one of the same publisher for the same span is corrected by it.

    Figures of others stay beside it.
    """
    require(reader, "reception.record")
    indicator(told.code)
    if told.area != COUNTRY:
        known(AsOf(), ANYONE).areas.get(told.area)
    stamp = stamp_by_hand(source, told.span, on=on, before=_before(told, source), reader=reader)
    (fact,) = ledger.append([Observation(stamp, told.code, told.area, told.amount)])
    return fact


def _before(told: Told, source: Citation) -> Observation | None:
    """What the same publisher said of the same; refused where it said just that."""
    facts = read(Observation, AsOf(), reader=ANYONE, indicator=told.code, area=told.area)
    same = [fact for fact in facts if fact.stamp.valid == told.span and source.is_of(fact.stamp)]
    if any(fact.amount == told.amount for fact in same):
        raise Refused("recording-same", day=told.span.start)
    return same[-1] if same else None
