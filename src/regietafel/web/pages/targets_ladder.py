# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ladder of supervision on housing on a day: a diagram and a table, printed from its rungs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.core.base.areas import AreaKind
from regietafel.core.base.ladder_facts import FileKind
from regietafel.core.base.law import LawRef
from regietafel.core.base.messages import Message
from regietafel.core.base.sources import Mark, Source
from regietafel.core.ladders.diagram import RungRow, Way, rows, transitions
from regietafel.core.ladders.ladder import Ladder, Rung
from regietafel.publication.accounts import article
from regietafel.publication.words import say, word
from regietafel.services.supervising import ladders
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, Head, Line, text
from regietafel.web.standings import tags
from regietafel.web.visit import Visit, Visited

PROVINCE = "provincie"


@dataclass(frozen=True, slots=True)
class LawLink:
    """An article with the address of its text on the day."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class RungView:
    """A rung as it is drawn."""

    row: RungRow
    rung: Rung
    law: LawLink | None
    authorities: tuple[tuple[str, LawLink | None], ...] = field(
        metadata={"help": "who may take it, by which article"}
    )
    ways: tuple[tuple[str, str], ...] = field(
        metadata={"help": "from where a case comes here (empty: the foot), and what that takes"}
    )
    urgent: tuple[tuple[str, str], ...] = field(
        metadata={"help": "the same, past required rungs, in urgency"}
    )
    after_term: LawLink | None = field(metadata={"help": "the article by which it waits for a term"})
    tags: tuple[tuple[str, str], ...]
    wait_tags: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LadderPage:
    """One ladder on one day, of the country or of a province that does it its own way."""

    ladder: Ladder
    rungs: tuple[RungView, ...]
    grid: Grid
    provinces: tuple[tuple[str, str], ...]
    province: str
    has_variant: bool
    sources: tuple[Source, ...]


@needs("targets.view")
def view(request: Visited) -> HttpResponse:
    """The ladder in force on the day of the page."""
    context = {"page": build(request.visit), "visit": request.visit}
    return render(request, "regietafel/pages/targets_ladder.html", context)


def build(visit: Visit) -> LadderPage:
    """The page; without a province the ladder of the country."""
    names = visit.country.areas.on(AreaKind.PROVINCE, visit.country.areas.known_until)
    asked = visit.given.get(PROVINCE, "")
    province = asked if asked in names else ""
    found = ladders()
    ladder = found.of(province or None).at(visit.view.day)
    used = [
        ladder.source,
        *(rung.source for rung in ladder.rungs),
        *(rung.wait.source for rung in ladder.rungs),
    ]
    return LadderPage(
        ladder=ladder,
        rungs=rung_views(ladder, visit, province=province or None),
        grid=ladder_grid(ladder, visit),
        provinces=tuple((code, area.name) for code, area in names.items()),
        province=province,
        has_variant=province in found.areas,
        sources=tuple(dict.fromkeys(used)),
    )


def law_link(law: LawRef | None, on: date, *, language: str) -> LawLink | None:
    """An article by its name, leading to its text on that day."""
    if law is None:
        return None
    return LawLink(article(law, language), law.link(on))


def rung_views(ladder: Ladder, visit: Visit, *, province: str | None = None) -> tuple[RungView, ...]:
    """Every rung as it is drawn, from low to high."""
    return tuple(_rung(ladder, row, province=province, visit=visit) for row in rows(ladder, province))


def _rung(ladder: Ladder, row: RungRow, *, province: str | None, visit: Visit) -> RungView:
    language, day = visit.language, visit.view.day
    rung = ladder.rung(row.key)
    ways: dict[Way, list[tuple[str, str]]] = {Way.UP: [], Way.URGENT: []}
    for each in transitions(ladder):
        if each.to == row.key:
            below = ladder.rung(each.below).name.on(language) if each.below else ""
            ways[each.way].append((below, say(each.label, language)))
    return RungView(
        row,
        rung,
        law_link(rung.law, day, language=language),
        tuple(
            (
                body(each.role if province is None else each.body(province), visit),
                law_link(each.law, day, language=language),
            )
            for each in rung.authorities
        ),
        tuple(ways[Way.UP]),
        tuple(ways[Way.URGENT]),
        law_link(rung.term_law, day, language=language),
        tags([row.mark], visit) if row.mark is not Mark.SOURCE else (),
        tags([row.wait_mark], visit) if row.wait_mark is not Mark.SOURCE else (),
    )


def body(code: str, visit: Visit) -> str:
    """An authority by its name."""
    language = visit.language
    kind, _, area = code.partition("-")
    if kind == "GS" and area.startswith("PV"):
        return word("webtargets-gs-of", language, province=visit.country.areas.get(area).name)
    return word("webtargets-gs", language) if kind == "GS" else code


def ladder_grid(ladder: Ladder, visit: Visit) -> Grid:
    """The rungs as a plain table."""
    language = visit.language
    lines = [
        Line(
            (
                text(f"{row.place} {row.name.on(language)}"),
                text(say(row.wait, language)),
                text(_kinds(row.needs, language)),
                text(_kinds(row.produces, language)),
                *(text(word("base-yes" if flag else "base-no", language)) for flag in _flags(row)),
            )
        )
        for row in rows(ladder)
    ]
    names = ("rung", "wait", "needs", "produces", "sets-term", "after-term")
    heads = tuple(Head(name, word(f"webtargets-column-{name}", language)) for name in names)
    return Grid(word("webtargets-ladder-table", language), heads, tuple(lines))


def _kinds(kinds: tuple[FileKind, ...], language: str) -> str:
    return ", ".join(say(Message(f"ladders-file-{kind.value}"), language) for kind in kinds) or "–"


def _flags(row: RungRow) -> tuple[bool, bool]:
    """Whether it sets a term, and whether it waits for the end of one."""
    return row.sets_term, row.after_term
