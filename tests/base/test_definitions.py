# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures that count different things are never put together, and the part that differs is named."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import pytest

from regietafel.base.indicators import Definition, Included, Indicator, require_same_definition
from regietafel.base.messages import Message, Refused, Said
from regietafel.data.indicators import indicators
from regietafel.words import LANGUAGES, say

TOTAL = Definition("places", "total", "stock")


def indicator(code: str, definition: Definition = TOTAL, unit: str = "places") -> Indicator:
    return Indicator(code, Said(code), definition, unit, "week")


def changed(**parts: Any) -> Definition:
    return dataclasses.replace(TOTAL, **parts)


def parts(left: Indicator, right: Indicator) -> list[str]:
    with pytest.raises(Refused, match="base-definitions-differ") as refusal:
        require_same_definition(left, right)
    told = refusal.value.message
    assert all(say(told, language) for language in LANGUAGES)
    named = told.params["parts"]
    assert isinstance(named, tuple)
    return [part.key.removeprefix("base-part-") for part in named if isinstance(part, Message)]


def test_extra_is_not_put_beside_total_and_the_part_is_named_in_words() -> None:
    shipped = indicators()
    with pytest.raises(Refused) as refusal:
        require_same_definition(shipped["places-needed"], shipped["places-extra-needed"])
    assert "totaal of extra" in say(refusal.value.message, "nl")


def test_the_same_definition_under_two_codes_may_be_put_together() -> None:
    require_same_definition(indicator("a"), indicator("b"))


@pytest.mark.parametrize(
    "other",
    [
        {"counted": "persons"},
        {"extent": "extra"},
        {"measure": "flow"},
        {"unaccompanied": Included.ONLY},
        {"emergency": Included.WITHOUT},
        {"crisis": Included.WITH},
        {"backlog": Included.WITH},
        {"har": Included.WITH},
        {"flow_through": Included.WITH},
    ],
)
def test_each_part_that_differs_refuses_and_is_named(other: Mapping[str, Any]) -> None:
    assert parts(indicator("a"), indicator("b", changed(**other))) == list(other)


def test_every_part_has_words() -> None:
    named = {part.name for part in dataclasses.fields(Definition)}
    for part in [*named, "unit"]:
        assert all(say(Message(f"base-part-{part}"), language) for language in LANGUAGES)


def test_another_unit_refuses() -> None:
    assert parts(indicator("a"), indicator("b", unit="persons")) == ["unit"]


def test_not_stated_matches_nothing_but_itself() -> None:
    silent = changed(crisis=Included.NOT_STATED)
    assert parts(indicator("a", silent), indicator("b", silent)) == ["crisis"]
    assert parts(indicator("a", silent), indicator("b", changed(crisis=Included.WITH))) == ["crisis"]
    assert parts(indicator("a"), indicator("b", silent)) == ["crisis"]
    require_same_definition(indicator("a", silent), indicator("a", silent))


@pytest.mark.parametrize("given", [{"extent": "rest"}, {"measure": "peak"}])
def test_a_definition_outside_the_words_is_refused(given: Mapping[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(given.values()))):
        changed(**given)


def test_every_shipped_indicator_has_a_name_in_both_languages() -> None:
    assert indicators()
    for code, shipped in indicators().items():
        assert (shipped.code, bool(shipped.name.nl), bool(shipped.name.en)) == (code, True, True)
