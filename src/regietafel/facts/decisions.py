# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Decisions and the lesser kinds that minutes hold, and the actions that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.bodies import Body
from regietafel.base.law import LawRef
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import Ref, Sought, Trait


class DecisionKind(StrEnum):
    """What was done at the table or by an authority; the kinds are never mixed."""

    ORDER = "besluit"
    """Of an authority named in law; only this creates a statutory duty or a step of supervision."""
    AGREEMENT = "afspraak"
    NOTICE = "kennisname"
    """Taking notice of somebody else's *besluit*."""
    ADOPTION = "vaststelling"
    REQUEST = "verzoek"
    POSITION = "standpunt"
    FINDING = "constatering"
    WARNING = "signaal"
    CONCERN = "aandachtspunt"
    QUESTION = "open vraag"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a table (*overleg*) on a day, and the item on its agenda."""

    table: str
    on: date
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision (*besluit, afspraak, kennisname*), or one of the lesser kinds, by a body.

    ``about`` is the decision it takes notice of or answers. The facts it causes point back to it. ``number``
    is that of its table in its year, given when the meeting is held. ``text`` is verbatim; ``refers_to`` are
    the observations, tasks and decisions behind the numbers in it. ``place`` is the order in which it was
    said, shared with the actions of the meeting.
    """

    stamp: Stamp
    kind: DecisionKind
    body: Sought
    title: Said
    text: Said
    meeting: Meeting | None = None
    law: LawRef | None = None
    about: DecisionId | None = None
    number: int | None = None
    refers_to: Annotated[tuple[str, ...], Trait.ADDED] = ()
    place: int | None = None


DecisionId: TypeAlias = Annotated[str, Ref(Decision)]


def require_authority(decision: Decision, body: Body) -> None:
    """A table makes agreements; a *besluit* is of an authority named in law."""
    if decision.kind is DecisionKind.ORDER and not body.can_take_besluit:
        raise Refused("base-no-authority", body=body.code)


@dataclass(frozen=True, slots=True)
class Action:
    """Something to be done (*actie*): holders, supervisors, the term in its own words and as a latest day.

    An action without a holder or a day is kept, and flagged.
    """

    stamp: Stamp
    title: Said
    decision: DecisionId
    holders: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    term: Said | None = None
    latest: date | None = None
    place: int | None = None

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is missing before it can be followed: holder, date."""
        return tuple(name for name, there in (("holder", self.holders), ("date", self.latest)) if not there)


ActionId: TypeAlias = Annotated[str, Ref(Action)]


DecisionFact: TypeAlias = Decision | Action
"""Every kind of fact of this module."""
