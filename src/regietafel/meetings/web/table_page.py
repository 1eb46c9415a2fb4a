# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The page of one table, as the room and its calendar show it."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel.base.messages import Refused
from regietafel.facts.attendance import RoleTaken, SeatHeld
from regietafel.meetings.services.meetings import TableView, roles_of, seats_of, tables
from regietafel.meetings.services.proposing import Proposed, proposals
from regietafel.meetings.services.publishing import Published, published
from regietafel.meetings.services.waiting import agendas_begun
from regietafel.meetings.web.parts import keeps
from regietafel.meetings.web.plan import bring_back, decline
from regietafel.web.acts import Offer
from regietafel.web.form_view import FormView
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class TablePage:
    """One table."""

    found: TableView
    seats: tuple[SeatHeld, ...]
    roles: tuple[RoleTaken, ...]
    proposed: tuple[tuple[Proposed, FormView | None], ...] = field(
        metadata={"help": "with what keeps it off the agenda"}
    )
    bring_back: FormView | None
    public: tuple[Published, ...] = field(metadata={"help": "what was made public, newest first"})
    begun: tuple[str, ...] = field(metadata={"help": "days of which a draft agenda stands"})
    keeps: bool


def table_page(table: str, visit: Visit) -> TablePage:
    """One table as known from here."""
    day, as_of, reader = visit.view.day, visit.view.as_of, visit.reader
    found = next((each for each in tables(as_of, on=day, reader=reader) if each.body.code == table), None)
    if found is None:
        raise Refused("webmeetings-no-such-table", table=table)
    runs = keeps(visit, table)
    return TablePage(
        found,
        seats=tuple(seats_of(table, day, as_of=as_of, reader=reader)),
        roles=tuple(roles_of(table, day, as_of=as_of, reader=reader)),
        proposed=tuple(
            (each, decline.form(visit, Offer({"table": table, "fact": each.fact.stamp.id}, thing=table)))
            for each in proposals(table, as_of, reader=reader)
            if each.open
        ),
        bring_back=bring_back.form(visit, Offer({"table": table}, thing=table)),
        public=tuple(published(as_of, reader=reader, by=table)),
        begun=agendas_begun(table, reader=reader) if runs else (),
        keeps=runs,
    )
