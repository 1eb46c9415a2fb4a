# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Finding in the register: every part of a wish narrows it, and an empty wish finds everything."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.actions.rules.board import Column, Stuck
from regietafel.actions.rules.coming import Why
from regietafel.actions.rules.finding import Wish, found, of_area
from regietafel.actions.rules.register import register
from regietafel.base.messages import Said
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    DoneAnswered,
    DoneProposed,
    NoteKind,
)
from tests.actions.rules.worlds import FIRST, action, name, noted, stamp

JULY, AUGUST = date(2022, 7, 31), date(2022, 8, 10)
SEEN = register(
    (
        action("brief", latest=JULY),
        action("notitie", holders=()),
        action("kaart", holders=("HLRT",), latest=AUGUST),
        ActionAssigned(stamp("aan", FIRST), name("kaart"), ("HLRT",), ("SJenV",), latest=AUGUST),
        ActionPlaced(stamp("in", FIRST), name("kaart"), "8", ("PV26",), (name("brief"),)),
        noted("brief", NoteKind.OBSTACLE),
    ),
    AUGUST,
)


@pytest.mark.parametrize(
    ("wish", "titles"),
    [
        (Wish(), {"brief", "notitie", "kaart"}),
        (Wish("KAART"), {"kaart"}),
        (Wish("aantekening coa"), {"brief"}),
        (Wish("kaart brief"), set()),
        (Wish(holder="COA"), {"brief"}),
        (Wish(holder="SJenV"), {"kaart"}),
        (Wish(measure="8"), {"kaart"}),
        (Wish(province="PV26"), {"kaart"}),
        (Wish(province="PV20"), set()),
        (Wish(column=Column.PASSED), {"brief"}),
        (Wish(column=Column.LACKING), {"notitie"}),
        (Wish(stuck=Why.OBSTACLE), {"brief"}),
        (Wish(stuck=Why.NO_HOLDER), {"notitie"}),
        (Wish(stuck=Stuck.WAITS), {"kaart"}),
        (Wish(holder="COA", column=Column.RUNNING), set()),
    ],
)
def test_a_wish_finds_what_fits_every_part_of_it(wish: Wish, titles: set[str]) -> None:
    assert {each.title.nl for each in found(SEEN, wish)} == titles


def test_a_province_has_what_is_carried_out_in_it_and_what_its_bodies_hold_until_it_is_done_there() -> None:
    placed = ActionPlaced(stamp("in", FIRST), name("a"), provinces=("PV20", "PV26"))
    claim = DoneProposed(stamp("klaar", FIRST), name("a"), "COA", Said("Klaar"), "PV20")
    done = DoneAnswered(stamp("ja", FIRST), claim.stamp.id, "LRT", confirmed=True, ground=Said("Gezien"))
    dropped = ActionDropped(stamp("weg", FIRST), name("d"), Said("Niet meer nodig"))
    given = (
        action("a"), action("b", holders=("PRT-PV26",)), action("c", holders=("PV20",)),
        action("d", holders=("PV26",)), action("e"), placed, claim, done, dropped,
    )  # fmt: skip
    seen = register(given, AUGUST)
    areas = ("PV20", "PV26", "PV31")
    held = [{each.title.nl for each in of_area(seen, code)} for code in areas]
    assert held == [{"c"}, {"a", "b"}, set()]
