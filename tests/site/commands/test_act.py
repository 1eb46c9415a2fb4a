# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every act of the pages as a command: what there is, what it asks, the same refusals, the same facts."""

import json
from pathlib import Path
from uuid import uuid4

import pytest

from regietafel.facts.actions import MeasureListed
from regietafel.records import ledger
from tests.support.runs import refusal, run, said

pytestmark = pytest.mark.database

ASK = ("act", "do", "execution-list-measure", "--on", "2022-07-08", "--as", "secretariat", "--for", "LRT")


def test_the_list_names_every_act_with_its_permission(db: None) -> None:
    acts = json.loads(said("act", "list", "--format", "json"))["rows"]
    told = {each["act"]: each["permission"] for each in acts}
    assert told["execution-list-measure"] == "agenda.keep"
    assert len(told) > 80


def test_a_part_of_a_name_makes_the_list_shorter(db: None) -> None:
    acts = json.loads(said("act", "list", "sign-", "--format", "json"))["rows"]
    assert [each["act"] for each in acts] == ["sign-out"]


def test_an_act_says_what_it_asks(db: None) -> None:
    fields = json.loads(said("act", "show", "meetings-convene", "--format", "json"))["rows"]
    assert [each["field"] for each in fields] == ["table", "day", "openbaar"]
    assert [each["kind"] for each in fields] == ["address", "address", "check"]


def test_what_is_done_by_command_is_on_record_as_by_page(case: int) -> None:
    told = said(*ASK, "nummer=19", "titel=Een nieuwe maatregel", "doel=Sneller bouwen")
    assert "uitvoering" in told
    (listed,) = [fact for fact in ledger.read(MeasureListed) if fact.number == "19"]
    assert (listed.stamp.actor, str(listed.stamp.valid.start)) == ("a.de.vries", "2022-07-08")


def test_every_fault_is_said_at_once_by_the_name_of_its_field(case: int) -> None:
    result = run(*ASK)
    assert result.exit_code == 2
    assert result.stderr.count("\n") >= 2
    assert "nummer" in result.stderr


def test_who_may_not_on_the_page_may_not_by_command(case: int) -> None:
    refused = ("act", "do", "execution-list-measure", "--on", "2022-07-08", "--as", "public")
    assert "agenda.keep" in refusal(*refused) or "public" in refusal(*refused)


@pytest.mark.parametrize(
    ("typed", "said_of_it"),
    [
        (("act", "do", "execution-measure"), "execution-list-measure"),
        (("act", "show", "nothing"), "nothing"),
        ((*ASK, "nummer"), "nummer"),
        ((*ASK, "number=19"), "number"),
        (("act", "do", "execution-drop", "grond=x"), "ontbreekt"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(case: int, typed: tuple[str, ...], said_of_it: str) -> None:
    assert said_of_it in refusal(*typed)


def test_a_file_that_is_not_there_is_refused_by_name(case: int, tmp_path: Path) -> None:
    gone = tmp_path / "weg.docx"
    told = refusal(
        "act", "do", "meetings-paper-add", f"fact={uuid4()}", f"bestand=@{gone}", "--as", "secretariat"
    )
    assert "bestand" in told
    assert gone.name in told
