# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A rung that is due says since when, after how long a wait, by which articles and on which facts."""

from __future__ import annotations

from datetime import date

from regietafel.base.law import LawRef
from regietafel.ladders.rules.case import Case
from regietafel.ladders.rules.outcomes import Proposed
from regietafel.ladders.rules.proposing import propose
from tests.ladders.rules.worlds import CASE, GS, case_of, decided, excused, opened, supervision

HOUSING, MUNICIPALITIES = "BWBR0035303", "BWBR0005416"


def proposed(case: Case, day: date) -> Proposed:
    found = propose(case, supervision(), day=day)
    assert isinstance(found, Proposed)
    return found


def test_the_first_rung_counts_from_the_opening_and_rests_on_its_own_article_alone() -> None:
    found = proposed(case_of(), date(2023, 7, 11))
    working = found.working
    assert (found.rung.key, found.on, found.due, found.by) == (
        "signal",
        date(2023, 7, 11),
        date(2023, 7, 1),
        (GS,),
    )
    assert [(rule.text.key, rule.law, rule.on) for rule in working.grounds] == [
        ("ladders-rule-rung", LawRef(HOUSING, "28"), date(2023, 7, 11))
    ]
    assert (working.value, [each.value for each in working.inputs]) == (10, [10, 0])
    assert found.facts == (CASE, "figure")
    assert not found.draft


def test_a_rung_after_a_term_rests_on_the_step_and_on_the_term_and_says_so() -> None:
    facts = decided(date(2025, 1, 7), date(2025, 4, 1))
    found = proposed(case_of(*facts), date(2025, 4, 6))
    assert [(rule.text.key, rule.law) for rule in found.working.grounds] == [
        ("ladders-rule-rung", LawRef(MUNICIPALITIES, "124", "1")),
        ("ladders-rule-after-term", LawRef(MUNICIPALITIES, "124", "2")),
    ]
    assert found.facts == (CASE, facts[-2].stamp.id, facts[-1].stamp.id, "figure")
    assert [(each.value, each.day) for each in found.working.inputs] == [
        (89, date(2025, 1, 7)),
        (84, date(2025, 4, 1)),
    ]
    assert (found.due, found.working.value) == (date(2025, 4, 1), 5)


def test_the_note_names_the_matter_the_persons_and_how_many_excuses_there_are() -> None:
    day = date(2023, 7, 2)
    note = proposed(case_of(excused(day)), day).working.note
    assert note is not None
    assert note.params == {"matter": "2023-I", "persons": 42, "excuses": 1}
    unknown = proposed(case_of(first=opened(persons=None)), day).working.note
    assert unknown is not None
    assert getattr(unknown.params["persons"], "key", None) == "base-unknown"
