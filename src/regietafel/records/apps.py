# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The records as a Django app: what is installed at its start, and put back after a migration."""

from __future__ import annotations

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class RecordsConfig(AppConfig):
    name = "regietafel.records"
    verbose_name = "Records"

    def ready(self) -> None:
        from regietafel.records.converting import install
        from regietafel.records.derived import fill_after_migration
        from regietafel.records.triggers import install_after_migration

        install()
        post_migrate.connect(install_after_migration, sender=self, dispatch_uid="records-triggers")
        post_migrate.connect(fill_after_migration, sender=self, dispatch_uid="records-derived")
