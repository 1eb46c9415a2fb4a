# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A part of a report goes out as a workbook and comes back; a damaged one gets a sentence, nothing more."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.base.periods import Month
from regietafel.data import areas
from regietafel.facts.reports import PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.reports.outlets.workbook import Sheet, report_workbook
from regietafel.reports.rules.form import form_of
from regietafel.reports.sources import Expected, ReportFile, read_report
from regietafel.reports.sources.form import forms
from regietafel.words import LANGUAGES, say
from tests.support.damage import ALL, HEAVY, Damage, Sample

MONTH = Month(2022, 8)
FORM = form_of(forms(), MONTH)
EXPECTED = Expected(FORM, areas(), MONTH, ("8", "9"))
TITLES = "maand gebied doelgroep soort opgave gerealiseerd vast_gepland zacht_gepland capaciteit einddatum"
HEAD = [title.replace("_", " ") for title in TITLES.split()]
LINES = (
    ReportLine("GM0344", Group.ASYLUM, PlaceKind.REGULAR, 1200, 900, 0, None, 1300, date(2023, 1, 1)),
    ReportLine("GM0344", Group.UKRAINE, PlaceKind.HOMES, None, 0, 5, 5, None),
)


def read(content: bytes, name: str = "deel.csv") -> ReportFile:
    found = read_report(content, name, expected=EXPECTED)
    found.require_sound()
    return found


def pasted(*rows: str) -> bytes:
    return "\n".join(["\t".join(HEAD), *rows]).encode()


def refusal(content: bytes, name: str = "deel.csv") -> set[str]:
    with pytest.raises(Refused) as refused:
        read(content, name)
    found = refused.value
    messages = found.faults if isinstance(found, ManyRefused) else (found.message,)
    assert all(len(say(each, language)) > 20 for each in messages for language in LANGUAGES)
    return {each.key for each in messages}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_out_as_a_workbook_comes_back_the_same(language: str) -> None:
    before = {(line.area, line.group, line.kind): line for line in LINES}
    asked = Sheet(FORM, MONTH, (areas().get("GM0344"),), before)
    content = report_workbook(asked, language=language)
    assert content == report_workbook(asked, language=language)
    assert set(read(content, "deel.xlsx").lines) == set(LINES)
    empty = report_workbook(Sheet(FORM, MONTH, (areas().get("GM0344"),), {}), language=language)
    assert refusal(empty, "leeg.xlsx") == {"reports-nothing-filled"}


def test_a_pasted_table_is_read_and_unknown_is_not_zero() -> None:
    row = "2022-08\tUtrecht\tamv\tregulier\t10\tonbekend\t0\t0\tonbekend\t"
    (line,) = read(pasted(row)).lines
    assert (line.area, line.realised, line.firm, line.capacity) == ("GM0344", None, 0, None)


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ("2022-07\tUtrecht\tamv\tregulier\t1\t1\t0\t0\t9\t", "reports-other-month"),
        ("2022-08\tUtrecht\tamv\tregulier\t1\t\t0\t0\t9\t", "read-number-empty"),
        ("2022-08\tUtrecht\tamv\tregulier\t-\t1\t0\t0\t9\t", "read-number-dash"),
        ("2022-08\tUtrecht\tamv\twoningen\t1\t1\t0\t0\t9\t", "reports-not-asked"),
        ("2022-08\tUtrecht\tkinderen\tregulier\t1\t1\t0\t0\t9\t", "reports-choice"),
        ("2022-08\tLutjebroek\tamv\tregulier\t1\t1\t0\t0\t9\t", "read-area"),
        ("2022-08\tUtrecht\tamv\tregulier\t1\t1\t0\t0\t9\t7/8/2022", "read-day-two-days"),
    ],
)
def test_a_fault_in_a_row_is_named_and_nothing_of_the_file_is_taken_in(row: str, key: str) -> None:
    sound = "2022-08\tAmersfoort\tamv\tregulier\t1\t1\t0\t0\t9\t"
    assert refusal(pasted(sound, row)) == {key}
    assert refusal(pasted(sound, sound)) == {"reports-row-twice"}


def test_a_province_tells_of_its_measures_in_a_sheet_of_its_own() -> None:
    asked = Sheet(FORM, MONTH, (areas().get("PV26"),), {}, ("8", "9"))
    assert refusal(report_workbook(asked, language="nl"), "prt.xlsx") == {"reports-nothing-filled"}
    head = "maand;gebied;maatregel;stand;voortgang;belemmering;vraag aan de LRT\n"
    (told,) = read((head + "2022-08;PV26;8;pilot;Twee pilots;Geld;Besluit over vervolg\n").encode()).measures
    assert (told.measure, told.state, told.progress, told.asked) == (
        "8", "pilot", "Twee pilots", "Besluit over vervolg",
    )  # fmt: skip
    assert refusal((head + "2022-08;PV26;7;pilot;x;;\n").encode()) == {"reports-measure-unknown"}


SOUND = Sample(
    [
        [*HEAD[:-1]],
        [date(2022, 8, 1), "Súdwest-Fryslân", "asielzoekers", "regulier", 1200, 1011, 10, 10, 1300],
        [date(2022, 8, 1), "Enschede", "asielzoekers", "regulier", 2225, 1180, 10, 10, 2300],
        [date(2022, 8, 1), "Goes", "asielzoekers", "regulier", 225, 225, 10, 10, 230],
    ],
    number=4,
)


@pytest.mark.parametrize("damage", [each for each in ALL if each.key and each not in HEAVY], ids=str)
def test_every_damaged_workbook_gets_its_sentence_and_nothing_is_taken_in_by_half(damage: Damage) -> None:
    try:
        found = read_report(damage.make(SOUND), str(damage), expected=EXPECTED)
    except Refused as refused:
        messages: tuple[Message, ...] = (refused.message,)
    else:
        messages = found.faults
    assert messages, damage.name
    for language in LANGUAGES:
        assert all(len(say(fault, language)) > 20 for fault in messages)


@pytest.mark.parametrize("damage", [each for each in ALL if each.key is None], ids=str)
def test_a_harmless_damage_reads_as_the_sound_table_or_is_refused_whole(damage: Damage) -> None:
    found = read_report(damage.make(SOUND), str(damage), expected=EXPECTED)
    sound = read_report(ALL[0].make(SOUND), str(ALL[0]), expected=EXPECTED)
    assert len(sound.lines) == 3
    assert found.faults or found.lines == sound.lines
