# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A province or municipality: its task, how that number came about, what is lent, the sheet to print."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.actions.web.parts import ItemView, in_area
from regietafel.base.areas import Area, AreaKind, Areas
from regietafel.base.bodies import Body
from regietafel.base.messages import Message, Refused
from regietafel.base.sources import Source
from regietafel.data import REGIONS_SOURCE, source
from regietafel.data.organisations import of_area
from regietafel.facts.tasks import Transfer
from regietafel.outlets.accounts import Account
from regietafel.reception.services.expected import Against, against, against_account
from regietafel.reception.services.view import Reception, reception
from regietafel.reception.web.area_parts import AreaReception, of_area_reception
from regietafel.tasks.outlets.sheet import sheet
from regietafel.tasks.services.standing import Line as AreaLine
from regietafel.tasks.services.standing import Standing, in_force, standing
from regietafel.tasks.services.tables import task_table
from regietafel.tasks.web import certificates
from regietafel.tasks.web.export import standing_table
from regietafel.tasks.web.parts import (
    PublishedView,
    by_name,
    decisions_of,
    published_of,
    tags,
    told,
)
from regietafel.tasks.web.sheets import content
from regietafel.web.exports import FORMS, download
from regietafel.web.gate import needs
from regietafel.web.grid import Grid, grid, tagged
from regietafel.web.visit import Visit, Visited

SERIES = "verdeling"


@dataclass(frozen=True, slots=True)
class TransferView:
    """Places lent, with the names of both sides."""

    transfer: Transfer
    giver: str
    taker: str
    unit: str
    in_force: bool = field(metadata={"help": "whether it counts on the day of the page"})
    waits: Message | None = field(metadata={"help": "what the decision behind it waits for"})


@dataclass(frozen=True, slots=True)
class PlaceAccounts:
    """How the places against a task came about; None where they are not known."""

    today: Account | None
    there: Account | None
    to_find: Account | None


@dataclass(frozen=True, slots=True)
class AreaTask:
    """The number of this area in one distribution, with everything one may ask about it."""

    standing: Standing
    line: AreaLine
    places: Against = field(
        metadata={"help": "what there is now, and what is expected on the day of the task"}
    )
    account: Account
    tags: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]
    margins: tuple[str, ...] = field(metadata={"help": "how many more or fewer would change it"})
    published: tuple[PublishedView, ...]
    transfers: tuple[TransferView, ...]
    existing_tags: tuple[tuple[str, str], ...] = field(metadata={"help": "how far to lean on what exists"})
    step: str | None = field(metadata={"help": "within what it was divided, for the recount sheet"})
    expected_tags: tuple[tuple[str, str], ...] = field(metadata={"help": "the same of what is expected"})
    place_accounts: PlaceAccounts

    @property
    def lent(self) -> int:
        """What transfers add to the number, or take from it."""
        return self.line.task.amount - self.line.before_transfers

    @property
    def unit_key(self) -> str:
        return f"base-unit-{self.standing.distribution.unit}"


@dataclass(frozen=True, slots=True)
class AreaPage:
    """A province or municipality on a day."""

    area: Area
    body: Body
    parent: Area | None
    regions: tuple[Area, ...] = field(metadata={"help": "its safety region, or those of a province"})
    regions_source: Source = field(metadata={"help": "where that was read"})
    tasks: tuple[AreaTask, ...] = field(metadata={"help": "every distribution that speaks of it"})
    below: Grid | None = field(metadata={"help": "the municipalities of a province, indicative"})
    apart: Message | None = field(metadata={"help": "that those do not add up to its own number, and why"})
    sentence: Message | None = field(metadata={"help": "its number, in one sentence"})
    reception: AreaReception = field(metadata={"help": "the places of reception in it"})
    actions: tuple[ItemView, ...] = field(metadata={"help": "what is to be done in it, or by its bodies"})
    forms: tuple[str, ...] = tuple(FORMS)


@needs("area.view")
def view(request: Visited, code: str) -> HttpResponse:
    """The page of one area."""
    visit = request.visit
    return render(request, "regietafel/pages/area.html", {"page": build(code, visit), "visit": visit})


@needs("area.view")
def export(request: Visited, code: str, *, form: str) -> HttpResponse:
    """Its figures as a file: of a province with its municipalities."""
    visit = request.visit
    area = area_of(code, visit)
    found = front(code, visit)
    below = area.kind is AreaKind.PROVINCE and found.reaches_municipalities
    within, only = (code, None) if below else (None, code)
    table = standing_table(found, visit, level=AreaKind.MUNICIPALITY, within=within, only=only)
    return download(table, form, name=code.lower(), language=visit.language)


@needs("area.view")
def sheet_pdf(request: Visited, code: str) -> HttpResponse:
    """The sheet as sent: one page with the task and its working."""
    visit = request.visit
    area = area_of(code, visit)
    pdf = sheet(
        content(
            front(code, visit),
            area,
            visit=visit,
            address=request.build_absolute_uri(visit.address("area", code)),
        )
    )
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{code.lower()}.pdf"'
    return response


def area_of(code: str, visit: Visit) -> Area:
    """A province or municipality; no other area has a page yet."""
    areas = visit.country.areas
    area = areas.get(code)
    if area.kind not in (AreaKind.PROVINCE, AreaKind.MUNICIPALITY):
        raise Refused("areas-unknown", text=code, day=areas.known_until)
    return area


def standings(code: str, visit: Visit) -> list[Standing]:
    """How every distribution stands that speaks of this area, the whole before its parts."""
    known = in_force(visit.view.day, visit.view.as_of, reader=visit.reader)
    found = [
        standing(fact.series, visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
        for fact in sorted(known, key=lambda fact: fact.part_of is not None)
    ]
    return [each for each in found if code in each.tasks]


def front(code: str, visit: Visit) -> Standing:
    """The first of them; refused where nothing is known of this area yet."""
    found = standings(code, visit)
    if not found:
        raise Refused("web-area-no-task", name=area_of(code, visit).name, day=visit.view.known)
    return found[0]


def build(code: str, visit: Visit) -> AreaPage:
    """The page of an area, from what is known from here."""
    area = area_of(code, visit)
    found = standings(code, visit)
    held = reception(visit.view.day, visit.view.as_of, reader=visit.reader)
    tasks = tuple(_task(each, code, held=held, visit=visit) for each in found)
    province = area.kind is AreaKind.PROVINCE and bool(found) and found[0].reaches_municipalities
    return AreaPage(
        area=area,
        body=of_area(area),
        parent=visit.country.areas.get(area.parent) if area.parent else None,
        regions=regions_of(area, visit.country.areas, day=visit.view.day),
        regions_source=source(REGIONS_SOURCE),
        tasks=tasks,
        below=_below(found[0], code, visit=visit) if province else None,
        apart=found[0].apart(code) if province else None,
        sentence=_sentence(area, tasks[0]) if tasks else None,
        reception=of_area_reception(area, held, visit=visit),
        actions=in_area(code, visit),
    )


def regions_of(area: Area, areas: Areas, *, day: date) -> tuple[Area, ...]:
    """The safety region of a municipality, those of a province; none where one is not known."""
    try:
        if area.kind is AreaKind.MUNICIPALITY:
            return (areas.region_of(area.code),)
        return tuple(areas.children(area.code, AreaKind.SAFETY_REGION, day=day).values())
    except Refused:
        return ()


def _sentence(area: Area, task: AreaTask) -> Message:
    kind = task.line.task.kind.name.lower()
    return Message(
        f"web-area-sentence-{kind}",
        {
            "name": area.name,
            "amount": Message(
                f"base-amount-{task.standing.distribution.unit}", {"count": task.line.task.amount}
            ),
            "on": task.line.task.on,
        },
    )


def _transfers(found: Standing, code: str, *, visit: Visit) -> tuple[TransferView, ...]:
    """What is lent to or by this area, and across the border of a province also by what lies in it."""
    areas = visit.country.areas
    touching = [
        transfer
        for transfer in found.transfers
        if code in (transfer.giver, transfer.taker)
        or (areas.province_of(transfer.giver).code == code)
        != (areas.province_of(transfer.taker).code == code)
    ]
    return tuple(
        TransferView(
            each,
            areas.get(each.giver).name,
            areas.get(each.taker).name,
            found.distribution.unit,
            each.stamp.valid.covers(visit.view.day) and found.waiting(each) is None,
            found.waiting(each),
        )
        for each in touching
    )


def _task(found: Standing, code: str, *, held: Reception, visit: Visit) -> AreaTask:
    working = found.working(code)
    parent = found.distributed.ask.tree.units[code].parent or found.distribution.within
    level = found.distributed.ask.tree.units[code].level
    proof = certificates.proof(found, AreaKind(level), parent=parent)
    places = against(found, [code], found=held, areas=visit.country.areas)[code]
    line, known = places.line, decisions_of(found)
    return AreaTask(
        standing=found,
        line=line,
        places=places,
        account=told(working, visit, decisions=known),
        tags=tags(found.marks(code), visit),
        sources=working.sources(),
        margins=certificates.line_of(proof, code, standing=found, visit=visit) if proof else (),
        published=tuple(each for each in published_of(found) if each.value.area == code),
        transfers=_transfers(found, code, visit=visit),
        step=parent if any(step.parent == parent for step in found.distributed.steps) else None,
        existing_tags=tagged(line.existing.stamp.marks, visit.language) if line.existing else (),
        expected_tags=tagged(places.marks, visit.language),
        place_accounts=PlaceAccounts(
            *(
                told(made, visit, decisions=known) if (made := against_account(found, places, key)) else None
                for key in ("existing", "expected", "to_find")
            )
        ),
    )


def _below(found: Standing, code: str, *, visit: Visit) -> Grid:
    lines = by_name(found, found.lines(AreaKind.MUNICIPALITY, within=code))
    table = task_table(found, lines, known=visit.view.known, within=code)
    shown = table.picked("name", "amount", "quota", "weight")
    return grid(replace(shown, caption=Message("web-area-below")), visit)
