# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of the room of carrying out share: an action as it is shown, in words, and never as late
before every holder was told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from regietafel.actions.rules.board import Column, column_of, stuck
from regietafel.actions.rules.coming import Why
from regietafel.actions.rules.escalation import ACTIONS
from regietafel.actions.rules.finding import of_area
from regietafel.actions.rules.items import Item, TermState
from regietafel.actions.rules.register import Register
from regietafel.actions.services.escalation import ladder
from regietafel.actions.services.register import register_on, standing_under
from regietafel.base.messages import Message
from regietafel.base.timeline import NotInForce
from regietafel.facts.decisions import Action
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.late import REPORTS
from regietafel.web.acts import To
from regietafel.web.visit import Visit
from regietafel.words import say, word

SAID_BY_FLAG = frozenset({Why.NO_HOLDER, Why.NO_DATE, Why.LATE})
"""Reasons that the card says in its own place: holder, date and state."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """An action on a page (*actie in beeld*)."""

    item: Item
    status: tuple[str, str] = field(metadata={"help": "class and words of how it stands"})
    stuck: tuple[str, ...] = field(metadata={"help": "what keeps it from going on, in words"})
    days: str = field(metadata={"help": "days left, or days over; empty without a date"})


def register_here(visit: Visit) -> Register:
    """The register on the day of the page, as this reader may see it."""
    return register_on(visit.view.day, as_of=visit.view.as_of, reader=visit.reader)


def followed(actions: Iterable[Action], visit: Visit) -> tuple[ItemView, ...]:
    """These actions as they stand on the day of the page: held by whom, until when, how far."""
    wanted = {action.stamp.id: action.decision for action in actions}
    if not wanted:
        return ()
    view = visit.view
    items = standing_under(wanted.values(), view.day, as_of=view.as_of, reader=visit.reader)
    there = {each.action.stamp.id: each for each in items}
    return tuple(
        ItemView(there[each], status(there[each], visit.language), (), _days(there[each], visit.language))
        for each in wanted
        if each in there
    )


def in_area(code: str, visit: Visit) -> tuple[ItemView, ...]:
    """What is still to be done in an area, or by one of its bodies."""
    seen = register_here(visit)
    return tuple(item_view(each, seen, visit=visit) for each in of_area(seen, code))


def item_view(item: Item, seen: Register, *, visit: Visit) -> ItemView:
    """The action with its state in words."""
    reasons = [why for why in stuck(item, seen.items) if why not in SAID_BY_FLAG]
    return ItemView(
        item,
        status(item, visit.language),
        tuple(word(f"webexecution-stuck-{why.value}", visit.language) for why in reasons),
        _days(item, visit.language),
    )


def status(item: Item, language: str) -> tuple[str, str]:
    """How it stands: class and words. Red only for what was told to every holder, or lacks something."""
    match column_of(item):
        case Column.ENDED:
            return "status status--done", word(f"agenda-state-{item.state.value}", language)
        case Column.REPORTED_DONE:
            return "status status--received", word("agenda-state-reported-done", language)
        case Column.PASSED:
            late = item.term_state is TermState.LATE
            words = word(f"agenda-term-{item.term_state.value}", language)
            return ("status status--due" if late else "status", words)
        case Column.LACKING:
            return "status", word("webexecution-column-lacking", language)
        case Column.WAITING:
            assert item.waits is not None
            return "status", say(item.waits, language)
        case Column.RUNNING:
            return "status status--sent", word("agenda-state-open", language)


def _days(item: Item, language: str) -> str:
    if item.latest is None or item.ended or item.waits is not None:
        return ""
    left = (item.latest - item.day).days
    key = "webexecution-days-left" if left >= 0 else "webexecution-days-over"
    return say(Message(key, {"count": abs(left)}), language)


MEASURE = "maatregel-"


def course_of(_visit: Visit, *, about: str = "", fact: object = None) -> To:
    """The page of the measure or the action that was acted on, by what the address holds."""
    code = about or str(fact)
    if code.startswith(MEASURE):
        return To("execution-measure", (code.removeprefix(MEASURE),), at="verloop")
    return To("execution-action", (code,), at="verloop")


ASKED = "ladder"
KEYS = {"acties": ACTIONS, "verslagen": REPORTS}
"""The ladders by the word they have in an address."""


def asked_ladder(visit: Visit) -> str:
    """Which ladder the address asks for; that of actions unless it is another."""
    given = visit.given.get(ASKED, "")
    return given if given in KEYS else "acties"


def standing_ladder(key: str, visit: Visit) -> Ladder | None:
    """The ladder on the day of the page; None before there was any."""
    try:
        return ladder(key, as_of=visit.view.as_of, reader=visit.reader).at(visit.view.day)
    except NotInForce:
        return None
