# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What goes on record about the housing targets: the number, what was housed, corrections, adjustments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import one
from regietafel.areas.country import Country, known
from regietafel.areas.naming import with_names
from regietafel.base.area import COUNTRY
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span
from regietafel.decisions.services.in_force import require_carries
from regietafel.facts import Fact
from regietafel.facts.targets import (
    Expectation,
    HalfYearClosed,
    Housed,
    MunicipalTarget,
    NationalTarget,
    TargetAdjusted,
    TargetKind,
    TargetOrigin,
)
from regietafel.records import ledger
from regietafel.records.ids import new_id
from regietafel.targets.rules.closing import Closed, close
from regietafel.targets.rules.computed import BY_INHABITANTS
from regietafel.targets.rules.counting import admit_housed
from regietafel.targets.rules.totals import totals
from regietafel.targets.services.books import books
from regietafel.targets.services.country import computed, rule_in_force

REGISTER = Source("regietafel-targets", "Register van de taakstelling", "Regietafel", SourceKind.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Number:
    """A number for the whole country, before it is on record (*landelijk aantal*)."""

    period: HalfYear
    persons: int
    title: Said
    kind: TargetKind = TargetKind.STATUTORY
    decision: str | None = None


@ledger.turn()
def publish(number: Number, attest: Attest, *, reader: Reader) -> tuple[Fact, ...]:
    """Put the minister's number on record, with the target of every municipality that follows from it.

    A later publication replaces the number and the targets that were computed from it; what was published
    for a municipality stays. An agreed number stands beside the statutory one and is divided over nobody.
    """
    require(reader, "targets.publish")
    if number.persons <= 0:
        raise Refused("housing-number-not-positive", persons=number.persons)
    require_carries(number.decision, statutory=number.kind is TargetKind.STATUTORY)
    span = Span(number.period.first_day, number.period.next().first_day)
    before = _current(number)
    if before is not None and not (attest.reason or "").strip():
        raise Refused("housing-correction-needs-reason", field="reason")
    law = BY_INHABITANTS if number.kind is TargetKind.STATUTORY else None
    national = NationalTarget(
        attested(attest, span, reader=reader, replaces=before.stamp.id if before else None),
        number.period,
        number.persons,
        number.kind,
        number.title,
        law=law,
        decision=number.decision,
    )
    there = ledger.read(MunicipalTarget, period=str(number.period), how=TargetOrigin.COMPUTED.value)
    on_record = {fact.area: fact.stamp.id for fact in there}
    facts: list[Fact] = [national, *computed_targets(national, known(AsOf(), ANYONE), on_record=on_record)]
    return tuple(ledger.append(facts))


def computed_targets(
    national: NationalTarget, country: Country, *, on_record: Mapping[str, str]
) -> tuple[MunicipalTarget, ...]:
    """The target of every municipality by the formula and the rule in force, as facts.

    ``on_record`` are the ids of those that are replaced; one of a municipality that has merged away before
    the half-year since becomes zero, for its successor has the inhabitants. None for an agreed number, and
    none where the inhabitants of the year that counts are not known.
    """
    whole = computed(national, country) if national.kind is TargetKind.STATUTORY else None
    if whole is None:
        return ()
    rule = rule_in_force(national.period)
    stamp = national.stamp
    source = Source(
        f"computed-{national.period}",
        "Berekend volgens Huisvestingswet 2014, artikel 29",
        "Regietafel",
        SourceKind.COMPUTED,
        note=f"{national.persons} × inwoners / inwoners van Nederland, afronding: {rule.value}",
    )
    return tuple(
        MunicipalTarget(
            replace(
                stamp,
                id=new_id(),
                source=source,
                replaces=on_record.get(area),
                reason=(stamp.reason or "het landelijke aantal is opnieuw gepubliceerd")
                if area in on_record
                else None,
            ),
            national.period,
            area,
            persons,
            TargetOrigin.COMPUTED,
            rule=rule,
        )
        for area, persons in (dict.fromkeys(on_record, 0) | dict(whole.targets(rule))).items()
    )


@ledger.turn()
def record_housed(area: str, persons: int, *, window: Span, attest: Attest, reader: Reader) -> Housed:
    """Put on record how many were housed in a window; refused where it overlaps or runs backwards."""
    require(reader, "targets.record")
    require_not_ahead(window.end)
    fact = Housed(attested(attest, window, reader=reader), area, persons)
    return ledger.append([admitted(fact)])[0]


@ledger.turn()
def correct_housed(fact: str, persons: int, *, attest: Attest, reader: Reader) -> Housed:
    """Correct an earlier count by a new fact that says why; the past stays as it was known."""
    require(reader, "targets.record")
    before = one(Housed, fact, as_of=AsOf(), reader=reader)
    stamp = attested(attest, before.stamp.valid, reader=reader, replaces=fact)
    after = Housed(stamp, before.area, persons, before.indicator)
    return ledger.append([admitted(after)])[0]


def admitted(fact: Housed) -> Housed:
    """The count, unless the core refuses it beside the others of its area and half-year."""
    known(AsOf(), ANYONE).areas.get(fact.area)
    others = ledger.read(Housed, area=fact.area, period=str(fact.period))
    with with_names():
        return admit_housed(fact, others)


@ledger.turn()
def adjust(
    area: str, persons: int, *, period: HalfYear, why: Said, attest: Attest, reader: Reader
) -> TargetAdjusted:
    """Put a mid-term adjustment of one target on record; it says the new number, not the difference."""
    require(reader, "targets.publish")
    there = ledger.read(MunicipalTarget, area=area, period=str(period))
    if not there:
        raise Refused(
            "housing-no-target", area=known(AsOf(), ANYONE).areas.get(area).name, period=str(period)
        )
    if persons < 0 or not why.nl.strip():
        raise Refused("housing-adjustment-needs-reason", persons=persons)
    span = Span(period.first_day, period.next().first_day)
    fact = TargetAdjusted(attested(attest, span, reader=reader), period, area, persons, why)
    return ledger.append([fact])[0]


@ledger.turn()
def expect(area: str, persons: int, *, period: HalfYear, on: date, reader: Reader) -> Expectation:
    """What a municipality itself expects to house from a day to the end of the half-year."""
    require(reader, "targets.dispute", thing=area)
    if persons < 0 or HalfYear.of(on) != period:
        raise Refused("housing-expectation-outside", day=on, period=str(period))
    attest = Attest(Known(on, "opgave van de gemeente"), REGISTER)
    fact = Expectation(attested(attest, Span(on), reader=reader), period, area, persons)
    return ledger.append([fact])[0]


@ledger.turn()
def close_half_year(period: HalfYear, *, on: date, reader: Reader) -> Closed:
    """Close a half-year: put on record how the country and every municipality stood; once.

    What is corrected later carries over by itself, and is seen beside what was closed.
    """
    require(reader, "targets.close")
    if ledger.read(HalfYearClosed, period=str(period), area=COUNTRY):
        raise Refused("housing-closed-already", period=str(period))
    kept = books(period, on, as_of=AsOf())
    closed = close(period, kept.accounts, ledger=kept.ledger, today=on)
    ledger.append(_closings(closed, on=on, reader=reader))
    return closed


def _closings(closed: Closed, *, on: date, reader: Reader) -> Sequence[HalfYearClosed]:
    attest = Attest(Known(on, "afgesloten in dit register"), REGISTER)
    span = Span(closed.period.next().first_day)
    known = totals(closed.lines.values()).parts["balance"]
    facts = [
        HalfYearClosed(
            attested(attest, span, reader=reader),
            closed.period,
            COUNTRY,
            target=closed.target,
            housed=closed.housed,
            backlog=max(0, -closed.balance),
            lead=max(0, closed.balance),
            not_attributed=closed.balance - known.persons,
        )
    ]
    for area, line in sorted(closed.lines.items()):
        if line.target is None or line.final is None:  # how it ended is not known, and that is not zero
            continue
        stamp = attested(attest, span, reader=reader)
        backlog, lead = line.closing.backlog, line.closing.lead
        facts.append(HalfYearClosed(stamp, closed.period, area, line.target, line.housed, backlog, lead))
    return facts


def _current(number: Number) -> NationalTarget | None:
    """The number of that kind that stands; every agreed one is an agreement of its own."""
    if number.kind is not TargetKind.STATUTORY:
        return None
    there = ledger.read(NationalTarget, period=str(number.period))
    return next((fact for fact in reversed(there) if fact.kind is number.kind), None)
