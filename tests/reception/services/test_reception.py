# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the picture of the day tells of reception: sentences, need against places, plans, what is missing."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from regietafel import data
from regietafel.access.readers import ANYONE
from regietafel.base.areas import AreaKind
from regietafel.base.sources import Mark, Source, SourceKind
from regietafel.base.stamps import AsOf
from regietafel.facts import Fact
from regietafel.facts.reception import Certainty, Extension, LocationKind
from regietafel.figures.rules.checks import Weight
from regietafel.outlets.accounts import account
from regietafel.reception.rules.plans import Measure
from regietafel.reception.services.need import need_state, working_on
from regietafel.reception.services.picture import Figure, Picture, picture
from regietafel.reception.services.plans import plans_on
from regietafel.records import ledger
from regietafel.words import say
from tests.reception.rules.worlds import by_day, case, location
from tests.reception.services.worlds import DAY, PAPER, counted, disputed, plan, weekly

pytestmark = pytest.mark.django_db
NOW, WEEK = AsOf(), timedelta(weeks=1)
JUNE = date(2022, 6, 27)
PROVINCES = data.areas().on(AreaKind.PROVINCE, DAY)
BY_NAME = {area.name: code for code, area in PROVINCES.items()} | {"Friesland": "PV21"}


def shown(*facts: Fact, day: date = DAY) -> Picture:
    if facts:
        ledger.append(list(facts))
    return picture(day, NOW, reader=ANYONE)


def figure(seen: Picture, code: str) -> Figure:
    return next(each for each in (*seen.figures, *seen.also) if each.code == code)


def ter_apel(*amounts: int) -> list[Fact]:
    return [*weekly("persons-ter-apel", list(amounts), area="GM1950")]


def test_ter_apel_has_its_sentence_its_change_and_its_line() -> None:
    found = figure(shown(*ter_apel(2_310, *[1_900] * 10, 1_950, 2_193)), "persons-ter-apel")
    assert found.sentence is not None
    assert "het hoogste aantal sinds april (toen 2.310)" in say(found.sentence, "nl")
    assert "boven 2.000" in say(found.sentence, "nl")
    assert (found.change, found.change_since, len(found.points)) == (243, DAY - WEEK, 13)


def test_a_sentence_that_leans_on_a_made_up_count_is_marked_so() -> None:
    example = Source("voorbeeld", "Voorbeeldcijfers", "Regietafel", SourceKind.EXAMPLE)
    early = counted("persons-ter-apel", 2_310, DAY - 12 * WEEK, area="GM1950", source=example)
    found = figure(shown(early, *ter_apel(*[1_900] * 10, 1_950, 2_193)), "persons-ter-apel")
    assert Mark.EXAMPLE in found.marks
    assert found.working.marks() == {Mark.SOURCE}


def test_a_figure_is_shown_with_the_other_source_the_reason_and_who_disputes_it() -> None:
    fact = counted("persons-in-reception", 42_301, JUNE)
    other = counted("persons-in-reception", 42_000, JUNE, source=PAPER)
    ledger.append([fact, other])
    seen = shown(disputed(fact, 42_400))
    found = figure(seen, "persons-in-reception")
    assert [(each.amount, each.stamp.source) for each in found.beside] == [(42_000, PAPER)]
    assert found.reason is not None
    assert "dichter bij de telling" in say(found.reason, "nl")
    assert [each.dispute.own_count for each in found.disputes] == [42_400]
    assert Mark.CONTRADICTED in found.marks
    differ = [each for each in seen.findings if each.finding.message.key == "reception-sources-differ"]
    assert ["42.301 en 42.000" in say(each.finding.message, "nl") for each in differ] == [True]


def test_need_against_portfolio_on_five_days_is_what_was_published() -> None:
    published = case("portfolio_2022_06")
    facts: list[Fact] = [
        *(counted("places-needed", 45_000 + 1_000 * month, date(2022, 7 + month, 1)) for month in range(6)),
        counted("places-needed", 51_000, date(2023, 1, 1)),
        *(counted("places-portfolio", n, day) for day, n in by_day(published["portfolio"]).items()),
    ]
    seen = shown(*facts)
    assert {each.on: each.gap.value for each in seen.against.published} == by_day(published["short"])
    assert all(
        account(each.gap, language).lines for each in seen.against.published for language in ("nl", "en")
    )
    assert figure(seen, "places-extra-needed").working.value == 2_268
    told = working_on(date(2023, 7, 1), seen.against, upto=Certainty.IN_USE)
    assert told.value == 20_934


def test_the_months_ahead_follow_from_the_contracts_by_how_sure_they_are() -> None:
    september = date(2022, 9, 1)
    since: dict[str, Any] = {"since": JUNE, "opens": JUNE}
    facts: list[Fact] = [
        location("a", 400, ends=september, extension=Extension(date(2023, 1, 1), Certainty.SOFT), **since),
        location("b", 300, certainty=Certainty.FIRM, since=JUNE, opens=date(2022, 8, 1)),
        location("c", 999, kind=LocationKind.CRISIS, **since),
        counted("places-needed", 1_000, date(2022, 7, 1)),
    ]
    ledger.append(facts)
    state = need_state(DAY, NOW, reader=ANYONE)
    told = {month.gap.on: [month.gap.upto(certainty) for certainty in Certainty] for month in state.ahead[:4]}
    assert told == {
        date(2022, 7, 1): [600, 600, 600],
        date(2022, 8, 1): [600, 300, 300],
        september: [1_000, 700, 300],
        date(2022, 10, 1): [1_000, 700, 300],
    }
    assert [(on, each.location.code) for on, each in state.ending] == [(september, "a")]
    for month in state.ahead:
        for certainty, working in month.workings.items():
            assert working.value == month.gap.upto(certainty)
            assert all(account(working, language).lines for language in ("nl", "en"))


def test_the_7500_on_10_august_stand_at_both_measures_with_their_end() -> None:
    given = case("plan_7500_2022")
    facts: list[Fact] = [
        plan("7500", "moved-out-7500", path=by_day(given["path"])),
        counted("moved-out-7500", given["done"], given["on"], source=PAPER),
    ]
    ledger.append(facts)
    (found,) = plans_on(given["on"], NOW, reader=ANYONE)
    assert found.state is not None
    ratios = {each.measure: each.ratio for each in found.state.against}
    assert ratios == {Measure.PATH: Fraction(3_040, 5_840), Measure.LINE: Fraction(3_040, 7_500)}
    assert (found.state.ends, found.is_over, found.counted_on) == (date(2022, 10, 18), True, given["on"])
    assert [account(working, "nl").title for working in found.workings]


def test_a_plan_that_nobody_counted_yet_has_no_progress_and_is_not_at_zero() -> None:
    ledger.append([plan("7500", "moved-out-7500")])
    (found,) = plans_on(DAY, NOW, reader=ANYONE)
    assert (found.state, found.workings, found.reported) == (None, (), 0)
    assert plans_on(date(2022, 6, 23), NOW, reader=ANYONE) == ()
    assert plans_on(date(2023, 3, 1), NOW, reader=ANYONE) == ()


def test_a_divided_plan_is_the_sum_of_what_was_reported_and_says_of_how_many() -> None:
    facts: list[Fact] = [
        plan("225", "crisis-places", amount=675, parts={"VR01": 225, "VR02": 225, "VR03": 225}),
        counted("crisis-places", 225, DAY, area="VR01"),
        counted("crisis-places", 90, DAY - WEEK, area="VR02"),
        counted("crisis-places", 110, DAY - WEEK, area="VR03"),
        counted("crisis-places", None, DAY, area="VR03"),
    ]
    ledger.append(facts)
    (found,) = plans_on(DAY, NOW, reader=ANYONE)
    assert found.state is not None
    assert (found.state.done, found.reported, found.unit) == (315, 2, "places")
    assert {area: state.done if state else None for area, state in found.parts.items()} == {
        "VR01": 225,
        "VR02": 90,
        "VR03": None,
    }


def test_what_should_have_been_counted_by_now_is_told_and_a_silence_is_not_an_absence() -> None:
    seen = shown(
        counted("persons-in-reception", 42_301, date(2022, 6, 20)),
        counted("places-needed", 45_000, date(2022, 7, 1)),
        counted("permit-holders-in-reception", None, date(2022, 7, 1)),
    )
    assert {(each.indicator.code, each.latest, each.due) for each in seen.missing} == {
        ("persons-in-reception", date(2022, 6, 20), date(2022, 7, 4)),
        ("permit-holders-in-reception", None, None),
    }
    assert all(say(each.message, language) for each in seen.missing for language in ("nl", "en"))


def test_the_table_of_november_2022_is_reported_as_rounding_and_its_parts_as_a_contradiction() -> None:
    november, target = date(2022, 11, 30), date(2024, 1, 1)
    table, extra = case("provinces_2022_11"), case("extra_2022_11")
    known: dict[str, Any] = {"known": counted("places-target", 0, november).stamp.known}
    facts: list[Fact] = [counted("places-target", table["printed"], target, **known)]
    facts += [
        counted("places-target", n, target, area=BY_NAME[name], **known) for name, n in table["rows"].items()
    ]
    facts += [
        counted("places-existing-regular", n, november, area=BY_NAME[name])
        for name, n in extra["existing"].items()
    ]
    facts += [
        counted("places-extra-asked", n, target, area=BY_NAME[name], **known)
        for name, n in extra["extra"].items()
    ]
    assert shown(*facts).findings == ()
    found = shown(day=november).findings
    told = [(each.finding.weight, each.finding.message.params["apart"]) for each in found]
    assert told == [(Weight.EXPLAINED, 1), (Weight.CONTRADICTION, 152), (Weight.CONTRADICTION, 3)]


def test_a_running_total_that_falls_is_found() -> None:
    seen = shown(counted("moved-out-7500", 900, DAY - WEEK), counted("moved-out-7500", 890, DAY))
    assert [each.finding.message.key for each in seen.findings] == ["reception-running-falls"]


def test_a_part_of_reception_that_is_more_than_the_whole_is_a_contradiction() -> None:
    seen = shown(
        counted("persons-in-reception", 42_301, JUNE), counted("permit-holders-in-reception", 42_302, JUNE)
    )
    (found,) = (each for each in seen.findings if each.finding.message.key == "reception-part-exceeds-whole")
    assert found.finding.weight is Weight.CONTRADICTION
    assert "42.302" in say(found.finding.message, "nl")
