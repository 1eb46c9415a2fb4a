# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What minutes tell, as read or as to be written: words of the document, nothing looked up or inferred.

Who reads minutes fills this from a text; who writes them makes a text from it. Days, offices and figures of
the records are made from it elsewhere, by a person who has checked it. Where in the text something stands and
how sure the reader is, says nothing of the meeting: two structures are equal without them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from regietafel.facts.decisions import DecisionKind


class Sureness(StrEnum):
    """How sure a reader is of what it found (*zekerheid*)."""

    CERTAIN = "certain"
    LIKELY = "likely"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the text (*plaats*): the line from 1, and the characters from ``start`` up to ``end``."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Whatever was found in minutes (*bevinding*): where, and how sure; neither counts in a comparison."""

    spot: Spot | None = field(default=None, compare=False)
    sure: Sureness = field(default=Sureness.CERTAIN, compare=False)


@dataclass(frozen=True, slots=True)
class MinutesPerson:
    """A person as minutes name one (*persoon*): by name, by organisation or function only, or hidden.

    An office such as SJenV is a function: it stands for the office-holder, not for the ministry.
    """

    name: str | None = None
    organisation: str | None = None
    function: str | None = None
    hidden: bool = False

    def __post_init__(self) -> None:
        if self.hidden and self.name is not None:
            raise ValueError(f"{self.name} is named, and so not hidden")

    @property
    def known_as(self) -> str | None:
        """The shortest way to point at this person: the name, else the function, else the organisation."""
        return self.name or self.function or self.organisation


class Presence(StrEnum):
    """In which way somebody was there, or was not (*aanwezigheid*)."""

    PRESENT = "present"
    GUEST = "guest"
    SUPPORT = "support"
    """The secretariat and others who assist, mostly as a group."""
    EXCUSED = "excused"
    """Not there, as the minutes say in so many words (*afwezig met kennisgeving*)."""


@dataclass(frozen=True, slots=True)
class Attendee(Finding):
    """One entry of the list of those present (*aanwezige*), or of those who excused themselves."""

    person: MinutesPerson
    presence: Presence = Presence.PRESENT


class Hides(StrEnum):
    """What was made unreadable."""

    NAME = "name"
    ROLE = "role"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class MinutesRedaction(Finding):
    """Something made unreadable (*weglakking*): what it hides, under which item, beside which function.

    ``item`` is None above the first item: the list of those present.
    """

    hides: Hides
    item: str | None = None
    beside: str | None = None


@dataclass(frozen=True, slots=True)
class MinutesSubstitution(Finding):
    """One edge of a substitution (*vervanging*): who is away, by whom replaced, and which role is taken over.

    ``also`` says that it stands in one breath with the edge before it: one person replaces another as well.
    """

    absent: MinutesPerson
    by: MinutesPerson
    takes_role: str | None = None
    role_hidden: bool = False
    also: bool = False


@dataclass(frozen=True, slots=True)
class MinutesItem(Finding):
    """An item of the agenda (*agendapunt*), numbered as in the document; without a number it is empty."""

    number: str
    title: str


@dataclass(frozen=True, slots=True)
class MinutesAnswer(Finding):
    """What was answered to a request (*antwoord*): by whom, and whether they agree; None where not said."""

    by: str | None
    agrees: bool | None = None


@dataclass(frozen=True, slots=True)
class MinutesCondition(Finding):
    """What must be done first (*voorwaarde*): in its own words, and the entry that it points at, if any."""

    words: str
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class MinutesAction(Finding):
    """What is to be done (*actie*) or was: who holds it, who watches over it, the term in its own words."""

    holders: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    term: str | None = None
    closed: bool = False

    @property
    def without_holder(self) -> bool:
        return not self.holders

    @property
    def without_term(self) -> bool:
        """No word about time at all; words that give no day, such as z.s.m., are a term without a date."""
        return self.term is None


@dataclass(frozen=True, slots=True)
class MinutesEntry(Finding):
    """One thing that minutes hold (*notulenregel*): of some kind, an action, or both at once.

    ``number`` counts through the document from 1. ``by`` is who asks, warns, holds or decided it; empty where
    the text does not say. ``to`` is who is addressed.
    """

    number: int
    item: str
    text: str
    kind: DecisionKind | None
    action: MinutesAction | None = None
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    answer: MinutesAnswer | None = None
    conditions: tuple[MinutesCondition, ...] = ()

    def __post_init__(self) -> None:
        if self.kind is None and self.action is None:
            raise ValueError(f"entry {self.number} is of no kind and no action")

    @property
    def unanswered(self) -> bool:
        """A request or a concern on which nothing is said."""
        return self.kind in (DecisionKind.REQUEST, DecisionKind.CONCERN) and self.answer is None


@dataclass(frozen=True, slots=True)
class MinutesFigure(Finding):
    """A figure (*getal*): how many of what, in which unit; ``entry`` is the number of the entry with it.

    ``counts`` is what it counts in the words of the text; None where they do not say.
    """

    value: Decimal
    unit: str | None
    counts: str | None
    entry: int | None = None


class Mentioned(StrEnum):
    """What sort of thing is pointed at."""

    MEETING = "meeting"
    LETTER = "letter"
    MEASURE = "measure"
    DECISION = "decision"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Mention(Finding):
    """A reference to something outside these minutes (*verwijzing*), in the words that point at it."""

    of: Mentioned
    words: str
    entry: int | None = None


class Suspected(StrEnum):
    """What may be wrong with the document itself."""

    NO_SUBJECT = "no-subject"
    TYPING = "typing"
    WORD_FORM = "word-form"
    NO_SEPARATOR = "no-separator"
    NUMBERING = "numbering"
    NO_DAY = "no-day"
    NO_ITEMS = "no-items"
    CUT_OFF = "cut-off"


@dataclass(frozen=True, slots=True)
class Defect(Finding):
    """A suspected fault of the document (*gebrek*): kept verbatim, with a suggestion where there is one."""

    suspected: Suspected
    words: str
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Unread(Finding):
    """Words that were read but not understood (*niet begrepen*); nothing was made of them."""

    words: str


@dataclass(frozen=True, slots=True)
class MinutesStructure:
    """Minutes as a structure (*verslag*); every part in the order of the document."""

    table: str | None = None
    on: date | None = None
    attendees: tuple[Attendee, ...] = ()
    redactions: tuple[MinutesRedaction, ...] = ()
    substitutions: tuple[MinutesSubstitution, ...] = ()
    items: tuple[MinutesItem, ...] = ()
    entries: tuple[MinutesEntry, ...] = ()
    figures: tuple[MinutesFigure, ...] = ()
    mentions: tuple[Mention, ...] = ()
    defects: tuple[Defect, ...] = ()
    unread: tuple[Unread, ...] = ()

    @property
    def present(self) -> tuple[Attendee, ...]:
        """Members and guests who were there; the secretariat and other support left out."""
        return tuple(
            attendee for attendee in self.attendees if attendee.presence in (Presence.PRESENT, Presence.GUEST)
        )

    @property
    def absent(self) -> tuple[MinutesPerson, ...]:
        """Who was not there: those who are replaced, and those whom the list excuses; each once."""
        replaced = (edge.absent for edge in self.substitutions)
        excused = (attendee.person for attendee in self.attendees if attendee.presence is Presence.EXCUSED)
        seen: set[str] = set()
        found = []
        for person in (*excused, *replaced):
            if person.known_as is None or person.known_as not in seen:
                found.append(person)
            seen.add(person.known_as or "")
        return tuple(found)

    @property
    def findings(self) -> Iterator[Finding]:
        """Every finding, part by part."""
        yield from self.attendees
        yield from self.redactions
        yield from self.substitutions
        yield from self.items
        yield from self.entries
        yield from self.figures
        yield from self.mentions
        yield from self.defects
