# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel targets`` and ``regietafel ladder``: the half-year shown, taken in, given out, closed."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from regietafel.base.areas import Area, AreaKind
from regietafel.facts import Fact
from regietafel.facts.areas import AreaListed, AreasMerged
from regietafel.facts.targets import OpeningBalance
from regietafel.records import ledger
from regietafel.targets.services.supervising_steps import open_case
from tests.records.worlds import stamp
from tests.support.runs import refusal, run, said
from tests.targets.services.housing import DAY, FIRST, GS_UTRECHT

pytestmark = pytest.mark.usefixtures("case")
ON = ("--on", "2022-07-08")


def test_the_country_shows_what_the_sources_print_beside_the_balance() -> None:
    shown = said("targets", "show", "2022-I", *ON)
    for figure in ("10.000", "9.979", "10.167", "10.009", "−3.728", "11.886", "−1.821", "−1.833", "−1.836"):
        assert figure in shown
    assert "51,2%" in shown
    assert "20.000" not in said("targets", "show", "2022-II", "--as-known", "2022-07-08")
    assert "20,000" in said("targets", "show", "2022-II", "--as-known", "2022-08-31", "--lang", "en")


@pytest.mark.parametrize("area", ["PV26", "Westland", "GM0344"])
def test_a_province_and_a_municipality_in_every_form(area: str) -> None:
    assert said("targets", "show", "2022-I", *ON, "--area", area)
    found = json.loads(said("targets", "show", "2022-I", *ON, "--area", area, "--format", "json"))
    assert found["rows"]
    assert said("targets", "show", "2022-I", *ON, "--area", area, "--as-recorded", "2099-01-01")


def test_what_is_exported_is_shown_as_known_by_the_preview_and_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "overzicht.csv"
    said("targets", "export", "2022-I", *ON, "--area", "Utrecht (PV)", "--output", path)
    asked = ("targets", "import", path, "--period", "2022-I", "--on", "2022-07-01")
    preview = said(*asked, "--preview")
    assert "Er is niets vastgelegd" in preview
    assert "Landelijk" in preview
    assert "wie dit bestand heeft uitgegeven" in refusal(*asked)
    assert "0 gegevens vastgelegd" in said(*asked, "--publisher", "JenV")


def test_a_file_is_a_source_with_publisher_title_and_address_and_a_column_not_read_needs_a_yes(
    tmp_path: Path,
) -> None:
    path = tmp_path / "overzicht.csv"
    path.write_text("gemeente,saldo aan het begin,gehuisvest,saldo\nUtrecht,-20,,x\nZeist,3,,y\n")
    asked = ("targets", "import", path, "--period", "2023-I", "--on", "2023-01-01", "--publisher", "BZK")
    told = run(*asked).stderr
    assert "Kolom saldo wordt niet gelezen" in told
    more = ("--title", "Overzicht januari", "--address", "https://example.org/overzicht")
    assert "2 gegevens vastgelegd" in said(*asked, *more, "--leave-out")
    opening = ledger.read(OpeningBalance, period="2023-I", area="GM0344")[0]
    source = opening.stamp.source
    assert (source.publisher, source.title) == ("BZK", "Overzicht januari")
    assert (source.address, opening.balance) == ("https://example.org/overzicht", -20)
    assert source.note is not None
    assert "overzicht.csv, sha256 " in source.note


def test_faults_of_a_file_are_all_told(tmp_path: Path) -> None:
    path = tmp_path / "fout.csv"
    path.write_text("gemeente,taakstelling,gehuisvest\nWeesp,1,1\nUtrecht,veel,1\n")
    result = run("targets", "import", path, "--period", "2022-II", "--on", "2022-09-01")
    assert result.exit_code == 2
    assert [line for line in result.stderr.splitlines() if line.startswith(("Rij 2", "Rij 3"))]
    assert "Amsterdam" in result.stderr


def test_a_half_year_is_closed_once() -> None:
    assert "−1.821" in said("targets", "close", "2022-I", *ON)
    assert "al afgesloten" in refusal("targets", "close", "2022-I", *ON)


def test_a_template_has_every_municipality(tmp_path: Path) -> None:
    path = tmp_path / "leeg.csv"
    said("targets", "template", path, "--period", "2022-II")
    assert len(path.read_text().splitlines()) == 345


def test_what_cannot_be_is_refused_in_one_sentence() -> None:
    assert "geen halfjaar" in refusal("targets", "show", "2022-III")
    assert "niets bekend" in refusal("targets", "show", "2021-I", *ON)


def test_the_ladder_says_what_is_not_known() -> None:
    shown = said("ladder", "show", "GM1969", "--on", "2025-02-01")
    assert "signaleren: niet bekend" in shown
    assert "zomer 2024" in shown
    assert "1 april 2025" in shown
    assert "Geen dossiers" in said("ladder", "show", "GM0344", *ON)


def test_the_ladder_shows_the_file_of_the_supervisor_too_and_of_municipalities_alone() -> None:
    open_case("GM0344", FIRST, on=DAY, reader=GS_UTRECHT)
    assert "Utrecht, 2022-I: 18 personen" in said("ladder", "show", "GM0344", *ON)
    assert "te oud om een stap op te laten rusten" in said("ladder", "show", "GM0344", "--on", "2022-11-30")
    assert "PV26" in refusal("ladder", "show", "PV26", *ON)


def test_an_id_that_is_none_and_an_export_of_a_municipality_are_refused() -> None:
    by = (*ON, "--for", "Utrecht")
    assert "123" in refusal("targets", "answer", "123", *by, "--accept")
    assert "xyz" in refusal("targets", "dispute", "xyz", *by, "--ground", "telfout")
    assert "xyz" in refusal("targets", "reply", "xyz", *ON, "--ground", "telfout")
    assert "GM0344" in refusal("targets", "export", "2022-I", *ON, "--area", "GM0344")


def test_what_is_due_is_listed_for_a_province() -> None:
    assert "Utrecht, 2022-I: op 1 juli 2022 18 personen" in said("ladder", "due", "--province", "PV26", *ON)
    assert "Geen stap" in said("ladder", "due", "--province", "PV29", *ON)
    late = said("ladder", "due", "--province", "PV26", "--on", "2022-11-30")
    assert "Geen stap aan de orde in Utrecht op 30 november 2022." in late
    assert "De laatste telling is van 1 juli 2022 en is te oud om een stap op te laten rusten." in late


def test_a_swap_is_proposed_seen_and_accepted() -> None:
    asked = (
        "targets",
        "swap",
        "2022-I",
        *ON,
        "--for",
        "Utrecht",
        "--with",
        "Zeist",
        "--ground",
        "een gebouw",
    )
    proposed = said(*asked, "--hands-over", "3")
    (fact,) = re.findall(r"[0-9a-f-]{36}", proposed)
    before = said("targets", "figures", "2022-I", *ON, "--area", "GM0355")
    assert fact in before
    assert "wacht op antwoord" in before
    assert "aangenomen" in said("targets", "answer", fact, *ON, "--for", "Zeist", "--accept")
    assert "overeengekomen" in said("targets", "figures", "2022-I", *ON, "--area", "GM0355")
    assert "niet meer" in refusal("targets", "answer", fact, *ON, "--for", "Zeist", "--refuse")
    assert "--takes-on" in refusal(*asked)
    assert "--takes-on" in refusal(*asked, "--takes-on", "0")


def test_a_figure_is_disputed_by_its_municipality_and_answered_by_its_source() -> None:
    shown = said("targets", "figures", "2022-I", *ON, "--area", "Utrecht")
    (figure,) = [line.split(":")[0] for line in shown.splitlines() if "gehuisvest in 2022-I" in line][-1:]
    asked = ("targets", "dispute", figure, *ON, "--own-count", "12", "--ground", "dubbel geteld")
    assert "Er is geen getal" in refusal(*asked, "--for", "Zeist")
    (fact,) = re.findall(r"[0-9a-f-]{36}", said(*asked, "--for", "Utrecht"))
    assert "nog niet beantwoord" in said("targets", "figures", "2022-I", *ON, "--area", "Utrecht")
    assert "spreekt niet voor" in refusal("targets", "reply", fact, *ON, "--for", "CBS", "--ground", "klopt")
    assert said("targets", "reply", fact, *ON, "--ground", "het klopt")
    assert "(beantwoord)" in said("targets", "figures", "2022-I", *ON, "--area", "Utrecht")


def test_a_municipality_that_was_loaded_is_found() -> None:
    day = date(2023, 6, 1)
    made = Area("GM1999", AreaKind.MUNICIPALITY, "Heuvelland", parent="PV26", start=day)
    loaded: list[Fact] = [
        AreaListed(stamp(day), made),
        AreasMerged(stamp(day), gone=("GM0308", "GM0355"), into="GM1999"),
    ]
    ledger.append(loaded)
    assert "Geen dossiers" in said("ladder", "show", "Heuvelland", "--on", "2023-07-01")
    assert "Heuvelland" in said("targets", "export", "2023-II", "--on", "2023-07-08", "--area", "PV26")


def test_what_nobody_counted_is_null_in_a_file_and_not_known_on_a_screen() -> None:
    late = ("--on", "2023-01-15", "--as-known", "2023-01-15")
    for area in ("NL", "GM0344"):
        where = () if area == "NL" else ("--area", area)
        asked = ("targets", "show", "2022-II", *where, *late)
        rows = {row["number"]: row["persons"] for row in json.loads(said(*asked, "--format", "json"))["rows"]}
        assert [rows["gehuisvest"], rows["saldo aan het eind"]] == [None, None]
        screen = said(*asked)
        assert re.search(r"gehuisvest +niet bekend", screen), screen
        assert re.search(r"saldo aan het eind +niet bekend", screen), screen
    delft = json.loads(said("targets", "show", "2022-I", "--area", "GM0503", "--format", "json"))["rows"]
    numbers = [row["persons"] for row in delft]
    assert numbers[:6] == [76, None, None, 76, 85, 9]
