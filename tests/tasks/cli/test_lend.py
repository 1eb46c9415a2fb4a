# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel lend``: a transfer on record under a name, or one sentence why not."""

import csv
from datetime import date

import pytest

from regietafel.facts.tasks import Transfer
from regietafel.records import ledger
from tests.support.runs import refusal, said

pytestmark = pytest.mark.usefixtures("case")
SERIES = ("--series", "2022-opvang-51000", "--from", "2022-09-01", "--ground", "afspraak")


def test_what_two_municipalities_agree_goes_on_record_under_a_name() -> None:
    told = said(
        "lend", "Dronten", "Kampen", "100", *SERIES, "--until", "2023-02-01",
        "--condition", "Kampen vindt de rest.", "--known-on", "2022-08-20", "--actor", "p.jansen",
    )  # fmt: skip
    assert told == "Vastgelegd: Dronten neemt 100 plekken over van Kampen.\n"
    (fact,) = ledger.read(Transfer)
    assert (fact.giver, fact.taker, fact.amount) == ("GM0303", "GM0166", 100)
    assert (fact.stamp.actor, fact.stamp.known.on) == ("p.jansen", date(2022, 8, 20))
    assert fact.stamp.valid.end == date(2023, 2, 1)
    assert fact.condition is not None
    assert fact.ground.nl == "afspraak"
    assert fact.stamp.known.ground == "afgesproken op 2022-08-20, volgens wie het vastlegde"


def test_the_tasks_follow() -> None:
    said("lend", "Dronten", "Kampen", "100", *SERIES)
    shown = said("tasks", "show", "--on", "2022-10-01", "--area", "Flevoland", "--format", "csv")
    columns, *rows = list(csv.reader(shown.removeprefix("\ufeff").splitlines()))
    dronten = next(dict(zip(columns, row, strict=True)) for row in rows if row[0] == "GM0303")
    assert int(dronten["amount"]) == int(dronten["before_transfers"]) + 100


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("Dronten", "Atlantis", "100", *SERIES), "Atlantis"),
        (("Dronten", "Kampen", "0", *SERIES), "0"),
        (("Dronten", "Dronten", "5", *SERIES), "Dronten"),
        (("Dronten", "Kampen", "1000", *SERIES), "Kampen"),
        (("Dronten", "Flevoland", "5", *SERIES), "Flevoland"),
        (("Dronten", "Weesp", "5", *SERIES), "Amsterdam"),
        (("Dronten", "Kampen", "5", *SERIES, "--until", "2022-09-01"), "1 september 2022"),
        (("Dronten", "Kampen", "5", *SERIES, "--until", "ooit"), "ooit"),
        (("Dronten", "Kampen", "5", *SERIES, "--known-on", "2999-01-01"), "2999"),
        (("Dronten", "Kampen", "5", *SERIES, "--series", "geen"), "geen"),
        (("Dronten", "Kampen", "5", *SERIES, "--ground", ""), "grond"),
        (("Dronten", "Kampen", "5", *SERIES, "--ground", "  ", "--known-on", "2022-08-20"), "grond"),
    ],
)
def test_what_would_break_a_sum_or_a_rule_is_refused_in_one_sentence(
    arguments: tuple[str, ...], names: str
) -> None:
    assert names in refusal("lend", *arguments)
    assert ledger.read(Transfer, history=True) == []
