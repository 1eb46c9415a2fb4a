# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The way back from a source: every kind of fact has its words and its page, and nothing is read in vain."""

from dataclasses import replace
from typing import get_args
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regietafel.access.readers import ANYONE, Reader
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts import Fact
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Location
from regietafel.records import ledger
from regietafel.records.models import SourceRow
from regietafel.site.services.cited import shipped
from regietafel.site.services.fact_pages import OWN, VIA
from regietafel.site.services.source_trail import resting_on
from regietafel.words import has
from tests.support.case import Read

KINDS: frozenset[type[Fact]] = frozenset(get_args(Fact))


def test_every_kind_of_fact_has_a_page_or_names_one_that_has() -> None:
    assert set(OWN) | set(VIA) == KINDS
    assert not set(OWN) & set(VIA)
    for kind, (field, kinds) in VIA.items():
        assert field in kind.__annotations__, kind
        assert set(kinds) <= KINDS


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_of_fact_has_a_name(language: str) -> None:
    assert [kind.__name__ for kind in KINDS if not has(f"facts-{kind.__name__.lower()}", language)] == []


def test_every_source_on_record_has_a_page_with_all_that_rests_on_it(
    case: int, as_persona: dict[str, Reader]
) -> None:
    rest = dict.fromkeys(KINDS, 0)
    for code in set(SourceRow.objects.values_list("code", flat=True)):
        for kind, facts in resting_on(code, AsOf(), reader=as_persona["secretariaat"]).facts.items():
            rest[kind] += len(facts)
    on_record = {kind: len(ledger.read(kind, history=True)) for kind in KINDS}
    assert rest == on_record


def test_everything_that_rests_on_a_source_says_where_it_is_shown(case: int) -> None:
    for code in set(SourceRow.objects.values_list("code", flat=True)):
        try:
            found = resting_on(code, AsOf(), reader=ANYONE)
        except Refused:
            continue  # what anyone may not see
        for kind, facts in found.facts.items():
            assert [fact.stamp.id for fact in facts if fact.stamp.id not in found.pages] == [], kind


def test_every_source_of_the_ladders_leads_back_to_its_rungs() -> None:
    for id_, each in shipped().items():
        if id_.startswith("ladders/"):
            assert each.leaning, id_


def test_a_source_that_does_not_exist_is_refused_before_any_fact_is_read(case: int) -> None:
    with CaptureQueriesContext(connection) as asked, pytest.raises(Refused, match="no-such-page"):
        resting_on("no-such-source", AsOf(), reader=ANYONE)
    assert len(asked) == 1


def test_who_may_not_see_what_rests_on_a_source_is_not_told_that_it_is_there(
    case: int, as_persona: dict[str, Reader]
) -> None:
    count = ledger.read(Observation)[0]
    source = replace(count.stamp.source, id="own-count")
    shut = replace(count.stamp, id=str(uuid4()), source=source, visibility=Visibility.PARTY, scope=("COA",))
    ledger.append([replace(count, stamp=shut)])
    with pytest.raises(Refused, match="no-such-page"):
        resting_on(source.id, AsOf(), reader=ANYONE)
    assert resting_on(source.id, AsOf(), reader=as_persona["planner"]).source == source


def test_a_source_page_lists_its_locations_and_its_rungs(read: Read) -> None:
    location = ledger.read(Location)[0]
    page = read(f"/bron/{location.stamp.source.id}/")
    assert location.name.nl in page
    assert "/opvang/locaties/" in page
    rungs = read("/bron/ladders/supervision-housing/six-steps/")
    assert "/taakstelling/ladder/" in rungs
