# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the site answers to an address or a form, as lines, and where its links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from tools.everything.forms import Form, asked, forms, sent
from tools.everything.plain import lines
from tools.everything.stillness import CHANCE
from tools.everything.visiting import HOST

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.test import Client

LINK = re.compile(r'\s(?:href|src)="([^"#]+)')
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
class Answer:
    """What came back: as lines, with what it leads to."""

    lines: list[str]
    links: set[str]
    forms: list[Form]


def links(body: str, address: str) -> Iterator[str]:
    """The addresses of this site on a page."""
    for found in LINK.findall(body):
        parts = urlsplit(urljoin(f"http://{HOST}{address}", unescape(found)))
        if parts.netloc == HOST:
            yield f"{parts.path}?{parts.query}" if parts.query else parts.path


def body_of(response: HttpResponse) -> bytes:
    """All of it, also where it comes in parts."""
    return b"".join(response) if response.streaming else response.content


def told(question: str, response: HttpResponse, *, body: bytes) -> list[str]:
    """The answer as lines: status, headers, body."""
    header = sorted(
        f"{name}: {value}" for name, value in response.headers.items() if name.lower() not in UNTOLD
    )
    disposition = re.search(r'filename="?([^";]+)', response.headers.get("Content-Disposition", ""))
    name = disposition[1] if disposition else urlsplit(question).path
    if ending := ENDINGS.get(response.headers.get("Content-Type", "").partition(";")[0]):
        name = f"{name}.{ending}"
    return [question, str(response.status_code), *header, "", *lines(body, name)]


def ask(client: Client, address: str) -> Answer:
    """The answer to an address."""
    CHANCE.begin(address)
    response: Any = client.get(address)
    body = body_of(response)
    found, sendable = set(), []
    if response.headers.get("Content-Type", "").startswith("text/html"):
        text = body.decode()
        found, sendable = set(links(text, address)), list(forms(text, address))
        found |= {asked(form) for form in sendable if form.method == "GET"}
    if "Location" in response.headers:
        found |= set(links(f' href="{response.headers["Location"]}"', address))
    return Answer(
        told(f"GET {address}", response, body=body), found, [one for one in sendable if one.method == "POST"]
    )


def send(client: Client, form: Form, *, lasting: bool = False) -> list[str]:
    """The answer to a form, and the page it leads to."""
    CHANCE.begin(str(form))
    answer, after = sent(client, form, lasting=lasting)
    lines_of_it = told(str(form), answer, body=body_of(answer))
    if after is not None:
        lines_of_it += ["", *told(f"GET {answer.headers['Location']}", after, body=body_of(after))]
    return lines_of_it
