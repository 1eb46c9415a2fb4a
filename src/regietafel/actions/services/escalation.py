# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The escalation ladder as it is in force, and where late actions stand on it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from typing import get_args

from regietafel import clock
from regietafel.access.acting import of_register
from regietafel.access.attest import attested
from regietafel.access.permissions import allowed, require, visible
from regietafel.access.readers import ANYONE, Reader
from regietafel.access.visible import one
from regietafel.actions.rules.escalation import (
    ACTIONS,
    Escalated,
    adopt,
    escalated,
    in_force,
    late_cases,
)
from regietafel.actions.rules.register import Given as Fact
from regietafel.actions.rules.register import Register, decided_by, register
from regietafel.actions.rules.simulation import WouldBe, simulate
from regietafel.actions.services.register import facts, register_on
from regietafel.actions.services.simulating_missed import simulate_missed
from regietafel.areas.country import known
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp, Visibility
from regietafel.base.timeline import Repealed, Timeline
from regietafel.decisions.services.effects import waits_on
from regietafel.decisions.services.in_force import require_carries
from regietafel.facts.actions import LadderAdopted
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.facts.ladders import CaseFact, CaseOpened
from regietafel.facts.reports import ReportAnswered, ReportHandedIn
from regietafel.ladders.rules.case import Case, gather
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.late import REPORTS
from regietafel.ladders.rules.reading import BadLadder, parse
from regietafel.ladders.sources import ladders as known_ladders
from regietafel.records import ledger
from regietafel.reports.rules.calendar import month_of
from regietafel.reports.rules.missed import Given, missed_cases, runs, title
from regietafel.reports.sources.form import forms

KNOWN = (ACTIONS, REPORTS)
"""The ladders that come in force by an agreement of the table."""
RULE = Source("regietafel-reports", "Termijn van het maandverslag", "Regietafel", SourceKind.COMPUTED)
BY_RULE = "regel"
"""Who proposes: the rule, not a person."""


def ladder(key: str, *, as_of: AsOf, reader: Reader | None = None) -> Timeline[Ladder]:
    """A ladder over time: the draft that ships, and from the day of each agreement what was adopted.

    Without a reader all that was adopted counts: for the rules, not for a page.
    """
    if key not in KNOWN:
        raise Refused("escalation-unknown-ladder", key=key, known=KNOWN)
    adopted = ledger.read(LadderAdopted, as_of, ladder=key)
    if reader is not None:
        adopted = visible(reader, adopted)
    titles = {
        fact.stamp.id: fact.title
        for fact in ledger.read(Decision, as_of, ids=[fact.decision for fact in adopted])
    }
    pairs = [(fact, adopt(newest(fact.table), fact.version, basis=titles[fact.decision])) for fact in adopted]
    return in_force(known_ladders()[key].of(None), pairs)


def newest(table: str) -> Ladder:
    """The ladder of a table (TOML) in its last version; a table that cannot be read is refused by place."""
    try:
        found = parse(tomllib.loads(table)).country
    except (BadLadder, tomllib.TOMLDecodeError) as error:
        raise Refused("escalation-bad-table", fault=str(error)) from error
    value = found.entries[-1][1]
    if isinstance(value, Repealed):
        raise Refused("escalation-repealed")
    return value


@ledger.turn()
def adopt_ladder(table: str, version: str, *, decision: str, on: date, reader: Reader) -> LadderAdopted:
    """Put a ladder in force from a day by an agreement on record; the draft then stands no more.

    ``table`` is the whole table as it was agreed. A *besluit* is not needed: the ladder binds who agreed.
    """
    require(reader, "escalation.adopt")
    made = newest(table)
    if made.key not in KNOWN:
        raise Refused("escalation-unknown-ladder", key=made.key, known=KNOWN)
    carried = one(Decision, decision, as_of=AsOf(), reader=reader)
    if carried.kind is not DecisionKind.AGREEMENT:
        raise Refused("escalation-needs-agreement", decision=carried.title)
    adopt(made, version, basis=carried.title)
    require_carries(decision)
    if any(fact.version == version for fact in ledger.read(LadderAdopted, ladder=made.key)):
        raise Refused("escalation-version-there", version=version)
    # An agreement of today may put a ladder in force on a day to come; it is known from today on.
    stamp = attested(of_register(min(on, clock.today())), Span(on), reader=reader)
    return ledger.append([LadderAdopted(stamp, made.key, version, table, decision)])[0]


def escalations(day: date, *, as_of: AsOf, reader: Reader) -> tuple[Escalated, ...]:
    """Late actions, longest late first, and missing reports on their ladders: where each stands, what is due.

    Who watches over actions and who keeps the register sees all; a holder sees its own.
    """
    require(reader, "escalation.view")
    seen = register_on(day, as_of=as_of, reader=reader)
    everything = allowed(reader, "agenda.supervise")
    found = (*on_ladder(seen, as_of=as_of), *reports_on_ladder(day, as_of=as_of))
    return tuple(each for each in found if everything or reader.speaks_for(each.late.holder))


def on_ladder(seen: Register, *, as_of: AsOf) -> tuple[Escalated, ...]:
    """Every late action of the register on the ladder, whoever looks."""
    ways = ladder(ACTIONS, as_of=as_of)
    on_record = cases(ACTIONS, as_of=as_of)
    placed = (escalated(late, ways, day=seen.day) for late in late_cases(seen, on_record))
    return tuple(each for each in placed if each is not None)


def reports_on_ladder(day: date, *, as_of: AsOf) -> tuple[Escalated, ...]:
    """Every table that misses a report on the ladder for reports, whoever looks."""
    ways, given = ladder(REPORTS, as_of=as_of), missed(day, as_of=as_of)
    late = missed_cases(given, runs(given, day), on_record=cases(REPORTS, as_of=as_of))
    placed = (escalated(each, ways, day=day) for each in late)
    return tuple(each for each in placed if each is not None)


def missed(day: date, *, as_of: AsOf) -> Given:
    """What missing reports follow from, on a day."""
    provinces = known(as_of, ANYONE).areas.on(AreaKind.PROVINCE, day)
    return Given(
        tuple(sorted(provinces)),
        forms(),
        tuple(ledger.read(ReportHandedIn, as_of, history=True)),
        tuple(ledger.read(ReportAnswered, as_of)),
        Stamp(
            "report",
            Span(day),
            Known(day, "volgt uit de termijn"),
            clock.now(),
            BY_RULE,
            Visibility.PARTY,
            RULE,
        ),
    )


def cases(key: str, *, as_of: AsOf) -> dict[tuple[str, str], Case]:
    """The cases on record on a ladder, by what is late and holder."""
    given: list[CaseOpened | CaseFact] = list(ledger.read(CaseOpened, as_of, history=True, ladder=key))
    ids = [fact.stamp.id for fact in given]
    for kind in get_args(CaseFact):
        given += ledger.read(kind, as_of, history=True, case_id=ids) if ids else []
    return {(case.opened.matter, case.opened.subject): case for case in gather(given, as_of).values()}


def try_out(
    ladders: Timeline[Ladder], *, first: date, last: date, term: int, as_of: AsOf, reader: Reader
) -> tuple[WouldBe, ...]:
    """What a ladder would have proposed on our own history (*proefdraaien*); nothing goes on record.

    What is still waiting for its decision on the last day is left out.
    """
    require(reader, "escalation.view")
    if last < first:
        raise Refused("base-span-ends-before-start", start=first, end=last)
    keys = {each.key for _, each in ladders.entries if isinstance(each, Ladder)}
    for key in keys.difference(KNOWN):
        raise Refused("escalation-unknown-ladder", key=key, known=KNOWN)
    if keys == {REPORTS}:
        return simulate_missed(missed(last, as_of=as_of), ladders, first=first, last=last, term=term)
    given = facts(as_of=as_of, reader=reader)
    waits = waits_on(last, {decided_by(each) for each in given}, as_of=as_of, reader=reader)
    history: list[Fact] = [each for each in given if decided_by(each) not in waits]
    return simulate(history, ladders, first=first, last=last, term=term)


def always(made: Ladder, *, since: date) -> Timeline[Ladder]:
    """The ladder as if it stood from that day on, to try it out."""
    return Timeline.of({since: made})


def titles(found: Iterable[WouldBe], *, as_of: AsOf, reader: Reader) -> dict[str, str]:
    """The Dutch titles of the actions and reports that are named, by id."""
    wanted = {each.action for each in found}
    seen = register(facts(as_of=as_of, reader=reader), date.max, as_of=as_of)
    reports = {each: title(month_of(each)).nl for each in wanted if each.startswith("report/")}
    return reports | {item.id: item.title.nl for item in seen.items if item.id in wanted}
