# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the supervisor puts on record: a case, a rung taken or declined, a piece on file, the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from regietafel.base.messages import Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.facts.ladders import ClosedBecause, FileKind
from regietafel.targets.services import supervising_steps
from regietafel.targets.services.supervising_steps import OWN_FILE, Late, Piece, Sharing, Step, Term
from regietafel.targets.web.parts import Ground, period_of
from regietafel.web.acts import act, on
from regietafel.web.forms import acting_day, here
from regietafel.web.inputs import asked, buttons, hidden, line, select
from regietafel.web.visit import Visit

Matter = Annotated[HalfYear, buttons("herkomst", "column-period", read=period_of)]
Earlier = Annotated[date | None, asked("dag", "webtargets-earlier-day")]
Why = Annotated[Said | None, line("later", "webtargets-earlier-why", beside=True)]
ForPrt = Annotated[bool, asked("prt", "webtargets-share-prt")]
Public = Annotated[bool, asked("openbaar", "webtargets-share-public")]
CASES = on("targets-municipality", "period", "code", at="toezicht")


@act("targets-open-case", "ladder.take", lead="webtargets-open-what", page=CASES, is_first=False)
def open_case(visit: Visit, *, code: str, matter: Matter) -> None:
    """Open a case about what is still owed of a half-year that is over."""
    supervising_steps.open_case(code, matter, **here(visit))


@dataclass(frozen=True, slots=True)
class TakeInput:
    """The rung, its day, ground and reference, who was heard, the term it sets, and who may know."""

    rung: Annotated[str, select("trede", "column-rung")]
    ground: Ground
    document: Annotated[str | None, asked("kenmerk", "webtargets-take-document")]
    heard: Annotated[Said | None, line("gehoord", "webtargets-take-heard", beside=True)]
    until: Annotated[date | None, asked("termijn", "webtargets-take-term")]
    persons: Annotated[int | None, asked("personen", "webtargets-take-persons", beside=True)]
    result: Annotated[Said | None, line("resultaat", "webtargets-take-result")]
    urgency: Annotated[Said | None, line("spoed", "webtargets-take-urgent")]
    earlier: Earlier
    why: Why
    for_prt: ForPrt
    public: Public

    @property
    def terms(self) -> tuple[Term, ...]:
        """The term a decision sets, where one is filled in."""
        if self.until is None:
            return ()
        if self.result is None:
            raise Refused("webtargets-no-ground", field="resultaat")
        return (Term(self.until, self.result, self.persons),)


@act("targets-step", "ladder.take", words="webtargets-take", page=CASES)
def take(visit: Visit, *, code: str, fact: UUID, given: TakeInput) -> None:
    """Take a rung; what is not lawful yet is refused with the article."""
    on, late = when(visit, earlier=given.earlier, why=given.why)
    step = Step(
        str(fact),
        given.rung,
        on,
        given.ground,
        terms=given.terms,
        urgency=given.urgency,
        document=given.document,
        heard=given.heard,
        late=late,
    )
    sharing = sharing_of(visit, code, prt=given.for_prt, public=given.public)
    supervising_steps.take(step, sharing=sharing, reader=visit.reader)


@act("targets-decline", "ladder.take", words="webtargets-decline", page=CASES, is_first=False)
def decline(
    visit: Visit,
    *,
    fact: UUID,
    rung: Annotated[str | None, hidden("trede")],
    reason: Annotated[Said, asked("grond", "webtargets-decline-reason")],
    again_on: Annotated[date | None, asked("opnieuw", "webtargets-decline-again")],
) -> None:
    """Do not take the proposed rung, with the reason."""
    on, reader = acting_day(visit), visit.reader
    supervising_steps.decline(str(fact), rung or "", reason=reason, on=on, again_on=again_on, reader=reader)


@dataclass(frozen=True, slots=True)
class PieceInput:
    """A piece, and who may know of it."""

    kind: Annotated[FileKind, asked("soort", "webtargets-filing-kind", words="ladders-file")]
    document: Annotated[str | None, asked("kenmerk", "webtargets-filing-document", beside=True)]
    title: Annotated[Said, line("titel", "webtargets-filing-title")]
    figure: Annotated[str | None, select("cijfer", "webtargets-filing-figure", empty=None)]
    earlier: Earlier
    why: Why
    for_prt: ForPrt
    public: Public


@act("targets-file", "ladder.take", words="webtargets-filing", page=CASES, is_first=False)
def put_on_file(visit: Visit, *, code: str, fact: UUID, given: PieceInput) -> None:
    """Put a piece on the file of the case."""
    sharing = sharing_of(visit, code, prt=given.for_prt, public=given.public)
    on, late = when(visit, earlier=given.earlier, why=given.why)
    piece = Piece(
        str(fact),
        given.kind,
        given.title,
        on,
        document=given.document,
        figure=given.figure,
        sharing=sharing,
        late=late,
    )
    supervising_steps.put_on_file(piece, reader=visit.reader)


@act("targets-close-case", "ladder.take", words="webtargets-close", page=CASES, is_first=False)
def close(
    visit: Visit,
    *,
    fact: UUID,
    because: Annotated[ClosedBecause, asked("reden", "webtargets-close-because", words="ladders-because")],
    ground: Ground,
) -> None:
    """Close the case."""
    supervising_steps.close_case(str(fact), because, ground=ground, **here(visit))


def when(visit: Visit, *, earlier: date | None, why: Said | None) -> tuple[date, Late | None]:
    """The day of what is put on record: that of the page, or an earlier one with the reason."""
    day = acting_day(visit)
    if earlier is None or earlier == day:
        return day, None
    if earlier > day:
        raise Refused("webtargets-day-not-come", field="dag", day=earlier)
    if why is None or not why.nl.strip():
        raise Refused("supervising-late-needs-reason", field="later")
    return earlier, Late(day, why)


def sharing_of(visit: Visit, code: str, *, prt: bool, public: bool) -> Sharing:
    """For the supervisor alone, unless somebody ticks that it is public or shared with the PRT."""
    if public:
        return Sharing(public=True)
    within = visit.country.areas.province_of(code).code
    return Sharing((f"PRT-{within}",)) if prt else OWN_FILE
