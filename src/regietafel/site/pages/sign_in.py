# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Signing in with a link that works once, on this machine only; and signing out."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import ip_address

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from regietafel.access import signing_in
from regietafel.access.readers import Reader
from regietafel.areas.bodies import body_named
from regietafel.base.messages import Refused
from regietafel.web.acts import act, on
from regietafel.web.gate import SESSION_KEY, needs
from regietafel.web.visit import Visit, Visited

SESSION_SECONDS = 8 * 60 * 60


@dataclass(frozen=True, slots=True)
class SignInPage:
    """Who one becomes by this link."""

    reader: Reader
    bodies: tuple[str, ...] = field(metadata={"help": "names of the bodies spoken for"})

    @property
    def role_key(self) -> str:
        return f"web-role-{self.reader.role.value}"


@needs("session.start")
@never_cache
@require_http_methods(["GET", "POST"])
def view(request: Visited, token: str) -> HttpResponse:
    """GET says who one becomes, POST does it."""
    _require_loopback(request)
    if request.method == "POST":
        return _enter(request, token)
    reader = signing_in.look(token)
    areas, language = request.visit.country.areas, request.visit.language
    names = tuple(body_named(code, areas).name.on(language) for code in sorted(reader.circles))
    page = SignInPage(reader, names)
    return render(request, "regietafel/pages/sign_in.html", {"page": page, "visit": request.visit})


def _enter(request: Visited, token: str) -> HttpResponse:
    reader = signing_in.consume(token)
    request.session.flush()
    request.session[SESSION_KEY] = {
        "actor": reader.actor,
        "role": reader.role.value,
        "bodies": sorted(reader.bodies),
        "tables": sorted(reader.tables),
    }
    request.session.set_expiry(SESSION_SECONDS)
    return redirect(request.visit.address("picture"))


def _require_loopback(request: Visited) -> None:
    """The links of the demonstration work on the machine that printed them, and nowhere else."""
    if not ip_address(request.META["REMOTE_ADDR"]).is_loopback or "HTTP_X_FORWARDED_FOR" in request.META:
        raise Refused("web-sign-in-elsewhere")


@act("sign-out", "session.end", page=on("picture"), on_any_day=True)
def sign_out(_visit: Visit, *, request: Visited) -> None:
    """Back to anyone."""
    request.session.flush()
