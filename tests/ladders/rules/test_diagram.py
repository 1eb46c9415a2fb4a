# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The diagram is printed from the table: read back, it is the table."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from regietafel.base.messages import Message
from regietafel.ladders.rules.diagram import Way, mermaid, rows, transitions
from regietafel.ladders.rules.ladder import Ladder, Urgent
from regietafel.words import say, told
from tests.ladders.rules.test_small_world import SMALL
from tests.ladders.rules.worlds import START, supervision

ARROW = re.compile(r"^ {8}(\S+) --> (\S+): (.+)$", re.MULTILINE)
STATE = re.compile(r'^ {8}state "(.+)" as (\w+)$', re.MULTILINE)
KNOWN = supervision().at(date(2022, 7, 8))
LADDERS = (KNOWN, SMALL.at(START), replace(KNOWN, rungs=KNOWN.rungs[:1]))


def printed(ladder: Ladder, language: str) -> str:
    return mermaid(ladder, lambda each: say(each, language), told=lambda each: told(each, language))


def ways(ladder: Ladder) -> set[tuple[int, int, Way]]:
    """Which rungs can follow which, from the table, in another way: every pair, and what lies between."""
    found = set()
    for low, high in product(range(-1, len(ladder.rungs)), range(len(ladder.rungs))):
        if low < high:
            passed = sum(rung.required for rung in ladder.rungs[low + 1 : high])
            if passed == 0:
                found.add((low, high, Way.UP))
            elif Urgent.RUNGS in ladder.rungs[high].urgent:
                found.add((low, high, Way.URGENT))
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("ladder", LADDERS)
def test_the_diagram_read_back_is_the_table(ladder: Ladder, language: str) -> None:
    text = printed(ladder, language)
    keys = ["[*]", *(rung.key for rung in ladder.rungs)]
    drawn = {(keys.index(a) - 1, keys.index(b) - 1) for a, b, _ in ARROW.findall(text)}
    assert drawn == {(low, high) for low, high, _ in ways(ladder)}
    assert len(ARROW.findall(text)) == len(transitions(ladder)) == len(ways(ladder))
    assert STATE.findall(text) == [(told(rung.name, language), rung.key) for rung in ladder.rungs]
    labels = {(a, b): label for a, b, label in ARROW.findall(text)}
    for each in transitions(ladder):
        assert labels[each.below or "[*]", each.to] == say(each.label, language)


def test_the_known_ladder_is_drawn_as_six_rungs_in_a_row_with_three_urgent_ways() -> None:
    found = transitions(KNOWN)
    straight = [(each.below, each.to) for each in found if each.way is Way.UP]
    assert straight == [
        (None, "signal"), ("signal", "inform"), ("inform", "agree"), ("agree", "announce"),
        ("announce", "decide"), ("decide", "execute"),
    ]  # fmt: skip
    urgent = [(each.below, each.to) for each in found if each.way is Way.URGENT]
    assert urgent == [(None, "announce"), ("signal", "announce"), ("inform", "announce")]


def test_another_rung_or_another_wait_makes_another_diagram() -> None:
    assert printed(KNOWN, "nl") != printed(replace(KNOWN, rungs=KNOWN.rungs[1:]), "nl")
    optional = replace(
        KNOWN, rungs=tuple(replace(rung, required=rung.key != "inform") for rung in KNOWN.rungs)
    )
    assert printed(KNOWN, "nl") != printed(optional, "nl")


def test_the_plain_table_has_a_row_for_every_rung_with_what_the_rung_says() -> None:
    table = rows(KNOWN, "PV20")
    assert [row.key for row in table] == [rung.key for rung in KNOWN.rungs]
    for row, rung in zip(table, KNOWN.rungs, strict=True):
        assert row.needs == tuple(need.kind for need in rung.needs)
        assert (row.law, row.produces, row.urgent) == (rung.law, rung.produces, rung.urgent)
    assert table[4].authorities == ("GS-PV20", "MVRO")
    assert (table[4].sets_term, table[5].after_term) == (True, True)
    assert say(table[2].wait, "nl") == "6 maanden na het begin"
    assert rows(KNOWN)[0].authorities == ("GS-{within}",)


def test_every_state_kind_and_reason_has_words() -> None:
    from regietafel.facts.ladders import ClosedBecause, FileKind
    from regietafel.ladders.rules.standing import RungState, Status

    for room, kinds in (
        ("file", FileKind),
        ("state", RungState),
        ("status", Status),
        ("because", ClosedBecause),
    ):
        for kind in kinds:
            assert say(Message(f"ladders-{room}-{kind.value}"), "nl")
