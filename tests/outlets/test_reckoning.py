# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What an account prints can be reckoned again: every line of numbers comes out at what stands behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.apportionment import Bounds, RoundingRule
from regietafel.base.messages import Refused
from regietafel.outlets.accounts import Account, LineRole, account
from regietafel.tasks.rules.explanation import explain
from regietafel.tasks.rules.expressions import parse
from regietafel.tasks.rules.keys import FixedPerUnit, InhabitantsTimesSes, Key, WeightedColumns
from regietafel.tasks.rules.levels import Ask, Distributed, DrawsNeeded, Way, distribute
from regietafel.words import exactly, nearly
from tests.tasks.rules.worlds import ask, figures

WORLD = {"PV00": {"GM0000": 12_011, "GM0001": 30_407}, "PV01": {"GM0100": 59_003}}
CODES = ("GM0000", "GM0001", "GM0100")
NUMBERS = st.integers(1, 10**7)
TENTHS = st.integers(-999, 999).map(lambda part: Fraction(part, 1000))


def lines(told: Account) -> Iterator[str]:
    yield from (line.text for line in told.lines if line.role is LineRole.VALUES)
    for part in told.parts:
        yield from lines(part)


def reckoned(formula: str) -> Fraction:
    exactly = re.sub(r"[\d,]+(?:\.\d+)?", lambda found: f"Fraction('{found[0].replace(',', '')}')", formula)
    value = eval(exactly.replace("×", "*").replace("−", "-"), {"Fraction": Fraction})
    assert isinstance(value, Fraction)
    return value


def require_true(line: str) -> None:
    """The right side is the left one, to as many decimals as are printed, and says so."""
    formula, sign, result = re.split(r" ([=≈]) ", line)
    value, shown = reckoned(formula), reckoned(result)
    places = len(result.partition(".")[2])
    if sign == "=":
        assert value == shown, line
    else:
        assert value != shown, line
        assert Fraction(floor(value * 10**places + Fraction(1, 2)), 10**places) == shown, line


def outcome(asked: Ask) -> Distributed | None:
    try:
        found = distribute(asked)
        if isinstance(found, DrawsNeeded):
            (draw, *_) = found.draws
            lucky = frozenset(sorted(draw.among)[: draw.places])
            found = distribute(replace(asked, drawn={(draw.level, draw.parent): lucky}))
    except Refused:
        return None
    return found if isinstance(found, Distributed) else None


def keys() -> st.SearchStrategy[Key]:
    counts = st.fixed_dictionaries(dict.fromkeys(CODES, NUMBERS)).map(figures)
    ratios = st.fixed_dictionaries(dict.fromkeys(CODES, TENTHS)).map(figures)
    texts = st.sampled_from(["2/3 x + 1/3 y", "1/2 x + 1/2 y", "x", "0.7 x + 1/7 y"])
    return st.one_of(
        counts.map(FixedPerUnit),
        st.builds(InhabitantsTimesSes, counts, ratios),
        st.builds(lambda text, x, y: WeightedColumns(parse(text), {"x": x, "y": y}), texts, counts, counts),
    )


@given(
    keys(),
    st.integers(1, 100_000),
    st.sampled_from(list(RoundingRule)),
    st.sampled_from(list(Way)),
    st.sampled_from([Bounds(), Bounds(floor=3), Bounds(cap=40), Bounds(locked=2)]),
)
def test_every_printed_line_comes_out(
    key: Key, total: int, rule: RoundingRule, way: Way, bound: Bounds
) -> None:
    bounds = {} if bound == Bounds() else {"GM0001": bound}
    found = outcome(replace(ask(WORLD, total, rule=rule, way=way), key=key, bounds=bounds))
    if found is None:
        return
    for code in found.shares:
        for line in lines(account(explain(found, code), "en")):
            require_true(line)


@pytest.mark.parametrize("text", ["2/3 x + 1/3 y"])
def test_a_coefficient_stays_as_it_was_given(text: str) -> None:
    columns = {"x": figures(dict.fromkeys(CODES, 1)), "y": figures(dict.fromkeys(CODES, 2))}
    found = outcome(replace(ask(WORLD, 7), key=WeightedColumns(parse(text), columns), bounds={}))
    assert found is None or "(2/3) ×" in "\n".join(lines(account(explain(found, "GM0100"), "en")))
    assert found is None or "%" not in "\n".join(lines(account(explain(found, "GM0100"), "en")))


def test_what_was_computed_is_headed_as_a_value_and_not_as_a_source() -> None:
    found = outcome(ask(WORLD, 777))
    assert found is not None
    told = account(explain(found, "PV01"), "en")
    divisor = next(line for line in told.lines if line.text.startswith("divisor"))
    assert (divisor.label, divisor.links) == ("Value", ())


def test_a_fraction_of_many_digits_is_written_whole() -> None:
    assert exactly(Fraction(1, 7**60), "en").replace(",", "") == f"1/{7**60}"
    assert nearly(Fraction(10**60 + 1, 3), "nl").endswith("333,67")
