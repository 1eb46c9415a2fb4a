# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The gate of the site: no address is served without a permission that is declared on it and allowed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from functools import wraps
from typing import Any, TypeAlias, TypeVar, cast

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused
from regietafel.records.snapshot import snapshot
from regietafel.web import errors
from regietafel.web.visit import Visit, Visited, viewpoint

View: TypeAlias = Callable[..., HttpResponseBase]
V = TypeVar("V", bound=View)
SESSION_KEY = "reader"
SHOWING = ("GET", "HEAD")
"""The ways of asking that change nothing."""


def needs(permission: str) -> Callable[[V], V]:
    """Declare what a reader must be allowed for this view; a view without it is refused to everyone.

    A page that only shows reads all of it from one moment, and cannot write.
    """

    def declare(view: V) -> V:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            with snapshot() if request.method in SHOWING else nullcontext():
                return view(request, *args, **kwargs)

        guarded.needs = permission  # type: ignore[attr-defined] # an attribute of our own on a function
        return cast("V", guarded)

    return declare


def permission_of(view: object) -> str | None:
    """The permission a view declares."""
    return cast("str | None", getattr(view, "needs", None))


class Gate:
    """Middleware, last in the row: makes the visit, and lets it through or not."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        signed_in = request.session.get(SESSION_KEY) is not None
        response.headers.setdefault("Cache-Control", "no-store" if signed_in else "no-cache")
        return response

    def process_view(  # shape: Django gives all four by place
        self, request: HttpRequest, view: View, _args: tuple[Any, ...], _kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Refuse what is not declared or not allowed, before the view is called."""
        reader, permission = reader_of(request), permission_of(view)
        if permission is None:
            return errors.forbidden(request)
        try:
            visited = visit_to(request, reader)
        except Refused as refused:
            return errors.refused(request, refused)
        cast("Visited", request).visit = visited
        return None if visited.may(permission) else errors.forbidden(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """What a service refuses becomes a page with the reason; anything else is a fault and stays one."""
        if isinstance(exception, Refused):
            return errors.refused(request, exception)
        return None


def visit_to(request: HttpRequest, reader: Reader) -> Visit:
    """The visit this request makes."""
    match = request.resolver_match
    name = match.url_name if match else None
    return Visit(
        reader=reader,
        language=errors.language_of(request),
        view=viewpoint(request.GET),
        path=request.path,
        given=request.GET,
        name=name or "",
        root=request.build_absolute_uri("/").rstrip("/"),
    )


def reader_of(request: HttpRequest) -> Reader:
    """Who is signed in; somebody without a session is anyone."""
    kept = request.session.get(SESSION_KEY)
    if kept is None:
        return ANYONE
    return Reader(
        kept["actor"], Role(kept["role"]), frozenset(kept["bodies"]), frozenset(kept.get("tables", ()))
    )
