# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A second half-year: a full overview of 344 municipalities, counted on 1 September, on every day after."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from regietafel import data
from regietafel.access.readers import ANYONE
from regietafel.base.areas import AreaKind
from regietafel.base.stamps import AsOf
from regietafel.targets.services.books import books
from regietafel.targets.services.overview import Overview, take_in
from regietafel.targets.services.reading import country_account, province_account
from tests.site.pages.test_pages import plain
from tests.support.case import Read
from tests.targets.services.housing import DAY, FIRST, FROM, PLANNER, SECOND

SEPTEMBER = date(2022, 9, 1)
AUTUMN, JANUARY = "2022-10-15", "2023-01-15"
DAYS = ("2022-09-30", AUTUMN, JANUARY)


@pytest.fixture
def overview(case: int, tmp_path: Path) -> dict[str, int]:
    """The overview on record; what each municipality housed, by code: a third, a quarter or none of it."""
    there = data.areas().on(AreaKind.MUNICIPALITY, SECOND.first_day)
    lines = books(SECOND, DAY, as_of=AsOf()).ledger.at(SECOND)
    rows, done = ["code,municipality,target,balance,to_house,housed,still,expected"], {}
    for place, (code, area) in enumerate(sorted(there.items())):
        target, carried = lines[code].target or 0, lines[code].carried
        balance = carried if carried is not None else place % 7 - 5
        asked = max(0, target - balance)
        housed = done[code] = (-(-asked // 3), asked // 4 + 1, 0)[place % 3]
        still = asked - housed
        rows.append(f'{code},"{area.name}",{target},{balance},{asked},{housed},{still},')
    path = tmp_path / "overzicht-2022-II.csv"
    path.write_text("\n".join(rows))
    assert take_in(Overview(path, SECOND, SEPTEMBER, date(2022, 9, 9), FROM), reader=PLANNER).rows == 344
    return done


def at(day: str) -> str:
    """The part of an address that looks on a day, with what was known on it."""
    return f"op={day}&bekend={day}"


def table(client: Client, address: str) -> list[dict[str, str]]:
    answer = client.get(address)
    assert answer.status_code == 200
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


@pytest.mark.usefixtures("overview")
def test_the_same_counts_give_the_same_classes_on_every_day_after_them(client: Client) -> None:
    provinces = data.areas().on(AreaKind.PROVINCE, SECOND.first_day)
    classes = [
        {
            row["code"]: row["class"]
            for province in provinces
            for row in table(client, f"/taakstelling/2022-II/provincie/{province}/tabel.csv?{at(day)}")
        }
        for day in DAYS
    ]
    assert len(classes[0]) == 344
    assert len(set(classes[0].values())) == 3
    assert all(found == classes[0] for found in classes)


def test_a_province_says_how_it_stood_on_the_day_of_the_count_and_not_how_it_ended(
    overview: dict[str, int], client: Client, read: Read
) -> None:
    address = "/taakstelling/2022-II/provincie/PV20/"
    for day, over in ((AUTUMN, False), (JANUARY, True)):
        rows = table(client, f"{address}tabel.csv?{at(day)}")
        assert {row["counted"] for row in rows} == {"2022-09-01"}
        mine = {row["code"]: row for row in rows if row["code"].startswith("GM")}
        assert {code: int(row["housed"]) for code, row in mine.items()} == {
            code: persons for code, persons in overview.items() if code in mine
        }
        for name in ("backlog", "lead"):
            assert all((row[name] == "") is over for row in rows), name
        told = json.loads(read(f"{address}tabel.json?{at(day)}"))
        assert all((row["backlog"] is None) is over for row in told["rows"])
    during, after = plain(read(f"{address}?{at(AUTUMN)}")), plain(read(f"{address}?{at(JANUARY)}"))
    assert "Op 1 september 2022 liepen" in during
    assert "Van 2022-II is in Groningen geteld tot 1 september 2022:" in after
    assert "Hoe het halfjaar afliep, is nog niet bekend." in after
    assert "gelden op de dag van de laatste telling: 1 september 2022" in after
    assert "niet bekend achterstand, bruto" in after
    assert "bleven" not in after


def test_the_country_and_a_municipality_have_no_backlog_in_january(
    overview: dict[str, int], read: Read
) -> None:
    whole = sum(overview.values())
    during, after = (plain(read(f"/taakstelling/2022-II/?{at(day)}")) for day in (AUTUMN, JANUARY))
    assert f"Tot 1 september 2022 zijn {whole:,} mensen gehuisvest".replace(",", ".") in during
    assert f"Van 2022-II is geteld tot 1 september 2022: {whole:,} mensen".replace(",", ".") in after
    assert "niet bekend achterstand, bruto" in after
    assert "niet bekend saldo" in after
    mine = plain(read(f"/taakstelling/2022-II/gemeente/GM0014/?{at(JANUARY)}"))
    assert "Van 2022-II is bij Groningen geteld tot 1 september 2022: toen moesten nog" in mine
    assert "niet bekend achterstand, bruto" in mine
    assert "Verwachting bij dit tempo" not in mine


@pytest.mark.usefixtures("overview")
def test_nothing_of_it_is_carried_on_to_the_half_year_after(client: Client, read: Read) -> None:
    page = plain(read(f"/taakstelling/2023-I/?{at(JANUARY)}"))
    assert "is geen landelijke taakstelling bekend" in page or "was op" in page
    rows = table(client, f"/taakstelling/2023-I/provincie/PV20/tabel.csv?{at(JANUARY)}")
    assert {row["opening"] for row in rows} == {""}
    mine = plain(read(f"/taakstelling/2023-I/gemeente/GM0014/?{at(JANUARY)}"))
    assert "Van deze halfjaren is het einde niet geteld." in mine
    assert "2022-II" in mine


def test_in_january_without_any_count_the_pages_tell_what_was_asked_and_nothing_else(read: Read) -> None:
    page = plain(read(f"/taakstelling/2022-II/?{at(JANUARY)}"))
    assert "Voor 2022-II was de wettelijke taakstelling 13.500 mensen. Hoeveel er zijn gehuisvest" in page
    for name in ("gehuisvest", "achterstand, bruto", "voorsprong, bruto", "saldo"):
        assert f"niet bekend {name}" in page, name
    assert "−15." not in page
    assert "0 personen gehuisvest" not in page
    province = plain(read(f"/taakstelling/2022-II/provincie/PV26/?{at(JANUARY)}"))
    assert "samen 1." in province
    assert "hoeveel er zijn gehuisvest, is niet bekend" in province
    for name in ("gehuisvest", "achterstand, bruto", "voorsprong, bruto", "saldo"):
        assert f"niet bekend {name}" in province, name
    assert "Over 2023-I was op" in plain(read(f"/taakstelling/2023-I/?{at(JANUARY)}"))


def test_delft_has_76_to_house_and_its_bare_target_and_opening_balance_are_not_known(
    client: Client, read: Read
) -> None:
    page = plain(read(f"/taakstelling/2022-I/gemeente/GM0503/?{at(AUTUMN)}"))
    assert "niet bekend taakstelling artikel 29 geeft 60" in page
    assert "niet bekend saldo aan het begin" in page
    assert "76 personen te huisvesten" in page
    assert "85 personen gehuisvest" in page
    rows = table(client, f"/taakstelling/2022-I/provincie/PV28/tabel.csv?{at(AUTUMN)}")
    delft = next(row for row in rows if row["code"] == "GM0503")
    assert (delft["target"], delft["opening"], delft["to_house"], delft["lead"]) == ("", "", "76", "9")
    south = province_account(FIRST, DAY, as_of=AsOf(), area="PV28", reader=ANYONE).totals
    assert (south.target, south.opening, south.to_house, south.housed) == (None, None, 711, 627)
    country = country_account(FIRST, DAY, as_of=AsOf(), reader=ANYONE).account
    assert country is not None
    assert (country.municipal.target, country.municipal.opening, country.target) == (None, None, 9979)
