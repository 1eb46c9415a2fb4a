# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What goes on record about measures and actions: listed, placed, assigned, noted, asked, done, told.

Each use case names the day it speaks of (``on``) and the decision that made the change, where there is one.
Who keeps the register (the secretariat, a planner) records for the table; a body notes and asks for itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import of_register, require_text
from regietafel.access.attest import attested
from regietafel.access.known_day import require_not_ahead
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.actions.rules.items import Item
from regietafel.actions.rules.order import require_no_circle
from regietafel.actions.rules.register import Register
from regietafel.actions.services.register import facts, replayed
from regietafel.areas.country import known
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.decisions.services.deciding import body_of
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    MeasureListed,
    MeasureState,
    MeasureStateSet,
    MilestoneSet,
    Noted,
    NoteKind,
    NoticeGiven,
)
from regietafel.records import ledger


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who holds an action, who watches over it, until when (*toewijzing*)."""

    holders: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    term: Said | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line for the log of a measure or an action (*aantekening*); ``about`` names which.

    ``ends`` is the obstacle that is gone, or the milestone that was reached.
    """

    about: str
    kind: NoteKind
    text: Said
    by: str
    province: str | None = None
    document: str | None = None
    ends: str | None = None


@ledger.turn()
def list_measure(
    number: str, title: Said, *, goal: Said | None, decision: str | None, on: date, reader: Reader
) -> MeasureListed:
    """Put a measure of the Uitvoeringsagenda in the register; a number stands in it once."""
    require(reader, "agenda.keep")
    there = held(on, reader).measures
    if any(each.listed.number == number for each in there):
        raise Refused("agenda-measure-there", number=number)
    require_text(number)
    require_text(title.nl)
    stamp = attested(of_register(on), reader=reader)
    return ledger.append([MeasureListed(stamp, number, title, goal, decision)])[0]


@ledger.turn()
def set_state(
    number: str, state: MeasureState, *, ground: Said, decision: str | None, on: date, reader: Reader
) -> MeasureStateSet:
    """Put on record how far a measure is from that day on, with the ground or the decision."""
    require(reader, "agenda.keep")
    held(on, reader).measure(number)
    require_text(ground.nl)
    stamp = attested(of_register(on), reader=reader)
    return ledger.append([MeasureStateSet(stamp, number, state, ground, decision)])[0]


@ledger.turn()
def place(
    action: str,
    *,
    measure: str | None,
    provinces: Sequence[str] = (),
    after: Sequence[str] = (),
    on: date,
    reader: Reader,
) -> ActionPlaced:
    """Place an action below a measure, in provinces, after other actions; a circle is refused."""
    require(reader, "agenda.keep")
    seen = held(on, reader)
    for each in (action, *after):
        seen.item(each)
    if measure is not None:
        seen.measure(measure)
    require_no_circle(seen.items, action, after=after)
    land = known(AsOf(), reader).areas
    for code in provinces:
        land.get(code)
    stamp = attested(of_register(on), reader=reader)
    fact = ActionPlaced(stamp, action, measure, tuple(provinces), tuple(after))
    return ledger.append([fact])[0]


@ledger.turn()
def assign(action: str, to: Assignment, *, decision: str | None, on: date, reader: Reader) -> ActionAssigned:
    """Set or change holders, supervisors and term: a new fact; what stood before stays on record."""
    require(reader, "agenda.keep")
    held(on, reader).item(action)
    require_bodies((*to.holders, *to.supervisors), reader)
    stamp = attested(of_register(on), reader=reader)
    fact = ActionAssigned(stamp, action, to.holders, to.supervisors, to.term, to.latest, decision)
    return ledger.append([fact])[0]


@ledger.turn()
def set_milestone(action: str, title: Said, *, latest: date, on: date, reader: Reader) -> MilestoneSet:
    """Put a point on the way on record, to be reached on ``latest`` at the latest."""
    item = held(on, reader).item(action)
    require_holder(item, reader)
    require_text(title.nl)
    stamp = attested(of_register(on), reader=reader)
    return ledger.append([MilestoneSet(stamp, action, title, latest)])[0]


@ledger.turn()
def note(line: Line, *, on: date, reader: Reader) -> Noted:
    """Write a line in the log: progress, evidence, an obstacle, an obstacle gone, a milestone reached."""
    require(reader, "agenda.note", thing=line.by)
    seen = held(on, reader)
    ends = _ends(seen, line.about)
    if line.kind in (NoteKind.REMOVED, NoteKind.REACHED) and line.ends not in ends[line.kind]:
        raise Refused("agenda-nothing-to-end")
    require_text(line.text.nl)
    require_bodies((line.by,), reader)
    stamp = attested(of_register(on), reader=reader)
    fact = Noted(
        stamp,
        line.about,
        line.kind,
        line.text,
        line.by,
        line.province,
        line.document,
        line.ends,
    )
    return ledger.append([fact])[0]


@ledger.turn()
def drop(action: str, *, ground: Said, decision: str | None, on: date, reader: Reader) -> ActionDropped:
    """Put on record that an action will not be carried out, with the ground."""
    require(reader, "agenda.keep")
    item = held(on, reader).item(action)
    if item.ended:
        raise Refused("agenda-ended", action=item.title)
    require_text(ground.nl)
    stamp = attested(of_register(on), reader=reader)
    return ledger.append([ActionDropped(stamp, action, ground, decision)])[0]


@ledger.turn()
def give_notice(action: str, receiver: str, *, by: str, text: Said, on: date, reader: Reader) -> NoticeGiven:
    """Tell a holder that the term has passed; until every holder was told it is not shown as late."""
    require(reader, "agenda.supervise", thing=by)
    item = held(on, reader).item(action)
    if receiver not in item.holders:
        raise Refused("agenda-not-a-holder", body=receiver, action=item.title)
    if not item.days_late:
        raise Refused("agenda-not-late", action=item.title, day=on)
    stamp = attested(of_register(on), reader=reader)
    return ledger.append([NoticeGiven(stamp, action, receiver, by, text)])[0]


def _ends(seen: Register, about: str) -> dict[NoteKind, set[str]]:
    """What a line in the log of that measure or action can end: obstacles, milestones."""
    for measure in seen.measures:
        if measure.code == about:
            return {
                NoteKind.REMOVED: {obstacle.stamp.id for obstacle in measure.obstacles},
                NoteKind.REACHED: set(),
            }
    item = seen.item(about)
    return {
        NoteKind.REMOVED: {obstacle.stamp.id for obstacle in item.obstacles},
        NoteKind.REACHED: {milestone.id for milestone in item.milestones if milestone.reached is None},
    }


def held(on: date, reader: Reader) -> Register:
    """The register on that day as it is held now; a day after today is refused."""
    require_not_ahead(on)
    return replayed(on, facts(as_of=AsOf(), reader=reader), as_of=AsOf(), reader=reader)


def require_bodies(codes: Iterable[str], reader: Reader) -> None:
    """Refuse a body nobody knows."""
    land = known(AsOf(), reader).areas
    for code in codes:
        body_of(code, land)


def require_holder(item: Item, reader: Reader) -> None:
    """Who keeps the register, or speaks for a holder of the action."""
    require(reader, "agenda.hold", thing=frozenset(item.holders))
