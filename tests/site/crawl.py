# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Follow every link of every page, as one reader after another; what was read is kept for several tests.

The same page in another order or from another moment of recording is one page. Of pages that differ by an
area, a half-year or a kind of file alone a few are read; of the others the area must be known. A few are
read as well of what was read on another day already.
"""

import html
import re
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from django.http import HttpResponseBase
from django.test import Client
from django.urls import Resolver404, ResolverMatch, resolve

from regietafel.areas.country import shipped
from regietafel.base.messages import Refused
from regietafel.web.cell_accounts import CELL

LEADS = re.compile(r"<(?:a|img|iframe)\s[^>]*?(?:href|src)=\"([^\"]*)\"")
SENDS = re.compile(r"\s(?:form)?action=\"([^\"]*)\"")
IDS = re.compile(r"\sid=\"([^\"]+)\"")
CODE = re.compile(r"\b(?:GM\d{4}|PV\d{2})\b")
VIEWS = frozenset({"op", "bekend", "vastgelegd", "sorteer", CELL})
"""What an address says of the point of view, the order of rows and the account that is open."""
ALIKE = frozenset(
    {
        "area", "area-export", "sheet", "distribution", "distribution-export", "targets-country",
        "targets-country-export", "targets-province", "targets-province-export", "targets-municipality",
        "targets-municipality-export", "targets-case-file", "targets-template", "reception-file",
        "execution-reports-report", "execution-reports-compare", "execution-reports-collect",
        "execution-reports-part", "execution-reports-part-empty", "execution-reports-empty",
        "targets-overview-export", "indicator-export", "what-if", "what-if-export", "what-if-receipt",
    }
)  # fmt: skip
"""Pages of which there is one for each area, half-year or kind of file."""
FEW = 3


@dataclass(frozen=True)
class Page:
    """A page as it was read: by whom, where, from which page, and what it answered."""

    who: str
    address: str
    name: str
    status: int
    at: str
    text: str
    """Empty where it is a file."""

    @cached_property
    def ids(self) -> frozenset[str]:
        """The places of the page that a link can lead to."""
        return frozenset(IDS.findall(self.text))


@dataclass
class Crawl:
    """What was read so far, by everybody together."""

    pages: list[Page] = field(default_factory=list)
    unknown: set[tuple[str, str]] = field(default_factory=set)
    """Links to an address that the site does not have, or to an area that does not exist, with their page."""
    seen: set[str] = field(default_factory=set)
    dayless: set[str] = field(default_factory=set)
    """The same without the day from which they were seen."""
    files: set[str] = field(default_factory=set)
    """The kinds of address that give a file."""
    places: set[tuple[str, str, str]] = field(default_factory=set)
    """Links to a place in a page: the page, the place, and where the link stands."""

    @property
    def dead(self) -> list[str]:
        """What does not lead anywhere: who follows it, from where, and what came."""
        answers = [
            f"{page.status} {page.address} at {page.at} ({page.who})"
            for page in self.pages
            if page.status >= 400
        ]
        there = {page.address: page for page in self.pages}
        lost = [
            f"#{place} is not on {address}, says {at}"
            for address, place, at in sorted(self.places)
            if address in there and place not in there[address].ids
        ]
        return [
            *answers,
            *lost,
            *(f"nothing at {address}, says {at}" for address, at in sorted(self.unknown)),
        ]

    def walk(self, who: str, client: Client, *, start: str) -> None:
        """Read all that this reader is led to and nobody read before, and one page of every kind besides."""
        todo, mine, kinds = deque([(start, "")]), {start}, Counter[str]()
        day = {key: value for key, value in parse_qsl(urlsplit(start).query) if key in VIEWS}
        while todo:
            address, at = todo.popleft()
            match = self.known(address, at)
            if match is None or not self.is_wanted(match, address, kinds=kinds):
                continue
            page = self.read(who, client, address=address, at=at)
            kinds[page.name] += 1
            for found in self.links(page, day):
                if found not in mine:
                    mine.add(found)
                    todo.append((found, address))

    def read(self, who: str, client: Client, *, address: str, at: str) -> Page:
        """Ask for a page and keep it."""
        answer = client.get(address)
        name = str(resolve(urlsplit(address).path).url_name)
        page = Page(who, address, name, answer.status_code, at, text_of(answer))
        self.seen.add(bare(address))
        self.dayless.add(dayless(address))
        if not page.text:
            self.files.add(name)
        self.pages.append(page)
        return page

    def is_wanted(self, match: ResolverMatch, address: str, *, kinds: Counter[str]) -> bool:
        """Whether this address is to be read, by what was read already."""
        name, is_new = str(match.url_name), bare(address) not in self.seen
        if kinds[name] == 0 and name not in self.files:
            return True
        is_alike = name in ALIKE or dayless(address) in self.dayless
        return is_new and (not is_alike or kinds[name] < FEW)

    def known(self, address: str, at: str) -> ResolverMatch | None:
        """What the site has at an address; where it has nothing the link is noted."""
        path = urlsplit(address).path
        if path.startswith("/static/"):
            return None
        areas = shipped().areas
        try:
            match = resolve(path)
            for code in CODE.findall(path):
                areas.get(code)
        except (Resolver404, Refused):
            self.unknown.add((address, at))
            return None
        return match

    def links(self, page: Page, day: dict[str, str]) -> Iterator[str]:
        """Where a page leads within the site in its language: whole addresses, from the day of the crawl."""
        for action in map(html.unescape, SENDS.findall(page.text)):
            self.known(urljoin(page.address, action), page.address)
        for href in map(html.unescape, LEADS.findall(page.text)):
            if f"{CELL}=" in href:
                continue  # the same page, with an account open
            parts = urlsplit(urljoin(page.address, href))
            asked = {key: value for key, value in parse_qsl(parts.query) if key not in VIEWS} | day
            address = parts.path + (f"?{urlencode(asked)}" if asked else "")
            if parts.scheme or parts.netloc or is_english(address) != is_english(page.address):
                continue
            if parts.fragment and parts.fragment != CELL:
                self.places.add((address, parts.fragment, page.address))
            yield address


def bare(address: str) -> str:
    """An address without its language."""
    return address.removeprefix("/en")


def dayless(address: str) -> str:
    """An address without its language and the point of view."""
    parts = urlsplit(bare(address))
    asked = [(key, value) for key, value in parse_qsl(parts.query) if key not in VIEWS]
    return f"{parts.path}?{urlencode(asked)}"


def is_english(address: str) -> bool:
    """Whether an address is that of a page in English."""
    return address.startswith("/en/")


def text_of(answer: HttpResponseBase) -> str:
    """The text of a page; empty where it is a file."""
    if not str(answer.headers.get("Content-Type", "")).startswith("text/html"):
        return ""
    content: bytes = getattr(answer, "content", b"")
    return content.decode()
