# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Small countries to divide over, and transfers on paper, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from fractions import Fraction

from hypothesis import strategies as st

from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Message, Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.facts.tasks import Distribution, Group, KeyUsed, Share, TaskKind, Transfer
from regietafel.tasks.rules.figures import Figures, Number
from regietafel.tasks.rules.keys import Inhabitants
from regietafel.tasks.rules.levels import Ask, Way
from regietafel.tasks.rules.tree import Tree, Unit

OWN = Source("own", "made up", "test", SourceKind.EXAMPLE)
LEVELS = ("province", "municipality")


def figures(values: Mapping[str, Number]) -> Figures:
    return Figures(Message("base-inhabitants"), dict(values), "persons", OWN)


def country(provinces: Mapping[str, Mapping[str, int]]) -> tuple[Tree, Inhabitants]:
    """A country of provinces with the inhabitants of their municipalities."""
    units = [Unit(province, province, "province", "NL") for province in provinces]
    units += [
        Unit(code, code, "municipality", province) for province, parts in provinces.items() for code in parts
    ]
    values = {code: count for parts in provinces.values() for code, count in parts.items()}
    return Tree.of("NL", levels=LEVELS, units=units), Inhabitants(figures(values))


def ask(
    provinces: Mapping[str, Mapping[str, int]],
    total: int,
    *,
    rule: RoundingRule = RoundingRule.WEBSTER,
    level: str = "municipality",
    way: Way = Way.STEPWISE,
) -> Ask:
    tree, key = country(provinces)
    return Ask(total=total, key=key, rule=rule, tree=tree, level=level, way=way, on=date(2022, 7, 8))


@st.composite
def countries(draw: st.DrawFn) -> dict[str, dict[str, int]]:
    """One to four provinces with one to five municipalities each, some of them empty."""
    sizes = draw(st.lists(st.integers(1, 5), min_size=1, max_size=4))
    numbers = st.integers(0, 400)
    found: dict[str, dict[str, int]] = {}
    for place, size in enumerate(sizes):
        codes = [f"GM{place:02}{number:02}" for number in range(size)]
        found[f"PV{place:02}"] = {code: draw(numbers) for code in codes}
    first = next(iter(found.values()))
    first[next(iter(first))] += 1
    return found


def stamp(fact: str, start: date, end: date | None = None) -> Stamp:
    return Stamp(
        id=fact,
        valid=Span(start, end),
        known=Known(start, "test"),
        recorded=datetime(2025, 1, 1, tzinfo=UTC),
        actor="test",
        visibility=Visibility.PUBLIC,
        source=OWN,
    )


def transfer(
    giver: str,
    taker: str,
    *,
    amount: int,
    start: date = date(2025, 7, 1),
    end: date | None = date(2026, 2, 1),
    group: Group = Group.ASYLUM,
) -> Transfer:
    return Transfer(
        stamp(f"{giver}-{taker}-{amount}-{start}", start, end),
        "spreidingswet",
        giver,
        taker,
        amount,
        group,
        Said("uitleen op papier", "lending on paper"),
        Said("de nemer vindt de rest", "the taker finds the rest"),
    )


def distribution(
    shares: Mapping[str, int],
    *,
    level: AreaKind = AreaKind.MUNICIPALITY,
    version: int = 1,
    start: date = date(2024, 12, 31),
    series: str = "spreidingswet",
) -> Distribution:
    return Distribution(
        stamp=stamp(f"{series}-{level}-{version}", start),
        series=series,
        version=version,
        decision="verdeelbesluit",
        title=Said("verdeelbesluit"),
        total=sum(shares.values()),
        unit="places",
        group=Group.ASYLUM,
        on=date(2025, 7, 1),
        kind=TaskKind.ASSIGNMENT,
        level=level,
        within="NL",
        key=KeyUsed("inhabitants-ses", Said("inwoners en SES-WOA"), None, assumed=True),
        rule=RoundingRule.NEAREST,
        shares=tuple(Share(code, Fraction(1), Fraction(amount), amount) for code, amount in shares.items()),
    )
