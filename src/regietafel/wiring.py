# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is tied together at the top: Django is started here, once, and only by who needs the records."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.core.handlers.wsgi import WSGIHandler


@cache
def start_django() -> None:
    """Load the settings and the apps; slow, so never at import time."""
    import gc

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "regietafel.settings")
    django.setup()
    # What is loaded by now stays: a search for garbage need not go through it each time.
    gc.freeze()
    # A page makes thousands of facts that stay; to look through them each 700 costs a quarter of its time.
    gc.set_threshold(100_000, 20, 20)


@cache
def application() -> WSGIHandler:
    """The WSGI application of the site."""
    start_django()
    from django.core.wsgi import get_wsgi_application

    return get_wsgi_application()
