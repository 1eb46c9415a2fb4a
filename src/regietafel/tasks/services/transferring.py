# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Places lent from one area to another: admitted by the core, then put on record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.areas import country
from regietafel.base.areas import Areas
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Mark, Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.decisions.services.effects import waits_on
from regietafel.facts.tasks import Transfer
from regietafel.records import ledger
from regietafel.tasks.rules.transfers import admit
from regietafel.tasks.services.standing import Standing, standing

REGISTER = Source("regietafel-transfers", "Register van ruil en uitleen", "Regietafel", SourceKind.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Lending:
    """What two areas agree (*uitleenafspraak*): how many places, over which days, on what ground."""

    series: str
    giver: str
    taker: str
    amount: int
    span: Span
    ground: Said
    condition: Said | None = None
    decision: str | None = None


@ledger.turn()
def lend(lending: Lending, *, known: Known, reader: Reader) -> Transfer:
    """Put a transfer on record, unless it would break a sum; both areas must have a number in the series."""
    require(reader, "transfer.record")
    require_not_ahead(known.on)
    if not lending.ground.nl.strip():
        raise Refused("transfer-needs-ground")
    areas = country.known(AsOf(), reader).areas
    for code in (lending.giver, lending.taker):
        # An area that merged is refused with its successor, one that does not exist yet with its first day.
        areas.find(code, day=lending.span.start)
    stands = standing(lending.series, lending.span.start, as_of=AsOf(), reader=reader)
    before = {code: stands.distributed[code].amount for code in stands.tasks}
    stamp = attested(Attest(known, REGISTER), lending.span, reader=reader)
    transfer = Transfer(
        stamp,
        lending.series,
        lending.giver,
        lending.taker,
        lending.amount,
        stands.distribution.group,
        lending.ground,
        lending.condition,
        lending.decision,
    )
    # Every transfer on record counts here, also one this reader may not see: the sum is kept for all.
    others = ledger.read(Transfer, AsOf(), series=lending.series)
    try:
        for counted in (others, _in_force(others, lending.span.start, reader=reader)):
            admit(
                transfer,
                before,
                others=counted,
                province_of=lambda area: areas.province_of(area).code,
                existing=_counted(stands),
            )
    except Refused as refusal:
        raise _with_names(refusal, areas) from refusal
    ledger.append([transfer])
    return transfer


def _in_force(others: list[Transfer], day: date, *, reader: Reader) -> list[Transfer]:
    """Those whose decision is in force: what waits may never come, and does not make room for another."""
    waits = waits_on(day, {other.decision for other in others}, as_of=AsOf(), reader=reader)
    return [other for other in others if other.decision not in waits]


def _counted(stands: Standing) -> dict[str, int]:
    """Existing places that were counted; a made-up figure refuses nobody anything."""
    return {
        code: seen.amount
        for code, seen in stands.existing.items()
        if seen.amount is not None and seen.stamp.source.mark is not Mark.EXAMPLE
    }


def _with_names(refusal: Refused, areas: Areas) -> Refused:
    """The same refusal, with the names of areas where the core, which knows no names, gave their codes."""
    names = {area.code: area.name for area in areas.areas}
    params = dict(refusal.message.params)
    for name in ("area", "giver", "taker"):
        if name in params:
            params[name] = names.get(str(params[name]), params[name])
    if "areas" in params:
        params["areas"] = tuple(names.get(code, code) for code in str(params["areas"]).split(", "))
    return Refused(refusal.message.key, **params)
