# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a court asks of a case, step by step, with its figures and its course.

Of each step its day, ground, article and reference, who decided and who was heard; of each figure its day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from regietafel.areas.bodies import body_named
from regietafel.base.messages import Message, Said, Value
from regietafel.base.sources import Mark
from regietafel.base.stamps import Stamp
from regietafel.facts.ladders import CaseHeld, CaseResumed, StepDeclined, SteppedDown, StepTaken
from regietafel.ladders.rules.standing import RungStanding
from regietafel.ladders.web.rungs import body_name, law_link
from regietafel.targets.services.figures import Figure, figures_named
from regietafel.targets.services.supervising import CaseView, ladders
from regietafel.web.visit import Visit
from regietafel.words import day, number, say, word

Turned: TypeAlias = CaseHeld | CaseResumed | SteppedDown | StepDeclined
"""What moves a case beside its steps, each with who did it and why."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A line about a step: what it says, and where that can be read."""

    label: str
    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class StepView:
    """A step that was taken, with all that a court asks of it."""

    name: str
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """Something in the course of a case beside its steps, with who did it, when and why."""

    day: date
    what: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a case rests on, and how it went."""

    steps: tuple[StepView, ...]
    figures: tuple[str, ...] = field(metadata={"help": "each with source and day"})
    contested: tuple[str, ...] = field(metadata={"help": "who contests which figure; still unanswered"})
    course: tuple[Turn, ...]


def grounds(view: CaseView, visit: Visit) -> Grounds:
    """The grounds of a case as this reader may see them. Queries: one per kind of figure."""
    figures = [piece.figure for piece in view.file if piece.figure is not None]
    said = view.standing.disputes
    ids = [*view.case.opened.rests_on, *figures, *(dispute.about for dispute in said)]
    named = figures_named(ids, as_of=visit.view.as_of, reader=visit.reader)
    rests_on = dict.fromkeys(id_ for id_ in (*view.case.opened.rests_on, *figures) if id_ in named)
    return Grounds(
        tuple(_step(each, each.step, view=view, visit=visit) for each in view.standing.rungs if each.step),
        tuple(figure_words(named[id_], visit, with_day=True) for id_ in rests_on),
        tuple(
            word(
                "webtargets-contested-figure",
                visit.language,
                body=body_named(dispute.body, visit.country.areas).name,
                day=dispute.stamp.valid.start,
                figure=figure_words(named[dispute.about], visit) if dispute.about in named else "",
            )
            for dispute in said
        ),
        tuple(sorted(_course(view, visit), key=lambda turn: turn.day)),
    )


def figure_words(figure: Figure, visit: Visit, *, with_day: bool = False) -> str:
    """A figure by what it is, its number, its source and its mark, and the day it speaks of."""
    key = "webtargets-rests-on-day" if with_day else "housing-figure-line"
    persons = number(figure.persons, visit.language)
    told: dict[str, Value] = {"what": figure.what, "persons": persons, "source": figure.by}
    words = say(Message(key, {**told, "day": figure.day} if with_day else told), visit.language)
    if figure.mark is Mark.SOURCE:
        return words
    return f"{words} · {word(f'base-mark-{figure.mark.value}', visit.language)}"


def _step(each: RungStanding, step: StepTaken, *, view: CaseView, visit: Visit) -> StepView:
    lines = _details(each, step, view=view, visit=visit)
    return StepView(each.rung.name.on(visit.language), tuple(line for line in lines if line.text))


def _details(each: RungStanding, step: StepTaken, *, view: CaseView, visit: Visit) -> Iterator[Detail]:
    language, start = visit.language, step.stamp.valid.start

    def line(key: str, text: Said | str | None, *, address: str = "") -> Detail:
        said = text.on(language) if isinstance(text, Said) else text or ""
        return Detail(word(f"webtargets-step-{key}", language), said, address)

    yield line("day", step.day_said or day(start, language))
    yield line("by", body_name(step.by, visit))
    # The ladder as it was on the day of the step: an article that changed since is cited as it was then.
    ladder = ladders().of(view.case.opened.within).at(start)
    place = ladder.place(step.rung)
    rung = each.rung if place is None else ladder.rungs[place]
    powers = [
        authority.law for authority in rung.authorities if authority.body(view.case.opened.within) == step.by
    ]
    laws = dict.fromkeys(law for law in (rung.law, rung.term_law, *powers) if law is not None)
    for law in laws:
        link = law_link(law, start, language=language)
        yield line("law", link.text if link else "", address=link.address if link else "")
    if not laws:
        yield line("law", word("webtargets-step-no-law", language))
    yield line("document", step.document)
    yield line("heard", step.heard)
    yield line("ground", step.ground)
    yield line("urgent", step.urgency)
    for term in view.terms:
        if term.rung == step.rung:
            yield line(
                "term", f"{word('webtargets-term', language, until=term.until)}: {term.result.on(language)}"
            )
    yield line("late", late_words(step.stamp, language) if step.exact else "")


def late_words(stamp: Stamp, language: str) -> str:
    """When and on what ground something went on record after its day; empty where it did on the day."""
    known = stamp.known
    if known.on is None or known.on <= stamp.valid.start:
        return ""
    return word("webtargets-step-late-on", language, day=known.on, ground=known.ground)


def _course(view: CaseView, visit: Visit) -> Iterator[Turn]:
    language, case = visit.language, view.case
    turns: list[tuple[str, Turned]] = [
        *(("held", fact) for fact in case.of(CaseHeld)),
        *(("resumed", fact) for fact in case.of(CaseResumed)),
        *(("down", fact) for fact in case.of(SteppedDown)),
        *(("declined", fact) for fact in case.of(StepDeclined)),
    ]
    for key, fact in turns:
        rung = _rung_name(fact.rung, view, language=language) if isinstance(fact, StepDeclined) else ""
        what, on = word(f"webtargets-course-{key}", language, rung=rung), fact.stamp.valid.start
        if on <= visit.view.day:
            yield Turn(on, what, body_name(fact.by, visit), fact.reason.on(language))
    for excuse in view.standing.excuses:
        what, by = word("webtargets-course-excuse", language), body_name(excuse.by, visit)
        yield Turn(excuse.stamp.valid.start, what, by, excuse.ground.on(language))
    if (closed := view.standing.closed) is not None:
        what, by = word("webtargets-course-closed", language), body_name(closed.by, visit)
        yield Turn(closed.stamp.valid.start, what, by, closed.ground.on(language))


def _rung_name(key: str, view: CaseView, *, language: str) -> str:
    place = view.standing.ladder.place(key)
    return key if place is None else view.standing.ladder.rungs[place].name.on(language)
