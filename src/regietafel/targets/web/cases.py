# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A case on the ladder as a page shows it: rungs, file, terms, and what is due with its working."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from regietafel.base.messages import Message, Said
from regietafel.base.stamps import Visibility
from regietafel.facts.ladders import Excuse, OnFile, TermSet
from regietafel.ladders.rules.ladder import Rung
from regietafel.ladders.rules.outcomes import Due, Missing, NothingDue, Proposed
from regietafel.ladders.rules.standing import RungStanding, RungState, Status
from regietafel.ladders.web.rungs import body_name
from regietafel.outlets.accounts import Account
from regietafel.targets.services.supervising import CaseView, cases
from regietafel.targets.services.supervising_course import prt_of
from regietafel.targets.web.case_steps import Grounds, grounds, late_words
from regietafel.tasks.web.parts import tags, told
from regietafel.web.form_view import FormView
from regietafel.web.visit import Visit
from regietafel.words import say

_STYLE = {
    RungState.TAKEN: "status--done",
    RungState.TAKEN_DAY_UNKNOWN: "status--done",
    RungState.PERHAPS: "status--received",
    RungState.DECLINED: "status--sent",
}


@dataclass(frozen=True, slots=True)
class RungLine:
    """A rung of a case: its name, what is known of it, since when."""

    place: int
    name: str
    state: str
    style: str
    day: date | None
    said: str = field(metadata={"help": "what the source says of a day that is not known, or the reason"})
    is_on: bool


@dataclass(frozen=True, slots=True)
class FileLine:
    """A piece on the file."""

    fact: OnFile
    kind: str
    by: str
    late: str = field(metadata={"help": "when and why it went on record after its day; else empty"})


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as one reader sees it."""

    id: str
    matter: str
    status: str
    rungs: tuple[RungLine, ...]
    file: tuple[FileLine, ...]
    terms: tuple[TermSet, ...]
    excuses: tuple[Excuse, ...]
    persons: int | None
    opened: date
    ground: Said
    is_closed: bool
    closed: Message | None
    disputed: bool
    due: Rung | None = field(metadata={"help": "the rung that is proposed; for the supervisor alone"})
    due_account: Account | None
    due_tags: tuple[tuple[str, str], ...]
    due_by: tuple[str, ...]
    why: Message | None = field(metadata={"help": "why nothing is proposed"})
    untaken: tuple[Rung, ...] = field(metadata={"help": "the rungs above the one it stands on"})
    lower: tuple[Rung, ...] = field(metadata={"help": "the rungs below the one it stands on"})
    on_rung: bool = field(metadata={"help": "whether it stands on a rung, so that it can go down"})
    held: Said | None = field(metadata={"help": "why it is held"})
    held_until: date | None
    shared: bool = field(metadata={"help": "whether the PRT of the province knows of it"})
    grounds: Grounds = field(metadata={"help": "what its steps rest on, its figures, its course"})
    forms: tuple[FormView, ...] = field(default=(), metadata={"help": "what the supervisor can do with it"})


def case_lines(area: str, visit: Visit) -> tuple[CaseLine, ...]:
    """The cases of a municipality that this reader may see something of, oldest half-year first."""
    views = cases(visit.view.day, as_of=visit.view.as_of, reader=visit.reader, subject=area)
    return tuple(case_line(view, visit) for view in views)


def case_line(view: CaseView, visit: Visit) -> CaseLine:
    """One case put on a page."""
    language, standing, opened = visit.language, view.standing, view.case.opened
    proposed = view.due if isinstance(view.due, Proposed) else None
    closed = standing.closed
    return CaseLine(
        id=view.case.id,
        matter=opened.matter,
        status=say(Message(f"ladders-status-{standing.status.value}"), language),
        rungs=tuple(
            _rung(
                place,
                each,
                is_on=each.rung == standing.on,
                is_due=proposed is not None and each.rung == proposed.rung,
                visit=visit,
            )
            for place, each in enumerate(standing.rungs, start=1)
        ),
        file=tuple(
            FileLine(
                each,
                say(Message(f"ladders-file-{each.kind.value}"), language),
                body_name(each.by, visit),
                late_words(each.stamp, language),
            )
            for each in view.file
        ),
        terms=view.terms,
        excuses=standing.excuses,
        persons=opened.persons,
        opened=view.case.start,
        ground=opened.ground,
        is_closed=standing.status is Status.CLOSED,
        closed=Message(f"ladders-because-{closed.because.value}") if closed else None,
        disputed=bool(standing.disputes),
        grounds=grounds(view, visit),
        due=proposed.rung if proposed else None,
        due_account=told(proposed.working, visit, decisions=()) if proposed else None,
        due_tags=tags(proposed.marks, visit) if proposed and proposed.marks else (),
        due_by=proposed.by if proposed else (),
        why=None if proposed else _why(view.due),
        lower=tuple(each.rung for each in standing.rungs[: max(standing.place, 0)]),
        on_rung=standing.on is not None,
        held=standing.holds[-1].reason if standing.holds else None,
        held_until=standing.holds[-1].stamp.valid.end if standing.holds else None,
        shared=prt_of(view) in opened.stamp.scope or opened.stamp.visibility is Visibility.PUBLIC,
        untaken=tuple(each.rung for each in standing.rungs[standing.place + 1 :])
        if view.due is not None
        else (),
    )


def _why(due: Due | None) -> Message | None:
    match due:
        case None | Proposed():
            return None
        case NothingDue():
            return due.why
        case Missing() if due.on_file:
            kinds = tuple(Message(f"ladders-file-{kind.value}") for kind in due.on_file)
            return Message("ladders-not-on-file", {"rung": due.rung.name, "kinds": kinds})
        case _:
            return due.why


def _rung(place: int, each: RungStanding, *, is_on: bool, is_due: bool, visit: Visit) -> RungLine:
    language, step = visit.language, each.step
    said = ""
    if step is not None and step.day_said is not None:
        said = step.day_said.on(language)
    elif each.state is RungState.DECLINED and each.declined is not None:
        said = each.declined.reason.on(language)
    return RungLine(
        place,
        each.rung.name.on(language),
        say(Message("ladders-state-due" if is_due else f"ladders-state-{each.state.value}"), language),
        _STYLE.get(each.state, ""),
        step.stamp.valid.start if step is not None and step.exact else None,
        said,
        is_on,
    )
