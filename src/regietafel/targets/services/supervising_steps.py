# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the supervisor does on the ladder: open a case, take the due rung or decline it, put on file, close.

Every act is judged first, by the law and practice of its day; what is not lawful yet is refused with the
article. What goes on record is for *gedeputeerde staten* alone, unless it is shared or made public.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from regietafel.access.attest import Attest, attested
from regietafel.access.permissions import require
from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.country import known
from regietafel.base.areas import AreaKind
from regietafel.base.law import LawRef
from regietafel.base.messages import Message, Refused, Said, Value
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp, Visibility
from regietafel.facts import Fact
from regietafel.facts.ladders import (
    CaseClosed,
    CaseOpened,
    ClosedBecause,
    Excuse,
    FileKind,
    OnFile,
    StepDeclined,
    StepTaken,
    TermSet,
)
from regietafel.ladders.rules.case import require_first
from regietafel.ladders.rules.judging import judge, later_on_record
from regietafel.ladders.rules.outcomes import Act, HeldUp, Lawful, Missing, NotLawful, Proposed, TooEarly
from regietafel.ladders.rules.standing import Status
from regietafel.records import ledger
from regietafel.targets.rules.latest import LastCount, last_count
from regietafel.targets.services.books import books_of
from regietafel.targets.services.supervising import LADDER, CaseView, cases, figures, ladders
from regietafel.words.values import written

REGISTER = Source("regietafel-ladder", "Dossier van het toezicht", "Regietafel", SourceKind.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Sharing:
    """Who may read what goes on file beside the supervisor (*delen*): the bodies named, or everyone."""

    bodies: tuple[str, ...] = ()
    public: bool = False


OWN_FILE = Sharing()
"""For the supervisor alone; not for the PRT, which is another office with a file of its own."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term that a decision sets (*begunstigingstermijn*): what must be done by when."""

    until: date
    result: Said
    persons: int | None = None


@dataclass(frozen=True, slots=True)
class Late:
    """Why something goes on record after its day, and the day on which it does (*later vastgelegd*)."""

    on: date
    reason: Said


@dataclass(frozen=True, slots=True)
class Step:
    """A rung somebody wants to take in a case, with what the law asks of it (*stap*)."""

    case: str
    rung: str
    on: date
    ground: Said
    terms: tuple[Term, ...] = ()
    urgency: Said | None = None
    decision: str | None = None
    document: str | None = None
    heard: Said | None = None
    late: Late | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece for the file of a case (*dossierstuk*)."""

    case: str
    kind: FileKind
    title: Said
    on: date
    document: str | None = None
    figure: str | None = None
    sharing: Sharing = field(default=OWN_FILE)
    late: Late | None = None


@ledger.turn()
def open_case(area: str, half_year: HalfYear, *, on: date, reader: Reader) -> CaseOpened:
    """Open a case about what a municipality still owes of a half-year that is over."""
    land = known(AsOf(), ANYONE).areas
    within = land.province_of(area).code
    require(reader, "ladder.take", thing=f"GS-{within}")
    if land.get(area).kind is not AreaKind.MUNICIPALITY or on <= half_year.last_day:
        raise Refused("supervising-not-over", area=land.get(area).name, period=str(half_year))
    last = _last_count(area, half_year, on=on)
    persons = last.account.of(half_year)
    if persons == 0:
        raise Refused("supervising-nothing-owed", area=land.get(area).name, period=str(half_year))
    opened = CaseOpened(
        stamp_of(half_year.next().first_day, on, reader=reader, sharing=Sharing((area,)), within=within),
        LADDER,
        area,
        str(half_year),
        Said(
            f"Van {half_year} stonden op {written(last.on, 'nl')} nog {persons} personen open.",
            f"On {written(last.on, 'en')} {persons} persons of {half_year} were still to be housed.",
        ),
        within=within,
        persons=persons,
        rests_on=figures(area, half_year, as_of=AsOf(), reader=reader),
    )
    there = cases(on, as_of=AsOf(), reader=reader, subject=area)
    require_first(opened, [view.case for view in there])
    return ledger.append([opened])[0]


def _last_count(area: str, half_year: HalfYear, *, on: date) -> LastCount:
    """How the municipality stood when it was last counted; refused where the half-year was not to its end."""
    upto = HalfYear.of(on)
    kept = books_of(area, upto, day=on, as_of=AsOf()).ledger
    line, last = kept.lines.get((area, half_year)), last_count(kept, area, upto=upto)
    if last is None or line is None or line.final is None:
        raise Refused("targets-not-counted", period=str(half_year))
    return last


@ledger.turn()
def take(step: Step, *, sharing: Sharing, reader: Reader) -> tuple[Fact, ...]:
    """Take a rung, with the terms it sets; refused where it is not lawful yet, with the article."""
    view, by = case_of(step.case, step.on, reader=reader)
    act = Act(
        step.rung,
        by,
        step.on,
        tuple(term.until for term in step.terms),
        ground=step.ground,
        urgency=step.urgency,
    )
    if view.settled:
        raise Refused("supervising-settled", period=str(view.half_year), day=step.on)
    outcome = judge(view.case, ladders().of(view.case.opened.within), act=act)
    if not isinstance(outcome, Lawful):
        raise _refusal(outcome)
    within = view.case.opened.within or ""
    shared = Sharing((*sharing.bodies, view.case.opened.subject), sharing.public)

    def stamp() -> Stamp:
        return stamp_of(step.on, step.on, reader=reader, sharing=shared, within=within, late=step.late)

    facts: list[Fact] = [
        StepTaken(
            stamp(),
            view.case.id,
            step.rung,
            by,
            ground=step.ground,
            urgency=step.urgency,
            decision=step.decision,
            document=step.document,
            heard=step.heard,
        )
    ]
    facts += [
        TermSet(stamp(), view.case.id, step.rung, term.until, term.result, term.persons)
        for term in step.terms
    ]
    return tuple(ledger.append(facts))


@ledger.turn()
def decline(
    case: str, rung: str, *, reason: Said, on: date, again_on: date | None, reader: Reader
) -> StepDeclined:
    """Do not take the proposed rung, with the reason; it is not proposed again before the day given."""
    view, by = case_of(case, on, reader=reader)
    if not reason.nl.strip():
        raise Refused("supervising-decline-needs-reason")
    if not isinstance(view.due, Proposed) or view.due.rung.key != rung:
        raise Refused("supervising-not-proposed", rung=view.standing.ladder.rung(rung).name, day=on)
    require_latest(view, on)
    stamp = stamp_of(on, on, reader=reader, sharing=OWN_FILE, within=view.case.opened.within or "")
    fact = StepDeclined(stamp, view.case.id, rung, by, reason, again_on)
    return ledger.append([fact])[0]


@ledger.turn()
def put_on_file(piece: Piece, *, reader: Reader) -> OnFile:
    """Put a piece on the file of a case; for the supervisor alone unless it is shared."""
    view, by = case_of(piece.case, piece.on, reader=reader)
    if not piece.title.nl.strip():
        raise Refused("supervising-piece-needs-title")
    within = view.case.opened.within or ""
    stamp = stamp_of(piece.on, piece.on, reader=reader, sharing=piece.sharing, within=within, late=piece.late)
    fact = OnFile(stamp, view.case.id, piece.kind, piece.title, by, piece.document, piece.figure)
    return ledger.append([fact])[0]


@ledger.turn()
def excuse(case: str, *, ground: Said, on: date, reader: Reader) -> Excuse:
    """Record why the failure cannot be blamed, or not wholly; it weighs, and forbids nothing."""
    view, by = case_of(case, on, reader=reader)
    if not ground.nl.strip():
        raise Refused("supervising-excuse-needs-ground")
    within, subject = view.case.opened.within or "", view.case.opened.subject
    stamp = stamp_of(on, on, reader=reader, sharing=Sharing((subject,)), within=within)
    fact = Excuse(stamp, view.case.id, by, ground)
    return ledger.append([fact])[0]


@ledger.turn()
def close_case(case: str, because: ClosedBecause, *, ground: Said, on: date, reader: Reader) -> CaseClosed:
    """Close a case; a new failure is a new case."""
    view, by = case_of(case, on, reader=reader)
    if view.standing.status is Status.CLOSED:
        raise Refused("supervising-closed-already")
    if not ground.nl.strip():
        raise Refused("supervising-course-needs-reason")
    require_latest(view, on)
    within, subject = view.case.opened.within or "", view.case.opened.subject
    stamp = stamp_of(on, on, reader=reader, sharing=Sharing((subject,)), within=within)
    fact = CaseClosed(stamp, view.case.id, by, because, ground)
    return ledger.append([fact])[0]


def case_of(case: str, on: date, *, reader: Reader) -> tuple[CaseView, str]:
    """The case and the body in whose name is acted: only *gedeputeerde staten* of its own province."""
    found = [view for view in cases(on, as_of=AsOf(), reader=reader) if view.case.id == case]
    if not found:
        raise Refused("base-no-such-fact", fact=case)
    by = f"GS-{found[0].case.opened.within}"
    require(reader, "ladder.take", thing=by)
    return found[0], by


def require_latest(view: CaseView, on: date) -> None:
    """Refuse to move a case on a day after which it has moved already: the later step would hang loose."""
    if (later := later_on_record(view.case, on)) is not None:
        raise Refused("supervising-refused", why=later)


def _refusal(against: TooEarly | Missing | NotLawful | HeldUp) -> Refused:
    """The reason, with the articles it rests on."""
    laws: Sequence[LawRef] = ()
    if isinstance(against, TooEarly | NotLawful) and against.law is not None:
        laws = (against.law,)
    elif isinstance(against, Missing):
        laws = against.laws
    if not laws:
        return Refused("supervising-refused", why=against.why)
    articles = tuple(_article(law) for law in laws)
    return Refused("supervising-refused-by-law", why=against.why, laws=articles)


def _article(law: LawRef) -> Message:
    values: dict[str, Value] = {"article": law.article, "paragraph": law.paragraph or ""}
    return Message("supervising-paragraph" if law.paragraph else "supervising-article", values)


def stamp_of(
    start: date, on: date, *, reader: Reader, sharing: Sharing, within: str, late: Late | None = None
) -> Stamp:
    """The stamp of an act of the supervisor; refused on a day that has not come, for no term has run out.

    What is put on record after its day is known from the day on which it is, with the reason.
    """
    visibility = Visibility.PUBLIC if sharing.public else Visibility.PARTY
    scope = tuple(sorted({f"GS-{within}", *sharing.bodies}))
    known = Known(on, "vastgelegd door de toezichthouder")
    if late is not None:
        if not late.reason.nl.strip() or late.on <= on:
            raise Refused("supervising-late-needs-reason")
        known = Known(late.on, f"later vastgelegd door de toezichthouder: {late.reason.nl}")
    return attested(Attest(known, REGISTER, visibility, scope), Span(start), reader=reader)
