# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What who keeps a table puts on record about who sits there: seats, persons, substitutes, roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Annotated
from uuid import UUID

from regietafel.areas.bodies import codes_of
from regietafel.base.bodies import BodyKind
from regietafel.base.messages import Said
from regietafel.base.seats import RoleHeld, TableRole
from regietafel.base.stamps import Span
from regietafel.meetings.services import seating, seating_file
from regietafel.meetings.services.listing import list_body
from regietafel.meetings.services.people import Somebody, with_person
from regietafel.meetings.services.seating import NewSeat
from regietafel.meetings.web.parts import acting
from regietafel.outlets.mail import ADDRESS_FAULTS
from regietafel.web import kept_files
from regietafel.web.acts import To, act, on
from regietafel.web.form_view import Kind
from regietafel.web.inputs import asked, hidden, line
from regietafel.web.kept_files import Pasted, SourceFile
from regietafel.web.visit import Visit

PAGE = on("meetings-seats", "table")
AT_SEATS = on("meetings-seats", "table", at="zetels")
OTHER_KINDS = (BodyKind.ORGANISATION, BodyKind.ASSOCIATION, BodyKind.AGENCY, BodyKind.MINISTRY)
"""What an organisation can be that is not in the register."""
KIND_WORDS = {kind: f"seats-body-kind-{kind.value}" for kind in OTHER_KINDS}
ADDRESS = asked("adres", "seats-address", kind=Kind.EMAIL, beside=True, about=ADDRESS_FAULTS)
START = asked("vanaf", "seats-from", about=("seat-not-held", "seat-held-already"))


@dataclass(frozen=True, slots=True)
class SeatInput:
    """A seat with who fills it and who stands in; what is left empty is not known yet."""

    organisation: Annotated[str, asked("organisatie", "webmeetings-organisation", kind=Kind.BODY)]
    function: Annotated[Said, line("functie", "webmeetings-function", beside=True)]
    name: Annotated[str | None, asked("naam", "webmeetings-name", completes=False)]
    address: Annotated[str | None, ADDRESS]
    substitute: Annotated[str | None, asked("vervanger", "seats-substitute-name", completes=False)]
    substitute_address: Annotated[
        str | None, asked("vervanger-adres", "seats-address", kind=Kind.EMAIL, beside=True)
    ]
    start: Annotated[date, START]
    end: Annotated[date | None, asked("tot", "seats-until", beside=True)]


@act("meetings-seat", "table.keep", words="seats-add", page=AT_SEATS)
def seat(visit: Visit, *, table: str, given: SeatInput) -> None:
    """Put a seat on record."""
    (code,) = codes_of([given.organisation], field="organisatie")
    seating.seat(
        NewSeat(
            table,
            code,
            given.function,
            Span(given.start, given.end),
            Somebody(given.name, given.address) if given.name else None,
            Somebody(given.substitute, given.substitute_address) if given.substitute else None,
        ),
        acting=acting(visit),
    )


@dataclass(frozen=True, slots=True)
class PersonInput:
    """Somebody from a day on; nobody where no name is given."""

    name: Annotated[str | None, asked("naam", "webmeetings-name", hint="seats-name-empty", completes=False)]
    address: Annotated[str | None, ADDRESS]
    start: Annotated[date, START]

    @property
    def somebody(self) -> Somebody | None:
        return Somebody(self.name, self.address) if self.name else None


@act("meetings-seat-fill", "table.keep", words="seats-fill", page=AT_SEATS, is_first=False)
def fill(visit: Visit, *, fact: UUID, given: PersonInput) -> None:
    """Somebody else fills a seat from a day on, or nobody."""
    by = acting(visit)
    record = partial(seating.fill_seat, str(fact), held=Span(given.start), acting=by)
    with_person(given.somebody, record, reader=by.reader)


@act(
    "meetings-seat-substitute",
    "table.keep",
    words="seats-substitute",
    page=AT_SEATS,
    is_first=False,
)
def substitute(visit: Visit, *, fact: UUID, given: PersonInput) -> None:
    """Somebody stands in for who fills a seat, from a day on, or nobody."""
    by = acting(visit)
    record = partial(seating.name_substitute, str(fact), held=Span(given.start), acting=by)
    with_person(given.somebody, record, reader=by.reader)


@act("meetings-seat-end", "table.keep", words="seats-end", page=AT_SEATS, is_first=False)
def end(visit: Visit, *, fact: UUID, start: Annotated[date, START]) -> None:
    """A seat is not held any more, from a day on."""
    seating.end_seat(str(fact), start, acting=acting(visit))


@act(
    "meetings-role",
    "table.keep",
    words="seats-role",
    page=on("meetings-seats", "table", at="rollen"),
    is_first=False,
)
def role(
    visit: Visit,
    *,
    table: str,
    which: Annotated[TableRole, hidden("rol")],
    holders: Annotated[tuple[str, ...], asked("wie", "seats-role-holders", kind=Kind.BODIES)],
    start: Annotated[date, asked("vanaf", "seats-from", beside=True)],
) -> None:
    """Who chairs the table or runs its secretariat, from a day on; nobody where none is named."""
    codes = codes_of(holders, field="wie")
    seating.take_role(RoleHeld(table, which, codes, Span(start)), acting=acting(visit))


@act(
    "meetings-reporter",
    "table.keep",
    words="seats-reporter",
    page=on("meetings-seats", "table", at="verslag"),
    is_first=False,
)
def report(visit: Visit, *, table: str, given: PersonInput) -> None:
    """Who prepares the monthly report of the table, from a day on."""
    by = acting(visit)
    record = partial(seating.name_reporter, table, on=given.start, acting=by)
    with_person(given.somebody, record, reader=by.reader)


@act("meetings-seats-take", "table.keep", words="seats-take", page=AT_SEATS, is_first=False)
def take(visit: Visit, *, table: str, file: SourceFile, pasted: Pasted) -> To:
    """Put the seats of a file or a pasted table on record, all of them or nothing."""
    place = kept_files.sent(file, pasted)
    done = seating_file.take_in(place.read_bytes(), place.name, table=table, acting=acting(visit))
    place.unlink()
    told = {"nieuw": done.new, "anders": done.changed, "gelijk": done.same}
    return To(
        "meetings-seats", (table,), at="zetels", query={name: str(count) for name, count in told.items()}
    )


@act("meetings-body", "table.keep", words="seats-body", page=PAGE, is_first=False)
def list_organisation(
    visit: Visit,
    *,
    table: str,
    name: Annotated[Said, line("naam", "seats-body-name")],
    kind: Annotated[BodyKind, asked("soort", "column-kind", words=KIND_WORDS, beside=True)],
) -> None:
    """Put an organisation on record that nobody knows here yet."""
    list_body(name, kind, table=table, acting=acting(visit))
