# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The only way from figures of one definition to a figure of another: a conversion with a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from regietafel.base.indicators import Indicator
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.working import Working
from regietafel.facts.observations import Observation

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Conversion:
    """A named way to a figure of another definition (*omrekening*): added, taken off, and what it assumes."""

    code: str
    name: Said
    result: str
    """The code of the indicator that comes out."""
    plus: tuple[str, ...]
    minus: tuple[str, ...]
    assumes: Said

    @property
    def needs(self) -> tuple[str, ...]:
        """The codes of the indicators that go in, in the order of the formula."""
        return (*self.plus, *self.minus)


def convert(
    conversion: Conversion, figures: Mapping[str, Observation], *, catalogue: Mapping[str, Indicator]
) -> Working:
    """The converted figure, with its name and what it assumes; the inputs are found by their indicator.

    Refused where an indicator is missing or not counted, or where the figures speak of another span or area.
    """
    given = [_given(code, figures, catalogue=catalogue, name=conversion.name) for code in conversion.needs]
    _require_same_place(given, conversion)
    amounts = [observation.amount or 0 for observation in given]
    signs = [1] * len(conversion.plus) + [-1] * len(conversion.minus)
    result = catalogue[conversion.result]
    return Working(
        result.what,
        sum(sign * amount for sign, amount in zip(signs, amounts, strict=True)),
        result.unit,
        formula=_formula(signs),
        inputs=tuple(leaf(observation, catalogue[observation.indicator]) for observation in given),
        day=given[0].stamp.valid.start,
        note=Message("base-converted", {"name": conversion.name, "assumes": conversion.assumes}),
    )


def leaf(counted: Observation, indicator: Indicator) -> Working:
    """A counted figure as the working it begins with; refused where the source says it is not known."""
    if counted.amount is None:
        raise Refused("base-figure-not-known", name=indicator.name, area=counted.area)
    stamp = counted.stamp
    return Working(
        indicator.what,
        counted.amount,
        indicator.unit,
        source=stamp.source,
        day=stamp.valid.start,
        is_undated=stamp.known.on is None,
    )


def _given(
    code: str, figures: Mapping[str, Observation], *, catalogue: Mapping[str, Indicator], name: Said
) -> Observation:
    if code not in figures or figures[code].indicator != code:
        raise Refused("base-conversion-lacks", conversion=name, missing=catalogue[code].name)
    return figures[code]


def _require_same_place(given: list[Observation], conversion: Conversion) -> None:
    spans = {(observation.stamp.valid, observation.area) for observation in given}
    if len(spans) > 1:
        days = tuple(observation.stamp.valid.start for observation in given)
        areas = tuple(observation.area for observation in given)
        raise Refused("base-conversion-apart", conversion=conversion.name, days=days, areas=areas)


def _formula(signs: list[int]) -> str:
    terms = [
        f"{'+' if sign > 0 else MINUS} {{{letter}}}"
        for sign, letter in zip(signs, ascii_lowercase, strict=False)
    ]
    return " ".join(terms).removeprefix("+ ")
