# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What proves a distribution and how firmly it stands, in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil

from regietafel.base.apportionment import Certificate, certificate
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message
from regietafel.outlets.tables import CODE, NOTHING, TEXT, WHOLE, CellValue, Column, Table
from regietafel.tasks.services.standing import Standing
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit
from regietafel.words import decimal, word

MOST_PLACES = 15
"""Decimals of a weight; no key tells areas apart by less."""


@dataclass(frozen=True, slots=True)
class CertificateView:
    """The certificate of one level: sentences, and the margins of every area."""

    sentences: tuple[str, ...]
    margins: Grid | None = field(metadata={"help": "weight more or fewer that changes each number by one"})


def proof(standing: Standing, level: AreaKind, *, parent: str) -> Certificate | None:
    """The certificate of the step in which these areas got their numbers; None where they were summed."""
    for step in standing.distributed.steps:
        if step.level == level.value and step.parent in (parent, None):
            return certificate(step.apportioned)
    return None


def shown(standing: Standing, visit: Visit) -> CertificateView | None:
    """The certificate of the level that was decided."""
    found = proof(standing, standing.distribution.level, parent=standing.distribution.within)
    if found is None:
        return None
    return CertificateView(
        tuple(_sentences(found, standing, visit=visit)), _margins(found, standing, visit=visit)
    )


def line_of(found: Certificate, code: str, *, standing: Standing, visit: Visit) -> tuple[str, ...]:
    """How many more or fewer would change the number of one area, in two sentences."""
    change = found.changes[code]
    gain = _weight(change.to_gain, standing, visit=visit)
    lose = _weight(change.to_lose, standing, visit=visit)
    name = standing.distributed.ask.tree.units[code].name
    return (
        _sentence("gain", {"name": name, "amount": gain}, visit=visit, by_lot=change.gain_by_lot),
        _sentence("lose", {"name": name, "amount": lose}, visit=visit, by_lot=change.lose_by_lot),
    )


def _sentence(what: str, said: dict[str, str], *, visit: Visit, by_lot: bool) -> str:
    if not said["amount"]:
        return word(f"apportionment-{what}-never", visit.language)
    if by_lot:
        return word(f"apportionment-{what}-by-lot", visit.language, amount=said["amount"])
    return word(f"web-margin-{what}", visit.language, **said)


def _weight(amount: Fraction | None, standing: Standing, *, visit: Visit) -> str:
    """So many inhabitants where the key counts them; other weights as decimals; empty for none."""
    if amount is None:
        return ""
    if standing.distribution.key.inhabitants_on is not None and amount.denominator == 1:
        return word("web-weight-inhabitants", visit.language, count=int(amount))
    plain = decimal(amount, visit.language, digits=max(4, _places(amount)))
    return word("web-weight-plain", visit.language, amount=plain)


def _places(amount: Fraction) -> int:
    """Decimals by which a weight still shows: two, and of one below 1 so many that three digits stand there.

    >>> _places(Fraction(25, 2)), _places(Fraction(1, 400)), _places(Fraction(0))
    (2, 5, 2)
    """
    places, shown = 2, abs(amount)
    while 0 < shown < 1 and places < MOST_PLACES:
        places, shown = places + 1, shown * 10
    return places


def _sentences(found: Certificate, standing: Standing, *, visit: Visit) -> list[str]:
    units = standing.distributed.ask.tree.units
    sentences: list[str] = []
    if found.divisors is not None:
        key = "apportionment-divisor-proof" if found.divisors.high else "apportionment-divisor-proof-above"
        low, high = found.divisors.low, found.divisors.high
        digits = _places(high - low if high else low)
        ends = {"low": decimal(low, visit.language, digits=digits)}
        if high:
            ends["high"] = decimal(high, visit.language, digits=digits)
        sentences.append(word(key, visit.language, **ends))
    nearest = min(
        (change.to_gain, code) for code, change in found.changes.items() if change.to_gain is not None
    )
    sentences.append(
        word(
            "web-certificate-nearest", visit.language,
            name=units[nearest[1]].name, amount=_weight(nearest[0], standing, visit=visit),
        )
    )  # fmt: skip
    sentences += [
        word("apportionment-one-more-gains", visit.language, unit=units[code].name)
        for code in found.gains_if_one_more
    ]
    losers = [
        word("apportionment-one-more-loses", visit.language, unit=units[code].name)
        for code in found.loses_if_one_more
    ]
    return [*sentences, *(losers or [word("apportionment-one-more-nobody-loses", visit.language)])]


def _margins(found: Certificate, standing: Standing, *, visit: Visit) -> Grid:
    units, changes = standing.distributed.ask.tree.units, found.changes
    is_counted = standing.distribution.key.inhabitants_on is not None

    def margin(amount: Fraction | None) -> CellValue:
        if amount is None:
            return NOTHING
        return ceil(amount) if is_counted else _weight(amount, standing, visit=visit)

    kind = WHOLE if is_counted else TEXT
    columns: tuple[Column[str], ...] = (
        Column("code", lambda code: code, CODE),
        Column("area", lambda code: units[code].name),
        Column("to-gain", lambda code: margin(changes[code].to_gain), kind),
        Column("to-lose", lambda code: margin(changes[code].to_lose), kind),
    )
    title, weight = Message("web-certificate-margins"), Message("column-weight")
    table = Table(title, columns, tuple(changes), visit.view.day, unit=weight)
    return grid(table, visit, is_sorted=False)
