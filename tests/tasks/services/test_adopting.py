# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A distribution goes on record under its decision, is replaced and never changed."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from regietafel.access.attest import Attest
from regietafel.access.readers import ANYONE
from regietafel.base.apportionment import Bounds, RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf, Known
from regietafel.cases.lrt_2022_07_08.case import COA, DAY, KEY, PLACES
from regietafel.cases.lrt_2022_07_08.reading import fact_id, sources
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import Distribution, Lot, PublishedValue
from regietafel.records import ledger
from regietafel.site.services.source_trail import resting_on
from regietafel.tasks.rules.levels import DrawsNeeded
from regietafel.tasks.services.adopting import Draft, adopt, recomputed
from regietafel.tasks.services.standing import in_force, standing

pytestmark = pytest.mark.usefixtures("case")

DRAFT = Draft(
    series=PLACES,
    decision=fact_id("coa-capacity-2022-1"),
    title=Said("Opvangplekken op 1 januari 2023"),
    total=51_000,
    on=date(2023, 1, 1),
    key=KEY,
    rule=RoundingRule.LARGEST_REMAINDER,
)
LATER = Known(date(2022, 7, 12), "verzonden aan de provincies")


def attest(reason: str | None = "gepubliceerde waarde van Zeeland vastgezet") -> Attest:
    return Attest(LATER, sources()["key-assumed"], reason=reason)


def published(area: str) -> PublishedValue:
    return next(fact for fact in ledger.read(PublishedValue) if fact.area == area and fact.series == PLACES)


def test_a_new_version_with_zeeland_locked_replaces_the_first_and_keeps_the_sum() -> None:
    adopted = adopt(replace(DRAFT, locked_values=(published("PV29"),)), attest(), reader=COA)
    assert isinstance(adopted, Distribution)
    assert (adopted.version, adopted.difference) == (2, 0)
    amounts = {share.area: share.amount for share in adopted.shares}
    assert amounts["PV29"] == 814
    before = standing(PLACES, DAY, as_of=AsOf(known=DAY), reader=ANYONE)
    after = standing(PLACES, date(2022, 7, 12), as_of=AsOf(), reader=ANYONE)
    assert before.tasks["PV29"].amount == 1121
    assert after.tasks["PV29"].amount == 814
    assert [version.version for version in after.versions] == [1, 2]


def test_a_locked_value_keeps_its_published_source() -> None:
    zeeland = published("PV29")
    adopted = adopt(replace(DRAFT, locked_values=(zeeland,)), attest(), reader=COA)
    assert isinstance(adopted, Distribution)
    resting = resting_on(zeeland.stamp.source.id, AsOf(), reader=ANYONE)
    assert [fact.stamp.id for fact in resting.made if fact.series == PLACES] == [adopted.stamp.id]


def test_utrechts_2_800_cannot_be_locked_because_it_is_for_another_day() -> None:
    with pytest.raises(Refused, match="distribution-published-other-day") as refusal:
        adopt(replace(DRAFT, locked_values=(published("PV26"),)), attest(), reader=COA)
    assert refusal.value.message.params["of"] == date(2022, 9, 1)
    assert len(ledger.read(Distribution, history=True, series=PLACES)) == 1


def test_a_version_that_replaces_another_says_why() -> None:
    with pytest.raises(Refused, match="base-correction-needs-reason-and-day"):
        adopt(DRAFT, attest(reason=None), reader=COA)


def test_taking_notice_of_a_decision_carries_no_distribution() -> None:
    with pytest.raises(Refused, match="distribution-decision-does-not-carry"):
        adopt(replace(DRAFT, decision=fact_id("lrt-2022-07-08-notice")), attest(), reader=COA)


def test_a_decision_that_was_corrected_carries_nothing_more() -> None:
    (decision,) = ledger.read(Decision, ids=[DRAFT.decision])
    stamp = replace(
        decision.stamp, id=str(uuid4()), replaces=decision.stamp.id, reason="tikfout", known=LATER
    )
    ledger.append([replace(decision, stamp=stamp)])
    with pytest.raises(Refused, match="distribution-decision-corrected"):
        adopt(DRAFT, attest(), reader=COA)
    assert isinstance(adopt(replace(DRAFT, decision=stamp.id), attest(), reader=COA), Distribution)


def test_nothing_is_known_after_today_or_before_what_it_replaces() -> None:
    for day, why in [(date(2999, 1, 1), "known-in-future"), (date(2022, 7, 7), "known-before-replaced")]:
        with pytest.raises(Refused, match=why):
            adopt(DRAFT, replace(attest(), known=Known(day, "test")), reader=COA)
    assert len(ledger.read(Distribution, history=True, series=PLACES)) == 1


def test_who_does_not_plan_adopts_nothing() -> None:
    with pytest.raises(Refused, match="access-denied"):
        adopt(DRAFT, attest(), reader=ANYONE)


def test_a_tie_asks_for_a_lot_and_nothing_goes_on_record_before_it() -> None:
    locked = {f"PV{code}": Bounds(locked=4250) for code in range(20, 30)}
    tied = replace(
        DRAFT,
        series="tie",
        total=42_501,
        bounds=locked,
        key=replace(KEY, code="fixed"),
    )
    outcome = adopt(tied, attest(reason=None), reader=COA)
    assert isinstance(outcome, DrawsNeeded)
    (draw,) = outcome.draws
    assert (draw.among, draw.places) == (frozenset({"PV30", "PV31"}), 1)
    assert ledger.read(Distribution, series="tie") == []
    drawn = replace(tied, drawn=frozenset({"PV31"}))
    for how in (None, Said(" ")):
        with pytest.raises(Refused, match="distribution-lot-needs-how"):
            adopt(replace(drawn, lot_how=how), attest(reason=None), reader=COA)
    assert ledger.read(Distribution, series="tie") == []
    how = Said("Getrokken aan tafel.")
    adopted = adopt(replace(drawn, lot_how=how), attest(reason=None), reader=COA)
    assert isinstance(adopted, Distribution)
    (lot,) = ledger.read(Lot, series="tie")
    assert (lot.level, lot.parent, lot.places) == (AreaKind.PROVINCE, "NL", 1)
    assert (lot.among, lot.drawn) == (draw.among, drawn.drawn)
    assert (lot.how, lot.stamp.actor) == (how, COA.actor)
    (again,) = ledger.read(Distribution, series="tie")
    assert lot.stamp.recorded == again.stamp.recorded
    assert {share.area: share.amount for share in adopted.shares}["PV31"] == 1
    assert recomputed(adopted)["PV31"].amount == 1


def test_what_is_on_record_is_what_computing_it_again_gives() -> None:
    fact = ledger.read(Distribution, series=PLACES)[0]
    recomputed(fact)
    shares = tuple(replace(share, amount=share.amount + 1) for share in fact.shares)
    with pytest.raises(Refused, match="distribution-recomputed-differs"):
        recomputed(replace(fact, shares=shares))


def test_the_actor_stands_with_the_fact_and_the_moment_is_set_by_the_ledger() -> None:
    fact = ledger.read(Distribution, AsOf(), series=PLACES)[0]
    assert fact.stamp.actor == COA.actor
    assert fact.stamp.recorded > datetime(2022, 7, 8, tzinfo=UTC)


def test_each_version_holds_on_its_own_days_and_none_before_the_first() -> None:
    adopt(replace(DRAFT, locked_values=(published("PV29"),)), attest(), reader=COA)
    on = {day: standing(PLACES, date(2022, 7, day), as_of=AsOf(), reader=ANYONE) for day in (8, 11, 12)}
    assert {day: found.distribution.version for day, found in on.items()} == {8: 1, 11: 1, 12: 2}
    assert on[11].tasks["PV29"].amount == 1121
    assert standing(PLACES, DAY, as_of=AsOf(), reader=ANYONE, version=2).tasks["PV29"].amount == 814
    with pytest.raises(Refused, match="distribution-not-in-force") as refusal:
        standing(PLACES, date(2022, 7, 7), as_of=AsOf(), reader=ANYONE)
    assert refusal.value.message.params["start"] == DAY
    assert in_force(date(2022, 7, 7), AsOf(), reader=ANYONE) == []
    assert [fact.version for fact in in_force(date(2022, 7, 20), AsOf(), reader=ANYONE)] == [2]
