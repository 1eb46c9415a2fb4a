# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Pages for what cannot be shown: what, where and what to do, in words; never a trace."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

from regietafel import clock
from regietafel.access.readers import ANYONE
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.web.visit import Viewpoint, Visit

NOT_FOUND = frozenset(
    {
        "agenda-no-such-action",
        "agenda-no-such-measure",
        "areas-unknown",
        "areas-unknown-near",
        "areas-not-a-code",
        "base-no-such-fact",
        "calendar-address-unknown",
        "distribution-not-known",
        "documents-not-held",
        "distribution-unit-not-here",
        "web-no-such-page",
    }
)
"""Refusals that mean: there is nothing at this address."""
BAD = 400
STATUS = {
    "access-denied": 403,
    "annotated-not-a-member": 403,
    "documents-not-public": 403,
    "records-link-not-valid": 410,
}


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """A page that says why there is no other."""

    title: Message = field(metadata={"help": "what is the matter"})
    text: Message = field(metadata={"help": "why, and what to do"})
    faults: tuple[Message, ...] = field(default=(), metadata={"help": "of one input, where there are more"})


def language_of(request: HttpRequest) -> str:
    """The language is in the address: /en/ before it, or Dutch."""
    return "en" if request.path == "/en" or request.path.startswith("/en/") else "nl"


def _answer(request: HttpRequest, page: ErrorPage, *, status: int) -> HttpResponse:
    # The visit may be what went wrong: the page opens from the usual day, and never asks the database.
    visit = getattr(request, "visit", None) or plain_visit(request)
    return render(request, "regietafel/pages/error.html", {"page": page, "visit": visit}, status=status)


def plain_visit(request: HttpRequest) -> Visit:
    """A visit by anyone, from the usual day."""
    today = clock.today()
    usual = settings.DAY or today
    view = Viewpoint(usual, usual, None, usual, today, clock.now())
    return Visit(ANYONE, language_of(request), view, request.path, QueryDict())


def status_of(refusal: Refused) -> int:
    """Whether there is nothing here, it is not for this reader, or what was asked is wrong."""
    key = refusal.message.key
    return 404 if key in NOT_FOUND else STATUS.get(key, BAD)


def refused(request: HttpRequest, refusal: Refused) -> HttpResponse:
    """What a service refused, in its own words, with every fault where there are more."""
    status = status_of(refusal)
    every = refusal.faults if isinstance(refusal, ManyRefused) else ()
    page = ErrorPage(Message(f"web-error-{status}"), refusal.message, every)
    return _answer(request, page, status=status)


def forbidden(
    request: HttpRequest,
    exception: Exception | None = None,  # noqa: ARG001  Django gives it by name
) -> HttpResponse:
    """Not for this reader."""
    return _answer(request, ErrorPage(Message("web-error-403"), Message("web-error-403-text")), status=403)


def not_found(
    request: HttpRequest,
    exception: Exception | None = None,  # noqa: ARG001  Django gives it by name
) -> HttpResponse:
    """Nothing at this address."""
    return _answer(request, ErrorPage(Message("web-error-404"), Message("web-error-404-text")), status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """A fault of ours."""
    return _answer(request, ErrorPage(Message("web-error-500"), Message("web-error-500-text")), status=500)


def form_expired(
    request: HttpRequest,
    reason: str = "",  # noqa: ARG001  Django gives it by name; it is not for readers
) -> HttpResponse:
    """A form that was not made by this site, or too long ago."""
    return _answer(
        request, ErrorPage(Message("web-error-403"), Message("web-error-form-expired")), status=403
    )
