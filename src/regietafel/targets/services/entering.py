# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures of one half-year put on record by hand: a published target, a printed sum, an opening balance."""

from __future__ import annotations

from regietafel.access.attest import Attest, attested
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import read
from regietafel.areas.country import known
from regietafel.base.area import COUNTRY, AreaKind
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf, Span
from regietafel.facts.targets import MunicipalTarget, OpeningBalance, PublishedSum, SumOf, TargetOrigin
from regietafel.records import ledger


@ledger.turn()
def publish_target(
    area: str, persons: int, *, period: HalfYear, attest: Attest, reader: Reader
) -> MunicipalTarget:
    """Put the target of one municipality on record as it was published; it wins from what is computed.

    One that was published before is corrected by it, and then a reason is needed.
    """
    require(reader, "targets.record")
    _require_municipality(area, period)
    there = read(MunicipalTarget, AsOf(), reader=ANYONE, area=area, period=str(period))
    published = [fact for fact in there if fact.how is TargetOrigin.PUBLISHED]
    before = max(
        published,
        key=lambda fact: (fact.stamp.known.on or period.first_day, fact.stamp.recorded),
        default=None,
    )
    stamp = attested(
        attest,
        Span(period.first_day, period.next().first_day),
        reader=reader,
        replaces=_corrected(before.stamp.id if before else None, attest),
    )
    return ledger.append([MunicipalTarget(stamp, period, area, persons, TargetOrigin.PUBLISHED)])[0]


@ledger.turn()
def open_account(
    area: str,
    balance: int,
    *,
    period: HalfYear,
    origin: HalfYear | None,
    attest: Attest,
    reader: Reader,
) -> OpeningBalance:
    """Put the balance on record with which an account begins, of a municipality or of the whole country.

    Below zero is a backlog. By half-year of origin where that is known; the same again is a correction.
    """
    require(reader, "targets.record")
    if area != COUNTRY:
        _require_municipality(area, period)
    if origin is not None and origin >= period:
        raise Refused("housing-origin-later", origin=str(origin), period=str(period), field="origin")
    mine = read(OpeningBalance, AsOf(), reader=ANYONE, area=area, period=str(period))
    before = next((fact.stamp.id for fact in reversed(mine) if fact.origin == origin), None)
    if before is None and any((fact.origin is None) is not (origin is None) for fact in mine):
        raise Refused("housing-opening-by-origin", period=str(period), field="origin")
    stamp = attested(attest, Span(period.first_day), reader=reader, replaces=_corrected(before, attest))
    return ledger.append([OpeningBalance(stamp, period, area, balance, origin)])[0]


@ledger.turn()
def print_sum(of: SumOf, persons: int, *, period: HalfYear, attest: Attest, reader: Reader) -> PublishedSum:
    """Put a sum for the whole country on record as a source printed it, without the values below it.

    What another source printed stays beside it; of the same source it is a correction.
    """
    require(reader, "targets.record")
    there = read(PublishedSum, AsOf(), reader=ANYONE, area=COUNTRY, period=str(period))
    publisher = attest.source.publisher
    same = [fact for fact in there if fact.of is of and fact.stamp.source.publisher == publisher]
    stamp = attested(
        attest,
        Span(period.first_day, period.next().first_day),
        reader=reader,
        replaces=_corrected(same[-1].stamp.id if same else None, attest),
    )
    return ledger.append([PublishedSum(stamp, period, COUNTRY, of, persons)])[0]


def _require_municipality(area: str, period: HalfYear) -> None:
    """Refuse what is no municipality in any part of the half-year."""
    found = known(AsOf(), ANYONE).areas.get(area)
    there = found.exists_on(period.first_day) or found.exists_on(period.last_day)
    if found.kind is not AreaKind.MUNICIPALITY or not there:
        raise Refused("housing-not-a-municipality", area=found.name)


def _corrected(before: str | None, attest: Attest) -> str | None:
    """The fact that is replaced; refused where nobody says why."""
    if before is not None and not (attest.reason or "").strip():
        raise Refused("housing-correction-needs-reason", field="reason")
    return before
