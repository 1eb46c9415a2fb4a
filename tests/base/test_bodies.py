# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A besluit is of an authority named in law; a table agrees, asks and takes notice."""

from datetime import UTC, date, datetime

import pytest

from regietafel.base.bodies import Body, BodyKind
from regietafel.base.law import LawRef
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span, Stamp, Visibility
from regietafel.data import areas
from regietafel.data.organisations import national, of_province
from regietafel.facts.decisions import Action, Decision, DecisionKind, require_authority

DAY = date(2022, 7, 8)
STAMP = Stamp(
    "x",
    valid=Span(DAY),
    known=Known(DAY, "verslag"),
    recorded=datetime(2026, 1, 1, tzinfo=UTC),
    actor="p.jansen",
    visibility=Visibility.PUBLIC,
    source=Source("m", "Verslag", "LRT", SourceKind.STATED),
)
LAW = LawRef("BWBR0006685", "3")


def decision(kind: DecisionKind) -> Decision:
    return Decision(STAMP, kind, "X", Said("t"), Said("t"))


def body(kind: BodyKind, authority: LawRef | None) -> Body:
    return Body("X", Said("X"), kind, authority=authority)


@pytest.mark.parametrize("kind", BodyKind)
def test_only_a_body_named_in_law_that_is_no_table_takes_a_besluit(kind: BodyKind) -> None:
    with pytest.raises(Refused, match="base-no-authority"):
        require_authority(decision(DecisionKind.ORDER), body(kind, None))
    named = body(kind, LAW)
    if kind is BodyKind.TABLE:
        with pytest.raises(Refused, match="base-no-authority"):
            require_authority(decision(DecisionKind.ORDER), named)
    else:
        require_authority(decision(DecisionKind.ORDER), named)
    assert named.can_take_besluit is (kind is not BodyKind.TABLE)


@pytest.mark.parametrize("kind", [kind for kind in DecisionKind if kind is not DecisionKind.ORDER])
def test_every_lesser_kind_is_open_to_a_table(kind: DecisionKind) -> None:
    require_authority(decision(kind), national()["LRT"])


def test_of_the_shipped_bodies_coa_takes_a_besluit_and_no_table_does() -> None:
    assert national()["COA"].can_take_besluit
    bodies = [*national().values(), *of_province(areas().get("PV26"))]
    tables = [found for found in bodies if found.kind is BodyKind.TABLE]
    assert len(tables) >= 2
    assert not any(found.can_take_besluit for found in tables)


def test_table_rijksheer_and_executive_of_a_province_are_three_bodies() -> None:
    found = of_province(areas().get("PV26"))
    kinds = {made.kind for made in found}
    assert {BodyKind.TABLE, BodyKind.RIJKSHEER, BodyKind.PROVINCIAL_EXECUTIVE} <= kinds
    assert len({made.code for made in found}) == len(found)


@pytest.mark.parametrize(
    ("holders", "latest", "lacks"),
    [
        (("COA",), DAY, ()),
        ((), DAY, ("holder",)),
        (("COA",), None, ("date",)),
        ((), None, ("holder", "date")),
    ],
)
def test_an_action_says_what_it_lacks(
    holders: tuple[str, ...], latest: date | None, lacks: tuple[str, ...]
) -> None:
    assert Action(STAMP, Said("t"), "d", holders=holders, latest=latest).lacks == lacks
