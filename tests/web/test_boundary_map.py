# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Boundaries that somebody loaded take the place of the tiles; without them the tiles stay."""

import json
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from regietafel import data
from regietafel.access.readers import Reader, Role
from regietafel.areas.loading import load_boundaries
from regietafel.base.areas import AreaKind
from regietafel.cases.lrt_2022_07_08 import load

DAY = date(2022, 7, 8)
PAGE = "/verdeling/2022-opvang-51000/gemeenten/?op=2022-07-08&bekend=2022-07-08"
OPERATOR = Reader("test", Role.PLANNER, frozenset({"COA"}))


def squares(folder: Path) -> Path:
    """A square for every municipality of the day, in rows."""
    features = []
    for place, code in enumerate(data.areas().on(AreaKind.MUNICIPALITY, DAY)):
        x, y = 4 + place % 20 / 10, 51 + place // 20 / 10
        ring = [[x, y], [x + 0.09, y], [x + 0.09, y + 0.09], [x, y + 0.09], [x, y]]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {"gm_code": code}, "geometry": geometry})
    file = folder / "grenzen.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return file


@pytest.mark.django_db
def test_loaded_boundaries_are_drawn_and_every_municipality_keeps_its_link(
    client: Client, tmp_path: Path
) -> None:
    load()
    before = client.get(PAGE).content.decode()
    assert before.count('class="tile step-') == 344
    assert "<path d=" not in before.split("tilemap__border")[0]
    load_boundaries(squares(tmp_path), DAY, reader=OPERATOR)
    after = client.get("/verdeling/2022-opvang-51000/gemeenten/?op=2022-07-08").content.decode()
    assert after.count('fill-rule="evenodd"') == 344
    assert 'href="/gebied/GM0344/' in after
