# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits at a table (*wie aan tafel zit*): seats with persons and substitutes, chair and secretariat."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render

from regietafel.access.permissions import allowed
from regietafel.areas.bodies import Bodies, bodies_known
from regietafel.base.messages import Said
from regietafel.base.seats import TableRole
from regietafel.meetings.rules.seats import SeatLine
from regietafel.meetings.services.seating_file import seats_table
from regietafel.meetings.services.seats import reporter_of, roles_of, sitting
from regietafel.meetings.web.parts import keeps
from regietafel.meetings.web.seating import end, fill, list_organisation, report, role, seat, substitute, take
from regietafel.records import persons
from regietafel.web.exports import download
from regietafel.web.form_view import FormView
from regietafel.web.gate import needs
from regietafel.web.offers import Offer, offered
from regietafel.web.visit import Visit, Visited


@dataclass(frozen=True, slots=True)
class Sitter:
    """A person at a table as this reader may know them; the name is None for who may not."""

    name: str | None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class SeatView:
    """One seat: who holds it and who sits in it, and what who keeps the table can do with it."""

    line: SeatLine
    organisation: Said
    person: Sitter | None = field(metadata={"help": "None where nobody is known to fill it"})
    substitute: Sitter | None
    forms: tuple[FormView, ...]


@dataclass(frozen=True, slots=True)
class RoleView:
    """A role at the table with the names of the bodies that hold it."""

    role: TableRole
    holders: tuple[Said, ...]
    since: date | None
    form: FormView | None


@dataclass(frozen=True, slots=True)
class SeatsPage:
    """Who sits at one table on the day of the page."""

    table: str
    name: Said
    seats: tuple[SeatView, ...]
    roles: tuple[RoleView, ...]
    reporter: Sitter | None
    forms: tuple[FormView, ...] = field(metadata={"help": "a new seat, an organisation, who reports"})
    keeps: bool


@needs("table.view")
def view(request: Visited, table: str) -> HttpResponse:
    """Who sits at a table."""
    page = build(table, request.visit)
    return render(request, "regietafel/pages/meetings_seats.html", {"page": page, "visit": request.visit})


@needs("table.keep")
def file(request: Visited, table: str, *, form: str) -> HttpResponse:
    """The seats of a table as a spreadsheet, which can come in again."""
    visit = request.visit
    seats = seats_table(table, visit.view.day, reader=visit.reader)
    return download(seats, form, name=f"zetels-{table}", language=visit.language)


def build(table: str, visit: Visit) -> SeatsPage:
    """The page, with names for those who sit at the table or keep it."""
    day, as_of, reader = visit.view.day, visit.view.as_of, visit.reader
    bodies = bodies_known(as_of, reader)
    lines = sitting(table, day, as_of=as_of, reader=reader)
    reports = reporter_of(table, day, as_of=as_of, reader=reader)
    ids = {person for line in lines for person in (line.person, line.substitute)} | {reports}
    known = _known({person for person in ids if person}, table, visit=visit)
    offer = Offer({"table": table}, starts={"start": day}, thing=table)
    return SeatsPage(
        table,
        bodies.find(table).name,
        tuple(_seat(line, known, bodies=bodies, visit=visit) for line in lines),
        tuple(_role(each, table, bodies=bodies, visit=visit) for each in TableRole),
        known.get(reports or ""),
        offered(*(each.form(visit, offer) for each in (seat, take, report, list_organisation))),
        keeps(visit, table),
    )


def _known(ids: set[str], table: str, *, visit: Visit) -> dict[str, Sitter]:
    """Names for who sits at the table, addresses for who keeps it; others see that there is somebody."""
    if not allowed(visit.reader, "table.follow", thing=table):
        return {person: Sitter(None) for person in ids}
    may_write = keeps(visit, table)
    told = persons.addresses(ids) if ids else {}
    return {
        person: Sitter(
            told.get(person, (None, None))[0], told[person][1] if may_write and person in told else None
        )
        for person in ids
    }


def _seat(line: SeatLine, known: dict[str, Sitter], *, bodies: Bodies, visit: Visit) -> SeatView:
    table, key = line.seat.table, line.seat.stamp.id
    offer = Offer({"table": table, "fact": key}, starts={"start": visit.view.day}, thing=table)
    return SeatView(
        line,
        bodies.named(line.seat.organisation).name,
        known.get(line.person or ""),
        known.get(line.substitute or ""),
        offered(*(each.form(visit, offer) for each in (fill, substitute, end))),
    )


def _role(which: TableRole, table: str, *, bodies: Bodies, visit: Visit) -> RoleView:
    roles = roles_of(table, visit.view.day, as_of=visit.view.as_of, reader=visit.reader)
    found = next((each for each in roles if each.role is which), None)
    holders = tuple(bodies.named(code).name for code in found.holders) if found else ()
    starts = {"start": visit.view.day, "holders": tuple(name.nl for name in holders)}
    offer = Offer(
        {"table": table},
        starts=starts,
        fixed={"which": which.value},
        thing=table,
        words=f"seats-role-{which.value}",
    )
    return RoleView(which, holders, found.stamp.valid.start if found else None, role.form(visit, offer))
