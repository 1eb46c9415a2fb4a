# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The line of a row, on which every hash of the chain rests, is what the encoder of Python makes of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.stamps import Visibility
from regietafel.records.canonical import CANONICAL, line
from regietafel.records.models import ObservationRow

COLUMNS = [field.attname for field in ObservationRow._meta.concrete_fields]
TEXTS = st.text() | st.sampled_from(['"', "\\", "\n\t", "Súdwest-Fryslân", "\u2028", "€ 😀"])
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=2))])
VALUES = st.one_of(
    *(st.none(), st.booleans(), st.integers(), TEXTS, st.uuids(), st.dates(), st.fractions()),
    *(st.datetimes(timezones=ZONES).filter(lambda moment: moment.year > 1), st.sampled_from(Visibility)),
    *(st.lists(TEXTS).map(tuple), st.lists(st.integers()), st.dictionaries(TEXTS, TEXTS)),
)


@given(st.lists(VALUES, min_size=len(COLUMNS), max_size=len(COLUMNS)))
def test_a_line_is_what_the_encoder_makes_of_the_row(values: list[object]) -> None:
    row = dict(zip(COLUMNS, values, strict=True))
    said = {name: row[name] for name in sorted(COLUMNS) if row[name] is not None}
    assert line(ObservationRow, row) == f"{CANONICAL.encode((ObservationRow._meta.db_table, said))}\n"


def test_a_line_keeps_its_form_for_all_time() -> None:
    row: dict[str, object] = dict.fromkeys(COLUMNS)
    row |= {"id": UUID(int=7), "valid_from": date(2022, 7, 8), "amount": 2193, "scope": ("PRT-PV26",)}
    row |= {"recorded_at": datetime(2022, 7, 8, 14, tzinfo=timezone(timedelta(hours=2))), "area": "é"}
    row |= {"reason": Fraction(1, 3)}
    assert line(ObservationRow, row) == (
        '["records_observationrow",{"amount":2193,"area":"é","id":"00000000000000000000000000000007",'
        '"reason":"1/3","recorded_at":"2022-07-08T12:00:00.000000+00:00","scope":["PRT-PV26"],'
        '"valid_from":"2022-07-08"}]\n'
    )
