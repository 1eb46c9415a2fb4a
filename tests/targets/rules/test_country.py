# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The country: 2022-I as it was published, with what differs beside it; and closing a half-year."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

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
from tests.targets.rules.worlds import FIRST, OWN, SECOND, A, B, C, housed, kept, opening, stamp, target

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
    shares = [round(made_up(first.opening, each.fact.persons) * 1000) for each in beside.values()]
    assert shares == [508, 508]


def test_a_sum_without_municipal_values_stays_at_the_country_as_not_attributed() -> None:
    first = of_2022()[FIRST]
    left = first.not_attributed
    assert (left.opening, left.target, left.housed, left.balance) == (-3_728, 9_979, 11_886, -1_821)
    some = kept(Asked((target(A, 100),), openings=(opening(A, -7),)))
    left = country(PUBLISHED, some, upto=FIRST, municipalities={})[FIRST].not_attributed
    assert (left.opening, left.target, left.housed, left.balance) == (-3_721, 9_879, 11_886, -1_714)


def test_the_balance_is_carried_on_and_the_agreed_number_stands_beside_the_statutory_one() -> None:
    second = of_2022()[SECOND]
    assert (second.opening, second.target, second.basis) == (-1_821, 13_500, TargetBasis.NATIONAL)
    assert (second.to_house, [fact.persons for fact in second.agreed]) == (15_321, [20_000])


def test_where_every_municipality_is_known_their_sum_is_the_target_of_the_country() -> None:
    ledger = kept(
        Asked((target(A, 6), target(B, 5))), (housed(A, 9, FIRST.first_day, until=SECOND.first_day),)
    )
    found = country(
        Published(national=(national(10, FIRST),)), ledger, upto=FIRST, municipalities={FIRST: (A, B)}
    )[FIRST]
    assert (found.basis, found.target, found.closing, found.bare_target_met) == (
        TargetBasis.MUNICIPAL, 11, -2, False,
    )  # fmt: skip
    assert found.not_attributed.balance == 0


def test_the_lead_of_one_municipality_never_pays_the_backlog_of_another() -> None:
    ledger = kept(
        Asked((target(A, 5), target(B, 5), target(C, 1))),
        (housed(A, 8, FIRST.first_day, until=SECOND.first_day),),
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
    ledger = kept(
        Asked((target(A, 5), target(B, 5))), (housed(A, 8, FIRST.first_day, until=SECOND.first_day),)
    )
    accounts = country(Published(), ledger, upto=FIRST, municipalities={})
    with pytest.raises(Refused, match="targets-not-over"):
        close(FIRST, accounts, ledger=ledger, today=FIRST.last_day)
    closed = close(FIRST, accounts, ledger=ledger, today=SECOND.first_day)
    assert {area: account.balance for area, account in closed.carried.items()} == {A: 3, B: -5}
    assert (closed.country.closing, closed.without_target) == (-2, ())
    with pytest.raises(Refused, match="targets-nothing-known"):
        close(HalfYear(2021, 1), accounts, ledger=ledger, today=SECOND.first_day)


def test_the_working_of_the_country_ends_in_its_sources() -> None:
    found = explain_country(of_2022()[FIRST], sources={"housed": NRC, "target": TROUW, "opening": OWN})
    assert (found.value, found.formula) == (-1_821, "{a} − {b} + {c}")
    assert {source.id for source in found.sources()} == {"own", "trouw", "nrc"}
    assert found.rule is not None
    assert found.rule.law == LawRef("BWBR0035303", article="28")


def test_a_corrected_count_of_the_country_is_counted_once() -> None:
    wrong = PUBLISHED.housed[1]
    assert isinstance(wrong, Housed)
    again = (*PUBLISHED.housed[:1], replace(wrong, persons=11_900))
    assert of_2022(replace(PUBLISHED, housed=again))[FIRST].closing == -1_807
    assert Fraction(1, 2) < of_2022()[FIRST].made_up
