# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Persons can be erased; a link signs in once and not for long."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.records import links, persons
from regietafel.records.ids import new_id, to_uuid
from regietafel.records.models import Person, SignInLink

WHO = links.SignedIn("p.jansen", "coordinator", ("PRT-PV26", "PV26"))


@pytest.mark.django_db
def test_an_erased_person_leaves_only_the_id() -> None:
    person = persons.add("P. Jansen", "Kerkstraat 1")
    other = persons.add("A. de Vries")
    assert persons.names([person, other]) == {person: "P. Jansen", other: "A. de Vries"}
    persons.erase(person)
    assert persons.names([person, other]) == {person: None, other: "A. de Vries"}
    row = Person.objects.get(pk=to_uuid(person))
    assert (row.name, row.address, row.erased_at is None) == (None, None, False)


@pytest.mark.django_db
def test_erasing_somebody_who_is_not_there_is_refused() -> None:
    with pytest.raises(Refused, match="records-no-such-person"):
        persons.erase(new_id())


@pytest.mark.django_db(transaction=True)
def test_the_name_is_gone_from_the_file_as_well() -> None:
    person = persons.add("Wisselvallig van Gisteren")
    persons.erase(person)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        file = Path(connection.settings_dict["NAME"])
        left = [path for path in file.parent.iterdir() if b"Wisselvallig" in path.read_bytes()]
        assert left == []
    assert persons.names([person]) == {person: None}


@pytest.mark.django_db
def test_a_link_signs_in_once() -> None:
    token = links.issue(WHO)
    assert links.use(token) == WHO
    with pytest.raises(Refused, match="records-link-not-valid"):
        links.use(token)


@pytest.mark.django_db
def test_a_link_is_good_for_a_while_only(monkeypatch: pytest.MonkeyPatch) -> None:
    token, now = links.issue(WHO, lifetime=timedelta(minutes=5)), clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(minutes=6))
    with pytest.raises(Refused, match="records-link-not-valid"):
        links.use(token)


@pytest.mark.django_db
def test_the_token_itself_is_not_kept() -> None:
    token = links.issue(WHO)
    assert token not in str(SignInLink.objects.values())
    with pytest.raises(Refused, match="records-link-not-valid"):
        links.use("iets anders")


@pytest.mark.django_db
def test_ids_made_one_after_another_stand_in_order_of_their_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    first, now = new_id(), clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(seconds=1))
    assert first < new_id()
    assert to_uuid(first).version == 7
