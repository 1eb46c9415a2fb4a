# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Targets by the law: who counts, on which day, and by which rule of rounding."""

from datetime import date
from fractions import Fraction

import pytest

from regietafel.base.apportionment import RoundingRule
from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.base.sources import Mark
from regietafel.data import areas, inhabitants
from regietafel.law import parameters
from regietafel.targets.rules.computed import Computed, compute, inhabitants_day
from regietafel.targets.rules.explanation import explain_computed
from tests.targets.rules.worlds import OWN


def computed(national: int, period: HalfYear) -> Computed:
    return compute(national, period, inhabitants=inhabitants(inhabitants_day(period)), areas=areas())


@pytest.mark.parametrize(
    ("national", "period", "count", "up", "nearest"),
    [(10_000, HalfYear(2022, 1), 345, 10_167, 10_009), (13_500, HalfYear(2022, 2), 344, 13_675, 13_506)],
)
def test_the_statute_and_practice_give_two_sums_over_the_municipalities_of_the_half_year(
    national: int, period: HalfYear, *, count: int, up: int, nearest: int
) -> None:
    found = computed(national, period)
    assert len(found.inhabitants.values) == count
    assert (found.total(RoundingRule.UP), found.total(RoundingRule.NEAREST)) == (up, nearest)
    law = parameters()
    day = period.first_day
    assert law["housing-target-rounding"].at(day) == RoundingRule.UP
    assert law["housing-target-rounding-practice"].at(day) == RoundingRule.NEAREST


def test_no_rule_gives_the_published_9979_and_none_is_tuned_to_it() -> None:
    found = computed(10_000, HalfYear(2022, 1))
    shares = [Fraction(10_000 * n, found.inhabitants.total) for n in found.inhabitants.values.values()]
    assert sum(int(share) for share in shares) == 9_822
    assert 9_979 not in {found.total(rule) for rule in found.by_rule}


def test_inhabitants_of_another_day_are_refused() -> None:
    with pytest.raises(Refused, match="targets-other-inhabitants"):
        compute(10_000, HalfYear(2022, 1), inhabitants=inhabitants(date(2022, 1, 1)), areas=areas())


def test_the_working_cites_the_article_for_up_and_marks_the_other_rule_as_an_assumption() -> None:
    found = computed(10_000, HalfYear(2022, 1))
    by_law = explain_computed(found, "GM0363", rule=RoundingRule.UP, national=OWN)
    assert by_law.value == found.targets(RoundingRule.UP)["GM0363"]
    assert by_law.rule is not None
    assert by_law.rule.law is not None
    assert (by_law.rule.law.article, by_law.rule.law.paragraph) == ("29", "1")
    assert [ground.law.article for ground in by_law.grounds if ground.law] == ["30"]
    assert {source.id for source in by_law.sources()} == {"own", found.inhabitants.source.id}
    practice = explain_computed(found, "GM0363", rule=RoundingRule.NEAREST, national=OWN)
    assert Mark.ASSUMPTION in practice.marks()
