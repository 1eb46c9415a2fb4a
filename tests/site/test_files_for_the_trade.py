# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every file that a page offers: areas with code, name and province, no line that is a total, described."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from pathlib import Path

import pytest
from django.test import Client

from regietafel.base.area import kind_of
from regietafel.base.messages import Refused
from tests.outlets.test_datapackage import validated

pytestmark = [
    pytest.mark.usefixtures("case"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"),
]
PAGES = (
    "/",
    "/verdeling/2022-opvang-51000/",
    "/verdeling/2022-opvang-51000/gemeenten/",
    "/gebied/PV26/",
    "/gebied/GM0344/",
    "/opvang/",
    "/opvang/locaties/",
    "/opvang/portefeuille/",
    "/opvang/plannen/",
    "/opvang/crisisnoodopvang/",
    "/taakstelling/2022-I/",
    "/taakstelling/2022-I/provincie/PV26/",
    "/taakstelling/2022-I/gemeente/GM0344/",
    "/uitvoering/register/",
)
_LINK = re.compile(r'href="([^"]*?/[\w-]+\.csv[^"]*)"')
TOTALS = ("totaal", "total", "nederland", "the netherlands")


def files(client: Client) -> list[str]:
    """The addresses of the CSV files that these pages offer, each once."""
    found: dict[str, None] = {}
    for page in PAGES:
        answer = client.get(page)
        assert answer.status_code == 200, page
        found |= dict.fromkeys(map(html.unescape, _LINK.findall(answer.content.decode())))
    return [address for address in found if "puntkomma" not in address]


def rows_of(text: str, separator: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator))


def is_area(code: str) -> bool:
    try:
        kind_of(code)
    except Refused:
        return False
    return True


def test_every_file_with_areas_has_their_codes_names_and_provinces_and_no_line_that_is_a_total(
    client: Client,
) -> None:
    addresses = files(client)
    assert len(addresses) >= 14
    for address in addresses:
        rows = rows_of(client.get(address).content.decode())
        assert rows, address
        for row in rows:
            assert not {cell.casefold() for cell in row.values()} & set(TOTALS), (address, row)
            if is_area(row.get("code", "")):
                assert row.get("name") or row.get("area") or row.get("municipality"), (address, row)
                if row["code"] != "NL" and not row["code"].startswith("PV"):
                    assert row["province"], (address, row)


def test_the_description_beside_every_file_fits_it(client: Client, tmp_path: Path) -> None:
    for at, address in enumerate(files(client)):
        csv_text = client.get(address).content.decode()
        answer = client.get(address.replace(".csv", ".datapackage.json"))
        assert answer["Content-Disposition"] == 'attachment; filename="datapackage.json"'
        package = json.loads(answer.content)
        name = client.get(address)["Content-Disposition"].split('"')[1]
        assert package["resources"][0]["path"] == name
        folder = tmp_path / str(at)
        folder.mkdir()
        assert validated(folder, answer.content.decode(), csv_text) == [], address


def test_with_semicolons_the_file_holds_the_same_with_decimal_commas(client: Client) -> None:
    address = "/verdeling/2022-opvang-51000/tabel.csv?niveau=gemeente"
    plain = rows_of(client.get(address).content.decode())
    dutch = rows_of(client.get(address.replace(".csv", ".puntkomma.csv")).content.decode(), ";")
    assert len(plain) == len(dutch) == 344
    for one, other in zip(plain, dutch, strict=True):
        assert {**one, "quota_decimal": one["quota_decimal"].replace(".", ",")} == other
    utrecht = next(row for row in plain if row["code"] == "GM0344")
    assert (utrecht["province"], utrecht["quota_decimal"]) == ("Utrecht", "1048.760307")


def test_the_forms_are_offered_by_name_on_the_page(client: Client) -> None:
    page = client.get("/gebied/PV26/").content.decode()
    assert "CSV met puntkomma’s</a>" in page
    assert "beschrijving van de CSV (datapackage)</a>" in page
