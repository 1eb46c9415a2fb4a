# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The known ladders: six steps, each with article, source and mark; a faulty table is refused by place."""

from __future__ import annotations

import tomllib
from copy import deepcopy
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

from regietafel.base.sources import Mark
from regietafel.base.timeline import NotInForce
from regietafel.ladders.rules.ladder import Ladder
from regietafel.ladders.rules.reading import BadLadder, parse
from regietafel.ladders.sources import SUPERVISION, ladders

TEXT = (files("regietafel.law") / "ladders" / "supervision_housing.toml").read_text(encoding="utf-8")
DAY = date(2022, 7, 8)


def table() -> dict[str, Any]:
    return deepcopy(tomllib.loads(TEXT))


def test_the_ladder_of_supervision_has_six_rungs_and_cites_only_what_an_article_holds() -> None:
    ladder = ladders()[SUPERVISION].of(None).at(DAY)
    assert [rung.law and (rung.law.article, rung.law.paragraph) for rung in ladder.rungs] == [
        ("28", None), ("118", None), None, ("124", "4"), ("124", "1"), ("124", "1"),
    ]  # fmt: skip
    powers = {rung.key: {each.law.article for each in rung.authorities if each.law} for rung in ladder.rungs}
    assert (powers["signal"], powers["inform"], powers["agree"]) == (set(), {"118"}, set())
    assert all(powers[key] == {"124", "124a"} for key in ("announce", "decide", "execute"))
    assert all(rung.authorities[0].role == "GS-{within}" for rung in ladder.rungs)
    assert [rung.key for rung in ladder.rungs if rung.sets_term or rung.term_of] == ["decide", "execute"]


def test_names_that_were_not_checked_and_waits_nobody_wrote_down_are_assumptions() -> None:
    for rung in ladders()[SUPERVISION].of(None).at(DAY).rungs:
        assert rung.mark is Mark.ASSUMPTION
        assert rung.wait.amount == 0 or rung.wait.source.mark is Mark.SOURCE


def test_before_it_was_in_use_there_is_no_ladder() -> None:
    with pytest.raises(NotInForce):
        ladders()[SUPERVISION].of("PV28").at(date(2014, 12, 31))


def test_a_province_that_looks_every_quarter_does_so_from_the_day_in_its_data() -> None:
    read = table()
    read["variants"][1]["areas"] = ["PV26"]
    own = parse(read).of("PV26")
    before, after = own.at(date(2022, 5, 31)), own.at(date(2022, 6, 1))
    assert before.check_on_or_after(date(2022, 9, 2)) == date(2023, 1, 1)
    assert after.check_on_or_after(date(2022, 9, 2)) == date(2022, 10, 1)
    assert (before.variant, after.version) == (None, "1-quarterly")
    assert parse(read).of("PV20").at(date(2022, 7, 8)).checks == ((1, 1), (7, 1))


def test_a_variant_is_laid_over_every_version_of_the_country_and_ends_with_it() -> None:
    read = table()
    later = {**deepcopy(read["versions"][0]), "from": date(2026, 1, 1), "version": "2"}
    read["versions"] += [later, {"from": date(2027, 1, 1), "repealed": True}]
    own = parse(read).of("PV28")
    waits = [own.at(day).rung("announce").wait.amount for day in (date(2025, 6, 1), date(2026, 6, 1))]
    assert waits == [18, 18]
    with pytest.raises(NotInForce):
        own.at(date(2027, 1, 1))


def test_check_days_run_over_the_end_of_the_year() -> None:
    ladder: Ladder = ladders()[SUPERVISION].of(None).at(DAY)
    assert ladder.check_on_or_after(date(2022, 12, 31)) == date(2023, 1, 1)
    assert ladder.check_on_or_after(date(2022, 7, 1)) == date(2022, 7, 1)


def _rung(read: dict[str, Any], place: int) -> dict[str, Any]:
    found: dict[str, Any] = read["versions"][0]["rungs"][place]
    return found


FAULTS = [
    (lambda read: _rung(read, 0).update(source="nowhere"), "source 'nowhere' is not one of"),
    (lambda read: _rung(read, 1).update(needs=[{"kind": "cake"}]), "'cake' is not one of"),
    (lambda read: _rung(read, 1).update(colour="red"), "rung does not know colour"),
    (lambda read: _rung(read, 1)["wait"].update(amount=-1), "a wait is a whole number"),
    (lambda read: _rung(read, 1)["wait"].update(unit="moons"), "'moons' is not one of"),
    (lambda read: _rung(read, 1)["law"].update(bwb="x"), "is not a BWB id"),
    (lambda read: _rung(read, 1).update(authorities=[]), "somebody may take it"),
    (lambda read: _rung(read, 1).update(key="signal"), "each with a key of its own"),
    (lambda read: _rung(read, 5).update(term_of="announce"), "waits for the term of a rung below it"),
    (lambda read: _rung(read, 1).pop("text"), "'text'.* is missing"),
    (lambda read: read["versions"][0].update(checks=["02-29"]), "'02-29' is not a day of the year"),
    (lambda read: read["versions"][0].update({"from": "2015"}), "it holds from a day"),
    (lambda read: read["variants"][0]["waits"].update(sing=_rung(read, 0)["wait"]), "there is no rung sing"),
    (lambda read: read["variants"].append(read["variants"][0] | {"version": "x"}), "PV28 has two"),
]


@pytest.mark.parametrize(("spoil", "said"), FAULTS, ids=[said for _, said in FAULTS])
def test_a_table_with_a_fault_is_refused_and_says_where(spoil: Any, said: str) -> None:
    read = table()
    spoil(read)
    with pytest.raises(BadLadder, match=said):
        parse(read)
