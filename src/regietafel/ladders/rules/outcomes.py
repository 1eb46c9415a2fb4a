# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What can be said of a step: it may be taken, it is too early, something is missing, it is not lawful.

Outcomes that the law foresees are values, not errors; whoever shows them puts them into words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from regietafel.base.law import LawRef
from regietafel.base.messages import Message, Said
from regietafel.base.sources import Mark
from regietafel.base.working import Working
from regietafel.facts.ladders import Excuse, FileKind
from regietafel.ladders.rules.ladder import Rung, Urgent


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody wants to do (*voorgenomen stap*): take a rung, on a day, in the name of a body.

    ``terms`` are the days until which the terms run that the step sets; ``ground`` is why it is taken by
    one who only acts instead of another; ``urgency`` why it cannot wait.
    """

    rung: str
    by: str
    on: date
    terms: tuple[date, ...] = ()
    ground: Said | None = None
    urgency: Said | None = None


@dataclass(frozen=True, slots=True)
class Lawful:
    """The step may be taken (*mag worden gezet*); ``waived`` is what the urgency set aside.

    ``to_file`` is what must be put on file with it, ``excuses`` what the person who decides must weigh.
    """

    rung: Rung
    law: LawRef | None
    waived: frozenset[Urgent]
    to_file: tuple[FileKind, ...]
    excuses: tuple[Excuse, ...]


@dataclass(frozen=True, slots=True)
class TooEarly:
    """Not before a day (*te vroeg*): a wait or a term still runs; by which article, where there is one."""

    rung: Rung
    until: date
    why: Message
    law: LawRef | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """What must be on file, or which rungs must have been taken, before this one (*ontbreekt*)."""

    rung: Rung
    why: Message
    on_file: tuple[FileKind, ...] = ()
    rungs: tuple[str, ...] = ()
    laws: tuple[LawRef, ...] = ()


@dataclass(frozen=True, slots=True)
class NotLawful:
    """It cannot be taken, by this body or in this way (*niet rechtmatig*), by which article."""

    rung: Rung
    why: Message
    law: LawRef | None = None


@dataclass(frozen=True, slots=True)
class HeldUp:
    """The case is held, or a figure it rests on is disputed and not answered (*opgehouden*)."""

    rung: Rung
    why: Message
    by: tuple[str, ...]
    """The ids of the holds and the disputes."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """The rung that is due, with its working (*voorstel*); a person takes it, or declines with a reason.

    ``marks`` say how far it can be leaned on; ``excuses`` weigh and forbid nothing.
    """

    rung: Rung
    on: date
    due: date
    by: tuple[str, ...]
    working: Working
    marks: frozenset[Mark]
    excuses: tuple[Excuse, ...]
    facts: tuple[str, ...]
    """The ids of the facts it rests on."""
    draft: bool = False
    """The ladder is in force nowhere yet: this is what it would have proposed."""


@dataclass(frozen=True, slots=True)
class NothingDue:
    """There is nothing to propose (*niets aan de orde*): closed, at the top, declined, or perhaps taken."""

    why: Message


Judged: TypeAlias = Lawful | TooEarly | Missing | NotLawful | HeldUp
Due: TypeAlias = Proposed | TooEarly | Missing | HeldUp | NothingDue
