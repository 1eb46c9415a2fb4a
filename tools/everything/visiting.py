# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A browser without a screen, signed in as one of the roles of the demonstration."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.everything import running

if TYPE_CHECKING:
    from django.test import Client

HOST = "localhost"
ANYONE = "anyone"
PERSONAS = (
    "secretariaat",
    "planner",
    "prt-utrecht",
    "toezicht-utrecht",
    "gemeente-utrecht",
    "veiligheidsregio",
    "lid-vng",
)


def client() -> Client:
    """Somebody who has not signed in."""
    from django.test import Client

    return Client(raise_request_exception=False, SERVER_NAME=HOST)


def signed_in(role: str) -> Client:
    """Somebody who came in by the link that the command gives, made with the dice as they lie."""
    visitor = client()
    if role == ANYONE:
        return visitor
    ran = running.run(["link", role], Path.cwd())
    link = re.search(r"https?://[^/\s]+(/\S+)", ran.out)
    answer: Any = visitor.post(link[1]) if link else None
    if answer is None or answer.status_code != 302:
        raise SystemExit(f"{role} cannot sign in: {ran}")
    return visitor
