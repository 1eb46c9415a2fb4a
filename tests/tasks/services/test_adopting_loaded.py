# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was loaded is used: a distribution over a loaded year, and what corrections of it do not change."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regietafel import data
from regietafel.access.readers import ANYONE
from regietafel.areas.loading import Asked, load_inhabitants
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08.case import COA, PLACES
from regietafel.facts.tasks import Distribution, KeyUsed
from regietafel.records import ledger
from regietafel.tasks.services.adopting import adopt, recomputed
from regietafel.tasks.services.standing import standing
from tests.areas.test_loading import COUNTED, Rows, export
from tests.tasks.services.test_adopting import DRAFT, attest

pytestmark = pytest.mark.usefixtures("case")

DAY = date(2026, 1, 1)
KEY_2026 = KeyUsed("inhabitants", Said("Inwoners op 1 januari 2026"), None, assumed=True, inhabitants_on=DAY)
DRAFT_2026 = replace(DRAFT, series="2026", key=KEY_2026, on=DAY)


def load(folder: Path, rows: Rows, year: int = 2026) -> None:
    load_inhabitants(export(folder / "cbs.csv", rows, year), None, asked=Asked(None, None), reader=COA)


def test_a_loaded_year_can_be_adopted_and_stands(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="areas-not-held-against-list"):
        adopt(DRAFT_2026, attest(reason=None), reader=COA)
    load(tmp_path, dict(COUNTED))
    adopted = adopt(DRAFT_2026, attest(reason=None), reader=COA)
    assert isinstance(adopted, Distribution)
    assert sum(share.weight for share in adopted.shares) == sum(COUNTED.values())
    stands = standing("2026", date(2026, 7, 8), as_of=AsOf(), reader=ANYONE)
    assert stands.distributed["GM0344"].weight == COUNTED["GM0344"]


def test_a_later_figure_leaves_a_distribution_as_it_was_made(tmp_path: Path) -> None:
    load(tmp_path, dict(COUNTED))
    adopted = adopt(DRAFT_2026, attest(reason=None), reader=COA)
    assert isinstance(adopted, Distribution)
    load(tmp_path, {**COUNTED, "GM0344": 9_999_999})
    assert recomputed(adopted).amounts
    # The shipped figures of the day that the case was made with: now a loaded day replaces them.
    here = data.inhabitants(date(2022, 1, 1)).values
    load(tmp_path, {**here, "GM0344": 9_999_999}, year=2022)
    (first,) = ledger.read(Distribution, series=PLACES)
    assert recomputed(first)["PV26"].amount == 3_972
    again = adopt(DRAFT_2026, attest(), reader=COA)
    assert isinstance(again, Distribution)
    assert again.shares != adopted.shares


def test_areas_of_a_day_nobody_held_against_a_list_are_refused() -> None:
    later = replace(
        DRAFT_2026, key=replace(KEY_2026, inhabitants_on=date(2025, 1, 1), areas_on=date(2026, 1, 2))
    )
    with pytest.raises(Refused, match="areas-not-held-against-list"):
        adopt(later, attest(reason=None), reader=COA)
