# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Locations in: every fault at once, all or nothing, twice is once; a change counts from its day on."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.access.file_source import Origin
from regietafel.access.readers import ANYONE
from regietafel.base.messages import ManyRefused, Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.reception import Certainty, Extension, Location, LocationKind
from regietafel.figures.services.comparing import ChangeKind
from regietafel.outlets.files import to_csv
from regietafel.outlets.workbook import to_xlsx
from regietafel.reception.services.locations_importing import (
    LocationsBrought,
    LocationsPreview,
    preview,
    take_in,
)
from regietafel.reception.services.locations_tables import locations_template
from regietafel.records import ledger
from regietafel.words import LANGUAGES, say
from tests.targets.services.housing import PLANNER

pytestmark = pytest.mark.django_db
HEAD = (
    "code;locatie;gemeente;soort;plekken;zekerheid;opening;contract tot;verlenging tot;zekerheid verlenging"
)
SOUND = (
    "UT-1;Voorbeeldlaan;Utrecht;azc;400;in gebruik;2015-01-01;2023-01-01;2024-01-01;zacht",
    "GR-1;Voorbeeldweg;Westerwolde;aanmeldcentrum;2.000;in gebruik;2010-01-01;;;",
)
JULY, AUGUST = date(2022, 7, 1), date(2022, 8, 1)


def brought(*rows: str, on: date = JULY, known: date | None = JULY) -> LocationsBrought:
    return LocationsBrought(
        "\n".join((HEAD, *rows)).encode(), "locaties.csv", on, known, origin=Origin("COA")
    )


def kinds(found: LocationsPreview) -> list[tuple[str, str]]:
    return [(change.kind.value, change.code) for change in found.changes]


def test_locations_are_seen_first_then_on_record_and_twice_is_once() -> None:
    assert kinds(preview(brought(*SOUND), reader=PLANNER)) == [("new", "UT-1"), ("new", "GR-1")]
    assert ledger.read(Location) == []
    take_in(brought(*SOUND), reader=PLANNER)
    assert (take_in(brought(*SOUND), reader=PLANNER).same, len(ledger.read(Location))) == (2, 2)
    utrecht = next(fact for fact in ledger.read(Location) if fact.code == "UT-1")
    assert (utrecht.kind, utrecht.area, utrecht.capacity) == (LocationKind.REGULAR, "GM0344", 400)
    assert utrecht.extension == Extension(date(2024, 1, 1), Certainty.SOFT)
    assert (utrecht.stamp.actor, utrecht.stamp.known.on) == ("p.jansen", JULY)


def test_a_change_is_described_from_its_day_and_a_mistake_of_the_same_day_is_corrected() -> None:
    take_in(brought(*SOUND), reader=PLANNER)
    grown = SOUND[0].replace(";400;", ";450;")
    later = take_in(brought(grown, on=AUGUST, known=AUGUST), reader=PLANNER)
    assert kinds(later) == [("changed", "UT-1"), ("gone", "GR-1")]
    assert later.changes[0].what == ("capacity",)
    facts = [fact for fact in ledger.read(Location) if fact.code == "UT-1"]
    assert sorted((fact.stamp.valid.start, fact.capacity) for fact in facts) == [(JULY, 400), (AUGUST, 450)]
    take_in(brought(grown.replace("450", "460"), on=AUGUST, known=AUGUST), reader=PLANNER)
    facts = [fact for fact in ledger.read(Location, AsOf()) if fact.code == "UT-1"]
    assert sorted(fact.capacity for fact in facts) == [400, 460]
    assert len(later.of(ChangeKind.GONE)) == 1


def test_every_fault_is_told_at_once_and_nothing_is_used() -> None:
    bad = (
        "UT-1;;Nergens;kasteel;veel;misschien;gisteren;;;",
        "UT-2;X;Utrecht;azc;5;hard;2022-07-01;2022-06-01;2022-05-01;zacht",
        "UT-2;X;Utrecht;azc;5;hard;;;2022-05-01;zacht",
        "UT-3;X;Utrecht;azc;5;hard;2022-01-01;2023-01-01;2024-01-01;",
    )
    with pytest.raises(ManyRefused) as refused:
        take_in(brought(*bad), reader=PLANNER)
    found = [(fault.params["row"], fault.key) for fault in refused.value.faults]
    assert set(found) == {
        (2, "read-cell-empty"),
        (2, "read-area"),
        (2, "read-number-text"),
        (2, "read-choice"),
        (2, "read-day-text"),
        (3, "read-until-before"),
        (4, "read-extension-without-end"),
        (4, "read-cell-empty"),
        (5, "read-choice"),
    }
    assert all(say(fault, language) for fault in refused.value.faults for language in LANGUAGES)
    assert ledger.read(Location) == []


def test_who_may_not_and_a_file_of_something_else_are_refused() -> None:
    for act in (preview, take_in):
        with pytest.raises(Refused, match="access-denied"):
            act(brought(*SOUND), reader=ANYONE)
    with pytest.raises(Refused, match="read-no-rows"):
        preview(brought(), reader=PLANNER)
    with pytest.raises(Refused, match="read-header-part"):
        preview(LocationsBrought(b"code;naam\n1;x\n", "x.csv", JULY), reader=PLANNER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_is_recognised_when_it_comes_back(language: str) -> None:
    table = locations_template(day=JULY)
    for content in (to_csv(table, language).encode(), to_xlsx(table, language)):
        with pytest.raises(Refused, match="read-no-rows"):
            preview(LocationsBrought(content, "leeg", JULY), reader=PLANNER)
