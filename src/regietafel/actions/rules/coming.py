# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What comes on the next agenda, and why: an action without holder or date returns until it has one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from regietafel.actions.rules.items import Flag, Item, ItemState, MeasureItem
from regietafel.actions.rules.register import Register
from regietafel.base.messages import Said


class Why(StrEnum):
    """Why something comes on the agenda (*reden van agendering*)."""

    NO_HOLDER = "no-holder"
    NO_DATE = "no-date"
    REPORTED_DONE = "reported-done"
    """A holder says it is done; the table confirms or not."""
    LATE = "late"
    UNANSWERED = "unanswered"
    """A party asked for a change and got no answer."""
    OBSTACLE = "obstacle"
    OPEN_QUESTION = "open-question"
    """The table left a question open, and nothing on record took it up."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Something for the next agenda (*komt terug op de agenda*), with every reason for it."""

    about: str
    title: Said
    why: tuple[Why, ...]
    is_point: bool = False
    """Said at the table, and no action or measure: a question that is open, a request nobody answered."""


def coming(seen: Register) -> tuple[Coming, ...]:
    """What is to come on the next agenda: measures, actions, then what was asked and has no answer."""
    measures = (
        Coming(measure.code, measure.listed.title, tuple(_of_measure(measure))) for measure in seen.measures
    )
    items = (Coming(each.id, each.title, tuple(why_item(each))) for each in seen.items)
    points = (
        Coming(
            point.id,
            point.title,
            (Why.OPEN_QUESTION if point.is_question else Why.UNANSWERED,),
            is_point=True,
        )
        for point in seen.points
    )
    return tuple(each for each in (*measures, *items, *points) if each.why)


_FLAGS = {Flag.NO_HOLDER: Why.NO_HOLDER, Flag.NO_DATE: Why.NO_DATE}


def why_item(item: Item) -> Iterator[Why]:
    """Every reason for which an action comes on the agenda, in the order a table weighs them."""
    if item.waits is not None:
        # It is asked of nobody yet: the table hears of the condition, not of the action.
        return
    yield from (_FLAGS[flag] for flag in item.flags)
    if item.ended:
        return
    if item.state is ItemState.REPORTED_DONE or any(claim.answer is None for claim in item.claims):
        yield Why.REPORTED_DONE
    if item.days_late:
        yield Why.LATE
    if any(request.answer is None for request in item.requests):
        yield Why.UNANSWERED
    if item.obstacles:
        yield Why.OBSTACLE


def _of_measure(measure: MeasureItem) -> Iterator[Why]:
    if measure.unanswered:
        yield Why.UNANSWERED
    if measure.obstacles:
        yield Why.OBSTACLE
