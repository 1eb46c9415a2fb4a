# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Drafts are saved over what was read and nothing later; a file is kept once, under what it holds."""

from __future__ import annotations

import pytest
from django.db import connection

from regietafel.base.messages import Refused
from regietafel.records import drafts, stored
from regietafel.records.models import FACT_TABLES, StoredFileRow

AGENDA = "LRT/2022-07-08"


def save(title: str, version: int, by: str = "p.jansen") -> drafts.Draft:
    return drafts.save("agenda", AGENDA, content={"items": [title]}, version=version, by=by)


@pytest.mark.django_db
def test_a_draft_is_read_as_it_was_last_saved() -> None:
    assert drafts.read("agenda", AGENDA) is None
    first = save("Opening", 0)
    second = save("Opening en mededelingen", first.version)
    assert (first.version, second.version) == (1, 2)
    assert drafts.read("agenda", AGENDA) == second
    assert drafts.of_kind("agenda", starts="LRT/") == [second]
    assert drafts.of_kind("agenda", starts="HLRT/") == []


@pytest.mark.django_db
@pytest.mark.parametrize("version", [0, 1, 3])
def test_saving_on_another_version_is_refused_and_shows_what_the_other_wrote(version: int) -> None:
    save("Opening", 0)
    theirs = save("Van de ander", 1, by="a.devries")
    with pytest.raises(drafts.Overtaken) as refused:
        save("Van mij", version)
    assert refused.value.theirs == theirs
    assert refused.value.message.params["by"] == "a.devries"
    assert drafts.read("agenda", AGENDA) == theirs


@pytest.mark.django_db
def test_a_draft_that_was_thrown_away_is_not_brought_back_unseen() -> None:
    first = save("Opening", 0)
    save("Opening", 1)
    with pytest.raises(drafts.Overtaken):
        drafts.throw_away("agenda", AGENDA, version=first.version)
    drafts.throw_away("agenda", AGENDA, version=2)
    with pytest.raises(drafts.Overtaken) as refused:
        save("Opening", 2)
    assert refused.value.theirs is None
    assert save("Opnieuw", 0).version == 1


@pytest.mark.django_db
def test_drafts_and_files_stand_outside_the_chain() -> None:
    assert not {"records_draftrow", "records_storedfilerow"} & set(FACT_TABLES)


@pytest.mark.django_db
def test_the_same_file_is_kept_once_and_comes_back_byte_for_byte() -> None:
    content = bytes(range(256)) * 3
    digest = stored.keep(content)
    assert stored.keep(content) == digest
    assert StoredFileRow.objects.count() == 1
    assert stored.fetch(digest) == content
    assert stored.fetch(stored.keep(b"")) == b""


@pytest.mark.django_db
def test_a_file_that_is_not_there_or_was_changed_is_refused() -> None:
    with pytest.raises(Refused, match="stored-not-there"):
        stored.fetch("0" * 64)
    digest = stored.keep(b"het stuk")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE records_storedfilerow SET content = %s", [b"iets anders"])
    with pytest.raises(Refused, match="stored-damaged"):
        stored.fetch(digest)
