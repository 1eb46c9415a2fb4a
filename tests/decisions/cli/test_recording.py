# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel decisions record`` and ``public``: on record with a source, or one sentence why not."""

from datetime import date

import pytest

from regietafel.facts.decisions import Decision
from regietafel.facts.dispatches import PublicSince
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from tests.support.runs import refusal, said

pytestmark = pytest.mark.django_db
SOURCE = ("--source", "Brief", "--publisher", "SJenV", "--known-on", "2022-11-29")
ASKED = ("COA", "75.500 plekken", "--text", "Er zijn 75.500 plekken nodig.", "--from", "2022-11-29")


def test_an_order_goes_on_record_with_its_need_and_then_since_when_it_is_public() -> None:
    law = ("--law", "BWBR0006685 artikel 3")
    told = said("decisions", "record", *ASKED, *SOURCE, *law, "--need", "2024-01-01=75500")
    (made,) = ledger.read(Decision)
    assert made.stamp.id in told
    assert made.stamp.source.publisher == "SJenV"
    (need,) = ledger.read(Observation)
    assert (need.stamp.valid.start, need.amount, made.refers_to) == (
        date(2024, 1, 1),
        75_500,
        (need.stamp.id,),
    )
    ground = ("--ground", "De brief staat op de site.", "--since", "2022-11-29")
    assert made.stamp.id in said("decisions", "public", made.stamp.id, *ground, *SOURCE)
    assert [fact.about for fact in ledger.read(PublicSince)] == [made.stamp.id]


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ((), "Noem de bron"),
        ((*SOURCE, "--kind", "verzoek"), "is hier geen soort"),
        ((*SOURCE, "--need", "2024-01-01=veel"), "veel"),
        ((*SOURCE, "--law", "artikel 3"), "is geen artikel"),
        ((*SOURCE, "--source-kind", "computed"), "geen soort bron"),
        ((*SOURCE, "--address", "coa.nl"), "geen adres"),
    ],
)
def test_what_is_missing_or_wrong_is_one_sentence(given: tuple[str, ...], wrong: str) -> None:
    assert wrong in refusal("decisions", "record", *ASKED, *given)
    assert ledger.read(Decision) == []
