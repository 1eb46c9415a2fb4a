# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is missing and what does not add up: from the day it is so, with the sources it is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from regietafel.base.sources import Source, SourceKind
from regietafel.data.indicators import indicator
from regietafel.facts.observations import Observation
from regietafel.figures.rules.checks import Weight
from regietafel.figures.rules.sources import chosen
from regietafel.figures.services.following import Followed
from regietafel.reception.services.findings import (
    EXTRA,
    RECENT,
    REGULAR,
    TARGET,
    Missing,
    missing,
    part_findings,
    series_findings,
    table_figures,
    table_findings,
)
from tests.reception.services.worlds import COA, DAY, PAPER, corrected, counted, weekly

WEEK = timedelta(weeks=1)
IND = Source("ind", "Instroom", "IND", SourceKind.PUBLISHED)
RECEPTION, PERMITS = "persons-in-reception", "permit-holders-in-reception"


def followed(code: str, facts: Iterable[Observation], area: str = "NL") -> Followed:
    """What stands of these figures, with what was corrected."""
    every = list(facts)
    by_id = {fact.stamp.id: fact for fact in every}
    replaced = {fact.stamp.id: by_id[fact.stamp.replaces] for fact in every if fact.stamp.replaces}
    gone = {fact.stamp.id for fact in replaced.values()}
    kept = chosen(fact for fact in every if fact.stamp.id not in gone)
    return Followed(indicator(code), area, tuple(kept), replaced)


def test_a_weekly_count_is_missing_two_weeks_after_the_last_one_and_not_a_day_before() -> None:
    counts = followed(RECEPTION, weekly(RECEPTION, [41_000, 42_301]))
    assert missing([counts], DAY + 2 * WEEK - timedelta(days=1)) == ()
    found = missing([counts], DAY + 2 * WEEK)
    assert found == (Missing(indicator(RECEPTION), "NL", latest=DAY, due=DAY + 2 * WEEK),)
    assert found[0].message.key == "reception-missing"


def test_what_the_source_does_not_know_is_missing_at_once_and_what_never_came_is_not_expected() -> None:
    silent = followed(RECEPTION, [*weekly(RECEPTION, [42_301]), counted(RECEPTION, None, DAY + WEEK)])
    (found,) = missing([silent], DAY + WEEK)
    assert (found.latest, found.due, found.message.key) == (DAY, None, "reception-missing-silent")
    (only,) = missing([followed(RECEPTION, [counted(RECEPTION, None, DAY)])], DAY)
    assert (only.latest, only.due) == (None, None)
    assert missing([followed(RECEPTION, [])], DAY) == ()
    assert missing([followed(RECEPTION, weekly(RECEPTION, [1]))], DAY - timedelta(days=1)) == ()
    never = Missing(indicator(RECEPTION), "NL", latest=None, due=DAY)
    assert never.message.key == "reception-missing-never"


def test_a_jump_is_told_while_it_is_among_the_latest_counts() -> None:
    steady = [1_000] * (RECENT - 2)
    for amounts, told in (([100, 1_000, *steady], True), ([100, 1_000, 1_000, *steady], False)):
        found = series_findings([followed(RECEPTION, weekly(RECEPTION, amounts))], DAY)
        assert [each.finding.message.key for each in found] == ["reception-jump"] * told
        assert all((each.day, each.sources) == (DAY, (COA,)) for each in found)
    assert series_findings([followed(RECEPTION, [])], DAY) == ()


def test_sources_that_differ_are_told_with_what_each_says_also_where_one_does_not_know() -> None:
    facts = [counted(RECEPTION, 42_301, DAY), counted(RECEPTION, 42_000, DAY, source=PAPER)]
    (found,) = series_findings([followed(RECEPTION, facts)], DAY)
    assert found.finding.message.params["amounts"] == (42_301, 42_000)
    assert (found.day, found.sources, found.finding.weight) == (DAY, (COA, PAPER), Weight.DOUBT)
    same = [facts[0], counted(RECEPTION, 42_301, DAY, source=PAPER)]
    assert series_findings([followed(RECEPTION, same)], DAY) == ()
    silent = [facts[0], counted(RECEPTION, None, DAY, source=PAPER)]
    (unknown,) = series_findings([followed(RECEPTION, silent)], DAY)
    amounts = unknown.finding.message.params["amounts"]
    assert isinstance(amounts, tuple)
    assert [str(getattr(each, "key", each)) for each in amounts] == ["42301", "base-unknown"]


def of_the_country(**amounts: Observation) -> dict[tuple[str, str], Followed]:
    codes = (RECEPTION, PERMITS, "persons-coa-locations", "persons-outside-coa")
    given = {name.replace("_", "-"): [fact] for name, fact in amounts.items()}
    return {(code, "NL"): followed(code, given.get(code, [])) for code in codes}


def test_a_part_that_is_more_than_the_whole_is_told_with_both_sources_and_only_on_one_day() -> None:
    whole = counted(RECEPTION, 42_301, DAY)
    more = counted(PERMITS, 42_302, DAY, source=IND)
    (found,) = part_findings(
        of_the_country(persons_in_reception=whole, permit_holders_in_reception=more), DAY
    )
    assert (found.indicator.code, found.day, found.sources) == (PERMITS, DAY, (IND, COA))
    assert found.finding.message.params == {"day": DAY, "part": 42_302, "whole": 42_301}
    for other in (counted(PERMITS, 42_301, DAY), counted(PERMITS, 50_000, DAY - WEEK)):
        parts = of_the_country(persons_in_reception=whole, permit_holders_in_reception=other)
        assert part_findings(parts, DAY) == ()
    assert part_findings(of_the_country(persons_in_reception=whole), DAY) == ()


NAMES = {"PV20": "Groningen", "PV21": "Fryslân"}


def table(code: str, amounts: dict[str, int | None], *, on: date = DAY) -> list[Observation]:
    return [counted(code, amount, on, area=area) for area, amount in amounts.items()]


def tables(*facts: Observation) -> dict[tuple[str, str], Followed]:
    return {
        (code, area): followed(code, [f for f in facts if (f.indicator, f.area) == (code, area)], area)
        for code, area in table_figures(NAMES)
    }


def keys(*facts: Observation, day: date = DAY) -> list[str]:
    return [each.finding.message.key for each in table_findings(day, tables(*facts), names=NAMES)]


def test_a_printed_total_is_held_against_its_rows_once_all_of_them_are_known() -> None:
    assert keys(*table(TARGET, {"PV20": 10, "PV21": 20, "NL": 30})) == []
    off = table(TARGET, {"PV20": 10, "PV21": 20, "NL": 40})
    (found,) = table_findings(DAY, tables(*off), names=NAMES)
    assert (found.indicator.code, found.day, found.sources) == (TARGET, DAY, (COA,))
    assert found.finding.weight is Weight.CONTRADICTION
    assert keys(*table(TARGET, {"PV20": 10, "PV21": None, "NL": 40})) == []
    assert keys(*table(TARGET, {"PV20": 10, "NL": 40})) == []
    assert keys(*table(TARGET, {"PV20": 10, "PV21": 20, "NL": None})) == []
    assert keys(*off, day=DAY - timedelta(days=1)) == []


def test_a_row_that_stayed_behind_when_the_total_changed_is_named() -> None:
    old = table(TARGET, {"PV20": 10, "PV21": 20, "NL": 30})
    new = [corrected(fact, amount, DAY) for fact, amount in zip(old[1:], (25, 40), strict=True)]
    found = table_findings(DAY, tables(*old, *new), names=NAMES)
    assert [each.finding.rows for each in found][-1] == ("Groningen",)
    assert found[-1].finding.weight is Weight.DOUBT


def test_existing_and_extra_together_are_the_target_by_the_count_before_its_day() -> None:
    regular = table(REGULAR, {"PV20": 6, "PV21": 15}, on=DAY - WEEK)
    extra = table(EXTRA, {"PV20": 4, "PV21": 5})
    sound = table(TARGET, {"PV20": 10, "PV21": 20})
    assert keys(*regular, *extra, *sound) == []
    off = table(TARGET, {"PV20": 12, "PV21": 21})
    found = table_findings(DAY, tables(*regular, *extra, *off), names=NAMES)
    assert [(each.finding.rows, each.finding.weight) for each in found] == [
        (("Fryslân",), Weight.EXPLAINED),
        (("Groningen",), Weight.CONTRADICTION),
    ]
    assert keys(*regular, *off) == []
    later = table(REGULAR, {"PV20": 0, "PV21": 0}, on=DAY + timedelta(days=1))
    assert keys(*regular, *extra, *sound, *later, day=DAY + WEEK) == []
