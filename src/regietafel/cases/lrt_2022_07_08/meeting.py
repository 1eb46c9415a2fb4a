# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The meeting of the case: from its file to facts, with names in the table that can be erased."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.base.stamps import Span
from regietafel.cases.lrt_2022_07_08.day import DAY
from regietafel.cases.lrt_2022_07_08.reading import File, Row, fact_id
from regietafel.data.tables import seating
from regietafel.facts import Fact
from regietafel.facts.attendance import Attended, RoleTaken, SeatFilled, SeatHeld, Substituted
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.meetings import AgendaItem, DocumentMoved, MeetingConvened
from regietafel.facts.observations import Observation
from regietafel.facts.papers import (
    ConditionSet,
    FollowedUp,
    Paper,
    PaperVersion,
    WordingAnswered,
    WordingRequest,
)
from regietafel.records import persons, stored
from regietafel.records.counters import next_number

HELD = "lrt-2022-07-08"
"""What the file calls the meeting."""
MEETING = fact_id(HELD)
FILE = File(
    "meeting.toml",
    otherwise={"source": "minutes", "known": DAY, "ground": "Vergadering van die dag."},
)


def keep_persons() -> None:
    """Keep the names of those the minutes name; who was erased meanwhile stays erased."""
    for key, name in FILE.content()["persons"].items():
        persons.keep(fact_id(f"person/{key}"), name)


def facts() -> list[Fact]:
    """Every fact of the meeting, in an order in which each rests on earlier ones only; takes the numbers."""
    told = FILE.content()
    return [
        *_seats(),
        *(
            FILE.fact(MeetingConvened, {**row, "known": row["on"]}, valid=row["on"], used=("adopted_in",))
            for row in told["meetings"]
        ),
        *(FILE.fact(AgendaItem, row, valid=DAY, name=f"item/{row['number']}") for row in told["items"]),
        *(_party(row, place) for place, row in enumerate(told["parties"], start=1)),
        *(_substitution(row, place) for place, row in enumerate(told["substitutions"], start=1)),
        *_filled(told["parties"]),
        *_adopted(told["meetings"]),
        *(FILE.fact(Observation, row, valid=DAY, used=("on",)) for row in told["observations"]),
        *(_decision(row) for row in told["decisions"]),
        *(FILE.fact(Action, row, valid=DAY) for row in told["actions"]),
        *_letter(told["letter"], told["wording"]),
    ]


def _seats() -> Iterator[Fact]:
    shipped = seating()
    said: Row = {"source": "coa-tables", "ground": shipped.ground, "known": None}
    for seat in shipped.seats:
        stamp = FILE.stamp(f"seat/{seat.code}", said, span=Span(seat.held.start))
        yield SeatHeld(stamp, seat.code, seat.table, seat.organisation, seat.function)
    for role in shipped.roles:
        stamp = FILE.stamp(f"role/{role.role}", said, span=Span(role.held.start))
        yield RoleTaken(stamp, role.table, role.role, role.holders)


def _party(row: Row, place: int) -> Attended:
    key = row["id"]
    named = {"person": f"person/{key}"} if key in FILE.content()["persons"] else {}
    seated = {"seat": f"seat/{row['seat']}"} if "seat" in row else {}
    told = {"attendance": "present", **row, **named, **seated, "meeting": HELD, "place": place}
    return FILE.fact(Attended, told, valid=DAY, name=f"party/{key}")


def _filled(parties: list[Row]) -> Iterator[SeatFilled]:
    """Who filled the seats on the day of the meeting; since when is not in the minutes."""
    for row in parties:
        if "seat" in row:
            told = {"seat": f"seat/{row['seat']}", "person": f"person/{row['id']}"}
            yield FILE.fact(SeatFilled, told, valid=DAY, name=f"filled/{row['seat']}")


def _adopted(meetings: list[Row]) -> Iterator[DocumentMoved]:
    """Minutes that this meeting adopted; they are not held here, and when they were offered is not known."""
    for row in (row for row in meetings if "adopted_in" in row):
        moved = {"meeting": row["id"], "document": "verslag", "by": row["table"]}
        offered = {"state": "for-adoption", "known": None}
        for state in (offered, {"state": "adopted", "adopted_in": row["adopted_in"]}):
            name = f"{row['id']}/{state['state']}"
            yield FILE.fact(DocumentMoved, moved | state, valid=DAY, name=name)


def _substitution(row: Row, place: int) -> Substituted:
    absent, by = row["absent"], row["by"]
    told = {**row, "absent": f"party/{absent}", "by": f"party/{by}", "meeting": HELD, "place": place}
    return FILE.fact(Substituted, told, valid=DAY, name=f"substitution/{absent}/{by}")


def _decision(row: Row) -> Decision:
    return FILE.fact(
        Decision,
        {"body": "LRT", **row},
        valid=DAY,
        used=("item", "numbered"),
        meeting={"table": "LRT", "on": DAY, "item": row["item"]},
        number=next_number("decision:LRT", DAY.year) if row.get("numbered") else None,
        refers_to=[fact_id(name) for name in row.get("refers_to", [])],
    )


def _letter(letter: Row, wording: Row) -> Iterator[Fact]:
    """The letter with a made-up text, IPO's request about it and the condition that waits for it."""
    paper, request = letter["id"], wording["id"]
    text = stored.keep(letter["text"].strip().encode())
    item = f"item/{letter['item']}"
    yield FILE.fact(Paper, letter, valid=DAY, used=("name", "text"), table="LRT", item=item)
    version = {"source": "example", "ground": "Bedacht voor de demonstratie.", "name": letter["name"]}
    of_text = {"paper": paper, "version": 1, "media": "text/plain", "digest": text, "text": text}
    yield FILE.fact(PaperVersion, version | of_text, valid=DAY, name=f"{paper}/1")
    yield FILE.fact(
        WordingRequest, wording, valid=DAY, used=("accepted_by", "condition"), paper=paper, version=1
    )
    by, asked = wording["accepted_by"], wording["decision"]
    yield FILE.fact(
        WordingAnswered,
        {"request": request, "accepted": True, "by": by},
        valid=DAY,
        name=f"{request}/answer",
    )
    granted = {"nl": f"{by} gaat akkoord.", "en": f"{by} agrees."}
    became = {"decision": asked, "became": "granted", "text": granted, "by": by}
    yield FILE.fact(FollowedUp, became, valid=DAY, name=f"{asked}/answer")
    waits = {"decision": "lrt-letter", "needs": "wording", "text": wording["condition"], "by": "IPO"}
    yield FILE.fact(ConditionSet, waits | {"request": request}, valid=DAY, name="letter-condition")
