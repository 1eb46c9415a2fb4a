# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From figures of one definition to another there is a way with a name, or there is no way."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from regietafel.base.indicators import require_same_definition
from regietafel.base.messages import Refused
from regietafel.data.indicators import conversions, indicator, indicators
from regietafel.facts.conversions import convert
from regietafel.facts.observations import Observation
from regietafel.words import say
from tests.records.worlds import stamp

JULY, JANUARY = date(2022, 7, 1), date(2023, 1, 1)


def counted(code: str, amount: int | None, *, day: date = JULY, area: str = "NL") -> Observation:
    return Observation(stamp(day), code, area, amount)


def of(*figures: Observation) -> dict[str, Observation]:
    return {figure.indicator: figure for figure in figures}


def test_extra_is_total_minus_portfolio_by_a_way_with_a_name_and_its_assumption() -> None:
    given = of(counted("places-needed", 45_000), counted("places-portfolio", 42_732))
    made = convert(conversions()["extra-from-total"], given, catalogue=indicators())
    assert (made.value, made.unit, made.formula) == (2_268, "places", "{a} − {b}")
    assert [step.value for step in made.inputs] == [45_000, 42_732]
    assert made.note is not None
    assert "extra uit totaal" in say(made.note, "nl")
    assert "same day" in say(made.note, "en")


def test_a_total_called_extra_by_a_newspaper_is_not_put_beside_what_is_extra() -> None:
    """RTV Drenthe called a task of 2,691 places in all "extra" (DOMAIN, Words that must not be mixed)."""
    total, extra = indicator("places-target"), indicator("places-extra-asked")
    with pytest.raises(Refused) as refused:
        require_same_definition(total, extra)
    assert "totaal of extra" in say(refused.value.message, "nl")


def test_the_part_outside_coa_of_june_2022_follows_by_name() -> None:
    given = of(counted("persons-in-reception", 42_301), counted("persons-coa-locations", 40_384))
    assert convert(conversions()["outside-from-total"], given, catalogue=indicators()).value == 1_917


@pytest.mark.parametrize(
    ("figures", "key"),
    [
        ([counted("places-needed", 45_000)], "base-conversion-lacks"),
        (
            [counted("places-needed", 45_000), counted("places-portfolio", 34_524, day=JANUARY)],
            "base-conversion-apart",
        ),
        (
            [counted("places-needed", 45_000), counted("places-portfolio", 42_732, area="PV20")],
            "base-conversion-apart",
        ),
        ([counted("places-needed", 45_000), counted("places-portfolio", None)], "base-figure-not-known"),
    ],
)
def test_what_does_not_fit_a_conversion_is_refused_in_words(figures: list[Observation], key: str) -> None:
    with pytest.raises(Refused, match=key) as refused:
        convert(conversions()["extra-from-total"], of(*figures), catalogue=indicators())
    assert all(say(refused.value.message, language) for language in ("nl", "en"))


def test_every_conversion_names_indicators_of_one_unit_and_leads_elsewhere() -> None:
    for code, each in conversions().items():
        parts = [indicator(given) for given in each.needs]
        assert {part.unit for part in parts} == {indicator(each.result).unit}, code
        assert each.result not in each.needs, code


def test_two_figures_of_the_catalogue_meet_only_where_every_part_is_the_same_and_stated() -> None:
    meet = set()
    for left, right in combinations(indicators().values(), 2):
        try:
            require_same_definition(left, right)
        except Refused:
            continue
        meet.add(frozenset((left.code, right.code)))
    assert meet == {
        frozenset(pair) for pair in combinations(("places-needed", "places-portfolio", "places-existing"), 2)
    }


def test_the_series_of_coa_does_not_run_over_its_change_of_definition() -> None:
    before, between, after = (
        indicator(code) for code in ("persons-with-agreement", "persons-in-reception", "persons-entitled")
    )
    assert (between.follows, after.follows) == (before.code, between.code)
    for left, right in combinations((before, between, after), 2):
        with pytest.raises(Refused, match="base-definitions-differ"):
            require_same_definition(left, right)


def test_every_indicator_tells_what_it_counts_in_two_languages_and_an_unknown_one_is_refused() -> None:
    for shipped in indicators().values():
        assert shipped.meaning is not None, shipped.code
        assert shipped.meaning.en, shipped.code
        assert shipped.publisher, shipped.code
        assert shipped.missing_after(JULY) > JULY
    with pytest.raises(Refused, match="data-indicator-unknown"):
        indicator("no-such-figure")
