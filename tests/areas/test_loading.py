# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A file of another year goes on record whole or not at all; a changed figure corrects the one before it."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from regietafel import clock, data
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.areas.country import known
from regietafel.areas.loading import Asked, Loaded, load_inhabitants
from regietafel.base.messages import ManyRefused, Refused
from regietafel.base.sources import SourceKind
from regietafel.base.stamps import AsOf
from regietafel.facts.areas import AreasMerged
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from regietafel.site.services.source_trail import resting_on
from regietafel.words import say

pytestmark = pytest.mark.django_db

DAY = date(2026, 1, 1)
LOADER = Reader("a.de.vries", Role.PLANNER, frozenset({"COA"}))
# Made-up figures: the municipalities of 2025 stand for those of 2026.
COUNTED = {code: 1_000 + n for n, code in enumerate(data.inhabitants(date(2025, 1, 1)).values)}

Rows = Mapping[str, object]


def export(path: Path, rows: Rows, year: int = 2026) -> Path:
    """As StatLine gives it: code of the region, period, count."""
    lines = ['"RegioS";"Perioden";"TotaleBevolking_1"']
    lines += [f'"{code}";"{year}JJ00";{count}' for code, count in rows.items()]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Loaded]:
    def loading(
        rows: Rows, known_on: date | None = None, mergers: str | None = None, year: int = 2026
    ) -> Loaded:
        file = tmp_path / "herindelingen.csv"
        if mergers is not None:
            file.write_text(mergers, encoding="utf-8")
        return load_inhabitants(
            export(tmp_path / "cbs.csv", rows, year),
            file if mergers is not None else None,
            asked=Asked(None, known_on),
            reader=LOADER,
        )

    return loading


def test_a_year_that_does_not_ship_is_there_once_loaded(load: Callable[..., Loaded]) -> None:
    with pytest.raises(Refused, match="data-inhabitants-missing"):
        known(AsOf(), ANYONE).inhabitants(DAY)
    assert load(dict(COUNTED)) == Loaded(DAY, 342, 0)
    table = known(AsOf(), ANYONE).inhabitants(DAY)
    assert table.values == COUNTED
    assert (table.source.title, table.source.kind) == ("cbs.csv", SourceKind.USER)
    assert "CBS" not in table.source.cited
    assert set(known(AsOf(), ANYONE).tables) == {*data.inhabitants_days(), DAY}


def test_a_corrected_figure_is_cited_with_both_its_files_and_each_leads_to_it(tmp_path: Path) -> None:
    asked = Asked(None, date(2026, 1, 2), "CBS")
    load_inhabitants(export(tmp_path / "eerste.csv", COUNTED), None, asked=asked, reader=LOADER)
    first = known(AsOf(), ANYONE).inhabitants(DAY).source
    assert (first.cited, first.kind) == ("CBS, eerste.csv", SourceKind.PUBLISHED)
    file = export(tmp_path / "almere.csv", {**COUNTED, "GM0034": 999_999})
    load_inhabitants(file, None, asked=Asked(None, None), reader=LOADER)
    (almere,) = [fact for fact in ledger.read(Observation) if fact.area == "GM0034"]
    both = known(AsOf(), ANYONE).inhabitants(DAY).source
    assert (both.title, both.kind) == ("eerste.csv; almere.csv", SourceKind.USER)
    assert resting_on(almere.stamp.source.id, AsOf(), reader=ANYONE).facts == {Observation: [almere]}
    whole = resting_on(first.id, AsOf(), reader=ANYONE)
    assert len(whole.facts[Observation]) == 342
    assert set(whole.replaced) == {almere.stamp.replaces}
    assert resting_on(both.id, AsOf(), reader=ANYONE).source == both


def test_a_file_known_after_today_is_refused(load: Callable[..., Loaded]) -> None:
    with pytest.raises(Refused, match="known-in-future"):
        load(dict(COUNTED), date(2999, 1, 1))
    assert ledger.read(Observation, history=True) == []


def test_who_loaded_a_figure_stands_with_it(load: Callable[..., Loaded]) -> None:
    load(dict(COUNTED))
    assert {fact.stamp.actor for fact in ledger.read(Observation)} == {"a.de.vries"}
    assert {fact.stamp.known.on for fact in ledger.read(Observation)} == {None}


def test_the_same_file_twice_adds_nothing(load: Callable[..., Loaded]) -> None:
    load(dict(COUNTED))
    assert load(dict(COUNTED)) == Loaded(DAY, 0, 342)
    assert len(ledger.read(Observation, history=True)) == 342


def test_a_changed_figure_is_a_correction_known_from_its_day_and_the_old_one_stands_before_it(
    load: Callable[..., Loaded],
) -> None:
    published, corrected = date(2026, 1, 2), date(2026, 1, 4)
    load(dict(COUNTED), published)
    assert load({**COUNTED, "GM0344": 999_999}, corrected) == Loaded(DAY, 1, 341)

    def utrecht(on: date) -> int:
        return known(AsOf(known=on), ANYONE).inhabitants(DAY).values["GM0344"]

    assert utrecht(corrected) == 999_999
    assert utrecht(date(2026, 1, 3)) == COUNTED["GM0344"]
    (fact,) = [fact for fact in ledger.read(Observation) if fact.area == "GM0344"]
    assert fact.stamp.reason
    assert fact.stamp.known.on == corrected
    with pytest.raises(Refused, match="data-inhabitants-missing"):
        known(AsOf(known=date(2026, 1, 1)), ANYONE).inhabitants(DAY)


def test_a_correction_whose_day_is_not_given_is_known_today(load: Callable[..., Loaded]) -> None:
    load(dict(COUNTED))
    load({**COUNTED, "GM0344": 999_999})
    (fact,) = [fact for fact in ledger.read(Observation) if fact.area == "GM0344"]
    assert fact.stamp.known.on == clock.today()


def test_a_figure_can_change_back(load: Callable[..., Loaded]) -> None:
    load(dict(COUNTED))
    load({**COUNTED, "GM0344": 999_999})
    assert load(dict(COUNTED)) == Loaded(DAY, 1, 341)
    assert known(AsOf(), ANYONE).inhabitants(DAY).values == COUNTED


def test_a_loaded_year_replaces_a_shipped_one_as_far_as_it_is_known(load: Callable[..., Loaded]) -> None:
    load(dict(COUNTED), date(2025, 5, 1), year=2023)
    on = date(2023, 1, 1)
    assert known(AsOf(), ANYONE).inhabitants(on).values == COUNTED
    earlier = known(AsOf(known=date(2025, 4, 30)), ANYONE).inhabitants(on)
    assert earlier.values == data.inhabitants(on).values


def test_of_a_file_with_faults_nothing_is_loaded_and_every_fault_is_listed(
    load: Callable[..., Loaded],
) -> None:
    rows = {code: n for code, n in COUNTED.items() if code != "GM0344"}
    bad: Rows = {**rows, "GM0345": "veel"}
    with pytest.raises(ManyRefused) as refusal:
        load(bad)
    said = [say(fault, "nl") for fault in refusal.value.faults]
    assert len(said) == 2
    assert any("Utrecht" in sentence for sentence in said)
    assert any("veel" in sentence for sentence in said)
    assert ledger.read(Observation, history=True) == []


def test_who_does_not_keep_the_records_loads_nothing(tmp_path: Path) -> None:
    file = export(tmp_path / "cbs.csv", dict(COUNTED))
    with pytest.raises(Refused, match="access-denied"):
        load_inhabitants(file, None, asked=Asked(None, None), reader=ANYONE)


# Made up: two municipalities of Utrecht become one.
MERGERS = "on,gone,into,name\n2026-01-01,GM0307,GM9001,Nieuwstad\n2026-01-01,GM0308,GM9001,Nieuwstad\n"
GONE = ("GM0307", "GM0308")
LAST = {code: n for code, n in data.inhabitants(date(2025, 1, 1)).values.items() if code not in GONE}
MERGED: Rows = {**LAST, "GM9001": 180_000}


def test_a_year_is_loaded_with_its_mergers(load: Callable[..., Loaded]) -> None:
    assert load(MERGED, mergers=MERGERS, year=2026) == Loaded(date(2026, 1, 1), 343, 0)
    (fact,) = ledger.read(AreasMerged)
    assert (fact.gone, fact.into) == (("GM0307", "GM0308"), "GM9001")
    country = known(AsOf(), ANYONE)
    assert country.areas.get("GM9001").name == "Nieuwstad"
    assert country.areas.province_of("GM9001").code == "PV26"
    carried = country.inhabitants(date(2025, 1, 1)).carried(country.areas, date(2026, 1, 1))
    assert carried.total == data.inhabitants(date(2025, 1, 1)).total
    assert len(country.inhabitants(date(2026, 1, 1)).values) == 341


def test_mergers_that_are_on_record_can_be_loaded_again_with_the_figures(load: Callable[..., Loaded]) -> None:
    load(MERGED, mergers=MERGERS, year=2026)
    assert load({**MERGED, "GM9001": 180_001}, mergers=MERGERS, year=2026).new == 1
    assert len(ledger.read(AreasMerged, history=True)) == 1


def test_without_its_mergers_the_year_is_refused_with_what_does_not_fit(load: Callable[..., Loaded]) -> None:
    with pytest.raises(ManyRefused) as refusal:
        load(MERGED, year=2026)
    assert len(refusal.value.faults) == 3
    assert ledger.read(Observation, history=True) == []
