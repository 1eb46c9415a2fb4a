# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The site served to a real browser."""

from datetime import date

import pytest
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer


@pytest.fixture
def site(live_server: LiveServer, settings: Settings) -> str:
    """Its address, with the case on record and open on the day of the meeting."""
    from regietafel.cases.lrt_2022_07_08 import load

    settings.DAY = date(2022, 7, 8)
    load()
    return str(live_server.url)
