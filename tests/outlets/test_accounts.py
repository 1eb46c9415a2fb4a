# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The account of a number reads as a few short lines, and leaves nothing out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from regietafel.base.law import LawRef
from regietafel.base.messages import Message
from regietafel.base.sources import Source, SourceKind
from regietafel.base.working import Rounding, Rule, Working
from regietafel.outlets.accounts import LineRole, Link, account, plain

CBS = Source("cbs", "Kerncijfers 2022", "CBS", SourceKind.PUBLISHED, "https://opendata.cbs.nl/")
COA = Source("coa", "Capaciteit en bezetting", "COA", SourceKind.PUBLISHED, "https://www.coa.nl/")
DAY = date(2022, 7, 8)
TOTAL = Working(Message("base-total"), 51_000, "places", source=COA)
PART = Working(Message("base-inhabitants"), 1_369_873, "persons", source=CBS, day=date(2022, 1, 1))
WHOLE = Working(Message("base-country"), 17_590_672, "persons", source=CBS, day=date(2022, 1, 1))
QUOTA = Fraction(51_000 * 1_369_873, 17_590_672)
TASK = Working(
    Message("base-task-opgave"),
    3_972,
    "places",
    formula="{a} × {b} / {c}",
    inputs=(TOTAL, PART, WHOLE),
    rule=Rule(Message("base-share"), DAY, decision="lrt-key"),
    rounding=Rounding(Message("base-total"), QUOTA, 3_972),
)
DECISIONS = {"lrt-key": Link("Afspraak van de LRT, datum niet bekend", "/besluiten/lrt-key/")}


def test_an_account_gives_formula_values_inputs_rule_decision_and_rounding() -> None:
    told = account(TASK, "nl", decisions=DECISIONS)
    assert told.title == "opgave: 3.972 plekken"
    assert [(line.role, line.text) for line in told.lines] == [
        (LineRole.WORDS, "Totaal × inwoners / Nederland"),
        (LineRole.VALUES, "51.000 × 1.369.873 / 17.590.672 ≈ 3.971,62"),
        (LineRole.INPUT, "Totaal 51.000"),
        (LineRole.INPUT, "inwoners 1.369.873; Nederland 17.590.672 (1 januari 2022)"),
        (LineRole.RULE, "aandeel"),
        (LineRole.DECISION, "Afspraak van de LRT, datum niet bekend"),
        (LineRole.ROUNDING, "3.971,62 wordt 3.972: Totaal"),
    ]
    assert told.lines[3].links == (Link("CBS, Kerncijfers 2022", "https://opendata.cbs.nl/"),)
    assert (
        account(TASK, "en", decisions=DECISIONS).lines[1].text.startswith("51,000 × 1,369,873 / 17,590,672 ≈")
    )


def test_a_rule_of_law_has_a_dated_link_and_a_rule_without_ground_is_marked() -> None:
    law = Rule(Message("base-share"), DAY, law=LawRef("BWBR0035303", "29", "1"))
    line = account(replace(TASK, rule=law), "nl").lines[-2]
    assert line.links[0].text == "Huisvestingswet 2014, artikel 29 lid 1"
    assert (line.links[0].address or "").endswith("&g=2022-07-08")
    assert line.mark is None
    ungrounded = replace(TASK, rule=Rule(Message("base-share"), DAY))
    assert account(ungrounded, "nl").lines[-2].mark == "aanname"
    assert account(ungrounded, "en").lines[-2].mark == "assumption"


def test_a_made_up_figure_is_marked_and_a_decision_that_cannot_be_named_is_refused() -> None:
    example = replace(PART, source=replace(CBS, kind=SourceKind.EXAMPLE))
    assert account(example, "nl").lines[0].mark == "voorbeeldcijfer"
    with pytest.raises(KeyError, match="lrt-key"):
        account(TASK, "nl")


def test_what_an_input_was_made_of_stays_available() -> None:
    above = Working(Message("base-total"), 3_972, "places", formula="{a}", inputs=(TASK,))
    told = account(above, "nl", decisions=DECISIONS)
    assert [part.title for part in told.parts] == ["opgave: 3.972 plekken"]
    lines = list(plain(told))
    assert lines[0] == "Totaal: 3.972 plekken"
    assert "  opgave: 3.972 plekken" in lines
    assert "      CBS, Kerncijfers 2022 https://opendata.cbs.nl/" in lines


def test_a_formula_that_asks_for_an_input_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(ValueError, match="asks for"):
        account(replace(TASK, formula="{a} × {d}"), "nl", decisions=DECISIONS)
