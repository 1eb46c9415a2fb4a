# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The forms that the page of a measure or an action offers to this reader; others are not there."""

from __future__ import annotations

from collections.abc import Mapping

from regietafel.actions.rules.items import Item
from regietafel.actions.web.acting import ask, done, milestone, note
from regietafel.actions.web.forms import WATCHERS, WRITTEN, Lists, lists
from regietafel.actions.web.keeping import (
    answer,
    answer_done,
    assign,
    drop,
    list_measure,
    notice,
    place,
    state,
)
from regietafel.facts.actions import Noted, NoteKind
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import Choices, FormView
from regietafel.web.offers import Offer, offered
from regietafel.web.visit import Visit
from regietafel.words import word


def writing(about: str, found: Lists, *, provinces: Choices = (), visit: Visit) -> tuple[FormView, ...]:
    """What anybody of the table writes about a measure or an action."""
    kinds = tuple((each.value, word(f"agenda-note-{each.value}", visit.language)) for each in WRITTEN)
    choices = {"kind": kinds, "by": found.by, "province": provinces}
    return offered(
        note.form(visit, Offer({"about": about}, choices)),
        ask.form(visit, Offer({"about": about}, {"by": found.by})),
    )


def removal(about: str, each: Noted, *, found: Lists, visit: Visit) -> FormView | None:
    """That an obstacle is gone."""
    fixed = {"kind": NoteKind.REMOVED, "ends": each.stamp.id, "province": each.province, "document": None}
    offer = Offer(
        {"about": about}, {"by": found.by}, fixed=fixed, words="webexecution-removed", is_first=False
    )
    return note.form(visit, offer)


def reaching(about: str, milestone_id: str, *, found: Lists, visit: Visit) -> FormView | None:
    """That a milestone is reached."""
    fixed = {"kind": NoteKind.REACHED, "ends": milestone_id, "province": None, "document": None}
    offer = Offer(
        {"about": about}, {"by": found.by}, fixed=fixed, words="webexecution-reached", is_first=False
    )
    return note.form(visit, offer)


def answering(about: str, request: str, *, found: Lists, visit: Visit) -> FormView | None:
    """What the table says to a request for change."""
    return answer.form(visit, Offer({"about": about, "fact": request}, {"decision": found.agreements}))


def confirming(about: str, claim: str, *, found: Lists, visit: Visit) -> FormView | None:
    """Whether the table confirms that it is done."""
    return answer_done.form(visit, Offer({"about": about, "fact": claim}, {"decision": found.agreements}))


def carrying_out(item: Item, found: Lists, *, undone: Choices, visit: Visit) -> tuple[FormView, ...]:
    """What a holder does: a milestone, done; ``undone`` are the provinces where it is not done yet."""
    place_of = {"fact": item.id}
    held = frozenset(item.holders)
    ready = Offer(place_of, {"by": found.by, "province": undone}, thing=held)
    return offered(
        milestone.form(visit, Offer(place_of, thing=held)), None if item.ended else done.form(visit, ready)
    )


def keeping(item: Item, found: Lists, *, places: Mapping[str, Choices], visit: Visit) -> tuple[FormView, ...]:
    """What who keeps the register does, and the notice of who watches over the action."""
    place_of, by_agreement = {"fact": item.id}, {"decision": found.agreements}
    holding = {
        "holders": item.holders,
        "supervisors": item.supervisors,
        "term": item.term,
        "latest": item.latest,
    }
    standing = {"measure": item.measure, "provinces": item.provinces, "after": item.after}
    told = Offer(
        place_of,
        {
            "holder": body_choices(item.holders, visit.language),
            "by": body_choices(sorted(WATCHERS), visit.language),
        },
    )
    return offered(
        assign.form(visit, Offer(place_of, by_agreement, holding)),
        place.form(visit, Offer(place_of, places, standing)),
        None if item.ended else drop.form(visit, Offer(place_of, by_agreement)),
        notice.form(visit, told) if item.days_late and item.holders else None,
    )


def of_measure(number: str, found: Lists, *, visit: Visit) -> tuple[FormView, ...]:
    """How far a measure is."""
    return offered(state.form(visit, Offer({"number": number}, {"decision": found.agreements})))


def new_measure(visit: Visit) -> FormView | None:
    """A measure that comes in the register."""
    return list_measure.form(visit, Offer(choices={"decision": lists(visit).agreements}))
