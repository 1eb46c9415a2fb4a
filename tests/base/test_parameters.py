# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A legal number without its unit, article, days, source or day of checking is refused, by name."""

import tomllib
from datetime import date
from fractions import Fraction

import pytest

from regietafel.base.parameters import BadParameter, parse
from regietafel.base.timeline import NotInForce

COMPLETE = """
[norm]
title = "Norm"
unit = "ratio"
law = { bwb = "BWBR0035303", article = "29", paragraph = "1" }
[[norm.values]]
from = 2022-11-01
value = "0.96"
source = "Stb. 2022, 1"
checked = 2026-11-24
[[norm.values]]
from = 2024-01-01
repealed = true
source = "Stb. 2023, 9"
checked = 2026-11-24
"""
LAW = 'law = { bwb = "BWBR0035303", article = "29", paragraph = "1" }'
WEEKS = COMPLETE.replace('"ratio"', '"weeks"')

FAULTS = {
    "no unit": ('unit = "ratio"\n', ""),
    "percent": ('"ratio"', '"percent"'),
    "no title": ('title = "Norm"\n', ""),
    "neither article nor policy": (LAW, ""),
    "an empty policy": (LAW, 'policy = ""'),
    "both article and policy": (LAW, LAW + '\npolicy = "COA"'),
    "no article": (LAW, 'law = { bwb = "BWBR0035303" }'),
    "no law": (LAW, 'law = { article = "29" }'),
    "a law that is a text": (LAW, 'law = "BWBR0035303"'),
    "a misspelt part of the law": ("paragraph =", "lid ="),
    "no source": ('source = "Stb. 2022, 1"\n', ""),
    "an empty source": ("Stb. 2022, 1", ""),
    "a repeal without a source": ('source = "Stb. 2023, 9"\n', ""),
    "no day of checking": ("checked = 2026-11-24\n[[", "[["),
    "no first day": ("from = 2022-11-01\n", ""),
    "a moment for a day": ("from = 2022-11-01", "from = 2022-11-01T00:00:00"),
    "twice the same day": ("from = 2024-01-01", "from = 2022-11-01"),
    "no value": ('value = "0.96"\n', ""),
    "a decimal for a text": ('"0.96"', "0.96"),
    "a whole number for a text": ('"0.96"', "1"),
    "a ratio above one": ('"0.96"', '"1.01"'),
    "a ratio below zero": ('"0.96"', '"-0.1"'),
    "a ratio in percent": ('"0.96"', '"96%"'),
    "a ratio with a comma": ('"0.96"', '"0,96"'),
    "no number at all": ('"0.96"', '"nan"'),
    "a misspelt repeal": ("repealed =", "repealled ="),
    "a misspelt key of the parameter": ("title =", "titel ="),
    "a key of the parameter that is not known": (LAW, LAW + '\nnote = "x"'),
    "a repeal that is a text": ("repealed = true", 'repealed = "true"'),
    "a repeal that is not one": ("repealed = true", "repealed = false"),
    "a repeal with a value": ("repealed = true", 'repealed = true\nvalue = "0.9"'),
    "a source of spaces": ("Stb. 2022, 1", "  "),
    "a source that is a number": ('"Stb. 2022, 1"', "2022"),
    "a title that is a number": ('"Norm"', "3"),
    "a unit that is a list": ('"ratio"', '["ratio"]'),
    "a law id that is a number": ('"BWBR0035303"', "5"),
    "an article that is a number": ('"29"', "29"),
    "an article of spaces": ('"29"', '" "'),
    "a paragraph that is a number": ('"1" }', "1 }"),
    "a policy that is a number": (LAW, "policy = 5"),
}
WHOLE_FAULTS = ["-1", "1.5", '"13"', "true"]


def test_what_is_complete_is_read_and_exact() -> None:
    norm = parse(tomllib.loads(COMPLETE))["norm"]
    assert norm.at(date(2023, 12, 31)) == Fraction(24, 25)
    assert norm.law is not None
    assert norm.values.at(date(2022, 11, 1)).source == "Stb. 2022, 1"


@pytest.mark.parametrize("day", [date(2022, 10, 31), date(2024, 1, 1)])
def test_a_value_not_in_force_is_raised_and_never_guessed(day: date) -> None:
    with pytest.raises(NotInForce):
        parse(tomllib.loads(COMPLETE))["norm"].at(day)


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_what_lacks_a_part_is_refused_with_the_name_of_the_parameter(fault: str) -> None:
    whole, broken = FAULTS[fault]
    assert whole in COMPLETE
    with pytest.raises(BadParameter, match=r"^norm: "):
        parse(tomllib.loads(COMPLETE.replace(whole, broken, 1)))


@pytest.mark.parametrize("text", ["0", "1", "0.5", "1.0", ".25"])
def test_a_ratio_from_nothing_to_all_is_read(text: str) -> None:
    norm = parse(tomllib.loads(COMPLETE.replace("0.96", text)))["norm"]
    assert norm.at(date(2023, 1, 1)) == Fraction(text)


def test_weeks_are_whole() -> None:
    assert parse(tomllib.loads(WEEKS.replace('"0.96"', "13")))["norm"].at(date(2023, 1, 1)) == 13


@pytest.mark.parametrize("value", WHOLE_FAULTS)
def test_weeks_that_are_not_a_whole_number_are_refused(value: str) -> None:
    with pytest.raises(BadParameter, match=r"^norm: "):
        parse(tomllib.loads(WEEKS.replace('"0.96"', value)))


@pytest.mark.parametrize("name", ["", "  "])
def test_the_rule_that_a_parameter_names_is_not_blank(name: str) -> None:
    rule = COMPLETE.replace('"ratio"', '"rule"')
    assert parse(tomllib.loads(rule.replace("0.96", "up")))["norm"].at(date(2023, 1, 1)) == "up"
    with pytest.raises(BadParameter, match=r"^norm: "):
        parse(tomllib.loads(rule.replace("0.96", name)))


POLICY = {"title": "t", "unit": "weeks", "policy": "COA"}


@pytest.mark.parametrize("table", [3, "x", {**POLICY, "values": 3}, {**POLICY, "values": [1]}])
def test_what_is_no_table_is_refused(table: object) -> None:
    with pytest.raises(BadParameter, match=r"^norm: "):
        parse({"norm": table})
