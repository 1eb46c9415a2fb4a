# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The case of 8 July 2022 on record, for every test of a use case."""

import pytest

from regietafel.services.demonstration import PERSONAS
from regietafel.services.readers import Reader


@pytest.fixture
def case(db: None) -> int:
    """The case loaded into an empty ledger; the number of its facts."""
    from regietafel.cases.lrt_2022_07_08 import load

    return load()


@pytest.fixture
def as_persona() -> dict[str, Reader]:
    """The readers of the demonstration, by code."""
    return {persona.code: persona.reader for persona in PERSONAS}
