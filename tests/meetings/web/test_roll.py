# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The roll is there when a meeting opens: one form, one act, every fault at its row, corrected in place."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.facts.attendance import Attended
from regietafel.meetings.rules.attendance import Roll
from regietafel.meetings.services.meetings import meeting
from regietafel.meetings.web.roll import COLUMNS
from regietafel.records import ledger
from tests.cases.by_hand.hands import DAY, Hands, address
from tests.meetings.web.test_meetings import agenda

pytestmark = pytest.mark.django_db
PRT = {"table": "PRT-PV26"}
SEATS = ("Zeist", "De Bilt", "Amersfoort", "Utrecht")
KEEPER = "prt-utrecht"


@pytest.fixture
def hands(settings: Settings, tmp_path: Path, db: None) -> Hands:
    """Who works on an installation without the demonstration."""
    settings.DAY = None
    settings.HOME = tmp_path
    return Hands()


@dataclass
class Sheet:
    """The form of the roll as the page offers it, to be filled in and sent."""

    hands: Hands
    where: dict[str, str]
    columns: dict[str, list[str]] = field(default_factory=dict)
    ticked: list[str] = field(default_factory=list)
    keeper: str = KEEPER

    def read(self, page: str | None = None) -> Sheet:
        """Read it from the page of the meeting, or from a page that came back."""
        page = page or self.page()
        form = page[page.index('id="lijst"') : page.index("</form>", page.index('id="lijst"'))]
        self.columns = {
            name: [html.unescape(value) for value in re.findall(f'name="{name}" value="([^"]*)"', form)]
            for name in COLUMNS
            if name not in ("als", "weggelakt")
        }
        for name in ("als", "weggelakt"):
            lists = re.findall(f'(?s)<select class="utrecht-select" name="{name}".*?</select>', form)
            self.columns[name] = [
                (re.findall(r'value="([^"]*)" selected', each) or re.findall(r'value="([^"]*)"', each))[0]
                for each in lists
            ]
        self.ticked = re.findall(r'name="er" value="(\d+)" checked', form)
        assert len({len(values) for values in self.columns.values()}) == 1
        return self

    def page(self) -> str:
        return self.hands.page(f"/overleg/vergadering/{self.where['fact']}/", persona=self.keeper)

    def put(self, row: int, **typed: str) -> Sheet:
        for name, value in typed.items():
            self.columns[name][row - 1] = value
        return self

    def tick(self, *rows: int) -> Sheet:
        self.ticked += [str(row) for row in rows]
        return self

    def untick(self, row: int) -> Sheet:
        self.ticked.remove(str(row))
        return self

    def send(self, **more: str) -> None:
        self.hands.typed(self.keeper, "meetings-roll", self.where, self._given(more))

    def refused(self, **more: str) -> str:
        """The page that comes back."""
        answer = self.hands.of(self.keeper).post(
            address("meetings-roll", self.where, on=DAY), self._given(more)
        )
        assert answer.status_code == 400
        return answer.content.decode()

    def roll(self) -> Roll:
        return meeting(self.where["fact"], AsOf(), reader=ANYONE).roll

    def _given(self, more: dict[str, str]) -> dict[str, Any]:
        return {**self.columns, "er": self.ticked, **more}


@pytest.fixture
def sheet(hands: Hands) -> Sheet:
    """A meeting of a table with four seats, each with who fills it; two have the same fixed substitute."""
    for place, name in enumerate(SEATS, 1):
        seat = {"organisatie": f"gemeente {name}", "functie": "burgemeester", "vanaf": "2022-01-01"}
        stands_in = "J. Bakker" if place < 3 else None
        hands.do(KEEPER, "meetings-seat", PRT, seat, naam=f"Burgemeester {name}", vervanger=stands_in)
    where = {**PRT, "day": "2022-07-08"}
    hands.typed(KEEPER, "meetings-plan-save", where, agenda("Opening"))
    led = hands.do(KEEPER, "meetings-convene", where, openbaar="1")
    return Sheet(hands, {"fact": led.split("/vergadering/")[1].split("/")[0]}).read()


def said_at(page: str, row: int) -> str:
    """What is said to be wrong at a row."""
    found = re.search(rf'(?s)id="rij-{row}-fout">(.*?)</div>', page)
    return html.unescape(found[1]) if found else ""


def test_the_roll_is_there_from_the_seats_and_goes_on_record_in_one_act(sheet: Sheet) -> None:
    assert sheet.columns["naam"][:4] == [f"Burgemeester {name}" for name in SEATS]
    assert '<option value="J. Bakker">' in sheet.page()
    sheet.tick(3).put(1, door="J. Bakker").put(2, door="J. Bakker").put(3, komt="10:15")
    sheet.put(4, als="excused").put(5, naam="P. Gast", organisatie="COA", functie="adviseur")
    sheet.put(6, naam="S. Steun", als="support")
    sheet.send()
    roll = sheet.roll()
    assert [place.status.value for place in roll.places] == [
        "substituted",
        "substituted",
        "present",
        "excused",
    ]
    (by,) = {edge.by for edge in roll.edges}
    assert len(roll.edges) == 2
    assert len(roll.stands_for(by)) == 2
    assert [(each.attendance.value, each.organisation) for each in roll.parties[4:]] == [
        ("guest", "COA"),
        ("support", None),
        ("present", None),
    ]
    assert roll.places[2].party is not None
    assert roll.places[2].party.arrives == "10:15"


def test_two_who_stand_in_take_over_the_chair(sheet: Sheet) -> None:
    assert "Wie neemt de rol" in said_at(sheet.put(1, rol="voorzitter").refused(), 1)
    sheet.put(1, door="J. Bakker; Burgemeester Utrecht").tick(4).send()
    roll = sheet.roll()
    assert [edge.role.nl for edge in roll.edges if edge.role] == ["voorzitter", "voorzitter"]
    assert len(roll.places[0].by) == 2
    assert sheet.read().columns["rol"][0] == "voorzitter"


def test_a_substitute_whose_name_is_hidden_is_named_by_the_row(sheet: Sheet) -> None:
    sheet.put(4, door="5").put(5, functie="DGM", als="present", weggelakt="name")
    sheet.send()
    roll = sheet.roll()
    assert roll.places[3].by[0].hidden is not None
    again = sheet.read()
    assert again.columns["door"][3] == "5"
    before = ledger.read(Attended)
    again.send()
    assert ledger.read(Attended) == before


def test_every_fault_stands_at_its_row_and_what_was_typed_stays(sheet: Sheet) -> None:
    sheet.tick(1).put(1, door="J. Bakker").put(2, door="19").put(3, door="Burgemeester Utrecht")
    sheet.put(5, naam="P. Gast", organisatie="gemeente Zeits", komt="11:00", gaat="10:00")
    sheet.put(4, komt="10:15")
    page = sheet.refused()
    assert "wordt ook vervangen" in said_at(page, 1)
    assert "staat een tijd" in said_at(page, 4)
    assert "Rij 19 is er niet" in said_at(page, 2)
    assert "niet aangevinkt" in said_at(page, 3)
    assert "gemeente Zeist" in said_at(page, 5)
    assert "kan niet om 10:00 gaan" in said_at(page, 5)
    assert page.count('<a href="#rij-') == 6
    typed = dict(sheet.columns)
    kept = sheet.read(page)
    for name, values in typed.items():
        assert kept.columns[name][:5] == values[:5], name
    assert kept.ticked == ["1"]
    assert ledger.read(Attended) == []


def test_a_circle_is_said_at_each_of_its_rows(sheet: Sheet) -> None:
    page = sheet.put(1, door="2").put(2, door="3").put(3, door="1").refused()
    assert all("kring" in said_at(page, row) for row in (1, 2, 3))
    assert said_at(page, 4) == ""


def test_a_row_is_corrected_with_a_reason_and_the_old_one_is_kept(sheet: Sheet) -> None:
    sheet.tick(3).put(1, door="J. Bakker").put(2, door="J. Bakker").send()
    again = sheet.read().untick(3).tick(1).put(1, door="", als="").put(3, als="excused")
    page = again.refused()
    assert "Zeg waarom" in page
    assert again.read(page).ticked == ["1"]
    again.send(reden="Kwam later binnen.")
    roll = sheet.roll()
    assert [place.status.value for place in roll.places] == ["present", "substituted", "excused", "absent"]
    assert len(roll.edges) == 1
    replaced = [fact for fact in ledger.read(Attended) if fact.stamp.replaces]
    assert {fact.stamp.reason for fact in replaced} == {"Kwam later binnen."}
    assert (
        "Kwam later binnen."
        not in Client().get(f"/overleg/vergadering/{sheet.where['fact']}/").content.decode()
    )


def test_a_substitute_who_is_corrected_still_stands_in(sheet: Sheet) -> None:
    sheet.put(1, door="J. Bakker").put(2, door="J. Bakker").send()
    again = sheet.read()
    assert again.columns["naam"][4] == "J. Bakker"
    again.put(5, functie="wethouder").send(reden="De functie ontbrak.")
    roll = sheet.roll()
    assert [place.status.value for place in roll.places[:2]] == ["substituted", "substituted"]
    assert [each.function.nl for each in roll.present if each.function] == ["wethouder"]


def test_who_is_overtaken_keeps_what_was_typed_and_records_it_over_what_stands_there(sheet: Sheet) -> None:
    other = Sheet(sheet.hands, sheet.where).read().tick(1)
    sheet.tick(2).put(5, naam="P. Gast").send()
    page = other.refused()
    assert "intussen veranderd" in page
    again = other.read(page)
    assert again.ticked == ["1"]
    again.tick(2).send(reden="Zeist was er ook.")
    assert [place.status.value for place in sheet.roll().places[:2]] == ["present", "present"]


def test_the_roll_of_the_case_names_every_seat_and_sent_again_changes_nothing(case: int) -> None:
    hands = Hands()
    of_case = Sheet(hands, {"fact": fact_id("lrt-2022-07-08")}, keeper="secretariaat").read()
    rows = re.findall(r'name="er" value="\d+"[^>]*> \d+\. ([^<]*)</label>', of_case.page())
    assert len(rows) == 8
    assert all(rows)
    before = ledger.read(Attended)
    of_case.send()
    assert ledger.read(Attended) == before
