# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about a case on a ladder: opened, on file, steps, terms, holds, excuses, closed.

The same facts serve every ladder: that of supervision on housing, and that of actions that run late. The
day a fact speaks of is the first day of ``stamp.valid``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.decisions import DecisionId
from regietafel.facts.fields import Count, Kept, Ref


class FileKind(StrEnum):
    """What can lie on the file of a case (*dossierstuk*); a rung names the kinds it cannot do without."""

    LIST = "list"
    """The list of who missed the target (*signaleringslijst*)."""
    LETTER = "letter"
    INFORMATION = "information"
    """What the municipality was asked and answered (*informatie*), checked."""
    TALK = "talk"
    """An official talk (*ambtelijk gesprek*)."""
    AGREEMENT = "agreement"
    """Actions and terms agreed on (*afspraken*)."""
    ANNOUNCEMENT = "announcement"
    """The intention to act, announced beforehand (*vooraankondiging*)."""
    VIEW = "view"
    """The municipality's view (*zienswijze*), or on record that it let the chance for one pass."""
    CONSULTATION = "consultation"
    """Talks between administrators (*bestuurlijk overleg*)."""
    ORDER = "order"
    """The text of a *besluit*."""
    PUBLICATION = "publication"
    """Notice given to the public, with a copy to the council (*bekendmaking*)."""
    REQUEST = "request"
    """The minister whom it concerns asked *gedeputeerde staten* to act, with a term (art. 124a)."""
    REQUEST_AGREED = "request-agreed"
    """The minister of the Interior agrees with that request (*overeenstemming met BZK*)."""
    REQUEST_COPIES = "request-copies"
    """A copy of the request went to the council and to the provincial council (*afschrift*)."""
    REQUEST_LAPSED = "request-lapsed"
    """The term set in the request has run out and *gedeputeerde staten* did not act."""
    REPORT_MISSED = "report-missed"
    """A report that was due and did not come (*gemist verslag*)."""
    NOTICE = "notice"
    """The holder was told (*kennisgeving*)."""
    OTHER = "other"


class ClosedBecause(StrEnum):
    """Why a case ended (*reden van sluiting*)."""

    DONE = "done"
    """What was owed has been done: the persons have been housed, the action is finished."""
    EXECUTED = "executed"
    """The authority acted in the place of who failed."""
    WITHDRAWN = "withdrawn"
    """Opened on a wrong ground, or withdrawn by the authority (art. 124d)."""
    MERGED = "merged"
    """The municipality merged and the case goes on in that of its successor."""
    LAPSED = "lapsed"
    """The duty it rests on was repealed."""


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """A case on a ladder (*dossier*): who, about what, on which facts; the other facts name its id.

    ``matter`` is the half-year of origin (2023-I) or the action. The first day of ``stamp.valid`` is the one
    from which waits are counted: the first day after the half-year, or after the term of the action.
    ``within`` is the area whose authority acts (PV20), ``rests_on`` the figures that a dispute can hold up.
    """

    stamp: Stamp
    ladder: str
    subject: str
    matter: str
    ground: Said
    within: str | None = None
    persons: Count | None = None
    rests_on: tuple[str, ...] = ()


CaseId: TypeAlias = Annotated[str, Ref(CaseOpened)]


@dataclass(frozen=True, slots=True)
class OnFile:
    """A piece put on the file of a case (*op dossier*), by whom, and where it can be found.

    ``figure`` is the fact it rests on, where it rests on one.
    """

    stamp: Stamp
    case: CaseId
    kind: FileKind
    title: Said
    by: str
    document: str | None = None
    figure: str | None = None


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A rung taken by an authority (*stap gezet*); ``urgency`` is the ground on which it did not wait.

    Where the day is not known, ``exact`` is False, ``stamp.valid`` is the window it lies in, and
    ``day_said`` is what the source says of it: "zomer 2024". ``document`` is the reference of the *besluit*
    or letter (*kenmerk*), ``heard`` who was heard before it, and on what day (*gehoord*).
    """

    stamp: Stamp
    case: CaseId
    rung: str
    by: str
    exact: bool = True
    day_said: Said | None = None
    ground: Said | None = None
    urgency: Said | None = None
    decision: DecisionId | None = None
    document: str | None = None
    heard: Said | None = None


@dataclass(frozen=True, slots=True)
class TermSet:
    """A term set by a rung (*begunstigingstermijn*): what must have been done before which day.

    It runs until (*tot*) the day ``until``; on that day it has run out. A decision may set several
    (art. 124(3)). A term that is changed is a correction of this fact.
    """

    stamp: Stamp
    case: CaseId
    rung: str
    until: date
    result: Said
    persons: Count | None = None


@dataclass(frozen=True, slots=True)
class StepDeclined:
    """A proposed rung not taken, with the reason (*afgezien van stap*); not proposed before ``again_on``."""

    stamp: Stamp
    case: CaseId
    rung: str
    by: str
    reason: Annotated[Said, Kept("why")]
    again_on: date | None = None


@dataclass(frozen=True, slots=True)
class SteppedDown:
    """The case goes down the ladder (*afschalen*): what stood above ``to`` stands no more.

    ``to`` is None where it goes back to the foot.
    """

    stamp: Stamp
    case: CaseId
    to: str | None
    by: str
    reason: Annotated[Said, Kept("why")]


@dataclass(frozen=True, slots=True)
class CaseHeld:
    """No rung is taken over the span ``stamp.valid`` (*aangehouden*), for a reason."""

    stamp: Stamp
    case: CaseId
    by: str
    reason: Annotated[Said, Kept("why")]


@dataclass(frozen=True, slots=True)
class CaseResumed:
    """Every hold that began before this day has ended (*hervat*)."""

    stamp: Stamp
    case: CaseId
    by: str
    reason: Annotated[Said, Kept("why")]


@dataclass(frozen=True, slots=True)
class Excuse:
    """Why the failure cannot be blamed, or not wholly (*verschoonbaar*); it weighs, and forbids nothing.

    ``rests_on`` is the fact behind it, such as that COA linked too few persons before 1 April.
    """

    stamp: Stamp
    case: CaseId
    by: str
    ground: Said
    persons: Count | None = None
    rests_on: str | None = None


@dataclass(frozen=True, slots=True)
class CaseClosed:
    """The case ended (*gesloten*); it is not opened again, a new failure is a new case."""

    stamp: Stamp
    case: CaseId
    by: str
    because: ClosedBecause
    ground: Said


CaseFact: TypeAlias = (
    OnFile | StepTaken | TermSet | StepDeclined | SteppedDown | CaseHeld | CaseResumed | Excuse | CaseClosed
)
"""Every fact that names the case it belongs to."""


LadderFact: TypeAlias = CaseOpened | CaseFact
"""Every kind of fact of this module."""
