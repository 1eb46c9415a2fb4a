# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""May this step be taken, by this body, on this day? The first ground against it is the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from regietafel.base.messages import Message, Said, Value
from regietafel.base.timeline import Timeline
from regietafel.facts.ladders import CaseClosed, CaseFact, SteppedDown, StepTaken
from regietafel.ladders.rules.case import Case, certain_from
from regietafel.ladders.rules.ladder import Authority, Ladder, Need, Rung, Urgent, WaitSince
from regietafel.ladders.rules.outcomes import Act, HeldUp, Judged, Lawful, Missing, NotLawful, TooEarly
from regietafel.ladders.rules.standing import Standing, Status, stand

Against: TypeAlias = TooEarly | Missing | NotLawful | HeldUp


def judge(case: Case, ladders: Timeline[Ladder], *, act: Act) -> Judged:
    """Whether the step may be taken, by law and practice of the day on which it is taken.

    Urgency needs a ground, and sets aside only what the rung allows; it never sets aside what must be on
    file, a hold or a dispute. Acts are taken in the order of time: one before a later step is refused.
    """
    standing = stand(case, ladders, day=act.on)
    asked = _Asked(standing, standing.ladder.rung(act.rung), act)
    for look in _GROUNDS:
        if (against := look(asked)) is not None:
            return against
    return Lawful(
        rung=asked.rung,
        law=_authority(asked)[0].law or asked.rung.law,
        waived=frozenset(_waived(asked)),
        to_file=asked.rung.produces,
        excuses=standing.excuses,
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    standing: Standing
    rung: Rung
    act: Act

    def lets(self, what: Urgent) -> bool:
        """Whether the act claims urgency with a ground, and the rung may then do without this."""
        return what in self.rung.urgent and written(self.act.urgency)


def written(said: Said | None) -> bool:
    """Whether a ground has been given at all."""
    return said is not None and bool(said.nl.strip())


def earliest(standing: Standing, rung: Rung) -> date:
    """The first day on which the wait of a rung is over, and the authority looks where it only acts then."""
    case = standing.case
    start = standing.since if rung.wait.since is WaitSince.STEP else case.start
    over = max(rung.wait.after(start), case.start)
    return standing.ladder.check_on_or_after(over) if rung.at_check else over


def skipped(standing: Standing, rung: Rung) -> tuple[str, ...]:
    """The required rungs between the one on which the case stands and this one."""
    ladder = standing.ladder
    between = ladder.rungs[standing.place + 1 : ladder.place(rung.key)]
    return tuple(each.key for each in between if each.required)


def later_on_record(case: Case, day: date) -> Message | None:
    """Why nothing that moves a case can be done on that day any more: it has moved later, or may have."""
    steering: tuple[CaseFact, ...] = (*case.of(StepTaken), *case.of(SteppedDown), *case.of(CaseClosed))
    later = any((sure := certain_from(each)) is None or sure > day for each in steering)
    return Message("ladders-later-on-record", {"day": day}) if later else None


def held_up(standing: Standing, rung: Rung) -> HeldUp | None:
    """A hold, or a dispute that its source has not answered."""
    if standing.holds:
        return HeldUp(rung, Message("ladders-held"), tuple(hold.stamp.id for hold in standing.holds))
    if standing.disputes:
        return HeldUp(
            rung, Message("ladders-disputed"), tuple(dispute.stamp.id for dispute in standing.disputes)
        )
    return None


def not_on_file(standing: Standing, rung: Rung, *, by: Authority | None = None) -> Missing | None:
    """What the rung, or who takes it, cannot do without and is not on file since the case last went down."""
    needs = [*rung.needs, *([Need(kind, law=by.law) for kind in by.needs] if by else [])]
    short = [need for need in needs if standing.file.get(need.kind, 0) < need.count]
    if not short:
        return None
    kinds = tuple(need.kind for need in short)
    names = tuple(Message(f"ladders-file-{kind.value}") for kind in kinds)
    laws = tuple(dict.fromkeys(need.law for need in short if need.law is not None))
    return Missing(
        rung, Message("ladders-not-on-file", {"rung": rung.name, "kinds": names}), kinds, laws=laws
    )


def term_against(standing: Standing, rung: Rung) -> TooEarly | NotLawful | None:
    """No execution before a term has been set and has run out (Gemeentewet art. 124(2))."""
    if rung.term_of is None:
        return None
    terms = [term.until for term in standing.terms if term.rung == rung.term_of]
    if not terms:
        return NotLawful(rung, Message("ladders-no-term", {"rung": rung.name}), rung.term_law)
    until = max(terms)
    if standing.day >= until:
        return None
    return TooEarly(
        rung, until, Message("ladders-term-runs", {"rung": rung.name, "until": until}), rung.term_law
    )


def wait_against(standing: Standing, rung: Rung) -> TooEarly | None:
    """The wait of the rung, as the ladder has it on that day; it says how long, since when and by what."""
    first, wait = earliest(standing, rung), rung.wait
    if standing.day >= first:
        return None
    start = standing.since if wait.since is WaitSince.STEP else standing.case.start
    key = "ladders-wait-check" if wait.after(start) < first else "ladders-wait-runs"
    amount = Message(f"base-amount-{wait.unit.value}", {"count": wait.amount})
    source = wait.source if key == "ladders-wait-runs" else standing.ladder.source
    values: dict[str, Value] = {
        "rung": rung.name, "until": first, "wait": amount, "start": start, "source": source.title,
    }  # fmt: skip
    return TooEarly(rung, first, Message(key, values))


def _draft(asked: _Asked) -> Against | None:
    if asked.standing.ladder.basis is not None:
        return None
    return NotLawful(asked.rung, Message("ladders-draft", {"ladder": asked.standing.ladder.title}))


def _moves(asked: _Asked) -> Against | None:
    standing, rung = asked.standing, asked.rung
    if standing.status is Status.CLOSED:
        return NotLawful(rung, Message("ladders-closed"), rung.law)
    if standing.status is Status.NOT_BEGUN:
        start = standing.case.start
        return TooEarly(rung, start, Message("ladders-not-begun", {"until": start}))
    if standing.down == standing.day:
        tomorrow = standing.day + timedelta(days=1)
        return TooEarly(rung, tomorrow, Message("ladders-went-down", {"until": tomorrow}))
    return None


def _in_order(asked: _Asked) -> Against | None:
    """A step already stands, may have been taken, or something later has been recorded."""
    standing, rung = asked.standing, asked.rung
    if (later := later_on_record(standing.case, asked.act.on)) is not None:
        return NotLawful(rung, later, rung.law)
    if standing.of(rung.key).step is not None:
        return NotLawful(rung, Message("ladders-taken-already", {"rung": rung.name}), rung.law)
    on = standing.on
    if on is not None and standing.place > (standing.ladder.place(rung.key) or 0):
        return NotLawful(rung, Message("ladders-stands-higher", {"rung": rung.name, "on": on.name}), rung.law)
    return None


def _authority(asked: _Asked) -> tuple[Authority, ...]:
    within = asked.standing.case.opened.within
    return tuple(authority for authority in asked.rung.authorities if authority.body(within) == asked.act.by)


def _by(asked: _Asked) -> Against | None:
    found = _authority(asked)
    if not found:
        why = Message("ladders-not-the-authority", {"body": asked.act.by, "rung": asked.rung.name})
        return NotLawful(asked.rung, why, asked.rung.authorities[0].law or asked.rung.law)
    if found[0].instead and not written(asked.act.ground):
        return Missing(asked.rung, Message("ladders-instead-needs-ground", {"body": asked.act.by}))
    return None


def _rungs(asked: _Asked) -> Against | None:
    below = skipped(asked.standing, asked.rung)
    if not below or asked.lets(Urgent.RUNGS):
        return None
    names = tuple(asked.standing.ladder.rung(key).name for key in below)
    why = Message("ladders-rungs-first", {"rung": asked.rung.name, "below": names})
    return Missing(asked.rung, why, rungs=below)


def _held(asked: _Asked) -> Against | None:
    return held_up(asked.standing, asked.rung)


def _sets_term(asked: _Asked) -> Against | None:
    """Art. 124(2), (3): the decision names the term in which the municipality can still do it itself."""
    rung, terms = asked.rung, asked.act.terms
    runs = bool(terms) and all(until > asked.act.on for until in terms)
    if not rung.sets_term or runs or asked.lets(Urgent.TERM):
        return None
    return NotLawful(rung, Message("ladders-decision-without-term", {"rung": rung.name}), rung.term_law)


def _term(asked: _Asked) -> Against | None:
    return None if asked.lets(Urgent.TERM) else term_against(asked.standing, asked.rung)


def _wait(asked: _Asked) -> Against | None:
    return None if asked.lets(Urgent.WAIT) else wait_against(asked.standing, asked.rung)


def _file(asked: _Asked) -> Against | None:
    return not_on_file(asked.standing, asked.rung, by=_authority(asked)[0])


_GROUNDS: tuple[Callable[[_Asked], Against | None], ...] = (
    _draft, _moves, _in_order, _by, _sets_term, _term, _rungs, _held, _wait, _file,
)  # fmt: skip
"""What the law forbids first, then what is not there yet."""


def _waived(asked: _Asked) -> Iterable[Urgent]:
    """What the urgency was needed for; nothing where the step could have been taken without."""
    standing, rung = asked.standing, asked.rung
    if not written(asked.act.urgency):
        return
    if skipped(standing, rung):
        yield Urgent.RUNGS
    if term_against(standing, rung) is not None or (rung.sets_term and not asked.act.terms):
        yield Urgent.TERM
    if wait_against(standing, rung) is not None:
        yield Urgent.WAIT
