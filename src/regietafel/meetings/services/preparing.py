# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting is prepared as a draft agenda that two can work on, and convened as facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import one, read
from regietafel.base.messages import ManyRefused, Refused, Said
from regietafel.base.stamps import AsOf, Stamp, Visibility
from regietafel.facts import Fact
from regietafel.facts.meetings import (
    AgendaAnswered,
    AgendaItem,
    AgendaProposed,
    MeetingConvened,
    ProposalAnswer,
    Purpose,
)
from regietafel.meetings.rules.numbering import faults, forms, next_number, renumbered
from regietafel.records import drafts, ledger
from regietafel.records.drafts import Draft

AGENDA = "agenda"
"""The kind of draft; its subject is the table and the day: ``LRT/2022-07-08``."""


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An item of a draft agenda (*gepland agendapunt*); ``proposal`` is the id of the proposal it answers."""

    number: str
    title: Said
    purpose: Purpose
    late: bool = False
    hammer: bool = False
    comes_from: str | None = None
    from_table: str | None = None
    about: str | None = None
    proposal: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A draft agenda (*conceptagenda*): when and where, and the items; ``chair`` only where it is agreed."""

    items: tuple[PlannedItem, ...]
    begins: str | None = None
    place: Said | None = None
    chair: str | None = None


def subject(table: str, on: date) -> str:
    """The name under which the drafts of a meeting stand."""
    return f"{table}/{on.isoformat()}"


def planned(table: str, on: date, *, reader: Reader) -> tuple[Plan, int]:
    """The draft agenda of a meeting and its version; empty and 0 where nobody has begun."""
    require(reader, "table.keep", thing=table)
    draft = drafts.read(AGENDA, subject(table, on))
    return (Plan(()), 0) if draft is None else (from_data(draft.content), draft.version)


def save_plan(plan: Plan, version: int, *, table: str, on: date, reader: Reader) -> Draft:
    """Save the draft agenda over the version that was read; refused with what another saved meanwhile.

    An item without a number gets the next one; a number that no agenda has is refused.
    """
    require(reader, "table.keep", thing=table)
    plan = _numbered(plan)
    if wrong := forms(item.number for item in plan.items):
        raise ManyRefused(tuple(wrong))
    return drafts.save(AGENDA, subject(table, on), content=to_data(plan), version=version, by=reader.actor)


def _numbered(plan: Plan) -> Plan:
    given = [item.number for item in plan.items if not forms([item.number])]
    items = []
    for item in plan.items:
        number = item.number or next_number(given)
        given += [] if item.number else [number]
        items.append(replace(item, number=number))
    return replace(plan, items=tuple(items))


def renumber(table: str, on: date, *, reader: Reader) -> Draft:
    """Number the draft agenda anew, in the order of its numbers and without gaps (*hernummeren*)."""
    plan, version = planned(table, on, reader=reader)
    given = renumbered([item.number for item in plan.items])
    items = tuple(replace(item, number=given[item.number]) for item in plan.items)
    return save_plan(replace(plan, items=items), version, table=table, on=on, reader=reader)


def take_proposal(plan: Plan, proposal: AgendaProposed) -> Plan:
    """The draft agenda with a proposed item at its end."""
    item = PlannedItem(
        next_number(item.number for item in plan.items),
        proposal.title,
        proposal.purpose,
        about=proposal.about,
        proposal=proposal.stamp.id,
    )
    return replace(plan, items=(*plan.items, item))


@ledger.turn()
def convene(plan: Plan, *, table: str, on: date, public: bool, acting: Acting) -> MeetingConvened:
    """Convene a meeting (*bijeenroepen*) with its agenda; proposals on it are answered as placed.

    Refused with every fault of the numbering at once, and where the table meets that day already. The draft
    is thrown away: from here on an item that is added is a late one.
    """
    require(acting.reader, "table.keep", thing=table)
    require_numbers([item.number for item in plan.items])
    if ledger.read(MeetingConvened, table=table, on=on):
        raise Refused("meeting-convened-already", table=table, on=on)
    circle = Circle((table,), public=public)

    def stamp(ground: str) -> Stamp:
        return attested(of_table(circle, acting.today, ground=ground), reader=acting.reader)

    meeting = MeetingConvened(stamp("bijeenroeping"), table, on, plan.begins, plan.place, plan.chair)
    facts: list[Fact] = [meeting]
    waiting = _unanswered(table)
    for item in plan.items:
        facts.append(agenda_item(item, meeting.stamp.id, stamp=stamp("agenda")))
        for proposal in [each for each in waiting if _answers(item, each)]:
            waiting.remove(proposal)
            number, placed = item.number, ProposalAnswer.PLACED
            facts.append(
                AgendaAnswered(stamp("agenda"), proposal.stamp.id, placed, table, on=on, item=number)
            )
    recorded = ledger.append(facts)[0]
    draft = drafts.read(AGENDA, subject(table, on))
    if draft is not None:
        drafts.throw_away(AGENDA, draft.subject, version=draft.version)
    assert isinstance(recorded, MeetingConvened)
    return recorded


@ledger.turn()
def add_late_item(item: PlannedItem, *, meeting: str, acting: Acting) -> AgendaItem:
    """Add an item after the convocation (*nagekomen agendapunt*); it gets the next free number."""
    held = one(MeetingConvened, meeting, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=held.table)
    numbers = [each.number for each in read(AgendaItem, AsOf(), reader=acting.reader, meeting_id=meeting)]
    require_numbers([*numbers, item.number])
    circle = Circle((held.table,), public=held.stamp.visibility is Visibility.PUBLIC)
    stamp = attested(of_table(circle, acting.today, ground="nagekomen"), reader=acting.reader)
    late = replace(item, late=True, proposal=None)
    return ledger.append([agenda_item(late, meeting, stamp=stamp)])[0]


def require_numbers(numbers: list[str]) -> None:
    """Refuse an agenda with every fault of its numbers at once."""
    if found := faults(numbers):
        raise ManyRefused(tuple(found))


def agenda_item(item: PlannedItem, meeting: str, *, stamp: Stamp) -> AgendaItem:
    """The fact of a planned item."""
    return AgendaItem(
        stamp,
        meeting=meeting,
        number=item.number,
        title=item.title,
        purpose=item.purpose,
        late=item.late,
        hammer=item.hammer,
        comes_from=item.comes_from,
        from_table=item.from_table,
        about=item.about,
    )


def _unanswered(table: str) -> list[AgendaProposed]:
    """The items proposed for a table that nobody has answered."""
    answered = {each.proposal for each in ledger.read(AgendaAnswered)}
    return [each for each in ledger.read(AgendaProposed, table=table) if each.stamp.id not in answered]


def _answers(item: PlannedItem, proposal: AgendaProposed) -> bool:
    """Whether an item answers a proposal: it was made from it, or is about the same for another reason."""
    same = item.proposal is not None and item.about is not None and item.about == proposal.about
    return item.proposal == proposal.stamp.id or same


def to_data(plan: Plan) -> dict[str, Any]:
    """A draft agenda as plain data."""
    return {
        "begins": plan.begins,
        "place": plan.place and plan.place.nl,
        "chair": plan.chair,
        "items": [
            {
                "number": item.number,
                "title": item.title.nl,
                "title_en": item.title.en,
                "purpose": item.purpose.value,
                "late": item.late,
                "hammer": item.hammer,
                "comes_from": item.comes_from,
                "from_table": item.from_table,
                "about": item.about,
                "proposal": item.proposal,
            }
            for item in plan.items
        ],
    }


def from_data(content: Mapping[str, Any]) -> Plan:
    """A draft agenda from its plain data."""
    place = content.get("place")
    return Plan(
        tuple(
            PlannedItem(
                row["number"],
                Said(row["title"], row.get("title_en")),
                Purpose(row["purpose"]),
                **{name: row.get(name, False) for name in ("late", "hammer")},
                **{name: row.get(name) for name in ("comes_from", "from_table", "about", "proposal")},
            )
            for row in content.get("items", [])
        ),
        content.get("begins"),
        None if place is None else Said(place),
        content.get("chair"),
    )
