# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Real boundaries go on record when they are complete for a day, and come back as a drawing."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from regietafel import data
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.areas.loading import Loaded, boundaries, load_boundaries
from regietafel.base.areas import AreaKind
from regietafel.base.messages import ManyRefused, Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.areas import Boundary
from regietafel.records import ledger
from regietafel.words import say

pytestmark = pytest.mark.django_db

DAY = date(2023, 1, 1)
CODES = list(data.areas().on(AreaKind.MUNICIPALITY, DAY))
LOADER = Reader("a.de.vries", Role.SECRETARIAT, frozenset({"LRT"}))


def squares(codes: list[str], size: float = 0.02) -> dict[str, Any]:
    """A square for each municipality, in rows of twenty."""
    features = []
    for n, code in enumerate(codes):
        x, y = 4 + 0.1 * (n % 20), 51 + 0.1 * (n // 20)
        ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {"gm_code": code}, "geometry": geometry})
    return {"type": "FeatureCollection", "features": features}


def load(folder: Path, given: dict[str, Any], *, day: date = DAY) -> Loaded:
    file = folder / "grenzen.geojson"
    file.write_text(json.dumps(given), encoding="utf-8")
    return load_boundaries(file, day, reader=LOADER)


def test_complete_boundaries_come_back_as_a_drawing_of_every_municipality(tmp_path: Path) -> None:
    assert boundaries(DAY, AsOf(), reader=ANYONE) is None
    assert load(tmp_path, squares(CODES)) == Loaded(DAY, 342, 0)
    drawing = boundaries(date(2023, 7, 8), AsOf(), reader=ANYONE)
    assert drawing is not None
    assert list(drawing.shapes) == sorted(CODES)
    assert {fact.stamp.actor for fact in ledger.read(Boundary)} == {"a.de.vries"}


def test_the_same_boundaries_twice_add_nothing_and_a_changed_one_corrects(tmp_path: Path) -> None:
    load(tmp_path, squares(CODES))
    assert load(tmp_path, squares(CODES)) == Loaded(DAY, 0, 342)
    changed = squares(CODES)
    changed["features"][0] = squares(CODES, size=0.03)["features"][0]
    assert load(tmp_path, changed) == Loaded(DAY, 1, 341)
    assert len(ledger.read(Boundary)) == 342


def test_boundaries_without_one_municipality_are_refused_and_it_is_named(tmp_path: Path) -> None:
    with pytest.raises(ManyRefused) as refusal:
        load(tmp_path, squares([code for code in CODES if code != "GM0344"]))
    assert ["Utrecht" in say(fault, "nl") for fault in refusal.value.faults] == [True]
    assert ledger.read(Boundary, history=True) == []


def test_boundaries_hold_from_their_day_and_what_merges_later_is_drawn_as_one(tmp_path: Path) -> None:
    start, merged = date(2022, 1, 1), date(2022, 3, 24)
    load(tmp_path, squares(list(data.areas().on(AreaKind.MUNICIPALITY, start))), day=start)
    assert boundaries(date(2021, 12, 31), AsOf(), reader=ANYONE) is None
    for day, count in ((start, 345), (date(2022, 3, 23), 345), (merged, 344)):
        drawing = boundaries(day, AsOf(), reader=ANYONE)
        assert drawing is not None
        assert set(drawing.shapes) == set(data.areas().on(AreaKind.MUNICIPALITY, day))
        assert len(drawing.shapes) == count
        # On 24 March 2022 Weesp became part of Amsterdam: two squares under one code.
        assert drawing.shapes["GM0363"].path.count("M") == (2 if day == merged else 1)


def test_who_does_not_keep_the_records_loads_no_boundaries(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="access-denied"):
        load_boundaries(tmp_path / "grenzen.geojson", DAY, reader=ANYONE)
