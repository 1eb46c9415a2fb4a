# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The forms that the page of a meeting offers to who keeps the table; to others they are not there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from regietafel.facts.decisions import Decision
from regietafel.meetings.services.meetings import ItemView, MeetingView
from regietafel.meetings.web.noting import close, late, note
from regietafel.meetings.web.papers import file
from regietafel.meetings.web.parts import kinds
from regietafel.meetings.web.roll import RollForm, roll_form
from regietafel.web.form_view import FormView
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class ItemForms:
    """What can be done at an item."""

    note: FormView | None = field(metadata={"help": "from the day of the meeting"})
    close: FormView | None
    file: FormView | None


@dataclass(frozen=True, slots=True)
class MeetingForms:
    """What can be done with a meeting as a whole."""

    late: FormView | None
    roll: RollForm | None = field(metadata={"help": "from the day of the meeting"})


def at_item(
    view: ItemView, found: MeetingView, *, decisions: Iterable[Decision], begun: bool, visit: Visit
) -> ItemForms:
    """A note and the end of an item once the meeting has begun; a paper at any time."""
    key, number, table = found.fact.stamp.id, view.fact.number, found.fact.table
    place, language = {"fact": key}, visit.language
    choices = {
        "kind": kinds(language),
        "under": tuple((decision.stamp.id, decision.title.on(language)) for decision in decisions),
    }
    noting = Offer(
        place,
        choices,
        fixed={"item": number},
        examples={"by": table},
        thing=table,
        keep=f"note-{key}-{number}",
    )
    return ItemForms(
        note.form(visit, noting) if begun else None,
        close.form(visit, Offer(place, fixed={"item": number}, thing=table)) if begun else None,
        file.form(visit, Offer(place, fixed={"under": view.fact.stamp.id}, thing=table)),
    )


def at_meeting(found: MeetingView, *, number: str, begun: bool, visit: Visit) -> MeetingForms:
    """An item that comes later, and who is there; ``number`` is the next one that is free."""
    place, table = {"fact": found.fact.stamp.id}, found.fact.table
    return MeetingForms(
        late.form(visit, Offer(place, starts={"number": number}, thing=table)),
        roll_form(found, visit) if begun else None,
    )
