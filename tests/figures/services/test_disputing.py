# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A body contests a figure of reception: shown wherever it stands, answered by its source alone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts.observations import Dispute, Observation
from regietafel.figures.rules.checks import Weight
from regietafel.figures.services.disputes import Contest, contested
from regietafel.figures.services.disputing import answer, contest, may_answer
from regietafel.figures.services.tables import Asked, export
from regietafel.outlets.files import rows_of
from regietafel.reception.services.day import day_picture
from regietafel.reception.services.progress import counts_table
from regietafel.records import ledger
from regietafel.words import say
from tests.reception.services.worlds import COA, DAY, PAPER, counted
from tests.records.worlds import stamp

pytestmark = pytest.mark.django_db
WESTERWOLDE = Reader("ambtenaar", Role.MUNICIPALITY, frozenset({"GM1950"}))
PLANNER = Reader("planner", Role.PLANNER, frozenset({"COA"}))
SECRETARY = Reader("secretaris", Role.SECRETARIAT, frozenset({"LRT"}))
GROUND = Said("Aan de poort telden wij anders.")


def figure(**other: Any) -> Observation:
    fact = counted("persons-ter-apel", 2_193, DAY, area="GM1950", **other)
    ledger.append([fact])
    return fact


def said(
    fact: Observation, own: int | None = 2_240, *, on: date = DAY, reader: Reader = WESTERWOLDE
) -> Dispute:
    body = next(iter(reader.bodies))
    return contest(
        Contest(fact.stamp.id, GROUND, own, "telling aan de poort"), body=body, on=on, reader=reader
    )


def test_it_stands_beside_the_figure_in_strip_remarks_and_table_until_the_source_answers() -> None:
    fact = figure()
    dispute = said(fact)
    found = day_picture(DAY, AsOf(known=DAY), reader=ANYONE)
    (strip,) = [each for each in found.tasks.figures if each.code == "persons-ter-apel"]
    assert strip.is_contradicted
    (remark,) = [each for each in found.remarks if each.weight is Weight.CONTRADICTION]
    assert "2.193" in say(remark.message, "nl")
    assert "Westerwolde" in say(remark.message, "nl")
    assert "2,240" in say(remark.message, "en")
    table = counts_table(found.reception, "persons-ter-apel", area="GM1950")
    assert rows_of(table, "nl")[0][-1] == "tegengesproken"
    (out,) = rows_of(export(Asked(AsOf()), reader=ANYONE), "nl")
    assert out[-1] == f"GM1950: {GROUND.nl} (nog niet beantwoord)"
    answer(dispute.stamp.id, by="COA", ground=Said("Nageteld: 2.193."), on=DAY, reader=PLANNER)
    after = day_picture(DAY, AsOf(known=DAY), reader=ANYONE)
    (strip,) = [each for each in after.tasks.figures if each.code == "persons-ter-apel"]
    assert (strip.is_contradicted, strip.disputes[0].is_open) == (False, False)
    assert not [each for each in after.remarks if each.weight is Weight.CONTRADICTION]


def test_as_known_before_it_was_said_there_is_no_dispute() -> None:
    fact = figure()
    said(fact, on=DAY + timedelta(days=2))
    assert not contested(AsOf(known=DAY), reader=ANYONE)
    assert list(contested(AsOf(known=DAY + timedelta(days=2)), reader=ANYONE)) == [fact.stamp.id]


def test_only_the_source_answers_and_once_and_never_who_contests() -> None:
    dispute = said(figure()).stamp.id
    for by, reader, key in (
        ("GM1950", WESTERWOLDE, "disputes-own-dispute"),
        ("LRT", SECRETARY, "disputes-not-its-source"),
        ("COA", SECRETARY, "access-denied"),
    ):
        with pytest.raises(Refused, match=key):
            answer(dispute, by=by, ground=GROUND, on=DAY, reader=reader)
    answer(dispute, by="COA", ground=GROUND, on=DAY, reader=PLANNER)
    with pytest.raises(Refused, match="disputes-answered-already"):
        answer(dispute, by="COA", ground=GROUND, on=DAY, reader=PLANNER)


def test_for_a_source_without_a_seat_answers_who_may_put_figures_on_record() -> None:
    assert may_answer(PAPER, "LRT", reader=SECRETARY)
    assert not may_answer(PAPER, "GM1950", reader=WESTERWOLDE)
    assert may_answer(COA, "COA", reader=PLANNER)
    dispute = said(figure(source=PAPER)).stamp.id
    assert answer(dispute, by="LRT", ground=GROUND, on=DAY, reader=SECRETARY).body == "LRT"


def test_a_dispute_about_what_only_the_table_sees_is_seen_by_the_table_alone() -> None:
    fact = figure(visibility=Visibility.TABLE, scope=("COA", "GM1950"))
    said(fact)
    assert not contested(AsOf(), reader=ANYONE)
    assert contested(AsOf(), reader=PLANNER)
    with pytest.raises(Refused, match="base-no-such-fact"):
        said(fact, reader=Reader("ander", Role.MUNICIPALITY, frozenset({"GM0014"})))


@pytest.mark.parametrize(
    ("body", "ground", "key"),
    [("GM0014", GROUND, "access-denied"), ("GM1950", Said("  "), "disputes-needs-ground")],
)
def test_nothing_goes_on_record_for_another_body_or_without_a_ground(
    body: str, ground: Said, key: str
) -> None:
    fact = figure()
    with pytest.raises(Refused, match=key):
        contest(Contest(fact.stamp.id, ground), body=body, on=DAY, reader=WESTERWOLDE)
    assert not ledger.read(Dispute)


def test_a_dispute_of_the_first_print_stays_beside_the_correction() -> None:
    fact = figure()
    said(fact)
    correction = stamp(DAY, source=COA, replaces=fact.stamp.id, reason="Herzien.")
    ledger.append([Observation(correction, fact.indicator, fact.area, 2_240)])
    found = day_picture(DAY, AsOf(), reader=ANYONE)
    (strip,) = [each for each in found.tasks.figures if each.code == "persons-ter-apel"]
    assert strip.working.value == 2_240
    assert [each.dispute.own_count for each in strip.disputes] == [2_240]
