# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every table of a room of reception as a file of its own, and how heavy a remark is called."""

import json
from typing import Any

from django.test import Client

from tests.support.case import Read


def rows(read: Read, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(read(f"/opvang/tabellen/{name}.json"))["rows"]
    return found


def test_every_table_of_a_room_has_its_own_file_with_the_rows_that_stand_there(
    read: Read, client: Client
) -> None:
    for page, names in (("", ("soorten", "bezetting")), ("portefeuille/", ("nodig", "tekort-per-provincie"))):
        text = read(f"/opvang/{page}")
        assert all(f"/opvang/tabellen/{name}.csv" in text for name in names), page
    assert [row["gap"] for row in rows(read, "nodig")] == [2268, 6173, 16476, 19393, 20934]
    short = {row["code"]: row["gap"] for row in rows(read, "tekort-per-provincie")}
    assert (len(short), short["PV29"], short["PV20"]) == (12, 161, -1944)
    assert len(rows(read, "bezetting-per-provincie")) == 12
    assert client.get("/opvang/tabellen/alles.csv").status_code == 404


def test_the_last_day_of_the_calendar_has_a_room_too(read: Read) -> None:
    assert "31 december 9999" in read("/opvang/?op=9999-12-31")


def test_a_figure_that_was_revised_is_not_called_rounded(read: Read) -> None:
    text = read("/?op=2023-03-01&bekend=2023-03-01")
    remark = text[: text.index("daarna herzien")].rsplit("<strong>", 1)[-1]
    assert "afronding" not in remark
    assert remark.startswith("verklaard")
