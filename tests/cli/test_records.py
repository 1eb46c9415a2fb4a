# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel records verify``: history is as it was written, or the first entry that is not."""

import pytest

from regietafel.records.chain import verify
from regietafel.records.models import ObservationRow
from tests.cli.runs import refusal, run, said
from tests.support import triggers


@pytest.mark.django_db
def test_empty_records_fit() -> None:
    assert said("records", "verify") == "Alle 0 boekingen kloppen.\n"


def test_records_that_were_only_added_to_fit(case: int) -> None:
    entries = verify().entries
    assert entries > 0
    assert said("records", "verify") == f"Alle {entries} boekingen kloppen.\n"
    assert "as they were written" in said("records", "verify", "--lang", "en")


@pytest.mark.django_db(transaction=True)
def test_a_changed_amount_breaks_the_entry_it_is_in() -> None:
    from regietafel.cases.lrt_2022_07_08 import load

    load()
    triggers.drop()
    changed = ObservationRow.objects.filter(indicator="places-existing", area="PV26")
    entry = changed.get().entry
    changed.update(amount=1)
    assert refusal("records", "verify").startswith(f"Boeking {entry} klopt niet")
    assert run("records", "verify", "--lang", "en").stderr.startswith(f"Entry {entry} ")
