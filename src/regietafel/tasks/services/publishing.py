# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Values that a source printed for areas: on record beside what is computed, with their source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from regietafel.access.attest import Attest, attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.areas.country import known
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Span
from regietafel.facts.tasks import PublishedValue
from regietafel.records import ledger


@dataclass(frozen=True, slots=True)
class Printed:
    """What one source printed (*gepubliceerde waarden*): so much for each area, for one reference day."""

    series: str
    on: date
    amounts: Mapping[str, int]
    """By code or name of the area."""
    remark: Said | None = None


@ledger.turn()
def publish(printed: Printed, *, attest: Attest, reader: Reader) -> tuple[PublishedValue, ...]:
    """Put published values on record; they change no number until a distribution locks them."""
    require(reader, "published.record")
    if not printed.amounts:
        raise Refused("published-nothing")
    areas = known(AsOf(), reader).areas
    day = min(printed.on, attest.known.on) if attest.known.on else printed.on
    found = {areas.find(label, day=day).code: amount for label, amount in printed.amounts.items()}
    if len(found) < len(printed.amounts):
        raise Refused("published-area-twice")
    valid = Span(printed.on)
    values = [
        PublishedValue(
            attested(replace(attest, fact=None), valid, reader=reader),
            printed.series,
            code,
            amount,
            printed.on,
            printed.remark,
        )
        for code, amount in found.items()
    ]
    return ledger.append(values)
