# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Places lent on paper: both areas' numbers change, the country's sum does not."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from regietafel.access.readers import ANYONE, Reader
from regietafel.areas.loading import Asked, load_inhabitants
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import AsOf, Known, Span, Stamp, Visibility
from regietafel.cases.lrt_2022_07_08.case import COA, DAY, PLACES
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import Transfer
from regietafel.records import ledger
from regietafel.tasks.services.standing import Standing, standing
from regietafel.tasks.services.transferring import Lending, lend
from regietafel.words import say
from tests.areas.test_loading import MERGED, MERGERS, export

pytestmark = pytest.mark.usefixtures("case")

# The case of Dronten and Kampen, at the size their indicative shares of 2022 allow.
LENDING = Lending(
    PLACES,
    "GM0303",
    "GM0166",
    100,
    Span(date(2022, 9, 1), date(2023, 2, 1)),
    Said("Dronten heeft meer plekken dan zijn aandeel."),
    Said("Kampen vindt de rest van zijn aandeel."),
)
KNOWN = Known(date(2022, 8, 20), "afspraak van de twee gemeenten")


def on(day: date) -> Standing:
    return standing(PLACES, day, as_of=AsOf(), reader=ANYONE)


def test_lending_across_provinces_moves_both_provinces_and_keeps_the_sum(
    as_persona: dict[str, Reader],
) -> None:
    before = on(DAY)
    lend(LENDING, known=KNOWN, reader=as_persona["planner"])
    during, after = on(date(2022, 10, 1)), on(date(2023, 2, 1))
    for area, change in {"GM0303": 100, "GM0166": -100, "PV24": 100, "PV23": -100}.items():
        assert during.tasks[area].amount == before.tasks[area].amount + change
        assert after.tasks[area].amount == before.tasks[area].amount
    assert sum(line.task.amount for line in during.lines(AreaKind.PROVINCE)) == 51_000
    assert during.line("GM0166").transfers[0].condition == LENDING.condition


def test_a_transfer_not_known_yet_is_not_seen(as_persona: dict[str, Reader]) -> None:
    lend(LENDING, known=KNOWN, reader=as_persona["planner"])
    then = standing(PLACES, date(2022, 10, 1), as_of=AsOf(known=DAY), reader=ANYONE)
    assert then.transfers == ()


def test_a_transfer_that_would_leave_less_than_nothing_is_refused(as_persona: dict[str, Reader]) -> None:
    lend(LENDING, known=KNOWN, reader=as_persona["planner"])
    with pytest.raises(Refused, match="distribution-transfer-below-zero"):
        lend(LENDING, known=KNOWN, reader=as_persona["planner"])
    assert len(ledger.read(Transfer)) == 1


def test_a_refusal_speaks_of_areas_by_name(as_persona: dict[str, Reader]) -> None:
    for lending, name in [
        (replace(LENDING, amount=1_000), "Kampen"),
        (replace(LENDING, taker="GM0303"), "Dronten"),
        (replace(LENDING, taker="PV26"), "Dronten en Utrecht"),
    ]:
        with pytest.raises(Refused, match="distribution-transfer") as refusal:
            lend(lending, known=KNOWN, reader=as_persona["planner"])
        assert name in say(refusal.value.message, "nl")
        assert lending.taker not in say(refusal.value.message, "nl")


def test_an_area_that_merged_is_refused_with_its_successor(
    as_persona: dict[str, Reader], tmp_path: Path
) -> None:
    weesp = replace(LENDING, taker="GM0457", span=Span(date(2022, 9, 1)))
    # Made up and loaded: two municipalities of Utrecht become one.
    mergers = tmp_path / "herindelingen.csv"
    mergers.write_text(MERGERS, encoding="utf-8")
    asked = Asked(None, None)
    load_inhabitants(export(tmp_path / "cbs.csv", MERGED, 2026), mergers, asked=asked, reader=COA)
    amersfoort = replace(LENDING, giver="GM0307", span=Span(date(2026, 2, 1)))
    for lending, name in [(weesp, "Amsterdam"), (amersfoort, "Nieuwstad")]:
        with pytest.raises(Refused, match="areas-merged") as refusal:
            lend(lending, known=KNOWN, reader=as_persona["planner"])
        assert name in say(refusal.value.message, "nl")
    assert ledger.read(Transfer) == []


def test_who_does_not_keep_the_table_records_no_transfer(as_persona: dict[str, Reader]) -> None:
    with pytest.raises(Refused, match="access-denied"):
        lend(LENDING, known=KNOWN, reader=as_persona["lid-vng"])


def counted(area: str, amount: int, kind: SourceKind) -> Observation:
    stamp = Stamp(
        id=str(uuid4()),
        valid=Span(date(2022, 7, 2)),
        known=Known(date(2022, 7, 2), "telling"),
        recorded=datetime(2022, 7, 2, tzinfo=UTC),
        actor="test",
        visibility=Visibility.PUBLIC,
        source=Source("telling", "Telling", "gemeente", kind),
    )
    return Observation(stamp, "places-existing", area, amount)


def test_an_area_cannot_lend_more_than_was_counted_there(as_persona: dict[str, Reader]) -> None:
    ledger.append([counted("GM0303", 60, SourceKind.PUBLISHED)])
    with pytest.raises(Refused, match="distribution-transfer-more-than-there-is"):
        lend(LENDING, known=KNOWN, reader=as_persona["planner"])


def test_a_made_up_count_refuses_nobody_anything(as_persona: dict[str, Reader]) -> None:
    ledger.append([counted("GM0303", 60, SourceKind.EXAMPLE)])
    lend(LENDING, known=KNOWN, reader=as_persona["planner"])
    assert len(ledger.read(Transfer)) == 1


def test_a_number_with_places_lent_explains_them_and_comes_to_the_task(as_persona: dict[str, Reader]) -> None:
    lend(LENDING, known=KNOWN, reader=as_persona["planner"])
    during = on(date(2022, 10, 1))
    for area in ("GM0303", "GM0166", "PV24", "PV23"):
        working = during.working(area)
        assert working.value == during.tasks[area].amount
        start, lent = working.inputs[0].value, working.inputs[1].value
        assert working.value == start + lent * (1 if working.formula == "{a} + {b}" else -1)
        assert working.inputs[0].grounds
    assert on(DAY).working("PV24").formula != "{a} + {b}"
