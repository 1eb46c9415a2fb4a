# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The roll of a meeting as one form: a row for each seat, empty rows for others, all of it in one act."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Annotated
from uuid import UUID

from django.http import QueryDict

from regietafel.areas.bodies import Bodies, bodies_known
from regietafel.base.messages import Message
from regietafel.facts.attendance import Attendance, Hidden
from regietafel.meetings.rules.calling import RollLine
from regietafel.meetings.services.calling import RollCall, call_roll, roll_call
from regietafel.meetings.services.meetings import MeetingView
from regietafel.meetings.web.parts import acting
from regietafel.web.acts import act, on
from regietafel.web.form_view import ROWS, Choices, FieldView, FormView
from regietafel.web.forms import chosen
from regietafel.web.inputs import asked
from regietafel.web.offers import Offer
from regietafel.web.rows import rows
from regietafel.web.visit import BODIES, Visit
from regietafel.words import word

BLANKS = 3
"""Empty rows below those that are there."""
COLUMNS = (
    *("partij", "zetel", "naam", "organisatie", "functie"),
    *("als", "door", "rol", "komt", "gaat", "weggelakt"),
)
AWAY = (Attendance.EXCUSED, Attendance.ABSENT)
OTHERS = (Attendance.GUEST, Attendance.SUPPORT, Attendance.PRESENT, *AWAY)
"""What somebody without a seat can be there as."""


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the roll with what is wrong with it."""

    number: int
    line: RollLine
    organisation: str
    faults: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class RollForm:
    """The roll as a form."""

    form: FormView
    rows: tuple[RowView, ...]
    names: tuple[str, ...] = field(metadata={"help": "put forward at who stands in"})
    away: Choices
    others: Choices
    hiding: Choices
    because: FieldView | None = field(metadata={"help": "once something is on record"})


def lines_typed(given: QueryDict) -> tuple[RollLine, ...]:
    """The rows as the form sends them; empty ones below the last are left out."""
    ticked = set(given.getlist("er"))
    typed = zip(*(given.getlist(name) for name in COLUMNS), strict=False)
    lines = [
        _line(dict(zip(COLUMNS, row, strict=True)), ticked=str(number) in ticked)
        for number, row in enumerate(typed, 1)
    ]
    while lines and lines[-1].is_blank and not lines[-1].seat:
        lines.pop()
    return tuple(lines)


def _line(row: dict[str, str], *, ticked: bool) -> RollLine:
    row = {name: value.strip() for name, value in row.items()}
    return RollLine(
        row["partij"],
        row["zetel"],
        row["naam"],
        row["organisatie"],
        row["functie"],
        ticked=ticked,
        told=chosen(Attendance, row["als"]) if row["als"] else None,
        by=row["door"],
        role=row["rol"],
        arrives=row["komt"],
        leaves=row["gaat"],
        hidden=chosen(Hidden, row["weggelakt"]) if row["weggelakt"] else None,
    )


@act(
    "meetings-roll",
    "table.keep",
    words="webmeetings-call",
    note="webmeetings-call-note",
    lead="webmeetings-call-how",
    page=on("meetings-meeting", "fact", at="lijst"),
)
def call(
    visit: Visit,
    *,
    fact: UUID,
    because: Annotated[str | None, asked("reden", "webmeetings-reason")],
    lines: Annotated[tuple[RollLine, ...], rows(lines_typed)],
) -> None:
    """Put on record who is there and who stands in for whom; what was on record is corrected."""
    call_roll(str(fact), lines, acting=acting(visit), because=because)


def roll_form(found: MeetingView, visit: Visit) -> RollForm | None:
    """The roll as who keeps the table fills it in; where it comes back, as it was typed."""
    place = Offer({"fact": found.fact.stamp.id}, thing=found.fact.table)
    form = call.form(visit, place)
    if form is None:
        return None
    visit.lists.add(BODIES)
    known = roll_call(found, reader=visit.reader)
    lines = _over(known.lines, lines_typed(form.tried.given)) if form.tried else known.lines
    faults = form.tried.faults.get(ROWS, ()) if form.tried else ()
    return RollForm(
        form,
        tuple(_rows((*lines, *[RollLine()] * BLANKS), faults, visit=visit)),
        _names(known, lines),
        away=(("", "–"), *_choices(AWAY, visit)),
        others=_choices(OTHERS, visit),
        hiding=tuple(
            (value, word(f"webmeetings-call-hidden-{value or 'none'}", visit.language))
            for value in ("", *Hidden)
        ),
        because=next((each for each in form.fields if each.name == "reden" and known.on_record), None),
    )


def _over(there: Iterable[RollLine], typed: tuple[RollLine, ...]) -> tuple[RollLine, ...]:
    """What was typed over the rows as they stand now, which another may have recorded meanwhile."""
    by_row = {line.seat or line.key: line for line in typed if line.seat or line.key}
    now = [replace(by_row.get(line.seat or line.key, line), key=line.key) for line in there]
    kept = {line.seat or line.key for line in now}
    return (*now, *(line for line in typed if (line.seat or line.key) not in kept))


def _rows(lines: Iterable[RollLine], faults: Iterable[Message], *, visit: Visit) -> Iterable[RowView]:
    bodies, every = bodies_known(visit.view.as_of, visit.reader), tuple(faults)
    for number, line in enumerate(lines, 1):
        wrong = tuple(fault for fault in every if fault.params.get("row") == number)
        yield RowView(number, line, _organisation(line, bodies, language=visit.language), wrong)


def _organisation(line: RollLine, bodies: Bodies, *, language: str) -> str:
    return bodies.named(line.organisation).name.on(language) if line.organisation else ""


def _names(call: RollCall, lines: Iterable[RollLine]) -> tuple[str, ...]:
    """The fixed substitutes first, then everybody who has a row."""
    fixed = [call.standing_in(line) for line in call.seats]
    return tuple(dict.fromkeys(name for name in (*fixed, *(line.name for line in lines)) if name))


def _choices(every: Iterable[Attendance], visit: Visit) -> Choices:
    return tuple((each.value, word(f"attendance-{each.value}", visit.language)) for each in every)
