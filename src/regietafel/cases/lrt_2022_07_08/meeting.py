# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The meeting of the case: from its file to facts, with names in the table that can be erased."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from regietafel.base.messages import Said
from regietafel.base.sources import Source
from regietafel.base.stamps import Stamp
from regietafel.cases.lrt_2022_07_08.day import DAY
from regietafel.cases.lrt_2022_07_08.reading import Row, Told, fact_id, read_sources, said
from regietafel.data.tables import seating
from regietafel.facts import Fact
from regietafel.facts.attendance import (
    Attendance,
    Attended,
    Hidden,
    RoleTaken,
    SeatFilled,
    SeatHeld,
    Substituted,
)
from regietafel.facts.decisions import Action, Decision, DecisionKind, Meeting
from regietafel.facts.meetings import (
    AgendaItem,
    Document,
    DocumentMoved,
    DocumentState,
    MeetingConvened,
    Purpose,
)
from regietafel.facts.observations import Observation
from regietafel.facts.papers import (
    Became,
    ConditionSet,
    FollowedUp,
    Needs,
    Paper,
    PaperVersion,
    WordingAnswered,
    WordingRequest,
)
from regietafel.records import persons, stored
from regietafel.records.counters import next_number

MEETING = fact_id("lrt-2022-07-08")


@cache
def content() -> dict[str, Any]:
    """The file with the meeting as it was read."""
    return tomllib.loads((files(__package__) / "meeting.toml").read_text(encoding="utf-8"))


@cache
def sources() -> dict[str, Source]:
    """The sources of the meeting, by the name they have in the file."""
    return read_sources(content()["sources"])


def keep_persons() -> None:
    """Keep the names of those the minutes name; who was erased meanwhile stays erased."""
    for key, name in content()["persons"].items():
        persons.keep(fact_id(f"person/{key}"), name)


def facts() -> list[Fact]:
    """Every fact of the meeting, in an order in which each rests on earlier ones only; takes the numbers."""
    told = content()
    return [
        *_seats(),
        *(_meeting(row) for row in told["meetings"]),
        *(_item(row) for row in told["items"]),
        *(_party(row, place) for place, row in enumerate(told["parties"], start=1)),
        *(_substitution(row, place) for place, row in enumerate(told["substitutions"], start=1)),
        *_filled(told["parties"]),
        *_adopted(told["meetings"]),
        *(_observation(row) for row in told["observations"]),
        *(_decision(row) for row in told["decisions"]),
        *(_action(row) for row in told["actions"]),
        *_letter(told["letter"], told["wording"]),
    ]


def _stamp(name: str, *, source: str = "minutes", **row: Any) -> Stamp:
    given: Row = {"source": source, "known": DAY, "ground": "Vergadering van die dag.", **row}
    return Told(name, given, given.get("from", DAY), sources()).stamp()


def _seats() -> Iterator[Fact]:
    shipped = seating()
    for seat in shipped.seats:
        stamp = _stamp(
            f"seat/{seat.code}",
            source="coa-tables",
            ground=shipped.ground,
            known=None,
            **{"from": seat.held.start},
        )
        yield SeatHeld(stamp, seat.code, seat.table, seat.organisation, seat.function)
    for role in shipped.roles:
        stamp = _stamp(
            f"role/{role.role}",
            source="coa-tables",
            ground=shipped.ground,
            known=None,
            **{"from": role.held.start},
        )
        yield RoleTaken(stamp, role.table, role.role, role.holders)


def _meeting(row: Row) -> MeetingConvened:
    on = row["on"]
    return MeetingConvened(_stamp(row["id"], known=on, **{"from": on}), row["table"], on)


def _item(row: Row) -> AgendaItem:
    name = f"item/{row['number']}"
    return AgendaItem(
        _stamp(name), fact_id(row["meeting"]), row["number"], said(row["title"]), Purpose(row["purpose"])
    )


def _party(row: Row, place: int) -> Attended:
    key = row["id"]
    function = row.get("function")
    return Attended(
        _stamp(f"party/{key}"),
        meeting=MEETING,
        attendance=Attendance(row.get("attendance", "present")),
        person=fact_id(f"person/{key}") if key in content()["persons"] else None,
        organisation=row.get("organisation"),
        function=None if function is None else Said(function),
        seat=fact_id(f"seat/{row['seat']}") if "seat" in row else None,
        hidden=Hidden(row["hidden"]) if "hidden" in row else None,
        place=place,
    )


def _filled(parties: list[Row]) -> Iterator[SeatFilled]:
    """Who filled the seats on the day of the meeting; since when is not in the minutes."""
    for row in parties:
        if "seat" in row:
            stamp = _stamp(f"filled/{row['seat']}")
            yield SeatFilled(stamp, fact_id(f"seat/{row['seat']}"), fact_id(f"person/{row['id']}"))


def _adopted(meetings: list[Row]) -> Iterator[DocumentMoved]:
    """Minutes that this meeting adopted; they are not held here, and when they were offered is not known."""
    for row in (row for row in meetings if "adopted_in" in row):
        for state in (DocumentState.FOR_ADOPTION, DocumentState.ADOPTED):
            adopted = state is DocumentState.ADOPTED
            yield DocumentMoved(
                _stamp(f"{row['id']}/{state.value}", known=DAY if adopted else None),
                meeting=fact_id(row["id"]),
                document=Document.MINUTES,
                state=state,
                digest=None,
                by=row["table"],
                adopted_in=fact_id(row["adopted_in"]) if adopted else None,
            )


def _substitution(row: Row, place: int) -> Substituted:
    absent, by = row["absent"], row["by"]
    return Substituted(
        _stamp(f"substitution/{absent}/{by}"),
        meeting=MEETING,
        absent=fact_id(f"party/{absent}"),
        by=fact_id(f"party/{by}"),
        role_hidden=row.get("role_hidden", False),
        place=place,
    )


def _observation(row: Row) -> Observation:
    return Observation(_stamp(row["id"]), row["indicator"], row["area"], row["amount"])


def _decision(row: Row) -> Decision:
    return Decision(
        _stamp(row["id"]),
        kind=DecisionKind(row["kind"]),
        body=row.get("body", "LRT"),
        title=said(row["title"]),
        text=said(row["text"]),
        meeting=Meeting("LRT", DAY, row["item"]),
        about=fact_id(row["about"]) if "about" in row else None,
        number=next_number("decision:LRT", DAY.year) if row.get("numbered") else None,
        refers_to=tuple(fact_id(name) for name in row.get("refers_to", [])),
        place=row["place"],
    )


def _action(row: Row) -> Action:
    return Action(
        _stamp(row["id"]),
        title=said(row["title"]),
        decision=fact_id(row["decision"]),
        holders=tuple(row.get("holders", [])),
        supervisors=tuple(row.get("supervisors", [])),
        place=row["place"],
    )


def _letter(letter: Row, wording: Row) -> Iterator[Fact]:
    """The letter with a made-up text, IPO's request about it and the condition that waits for it."""
    paper, request = fact_id(letter["id"]), fact_id(wording["id"])
    text = stored.keep(letter["text"].strip().encode())
    yield Paper(
        _stamp(letter["id"]), "LRT", said(letter["title"]), letter["owner"], fact_id(f"item/{letter['item']}")
    )
    first = _stamp(f"{letter['id']}/1", source="example", ground="Bedacht voor de demonstratie.")
    yield PaperVersion(first, paper, 1, letter["name"], "text/plain", digest=text, text=text)
    asked, by = fact_id(wording["decision"]), wording["accepted_by"]
    yield WordingRequest(
        _stamp(wording["id"]), paper, 1, wording["by"], wording["anchor"], said(wording["asks"]), asked
    )
    yield WordingAnswered(_stamp(f"{wording['id']}/answer"), request, accepted=True, by=by)
    granted = Said(f"{by} gaat akkoord.", f"{by} agrees.")
    yield FollowedUp(_stamp(f"{wording['decision']}/answer"), asked, Became.GRANTED, granted, by)
    condition = said(wording["condition"])
    yield ConditionSet(
        _stamp("letter-condition"), fact_id("lrt-letter"), Needs.WORDING, condition, "IPO", request=request
    )
