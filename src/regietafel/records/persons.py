# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Persons: the one place that holds names and addresses, so that the law can have them erased."""

from __future__ import annotations

from collections.abc import Collection

from django.db import connection, transaction

from regietafel import clock
from regietafel.base.messages import Refused
from regietafel.records.ids import new_id, to_uuid
from regietafel.records.models import Person


def add(name: str, address: str | None = None) -> str:
    """Keep a person's name and address; facts hold only the id that comes back."""
    return str(Person.objects.create(id=new_id(), name=name, address=address).pk)


def keep(person: str, name: str) -> None:
    """Keep a name under an id that is known already; who was erased stays erased."""
    Person.objects.get_or_create(id=to_uuid(person), defaults={"name": name})


def of_name(name: str) -> list[str]:
    """The ids of everybody of that name, the first who was kept first."""
    return [str(key) for key in Person.objects.filter(name=name).order_by("pk").values_list("pk", flat=True)]


def names(ids: list[str]) -> dict[str, str | None]:
    """The names by id; None for a person who was erased."""
    people = Person.objects.filter(pk__in=[to_uuid(person) for person in ids])
    return {str(person.pk): person.name for person in people}


def all_names() -> frozenset[str]:
    """Every name that is kept here, for who must see that none of them gets out."""
    found = Person.objects.exclude(name=None).values_list("name", flat=True)
    return frozenset(name for name in found if name)


def addresses(ids: Collection[str]) -> dict[str, tuple[str | None, str | None]]:
    """Name and e-mail address by id; None for what is not known, and both for a person who was erased."""
    people = Person.objects.filter(pk__in=[to_uuid(person) for person in ids])
    return {str(person.pk): (person.name, person.address) for person in people}


def reach(person: str, address: str) -> None:
    """Keep the e-mail address of somebody who is known; refused where they are not, or were erased."""
    known = Person.objects.filter(pk=to_uuid(person), erased_at__isnull=True)
    if not known.update(address=address):
        raise Refused("records-no-such-person", person=person)


def erase(person: str) -> None:
    """Erase name and address (*wissen*); the id stays, so that history holds together.

    SQLite overwrites the bytes too. Copies in a back-up are not reached.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete = ON")
    with transaction.atomic():
        erased = Person.objects.filter(pk=to_uuid(person)).update(
            name=None, address=None, erased_at=clock.now()
        )
    if not erased:
        raise Refused("records-no-such-person", person=person)
