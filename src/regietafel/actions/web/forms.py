# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the forms of the room of carrying out choose from: bodies, agreements, kinds of notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from regietafel.access.visible import read
from regietafel.base.messages import Refused, Said
from regietafel.facts.actions import NoteKind
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.web.bodies import body_choices
from regietafel.web.form_view import Choices
from regietafel.web.inputs import asked, select
from regietafel.web.visit import Visit
from regietafel.words import day as written

WATCHERS = ("SJenV", "MVRO")
"""Who watches over actions, as the table agreed on 8 July 2022."""
TABLE = "LRT"
WRITTEN = (NoteKind.PROGRESS, NoteKind.EVIDENCE, NoteKind.OBSTACLE)
"""What somebody writes; that an obstacle is gone or a milestone reached is said beside it."""

ByWhom = Annotated[str, select("wie", "webexecution-by-whom")]
Ground = Annotated[Said, asked("grond", "webexecution-ground")]
Reason = Annotated[Said, asked("reden", "webexecution-ground")]
Text = Annotated[Said, asked("tekst", "webexecution-text")]
Agreement = Annotated[str | None, select("afspraak", "webexecution-agreement")]
AgreementBeside = Annotated[str | None, select("afspraak", "webexecution-agreement", beside=True)]


@dataclass(frozen=True, slots=True)
class Lists:
    """What the forms about a measure or an action choose from: in whose name, by which agreement."""

    by: Choices
    agreements: Choices


def lists(visit: Visit, *, holders: Iterable[str] = ()) -> Lists:
    """In the own name, or for a holder by who keeps the register; the agreements are for them alone."""
    keeps = visit.may("agenda.keep")
    own = visit.reader.bodies | (frozenset(holders) if keeps else frozenset())
    return Lists(
        body_choices(sorted(own), visit.language), agreements(visit) if keeps and visit.view.can_act else ()
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


def agreed(chosen: str | None, visit: Visit) -> str | None:
    """The agreement a form names; None where none was chosen, refused where it is not on record."""
    if chosen and chosen not in dict(agreements(visit)):
        raise Refused("base-no-such-fact", fact=chosen)
    return chosen
