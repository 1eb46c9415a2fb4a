# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Contested figures on a page: who says what, the answer, and the form to contest one; for every room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from regietafel.areas.bodies import body_named
from regietafel.base.bodies import Body, BodyKind
from regietafel.base.messages import Message
from regietafel.facts.observations import Observation
from regietafel.figures.services.disputes import Contested
from regietafel.figures.services.disputing import may_answer
from regietafel.figures.services.lines import figure_line
from regietafel.reception.services.view import Reception
from regietafel.reception.web.contests import answer, contest
from regietafel.web.form_view import FormView
from regietafel.web.offers import Offer
from regietafel.web.visit import Visit
from regietafel.words import say

OFFERED = 40
"""So many figures, the latest, stand in the list of the form."""


@dataclass(frozen=True, slots=True)
class ContestView:
    """A contested figure: the words of the figure where the page has more than one, who says what."""

    contested: Contested
    figure: str
    body: str
    answered_by: str
    form: FormView | None = field(default=None, metadata={"help": "the answer of this reader, who may"})


@dataclass(frozen=True, slots=True)
class Contests:
    """What is contested on a page, and what this reader can do about it from here."""

    views: tuple[ContestView, ...]
    form: FormView | None = field(metadata={"help": "to contest a figure; None where one cannot"})
    waiting: Message = field(
        default=Message("disputes-unanswered"), metadata={"help": "what an open one waits for"}
    )


def contests(rows: Iterable[Observation], found: Reception, *, visit: Visit) -> Contests:
    """What is contested of these counts; nothing can be done while one looks back or ahead."""
    shown = list({row.stamp.id: row for row in rows}.values())
    shown.sort(key=lambda row: (row.stamp.valid.start, row.stamp.recorded), reverse=True)
    able = _able(visit)
    return Contests(
        tuple(
            _view(row, each, visit=visit) for row in shown for each in found.contested.get(row.stamp.id, ())
        ),
        _form(shown[:OFFERED], able, visit=visit) if able and shown else None,
    )


def _form(rows: list[Observation], able: list[Body], *, visit: Visit) -> FormView | None:
    """The form to contest one of these; for whom is only asked where there is a choice."""
    fixed: dict[str, object] = {"back": visit.name}
    if len(able) == 1:
        fixed["body"] = able[0].code
    choices = {
        "about": tuple((row.stamp.id, _figure(row, visit)) for row in rows),
        "body": tuple((body.code, body.name.on(visit.language)) for body in able),
    }
    return contest.form(visit, Offer(choices=choices, fixed=fixed))


def _able(visit: Visit) -> list[Body]:
    """For whom this reader can contest from here; a table, which counts nothing itself, comes last."""
    codes = sorted(visit.reader.bodies) if visit.view.can_act else []
    able = [body_named(code, visit.country.areas) for code in codes if visit.may("reception.dispute", code)]
    return sorted(able, key=lambda body: body.kind is BodyKind.TABLE)


def _figure(row: Observation, visit: Visit) -> str:
    names = {row.area: visit.country.areas.get(row.area).name}
    return say(figure_line(row, names=names), visit.language)


def _view(row: Observation, each: Contested, *, visit: Visit) -> ContestView:
    able = [
        code
        for code in sorted(visit.reader.bodies)
        if each.is_open and visit.view.can_act and code != each.dispute.body
        if may_answer(row.stamp.source, code, reader=visit.reader)
    ]
    place, fixed = {"fact": each.dispute.stamp.id}, {"back": visit.name, "by": able[0] if able else ""}
    form = answer.form(visit, Offer(place, fixed=fixed)) if able else None
    return view(each, _figure(row, visit), visit=visit, form=form)


def view(each: Contested, figure: str, *, visit: Visit, form: FormView | None) -> ContestView:
    """A contest with the names of its bodies."""
    areas, language = visit.country.areas, visit.language
    answered = body_named(each.answer.body, areas).name.on(language) if each.answer else ""
    body = body_named(each.dispute.body, areas).name.on(language)
    return ContestView(each, figure, body, answered, form)
