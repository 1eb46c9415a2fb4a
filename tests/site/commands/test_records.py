# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel records verify``: history is as it was written, or the first entry that is not."""

from datetime import date

import pytest

from regietafel.records import ledger
from regietafel.records.chain import START, at, head, verify
from regietafel.records.derived import marks
from regietafel.records.models import Entry, ObservationRow
from tests.records.worlds import observation
from tests.support import triggers
from tests.support.runs import refusal, run, said


@pytest.mark.django_db
def test_empty_records_fit() -> None:
    first, last = said("records", "verify").splitlines()
    assert first == "Alle 0 boekingen kloppen."
    assert f"0:{START}" in last


def test_records_that_were_only_added_to_fit(case: int) -> None:
    entries = verify().entries
    assert entries > 0
    first, last = said("records", "verify").splitlines()
    assert first == f"Alle {entries} boekingen kloppen."
    assert f"{entries}:{head().digest}" in last
    assert "as they were written" in said("records", "verify", "--lang", "en")


@pytest.mark.django_db(transaction=True)
def test_a_changed_amount_breaks_the_entry_it_is_in() -> None:
    from regietafel.cases.lrt_2022_07_08 import load

    load()
    triggers.drop()
    day = date(2022, 7, 1)
    changed = ObservationRow.objects.filter(indicator="places-existing", area="PV26", valid_from=day)
    entry = changed.get().entry
    changed.update(amount=1)
    broken = run("records", "verify")
    assert (broken.exit_code, broken.stdout) == (1, "")
    assert broken.stderr.startswith(f"Boeking {entry} klopt niet")
    assert run("records", "verify", "--lang", "en").stderr.startswith(f"Entry {entry} ")


@pytest.mark.django_db(transaction=True)
def test_an_end_that_was_cut_off_is_seen_by_who_noted_the_head() -> None:
    ledger.append([observation(2193)])
    first = head()
    ledger.append([observation(2200)])
    noted = head()
    for kept in (first, noted):
        assert said("records", "verify", "--head", f"{kept.number}:{kept.digest.upper()}")
    triggers.drop()
    ObservationRow.objects.filter(entry=2)._raw_delete("default")
    Entry.objects.filter(pk=2)._raw_delete("default")
    marks.rebuild()  # who cuts the end off can cut off the mark of it as well
    assert said("records", "verify", "--head", f"{first.number}:{first.digest}")
    assert at(2) is None
    cut = run("records", "verify", "--head", f"{noted.number}:{noted.digest}")
    assert (cut.exit_code, cut.stdout) == (1, "")
    assert cut.stderr.startswith("Boeking 2 ")


@pytest.mark.django_db
def test_a_history_that_was_written_anew_is_seen_by_who_noted_the_head() -> None:
    ledger.append([observation(2193)])
    assert run("records", "verify", "--head", f"1:{START}").exit_code == 1


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["4", "x:y", f"-1:{START}", f"1:{START}0", ""])
def test_a_head_that_is_none_is_refused(text: str) -> None:
    assert "--head" in refusal("records", "verify", "--head", text)


@pytest.mark.usefixtures("case")
def test_a_derived_table_that_is_not_what_the_facts_give_is_noticed_and_made_again() -> None:
    from regietafel.records.models import HousedSumRow

    count = HousedSumRow.objects.count()
    assert count > 0
    HousedSumRow.objects.filter(area="GM0344").update(persons=1)
    spoiled = run("records", "verify")
    assert (spoiled.exit_code, spoiled.stdout) == (1, "")
    assert "records rebuild" in spoiled.stderr
    assert f"{count} regels" in said("records", "rebuild")
    assert "made again" in said("records", "rebuild", "--lang", "en")
    assert said("records", "verify")
