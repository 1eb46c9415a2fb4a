# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The case of 8 July 2022 on record, for commands that look at it."""

import pytest


@pytest.fixture
def case(db: None) -> int:
    """The case loaded into an empty ledger; the number of its facts."""
    from regietafel.cases.lrt_2022_07_08 import load

    return load()
