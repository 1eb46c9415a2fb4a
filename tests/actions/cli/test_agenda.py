# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel agenda``: the register of the case, what lacks a holder, what is late on a later day."""

import json
from pathlib import Path

import pytest

from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")
ON = ("--on", "2022-07-08")


def test_the_list_tells_who_holds_what_until_when() -> None:
    rows = json.loads(said("agenda", "list", *ON, "--format", "json"))["rows"]
    shared = next(row for row in rows if row["term"] == "in de week van 11 juli")
    assert (shared["holders"], shared["latest"], shared["state"]) == ("COA", "2022-07-15", "loopt")
    soon = next(row for row in rows if row["term"] == "zo spoedig mogelijk")
    # Without a date nobody can count the days over it: that is not known, which is not 0.
    assert (soon["latest"], soon["late"], soon["state"]) == (None, None, "loopt; geen datum")
    assert shared["late"] == 0
    assert all(row["holders"] == "HLRT" for row in _rows("--holder", "HLRT"))


def _rows(*more: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(said("agenda", "list", *ON, *more, "--format", "json"))[
        "rows"
    ]
    assert found
    return found


def test_measures_8_and_9_stand_with_a_request_nobody_answered() -> None:
    shown = _rows("--measures")
    assert [(row["number"], row["state"], row["unanswered"]) for row in shown] == [
        ("8", "pilot", 1),
        ("9", "niet bekend", 1),
    ]
    coming = _rows("--coming")
    assert {row["why"] for row in coming} >= {"verzoek zonder antwoord", "geen datum"}


def test_what_is_overdue_depends_on_the_day_and_nobody_is_late_before_being_told() -> None:
    assert said("agenda", "overdue", *ON) == (
        "Geen actie of maandverslag waarvan de termijn op 8 juli 2022 is verstreken.\n"
    )
    rows = json.loads(said("agenda", "overdue", "--on", "2022-09-01", "--format", "json"))["rows"]
    told = [(row["holders"], row["late"], row["state"]) for row in rows]
    assert told[0] == ("COA", 48, "termijn verstreken")
    assert told[-1] == ("HLRT", 1, "termijn verstreken")


def test_a_monthly_report_that_is_not_there_is_itself_overdue() -> None:
    def reports(on: str) -> list[dict[str, object]]:
        rows = json.loads(said("agenda", "overdue", "--on", on, "--format", "json"))["rows"]
        return [row for row in rows if str(row["holders"]).startswith("PRT-")]

    assert reports("1900-01-01") == reports("2022-08-10") == []
    found = reports("2022-09-11")
    assert [row["late"] for row in found] == [32] * 12 + [1] * 12
    assert {row["state"] for row in found} == {"termijn voorbij"}
    utrecht = next(row for row in found if row["holders"] == "PRT-PV26")
    assert (utrecht["id"], utrecht["title"], utrecht["latest"]) == (
        "PV26/2022-07", "Maandverslag Utrecht, juli 2022", "2022-08-10",
    )  # fmt: skip


def test_one_action_is_shown_by_the_end_of_its_id() -> None:
    row = _rows("--holder", "HLRT")[0]
    shown = said("agenda", "show", str(row["id"]), *ON)
    assert "deze zomer" in shown
    assert "2022-08-31" in shown
    assert "Geen actie eindigt op" in refusal("agenda", "show", "zzzz", *ON)
    assert "acties eindigen op" in refusal("agenda", "show", "", *ON)


def test_the_progress_report_of_the_case_is_one_page(tmp_path: Path) -> None:
    for name in ("voortgang.pdf", "voortgang.docx"):
        told = said("agenda", "progress", tmp_path / name, "--on", "2022-09-15")
        assert told == f"De voortgangsrapportage staat in {tmp_path / name}.\n"
        assert (tmp_path / name).stat().st_size > 5_000
    assert "Kies een van die twee" in refusal("agenda", "progress", tmp_path / "voortgang.txt")


def test_the_ladder_that_is_to_be_made_has_two_supervisors_and_neither_holder_nor_date() -> None:
    (ladder,) = [row for row in _rows() if "escalatieladder" in str(row["title"])]
    assert (ladder["holders"], ladder["latest"]) == (None, None)
    assert ladder["supervisors"] == "SJenV, MVRO"
    assert ladder["state"] == "loopt; geen houder; geen datum"
