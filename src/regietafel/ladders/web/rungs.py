# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rungs of a ladder as a page shows them: who, on what ground, with which article, after how long."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from regietafel.base.law import LawRef
from regietafel.base.messages import Message
from regietafel.facts.ladders import FileKind
from regietafel.ladders.rules.diagram import RungRow, Way, rows, transitions
from regietafel.ladders.rules.ladder import Ladder, Rung
from regietafel.outlets.accounts import article
from regietafel.outlets.tables import Column, Joined, Table
from regietafel.web.grid import Grid, grid, tagged
from regietafel.web.visit import Visit
from regietafel.words import say, word


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
    for transition in transitions(ladder):
        if transition.to == row.key:
            below = ladder.rung(transition.below).name.on(language) if transition.below else ""
            ways[transition.way].append((below, say(transition.label, language)))
    return RungView(
        row,
        rung,
        law_link(rung.law, day, language=language),
        tuple(
            (
                body_name(authority.role if province is None else authority.body(province), visit),
                law_link(authority.law, day, language=language),
            )
            for authority in rung.authorities
        ),
        tuple(ways[Way.UP]),
        tuple(ways[Way.URGENT]),
        law_link(rung.term_law, day, language=language),
        tagged([row.mark], language),
        tagged([row.wait_mark], language),
    )


def body_name(code: str, visit: Visit) -> str:
    """An authority by its name."""
    language = visit.language
    kind, _, area = code.partition("-")
    if kind == "GS" and area.startswith("PV"):
        return word("webtargets-gs-of", language, province=visit.country.areas.get(area).name)
    return word("webtargets-gs", language) if kind == "GS" else code


def ladder_grid(ladder: Ladder, visit: Visit) -> Grid:
    """The rungs as a plain table."""
    columns: tuple[Column[RungRow], ...] = (
        Column("rung", lambda row: f"{row.place} {row.name.on(visit.language)}"),
        Column("wait", lambda row: row.wait),
        Column("needs", lambda row: _kinds(row.needs)),
        Column("produces", lambda row: _kinds(row.produces)),
        Column("sets-term", lambda row: Message("base-yes" if row.sets_term else "base-no")),
        Column("after-term", lambda row: Message("base-yes" if row.after_term else "base-no")),
    )
    table = Table(Message("webtargets-ladder-table"), columns, rows(ladder), visit.view.day)
    return grid(table, visit, is_sorted=False)


def _kinds(kinds: tuple[FileKind, ...]) -> Joined | None:
    return Joined([Message(f"ladders-file-{kind.value}") for kind in kinds]) if kinds else None
