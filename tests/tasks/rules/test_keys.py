# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Keys: exact weights from figures, and every fault with its place."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Refused
from regietafel.tasks.rules.expressions import Expression, Term, parse
from regietafel.tasks.rules.figures import exact
from regietafel.tasks.rules.keys import (
    FixedPerUnit,
    InhabitantsTimesSes,
    PerformanceCorrected,
    ShareOfExisting,
    WeightedColumns,
    weights,
)
from tests.tasks.rules.worlds import figures


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("1/2 population + 1/2 gdp", [("1/2", "population"), ("1/2", "gdp")]),
        ("2/3 tax + 1/3 population", [("2/3", "tax"), ("1/3", "population")]),
        ("0.5 * a+0,25×b", [("1/2", "a"), ("1/4", "b")]),
        ("population", [("1", "population")]),
        ("3 \"tax income 2014\" + 'x+y'", [("3", "tax income 2014"), ("1", "x+y")]),
        ("1 / 3 größe", [("1/3", "größe")]),
        ("2a1 + b", None),
    ],
)
def test_a_key_reads_as_it_is_written(text: str, terms: list[tuple[str, str]] | None) -> None:
    if terms is None:
        with pytest.raises(Refused):
            parse(text)
        return
    assert [(str(term.coefficient), term.column) for term in parse(text).terms] == terms


@pytest.mark.parametrize(
    ("text", "key", "position"),
    [
        ("", "distribution-expression-empty", None),
        ("0 a", "distribution-expression-all-zero", None),
        ("a - b", "distribution-expression-sign", 3),
        ("a b", "distribution-expression-plus-missing", 3),
        ("a +", "distribution-expression-column-at-end", 4),
        ("1/2", "distribution-expression-column-at-end", 4),
        ("+ a", "distribution-expression-column-missing", 1),
        ("1/0 a", "distribution-expression-divided-by-zero", 1),
        ('1/2 ""', "distribution-expression-column-missing", 5),
        ("1/2 (a)", "distribution-expression-sign", 5),
    ],
)
def test_a_fault_in_a_key_is_told_with_its_position(text: str, key: str, position: int | None) -> None:
    with pytest.raises(Refused) as refusal:
        parse(text)
    assert refusal.value.message.key == key
    assert refusal.value.message.params.get("position") == position


@given(st.text(max_size=20))
def test_any_text_is_a_key_or_a_refusal(text: str) -> None:
    try:
        terms = parse(text).terms
    except Refused:
        return
    assert any(term.coefficient for term in terms)


def test_the_numbers_of_a_table_are_exact() -> None:
    assert exact("0.1") + exact("0.2") == Fraction(3, 10)
    assert (exact("−3"), exact("12,50"), exact("1e-05")) == (-3, Fraction(25, 2), Fraction(1, 100_000))


@pytest.mark.parametrize("text", ["", "veel", "1.2.3", "nan", "inf", "1 000", "12,345", "0x1", "½"])
def test_what_is_no_clear_number_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        exact(text)


def test_ses_weighs_inhabitants_by_one_plus_the_score() -> None:
    key = InhabitantsTimesSes(
        figures({"a": 100, "b": 50}), figures({"a": exact("-0.1"), "b": exact("0.153")})
    )
    assert weights(key) == {"a": 90, "b": Fraction(5765, 100)}


def test_performance_gives_who_lags_behind_more() -> None:
    key = PerformanceCorrected(figures({"a": 100, "b": 100}), figures({"a": exact("0.25"), "b": 0}))
    assert weights(key) == {"a": 125, "b": 100}


def test_fixed_numbers_and_existing_places_weigh_as_they_are() -> None:
    assert weights(FixedPerUnit(figures({"a": 1_550, "b": 450}))) == {"a": 1_550, "b": 450}
    assert weights(ShareOfExisting(figures({"a": 7, "b": 0}))) == {"a": 7, "b": 0}


def test_a_score_below_minus_one_is_refused() -> None:
    with pytest.raises(Refused, match="below-minus-one"):
        weights(InhabitantsTimesSes(figures({"a": 1}), figures({"a": exact("-1.5")})))


def test_a_unit_without_a_value_is_named() -> None:
    with pytest.raises(Refused, match="'b'"):
        weights(InhabitantsTimesSes(figures({"a": 1, "b": 1}), figures({"a": 0})))
    columns = {"x": figures({"a": 1, "b": 1}), "y": figures({"a": 1})}
    with pytest.raises(Refused, match="'b'"):
        weights(WeightedColumns(parse("x + y"), columns))


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"a": 0, "b": 0}, "distribution-column-sum-zero"),
        ({"a": -1, "b": 2}, "distribution-column-negative"),
    ],
)
def test_a_column_without_shares_is_refused(values: dict[str, int], key: str) -> None:
    with pytest.raises(Refused, match=key):
        weights(WeightedColumns(parse("x"), {"x": figures(values)}))


def test_a_column_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(Refused, match="column='y', known='x'"):
        weights(WeightedColumns(parse("x + y"), {"x": figures({"a": 1})}))


@given(
    st.lists(st.integers(1, 1000), min_size=2, max_size=5),
    st.fractions(0, 5, max_denominator=50),
    st.fractions("1/50", 5, max_denominator=50),
)
def test_the_scale_of_a_column_does_not_count_and_weights_sum_to_the_coefficients(
    values: list[int], first: Fraction, second: Fraction
) -> None:
    names = [str(place) for place in range(len(values))]
    key = Expression("", (Term(first, "x"), Term(second, "y")))
    x, y = dict(zip(names, values, strict=True)), dict(zip(names, reversed(values), strict=True))
    plain = weights(WeightedColumns(key, {"x": figures(x), "y": figures(y)}))
    larger = weights(WeightedColumns(key, {"x": figures({n: 7 * v for n, v in x.items()}), "y": figures(y)}))
    assert plain == larger
    assert sum(plain.values()) == first + second
