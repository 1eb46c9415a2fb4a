# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What this reader may do on the page of a measure or an action, and what its forms offer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.http import QueryDict

from regietafel.access.visible import read
from regietafel.base.messages import Refused
from regietafel.facts.actions import MeasureState, NoteKind, RequestAnswer
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.web.forms import Choices
from regietafel.web.visit import Visit
from regietafel.words import day as written
from regietafel.words import word

WATCHERS = ("SJenV", "MVRO")
"""Who watches over actions, as the table agreed on 8 July 2022."""
TABLE = "LRT"
WRITTEN = (NoteKind.PROGRESS, NoteKind.EVIDENCE, NoteKind.OBSTACLE)
"""What somebody writes; that an obstacle is gone or a milestone reached is said beside it."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What may be done here (*wat u hier kunt doen*); nothing while one looks back or ahead."""

    notes: bool
    holds: bool
    keeps: bool
    supervises: bool
    bodies: tuple[str, ...] = field(metadata={"help": "in whose name"})
    agreements: Choices = field(metadata={"help": "the agreement that made a change"})
    kinds: Choices
    answers: Choices
    states: Choices
    watchers: tuple[str, ...] = WATCHERS
    table: str = TABLE

    @property
    def some(self) -> bool:
        return self.notes or self.holds or self.keeps or self.supervises


def deeds(visit: Visit, *, holders: Iterable[str] = ()) -> Deeds:
    """The acts this reader may do; in the own name, or for a holder by who keeps the register."""
    acts, held, language = visit.view.can_act, frozenset(holders), visit.language
    keeps = acts and visit.may("agenda.keep")
    own = visit.reader.bodies | (held if keeps else frozenset())
    return Deeds(
        notes=acts and visit.may("agenda.note"),
        holds=acts and visit.may("agenda.hold", held),
        keeps=keeps,
        supervises=acts and visit.may("agenda.supervise"),
        bodies=tuple(sorted(own)),
        agreements=agreements(visit) if keeps else (),
        kinds=tuple((each.value, word(f"agenda-note-{each.value}", language)) for each in WRITTEN),
        answers=tuple(
            (each.value, word(f"webexecution-answer-{each.value}", language)) for each in RequestAnswer
        ),
        states=tuple((each.value, word(f"agenda-measure-{each.value}", language)) for each in MeasureState),
    )


def agreements(visit: Visit) -> Choices:
    """The agreements on record, newest first, with their day."""
    found = read(Decision, visit.view.as_of, reader=visit.reader)
    made = [each for each in found if each.kind is DecisionKind.AGREEMENT]
    made.sort(key=lambda each: each.stamp.valid.start, reverse=True)
    language = visit.language
    return tuple(
        (each.stamp.id, f"{written(each.stamp.valid.start, language)}: {each.title.on(language)}")
        for each in made
    )


def agreement_in(given: QueryDict, visit: Visit) -> str | None:
    """The agreement a form names; None where none was chosen, refused where it is not on record."""
    chosen = given.get("afspraak", "")
    if chosen and chosen not in dict(agreements(visit)):
        raise Refused("base-no-such-fact", fact=chosen)
    return chosen or None
