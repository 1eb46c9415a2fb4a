# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What migrations make tables with: constraints and indexes stand in the table from the start.

SQLite makes a whole table again for every constraint that is added later. What stands here stays when the
rows change, because databases were made with it: a later column of the stamp has its own migration.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from django.db.models import CheckConstraint, F, Index, Q, UniqueConstraint

from regietafel.records.fields import CodesField

Fields: TypeAlias = "Mapping[str, models.Field[Any, Any]]"
Constraints: TypeAlias = Sequence[models.BaseConstraint]
Named = TypeVar("Named", models.BaseConstraint, Index)

NUMBERED: Fields = {
    "id": models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")
}
"""The key of a table outside the ledger that has none of its own."""


class MakeTables(Operation):
    """Tables made together; one by one, Django draws its picture of every table anew for each of them."""

    def __init__(self, tables: Sequence[migrations.CreateModel]) -> None:
        self.tables = tables

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        vars(state).pop("apps", None)  # the picture; drawn again once, when it is asked for
        for creation in self.tables:
            creation.state_forwards(app_label, state)

    def database_forwards(  # shape: as Django calls it
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for creation in self.tables:
            creation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(  # shape: as Django calls it
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for creation in reversed(self.tables):
            creation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return f"Make {len(self.tables)} tables"


def table(
    name: str,
    fields: Fields,
    *,
    indexes: Sequence[Index] = (),
    constraints: Constraints = (),
) -> migrations.CreateModel:
    """A table; ``%(class)s`` in the name of a constraint or an index stands for its name in small letters."""
    options: dict[str, object] = {
        "indexes": [_named(index, name) for index in indexes],
        "constraints": [_named(constraint, name) for constraint in constraints],
    }
    return migrations.CreateModel(name, list(fields.items()), options)


def ledger_table(
    name: str,
    fields: Fields,
    *,
    indexes: Sequence[Index] = (),
    constraints: Constraints = (),
) -> migrations.CreateModel:
    """A table under the chain: the lines of a fact, or the sources."""
    own: Fields = {
        "id": models.UUIDField(primary_key=True, serialize=False),
        "entry": models.PositiveBigIntegerField(),
    }
    return table(name, {**own, **fields}, indexes=indexes, constraints=constraints)


def fact_table(
    name: str, fields: Fields, *, indexes: Sequence[Index] = (), constraints: Constraints = ()
) -> migrations.CreateModel:
    """A table of facts: the columns of the stamp, what holds for every stamp, and then what is its own."""
    return ledger_table(
        name,
        {**_stamp(name), **fields},
        indexes=[index("known", "known_on"), index("recorded", "recorded_at"), *indexes],
        constraints=[*STAMP_HOLDS, *constraints],
    )


def _stamp(name: str) -> Fields:
    return {
        "valid_from": models.DateField(),
        "valid_until": models.DateField(null=True),
        "known_on": models.DateField(null=True),
        "known_ground": models.TextField(),
        "recorded_at": models.DateTimeField(),
        "actor": models.TextField(),
        "visibility": models.TextField(),
        "scope": CodesField(default=tuple),
        "source": to("SourceRow", db_index=False),
        "replaces": to(name, null=True, related_name="replaced_by", db_index=False),
        "reason": models.TextField(null=True),
    }


def to(
    name: str, *, null: bool = False, related_name: str = "+", db_index: bool = True
) -> models.ForeignKey[Any, Any]:
    """A reference to a row of another table; what is referred to is never deleted."""
    return models.ForeignKey(
        f"records.{name}", models.DO_NOTHING, null=null, related_name=related_name, db_index=db_index
    )


def said(name: str, *, null: bool = False) -> Fields:
    """What somebody says, in Dutch and perhaps in English; ``null`` where it need not be said at all."""
    return {f"{name}_nl": models.TextField(null=null), f"{name}_en": models.TextField(null=True)}


def index(name: str, *columns: str) -> Index:
    return Index(*columns, name=f"%(class)s_{name}")


def check(name: str, condition: Q) -> CheckConstraint:
    return CheckConstraint(condition=condition, name=f"%(class)s_{name}")


def unique(name: str, *columns: str, where: Q | None = None) -> UniqueConstraint:
    return UniqueConstraint(fields=columns, condition=where, name=f"%(class)s_{name}")


def one_of(column: str, *values: str) -> CheckConstraint:
    """The column holds one of the values of a closed list."""
    return check(column, Q((f"{column}__in", list(values))))


def one_of_or_none(column: str, *values: str) -> CheckConstraint:
    """The column holds one of the values of a closed list, or nothing."""
    return check(column, Q((f"{column}__isnull", True)) | Q((f"{column}__in", list(values))))


def not_negative(*columns: str) -> CheckConstraint:
    """Persons, places and homes are never fewer than none."""
    return check(
        "not_negative", Q(*(Q((f"{column}__gte", 0)) | Q((f"{column}__isnull", True)) for column in columns))
    )


STAMP_HOLDS: Constraints = (
    one_of("visibility", "public", "table", "party", "personal"),
    check("span", Q(valid_until__isnull=True) | Q(valid_until__gt=F("valid_from"))),
    check("ground", ~Q(known_ground="")),
    check(
        "correction",
        Q(replaces__isnull=True) | (Q(known_on__isnull=False, reason__isnull=False) & ~Q(reason="")),
    ),
    unique("replaced_once", "replaces", where=Q(replaces__isnull=False)),
)


def _named(thing: Named, table: str) -> Named:
    """A copy that carries the name of the table, as Django gives it to what models inherit."""
    copy = thing.clone()
    copy.name = copy.name % {"class": table.lower()}
    return copy
