# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A report from nothing to handed in, by as few acts as can be; and who may do what along the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.actions.services.sweeping import sweep
from regietafel.base.messages import Refused
from regietafel.base.periods import Month
from regietafel.base.stamps import AsOf
from regietafel.facts.reports import MeasureReported, PlaceKind, ReportHandedIn, ReportLine
from regietafel.facts.tasks import Group
from regietafel.records import drafts, ledger
from regietafel.records.drafts import Overtaken
from regietafel.reports.rules.calendar import ReportState
from regietafel.reports.rules.checks import sums
from regietafel.reports.services.board import areas_of, board_on, collecting, difference, reminders_on, report
from regietafel.reports.services.content import Content
from regietafel.reports.services.handing import answer, hand_in
from regietafel.reports.services.parts import fill, nothing_new, take_in, template

pytestmark = pytest.mark.django_db
JULY, AUGUST = Month(2022, 7), Month(2022, 8)
IN_TIME = date(2022, 9, 8)
UTRECHT = Reader("coordinator", Role.COORDINATOR, frozenset({"PRT-PV26"}))
OVERIJSSEL = Reader("coordinator", Role.COORDINATOR, frozenset({"PRT-PV23"}))
TABLE = Reader("secretariaat", Role.SECRETARIAT, frozenset({"LRT", "HLRT"}))
CITY = Reader("ambtenaar", Role.MUNICIPALITY, frozenset({"GM0344"}))
REGION = Reader("vr", Role.SAFETY_REGION, frozenset({"VR09"}))


def filled(area: str, month: Month, reader: Reader, realised: int = 5) -> bytes:
    """The workbook of an area as it comes back, every row filled in."""
    book = load_workbook(BytesIO(template((area,), month, language="nl", reader=reader)))
    sheet = book["Plekken"]
    for row in sheet.iter_rows(min_row=2):
        for cell, value in zip(row[4:9], (10, realised, 0, "onbekend", 20), strict=True):
            cell.value = value  # type: ignore[assignment]  # the library leaves the type of a cell open
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def line(area: str, realised: int | None, kind: PlaceKind = PlaceKind.HOMES) -> ReportLine:
    return ReportLine(area, Group.UKRAINE, kind, 10, realised, 0, 0, 20)


def one_part(month: Month = JULY, realised: int = 5) -> None:
    """The part of Utrecht alone, saved by its own officer."""
    saved = drafts.read("report-part", f"PV26/{month}/GM0344")
    version = 0 if saved is None else saved.version
    fill("GM0344", month, content=Content((line("GM0344", realised),)), version=version, reader=CITY)


class Acts:
    """Counts what a coordinator does by hand; every call is an act."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, work: Callable[[], Any]) -> Any:
        self.count += 1
        return work()


def test_from_nothing_to_handed_in_with_25_municipalities_takes_fewer_than_30_acts() -> None:
    asked = [area.code for area in areas_of("PV23", JULY, reader=OVERIJSSEL)]
    municipalities = [code for code in asked if code.startswith("GM")]
    assert len(municipalities) == 25
    files = {f"{code}.xlsx": filled(code, JULY, OVERIJSSEL) for code in asked}
    take_in(files, JULY, reader=OVERIJSSEL)
    hand_in("PV23", JULY, remarks="", on=date(2022, 8, 9), reader=OVERIJSSEL)

    act = Acts()
    act(lambda: [template((code,), AUGUST, language="nl", reader=OVERIJSSEL) for code in asked])
    by_workbook = [*municipalities[:20], "VR04", "VR05"]
    came = {f"{code}.xlsx": filled(code, AUGUST, OVERIJSSEL, realised=6) for code in by_workbook}
    taken = act(lambda: take_in(came, AUGUST, reader=OVERIJSSEL))
    assert all(not each.faults for each in taken)
    missing = act(lambda: collecting("PV23", AUGUST, reader=OVERIJSSEL).missing)
    assert [area.code for area in missing] == municipalities[20:]
    for area in missing:
        act(partial(nothing_new, area.code, AUGUST, reader=OVERIJSSEL))
    found = act(lambda: collecting("PV23", AUGUST, reader=OVERIJSSEL))
    assert found.missing == ()
    act(lambda: hand_in("PV23", AUGUST, remarks="", on=IN_TIME, reader=OVERIJSSEL))
    # Made out, taken in, looked who is missing, five with nothing new, checked, handed in.
    assert act.count == 10
    made = report("PV23", AUGUST, as_of=AsOf(), reader=TABLE)
    assert made is not None
    assert {each.area for each in made.lines} == set(asked)
    assert {each.realised for each in made.lines if each.area in municipalities[20:]} == {5}


def test_one_broken_workbook_is_left_out_whole_and_the_others_are_taken_in() -> None:
    good, other = filled("GM0344", JULY, UTRECHT), filled("GM0307", JULY, UTRECHT)
    half = good.replace(b"PK", b"XX", 1)
    twice = load_workbook(BytesIO(other))
    twice["Plekken"]["F2"] = "veel"
    out = BytesIO()
    twice.save(out)
    files = {"goed.xlsx": good, "kapot.xlsx": half, "fout.xlsx": out.getvalue()}
    found = {each.name: each for each in take_in(files, JULY, reader=UTRECHT)}
    assert found["goed.xlsx"].areas == ("GM0344",)
    assert [fault.key for fault in found["fout.xlsx"].faults] == ["read-number-text"]
    assert found["kapot.xlsx"].faults
    there = {each.area.code for each in collecting("PV26", JULY, reader=UTRECHT).parts if not each.missing}
    assert there == {"GM0344"}


def test_each_fills_its_own_part_and_sees_nobody_elses() -> None:
    one_part()
    with pytest.raises(Refused, match="access-denied"):
        fill("GM0307", JULY, content=Content((line("GM0307", 1),)), version=0, reader=CITY)
    with pytest.raises(Refused, match="access-denied"):
        fill("GM0150", JULY, content=Content((line("GM0150", 1),)), version=0, reader=UTRECHT)
    with pytest.raises(Refused, match="reports-of-another-area"):
        fill("GM0344", JULY, content=Content((line("GM0307", 1),)), version=1, reader=CITY)
    assert [each.area.code for each in collecting("PV26", JULY, reader=CITY).parts] == ["GM0344"]
    assert [each.area.code for each in collecting("PV26", JULY, reader=REGION).parts] == ["VR09"]
    assert len(collecting("PV26", JULY, reader=UTRECHT).parts) == 27
    with pytest.raises(Refused, match="access-denied"):
        collecting("PV26", JULY, reader=ANYONE)


def test_two_who_fill_one_part_do_not_overwrite_each_other_unseen() -> None:
    one_part()
    with pytest.raises(Overtaken):
        fill("GM0344", JULY, content=Content((line("GM0344", 9),)), version=0, reader=UTRECHT)


def test_a_fault_is_mended_before_it_is_handed_in_and_the_month_must_be_over() -> None:
    with pytest.raises(Refused, match="reports-empty"):
        hand_in("PV26", JULY, remarks="", on=date(2022, 8, 5), reader=UTRECHT)
    one_part(realised=21)
    with pytest.raises(Refused, match="reports-faults"):
        hand_in("PV26", JULY, remarks="", on=date(2022, 8, 5), reader=UTRECHT)
    one_part(realised=20)
    with pytest.raises(Refused, match="reports-month-not-over"):
        hand_in("PV26", JULY, remarks="", on=date(2022, 7, 31), reader=UTRECHT)
    with pytest.raises(Refused, match="access-denied"):
        hand_in("PV26", JULY, remarks="", on=date(2022, 8, 5), reader=OVERIJSSEL)
    made = hand_in("PV26", JULY, remarks="Wij hebben vragen", on=date(2022, 8, 5), reader=UTRECHT)
    assert len(made.silent) == 26
    assert ledger.read(ReportHandedIn)[0].lines == (line("GM0344", 20),)


def test_it_is_sent_back_with_a_reason_handed_in_again_and_corrected_later() -> None:
    one_part()
    first = hand_in("PV26", JULY, remarks="", on=date(2022, 8, 5), reader=UTRECHT)
    with pytest.raises(Refused, match="reports-handed-in-already"):
        hand_in("PV26", JULY, remarks="", on=date(2022, 8, 6), reader=UTRECHT)
    with pytest.raises(Refused, match="agenda-text-missing"):
        answer(first.stamp.id, taken=False, because=" ", on=date(2022, 8, 8), reader=TABLE)
    answer(first.stamp.id, taken=False, because="Amersfoort ontbreekt", on=date(2022, 8, 8), reader=TABLE)
    with pytest.raises(Refused, match="reports-answered-already"):
        answer(first.stamp.id, taken=True, because="", on=date(2022, 8, 8), reader=TABLE)
    with pytest.raises(Refused, match="reports-before-last-step"):
        hand_in("PV26", JULY, remarks="", on=date(2022, 8, 7), reader=UTRECHT)
    again = hand_in("PV26", JULY, remarks="", on=date(2022, 8, 12), reader=UTRECHT)
    with pytest.raises(Refused, match="reports-before-last-step"):
        answer(again.stamp.id, taken=True, because="", on=date(2022, 8, 11), reader=TABLE)
    answer(again.stamp.id, taken=True, because="", on=date(2022, 8, 15), reader=TABLE)
    one_part(realised=7)
    fixed = hand_in("PV26", JULY, remarks="", on=date(2022, 9, 1), reader=UTRECHT, reason="telfout")
    assert fixed.stamp.replaces == again.stamp.id
    days = {date(2022, 8, 5): "handed-in", date(2022, 8, 8): "sent-back", date(2022, 8, 11): "missing"}
    days |= {date(2022, 8, 12): "handed-in", date(2022, 8, 15): "taken", date(2022, 9, 1): "handed-in"}
    for day, state in days.items():
        (found,) = [
            each
            for each in board_on(day, as_of=AsOf(), reader=TABLE)
            if (each.province, each.month) == ("PV26", JULY)
        ]
        assert found.state is ReportState(state), day


def test_who_is_late_is_reminded_once_before_and_once_after_the_term() -> None:
    one_part()
    hand_in("PV26", JULY, remarks="", on=date(2022, 8, 5), reader=UTRECHT)
    assert reminders_on(date(2022, 8, 6), reader=TABLE) == ()
    assert len(reminders_on(date(2022, 8, 7), reader=TABLE)) == 11
    assert {each.why for each in sweep(date(2022, 8, 7), reader=TABLE).steps} == {"report-due"}
    assert sweep(date(2022, 8, 10), reader=TABLE).steps == ()
    after = sweep(date(2022, 8, 11), reader=TABLE).steps
    assert {each.why for each in after} == {"report-missing"}
    assert "PRT-PV26" not in {each.to for each in after}
    assert len(after) == 11


def test_measures_are_reported_by_the_table_and_two_months_are_compared() -> None:
    one_part()
    head = "maand;gebied;maatregel;stand;voortgang;belemmering;vraag aan de LRT\n"
    told = f"{head}2022-07;PV26;8;pilot;Twee pilots;;Besluit over vervolg\n".encode()
    (taken,) = take_in({"maatregelen.csv": told}, JULY, reader=UTRECHT)
    assert taken.areas == ("PV26",)
    hand_in("PV26", JULY, remarks="", on=date(2022, 8, 5), reader=UTRECHT)
    (measure,) = ledger.read(MeasureReported)
    assert (measure.measure, measure.asked and measure.asked.nl) == ("8", "Besluit over vervolg")
    one_part(AUGUST, realised=9)
    hand_in("PV26", AUGUST, remarks="", on=IN_TIME, reader=UTRECHT)
    (change,) = difference("PV26", JULY, second=AUGUST, as_of=AsOf(), reader=TABLE)
    assert (change.name, change.before, change.now) == ("realised", 5, 9)


def test_a_region_of_brabant_reports_a_total_by_workbook_and_the_sum_is_that_of_the_five() -> None:
    brabant = Reader("coordinator", Role.COORDINATOR, frozenset({"PRT-PV30"}))
    asked = [area.code for area in areas_of("PV30", JULY, reader=brabant)]
    regions = [code for code in asked if code.startswith("RT-")]
    assert len(regions) == 5
    files = {f"{code}.xlsx": filled(code, JULY, brabant, realised=9) for code in [*regions[:4], "GM0855"]}
    assert all(not each.faults for each in take_in(files, JULY, reader=brabant))
    some = collecting("PV30", JULY, reader=brabant)
    assert {each.key for each in some.findings} == {"some-regions"}
    key = (Group.UKRAINE, PlaceKind.HOMES, "realised")
    assert sums(some.lines, some.form)[key] is None
    take_in({"last.xlsx": filled(regions[4], JULY, brabant, realised=9)}, JULY, reader=brabant)
    hand_in("PV30", JULY, remarks="", on=date(2022, 8, 9), reader=brabant)
    made = report("PV30", JULY, as_of=AsOf(), reader=TABLE)
    assert made is not None
    assert sums(made.lines, some.form)[key] == 45
