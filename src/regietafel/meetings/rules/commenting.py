# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A comment round on a text: who was asked, who has answered with what, and who is silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regietafel.base.messages import Refused
from regietafel.facts.papers import CommentsAsked, NothingToRemark, WordingRequest


class Replied(StrEnum):
    """How a body answered a comment round (*reactie in een commentaarronde*)."""

    REMARKS = "remarks"
    NOTHING = "nothing"
    WAITING = "waiting"
    SILENT = "silent"
    """The term has passed without a word: no objection (*geen bezwaar*)."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What one body answered (*reactie*), and on which day first.

    ``invited`` is False where it was not asked; ``late`` says that something came after the last day: it is
    kept, and the table decides what to do with it.
    """

    body: str
    how: Replied
    on: date | None
    requests: tuple[WordingRequest, ...]
    invited: bool
    late: bool


def replies(
    asked: CommentsAsked,
    requests: Sequence[WordingRequest],
    *,
    nothing: Sequence[NothingToRemark],
    on: date,
) -> tuple[Reply, ...]:
    """How every body that was asked stands at the end of a day, in that order; then who was not asked."""
    mine = [
        request
        for request in requests
        if (request.paper, request.version) == (asked.paper, asked.version)
        and request.stamp.valid.start <= on
    ]
    quiet = [each for each in nothing if each.asked == asked.stamp.id and each.stamp.valid.start <= on]
    bodies = dict.fromkeys([*asked.bodies, *(each.by for each in mine), *(each.body for each in quiet)])
    return tuple(_reply(body, asked, requests=mine, nothing=quiet, on=on) for body in bodies)


def _reply(
    body: str,
    asked: CommentsAsked,
    *,
    requests: Sequence[WordingRequest],
    nothing: Sequence[NothingToRemark],
    on: date,
) -> Reply:
    own = tuple(request for request in requests if request.by == body)
    days = [each.stamp.valid.start for each in own]
    days += [each.stamp.valid.start for each in nothing if each.body == body]
    if own:
        how = Replied.REMARKS
    elif days:
        how = Replied.NOTHING
    else:
        how = Replied.SILENT if asked.until < on else Replied.WAITING
    late = any(day > asked.until for day in days)
    return Reply(body, how, min(days, default=None), own, invited=body in asked.bodies, late=late)


def require_may_answer(asked: CommentsAsked, body: str, *, given: Sequence[Reply], on: date) -> None:
    """Refuse an answer of a body that was not asked, that answered before, or after the last day."""
    if body not in asked.bodies:
        raise Refused("comments-not-asked", body=body)
    if on > asked.until:
        raise Refused("comments-closed", until=asked.until)
    if any(each.body == body and each.on is not None for each in given):
        raise Refused("comments-answered-already", body=body)
