# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What if: the answer is an address, every fault is said at once, nothing is kept."""

import re

import pytest

from tests.support.case import Read

ADDRESS = "/verdeling/wat-als/"


def test_the_form_opens_with_what_was_decided(read: Read) -> None:
    page = read(ADDRESS)
    assert 'value="51000"' in page
    assert "10.884" in page


@pytest.mark.parametrize("total", ["51000", "51.000"])
def test_a_total_is_read_with_and_without_its_thousands_apart(read: Read, total: str) -> None:
    assert "51.000 plekken over 12 gebieden" in read(f"{ADDRESS}?totaal={total}")


def test_a_floor_for_one_area_by_name_and_a_cap_by_code(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=51000&ondergrens=Zeeland+2000&bovengrens=PV28+9000")
    rows = dict(re.findall(r'data-code="(PV\d+)"><th.*?</th><td[^>]*data-value="(\d+)"', page))
    assert rows["PV29"] == "2000"
    assert rows["PV28"] == "9000"
    assert sum(map(int, rows.values())) == 51_000


def test_municipalities_by_the_rule_of_the_law(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=51000&niveau=gemeente&regel=up")
    assert "over 344 gebieden" in page
    assert "De som wijkt" in page


def test_every_fault_is_said_at_once_and_by_its_line(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=5,1&regel=dobbelsteen&ondergrens=Zeeland+1%0AGroningen&bovengrens=PV20+x")
    for said in ("‘5,1’", "‘dobbelsteen’", "Regel 2: ‘Groningen’", "Regel 1: ‘PV20 x’"):
        assert said in page


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("totaal=10&ondergrens=20", "De ondergrenzen"),
        ("totaal=51000&bovengrens=Zeeland+5%0AAtlantis+9", "Atlantis"),
        ("totaal=999999999", "geen geheel getal van 0 tot 100 miljoen"),
    ],
)
def test_what_cannot_be_divided_is_said_in_words(read: Read, asked: str, said: str) -> None:
    assert said in read(f"{ADDRESS}?{asked}")


def test_a_tie_asks_for_a_lot_and_takes_it_back_in(read: Read) -> None:
    asked = f"{ADDRESS}?totaal=1&sleutel=gelijk&regel=largest-remainder"
    page = read(asked)
    assert "Loting nodig" in page
    boxes = re.findall(r'name="lot" value="([^"]+)"', page)
    assert len(boxes) == 12
    drawn = read(f"{asked}&lot={boxes[-1]}")
    assert "1 plekken over 12 gebieden" in drawn or "1 plek" in drawn
    assert "Loting nodig" not in drawn


def test_a_file_is_never_opened_by_an_address(read: Read) -> None:
    assert "/etc/passwd" in read(f"{ADDRESS}?ondergrens=/etc/passwd")
    assert "root:" not in read(f"{ADDRESS}?ondergrens=/etc/passwd")
