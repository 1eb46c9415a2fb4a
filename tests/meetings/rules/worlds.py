# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Small meetings to try things on, with ids that can be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from regietafel.base.messages import Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.facts.attendance import Attendance, Attended, SeatHeld, Substituted
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.facts.papers import (
    ConditionMet,
    ConditionSet,
    Consented,
    Needs,
    RoundOpened,
    SentOut,
    Voice,
    WordingAnswered,
    WordingProcessed,
    WordingRequest,
)

DAY = date(2022, 7, 8)
SOURCE = Source("test", "Verslag", "LRT", SourceKind.EXAMPLE)


def stamp(name: str, day: date = DAY) -> Stamp:
    return Stamp(
        name,
        Span(day),
        Known(day, "vergadering"),
        recorded=datetime(2022, 7, 8, 12, tzinfo=UTC),
        actor="p.jansen",
        visibility=Visibility.PUBLIC,
        source=SOURCE,
    )


def seat(name: str) -> SeatHeld:
    return SeatHeld(stamp(f"seat-{name}"), f"LRT/{name}", "LRT", name, Said(name))


def party(name: str, *, there: bool = True, seated: bool = False) -> Attended:
    attendance = Attendance.PRESENT if there else Attendance.EXCUSED
    own = f"seat-{name}" if seated else None
    return Attended(stamp(name), "meeting", attendance, function=Said(name), seat=own)


def edges(pairs: Iterable[tuple[str, str]]) -> list[Substituted]:
    return [Substituted(stamp(f"{absent}>{by}"), "meeting", absent, by) for absent, by in pairs]


def decision(name: str, kind: DecisionKind = DecisionKind.AGREEMENT) -> Decision:
    return Decision(stamp(name), kind, "LRT", Said(name), Said(f"Het gaat om {name}."))


def waits_for(name: str, other: str) -> ConditionSet:
    return ConditionSet(stamp(f"{name}<{other}"), name, Needs.DECISION, Said(f"na {other}"), other=other)


def waits_for_wording(name: str, request: str) -> ConditionSet:
    return ConditionSet(
        stamp(f"{name}<{request}"), name, Needs.WORDING, Said(f"tekst {request}"), request=request
    )


def waits_for_fact(name: str, by_day: date | None = None) -> ConditionSet:
    return ConditionSet(stamp(f"{name}<fact"), name, Needs.FACT, Said("het cijfer"), by_day=by_day)


def asks(name: str, version: int = 1) -> WordingRequest:
    return WordingRequest(stamp(name), "letter", version, "IPO", "Conclusie", Said("neutraler"))


def answered(request: str, *, accepted: bool) -> WordingAnswered:
    return WordingAnswered(stamp(f"{request}?"), request, accepted, "SJenV")


def processed(request: str, version: int = 2) -> WordingProcessed:
    return WordingProcessed(stamp(f"{request}!"), request, version, "SJenV")


def met(condition: ConditionSet) -> ConditionMet:
    return ConditionMet(stamp(f"{condition.stamp.id}!"), condition.stamp.id, "LRT", Said("bekend"))


def says(seat_code: str, voice: Voice, name: str = "d") -> Consented:
    return Consented(stamp(f"{seat_code}:{voice}"), name, seat_code, voice)


def asked(seats: Sequence[str], until: date, name: str = "d") -> RoundOpened:
    return RoundOpened(stamp("round"), name, tuple(seats), Said("binnen vijf werkdagen"), until)


def sent(name: str, still_open: tuple[str, ...] = ()) -> SentOut:
    return SentOut(stamp("sent"), name, "SJenV", ("Tweede Kamer",), still_open=still_open)
