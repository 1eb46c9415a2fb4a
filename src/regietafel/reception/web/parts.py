# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pages of reception share: sections with a chart and its table, plans, findings, marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from regietafel.base.messages import Message
from regietafel.base.sources import Mark, Source
from regietafel.facts.decisions import Decision
from regietafel.outlets.accounts import Account
from regietafel.outlets.charts.drawing import Chart
from regietafel.outlets.tables import L, Table
from regietafel.reception.rules.gap import Gap
from regietafel.reception.rules.portfolio import LocationOnDay, in_force
from regietafel.reception.services.day import Remark
from regietafel.reception.services.need import gaps_of
from regietafel.reception.services.occupancy import Occupancy, occupancy
from regietafel.reception.services.plans import PlanState
from regietafel.reception.services.progress import plans_table
from regietafel.reception.services.tables import (
    gaps_table,
)
from regietafel.reception.services.view import Reception, reception
from regietafel.reception.web.contested import Contests
from regietafel.tasks.services.standing import Standing, leading
from regietafel.tasks.web.parts import SHORT
from regietafel.web.drawings import Drawing, drawing
from regietafel.web.exports import FORMS
from regietafel.web.form_view import FormView
from regietafel.web.grid import Grid, grid, tagged
from regietafel.web.tilemap import Place, TileMap, tile_map
from regietafel.web.visit import Visit
from regietafel.words import word

MARKED = (Mark.EXAMPLE, Mark.ASSUMPTION, Mark.CONTRADICTED)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page: its heading, and a chart with its table or the table alone."""

    key: str = field(metadata={"help": "the place in the address, after #"})
    title: str
    drawing: Drawing | None = None
    grid: Grid | None = None
    map: TileMap | None = None
    note: Message | None = None
    address: str = field(default="", metadata={"help": "the page with more about it"})
    files: tuple[tuple[str, str], ...] = field(
        default=(), metadata={"help": "its table as a file: each form with its address"}
    )


@dataclass(frozen=True, slots=True)
class NormForm:
    """How many places a number of people needs by the norm of the day: the question and its account."""

    given: str
    account: Account | None = None
    fault: Message | None = None


@dataclass(frozen=True, slots=True)
class ReceptionPage:
    """A page of the room: the sentence, what it rests on, and its sections."""

    title: str
    lead: Message | None = field(metadata={"help": "the one sentence, made from the figures"})
    tags: tuple[tuple[str, str], ...] = field(metadata={"help": "how far to lean on the sentence"})
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    norm: NormForm | None = field(default=None, metadata={"help": "on the page of the portfolio alone"})
    contests: Contests | None = field(
        default=None, metadata={"help": "None on a page without counted figures"}
    )
    spoken: tuple[Decision, ...] = field(default=(), metadata={"help": "what was said or decided about it"})
    record: FormView | None = field(default=None, metadata={"help": "to put on record what it shows"})
    export: str = field(default="", metadata={"help": "the name of the address of the file"})
    forms: tuple[str, ...] = tuple(FORMS)

    @property
    def made_up(self) -> tuple[Source, ...]:
        """The sources among them that are made up or assumed."""
        return tuple(source for source in self.sources if source.mark in MARKED)


def listed(found: Reception) -> list[LocationOnDay]:
    """What has places on the day, and what is planned to open later."""
    there = found.standing(found.day)
    codes = {each.location.code for each in there}
    later = [
        LocationOnDay(location, location.certainty)
        for location in in_force(found.locations, found.day)
        if location.code not in codes and location.opens > found.day
    ]
    return [*there, *later]


def section(
    key: str,
    grid: Grid,
    *,
    visit: Visit,
    chart: Chart | None = None,
    files: tuple[tuple[str, str], ...] = (),
) -> Section:
    """A chart with its table, or the table alone where there is too little to draw."""
    title = word(f"webreception-{key}", visit.language)
    if chart is None:
        return Section(key, title, grid=grid, files=files)
    return Section(key, title, drawing=drawing(chart, grid), files=files)


def files_of(visit: Visit, name: str, *which: str) -> tuple[tuple[str, str], ...]:
    """Every form of a file with its address, from this point of view."""
    return tuple((form, visit.address(name, *which, form)) for form in FORMS)


def marks(sources: Iterable[Source], visit: Visit) -> tuple[tuple[str, str], ...]:
    """What a reader must know of what rests on these; nothing where all simply have a source."""
    return tagged((source.mark for source in sources), visit.language)


def plans_grid(plans: Sequence[PlanState], found: Reception, *, visit: Visit) -> Grid:
    """The plans: a row for each, below it a row for each measure."""
    table = plans_table(plans, found)
    drawn = replace(
        table,
        lines=[line for line in table.lines if not line.is_part],
        below=lambda plan: [line for line in table.lines if line.is_part and line.plan is plan.plan],
    )
    return grid(drawn, visit, is_sorted=False)


def province_map(table: Table[L], visit: Visit, *, column: str, title: str) -> TileMap:
    """The provinces by one column of a table."""
    from regietafel import data

    columns = {each.key: each for each in table.columns}
    tiles = []
    for line in table.lines:
        code, name, value = (columns[key].value(line) for key in ("code", "name", column))
        if value is None or isinstance(value, int):
            place = str(code)
            tiles.append(Place(place, str(name), SHORT[place], value, visit.address("area", place)))
    return tile_map(title, tiles, tiles=data.province_tiles(), language=visit.language)


def weighed(found: Iterable[Remark], visit: Visit) -> tuple[tuple[str, Message], ...]:
    """Remarks with the word for their weight."""
    return tuple((word(f"reception-weight-{each.weight}", visit.language), each.message) for each in found)


TEMPLATE = "regietafel/pages/reception.html"


def found_for(visit: Visit) -> Reception:
    """The reception of the day of the page."""
    return reception(visit.view.day, visit.view.as_of, reader=visit.reader)


def held(found: Reception, visit: Visit) -> Occupancy:
    """How full the places are on the day of the page."""
    return occupancy(found, visit.view.as_of, reader=visit.reader, areas=visit.country.areas)


def shortage(found: Reception, visit: Visit) -> tuple[Table[tuple[str, Gap]], Standing] | None:
    """What is short per province against the task in force, by certainty; None where either is not known."""
    front = leading(visit.view.day, visit.view.as_of, reader=visit.reader)
    areas = visit.country.areas
    gaps = gaps_of(front, found.locations, register=areas) if front else {}
    if not gaps or front is None:
        return None
    return gaps_table(gaps, found, areas=areas), front
