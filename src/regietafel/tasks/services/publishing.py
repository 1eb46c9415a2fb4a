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
from regietafel.base.areas import AreaKind, Areas
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.stamps import AsOf, Span
from regietafel.facts.tasks import PublishedValue
from regietafel.records import ledger
from regietafel.tasks.services.distributing_files import refuse_all

LEVELS = (AreaKind.PROVINCE, AreaKind.MUNICIPALITY)


@dataclass(frozen=True, slots=True)
class Printed:
    """What one source printed (*gepubliceerde waarden*): so much for each area, for one reference day."""

    series: str
    on: date
    amounts: Mapping[str, int]
    """By code or name of the area."""
    remark: Said | None = None
    level: AreaKind | None = None
    """Of the areas, where a name is a province and a municipality."""


@ledger.turn()
def publish(printed: Printed, *, attest: Attest, reader: Reader) -> tuple[PublishedValue, ...]:
    """Put published values on record; they change no number until a distribution locks them."""
    require(reader, "published.record")
    if not printed.amounts:
        raise Refused("published-nothing")
    areas = known(AsOf(), reader).areas
    day = min(printed.on, attest.known.on) if attest.known.on else printed.on
    found = _by_code(printed, areas, day=day)
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


def _by_code(printed: Printed, areas: Areas, *, day: date) -> dict[str, int]:
    """The amounts by code; every label that is no area, fits twice, or names an area again is told."""
    found: dict[str, int] = {}
    faults: list[Message] = []
    for label, amount in printed.amounts.items():
        there = [
            area for area in areas.named(label, printed.level) if area.kind in LEVELS and area.exists_on(day)
        ]
        if len(there) > 1:
            faults.append(Message("published-area-ambiguous", {"text": label}))
        elif not there:
            faults.append(Message("published-area-unknown", {"text": label, "day": day}))
        elif there[0].code in found:
            faults.append(Message("published-area-twice", {"text": label}))
        else:
            found[there[0].code] = amount
    refuse_all(faults)
    return found
