# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Sharing with named receivers, as facts: sent, received, reacted to, public since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import Ref, Sought


class Answer(StrEnum):
    """What a receiver says of what it was sent."""

    AGREED = "agreed"
    OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One version shared with one receiver (*verzending*), under an embargo where there is one."""

    stamp: Stamp
    about: Sought
    receiver: Sought
    sent_on: date
    embargo: date | None = None


DispatchId: TypeAlias = Annotated[str, Ref(Dispatch)]


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receiver has it (*ontvangst*)."""

    stamp: Stamp
    dispatch: DispatchId
    received_on: date


@dataclass(frozen=True, slots=True)
class Reaction:
    """What the receiver says (*reactie*): agrees, or objects with a reason."""

    stamp: Stamp
    dispatch: DispatchId
    answer: Answer
    reason: Said | None = None


@dataclass(frozen=True, slots=True)
class PublicSince:
    """A number is already public (*openbaar sinds*); ``since`` is None where the day is not known."""

    stamp: Stamp
    about: Sought
    since: date | None
    ground: Said


DispatchFact: TypeAlias = Dispatch | Receipt | Reaction | PublicSince
"""Every kind of fact of this module."""
