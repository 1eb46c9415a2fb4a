# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures that were loaded with ``regietafel areas load``, for a command that can do without records."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from regietafel.base.messages import Refused

if TYPE_CHECKING:
    from regietafel.areas.country import Country


def loaded_country() -> Country | None:
    """The areas and inhabitants on record, beside those that ship; None where there are no records.

    Looking must not make any: without a file nothing is opened.
    """
    home = Path(os.environ.get("REGIETAFEL_HOME", ".regietafel"))
    if not os.environ.get("REGIETAFEL_DATABASE_URL") and not (home / "regietafel.sqlite3").is_file():
        return None
    from regietafel.base.stamps import AsOf
    from regietafel.cli.given import reader
    from regietafel.cli.records import open_records

    try:
        open_records()
    except Refused:
        return None
    from regietafel.areas.country import known

    return known(AsOf(), reader(None))
