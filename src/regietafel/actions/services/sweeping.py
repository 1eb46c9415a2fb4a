# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The daily sweep: it proposes the steps that are due and what comes on the next agenda; people decide.

It may run as often and from as many machines as anybody likes: everything is read and appended in one turn
of the ledger, and the database takes each key once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from regietafel import clock
from regietafel.access.attest import Attest, attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.actions.rules.escalation import Escalated
from regietafel.actions.rules.register import Register
from regietafel.actions.rules.sweeping import (
    TABLE,
    Handled,
    HandledItem,
    Wanted,
    WantedItem,
    fresh,
    fresh_items,
    wanted_items,
    wanted_of_reports,
    wanted_steps,
)
from regietafel.actions.services.escalation import BY_RULE, on_ladder, reports_on_ladder
from regietafel.actions.services.register import everything, replayed
from regietafel.actions.services.wanted_reminders import wanted_reminders
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Stamp, Visibility
from regietafel.facts import Fact
from regietafel.facts.actions import SweepAnswered, SweepProposal
from regietafel.facts.meetings import AgendaAnswered, AgendaProposed
from regietafel.records import ledger
from regietafel.records.snapshot import snapshot
from regietafel.reports.services.board import reminders_on

RULE = Source("regietafel-sweep", "Dagelijkse ronde", "Regietafel", SourceKind.COMPUTED)
WATCHERS = ("MVRO", "SJenV")
FURTHEST = timedelta(days=366)
"""How far ahead one can look at what would be due."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What one sweep proposed, or would propose (*ronde*): steps and reminders, items for the agenda."""

    day: date
    steps: tuple[SweepProposal, ...]
    items: tuple[AgendaProposed, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        return (*self.steps, *self.items)


def sweep(day: date, *, reader: Reader) -> Swept:
    """Propose what is due on that day and was not proposed yet; a second sweep proposes nothing.

    It looks first and takes a turn of the ledger only when there is something to propose, so that many who
    sweep at once do not stand in each other's way.
    """
    require(reader, "sweep.run")
    require_not_ahead(day)
    if not would_sweep(day, reader=reader).facts:
        return Swept(day, (), ())
    with ledger.turn():
        found = _swept(day, reader=reader)
        ledger.append(found.facts)
    return found


def would_sweep(day: date, *, reader: Reader) -> Swept:
    """What a sweep on that day would propose (*proefronde*); nothing goes on record.

    Refused for a day more than a year ahead: every month until then would miss its reports.
    """
    require(reader, "sweep.run")
    if day - clock.today() > FURTHEST:
        raise Refused("sweep-too-far", day=day)
    with snapshot():
        return _swept(day, reader=reader)


def proposals(day: date) -> tuple[Handled, ...]:
    """Every step or reminder proposed up to that day, with what was done with it."""
    answers = {fact.proposal: fact for fact in ledger.read(SweepAnswered) if fact.stamp.valid.start <= day}
    made = [fact for fact in ledger.read(SweepProposal) if fact.stamp.valid.start <= day]
    return tuple(Handled(fact, answers.get(fact.stamp.id)) for fact in made)


def _swept(day: date, *, reader: Reader) -> Swept:
    seen = replayed(day, everything(as_of=AsOf()), as_of=AsOf(), reader=reader)
    missing = reports_on_ladder(day, as_of=AsOf())
    steps = fresh(_wanted(seen, missing, reader=reader), proposals(day), day=day)
    wanted = (*wanted_items(seen), *wanted_of_reports(missing))
    items = fresh_items(wanted, items_handled(), day=day)
    return Swept(
        day,
        tuple(_step(key, each, day=day, reader=reader) for key, each in steps),
        tuple(_agenda(key, each, day=day, reader=reader) for key, each in items),
    )


def _wanted(seen: Register, missing: Iterable[Escalated], *, reader: Reader) -> Iterator[Wanted]:
    yield from wanted_steps((*on_ladder(seen, as_of=AsOf()), *missing))
    yield from wanted_reminders(reminders_on(seen.day, reader=reader))


def items_handled() -> tuple[HandledItem, ...]:
    """Every item proposed for the table, with what became of it, whoever looks."""
    answers = {fact.proposal: fact for fact in ledger.read(AgendaAnswered)}
    made = ledger.read(AgendaProposed, table=TABLE)
    return tuple(HandledItem(fact, answers.get(fact.stamp.id)) for fact in made)


def _step(key: str, wanted: Wanted, *, day: date, reader: Reader) -> SweepProposal:
    stamp = _stamp(day, reader, visibility=Visibility.PARTY, scope=("LRT", *WATCHERS))
    return SweepProposal(
        stamp, key, wanted.kind, wanted.about, wanted.to, wanted.why, wanted.due, wanted.rung
    )


def _agenda(key: str, wanted: WantedItem, *, day: date, reader: Reader) -> AgendaProposed:
    stamp = _stamp(day, reader, visibility=Visibility.TABLE, scope=(TABLE,))
    ground = GROUNDS[wanted.why.value]
    return AgendaProposed(stamp, TABLE, wanted.title, wanted.about, key, BY_RULE, ground=ground)


GROUNDS = {
    "no-holder": Said("Deze actie heeft nog geen houder.", "This action has no holder yet."),
    "no-date": Said("Deze actie heeft nog geen datum.", "This action has no date yet."),
    "reported-done": Said("Gereed gemeld: de tafel bevestigt.", "Reported done: the table confirms."),
    "late": Said("De termijn is verstreken.", "The term has passed."),
    "unanswered": Said("Op een verzoek is nog niet geantwoord.", "A request has not been answered yet."),
    "open-question": Said("Deze vraag staat nog open.", "This question is still open."),
    "obstacle": Said("Er is een belemmering.", "There is an obstacle."),
}


def _stamp(day: date, reader: Reader, *, visibility: Visibility, scope: tuple[str, ...]) -> Stamp:
    # A round that is only tried out may be one of a day to come; one on record was refused before.
    known = Known(day, "voorgesteld door de dagelijkse ronde")
    return attested(Attest(known, RULE, visibility, scope, ahead=True), reader=reader)
