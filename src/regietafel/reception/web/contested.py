# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Contested figures on a page: who says what, the answer, and the form to contest one; for every room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.http import QueryDict

from regietafel.areas.bodies import body_named
from regietafel.base.bodies import Body, BodyKind
from regietafel.base.messages import Message, Said
from regietafel.facts.observations import Observation
from regietafel.figures.services.disputes import Contest, Contested
from regietafel.figures.services.disputing import may_answer
from regietafel.figures.services.lines import figure_line
from regietafel.reception.services.view import Reception
from regietafel.web.forms import whole_of
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
    address: str = field(default="", metadata={"help": "where this reader's answer goes; empty: may not"})
    answering: str = field(default="", metadata={"help": "the body for which this reader answers"})


@dataclass(frozen=True, slots=True)
class Contests:
    """What is contested on a page, and what this reader can do about it from here."""

    views: tuple[ContestView, ...]
    figures: tuple[tuple[str, str], ...] = field(metadata={"help": "what one can contest: fact and words"})
    bodies: tuple[tuple[str, str], ...] = field(metadata={"help": "for whom: code and name"})
    address: str
    waiting: Message = field(
        default=Message("disputes-unanswered"), metadata={"help": "what an open one waits for"}
    )
    back: str = field(default="", metadata={"help": "the name of the page to come back to"})


def contests(rows: Iterable[Observation], found: Reception, *, visit: Visit) -> Contests:
    """What is contested of these counts; nothing can be done while one looks back or ahead."""
    shown = list({row.stamp.id: row for row in rows}.values())
    shown.sort(key=lambda row: (row.stamp.valid.start, row.stamp.recorded), reverse=True)
    able = _able(visit)
    offered = shown[:OFFERED] if able else []
    return Contests(
        tuple(
            _view(row, each, visit=visit) for row in shown for each in found.contested.get(row.stamp.id, ())
        ),
        tuple((row.stamp.id, _figure(row, visit)) for row in offered),
        tuple((body.code, body.name.on(visit.language)) for body in able),
        visit.address("reception-dispute"),
        back=visit.name,
    )


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
    address = visit.address("reception-answer", each.dispute.stamp.id) if able else ""
    return view(each, _figure(row, visit), visit=visit, address=address, answering=able[0] if able else "")


def view(each: Contested, figure: str, *, visit: Visit, address: str, answering: str = "") -> ContestView:
    """A contest with the names of its bodies."""
    areas, language = visit.country.areas, visit.language
    answered = body_named(each.answer.body, areas).name.on(language) if each.answer else ""
    body = body_named(each.dispute.body, areas).name.on(language)
    return ContestView(each, figure, body, answered, address, answering)


def contest_of(given: QueryDict) -> Contest:
    """What a form says against a figure."""
    count = given.get("telling", "").strip()
    return Contest(
        about=given.get("cijfer", ""),
        ground=Said(given.get("grond", "").strip()),
        own_count=whole_of(count, "telling") if count else None,
        evidence=given.get("bewijs", "").strip() or None,
    )
