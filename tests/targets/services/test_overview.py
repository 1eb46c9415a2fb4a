# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly overview in and out: every fault at once, all or nothing, twice is once, out as it comes in."""

from datetime import date, timedelta
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import pytest

from regietafel import clock
from regietafel.access.readers import ANYONE, Reader
from regietafel.base.messages import ManyRefused, Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import Expectation, Housed, MunicipalTarget, OpeningBalance
from regietafel.outlets.files import rows_of, to_csv
from regietafel.outlets.tables import Table
from regietafel.outlets.workbook import to_xlsx
from regietafel.records import ledger
from regietafel.targets.services.exchange import OverviewLine, overview_table, template
from regietafel.targets.services.overview import Overview, Preview, preview, take_in
from regietafel.targets.services.reading import municipality_account
from regietafel.targets.services.recording import adjust
from regietafel.targets.services.swapping import answer_swap, propose_swap
from regietafel.words import LANGUAGES, say, told, word
from tests.targets.services.housing import DAY, FIRST, FROM, PLANNER, SECOND, UTRECHT, ZEIST, attest, csv

pytestmark = pytest.mark.django_db

ON = date(2022, 9, 1)
SOUND = [
    "Utrecht,Utrecht,278,-18,296,90,206,180",
    "Utrecht,Zeist,50,9,41,12,29,29",
    "totaal,,328,-9,337,102,235,209",
]
KINDS = (MunicipalTarget, OpeningBalance, Housed, Expectation)


def load(path: Path, reader: Reader = PLANNER, on: date = ON) -> Preview:
    return take_in(Overview(path, SECOND, on, date(2022, 9, 5), FROM), reader=reader)


def on_record() -> int:
    return sum(len(ledger.read(kind, history=True)) for kind in KINDS)


def faults(path: Path) -> set[str]:
    with pytest.raises(ManyRefused) as refusal:
        load(path)
    for language in LANGUAGES:
        assert all(say(fault, language) for fault in refusal.value.faults)
    return {f"{fault.params['row']} {fault.key}" for fault in refusal.value.faults}


def test_an_overview_is_previewed_then_taken_in_and_twice_is_once(tmp_path: Path) -> None:
    path = csv(tmp_path / "overzicht.csv", SOUND)
    shown = preview(Overview(path, SECOND, ON), reader=PLANNER)
    assert (len(shown.changes), shown.same, on_record()) == (8, 0, 0)
    assert load(path).changes == shown.changes
    assert on_record() == 8
    assert load(path).same == 8
    assert on_record() == 8
    (count,) = ledger.read(Housed, area="GM0344")
    assert (count.persons, count.stamp.actor, count.stamp.known.on) == (90, "p.jansen", date(2022, 9, 5))
    found = municipality_account(SECOND, ON, as_of=AsOf(), area="GM0344", reader=ANYONE)
    assert found.line is not None
    assert (found.line.corrected, found.line.closing.backlog, found.short_by_own_word) == (296, 206, 26)


def test_a_changed_figure_is_a_correction_and_a_later_month_a_new_count(tmp_path: Path) -> None:
    load(csv(tmp_path / "een.csv", SOUND))
    changed = load(csv(tmp_path / "twee.csv", ["Utrecht,Utrecht,278,-18,296,93,203,180"]))
    assert [(each.before, each.after) for each in changed.changes] == [(90, 93)]
    (count,) = ledger.read(Housed, area="GM0344")
    assert count.stamp.replaces is not None
    later = csv(tmp_path / "drie.csv", ["Utrecht,Utrecht,278,-18,296,120,176,170"])
    load(later, on=date(2022, 10, 1))
    assert len(ledger.read(Housed, area="GM0344")) == 2


def test_every_fault_is_told_at_once_with_row_and_column_and_nothing_is_taken_in(tmp_path: Path) -> None:
    bad = [
        "Utrecht,Nergenshuizen,1,0,1,0,1,1",
        "Noord-Holland,Weesp,1,0,1,0,1,1",
        "Utrecht,Utrecht,veel,-18,296,90,206,180",
        "Gelderland,Zeist,50,9,41,12,29,29",
        "Utrecht,Soest,30,-5,25,10,15,15",
        "Utrecht,Baarn,15,0,15,5,11,10",
        "Utrecht,Baarn,15,0,15,5,10,10",
        "Utrecht,Bunnik,9,0,9,,9,9",
        "totaal,,999,0,0,0,0,0",
    ]
    found = faults(csv(tmp_path / "fout.csv", bad))
    expected = {
        "2 overview-fault-area",
        "3 overview-fault-area",
        "4 overview-fault-not-whole",
        "5 overview-fault-province",
        "6 overview-fault-sign",
        "7 overview-fault-still",
        "8 overview-fault-twice",
        "9 overview-fault-empty",
        "10 overview-fault-total",
    }
    assert expected <= found
    assert on_record() == 0


def test_a_count_that_runs_backwards_is_refused_with_its_row(tmp_path: Path) -> None:
    load(csv(tmp_path / "een.csv", SOUND))
    back = csv(
        tmp_path / "terug.csv", ["Utrecht,Zeist,50,9,41,12,29,29", "Utrecht,Utrecht,278,-18,296,80,216,180"]
    )
    with pytest.raises(ManyRefused) as refusal:
        load(back, on=date(2022, 10, 1))
    assert [(fault.key, fault.params["row"]) for fault in refusal.value.faults] == [
        ("overview-fault-count", 3)
    ]


def test_a_day_outside_the_half_year_and_a_file_of_something_else_are_refused(tmp_path: Path) -> None:
    path = csv(tmp_path / "overzicht.csv", SOUND)
    with pytest.raises(Refused, match="overview-day-outside"):
        load(path, on=date(2023, 2, 1))
    other = tmp_path / "anders.csv"
    other.write_text("naam,bedrag\nx,1\n")
    with pytest.raises(Refused, match="overview-no-header"):
        load(other)
    with pytest.raises(Refused, match="access-denied"):
        load(path, reader=UTRECHT)


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_goes_out_comes_in_again_and_changes_no_balance(
    tmp_path: Path, form: str, language: str
) -> None:
    def table() -> Table[OverviewLine]:
        return overview_table(FIRST, DAY, as_of=AsOf(), within="PV26", reader=ANYONE)

    path, before = tmp_path / f"uit.{form}", table()
    rows = [row[:9] for row in rows_of(before, "nl")]
    path.write_bytes(to_xlsx(before, language) if form == "xlsx" else to_csv(before, language).encode())
    done = take_in(Overview(path, FIRST, date(2022, 7, 1), None, FROM), reader=PLANNER)
    assert not done.changes
    assert [row[:9] for row in rows_of(table(), "nl")] == rows


@pytest.mark.usefixtures("case")
def test_a_swap_and_an_adjustment_are_not_counted_twice_when_the_overview_prints_them(tmp_path: Path) -> None:
    why = Said("voor deze toets")
    changes = {"GM0344": 5, "GM0355": -5}
    swap = propose_swap(changes, by="GM0344", period=FIRST, ground=why, on=DAY, reader=UTRECHT)
    answer_swap(swap.stamp.id, area="GM0355", accepted=True, ground=None, on=DAY, reader=ZEIST)
    adjust("GM0310", 20, period=FIRST, why=why, attest=attest(), reader=PLANNER)

    def table() -> Table[OverviewLine]:
        return overview_table(FIRST, DAY, as_of=AsOf(), within="PV26", reader=ANYONE)

    path, before = tmp_path / "uit.csv", table()
    rows = [row[:9] for row in rows_of(before, "nl")]
    path.write_text(to_csv(before, "nl"))
    done = take_in(Overview(path, FIRST, date(2022, 7, 1), None, FROM), reader=PLANNER)
    assert not {"GM0344", "GM0355", "GM0310"} & {each.area for each in done.changes}
    assert [row[:9] for row in rows_of(table(), "nl")] == rows
    without = csv(tmp_path / "zonder.csv", ["Utrecht,Utrecht,206,-26,232,162,70,"])
    assert preview(Overview(without, FIRST, date(2022, 7, 1)), reader=PLANNER).rows == 1
    other = csv(tmp_path / "anders.csv", ["Utrecht,De Bilt,19,-1,20,27,-7,"])
    with pytest.raises(ManyRefused) as refusal:
        take_in(Overview(other, FIRST, date(2022, 7, 1), None, FROM), reader=PLANNER)
    (fault,) = refusal.value.faults
    assert (fault.key, fault.params["found"]) == ("overview-fault-changed", 20)
    assert all("20" in say(fault, language) for language in LANGUAGES)


def test_on_the_first_day_nothing_has_been_housed_yet_and_nothing_of_it_is_taken_in(tmp_path: Path) -> None:
    rows = ["Utrecht,Utrecht,278,-18,296,0,296,180", "Utrecht,Zeist,50,9,41,12,29,29"]
    found = load(csv(tmp_path / "eerste.csv", rows), on=SECOND.first_day)
    assert [each.column.value for each in found.changes] == ["target", "balance", "expected"] * 2
    assert ledger.read(Housed) == []
    load(csv(tmp_path / "tweede.csv", rows), on=SECOND.first_day + timedelta(days=1))
    assert {fact.area: fact.persons for fact in ledger.read(Housed)} == {"GM0344": 0, "GM0355": 12}


def test_to_house_stops_at_zero_and_still_to_house_may(tmp_path: Path) -> None:
    sound = ["50,60,0,3,0,0", "50,60,0,3,-3,0", "50,50,0,0,0,0"]
    for at, row in enumerate(sound):
        path = csv(tmp_path / f"goed{at}.csv", [f"Utrecht,Zeist,{row}"])
        assert preview(Overview(path, SECOND, ON), reader=PLANNER).rows == 1
    wrong = {"50,60,1,0,1,0": "to-house", "50,60,-10,0,-10,0": "negative", "50,60,0,3,1,0": "still"}
    for row, key in wrong.items():
        assert faults(csv(tmp_path / "fout.csv", [f"Utrecht,Zeist,{row}"])) == {f"2 overview-fault-{key}"}


def test_a_row_that_is_wrong_is_one_fault_and_not_one_more_in_every_total(tmp_path: Path) -> None:
    nowhere = [*SOUND[:2], "Utrecht,Nergenshuizen,10,0,10,5,5,5", "totaal,,338,-9,347,107,240,214"]
    assert faults(csv(tmp_path / "nergens.csv", nowhere)) == {"4 overview-fault-area"}
    unread = [SOUND[0], "Utrecht,Zeist,vijftig,9,41,12,29,29", SOUND[2]]
    assert faults(csv(tmp_path / "onleesbaar.csv", unread)) == {"3 overview-fault-not-whole"}


def test_a_day_of_the_count_that_has_not_come_is_refused(tmp_path: Path) -> None:
    half_year = HalfYear.of(clock.today())
    path = csv(tmp_path / "straks.csv", SOUND[:2])
    with pytest.raises(Refused, match="known-in-future"):
        preview(Overview(path, half_year, half_year.next().first_day), reader=PLANNER)


def test_the_template_names_every_municipality_of_the_half_year(db: None, tmp_path: Path) -> None:
    empty = template(SECOND, as_of=AsOf())
    assert len(empty.lines) == 344
    path = tmp_path / "leeg.csv"
    path.write_text(to_csv(empty, "nl"))
    with pytest.raises(Refused, match="overview-no-rows"):
        load(path)


def test_a_row_that_says_nothing_is_left_out_and_one_that_says_half_is_a_fault(tmp_path: Path) -> None:
    rows = [SOUND[0], "Utrecht,Zeist,,,,,,", "Noord-Holland,Weesp,-,-,-,-,-,-"]
    found = load(csv(tmp_path / "half.csv", rows))
    assert (found.rows, found.silent) == (1, 2)
    assert not ledger.read(Housed, area="GM0355")
    assert "3 overview-fault-empty" in faults(
        csv(tmp_path / "deel.csv", [SOUND[0], "Utrecht,Zeist,50,9,41,,29,"])
    )


def ods(path: Path, rows: list[list[str]]) -> Path:
    """An OpenDocument spreadsheet as an office program writes it: numbers as numbers, the rest as text."""

    def cell(text: str) -> str:
        number = text.lstrip("-").isdigit()
        kind = f'office:value-type="float" office:value="{text}"' if number else 'office:value-type="string"'
        return f"<table:table-cell {kind}><text:p>{escape(text)}</text:p></table:table-cell>"

    lines = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Blad1">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f"{entry.format('/', kind)}{entry.format('content.xml', 'text/xml')}</manifest:manifest>"
    )
    with ZipFile(path, "w") as file:
        file.writestr("mimetype", kind)
        file.writestr("content.xml", content)
        file.writestr("META-INF/manifest.xml", manifest)
    return path


def test_an_overview_in_ods_is_read_as_the_same_in_csv(tmp_path: Path) -> None:
    head = "province,municipality,target,balance,to_house,housed,still,expected"
    rows = [line.split(",") for line in [head, *SOUND]]
    found = [
        preview(Overview(path, SECOND, ON), reader=PLANNER)
        for path in (csv(tmp_path / "overzicht.csv", SOUND), ods(tmp_path / "overzicht.ods", rows))
    ]
    assert len(found[0].changes) == 8
    assert found[1].changes == found[0].changes


def test_faults_of_an_ods_are_told_by_row(tmp_path: Path) -> None:
    head = "province,municipality,target,balance,to_house,housed,still,expected"
    rows = [line.split(",") for line in [head, "Utrecht,Weesp,1,0,1,0,1,1", "Utrecht,Zeist,veel,0,1,0,1,1"]]
    assert {fault.split()[0] for fault in faults(ods(tmp_path / "fout.ods", rows))} == {"2", "3"}


@pytest.mark.usefixtures("case")
def test_an_export_of_the_country_says_of_whom_a_value_is_missing() -> None:
    table = overview_table(FIRST, DAY, as_of=AsOf(), within=None, reader=ANYONE)
    said = {told(name, "nl"): told(text, "nl") for name, text in table.facts}
    columns = {column.key: column for column in table.columns}
    for key in ("target", "housed"):
        missing = [line.area.code for line in table.lines if columns[key].value(line) is None]
        name = f"onbekend: {word(f'column-{key}', 'nl')}"
        assert said[name].startswith(f"{len(missing)} van {len(table.lines)} gemeenten: ")
        assert all(code in said[name] for code in missing)
    whole = overview_table(FIRST, DAY, as_of=AsOf(), within="PV26", reader=ANYONE)
    assert "onbekend: Taakstelling" not in {told(name, "nl") for name, _ in whole.facts}
