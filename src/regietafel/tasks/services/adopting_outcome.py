# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was reckoned is adopted as it stands: any key, bounds and lots, with the published values locked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.access.attest import Attest
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.base.apportionment import Bounds
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.tasks import Distribution, Group, KeyUsed, PublishedValue, TaskKind
from regietafel.records import ledger
from regietafel.tasks.rules.figures import Figures
from regietafel.tasks.rules.levels import Distributed, DrawsNeeded, Way
from regietafel.tasks.rules.parts import require_within
from regietafel.tasks.rules.weighing import main_figures
from regietafel.tasks.services.adopting import Draft, adopt
from regietafel.tasks.services.publishing import Printed, publish

_SERIES = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LEVELS = (AreaKind.PROVINCE, AreaKind.MUNICIPALITY)


@dataclass(frozen=True, slots=True)
class Adoption:
    """What is said of a distribution as it is adopted (*vaststelling van een verdeling*).

    ``on`` is the reference day; ``key_decision`` the decision that set the key, ``assumed`` where its text is
    not known; ``lot_how`` how the lots were drawn.
    """

    series: str
    decision: str
    title: Said
    on: date
    key: Said
    group: Group = Group.ASYLUM
    kind: TaskKind = TaskKind.ASSIGNMENT
    key_decision: str | None = None
    assumed: bool = False
    part_of: str | None = None
    lot_how: Said | None = None


@ledger.turn()
def adopt_outcome(
    outcome: Distributed, adoption: Adoption, *, attest: Attest, reader: Reader
) -> Distribution:
    """Put on record what was reckoned, under its decision; the next version where the series is there.

    A locked amount is a published value: the one on record for that area and day, or else a new one from
    the source that is named here. What comes out otherwise than was shown is refused.
    """
    require(reader, "distribution.adopt")
    if not _SERIES.fullmatch(adoption.series):
        raise Refused("distribution-series-wrong", text=adoption.series)
    _require_adoptable(outcome)
    locked = {code: bound.locked for code, bound in outcome.ask.bounds.items() if bound.locked is not None}
    _require_within(outcome, adoption)
    values = _published(locked, adoption, attest=attest, reader=reader)
    adopted = adopt(_draft(outcome, adoption, locked=values), attest, reader=reader)
    if isinstance(adopted, DrawsNeeded):
        raise Refused("distribution-adopt-needs-draw")
    if {share.area: share.amount for share in adopted.shares} != outcome.amounts:
        raise Refused("distribution-adopt-differs")
    return adopted


def _require_adoptable(outcome: Distributed) -> None:
    """Only areas of a day can have a task, and only a way that can be gone again can be put on record."""
    ask = outcome.ask
    if ask.level not in _LEVELS or ask.on is None:
        raise Refused("distribution-adopt-no-areas")
    if ask.way is Way.DIRECT and len(ask.tree.levels) > 1:
        raise Refused("distribution-adopt-direct")


def _require_within(outcome: Distributed, adoption: Adoption) -> None:
    """A part fits in its whole, where that is on record."""
    versions = ledger.read(Distribution, AsOf(), series=adoption.part_of) if adoption.part_of else []
    if versions:
        whole = max(versions, key=lambda fact: fact.version)
        require_within(whole, outcome.total, unit=outcome.ask.unit, amounts=outcome.amounts)


def _published(
    locked: Mapping[str, int], adoption: Adoption, *, attest: Attest, reader: Reader
) -> tuple[PublishedValue, ...]:
    # What was printed later cannot be what was settled then.
    there = {
        (value.area, value.amount): value
        for value in ledger.read(PublishedValue, AsOf(known=attest.known.on), series=adoption.series)
        if value.on == adoption.on
    }
    fresh = {area: amount for area, amount in locked.items() if (area, amount) not in there}
    if fresh:
        printed = Printed(adoption.series, adoption.on, fresh)
        for value in publish(printed, attest=attest, reader=reader):
            there[value.area, value.amount] = value
    return tuple(there[area, amount] for area, amount in locked.items())


def _draft(outcome: Distributed, adoption: Adoption, *, locked: tuple[PublishedValue, ...]) -> Draft:
    ask = outcome.ask
    by_inhabitants = ask.key.code == "inhabitants"
    figures = main_figures(ask.key)
    weights = {code: outcome.weights[code] for code in ask.tree.at(ask.level)}
    free: dict[str, Bounds] = {
        code: Bounds(bound.floor, bound.cap) for code, bound in ask.bounds.items() if bound.locked is None
    }
    return Draft(
        series=adoption.series,
        decision=adoption.decision,
        title=adoption.title,
        total=ask.total,
        on=adoption.on,
        key=KeyUsed(
            ask.key.code,
            adoption.key,
            adoption.key_decision,
            adoption.assumed,
            inhabitants_on=ask.inhabitants_on if by_inhabitants else None,
            areas_on=ask.on,
        ),
        rule=ask.rule,
        group=adoption.group,
        kind=adoption.kind,
        level=AreaKind(ask.level),
        within=ask.tree.root or "NL",
        unit=ask.unit,
        part_of=adoption.part_of,
        bounds=free,
        locked_values=locked,
        drawn=frozenset(code for drawn in ask.drawn.values() for code in drawn),
        lot_how=adoption.lot_how,
        weights=None if by_inhabitants else Figures(figures.what, weights, "weight", figures.source),
    )
