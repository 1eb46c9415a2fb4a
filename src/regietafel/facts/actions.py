# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about measures and actions: placed, assigned, noted, asked, done, told, proposed.

The day a fact speaks of is the first day of ``stamp.valid``. An action is named by the id of the fact that
first recorded it. ``about`` is such an id, or the code of a measure (``measure_code``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.decisions import ActionId, DecisionId
from regietafel.facts.fields import Ref, Sought


def measure_code(number: str) -> str:
    """What names a measure where an action could be named too.

    >>> measure_code("8")
    'maatregel-8'
    """
    return f"maatregel-{number}"


class MeasureState(StrEnum):
    """How far a measure is (*stand van een maatregel*)."""

    PILOT = "pilot"
    """Tried out in some places (*pilot*)."""
    STRUCTURAL = "structural"
    """The usual way of working (*structureel*)."""
    DONE = "done"
    DROPPED = "dropped"


class NoteKind(StrEnum):
    """What a line of the log says (*soort aantekening*)."""

    PROGRESS = "progress"
    EVIDENCE = "evidence"
    """Something that shows it: a document, an address (*bewijs*)."""
    OBSTACLE = "obstacle"
    """What stands in the way (*belemmering*)."""
    REMOVED = "removed"
    """An obstacle is gone; ``ends`` names it."""
    REACHED = "reached"
    """A milestone was reached; ``ends`` names it."""


class RequestAnswer(StrEnum):
    """What the table says to a request for change (*antwoord op een wijzigingsverzoek*)."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


class SweepKind(StrEnum):
    """What the daily sweep proposes (*soort voorstel*)."""

    STEP = "step"
    """A rung of the ladder."""
    REMINDER = "reminder"
    """A word to who still owes a report."""


class SweepAnswer(StrEnum):
    """What a person did with a proposal (*antwoord op een voorstel*)."""

    TAKEN = "taken"
    POSTPONED = "postponed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class MeasureListed:
    """A measure of the Uitvoeringsagenda (*maatregel*): number, title, goal; None where it is not known."""

    stamp: Stamp
    number: Sought
    title: Said
    goal: Said | None = None
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class MeasureStateSet:
    """The state of a measure from a day on (*stand vastgesteld*), on a ground or by a decision."""

    stamp: Stamp
    measure: Sought
    state: MeasureState
    ground: Said
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class ActionPlaced:
    """Where an action belongs (*plaats in het register*): below a measure, in provinces, after others.

    The latest one counts whole. Where ``provinces`` are named it is done when it is done in each.
    """

    stamp: Stamp
    action: ActionId
    measure: str | None = None
    provinces: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionAssigned:
    """Holders, supervisors or a term set later (*toewijzing*); the latest one counts whole.

    ``decision`` is the agreement that made or changed it.
    """

    stamp: Stamp
    action: ActionId
    holders: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    term: Said | None = None
    latest: date | None = None
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class MilestoneSet:
    """A point on the way (*mijlpaal*), to be reached on ``latest`` at the latest."""

    stamp: Stamp
    action: ActionId
    title: Said
    latest: date


@dataclass(frozen=True, slots=True)
class Noted:
    """A line in the log of a measure or an action (*aantekening*), by a body, for one province or for all."""

    stamp: Stamp
    about: Sought
    kind: NoteKind
    text: Said
    by: str
    province: str | None = None
    document: str | None = None
    ends: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeRequested:
    """A party asks for a change of a measure or an action (*wijzigingsverzoek*)."""

    stamp: Stamp
    about: Sought
    by: str
    text: Said
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class ChangeAnswered:
    """What the table answered to a request for change (*antwoord*)."""

    stamp: Stamp
    request: Annotated[str, Ref(ChangeRequested)]
    by: str
    answer: RequestAnswer
    text: Said
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class DoneProposed:
    """A holder says that it is done (*gereedmelding*), in one province or as a whole; the table confirms."""

    stamp: Stamp
    action: ActionId
    by: str
    ground: Said
    province: str | None = None


@dataclass(frozen=True, slots=True)
class DoneAnswered:
    """The table confirmed that it is done, or did not, with the ground (*bevestiging*)."""

    stamp: Stamp
    proposal: Annotated[str, Ref(DoneProposed)]
    by: str
    confirmed: bool
    ground: Said
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class ActionDropped:
    """An action that will not be carried out (*vervallen*), with the ground."""

    stamp: Stamp
    action: ActionId
    ground: Said
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class NoticeGiven:
    """A holder was told that a term has passed (*kennisgeving*); before that nobody is shown as late."""

    stamp: Stamp
    about: Sought
    receiver: str
    by: str
    text: Said


@dataclass(frozen=True, slots=True)
class LadderAdopted:
    """A ladder comes in force by an agreement (*vaststelling van een ladder*), from a day, in a version.

    ``table`` is the whole table (TOML) as it was adopted, so that it can be read again as it was.
    """

    stamp: Stamp
    ladder: Sought
    version: str
    table: str
    decision: DecisionId


@dataclass(frozen=True, slots=True)
class SweepProposal:
    """What the daily sweep proposed (*voorstel*), once: no two have the same ``key``.

    ``about`` is the action, the measure or the report; ``to`` the body it concerns; ``due`` the day from
    which it was due.
    """

    stamp: Stamp
    key: str
    kind: SweepKind
    about: str
    to: str
    why: str
    due: date
    rung: str | None = None


@dataclass(frozen=True, slots=True)
class SweepAnswered:
    """What a person did with a proposal (*afhandeling*): taken, postponed or declined, with a reason."""

    stamp: Stamp
    proposal: Annotated[str, Ref(SweepProposal)]
    answer: SweepAnswer
    by: str
    because: Said | None = None
    again_on: date | None = None


ActionFact: TypeAlias = ActionPlaced | ActionAssigned | MilestoneSet | DoneProposed | ActionDropped
"""Every fact that names the action it belongs to."""

AboutFact: TypeAlias = Noted | ChangeRequested | NoticeGiven
"""Every fact about a measure or an action."""

AgendaFact: TypeAlias = (
    MeasureListed | MeasureStateSet | ActionFact | AboutFact | ChangeAnswered | DoneAnswered
)
"""Everything the register is made from, beside the actions themselves."""

AgendaRecord: TypeAlias = AgendaFact | LadderAdopted | SweepProposal | SweepAnswered
"""Every kind of fact of this module."""
