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
from regietafel.outlets.tables import CODE, NOTHING, WHOLE, Column, Nothing, Table
from regietafel.tasks.services.standing import Standing
from regietafel.web.grid import Grid, grid
from regietafel.web.visit import Visit
from regietafel.words import decimal, word


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
    """So many inhabitants where the key counts them; other weights to four decimals; empty for none."""
    if amount is None:
        return ""
    if standing.distribution.key.inhabitants_on is not None and amount.denominator == 1:
        return word("web-weight-inhabitants", visit.language, count=int(amount))
    return word("web-weight-plain", visit.language, amount=decimal(amount, visit.language, digits=4))


def _sentences(found: Certificate, standing: Standing, *, visit: Visit) -> list[str]:
    units = standing.distributed.ask.tree.units
    sentences: list[str] = []
    if found.divisors is not None:
        key = "apportionment-divisor-proof" if found.divisors.high else "apportionment-divisor-proof-above"
        ends = {"low": decimal(found.divisors.low, visit.language, digits=2)}
        if found.divisors.high:
            ends["high"] = decimal(found.divisors.high, visit.language, digits=2)
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
    columns: tuple[Column[str], ...] = (
        Column("code", lambda code: code, CODE),
        Column("area", lambda code: units[code].name),
        Column("to-gain", lambda code: _margin(changes[code].to_gain), WHOLE),
        Column("to-lose", lambda code: _margin(changes[code].to_lose), WHOLE),
    )
    title, weight = Message("web-certificate-margins"), Message("column-weight")
    table = Table(title, columns, tuple(changes), visit.view.day, unit=weight)
    return grid(table, visit, is_sorted=False)


def _margin(amount: Fraction | None) -> int | Nothing:
    return NOTHING if amount is None else ceil(amount)
