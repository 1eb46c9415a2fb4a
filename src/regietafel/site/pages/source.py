# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A source, and everything that rests on it: every kind of fact, and what ships with the product."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.messages import Message, Refused, Said
from regietafel.base.sources import Source
from regietafel.data.indicators import indicators
from regietafel.facts import Fact
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import Distribution
from regietafel.outlets.tables import DAY, WHOLE, Column, Table, Tag, Words
from regietafel.site.services.cited import Leaning
from regietafel.site.services.source_trail import Resting, resting_on
from regietafel.tasks.web.parts import tags
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

SAYING = (
    "title", "name", "text", "ground", "why", "result", "asks", "said", "progress", "because", "reason",
    "how", "function", "remarks", "remark", "changes",
)  # fmt: skip
"""The fields in which a fact says in words what it is about, the plainest first."""
COUNTING = ("amount", "total", "persons", "capacity", "balance", "own_count", "linked")
"""The fields that hold the number of a fact."""
FEW = 12
"""So many facts of a kind are shown at once; more stand folded."""


@dataclass(frozen=True, slots=True)
class KindView:
    """The facts of one kind that rest on the source."""

    name: str
    count: int
    grid: Grid

    @property
    def is_many(self) -> bool:
        """Whether it is too long to stand open."""
        return self.count > FEW


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One source with what rests on it."""

    source: Source
    tags: tuple[tuple[str, str], ...]
    kind: str = field(metadata={"help": "how it came to us, in words"})
    kinds: tuple[KindView, ...] = field(metadata={"help": "what is on record, by kind"})
    made: tuple[Distribution, ...] = field(metadata={"help": "what was divided with it"})
    leaning: Grid | None = field(metadata={"help": "what ships with the product"})

    @property
    def is_empty(self) -> bool:
        """Whether nothing that is known from here rests on it."""
        return not (self.kinds or self.made or self.leaning)


@needs("source.view")
def view(request: Visited, source_id: str) -> HttpResponse:
    """The page of one source."""
    visit = request.visit
    page = build(resting_on(source_id, visit.view.as_of, reader=visit.reader), visit)
    return render(request, "regietafel/pages/source.html", {"page": page, "visit": visit})


def build(found: Resting, visit: Visit) -> SourcePage:
    """The page from what the service found."""
    return SourcePage(
        found.source,
        tags([found.source.mark], visit),
        word(f"base-source-{found.source.kind.value}", visit.language),
        tuple(_kind(kind, facts, found=found, visit=visit) for kind, facts in found.facts.items()),
        found.made,
        _leaning(found.leaning, visit) if found.leaning else None,
    )


def _kind(kind: type[Fact], facts: Sequence[Fact], *, found: Resting, visit: Visit) -> KindView:
    def gone(fact: Fact) -> tuple[Tag, ...]:
        return (Tag("soft", Message("web-source-replaced")),) if fact.stamp.id in found.replaced else ()

    name = Message(f"facts-{kind.__name__.lower()}")
    columns: list[Column[Fact]] = [
        Column("what", said_by, link=lambda fact: found.pages.get(fact.stamp.id), marks=gone),
        Column("area", lambda fact: _area(fact, visit)),
        Column("day", lambda fact: fact.stamp.valid.start, DAY),
        Column("amount", counted_by, WHOLE),
    ]
    shown = [column for column in columns if any(column.of(fact) not in (None, "") for fact in facts)]
    table = Table(name, shown, sorted(facts, key=_order), visit.view.day)
    return KindView(word(name.key, visit.language), len(facts), grid(table, visit, is_sorted=False))


def _order(fact: Fact) -> tuple[str, str, str]:
    return (str(getattr(fact, "indicator", "")), str(getattr(fact, "area", "")), str(fact.stamp.valid.start))


def said_by(fact: Fact) -> Words:
    """What a fact says, in words that a reader knows it by; the name of its kind where it says nothing."""
    if isinstance(fact, Decision):
        return fact.title
    indicator = indicators().get(str(getattr(fact, "indicator", "")))
    for name in SAYING:
        value = getattr(fact, name, None)
        if isinstance(value, Said) or (name == "name" and isinstance(value, str)):
            return value
    return indicator.name if indicator else Message(f"facts-{type(fact).__name__.lower()}")


def counted_by(fact: Fact) -> int | None:
    """The number that a fact holds, where it holds one."""
    values = (getattr(fact, name, None) for name in COUNTING)
    return next((value for value in values if isinstance(value, int)), None)


def _area(fact: Fact, visit: Visit) -> str:
    """The name of the area that a fact is about, where it is about one."""
    code = getattr(fact, "area", None) or getattr(fact, "subject", None) or getattr(fact, "province", None)
    code = getattr(code, "code", code)
    try:
        return visit.country.areas.get(code).name if isinstance(code, str) else ""
    except Refused:
        return str(code)


def _leaning(lines: Sequence[Leaning], visit: Visit) -> Grid:
    columns: tuple[Column[Leaning], ...] = (
        Column("kind", lambda line: line.what, link=lambda line: line.page),
        Column("what", lambda line: line.said),
        Column("from", lambda line: line.on, DAY),
    )
    table = Table(Message("web-source-leaning"), columns, lines, visit.view.day)
    return grid(table, visit, is_sorted=False)
