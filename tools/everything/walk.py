# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A walk through the site as one role in one language: from link to link, until nothing is new.

Which addresses are asked: for anyone in the first language every page without a query, and of each kind of
file and of address with a query those with the smallest digest; for any other role or language a few of each
kind, and what a page with a query links to is left alone. A kind is an address with the changing parts of its
route and the values of its query taken out. Of the forms that record something a few of each kind are sent.
So what is asked follows from links and forms alone, not from the layout of the code or the order on a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from tools.everything.answers import ask, send
from tools.everything.forms import Form

if TYPE_CHECKING:
    from django.test import Client

ALSO = (
    "/zoeken/?q=utrecht",
    "/zoeken/?q=",
    "/gebied/NERGENS/",
    "/nergens/",
    "/?op=gisteren",
    "/?op=2022-12-01",
)
"""Addresses that no link leads to: a search, and what goes wrong."""
OUT = ("/afmelden/", "/aanmelden/")
"""Signing out and in: not followed."""


@dataclass(frozen=True, slots=True)
class Sample:
    """How many addresses of a kind are asked; None is all of them."""

    plain: int | None
    asking: int | None
    posting: int | None
    """How many forms of a kind are sent."""
    files: int | None = None
    """How many files of a kind."""
    from_asking: bool = False
    """Whether what a page with a query links to is asked too."""

    def limit(self, question: str) -> int | None:
        """How many of its kind are asked."""
        if question.startswith("POST "):
            return self.posting
        if "?" in question:
            return self.asking
        return self.plain if question.endswith("/") else self.files


@dataclass(frozen=True, slots=True)
class Walk:
    """As whom, and in which language."""

    scene: str
    role: str
    language: str
    sample: Sample

    @property
    def folder(self) -> str:
        return f"{self.scene}/{self.language}/{self.role}"


def routes(resolver: Any, before: str = "") -> Iterator[str]:
    """Every route of the site as its pattern, such as `en/gebied/<str:code>/`."""
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from routes(pattern, route)
        else:
            yield route


def route_of(path: str) -> str:
    """The route that answers a path, without the names of its parts."""
    from django.urls import resolve
    from django.urls.exceptions import Resolver404

    try:
        return re.sub(r"<[^>]*>", "<>", resolve(path).route)
    except Resolver404:
        return path


def kind(address: str, patterns: Callable[[str], str]) -> str:
    """What the address is one of: its route without the names of its parts, and the names in its query."""
    parts = urlsplit(address)
    asked = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    return f"{patterns(parts.path)}?{'&'.join(asked)}"


def chosen(
    level: Iterable[str], taken: Counter[str], *, sample: Sample, kind_of: Callable[[str], str]
) -> list[str]:
    """Of the addresses found, those that are asked: of each kind the smallest by digest, as far as the
    sample goes; what was taken before counts.

    >>> chosen(["/a", "/b?x=1", "/b?x=2"], Counter(), sample=Sample(None, 1, None), kind_of=lambda at: at[:2])
    ['/a', '/b?x=1']
    """
    kept = []
    for address in sorted(level, key=lambda address: sha256(address.encode()).digest()):
        limit = sample.limit(address)
        if limit is None or taken[kind_of(address)] < limit:
            taken[kind_of(address)] += 1
            kept.append(address)
    return kept


def belongs(address: str, language: str) -> bool:
    """Whether a walk in this language asks this address."""
    return address.startswith("/en/") == (language == "en") and not address.removeprefix("/en").startswith(
        OUT
    )


def walk(client: Client, given: Walk) -> Iterator[tuple[str, list[str]]]:
    """Every address asked and every form sent, with the answer."""
    from django.urls import get_resolver

    prefix = "/en" if given.language == "en" else ""
    level = {f"/{route}" for route in routes(get_resolver()) if "<" not in route}
    level |= {f"{prefix}{address}" for address in ALSO}
    seen: set[str] = set()
    taken: Counter[str] = Counter()
    forms: dict[str, Form] = {}
    while level := {address for address in level - seen if belongs(address, given.language)}:
        seen |= level
        asked = chosen(level, taken, sample=given.sample, kind_of=lambda address: kind(address, route_of))
        level = set()
        for address in asked:
            answer = ask(client, address)
            yield address, answer.lines
            if given.sample.from_asking or "?" not in address:
                level |= answer.links
                forms |= {str(form): form for form in answer.forms}
    for told in chosen(forms, taken, sample=given.sample, kind_of=lambda told: forms[told].kind(route_of)):
        if belongs(forms[told].action, given.language):
            yield told, send(client, forms[told])
