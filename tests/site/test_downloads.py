# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""CSV, spreadsheet, JSON and the sheet: the same figures as on the page."""

import csv
import io
import json

import pytest
from django.test import Client

from regietafel.cases.lrt_2022_07_08.case import PLACES

pytestmark = pytest.mark.usefixtures("case")


def test_the_csv_of_a_distribution_has_a_line_per_province(client: Client) -> None:
    answer = client.get(f"/verdeling/{PLACES}/tabel.csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode())))
    assert len(rows) == 12
    assert sum(int(row["amount"]) for row in rows) == 51_000
    assert {row["code"]: row["amount"] for row in rows}["PV26"] == "3972"


def test_the_json_of_the_municipalities_has_its_days_and_sources(client: Client) -> None:
    answer = client.get(f"/verdeling/{PLACES}/tabel.json?niveau=gemeente")
    found = json.loads(answer.content)
    assert (found["day"], found["as_known"], len(found["rows"])) == ("2022-07-08", "2022-07-08", 344)
    assert any("CBS" in source for source in found["sources"])


def test_a_province_downloads_with_its_municipalities_and_a_municipality_alone(client: Client) -> None:
    province = client.get("/gebied/PV26/tabel.csv").content.decode().splitlines()
    alone = client.get("/gebied/GM0344/tabel.csv").content.decode().splitlines()
    assert (len(province), len(alone)) == (27, 2)


def test_a_spreadsheet_and_a_sheet_come_with_their_kind_and_name(client: Client) -> None:
    sheet = client.get(f"/verdeling/{PLACES}/tabel.xlsx")
    assert sheet.content.startswith(b"PK")
    assert f'filename="{PLACES}-province.xlsx"' in sheet["Content-Disposition"]
    for prefix in ("", "/en"):
        pdf = client.get(f"{prefix}/gebied/PV26/blad.pdf")
        assert pdf["Content-Type"] == "application/pdf"
        assert pdf.content.startswith(b"%PDF")


def test_nothing_to_download_before_anything_was_known(client: Client) -> None:
    answer = client.get("/gebied/PV26/blad.pdf?op=2022-06-01&bekend=2022-06-01")
    assert answer.status_code == 400
    assert "nog geen opgave bekend" in answer.content.decode()
