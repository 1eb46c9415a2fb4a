# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution is handed on: a receipt that a command confirms, a sheet for a pocket calculator."""

import io
import json
from pathlib import Path

import pypdf
import pytest
from django.test import Client

from regietafel.cases.lrt_2022_07_08.case import PLACES
from tests.support.case import Read
from tests.support.runs import run, said

SERIES = f"/verdeling/{PLACES}"


def words(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    pages = pypdf.PdfReader(io.BytesIO(answer.content)).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())


@pytest.mark.parametrize("address", [f"{SERIES}/rekenbewijs.json", "/verdeling/wat-als/rekenbewijs.json"])
def test_the_receipt_of_a_page_is_confirmed_by_the_command(
    client: Client, read: Read, address: str, tmp_path: Path
) -> None:
    file = tmp_path / "bewijs.json"
    file.write_text(read(address), "utf-8")
    assert "Bevestigd: 51.000" in said("recompute", file)
    told = json.loads(file.read_text("utf-8"))
    found = told["receipt"]
    assert found["program"].startswith("regietafel ")
    assert found["data"][0]["day"] == "2022-01-01"
    if "distribution" in told:
        assert told["distribution"]["series"] == PLACES


def test_what_was_changed_in_a_receipt_is_named(read: Read, tmp_path: Path) -> None:
    told = json.loads(read(f"{SERIES}/rekenbewijs.json"))
    file = tmp_path / "bewijs.json"
    told["receipt"]["asked"]["total"] = 51_001
    told["receipt"]["data"][0]["sha256"] = "0" * 64
    told["receipt"]["program"] = "regietafel 0.0.0"
    file.write_text(json.dumps(told), "utf-8")
    result = run("recompute", file)
    assert result.exit_code == 1
    other = ("controlesom klopt niet", "Er komt iets anders uit", "inwoners op 1 januari 2022", "0.0.0")
    for sentence in other:
        assert sentence in result.stderr


def test_a_file_that_is_no_receipt_is_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "bewijs.json"
    for text, why in (("{", "JSON"), ("[]", "JSON"), ("{}", "rekenbewijs"), ('{"form": "x"}', "rekenbewijs")):
        file.write_text(text)
        result = run("recompute", file)
        assert (result.exit_code, why in result.stderr) == (2, True)
    file.write_text('{"form": "regietafel-distribution-1"}')
    assert "klopt iets niet" in run("recompute", file).stderr


def test_the_recount_sheet_can_be_redone_by_hand(client: Client, read: Read) -> None:
    assert f'href="{SERIES}/narekenblad.pdf"' in read(f"{SERIES}/")
    told = words(client, f"{SERIES}/narekenblad.pdf")
    for text in ("Utrecht (PV26)", "1.369.873", "3.971,6", "51.000", "Rang", "grootste resten"):
        assert text in told
    within = words(client, f"{SERIES}/narekenblad.pdf?gebied=PV26")
    assert "Utrecht (GM0344)" in within
    assert "3.972" in within


def test_the_page_of_an_area_offers_both(read: Read) -> None:
    page = read("/gebied/GM0344/")
    assert f"{SERIES}/rekenbewijs.json" in page
    assert f"{SERIES}/narekenblad.pdf?gebied=PV26" in page
