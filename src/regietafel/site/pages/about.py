# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Pages about the site itself: accessibility, keys, where to report a weakness."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from regietafel import clock
from regietafel.web.gate import needs
from regietafel.web.visit import Visited

VALID = timedelta(days=180)


@needs("site.read")
def accessibility(request: Visited) -> HttpResponse:
    """The accessibility statement (*toegankelijkheidsverklaring*)."""
    return render(request, "regietafel/pages/accessibility.html", {"visit": request.visit})


@needs("site.read")
def keys(request: Visited) -> HttpResponse:
    """The keys, for who has no script."""
    return render(request, "regietafel/pages/keys.html", {"visit": request.visit})


@needs("site.read")
def security(request: Visited) -> HttpResponse:
    """RFC 9116: where to report a weakness."""
    expires = datetime.combine(clock.today() + VALID, time(), clock.AMSTERDAM)
    lines = (
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires.isoformat()}",
        "Preferred-Languages: nl, en",
        f"Canonical: {request.build_absolute_uri(request.path)}",
    )
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
