# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a unit weighs, explained down to the figures and their sources."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from regietafel.base.messages import Message
from regietafel.base.sources import Source, SourceKind
from regietafel.base.working import Rule, Working
from regietafel.tasks.rules.figures import Figures
from regietafel.tasks.rules.keys import (
    FixedPerUnit,
    Inhabitants,
    InhabitantsTimesSes,
    Key,
    PerformanceCorrected,
    ShareOfExisting,
    WeightedColumns,
)
from regietafel.tasks.rules.levels import Distributed, Step

_KEY_TEXT = Source("key", "verdeelsleutel uit de opdracht", "Regietafel", SourceKind.USER)
_COMPUTED = Source("computed", "berekend", "Regietafel", SourceKind.COMPUTED)


def unit_weight(outcome: Distributed, code: str) -> Working:
    """The weight of one unit (*gewicht*): its own figures, or the sum of those of the units below it."""
    key, tree = outcome.ask.key, outcome.ask.tree
    figures = main_figures(key)
    if code in figures.values:
        return _own(key, code, name=tree.units[code].name, on=outcome.ask.on)
    below = tree.children(code)
    if isinstance(key, Inhabitants | FixedPerUnit | ShareOfExisting):
        return _sum_of(figures, outcome, code=code, count=len(below))
    parts = tuple(unit_weight(outcome, child) for child in below)
    what = Message("distribution-what-weight-of", {"unit": tree.units[code].name})
    note = Message("distribution-note-sum-of-weights", {"count": len(parts)})
    return Working(what, outcome.weights[code], "weight", inputs=parts, note=note)


def all_weight(outcome: Distributed, step: Step) -> Working:
    """The sum of the weights of the units that share one total."""
    key, value = outcome.ask.key, step.all_weight
    figures = main_figures(key)
    what = Message("distribution-what-weight-sum", {"count": len(step.apportioned.units)})
    if isinstance(key, Inhabitants | FixedPerUnit | ShareOfExisting):
        return Working(what, _plain(value), figures.unit, source=figures.source, day=figures.day)
    return Working(what, _plain(value), "weight", source=replace(_COMPUTED, note=figures.source.title))


def main_figures(key: Key) -> Figures:
    """The figures that say which units there are."""
    match key:
        case (
            Inhabitants(inhabitants=figures)
            | FixedPerUnit(numbers=figures)
            | ShareOfExisting(existing=figures)
        ):
            return figures
        case InhabitantsTimesSes(inhabitants=figures) | PerformanceCorrected(inhabitants=figures):
            return figures
        case WeightedColumns(expression=expression, columns=columns):
            return columns[expression.columns[0]]


def _own(key: Key, code: str, *, name: str, on: date | None) -> Working:
    what = Message("distribution-what-weight-of", {"unit": name})
    match key:
        case InhabitantsTimesSes(inhabitants=inhabitants, scores=ratios):
            text = Message("distribution-rule-key-ses")
            return _corrected(what, (inhabitants, ratios), code=code, text=text, on=on)
        case PerformanceCorrected(inhabitants=inhabitants, corrections=ratios):
            text = Message("distribution-rule-key-performance")
            return _corrected(what, (inhabitants, ratios), code=code, text=text, on=on)
        case WeightedColumns():
            return _weighted(what, key, code=code)
        case _:
            return main_figures(key).leaf(code)


def _corrected(
    what: Message, figures: tuple[Figures, Figures], *, code: str, text: Message, on: date | None
) -> Working:
    base, ratios = figures
    value = base.of(code) * (1 + ratios.of(code))
    rule = Rule(text, on) if on is not None else None
    leaves = (base.leaf(code), ratios.leaf(code))
    return Working(what, value, "weight", formula="{a} × (1 + {b})", inputs=leaves, rule=rule)


def _weighted(what: Message, key: WeightedColumns, *, code: str) -> Working:
    """Coefficient × value / sum for every term, in the letters a to i and on."""
    inputs: list[Working] = []
    parts: list[str] = []
    value = Fraction(0)
    for term in key.expression.terms:
        figures = key.columns[term.column]
        coefficient = Message("distribution-what-coefficient", {"column": term.column})
        inputs += [
            Working(coefficient, term.coefficient, "ratio", source=_KEY_TEXT),
            figures.leaf(code),
            figures.sum_leaf(),
        ]
        first, second, third = (chr(ord("a") + len(inputs) - back) for back in (3, 2, 1))
        parts.append(f"{{{first}}} × {{{second}}} / {{{third}}}")
        value += term.coefficient * figures.of(code) / figures.total
    formula = " + ".join(parts) if len(parts) <= 8 else None
    return Working(what, value, "weight", formula=formula, inputs=tuple(inputs))


def _sum_of(figures: Figures, outcome: Distributed, *, code: str, count: int) -> Working:
    note = Message("distribution-note-sum-of-weights", {"count": count})
    value = _plain(Fraction(outcome.weights[code]))
    return Working(figures.what, value, figures.unit, source=figures.source, day=figures.day, note=note)


def _plain(value: Fraction) -> int | Fraction:
    return value.numerator if value.denominator == 1 else value
