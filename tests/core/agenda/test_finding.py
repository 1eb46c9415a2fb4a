# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Finding in the register: every part of a wish narrows it, and an empty wish finds everything."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.core.agenda.board import Column, Stuck
from regietafel.core.agenda.coming import Why
from regietafel.core.agenda.finding import Wish, found
from regietafel.core.agenda.register import register
from regietafel.core.base.agenda_facts import ActionAssigned, ActionPlaced, NoteKind
from tests.core.agenda.worlds import FIRST, action, name, noted, stamp

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
