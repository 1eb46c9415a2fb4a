# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which rung is due on a day, and why; the system proposes and never takes."""

from __future__ import annotations

from datetime import date

from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source
from regietafel.base.timeline import Timeline
from regietafel.base.working import Rule, Working
from regietafel.ladders.rules.case import Case
from regietafel.ladders.rules.judging import earliest, held_up, not_on_file, term_against, wait_against
from regietafel.ladders.rules.ladder import Ladder, Rung, WaitSince
from regietafel.ladders.rules.outcomes import Due, Missing, NothingDue, NotLawful, Proposed
from regietafel.ladders.rules.standing import RungState, Standing, Status, stand


def propose(case: Case, ladders: Timeline[Ladder], *, day: date) -> Due:
    """The rung that is due at the end of that day, with its working; or what it waits for.

    Urgency is never proposed: it is for a person to claim. On a draft ladder the answer is what it would
    have proposed, and says so.
    """
    standing = stand(case, ladders, day=day)
    if standing.status is Status.CLOSED:
        return NothingDue(Message("ladders-closed"))
    if standing.status is Status.NOT_BEGUN:
        return NothingDue(Message("ladders-not-begun", {"until": case.start}))
    rung = _next(standing)
    return rung if isinstance(rung, NothingDue) else _weighed(standing, rung)


def _next(standing: Standing) -> Rung | NothingDue:
    """The lowest rung above the one it stands on that was not declined; no required one is passed over."""
    above = standing.rungs[standing.place + 1 :]
    if unsure := next((each for each in above if each.state is RungState.PERHAPS), None):
        return NothingDue(Message("ladders-perhaps-taken", {"rung": unsure.rung.name}))
    for each in above:
        declined = each.declined
        if declined is None or (declined.again_on is not None and declined.again_on <= standing.day):
            return each.rung
        if each.rung.required:
            again = Message("base-unknown") if declined.again_on is None else declined.again_on
            why = {"rung": each.rung.name, "reason": declined.reason, "again": again}
            return NothingDue(Message("ladders-declined", why))
    return NothingDue(Message("ladders-at-the-top"))


def _weighed(standing: Standing, rung: Rung) -> Due:
    if (held := held_up(standing, rung)) is not None:
        return held
    term = term_against(standing, rung)
    if isinstance(term, NotLawful):
        return Missing(rung, term.why, laws=() if term.law is None else (term.law,))
    against = term or wait_against(standing, rung) or not_on_file(standing, rung)
    return against or _proposed(standing, rung)


def _proposed(standing: Standing, rung: Rung) -> Proposed:
    case, day = standing.case, standing.day
    working = why_due(standing, rung)
    within = case.opened.within
    step = None if standing.on is None else standing.of(standing.on.key).step
    terms = tuple(term for term in standing.terms if term.rung == rung.term_of)
    own = (case.opened, *(() if step is None else (step,)), *terms)
    return Proposed(
        rung=rung,
        on=day,
        due=_due(standing, rung)[0],
        by=tuple(authority.body(within) for authority in rung.authorities if not authority.instead),
        working=working,
        marks=working.marks() | {rung.mark, standing.ladder.source.mark} - {Mark.SOURCE},
        excuses=standing.excuses,
        facts=(*(fact.stamp.id for fact in own), *case.opened.rests_on),
        draft=standing.ladder.basis is None,
    )


def why_due(standing: Standing, rung: Rung) -> Working:
    """Why a rung is due: days since it could count, days it had to wait, and the article behind it.

    Unit: days; the value is how long it has been due.
    """
    due, text, source = _due(standing, rung)
    start, counted = _counted(standing, rung)
    since = Working(
        Message("ladders-days-since", {"day": start}), (standing.day - start).days, "days", source=counted,
        day=start,
    )  # fmt: skip
    waited = Working(text, (due - start).days, "days", source=source, day=due)
    return Working(
        what=Message("ladders-due", {"rung": rung.name}),
        value=(standing.day - due).days,
        unit="days",
        formula="{a} − {b}",
        inputs=(since, waited),
        day=standing.day,
        note=_note(standing),
        grounds=_grounds(standing, rung),
    )


def _counted(standing: Standing, rung: Rung) -> tuple[date, Source]:
    """From which day is counted, and the source of that day."""
    case = standing.case
    if rung.wait.since is WaitSince.START or standing.on is None:
        return case.start, case.opened.stamp.source
    step = standing.of(standing.on.key).step
    return standing.since, case.opened.stamp.source if step is None else step.stamp.source


def _due(standing: Standing, rung: Rung) -> tuple[date, Message, Source]:
    """The day on which it became due, what it waited for last, and the source of that."""
    first, ladder = earliest(standing, rung), standing.ladder
    start = _counted(standing, rung)[0]
    due = (first, Message("ladders-waited", {"rung": rung.name}), rung.wait.source)
    if rung.wait.after(start) < first:
        due = (first, Message("ladders-waited-check", {"rung": rung.name}), ladder.source)
    terms = [term for term in standing.terms if term.rung == rung.term_of]
    last = max(terms, key=lambda term: (term.until, term.stamp.id), default=None)
    if last is not None and last.until >= first:
        due = (last.until, Message("ladders-waited-term", {"until": last.until}), last.stamp.source)
    return due


def _note(standing: Standing) -> Message:
    opened = standing.case.opened
    persons = Message("base-unknown") if opened.persons is None else opened.persons
    return Message(
        "ladders-note",
        {"matter": opened.matter, "persons": persons, "excuses": len(standing.excuses)},
    )


def _grounds(standing: Standing, rung: Rung) -> tuple[Rule, ...]:
    """The articles it rests on, each with what it says here."""
    day = standing.day
    found = []
    if rung.law is not None:
        text = Message("ladders-rule-rung", {"rung": rung.name, "text": rung.text})
        found.append(Rule(text, day, rung.law))
    if rung.term_law is not None:
        text = Message("ladders-rule-sets-term" if rung.sets_term else "ladders-rule-after-term")
        found.append(Rule(text, day, rung.term_law))
    return tuple(found)
