# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""By command alone, from an empty ledger: decide, divide, adopt, publish, and confirm."""

import json
from datetime import date
from pathlib import Path

import pytest

from regietafel.areas.country import shipped
from regietafel.base.areas import AreaKind
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import Distribution, Lot, PublishedValue
from regietafel.records import ledger
from tests.support.runs import refusal, run, said

pytestmark = pytest.mark.django_db
SOURCE = ("--source", "Brief", "--publisher", "COA", "--known-on", "2022-07-01")
NAMED = ("--title", "Plekken", "--reference-day", "2023-01-01", "--key-title", "Inwoners")


def decided() -> str:
    said("decisions", "record", "COA", "51.000", "--text", "51.000 plekken", "--from", "2022-07-01", *SOURCE)
    return ledger.read(Decision)[-1].stamp.id


def reckoned(place: Path, *options: str | Path) -> Path:
    file = place / "bewijs.json"
    result = run("distribute", *options, "--format", "json", "--output", file)
    assert result.exit_code == 0, result.stderr
    return file


def test_a_receipt_is_adopted_under_its_decision_and_then_in_a_second_version(tmp_path: Path) -> None:
    locks = tmp_path / "vast.csv"
    locks.write_text("code,amount\nPV29,814\n")
    asked = ("51000", "--inhabitants-on", "2022-01-01", "--by", "province", "--rule", "largest-remainder")
    decision = ("--series", "2023-opvang", "--decision", decided())
    told = said("tasks", "adopt", reckoned(tmp_path, *asked), *decision, *NAMED, *SOURCE)
    assert "versie 1" in told
    locked = reckoned(tmp_path, *asked, "--lock", locks)
    assert "reden" in refusal("tasks", "adopt", locked, *decision, *NAMED, *SOURCE)
    reason = ("--reason", "Zeeland staat vast")
    assert "versie 2" in said("tasks", "adopt", locked, *decision, *NAMED, *SOURCE, *reason)
    second = ledger.read(Distribution, history=True, series="2023-opvang")[-1]
    assert {share.area: share.amount for share in second.shares}["PV29"] == 814
    assert [value.amount for value in ledger.read(PublishedValue)] == [814]


def test_lots_in_more_than_one_province_are_adopted_and_go_on_record(tmp_path: Path) -> None:
    """By one for each municipality of Zeeland and Flevoland: what is left over in each is drawn there."""
    figures, lot = tmp_path / "gelijk.csv", tmp_path / "lot.json"

    areas = shipped().areas.on(AreaKind.MUNICIPALITY, date(2022, 1, 1))
    lines = [f"{code},{1 if area.parent in ('PV24', 'PV29') else 0}" for code, area in areas.items()]
    figures.write_text("\n".join(["code,value", *lines]))
    base = ("21", "--key", "fixed", "--figures", figures, "--areas-on", "2022-01-01", "--by", "municipality")
    needed = run("distribute", *base, "--rule", "largest-remainder", "--format", "json")
    assert needed.exit_code == 3
    draws = json.loads(needed.stdout)
    assert len(draws["draw_needed"]) == 2
    for draw in draws["draw_needed"]:
        draw["drawn"] = draw["among"][: draw["places"]]
    lot.write_text(json.dumps(draws))
    file = reckoned(tmp_path, *base, "--rule", "largest-remainder", "--lot", lot)
    asked = ("tasks", "adopt", file, "--series", "lot", "--decision", decided(), *NAMED, *SOURCE)
    assert "geloot" in refusal(*asked)
    said(*asked, "--lot-how", "getrokken door de notaris")
    (made,) = ledger.read(Distribution, series="lot")
    assert made.level is AreaKind.MUNICIPALITY
    lots = {(fact.parent, fact.places): fact.drawn for fact in ledger.read(Lot, series="lot")}
    assert {parent for parent, _ in lots} == {"PV24", "PV29"}
    assert frozenset().union(*lots.values()) == made.drawn


def test_values_are_published_by_command(tmp_path: Path) -> None:
    asked = ("tasks", "publish", "2023-opvang", "--reference-day", "2023-01-01", *SOURCE)
    assert said(*asked, "--value", "Zeeland=814") == "Eén gepubliceerde waarde vastgelegd bij 2023-opvang.\n"
    assert "geen gebied met een geheel getal" in refusal(*asked, "--value", "Zeeland")
    assert "Utrecht" in refusal(*asked, "--value", "Utrecht=2800")
    said(*asked, "--value", "Utrecht=2800", "--level", "province")
    assert {value.area for value in ledger.read(PublishedValue)} == {"PV29", "PV26"}


def test_a_receipt_that_was_changed_is_not_adopted(tmp_path: Path) -> None:
    file = reckoned(tmp_path, "51000", "--inhabitants-on", "2022-01-01", "--by", "province")
    file.write_text(file.read_text("utf-8").replace('"total": 51000', '"total": 50999'), "utf-8")
    asked = ("tasks", "adopt", file, "--series", "a", "--decision", decided(), *NAMED, *SOURCE)
    assert "controlesom" in refusal(*asked)
    assert ledger.read(Distribution) == []


def test_a_part_is_no_larger_than_its_whole(tmp_path: Path) -> None:
    by = ("--inhabitants-on", "2022-01-01", "--by", "province")
    decision = decided()
    under = ("--decision", decision, *NAMED, *SOURCE)
    said("tasks", "adopt", reckoned(tmp_path, "1000", *by), "--series", "geheel", *under)
    part = ("--series", "deel", "--part-of", "geheel", *under)
    assert "groter dan het geheel" in refusal("tasks", "adopt", reckoned(tmp_path, "1001", *by), *part)
    equal = reckoned(tmp_path, "996", "--key", "fixed", "--by", "province", "--areas-on", "2022-01-01")
    assert "Een deel kan niet meer zijn" in refusal("tasks", "adopt", equal, *part)
    said("tasks", "adopt", reckoned(tmp_path, "100", *by), *part)
