# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers that a page shows, and whether each leads to its account.

A number does where it stands in a link, in what opens an account, in the account itself, or in an element
that says ``data-leads``: that has to hold a link or an account. What is no amount (a day, an article, a
half-year) is taken out first; what else need not lead anywhere is named with a reason by who asks.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"br", "img", "input", "meta", "link", "hr", "path", "rect", "line", "circle", "col", "wbr"})
MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)
NOT_AMOUNTS = re.compile(
    rf"\b\d{{1,2}}[  ](?:{MONTHS})\b\.?(?:[  ]\d{{4}})?|\b(?:{MONTHS})\b\.?[  ]\d{{4}}"
    r"|\b\d{4}-(?:II?\b|\d\d(?:-\d\d)?)|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d(?: uur)?\b"
    r"|\b(?:artikel(?:en)?|articles?|art\.) \d+\w*(?:(?: lid |, paragraph )\d+|\(\d+\))?"
)
"""Days, months, years, half-years, times of the clock and articles of law."""
NUMBER = re.compile(r"\d[\d.,    ]*")
HOLDS = frozenset({"a", "button", "summary", "label", "option", "select", "title", "svg", "nav", "form"})
"""Elements whose numbers lead on, are chosen or are drawn: a drawing stands beside its table."""


@dataclass(frozen=True)
class Shown:
    """A number on a page: the text it stands in, and the elements around it by tag and class."""

    text: str
    within: str


@dataclass
class Element:
    """An element as it is read: what it is, and whether something in it leads on."""

    tag: str
    classes: tuple[str, ...]
    asks: bool
    """It says that what stands in it leads to an account."""
    waiting: list[Shown] = field(default_factory=list)
    leads: bool = False

    @property
    def name(self) -> str:
        return ".".join((self.tag, *self.classes))


class Reader(HTMLParser):
    """Goes through a page and keeps the numbers that lead nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[Element] = []
        self.loose: list[Shown] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        given = dict(attrs)
        classes = tuple((given.get("class") or "").split())
        if (tag == "a" and given.get("href")) or "account" in classes:
            for element in self.open:
                element.leads = True
        self.open.append(Element(tag, classes, "data-leads" in given))

    def handle_endtag(self, tag: str) -> None:
        if all(element.tag != tag for element in self.open):
            return
        while self.open[-1].tag != tag:
            self.close_one()
        self.close_one()

    def close_one(self) -> None:
        """The element ends: what waited for a link in it leads nowhere without one."""
        element = self.open.pop()
        if not element.leads:
            self.loose += element.waiting

    def handle_data(self, data: str) -> None:
        tags = [element.tag for element in self.open]
        if "main" not in tags or not NUMBER.search(NOT_AMOUNTS.sub(" ", data)):
            return
        inside = self.open[tags.index("main") :]
        if any(element.tag in HOLDS or "account" in element.classes for element in inside):
            return
        shown = Shown(" ".join(data.split()), ">".join(element.name for element in inside))
        asking = next((element for element in reversed(inside) if element.asks), None)
        (self.loose if asking is None else asking.waiting).append(shown)


def loose_numbers(text: str) -> list[Shown]:
    """The numbers of the main part of a page that lead to no account."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader.loose
