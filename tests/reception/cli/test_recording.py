# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Plans, locations, the need and figures by command, with their source; what is missing is said."""

from datetime import date

import pytest
from typer.testing import CliRunner

from regietafel.base.stamps import AsOf
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Location, Plan
from regietafel.records import ledger
from regietafel.site.commands import app

pytestmark = pytest.mark.django_db
SOURCE = ("--source", "Weekoverzicht", "--publisher", "COA", "--known", "2022-06-27")


def run(*arguments: str, status: int = 0) -> str:
    done = CliRunner().invoke(app(), [*arguments, "--actor", "p"])
    assert done.exit_code == status, done.output
    return done.output


def test_a_plan_a_location_and_a_need_go_on_record_by_command() -> None:
    period = ("--from", "2022-06-24", "--until", "2022-08-05")
    told = ("--title", "Plan", "--indicator", "flex-homes", "--amount", "100", "--milestone", "2022-07-15=10")
    run("plan", "record", "p", *told, *period, "--part", "Zeeland=60", "--part", "Utrecht=40", *SOURCE)
    (plan,) = ledger.read(Plan, AsOf())
    assert [part.area for part in plan.parts] == ["PV29", "PV26"]
    place = ("--name", "Azc", "--kind", "regular", "--area", "Utrecht", "--places", "400")
    sure = ("--certainty", "in-use", "--opens", "2020-01-01", "--ends", "2022-12-31")
    run(
        "observations",
        "location",
        "a",
        *place,
        *sure,
        "--extended",
        "2023-06-30",
        "--on",
        "2022-07-01",
        *SOURCE,
    )
    (location,) = ledger.read(Location, AsOf())
    assert (location.area, location.stamp.valid.start) == ("GM0344", date(2022, 7, 1))
    ramp = ("--from", "2022-07-01", "--amount", "45000", "--step", "1000", "--last", "46000")
    assert "2" in run("observations", "need", *ramp, *SOURCE)
    assert sorted(fact.amount or 0 for fact in ledger.read(Observation, AsOf())) == [45_000, 46_000]


def test_a_figure_without_a_number_is_not_known() -> None:
    run("observations", "record", "persons-in-reception", "--day", "2022-06-27", *SOURCE)
    (fact,) = ledger.read(Observation, AsOf())
    assert (fact.amount, fact.stamp.known.on) == (None, date(2022, 6, 27))


def test_what_is_missing_or_cannot_be_read_is_said() -> None:
    assert "--publisher" in run("observations", "record", "flex-homes", "--amount", "3", status=2)
    wrong = run("observations", "record", "flex-homes", *SOURCE, "--source-kind", "gerucht", status=2)
    assert "gerucht" in wrong
    plan = ("plan", "record", "p", "--title", "P", "--indicator", "flex-homes", "--amount", "1")
    period = ("--from", "2022-06-24", "--until", "2022-08-05", "--part", "Zeeland:1")
    assert "Zeeland:1" in run(*plan, *period, *SOURCE, status=2)
