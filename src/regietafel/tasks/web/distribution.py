# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One distribution: its map and table, what proves it, what is printed beside it, how it is sent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.outlets.tables import NOTHING, WHOLE, Column, Nothing, Worded
from regietafel.tasks.rules.compare import Comparison
from regietafel.tasks.services.dispatching import DispatchState, states
from regietafel.tasks.services.distributing import against_direct
from regietafel.tasks.services.standing import Line as AreaLine
from regietafel.tasks.services.standing import Standing
from regietafel.tasks.web import certificates
from regietafel.tasks.web.certificates import CertificateView
from regietafel.tasks.web.export import standing_table
from regietafel.tasks.web.parts import (
    PublishedView,
    by_name,
    province_map,
    published_of,
    standing_of,
)
from regietafel.web.exports import FORMS, download
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid
from regietafel.web.tilemap import TileMap
from regietafel.web.visit import Visit, Visited
from regietafel.words import word

OPEN = "open"


@dataclass(frozen=True, slots=True)
class DistributionPage:
    """One version of a distribution on a day."""

    standing: Standing
    map: TileMap
    grid: Grid
    certificate: CertificateView | None
    direct: Comparison | None = field(metadata={"help": "by levels held against straight to municipalities"})
    published: tuple[PublishedView, ...]
    dispatches: tuple[DispatchState, ...] = field(metadata={"help": "what this reader may see of it"})
    apart: tuple[Message, ...] = field(
        default=(), metadata={"help": "where a province and its municipalities are two numbers"}
    )
    may_record: bool = field(default=False, metadata={"help": "whether this reader can add to it"})
    forms: tuple[str, ...] = tuple(FORMS)

    @property
    def difference(self) -> int:
        """Sum minus total; not zero where each number was rounded by itself."""
        return self.standing.distribution.difference

    @property
    def direct_areas(self) -> int:
        """Municipalities whose number would be another one straight from the total."""
        return sum(1 for change in self.direct.changes.values() if change) if self.direct else 0


@needs("distribution.view")
def view(request: Visited, series: str) -> HttpResponse:
    """The page of one distribution."""
    visit = request.visit
    page = build(standing_of(visit, series), visit)
    return render(request, "regietafel/pages/distribution.html", {"page": page, "visit": visit})


@needs("distribution.view")
def export(request: Visited, series: str, *, form: str) -> HttpResponse:
    """Its table as a file; ?niveau=gemeente for the municipalities."""
    found = standing_of(request.visit, series)
    level = AreaKind.MUNICIPALITY if request.visit.given.get("niveau") == "gemeente" else AreaKind.PROVINCE
    table, language = standing_table(found, request.visit, level=level), request.visit.language
    return download(table, form, name=f"{series}-{level.value}", language=language)


def build(found: Standing, visit: Visit) -> DistributionPage:
    """The page from what the service found."""
    direct = against_direct(found.distributed)
    return DistributionPage(
        standing=found,
        map=province_map(found, visit, title=word("web-distribution-map", visit.language)),
        grid=_grid(found, visit),
        certificate=certificates.shown(found, visit),
        direct=direct if isinstance(direct, Comparison) else None,
        published=tuple(published_of(found)),
        apart=_apart(found),
        may_record=visit.may("transfer.record"),
        dispatches=tuple(states(found.distribution.series, visit.view.as_of, reader=visit.reader)),
    )


def _apart(found: Standing) -> tuple[Message, ...]:
    if not found.has_level(AreaKind.PROVINCE):
        return ()
    notes = (found.apart(line.task.area) for line in found.lines(AreaKind.PROVINCE))
    return tuple(note for note in notes if note is not None)


def _grid(found: Standing, visit: Visit) -> Grid:
    """Provinces, and under the one that is opened its municipalities."""
    opened, has_more = visit.given.get(OPEN, ""), found.reaches_municipalities
    table = standing_table(found, visit, level=AreaKind.PROVINCE).picked("name", "amount", "quota", "weight")
    name, *more = table.columns[1:]
    opener: Column[AreaLine] = Column(
        "municipalities",
        lambda line: _opener(found, line.task.area, visit=visit),
        WHOLE,
        unit="",
        link=lambda line: _open_or_close(found, line.task.area, visit=visit),
    )
    columns = (table.columns[0], replace(name, name=Message("column-area")), *more, opener)

    def below(line: AreaLine) -> list[AreaLine]:
        if line.task.area != opened or not has_more:
            return []
        return by_name(found, found.lines(AreaKind.MUNICIPALITY, within=opened))

    caption = Message("web-distribution-table")
    return grid(replace(table, columns=columns, below=below, caption=caption), visit)


def _is_openable(found: Standing, code: str) -> bool:
    """A province, of whose municipalities the distribution says something."""
    return found.reaches_municipalities and code in found.distributed.ask.tree.at(AreaKind.PROVINCE.value)


def _opener(found: Standing, code: str, *, visit: Visit) -> Worded | Nothing:
    """The words that open a province, or close the one that is open."""
    if not _is_openable(found, code):
        return NOTHING
    if visit.given.get(OPEN) == code:
        return Worded(Message("web-close"))
    count = len(found.distributed.ask.tree.children(code))
    return Worded(Message("web-open-municipalities", {"count": count}), count)


def _open_or_close(found: Standing, code: str, *, visit: Visit) -> str | None:
    if not _is_openable(found, code):
        return None
    return visit.here(**{OPEN: None if visit.given.get(OPEN) == code else code})
