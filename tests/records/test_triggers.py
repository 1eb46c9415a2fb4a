# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A fact is never changed: not by SQL, not by Django, and not after a migration that makes a table again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, connection, models, transaction
from django.test import override_settings
from hypothesis import HealthCheck, Phase, given, settings

from regietafel.records import ledger
from regietafel.records.chain import verify
from regietafel.records.counters import next_number
from regietafel.records.kinds import KINDS
from regietafel.records.models import FACT_TABLES, ObservationRow, ShareRow
from regietafel.records.triggers import MESSAGE, install
from tests.records.test_ledger import distribution
from tests.records.worlds import anchors, observation, of
from tests.support import triggers

MODELS: dict[str, type[models.Model]] = {
    model._meta.db_table: model for model in apps.get_app_config("records").get_models()
}


def one_of_everything() -> None:
    """A row in every table of the list."""
    ledger.append([*anchors(), distribution()])
    for kind in KINDS:

        @settings(
            max_examples=1, phases=[Phase.generate], suppress_health_check=list(HealthCheck), deadline=None
        )
        @given(of(kind))
        def one(fact: Any) -> None:
            ledger.append([fact])

        one()
    next_number("LRT", 2022)


def tries(table: str) -> dict[str, Callable[[], object]]:
    """Every way to change a table, in SQL and through Django."""
    model = MODELS[table]
    rows = model._default_manager
    name = next(field.attname for field in model._meta.concrete_fields if field.primary_key)
    columns = ", ".join(f'"{field.column}"' for field in model._meta.concrete_fields)
    some = model._meta.concrete_fields[-1]

    def sql(statement: str) -> Callable[[], object]:
        def run() -> None:
            with connection.cursor() as cursor:
                cursor.execute(statement)

        return run

    def bulk_update() -> None:
        rows.bulk_update(list(rows.all()), [some.name])

    def upsert() -> None:
        rows.bulk_create(
            list(rows.all()), update_conflicts=True, unique_fields=[name], update_fields=[some.name]
        )

    def save() -> None:
        row = rows.all()[0]
        row.save(force_update=True)

    ways: dict[str, Callable[[], object]] = {
        "update": sql(f'UPDATE "{table}" SET "{some.column}" = "{some.column}"'),
        "delete": sql(f'DELETE FROM "{table}"'),
        "queryset update": lambda: rows.update(**{some.name: models.F(some.name)}),
        "queryset delete": lambda: rows.all()._raw_delete(connection.alias),
        "row delete": rows.all()[0].delete,
        "bulk update": bulk_update,
        "upsert": upsert,
        "save": save,
    }
    if connection.vendor == "postgresql":
        ways["truncate"] = sql(f'TRUNCATE "{table}" CASCADE')
    else:
        ways["replace"] = sql(f'REPLACE INTO "{table}" ({columns}) SELECT {columns} FROM "{table}"')
        ways["truncate"] = sql(f'DELETE FROM "{table}" WHERE 1')
    return ways


def refused(attempt: Callable[[], object]) -> str | None:
    """The first line of what the database answered; None where it let it through."""
    try:
        with transaction.atomic():
            attempt()
    except IntegrityError as error:
        return str(error).splitlines()[0]
    return None


def require_refusal_everywhere() -> None:
    for table in FACT_TABLES:
        before = MODELS[table]._default_manager.count()
        assert before, table
        for way, attempt in tries(table).items():
            assert refused(attempt) == MESSAGE, f"{way} of {table}"
        assert MODELS[table]._default_manager.count() == before


@pytest.mark.django_db(transaction=True)
def test_no_table_of_the_list_can_be_changed_in_any_way() -> None:
    one_of_everything()
    require_refusal_everywhere()
    assert verify().broken is None


@pytest.mark.django_db
def test_installing_twice_changes_nothing() -> None:
    before = triggers.names()
    install(connection)
    assert triggers.names() == before
    acts = 3 if connection.vendor == "postgresql" else 2
    assert len(before) == acts * len(FACT_TABLES)


@pytest.mark.django_db
def test_persons_and_links_stand_outside_the_list() -> None:
    assert not {"records_person", "records_signinlink"} & set(FACT_TABLES)


LATER = """
from django.db import migrations, models


class Later(migrations.operations.base.Operation):
    # All tables at once: with AddField, Django makes its picture of every model anew for each table.
    def __init__(self, among):
        self.among = among

    def state_forwards(self, app, state):
        keys = {(app, name.lower()) for name in self.among}
        for key in keys:
            state.models[key].fields["later"] = models.TextField(null=True, default="nog niet")
        state.reload_models(keys)

    def database_forwards(self, app, editor, before, after):
        for name in self.among:
            field = after.apps.get_model(app, name)._meta.get_field("later")
            editor.add_field(before.apps.get_model(app, name), field)

    def database_backwards(self, app, editor, before, after):
        for name in self.among:
            model = before.apps.get_model(app, name)
            editor.remove_field(model, model._meta.get_field("later"))


class Migration(migrations.Migration):
"""


@pytest.fixture
def later_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The migrations of the product, and after them one that gives every table of the list a column more."""
    import regietafel.records.migrations as ours

    folder = tmp_path / "later_migrations"
    folder.mkdir()
    (folder / "__init__.py").touch()
    names = []
    for file in sorted(Path(ours.__path__[0]).glob("0*.py")):
        (folder / file.name).write_text(file.read_text("utf-8"), "utf-8")
        names.append(file.stem)
    among = sorted(MODELS[table].__name__ for table in FACT_TABLES)
    (folder / "9999_later.py").write_text(
        LATER + f'    dependencies = [("records", "{names[-1]}")]\n    operations = [Later({among})]\n',
        "utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    with override_settings(MIGRATION_MODULES={"records": "later_migrations"}):
        yield
        triggers.drop()
        call_command("migrate", "records", names[-1], verbosity=0)
    assert triggers.names()


@pytest.mark.django_db(transaction=True)
def test_a_later_migration_that_makes_tables_again_leaves_no_gap(later_migration: None) -> None:
    one_of_everything()
    call_command("migrate", "records", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT DISTINCT later FROM "{FACT_TABLES[0]}"')
        assert cursor.fetchall() == [("nog niet",)]
    require_refusal_everywhere()
    assert verify().broken is None


@pytest.mark.django_db(transaction=True)
def test_without_the_installation_a_table_made_again_is_open() -> None:
    """The other side: this is the gap that the installation closes, on SQLite."""
    if connection.vendor == "postgresql":
        assert "records_sharerow_no_update" in triggers.names()
        return
    later = models.TextField(null=True, default="nog niet")
    later.set_attributes_from_name("later")
    with connection.schema_editor() as editor:
        editor.add_field(ShareRow, later)
    assert "records_sharerow_no_update" not in triggers.names()
    with connection.schema_editor() as editor:
        editor.remove_field(ShareRow, later)


@pytest.mark.django_db
def test_replace_is_refused_because_every_connection_turns_recursive_triggers_on() -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA recursive_triggers")
            assert cursor.fetchone() == (1,)
    (fact,) = ledger.append([observation()])
    same = ObservationRow.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        ObservationRow(**{f.attname: getattr(same, f.attname) for f in same._meta.concrete_fields}).save(
            force_insert=True
        )
    assert ledger.read(type(fact)) == [fact]
