# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel import data
from regietafel.base.areas import Area, AreaKind, Areas, Merger, kind_of
from regietafel.base.messages import Refused
from regietafel.base.sources import Source, SourceKind

JULY = date(2022, 7, 8)
AREAS = data.areas()
MADE_UP = Source("test", "Herindeling", "Test", SourceKind.EXAMPLE)


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("Den Haag", None, "GM0518"),
        ("'s-Gravenhage (gemeente)", None, "GM0518"),
        ("’s gravenhage", AreaKind.MUNICIPALITY, "GM0518"),
        ("Den Bosch", None, "GM0796"),
        ("Friesland", AreaKind.PROVINCE, "PV21"),
        ("fryslan (PV)", None, "PV21"),
        ("Sudwest-Fryslan", None, "GM1900"),
        ("Groningen", AreaKind.MUNICIPALITY, "GM0014"),
        ("Groningen (PV)", None, "PV20"),
        ("provincie Utrecht", None, "PV26"),
        ("gemeente Utrecht", None, "GM0344"),
        ("Bergen (L.)", None, "GM0893"),
        ("gm0193", None, "GM0193"),
        ("Nederland", None, "NL"),
    ],
)
def test_an_area_is_found_by_code_name_or_other_name(text: str, kind: AreaKind | None, code: str) -> None:
    assert AREAS.find(text, kind, day=JULY).code == code


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("Groningen", None, "areas-ambiguous"),
        ("Utrecht", None, "areas-ambiguous"),
        ("Bergen", AreaKind.MUNICIPALITY, "areas-ambiguous"),
        ("Weesp", None, "areas-merged"),
        ("Voorne aan Zee", None, "areas-not-yet"),
        ("Atlantis", None, "areas-unknown"),
        ("", None, "areas-unknown"),
    ],
)
def test_a_name_that_does_not_fit_one_area_is_refused_with_the_reason(
    text: str, kind: AreaKind | None, key: str
) -> None:
    with pytest.raises(Refused) as refused:
        AREAS.find(text, kind, day=JULY)
    assert refused.value.message.key == key


def test_what_merged_is_refused_with_its_successor_and_the_day() -> None:
    with pytest.raises(Refused) as refused:
        AREAS.find("Weesp", day=JULY)
    said = refused.value.message.params
    assert (said["into"], said["code"], said["day"]) == ("Amsterdam", "GM0363", date(2022, 3, 24))


def test_every_area_is_found_by_its_own_name_and_level() -> None:
    for day in (date(2021, 1, 1), JULY, date(2025, 1, 1)):
        for kind in AreaKind:
            for area in AREAS.on(kind, day).values():
                assert AREAS.find(area.name, kind, day=day) == area


def test_a_merged_municipality_is_added_to_its_successor_on_the_day_and_not_before() -> None:
    counts = {"GM0363": 10, "GM0457": 3}
    assert AREAS.carry(counts, date(2022, 3, 23)) == counts
    assert AREAS.carry(counts, date(2022, 3, 24)) == {"GM0363": 13}
    assert AREAS.carry({"GM0363": Fraction(1, 3), "GM0457": Fraction(1, 6)}, JULY) == {
        "GM0363": Fraction(1, 2)
    }


@given(st.data())
def test_carrying_keeps_the_sum_and_ends_on_the_areas_of_the_later_day(draws: st.DataObject) -> None:
    days = sorted(
        draws.draw(st.lists(st.dates(date(2021, 1, 1), date(2025, 12, 31)), min_size=2, max_size=3))
    )
    there = AREAS.on(AreaKind.MUNICIPALITY, days[0])
    size = len(there)
    counts = draws.draw(st.lists(st.integers(0, 10**6), min_size=size, max_size=size))
    values = dict(zip(there, counts, strict=True))
    carried = AREAS.carry(values, days[-1], of=days[0])
    assert sum(carried.values()) == sum(counts)
    assert list(carried) == list(AREAS.on(AreaKind.MUNICIPALITY, days[-1]))
    assert AREAS.carry(AREAS.carry(values, days[len(days) // 2]), days[-1]) == carried


@pytest.mark.parametrize(
    ("values", "to", "of", "key"),
    [
        ({"GM1980": 1}, date(2021, 6, 1), None, "areas-carry-back"),
        ({"GM0363": 1}, date(2021, 6, 1), date(2022, 7, 8), "areas-carry-back-days"),
        ({"GM0457": 1}, JULY, None, "areas-carry-incomplete"),
        ({"GM0398": 1}, JULY, None, "areas-carry-incomplete"),
        ({"GM0398": 1, "GM0416": 1, "GM1980": 1}, JULY, None, "areas-carry-mixed"),
        ({"GM9999": 1}, JULY, None, "areas-unknown"),
        ({"GM1992": 1}, date(2023, 1, 1), JULY, "areas-not-on-day"),
        ({"GM0014": 1}, date(2020, 12, 31), None, "areas-before-register"),
    ],
)
def test_carrying_is_refused_where_the_sum_would_be_wrong(
    values: dict[str, int], to: date, of: date | None, key: str
) -> None:
    with pytest.raises(Refused) as refused:
        AREAS.carry(values, to, of=of)
    assert refused.value.message.key == key


def test_the_municipalities_of_a_province_and_of_a_safety_region_are_known() -> None:
    assert len(AREAS.children("PV26", AreaKind.MUNICIPALITY, day=JULY)) == 26
    assert len(AREAS.children("NL", AreaKind.SAFETY_REGION, day=JULY)) == 25
    assert len(AREAS.children("VR13", AreaKind.MUNICIPALITY, day=JULY)) == 6
    assert list(AREAS.children("PV26", AreaKind.SAFETY_REGION, day=JULY)) == ["VR09"]
    assert AREAS.children("VR09", AreaKind.SAFETY_REGION, day=JULY).keys() == {"VR09"}
    assert (AREAS.province_of("VR13").code, AREAS.region_of("GM0344").code) == ("PV27", "VR09")
    with pytest.raises(Refused, match="areas-no-province"):
        AREAS.province_of("NL")
    assert AREAS.province_of("GM0344").name == AREAS.province_of("PV26").name == "Utrecht"


@pytest.mark.parametrize("day", [date(2021, 1, 1), date(2022, 1, 1), JULY, date(2025, 1, 1)])
def test_every_municipality_lies_in_one_safety_region_of_its_own_province_on_every_day(day: date) -> None:
    regions = AREAS.on(AreaKind.SAFETY_REGION, day)
    inside = [AREAS.children(code, AreaKind.MUNICIPALITY, day=day) for code in regions]
    assert sum(map(len, inside)) == len(AREAS.on(AreaKind.MUNICIPALITY, day))
    for code, lying in zip(regions, inside, strict=True):
        assert {area.parent for area in lying.values()} == {AREAS.province_of(code).code}


def test_weesp_lay_in_another_safety_region_than_the_city_it_went_into() -> None:
    assert [AREAS.region_of(code).name for code in ("GM0457", "GM0363")] == [
        "Gooi en Vechtstreek",
        "Amsterdam-Amstelland",
    ]
    before = AREAS.children("VR14", AreaKind.MUNICIPALITY, day=date(2022, 3, 23))
    after = AREAS.children("VR14", AreaKind.MUNICIPALITY, day=date(2022, 3, 24))
    assert before.keys() - after.keys() == {"GM0457"}


@pytest.mark.parametrize(("gone", "region"), [(("GM0344", "GM0310"), "VR09"), (("GM0362", "GM0363"), "VR13")])
def test_a_merged_municipality_lies_where_its_parts_lay(gone: tuple[str, ...], region: str) -> None:
    merged = AREAS.after(Merger(date(2026, 1, 1), gone, "GM1999", MADE_UP), "Samen")
    assert merged.region_of("GM1999").code == region


def test_the_region_of_a_municipality_from_two_regions_is_not_guessed() -> None:
    merged = AREAS.after(Merger(date(2026, 1, 1), ("GM0402", "GM0363"), "GM1999", MADE_UP), "Samen")
    with pytest.raises(Refused, match="areas-region-not-known"):
        merged.region_of("GM1999")
    with pytest.raises(Refused, match="areas-region-not-known"):
        merged.children("VR13", AreaKind.MUNICIPALITY, day=date(2026, 1, 1))


def test_addresses_in_tooi_follow_the_level() -> None:
    base = "https://identifier.overheid.nl/tooi/id"
    assert AREAS.get("GM0344").tooi == f"{base}/gemeente/gm0344"
    assert AREAS.get("PV26").tooi == f"{base}/provincie/pv26"
    assert AREAS.get("VR13").tooi == f"{base}/so/so0636"
    with pytest.raises(Refused, match="areas-no-tooi"):
        assert AREAS.get("NL").tooi


def test_a_merger_makes_a_new_register_and_leaves_the_old_one_as_it_was() -> None:
    on = date(2026, 1, 1)
    grown = AREAS.after(Merger(on, ("GM0014", "GM1952"), "GM3000", MADE_UP), "Groot-Groningen")
    assert len(grown.on(AreaKind.MUNICIPALITY, on)) == 341
    assert len(AREAS.on(AreaKind.MUNICIPALITY, on)) == 342
    assert grown.carry({"GM0014": 1, "GM1952": 2}, on) == {"GM3000": 3}
    assert grown.get("GM3000").parent == "PV20"
    assert grown.known_until == on


@pytest.mark.parametrize(
    ("gone", "into", "name", "key"),
    [
        (("GM0457",), "GM0363", "Amsterdam", "areas-not-on-day"),
        (("GM0014", "GM0344"), "GM3000", "Ver weg", "areas-merger-two-provinces"),
        (("GM0014",), "GM1952", "Verkeerde naam", "areas-merger-name"),
        (("GM0014",), "GM0014", "Groningen", "areas-merger-name"),
    ],
)
def test_a_merger_that_does_not_fit_the_register_is_refused(
    gone: tuple[str, ...], into: str, name: str, key: str
) -> None:
    with pytest.raises(Refused, match=key):
        AREAS.after(Merger(date(2026, 1, 1), gone, into, MADE_UP), name)


def test_a_register_that_contradicts_itself_cannot_be_made() -> None:
    area = Area("GM0001", AreaKind.MUNICIPALITY, "A", "PV20")
    with pytest.raises(ValueError, match="twice"):
        Areas((area, area), (), date(2021, 1, 1), date(2021, 1, 1))
    with pytest.raises(ValueError, match="does not fit"):
        Areas((area,), (Merger(date(2022, 1, 1), ("GM0001",), "GM0001", MADE_UP),), date(2021, 1, 1), JULY)
    with pytest.raises(ValueError, match="not the code"):
        Area("PV20", AreaKind.MUNICIPALITY, "A")
    with pytest.raises(Refused, match="areas-not-a-code"):
        kind_of("GM1")


def test_a_day_after_the_last_list_is_said_to_be_so() -> None:
    assert AREAS.beyond(AREAS.known_until) is None
    beyond = AREAS.beyond(date(2025, 1, 2))
    assert beyond is not None
    assert (beyond.key, beyond.params["known"]) == ("areas-not-held-against-list", date(2025, 1, 1))
    later = Merger(date(2026, 1, 1), ("GM0307",), "GM0344", MADE_UP)
    assert AREAS.after(later, "Utrecht").beyond(date(2026, 1, 1)) is None
