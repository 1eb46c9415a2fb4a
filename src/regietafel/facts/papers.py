# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Papers and what is said of them: versions, wording requests, consent, conditions, and the sending."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.decisions import DecisionId
from regietafel.facts.fields import Ref, Sought
from regietafel.facts.meetings import Document, ItemId, MeetingId


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper before a table (*stuk*): a letter, a note; its content stands in its versions."""

    stamp: Stamp
    table: Sought
    title: Said
    owner: str | None = None
    item: ItemId | None = None


PaperId: TypeAlias = Annotated[str, Ref(Paper)]


@dataclass(frozen=True, slots=True)
class PaperVersion:
    """A version of a paper (*versie*), from 1: the file under its hash, and the text that is compared.

    ``text`` is the hash of its plain text, paragraphs apart by an empty line, headings marked by ``#``.
    """

    stamp: Stamp
    paper: PaperId
    version: int
    name: str
    media: str
    digest: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class WordingRequest:
    """Somebody asks for another wording (*tekstverzoek*): on which version, at which place, what.

    ``anchor`` is the heading or the paragraph as it reads in that version. ``decision`` is the request as the
    minutes hold it, where they do.
    """

    stamp: Stamp
    paper: PaperId
    version: int
    by: str
    anchor: str
    asks: Said
    decision: DecisionId | None = None


WordingId: TypeAlias = Annotated[str, Ref(WordingRequest)]


@dataclass(frozen=True, slots=True)
class WordingAnswered:
    """A wording request is accepted or rejected (*antwoord op een tekstverzoek*), by whom and why."""

    stamp: Stamp
    request: WordingId
    accepted: bool
    by: str
    because: Said | None = None


@dataclass(frozen=True, slots=True)
class WordingProcessed:
    """A wording request is carried out in a version (*tekstverzoek verwerkt*)."""

    stamp: Stamp
    request: WordingId
    version: int
    by: str


class Voice(StrEnum):
    """What a seat says to a decision (*stem*)."""

    YES = "yes"
    YES_IF = "yes-if"
    """Yes, when the conditions it names are met (*akkoord, mits*)."""
    NO = "no"
    ABSTAIN = "abstain"
    NO_OBJECTION = "no-objection"
    """Did not object before the day set (*geen bezwaar*)."""


@dataclass(frozen=True, slots=True)
class Consented:
    """What one seat says to a decision (*instemming*); a later word of the same seat counts instead.

    ``conditions`` are those under which the voice is a yes.
    """

    stamp: Stamp
    decision: DecisionId
    seat: str
    voice: Voice
    conditions: tuple[str, ...] = ()
    because: Said | None = None


@dataclass(frozen=True, slots=True)
class RoundOpened:
    """A written round (*schriftelijke ronde*): who does not object by the end of ``until`` has none."""

    stamp: Stamp
    decision: DecisionId
    seats: tuple[str, ...]
    term: Said
    until: date


class Needs(StrEnum):
    """What a condition waits for (*soort voorwaarde*)."""

    WORDING = "wording"
    """A wording request that is processed, or rejected and dropped by who asked."""
    DECISION = "decision"
    """Another decision that is unconditional."""
    FACT = "fact"
    """Something that must be known, by a day if one is set."""


@dataclass(frozen=True, slots=True)
class ConditionSet:
    """A decision hangs on something (*voorwaarde*): a wording request, another decision, or a known fact."""

    stamp: Stamp
    decision: DecisionId
    needs: Needs
    text: Said
    by: str | None = None
    request: WordingId | None = None
    other: DecisionId | None = None
    by_day: date | None = None


@dataclass(frozen=True, slots=True)
class ConditionMet:
    """The fact that a condition waits for is known (*voorwaarde vervuld*): which one, and who says so."""

    stamp: Stamp
    condition: Annotated[str, Ref(ConditionSet)]
    by: str
    because: Said
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class SentOut:
    """What was agreed is sent (*verzonden*): which version of which paper, to whom, by whom.

    ``still_open`` are the conditions that were not met when it was sent all the same; then ``because`` says
    why.
    """

    stamp: Stamp
    decision: DecisionId
    by: str
    to: tuple[str, ...]
    paper: PaperId | None = None
    version: int | None = None
    still_open: tuple[str, ...] = ()
    because: Said | None = None


@dataclass(frozen=True, slots=True)
class CommentsAsked:
    """A comment round on a version of a paper (*commentaarronde*): whom it asks, and until which day.

    Who is silent by the end of ``until`` has no objection. Of draft minutes it names the meeting and which
    of its documents the text is of.
    """

    stamp: Stamp
    paper: PaperId
    version: int
    bodies: tuple[str, ...]
    term: Said
    until: date
    meeting: MeetingId | None = None
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class NothingToRemark:
    """A body answers a comment round and asks for nothing (*geen opmerkingen*)."""

    stamp: Stamp
    asked: Annotated[str, Ref(CommentsAsked)]
    body: Sought


class Became(StrEnum):
    """What became of a request, a warning or an open question (*afloop*)."""

    GRANTED = "granted"
    REFUSED = "refused"
    ANSWERED = "answered"
    NOTED = "noted"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """What became of something in the minutes (*opvolging*): in words, by whom, through which decision."""

    stamp: Stamp
    decision: DecisionId
    became: Became
    text: Said
    by: str
    through: DecisionId | None = None


ConsentFact: TypeAlias = (
    Paper
    | PaperVersion
    | WordingRequest
    | WordingAnswered
    | WordingProcessed
    | Consented
    | RoundOpened
    | CommentsAsked
    | NothingToRemark
    | ConditionSet
    | ConditionMet
    | SentOut
    | FollowedUp
)
