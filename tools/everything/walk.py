# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A walk through the site as one role in one language: from link to link, until nothing is new.

Which addresses are asked: for anyone in the first language every one without a query, and of each kind of
address with a query the MANY with the smallest digest; for any other role or language the FEW of each kind,
and what a page with a query links to is left alone. A kind is an address with the changing parts of its
route, the values of its query, taken out. So what is asked follows from the links alone, and not from how the
code is laid out or the order of the links on a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from tools.everything.plain import lines
from tools.everything.stillness import CHANCE

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.test import Client

HOST = "localhost"
LINK = re.compile(r'\s(?:href|src)="([^"#]+)')
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
UNTOLD = frozenset({"content-length", "last-modified", "date", "etag"})
"""Headers that follow from the body or from the day the tree was unpacked."""
ENDINGS = {
    "text/html": "html",
    "application/json": "json",
    "application/pdf": "pdf",
    "image/svg+xml": "svg",
    "application/zip": "zip",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """How many addresses of a kind are asked; None is all of them."""

    plain: int | None
    asking: int | None
    from_asking: bool
    """Whether what a page with a query links to is asked too."""


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


def kind(address: str, patterns: Callable[[str], str]) -> str:
    """What the address is one of: its route without the names of its parts, and the names in its query."""
    parts = urlsplit(address)
    asked = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    return f"{patterns(parts.path)}?{'&'.join(asked)}"


def chosen(
    level: Iterable[str], taken: Counter[str], sample: Sample, kind_of: Callable[[str], str]
) -> list[str]:
    """Of the addresses found, those that are asked: of each kind the smallest by digest, as far as the
    sample goes; what was taken before counts.

    >>> chosen(["/a", "/b?x=1", "/b?x=2"], Counter(), Sample(None, 1, True), lambda address: address[:2])
    ['/a', '/b?x=1']
    """
    kept = []
    for address in sorted(level, key=lambda address: sha256(address.encode()).digest()):
        limit = sample.asking if "?" in address else sample.plain
        if limit is None or taken[kind_of(address)] < limit:
            taken[kind_of(address)] += 1
            kept.append(address)
    return kept


def belongs(address: str, language: str) -> bool:
    """Whether a walk in this language asks this address."""
    return address.startswith("/en/") == (language == "en") and not address.removeprefix("/en").startswith(
        OUT
    )


def links(body: str, address: str) -> Iterator[str]:
    """The addresses of this site on a page."""
    for found in LINK.findall(body):
        parts = urlsplit(urljoin(f"http://{HOST}{address}", unescape(found)))
        if parts.netloc == HOST:
            yield f"{parts.path}?{parts.query}" if parts.query else parts.path


def body_of(response: HttpResponse) -> bytes:
    """All of it, also where it comes in parts."""
    return b"".join(response) if response.streaming else response.content


def told(address: str, response: HttpResponse, body: bytes) -> list[str]:
    """The answer as lines: status, headers, body."""
    header = sorted(
        f"{name}: {value}" for name, value in response.headers.items() if name.lower() not in UNTOLD
    )
    disposition = re.search(r'filename="?([^";]+)', response.headers.get("Content-Disposition", ""))
    name = disposition[1] if disposition else urlsplit(address).path
    if ending := ENDINGS.get(response.headers.get("Content-Type", "").partition(";")[0]):
        name = f"{name}.{ending}"
    return [f"GET {address}", str(response.status_code), *header, "", *lines(body, name)]


def walk(client: Client, given: Walk) -> Iterator[tuple[str, list[str]]]:
    """Every address asked, with its answer."""
    from django.urls import get_resolver, resolve
    from django.urls.exceptions import Resolver404

    def route_of(path: str) -> str:
        try:
            return re.sub(r"<[^>]*>", "<>", resolve(path).route)
        except Resolver404:
            return path

    prefix = "/en" if given.language == "en" else ""
    level = {f"/{route}" for route in routes(get_resolver()) if "<" not in route}
    level |= {f"{prefix}{address}" for address in ALSO}
    seen: set[str] = set()
    taken: Counter[str] = Counter()
    while level := {address for address in level - seen if belongs(address, given.language)}:
        seen |= level
        asked = chosen(level, taken, given.sample, lambda address: kind(address, route_of))
        level = set()
        for address in asked:
            found, answer = ask(client, address)
            yield address, answer
            if "?" not in address or given.sample.from_asking:
                level |= found


def ask(client: Client, address: str) -> tuple[set[str], list[str]]:
    """The links on an answer, and the answer as lines."""
    CHANCE.begin(address)
    response: Any = client.get(address)
    body = body_of(response)
    found = set()
    if response.headers.get("Content-Type", "").startswith("text/html"):
        found = set(links(body.decode(), address))
    if "Location" in response.headers:
        found |= set(links(f' href="{response.headers["Location"]}"', address))
    return found, told(address, response, body)
