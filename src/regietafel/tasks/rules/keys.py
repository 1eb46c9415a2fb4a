# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The keys a total can be divided by (*verdeelsleutels*): what units weigh, from figures with a source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from regietafel.base.apportionment import Weight
from regietafel.base.labels import align
from regietafel.base.messages import Refused
from regietafel.tasks.rules.expressions import Expression
from regietafel.tasks.rules.figures import Figures, Names, first_of


@dataclass(frozen=True, slots=True)
class Inhabitants:
    """By number of inhabitants (*inwonertal*)."""

    inhabitants: Figures
    code: ClassVar[str] = "inhabitants"


@dataclass(frozen=True, slots=True)
class InhabitantsTimesSes:
    """Inhabitants × (1 + SES-WOA score), normalised by the sum of all (*inwonertal en SES-WOA*).

    The text of the law was not seen: the formula is an inference from published municipal values, so no
    article is claimed. Scores are exact decimals, below zero where a municipality is worse off.
    """

    inhabitants: Figures
    scores: Figures
    code: ClassVar[str] = "inhabitants-ses"


@dataclass(frozen=True, slots=True)
class FixedPerUnit:
    """The same number for every unit (*vast aantal per eenheid*), or for each its own agreed number."""

    numbers: Figures
    code: ClassVar[str] = "fixed"


@dataclass(frozen=True, slots=True)
class ShareOfExisting:
    """By what is there already (*naar bestaande plekken*)."""

    existing: Figures
    code: ClassVar[str] = "existing"


@dataclass(frozen=True, slots=True)
class PerformanceCorrected:
    """Inhabitants × (1 + correction): who lags behind gets more (*correctie op prestatie*).

    A correction is an exact ratio: 0.1 makes a unit weigh a tenth more, -0.1 a tenth less. Which
    correction belongs to which lag is for the table to decide; no text of it is known.
    """

    inhabitants: Figures
    corrections: Figures
    code: ClassVar[str] = "performance"


@dataclass(frozen=True, slots=True)
class WeightedColumns:
    """A weighted sum of the shares of columns in a table (*gewogen kolommen*)."""

    expression: Expression
    columns: Mapping[str, Figures]

    @property
    def code(self) -> str:
        return self.expression.text


Key: TypeAlias = (
    Inhabitants
    | InhabitantsTimesSes
    | FixedPerUnit
    | ShareOfExisting
    | PerformanceCorrected
    | WeightedColumns
)
KEY_CODES = ("inhabitants", "inhabitants-ses", "fixed", "existing", "performance")
"""The keys that have a name; any other key is an expression over the columns of a table."""


def weights(key: Key, *, names: Names = first_of) -> dict[str, Weight]:
    """What every unit weighs by this key, exactly; only the proportions count.

    ``names`` turns codes into what a refusal calls the units.

    >>> from regietafel.base.messages import Message
    >>> from regietafel.base.sources import Source, SourceKind
    >>> from regietafel.tasks.rules.expressions import parse
    >>> own = Source("own", "own table", "user", SourceKind.USER)
    >>> columns = {"population": Figures(Message("x"), {"a": 1, "b": 3}, "persons", own),
    ...            "gdp": Figures(Message("x"), {"a": 1, "b": 1}, "euro", own)}
    >>> key = WeightedColumns(parse("1/2 population + 1/2 gdp"), columns)
    >>> {unit: str(weight) for unit, weight in weights(key).items()}
    {'a': '3/8', 'b': '5/8'}
    """
    match key:
        case (
            Inhabitants(inhabitants=figures)
            | FixedPerUnit(numbers=figures)
            | ShareOfExisting(existing=figures)
        ):
            return dict(figures.values)
        case InhabitantsTimesSes(inhabitants=inhabitants, scores=ratios):
            return _corrected(inhabitants, ratios, names=names)
        case PerformanceCorrected(inhabitants=inhabitants, corrections=ratios):
            return _corrected(inhabitants, ratios, names=names)
        case WeightedColumns(expression=expression, columns=columns):
            return _weighted(expression, columns, names=names)


def _corrected(base: Figures, ratios: Figures, *, names: Names) -> dict[str, Weight]:
    ratios.require(base.values, names=names)
    too_low = [code for code, ratio in ratios.values.items() if ratio < -1]
    if too_low:
        raise Refused("distribution-ratio-below-minus-one", figures=ratios.what, units=names(too_low))
    return {code: count * (1 + ratio) for code, (count, ratio) in align(base.values, ratios.values).items()}


def _weighted(expression: Expression, columns: Mapping[str, Figures], *, names: Names) -> dict[str, Weight]:
    missing = [name for name in expression.columns if name not in columns]
    if missing:
        raise Refused("distribution-column-unknown", column=", ".join(missing), known=", ".join(columns))
    units: Weight
    first = columns[expression.columns[0]]
    summed: dict[str, Weight] = dict.fromkeys(first.values, 0)
    for term in expression.terms:
        figures = columns[term.column]
        figures.require(summed, names=names)
        below = [code for code, value in figures.values.items() if value < 0]
        if below:
            raise Refused("distribution-column-negative", column=term.column, units=names(below))
        if not figures.total:
            raise Refused("distribution-column-sum-zero", column=term.column)
        for code, (before, units) in align(summed, figures.values).items():
            summed[code] = before + term.coefficient * units / figures.total
    return summed
