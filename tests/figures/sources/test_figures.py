# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Each source of figures reads its own form and what its publisher writes; every fault is told at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from regietafel import data
from regietafel.base.messages import Refused
from regietafel.data.indicators import indicators
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import Counted, FiguresFile, Told, read_figures
from regietafel.words import LANGUAGES, say

TOLD = Told(data.areas(), indicators())
REAL = Path(__file__).parents[4] / "shared" / "data" / "asylum"


def read(source: FigureSource, text: str) -> FiguresFile:
    return read_figures(text.encode(), "tabel.csv", shape=SHAPES[source], told=TOLD)


def amounts(found: FiguresFile) -> dict[tuple[str, str, str], int | None]:
    assert found.faults == ()
    return {(each.indicator, each.area, str(each.start)): each.amount for each in found.counted}


def faults(found: FiguresFile) -> list[tuple[object, str, object]]:
    assert all(say(fault, language) for fault in found.faults for language in LANGUAGES)
    return [(fault.params["row"], fault.key, fault.params.get("column")) for fault in found.faults]


@pytest.mark.parametrize("source", FigureSource)
def test_every_source_counts_what_the_catalogue_defines_with_names_that_do_not_clash(
    source: FigureSource,
) -> None:
    shape = SHAPES[source]
    assert shape.code == source.value
    assert {figure.indicator for figure in shape.figures} <= set(indicators())
    titles = [name.casefold() for figure in shape.figures for name in (figure.key, *figure.names)]
    assert len(titles) == len(set(titles))
    keys = {figure.key for figure in shape.figures}
    assert all({each.total, *each.parts} <= keys for each in shape.sums)


def test_the_weekly_figures_of_coa_are_read_as_published() -> None:
    found = read(
        FigureSource.COA_WEEKLY,
        "peildatum;bezetting;bij COA;buiten COA;statushouders;Ter Apel\n"
        "27 juni 2022;42.301;40.384;1.917;;\n8-7-2022;onbekend;;;x;2.193\n",
    )
    assert amounts(found) == {
        ("persons-in-reception", "NL", "2022-06-27"): 42301,
        ("persons-coa-locations", "NL", "2022-06-27"): 40384,
        ("persons-outside-coa", "NL", "2022-06-27"): 1917,
        ("persons-in-reception", "NL", "2022-07-08"): None,
        ("permit-holders-in-reception", "NL", "2022-07-08"): None,
        ("persons-ter-apel", "GM1950", "2022-07-08"): 2193,
    }


def test_a_total_that_is_not_the_sum_of_its_parts_is_shown_and_not_repaired() -> None:
    text = "peildatum,persons,in_coa_locations,outside\n2022-06-27,42301,40384,1918\n"
    assert faults(read(FigureSource.COA_WEEKLY, text)) == [(2, "read-sum", "persons")]


def test_the_inflow_of_ind_is_of_a_month_and_adds_up() -> None:
    text = (
        "maand;totaal;eerste aanvragen;herhaalde aanvragen;nareizigers\nnovember 2022;4.584;4.072;130;382\n"
    )
    found = read(FigureSource.IND_INFLOW, text)
    assert amounts(found)["first-applications", "NL", "2022-11-01"] == 4072
    assert {each.until for each in found.counted} == {date(2022, 12, 1)}
    wrong = read(FigureSource.IND_INFLOW, text.replace("4.584", "4.585") + "2022-11-15;1;;;\n")
    assert faults(wrong) == [(2, "read-sum", "totaal"), (3, "read-day-not-a-first", "maand")]
    endless = read(FigureSource.IND_INFLOW, text.replace("november 2022", "december 9999"))
    assert faults(endless) == [(2, "read-day-no-such-day", "maand")]


def test_all_25_safety_regions_are_read_by_name_or_code_with_their_total() -> None:
    regions = list(data.areas().on(data.areas().get("VR01").kind, date(2022, 7, 8)).values())
    assert len(regions) == 25
    rows = [f"2022-07-08,{area.name if at % 2 else area.code},225,{at}" for at, area in enumerate(regions)]
    text = "\n".join(
        ["datum,veiligheidsregio,opgave,gerealiseerd", *rows, f",totaal,{225 * 25},{sum(range(25))}"]
    )
    assert sum(1 for each in read(FigureSource.CRISIS_SHELTER, text).counted if each.amount == 225) == 25
    assert faults(read(FigureSource.CRISIS_SHELTER, text.replace("5625", "5626"))) == [
        (27, "read-total", "opgave")
    ]


def test_what_was_stated_at_the_table_names_who_said_it() -> None:
    head = "datum,indicator,gebied,aantal,gemeld door\n"
    row = "2022-07-08,asielzoekers in Ter Apel,Westerwolde,2193,COA\n"
    (counted,) = read(FigureSource.STATED, head + row).counted
    assert counted == Counted("persons-ter-apel", "GM1950", date(2022, 7, 8), None, 2193, "COA", 2, "aantal")
    assert faults(read(FigureSource.STATED, head + row.replace("COA", ""))) == [
        (2, "read-by-empty", "gemeld door")
    ]


def test_an_own_table_says_of_every_row_what_it_counts_and_of_which_period() -> None:
    text = (
        "from,until,indicator,area,amount\n"
        "2022-09-01,2022-10-01,first-applications,NL,4435\n"
        "2022-09-01,,first-applications,NL,4435\n"
        "2022-09-01,2022-09-01,persons-ter-apel,Westerwolde,3\n"
        "2022-09-01,,iets,Groningen,3\n"
        "2022-09-01,,persons-in-reception,Groningen,\n"
    )
    assert faults(read(FigureSource.OWN_FIGURES, text)) == [
        (3, "read-flow-until", "until"),
        (4, "read-until-before", "until"),
        (5, "read-area", "area"),
        (5, "read-indicator", "indicator"),
        (6, "read-area", "area"),
        (6, "read-number-empty", "amount"),
    ]


def test_a_municipality_that_merged_is_refused_with_its_successor() -> None:
    text = "from,indicator,area,amount\n2022-07-08,persons-in-reception,Weesp,3\n"
    (fault,) = read(FigureSource.OWN_FIGURES, text).faults
    assert "Amsterdam" in say(fault, "nl")


def test_a_table_of_another_source_is_refused_with_what_is_missing() -> None:
    with pytest.raises(Refused) as refused:
        read(FigureSource.CRISIS_SHELTER, "maand,nareizigers\n2022-07,3\n")
    assert "area" in say(refused.value.message, "nl")


@pytest.mark.parametrize("name", ["ind_asielinstroom_maand_fragmenten.csv"])
def test_the_public_series_of_ind_is_read_as_it_was_kept(name: str) -> None:
    """Nothing to check where the files of the public sources do not stand beside the repository."""
    text = (REAL / name).read_text() if REAL.exists() else "month,first_applications\n2022-09,4324\n"
    assert amounts(read(FigureSource.IND_INFLOW, text))["first-applications", "NL", "2022-09-01"] == 4324
