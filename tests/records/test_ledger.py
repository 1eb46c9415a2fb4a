# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Facts go in together or not at all; a correction loses nobody's work."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from regietafel import clock
from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import Known, Span
from regietafel.facts import Fact
from regietafel.facts.dispatches import Receipt
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import Distribution, Group, KeyUsed, PublishedValue, Share, TaskKind
from regietafel.records import ledger
from regietafel.records.chain import verify
from regietafel.records.ids import new_id
from regietafel.records.models import ObservationRow, ShareRow, SourceRow
from tests.records.anchors import DECISION
from tests.records.worlds import SOURCE, correction, decision, observation, stamp

pytestmark = pytest.mark.django_db


def distribution(version: int = 1, shares: int = 12) -> Distribution:
    lines = tuple(Share(f"PV{n + 20}", Fraction(n, 7), Fraction(n, 3), n) for n in range(shares))
    return Distribution(
        stamp(),
        series="2022-07-08",
        version=version,
        decision=DECISION,
        title=Said("51.000 plekken"),
        total=51_000,
        unit="places",
        group=Group.ASYLUM,
        on=date(2023, 1, 1),
        kind=TaskKind.ASSIGNMENT,
        level=AreaKind.PROVINCE,
        within="NL",
        key=KeyUsed("inhabitants", Said("Inwoners"), None, assumed=True),
        rule=RoundingRule.WEBSTER,
        shares=lines,
    )


def decided() -> list[Fact]:
    return [decision(id=DECISION), distribution()]


def test_the_moment_of_recording_is_the_clocks_and_never_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: moment)
    (recorded,) = ledger.append([observation()])
    assert recorded.stamp.recorded == moment
    assert ledger.read(Observation) == [recorded]


def test_nothing_is_added_when_one_of_many_is_refused() -> None:
    facts: list[Fact] = [observation(), Receipt(stamp(), new_id(), date(2022, 7, 12))]
    with pytest.raises(Refused, match="records-reference-unknown"):
        ledger.append(facts)
    assert ledger.read(Observation) == []
    assert not SourceRow.objects.exists()
    assert verify().entries == 0


def test_the_same_fact_is_not_added_twice() -> None:
    (first,) = ledger.append([observation()])
    with pytest.raises(Refused, match="records-id-there") as refused:
        ledger.append([observation(), first])
    assert refused.value.message.params["actor"] == "p.jansen"
    assert ledger.read(Observation) == [first]


def test_one_append_does_not_hold_an_id_twice() -> None:
    fact = observation()
    with pytest.raises(Refused, match="records-id-twice"):
        ledger.append([fact, replace(fact, amount=1)])


def test_an_id_is_a_uuid() -> None:
    with pytest.raises(Refused, match="records-not-an-id"):
        ledger.append([observation(id="ter-apel-1")])


def test_a_correction_takes_the_place_of_what_it_replaces() -> None:
    (first,) = ledger.append([observation(4324)])
    (second,) = ledger.append([correction(first, 4435)])
    assert ledger.read(Observation) == [second]
    assert ledger.read(Observation, history=True) == [first, second]


def test_a_fact_and_its_correction_can_be_loaded_together() -> None:
    first = observation()
    second = correction(first)
    ledger.append([second, first])
    assert [fact.stamp.id for fact in ledger.read(Observation)] == [second.stamp.id]


def test_the_later_of_two_corrections_is_told_who_was_first() -> None:
    (first,) = ledger.append([observation()])
    (second,) = ledger.append([correction(first)])
    with pytest.raises(Refused, match="records-already-replaced") as refused:
        ledger.append([correction(first, 2300)])
    said = refused.value.message.params
    assert (said["by"], said["actor"], said["recorded"]) == (
        second.stamp.id,
        "p.jansen",
        second.stamp.recorded,
    )
    assert said["reason"] == "telfout"


def test_one_append_does_not_replace_a_fact_twice() -> None:
    (first,) = ledger.append([observation()])
    with pytest.raises(Refused, match="records-replaced-twice"):
        ledger.append([correction(first), correction(first, 9)])


def test_a_correction_of_nothing_is_refused() -> None:
    with pytest.raises(Refused, match="records-reference-unknown"):
        ledger.append([correction(observation())])


def test_a_correction_is_of_the_same_kind() -> None:
    (first,) = ledger.append([observation()])
    other = PublishedValue(
        stamp(replaces=first.stamp.id, reason="anders"), "reeks", "PV29", 814, date(2023, 1, 1)
    )
    with pytest.raises(Refused, match="records-reference-unknown"):
        ledger.append([other])


def test_a_version_of_a_distribution_is_given_once() -> None:
    ledger.append(decided())
    with pytest.raises(Refused, match="records-version-there"):
        ledger.append([distribution()])
    ledger.append([distribution(version=2)])
    assert [fact.version for fact in ledger.read(Distribution, series="2022-07-08")] == [1, 2]


def test_the_same_source_is_kept_once_and_another_day_of_it_beside_it() -> None:
    ledger.append([observation(), observation()])
    ledger.append([observation(source=replace(SOURCE, checked_on=date(2026, 1, 1)))])
    assert SourceRow.objects.count() == 2
    found = {fact.stamp.source for fact in ledger.read(Observation)}
    assert found == {SOURCE, replace(SOURCE, checked_on=date(2026, 1, 1))}


def test_an_append_is_part_of_the_transaction_around_it() -> None:
    with transaction.atomic():
        ledger.append([observation()])
        transaction.set_rollback(True)
    assert ledger.read(Observation) == []


def test_reading_takes_the_same_number_of_queries_for_one_and_for_many() -> None:
    ledger.append([decision(id=DECISION)])
    counts = []
    for version in range(1, 4):
        ledger.append([distribution(version, shares=345)])
        with CaptureQueriesContext(connection) as queries:
            assert len(ledger.read(Distribution)) == version
        counts.append(len(queries))
    # The facts and their lines: their source was met when it was put on record.
    assert counts == [2, 2, 2]


def test_reading_narrows_by_columns_and_by_the_day_it_is_valid_on() -> None:
    until = Span(date(2022, 7, 8), date(2022, 8, 1))
    (first,) = ledger.append([observation(valid=until)])
    assert ledger.read(Observation, valid_on=date(2022, 7, 31), area=("GM1950", "GM0014")) == [first]
    assert ledger.read(Observation, valid_on=date(2022, 8, 1)) == []
    assert ledger.read(Observation, area="GM0014") == []
    with pytest.raises(TypeError, match="no column 'colour'"):
        ledger.read(Observation, colour="red")


def test_the_database_itself_refuses_what_no_fact_can_be() -> None:
    ledger.append([*decided(), observation()])
    row = ObservationRow.objects.get()
    share = ShareRow.objects.order_by("place")[0]
    wrong: list[tuple[ObservationRow | ShareRow, dict[str, object]]] = [
        (row, {"visibility": "secret"}),
        (row, {"valid_until": row.valid_from}),
        (row, {"known_ground": ""}),
        (row, {"replaces_id": row.pk, "reason": None}),
        (row, {"replaces_id": row.pk, "reason": "x", "known_on": None}),
        (share, {"amount": -1, "place": 99, "area": "PV99"}),
        (share, {"area": "PV99"}),
        (share, {"place": 99}),
    ]
    for original, change in wrong:
        held = {field.attname: getattr(original, field.attname) for field in original._meta.concrete_fields}
        copy = type(original)(**held | {"id": new_id()} | change)
        with pytest.raises(IntegrityError), transaction.atomic():
            copy.save(force_insert=True)


def test_an_unknown_day_stays_unknown() -> None:
    (fact,) = ledger.append([observation(known=Known(None, "uit het verslag; dag niet bekend"))])
    assert ledger.read(Observation, known_on=None) == [fact]


@pytest.mark.usefixtures("db")
def test_a_text_that_no_table_holds_names_nothing() -> None:
    assert ledger.read(Observation, area="NL\x00") == []
    assert ledger.read(Observation, area=["NL\x00", "GM\x00"]) == []
