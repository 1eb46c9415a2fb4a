# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution becomes a fact: it hangs on a decision, has a version, and is replaced, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import one, read
from regietafel.areas.country import Country, known
from regietafel.base.apportionment import Bounds, RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.labels import require_same_keys
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.stamps import AsOf, Known, Span, Stamp
from regietafel.decisions.services.in_force import require_carries
from regietafel.facts import Fact
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.facts.tasks import Distribution, Group, KeyUsed, Lot, PublishedValue, Share, TaskKind
from regietafel.records import ledger
from regietafel.tasks.rules.figures import Figures
from regietafel.tasks.rules.keys import FixedPerUnit, Key
from regietafel.tasks.rules.levels import Ask, Distributed, DrawsNeeded, distribute
from regietafel.tasks.rules.published import require_lockable
from regietafel.tasks.rules.tree import lots_by_place
from regietafel.tasks.services.distributing_keys import area_frame, area_key

CAUSES = (DecisionKind.ORDER, DecisionKind.AGREEMENT)
"""Only a besluit or an afspraak carries a distribution; taking notice of one does not."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A distribution before it is adopted (*concept*): what is to be divided, by what, for which day."""

    series: str
    decision: str
    title: Said
    total: int
    on: date
    key: KeyUsed
    rule: RoundingRule
    group: Group = Group.ASYLUM
    kind: TaskKind = TaskKind.ASSIGNMENT
    level: AreaKind = AreaKind.PROVINCE
    within: str = "NL"
    unit: str = "places"
    part_of: str | None = None
    bounds: Mapping[str, Bounds] = field(default_factory=dict)
    locked_values: tuple[PublishedValue, ...] = ()
    drawn: frozenset[str] = frozenset()
    lot_how: Said | None = None
    """How the lot was drawn; a lot without it is refused."""
    weights: Figures | None = None
    """What each area weighs, for a key that is not inhabitants."""


@ledger.turn()
def adopt(draft: Draft, attest: Attest, *, reader: Reader) -> Distribution | DrawsNeeded:
    """Compute the distribution and put it on record under its decision; ties come back as draws.

    A later version replaces the one before, and says why. A lot that was drawn goes on record with it.
    """
    require(reader, "distribution.adopt")
    require_not_ahead(attest.known.on)
    decision = _carrying(draft.decision, reader)
    _require_held(draft.key)
    outcome = computed(draft)
    if isinstance(outcome, DrawsNeeded):
        return outcome
    _require_own_level(outcome, draft)
    before = ledger.read(Distribution, AsOf(), series=draft.series)
    last = max(before, key=lambda earlier: earlier.version, default=None)
    _require_later(attest.known, last)
    valid = Span(max(decision.stamp.valid.start, attest.known.on or decision.stamp.valid.start))
    scoped = replace(attest, scope=tuple(sorted(reader.circles)))
    stamp = attested(scoped, valid, reader=reader, replaces=last.stamp.id if last else None)
    adopted = _fact(draft, outcome, stamp=stamp, version=1 if last is None else last.version + 1)
    facts: list[Fact] = [adopted, *_lots(draft, stamp)]
    recorded = ledger.append(facts)[0].stamp
    return replace(adopted, stamp=recorded)


def _carrying(fact: str, reader: Reader) -> Decision:
    """The decision that is to carry it: a besluit or an afspraak, and not corrected meanwhile."""
    decision = one(Decision, fact, as_of=AsOf(), reader=reader)
    if decision not in read(Decision, AsOf(), reader=reader):
        raise Refused("distribution-decision-corrected", title=decision.title)
    if decision.kind not in CAUSES:
        raise Refused("distribution-decision-does-not-carry", kind=decision.kind.value)
    require_carries(fact)
    return decision


def _require_held(key: KeyUsed) -> None:
    """The areas of its day must have been held against a list: mergers since then may be missing."""
    on = key.areas_on or key.inhabitants_on
    beyond = None if on is None else known(AsOf(), ANYONE).areas.beyond(on)
    if beyond is not None:
        raise Refused(beyond.key, **beyond.params)


def _require_own_level(outcome: Distributed, draft: Draft) -> None:
    """A floor or cap of another level is not on record with the shares: it could not be reckoned again."""
    units = outcome.ask.tree.units
    other = [code for code in draft.bounds if units[code].level != draft.level]
    if other:
        raise Refused("distribution-bound-not-of-level", units=outcome.ask.tree.names(other))


def _require_later(attested: Known, last: Distribution | None) -> None:
    """A version cannot have been known before the one it replaces."""
    if last is None or attested.on is None or last.stamp.known.on is None:
        return
    if attested.on < last.stamp.known.on:
        raise Refused(
            "known-before-replaced", version=last.version, known=last.stamp.known.on, day=attested.on
        )


def _lots(draft: Draft, stamp: Stamp) -> list[Lot]:
    """Every lot as it goes on record: among whom and for how many places is what is asked without it.

    A lot at one level can decide who is asked at the next, so they are asked for level by level.
    """
    if not draft.drawn:
        return []
    if draft.lot_how is None or not draft.lot_how.nl.strip():
        raise Refused("distribution-lot-needs-how")
    found: list[Lot] = []
    used: frozenset[str] = frozenset()
    while isinstance(asked := computed(replace(draft, drawn=used)), DrawsNeeded):
        for draw in asked.draws:
            drawn = draft.drawn & draw.among
            parent = draw.parent or draft.within
            own = uuid5(NAMESPACE_URL, f"{stamp.id}/lot/{draw.level}/{parent}")
            lot_stamp = replace(stamp, id=str(own), replaces=None, reason=None)
            level = AreaKind(draw.level)
            found.append(
                Lot(lot_stamp, draft.series, level, parent, draw.among, draw.places, drawn, draft.lot_how)
            )
            used |= drawn
    return found


def computed(draft: Draft) -> Distributed | DrawsNeeded:
    """What the draft comes to, before it is a fact; published values locked in must be for its day."""
    for value in draft.locked_values:
        require_lockable(value, draft.on)
    locked = {value.area: Bounds(locked=value.amount) for value in draft.locked_values}
    making = _Making(known(AsOf(), ANYONE), {**draft.bounds, **locked}, draft.weights)
    return _divided(draft, making, level=draft.level)


def recomputed(fact: Distribution) -> Distributed:
    """The distribution made again from what it says it was made from, down to the municipalities.

    It is made from the areas and figures that were on record with it, so a later correction of those
    changes nothing here. Raises where it comes out differently all the same.
    """
    bounds = {
        share.area: Bounds(share.floor, share.cap, share.locked)
        for share in fact.shares
        if share.floor or share.cap is not None or share.locked is not None
    }
    weights = None if fact.key.code == "inhabitants" else _on_record(fact)
    below = fact.level is AreaKind.PROVINCE and fact.rule.keeps_sum and weights is None
    making = _Making(known(AsOf(recorded=fact.stamp.recorded), ANYONE), bounds, weights)
    outcome = _divided(fact, making, level=AreaKind.MUNICIPALITY if below else fact.level)
    if isinstance(outcome, DrawsNeeded) and below:
        # A tie between municipalities needs no lot: what lies below the decided level is indicative.
        outcome = _divided(fact, making, level=fact.level)
    if isinstance(outcome, DrawsNeeded):
        raise Refused("distribution-recomputed-needs-draw", series=fact.series)
    stored = {share.area: share.amount for share in fact.shares}
    again = {code: outcome[code].amount for code in outcome.ask.tree.at(fact.level.value)}
    require_same_keys(stored, again)
    if stored != again:
        areas = ", ".join(code for code in stored if stored[code] != again[code])
        raise Refused("distribution-recomputed-differs", series=fact.series, areas=areas)
    return outcome


@dataclass(frozen=True, slots=True)
class _Making:
    """What a distribution is made with besides its draft: areas and figures that anyone may see."""

    country: Country
    bounds: Mapping[str, Bounds]
    weights: Figures | None


def _divided(made: Draft | Distribution, making: _Making, *, level: AreaKind) -> Distributed | DrawsNeeded:
    within = None if made.within == "NL" else made.within
    frame = area_frame(
        made.key.inhabitants_on,
        made.key.areas_on,
        by=level.value,
        within=within,
        country=making.country,
    )
    key: Key = FixedPerUnit(making.weights) if making.weights is not None else area_key(frame, made.key.code)
    return distribute(
        Ask(
            total=made.total,
            key=key,
            rule=made.rule,
            tree=frame.tree,
            level=frame.level,
            bounds=making.bounds,
            drawn=lots_by_place(frame.tree, made.drawn),
            unit=made.unit,
            kind=made.kind,
            on=frame.areas_on,
            inhabitants_on=frame.inhabitants_on,
        )
    )


def _on_record(fact: Distribution) -> Figures:
    """The weights a distribution was made with, where the figures behind them were brought by the user."""
    what = Message("distribution-figures-on-record", {"key": fact.key.code})
    weights = {share.area: share.weight for share in fact.shares}
    return Figures(what, weights, "weight", fact.stamp.source)


def _fact(draft: Draft, outcome: Distributed, *, stamp: Stamp, version: int) -> Distribution:
    shares: tuple[Share, ...] = tuple(outcome.units.values())
    return Distribution(
        stamp=stamp,
        series=draft.series,
        version=version,
        decision=draft.decision,
        title=draft.title,
        total=draft.total,
        unit=draft.unit,
        group=draft.group,
        on=draft.on,
        kind=draft.kind,
        level=draft.level,
        within=draft.within,
        key=draft.key,
        rule=draft.rule,
        shares=shares,
        drawn=draft.drawn,
        part_of=draft.part_of,
    )
