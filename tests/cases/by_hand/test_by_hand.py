# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What stands on the pages after the case was entered by hand is what the demonstration shows."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.db import transaction
from pytest_django import Settings

from regietafel.access.readers import ANYONE
from regietafel.areas.bodies import bodies_known
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import MeetingConvened
from regietafel.meetings.services.meetings import meeting as held
from regietafel.outlets.files import to_csv
from regietafel.records import ledger
from regietafel.targets.services import books
from regietafel.targets.services.exchange import overview_table
from tests.cases.by_hand import meeting, reception
from tests.cases.by_hand.hands import DAY, Hands
from tests.support.kept import put_back
from tests.support.runs import said

if TYPE_CHECKING:
    from tests.support.kept import Kept

pytestmark = pytest.mark.django_db
NUMBER = re.compile(r"-?\d+(?:/\d+|\.\d+)?|\d{4}-\d{2}-\d{2}")
RECEPTION = (
    "/verdeling/2022-opvang-51000/tabel.csv",
    "/gebied/PV26/tabel.csv",
    "/opvang/tabel.csv",
    "/opvang/portefeuille/tabel.csv",
    "/opvang/locaties/tabel.csv",
    "/opvang/ter-apel/tabel.csv",
    "/opvang/crisisnoodopvang/tabel.csv",
    "/opvang/plannen/tabel.csv",
)
TARGETS = ("/taakstelling/2022-II/tabel.csv", "/taakstelling/2022-II/provincie/PV26/tabel.csv")


@pytest.fixture
def hands(settings: Settings, tmp_path: Path, db: None) -> Hands:
    """The people who work on an installation without the demonstration, which opens on today."""
    settings.DAY = None
    settings.HOME = tmp_path
    return Hands()


def numbers(file: str) -> list[list[str]]:
    """The name and the numbers of every row: words about a source differ with who entered it."""
    rows = list(csv.reader(io.StringIO(file)))
    return [[row[0], *(cell for cell in row[1:] if NUMBER.fullmatch(cell))] for row in rows[1:]]


def of_the_demonstration(kept: Kept, paths: tuple[str, ...]) -> tuple[dict[str, list[list[str]]], str]:
    """The numbers of these files in the demonstration, and its figures as a file to bring."""
    with transaction.atomic():
        put_back(kept)
        looking = Hands()
        shown = {path: numbers(looking.page(path)) for path in paths}
        figures = said("observations", "export", "--format", "csv")
        transaction.set_rollback(True)
    books._books.clear()
    return shown, figures


def test_the_reception_of_the_case_entered_by_hand_gives_the_same_tables(
    hands: Hands, kept_case: Kept
) -> None:
    shown, figures = of_the_demonstration(kept_case, RECEPTION)
    reception.decide(hands)
    reception.divide(hands)
    reception.count(hands, figures)
    reception.locate(hands)
    reception.plan(hands)
    for path, there in shown.items():
        assert numbers(hands.page(path)) == there, path


def test_the_meeting_of_the_case_held_by_hand_is_the_same_on_record(hands: Hands, kept_case: Kept) -> None:
    with transaction.atomic():
        put_back(kept_case)
        demonstration = the_meeting()
        transaction.set_rollback(True)
    meeting.seat(hands)
    where = meeting.convene(hands)
    meeting.attend(hands, where)
    keys = meeting.note(hands, where)
    meeting.letter(hands, where, keys)
    by_hand = the_meeting()
    for what, there in demonstration.items():
        assert by_hand[what] == there, what


def named(codes: tuple[str, ...]) -> list[str]:
    """Bodies by name: one that the case tells in words has a code of its own here."""
    known = bodies_known()
    return [known.named(code).name.nl for code in codes]


def the_meeting() -> dict[str, object]:
    """What is on record of the meeting: the roll, what was noted at each item, who is to do what."""
    (fact,) = ledger.read(MeetingConvened, table="LRT", on=DAY)
    view = held(fact.stamp.id, AsOf(), reader=ANYONE)
    roll = view.roll
    of_seat = {place.party.stamp.id: place.seat.organisation for place in roll.places if place.party}
    who = {
        each.stamp.id: str(
            # The roll that is called takes the organisation from the seat, which the minutes leave unsaid.
            (each.attendance.value, each.organisation or of_seat.get(each.stamp.id), each.person is not None)
        )
        for each in roll.parties
    }
    return {
        "items": [(item.fact.number, item.fact.title.nl, item.fact.purpose.value) for item in view.items],
        "seats": sorted((place.seat.organisation, place.status.value) for place in roll.places),
        "parties": sorted(who.values()),
        "replaced": sorted((who[edge.absent], who[edge.by]) for edge in roll.edges),
        "decisions": sorted((noted.kind.value, noted.body, noted.title.nl) for noted in view.decisions),
        "actions": sorted(
            (action.title.nl, *named(action.holders), *named(action.supervisors), str(action.latest))
            for action in view.actions
        ),
        "waits": len(view.waits),
    }


def test_the_target_of_the_second_half_year_published_by_hand_gives_the_same_tables(
    hands: Hands, kept_case: Kept
) -> None:
    with transaction.atomic():
        put_back(kept_case)
        looking = Hands()
        shown = {path: numbers(looking.page(path)) for path in TARGETS}
        first_half = first_half_of_utrecht()
        transaction.set_rollback(True)
    books._books.clear()
    number = {
        "soort": "statutory",
        "aantal": "13.500",
        "titel": "Taakstelling 2022-II",
        "bron": "Brief van 28 april 2022",
        "uitgever": "SJenV",
        "bronsoort": "stated",
    }
    hands.do("planner", "targets-publish", {"period": "2022-II"}, number, on=date(2022, 4, 28))
    said_of_it = {"halfjaar": "2022-I", "peildag": "2022-07-01", "bekend": "2022-07-01", "uitgever": "JenV"}
    hands.bring("targets-import", first_half, None, said_of_it)
    for path in TARGETS:
        assert numbers(hands.page(path)) == shown[path], path


def first_half_of_utrecht() -> str:
    """The half-year before, of the municipalities of which something is on record, as a file to bring."""
    first = HalfYear.parse("2022-I")
    table = overview_table(first, date(2022, 7, 1), as_of=AsOf(), within="PV26", reader=ANYONE)
    return to_csv(table, "nl")
