# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country: 2022-I as it was published, with what differs beside it; and closing a half-year."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from regietafel.base.indicators import Included
from regietafel.base.law import LawRef
from regietafel.base.messages import Refused, Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Known
from regietafel.facts.targets import (
    Housed,
    NationalTarget,
    OpeningBalance,
    PublishedSum,
    SumOf,
    TargetKind,
)
from regietafel.targets.rules.book import Asked
from regietafel.targets.rules.closing import close
from regietafel.targets.rules.country import CountryAccount, Published, TargetBasis, country, made_up
from regietafel.targets.rules.explanation import explain_country
from regietafel.targets.rules.totals import by_province, totals
from tests.targets.rules.worlds import (
    FIRST,
    OWN,
    SECOND,
    THIRD,
    A,
    B,
    C,
    housed,
    kept,
    opening,
    stamp,
    target,
)

ART = LawRef("BWBR0035303", article="29", paragraph="1")
NRC, TROUW = replace(OWN, id="nrc", publisher="NRC"), replace(OWN, id="trouw", publisher="Trouw")


def national(
    persons: int, period: HalfYear, kind: TargetKind = TargetKind.STATUTORY
) -> NationalTarget:  # shape: reads as a line of a table
    law = ART if kind is TargetKind.STATUTORY else None
    return NationalTarget(stamp(period.first_day), period, persons, kind, Said("aantal"), law)


def printed(of: SumOf, persons: int, period: HalfYear = FIRST, **other: Any) -> PublishedSum:
    return PublishedSum(stamp(date(2022, 7, 1), **other), period, "NL", of, persons)


PUBLISHED = Published(
    national=(
        national(10_000, FIRST),
        national(13_500, SECOND),
        national(20_000, SECOND, TargetKind.AGREED),
    ),
    sums=(
        printed(SumOf.TARGETS, 9_979),
        printed(SumOf.CLOSING, -1_833, source=NRC),
        printed(SumOf.CLOSING, -1_836, source=TROUW, known=Known(date(2022, 8, 1), "test")),
        printed(SumOf.TO_HOUSE, 13_707),
    ),
    openings=(OpeningBalance(stamp(), FIRST, "NL", -3_728),),
    housed=(
        housed("NL", 5_458, FIRST.first_day, until=date(2022, 4, 1)),
        housed("NL", 11_886, FIRST.first_day, until=SECOND.first_day),
    ),
)


def ended(persons: Mapping[str, int]) -> tuple[Housed, ...]:
    """Counts to the end of the first half-year."""
    return tuple(
        housed(area, count, FIRST.first_day, until=SECOND.first_day) for area, count in persons.items()
    )


def of_2022(published: Published = PUBLISHED) -> dict[HalfYear, CountryAccount]:
    return country(published, kept(Asked()), upto=SECOND, municipalities={})


def test_2022_i_closes_with_what_was_published_and_the_sources_that_differ_stand_beside_it() -> None:
    first = of_2022()[FIRST]
    assert (first.opening, first.target, first.housed, first.to_house) == (-3_728, 9_979, 11_886, 13_707)
    assert (first.closing, first.bare_target_met, first.basis) == (-1_821, True, TargetBasis.PUBLISHED_SUM)
    assert round(first.made_up * 1000) == 512
    beside = {
        each.fact.stamp.source.publisher: each for each in first.printed if each.fact.of is SumOf.CLOSING
    }
    assert {name: each.difference for name, each in beside.items()} == {"NRC": -12, "Trouw": -15}
    shares = [round(made_up(-3_728, each.fact.persons) * 1000) for each in beside.values()]
    assert shares == [508, 508]


def test_a_sum_without_municipal_values_stays_at_the_country_as_not_attributed() -> None:
    first = of_2022()[FIRST]
    left = first.not_attributed
    assert (left.opening, left.target, left.housed, left.balance) == (-3_728, 9_979, 11_886, -1_821)
    whole = housed(A, 0, FIRST.first_day, until=SECOND.first_day)
    some = kept(Asked((target(A, 100),), openings=(opening(A, -7),)), (whole,))
    left = country(PUBLISHED, some, upto=FIRST, municipalities={})[FIRST].not_attributed
    assert (left.opening, left.target, left.housed, left.balance) == (-3_721, 9_879, 11_886, -1_714)


def test_the_balance_is_carried_on_and_the_agreed_number_stands_beside_the_statutory_one() -> None:
    second = of_2022()[SECOND]
    assert (second.opening, second.target, second.basis) == (-1_821, 13_500, TargetBasis.NATIONAL)
    assert (second.to_house, [fact.persons for fact in second.agreed]) == (15_321, [20_000])


def test_where_every_municipality_is_known_their_sum_is_the_target_of_the_country() -> None:
    ledger = kept(
        Asked((target(A, 6), target(B, 5)), openings=(opening(A, 0), opening(B, 0))), ended({A: 9, B: 0})
    )
    found = country(
        Published(national=(national(10, FIRST),)), ledger, upto=FIRST, municipalities={FIRST: (A, B)}
    )[FIRST]
    assert (found.basis, found.target, found.closing, found.bare_target_met) == (
        TargetBasis.MUNICIPAL, 11, -2, False,
    )  # fmt: skip
    assert found.not_attributed.balance == 0


def test_the_lead_of_one_municipality_never_pays_the_backlog_of_another() -> None:
    nothing = tuple(opening(area, 0) for area in (A, B, C))
    ledger = kept(
        Asked((target(A, 5), target(B, 5), target(C, 1)), openings=nothing),
        ended({A: 8, B: 0, C: 0}),
        upto=FIRST,
    )
    sums = totals(ledger.at(FIRST).values())
    assert (sums.backlog, sums.lead, sums.balance) == (6, 3, -3)
    parts = by_province(ledger.at(FIRST), {A: "PV20", B: "PV20", C: "PV21"})
    assert {code: (part.backlog, part.lead) for code, part in parts.items()} == {
        "PV20": (5, 3),
        "PV21": (1, 0),
    }


def test_the_bare_target_is_not_judged_without_a_national_number() -> None:
    with pytest.raises(Refused, match="targets-no-national-number"):
        assert of_2022(replace(PUBLISHED, national=()))[FIRST].bare_target_met
    with pytest.raises(Refused, match="targets-no-backlog"):
        made_up(0, 5)


def test_closing_returns_the_state_and_what_is_carried_over() -> None:
    asked = Asked((target(A, 5), target(B, 5)), openings=(opening(A, 0), opening(B, 0)))
    ledger = kept(asked, ended({A: 8, B: 0}))
    accounts = country(Published(), ledger, upto=FIRST, municipalities={FIRST: (A, B)})
    with pytest.raises(Refused, match="targets-not-over"):
        close(FIRST, accounts, ledger=ledger, today=FIRST.last_day)
    closed = close(FIRST, accounts, ledger=ledger, today=SECOND.first_day)
    assert {area: account.balance for area, account in closed.carried.items()} == {A: 3, B: -5}
    assert (closed.country.closing, closed.without_target) == (-2, ())
    with pytest.raises(Refused, match="targets-nothing-known"):
        close(HalfYear(2021, 1), accounts, ledger=ledger, today=SECOND.first_day)


def test_the_working_of_the_country_ends_in_its_sources() -> None:
    found = explain_country(of_2022()[FIRST], sources={"housed": NRC, "target": TROUW, "opening": OWN})[
        "closing"
    ]
    assert (found.value, found.formula) == (-1_821, "{a} − {b} + {c}")
    assert {source.id for source in found.sources()} == {"own", "trouw", "nrc"}
    # The law holds the duty; that a lead pays no other backlog is practice, and says so.
    assert [ground.law for ground in found.grounds] == [LawRef("BWBR0035303", article="28")]
    assert found.rule is not None
    assert (found.rule.law, found.rule.practice, found.rule.is_assumption) == (None, True, False)


def test_a_corrected_count_of_the_country_is_counted_once() -> None:
    wrong = PUBLISHED.housed[1]
    assert isinstance(wrong, Housed)
    again = (*PUBLISHED.housed[:1], replace(wrong, persons=11_900))
    assert of_2022(replace(PUBLISHED, housed=again))[FIRST].closing == -1_807
    assert Fraction(1, 2) < of_2022()[FIRST].made_up


def test_what_nobody_counted_is_not_known_of_the_country_and_not_carried_on() -> None:
    """January 2023: of 2022-II nothing was counted; of 2023-I nothing is known at all."""
    published = replace(PUBLISHED, national=PUBLISHED.national[:2])
    second, third = (
        country(published, kept(Asked()), upto=THIRD, municipalities={})[period] for period in (SECOND, THIRD)
    )
    assert (second.opening, second.target, second.to_house) == (-1_821, 13_500, 15_321)
    assert (second.housed, second.standing, second.closing, second.bare_target_met) == (None,) * 4
    assert (third.opening, third.target, third.housed, third.to_house, third.closing) == (None,) * 5
    left = third.not_attributed
    assert (left.opening, left.target, left.housed, left.balance) == (None,) * 4


def test_a_count_that_is_not_of_the_end_says_how_it_stood_on_its_day_and_not_how_it_ended() -> None:
    september = housed("NL", 4_000, SECOND.first_day, until=date(2022, 9, 1))
    second = of_2022(replace(PUBLISHED, housed=(*PUBLISHED.housed, september)))[SECOND]
    assert (second.counted, second.housed, second.standing) == (date(2022, 9, 1), 4_000, -11_321)
    assert (second.closing, second.bare_target_met, second.is_final) == (None, None, False)
    met = replace(september, persons=13_500)
    assert of_2022(replace(PUBLISHED, housed=(*PUBLISHED.housed, met)))[SECOND].bare_target_met is True
    with pytest.raises(Refused, match="targets-not-counted"):
        assert second.made_up
    with pytest.raises(Refused, match="targets-not-counted"):
        close(SECOND, {SECOND: second}, ledger=kept(Asked()), today=date(2023, 2, 1))


def test_a_sum_with_one_municipality_that_is_not_known_is_not_known_and_the_two_kinds_are_never_added() -> (
    None
):
    nothing = tuple(opening(area, 0) for area in (A, B))
    both = Asked((target(A, 5), target(B, 7)), openings=nothing)
    half = totals(kept(both, ended({A: 3}), upto=FIRST).at(FIRST).values())
    assert (half.target, half.opening, half.to_house) == (12, 0, 12)
    assert (half.housed, half.backlog, half.lead, half.balance, half.is_final) == (
        None,
        None,
        None,
        None,
        False,
    )
    assert (half.parts["housed"].persons, half.parts["housed"].known) == (3, 1)
    mixed = Asked((target(A, 5), target(B, 76, backlog=Included.WITH)), openings=nothing[:1])
    sums = totals(kept(mixed, ended({A: 3, B: 85}), upto=FIRST).at(FIRST).values())
    assert (sums.target, sums.opening, sums.to_house, sums.housed) == (None, None, 81, 88)
    assert (sums.backlog, sums.lead, sums.is_final) == (2, 9, True)
    assert totals(()).target is None


def test_the_whole_is_added_up_only_where_every_municipality_is_known_up_to_the_oldest_count() -> None:
    nothing = tuple(opening(area, 0) for area in (A, B))
    both = Asked((target(A, 5), target(B, 7)), openings=nothing)
    windows = (
        housed(A, 2, FIRST.first_day, until=date(2022, 5, 1)),
        housed(B, 3, FIRST.first_day, until=SECOND.first_day),
    )
    ledger = kept(both, windows, upto=FIRST)
    found = country(Published(), ledger, upto=FIRST, municipalities={FIRST: (A, B)})[FIRST]
    assert (found.opening, found.target, found.housed, found.counted) == (0, 12, 5, date(2022, 5, 1))
    assert (found.standing, found.closing) == (-7, None)
    more = country(Published(), ledger, upto=FIRST, municipalities={FIRST: (A, B, C)})[FIRST]
    assert (more.basis, more.opening, more.target, more.housed) == (TargetBasis.PARTIAL, None, None, None)
