# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every link of every page leads somewhere and every number to its account, for every role and language."""

import html
import re

import pytest
from django.test import Client

from regietafel.access.personas import PERSONAS
from regietafel.web.cell_accounts import CELL
from tests.site.crawl import Crawl, Page, bare, is_english
from tests.site.numbers import loose_numbers
from tests.support.case import SignIn

LATER = "/?op=2022-12-01&bekend=2022-12-01"
_read = Crawl()
"""What the tests of this module read, once: a page shows the same to each of them."""

EXEMPT = {
    r"^[a-z-]+ .*(h[123]\.|>caption$)": "a name or a heading: what it holds is told below it",
    r">th$": "the name of a row",
    r"legend--scale": "the bounds of the colours of a map, made from the numbers in its tiles",
    r"agenda__number|entry__number|ladder__place|board__column>h3": "an ordinal, or a count of what is below",
    r"span\.status": "days until a term, which stands beside it",
    r"^meetings-(table|seats|mine|decisions|actions) .*p\.lead": "counts the lines of the page itself",
    r"^meetings-(meeting|asked|minutes|annotated|document|letters|paper) ": (
        "the words of a meeting, each of which leads to its decision; a document has its references below it"
    ),
    r"^meetings-(decisions|actions) .*>td": "the number that a decision was given",
    r"^execution": "counts of actions and days of terms, which stand on the page itself",
    r"^targets-ladder ": "waits and counts of the rungs that stand there with their source",
    r"^decision .*ol\.timeline": "the words of a request or an answer",
    r"^decision .*dl\.facts": "the number of an item on the agenda",
    r"^decision .*p\.lead": "the words of an entry that names no number on record",
    r"^accessibility ": "names of standards",
    r"^distributions .*p\.lead": "counts the rows below it",
    r"^source .*dl\.facts": "the note of the source itself",
    r"^(targets-[a-z]+) .*p\.small\.soft$": "the bounds of the classes, marked as an assumption",
    r"^targets-municipality .*>td$": "what a balance is made of, each with its row in the statement",
    r"^dispatch .*h2|^distributions .*td\.is-number": "the number of a version",
}
"""Where a number need not lead to an account, and why: the kind of page and the elements around it."""


@pytest.fixture
def crawl(case: int, sign_in: SignIn, client: Client) -> Crawl:
    """Every page of the demonstration as everybody reads it."""
    if not _read.pages:
        _read.walk("openbaar", client, start="/")
        _read.walk("openbaar", client, start="/en/")
        _read.walk("openbaar", client, start=LATER)
        for place, persona in enumerate(PERSONAS):
            _read.walk(persona.code, sign_in(persona.code), start="/en/" if place % 2 else "/")
    return _read


def test_no_link_is_dead(crawl: Crawl) -> None:
    assert len(crawl.pages) > 500
    assert not crawl.dead, "\n".join(crawl.dead)


def test_every_number_leads_to_its_account_or_is_exempt_for_a_reason(crawl: Crawl) -> None:
    patterns = {pattern: re.compile(pattern) for pattern in EXEMPT}
    used: set[str] = set()
    loose: dict[str, str] = {}
    for page in {bare(page.address): page for page in crawl.pages}.values():
        for shown in loose_numbers(page.text):
            where = f"{page.name} {shown.within}"
            covering = [pattern for pattern, found in patterns.items() if found.search(where)]
            used.update(covering)
            if not covering:
                loose.setdefault(where, f"{page.address}: {shown.text}")
    assert not loose, "\n".join(f"{where}\n    {text}" for where, text in loose.items())
    assert not set(EXEMPT) - used, "exemptions that exempt nothing"


def test_every_account_that_a_table_offers_opens(crawl: Crawl, client: Client) -> None:
    """One cell of each column of each table, as anyone sees it; most of what a column shows is made alike."""
    offered: dict[tuple[str, str], str] = {}
    for page in crawl.pages:
        if page.who != "openbaar" or is_english(page.address):
            continue
        for href in map(html.unescape, re.findall(rf'href="([^"]*{CELL}=[^"]*)#{CELL}"', page.text)):
            table, _, rest = href.partition(f"{CELL}=")[2].partition("&")[0].partition(".")
            offered.setdefault((table, rest.rpartition(".")[2]), href)
    assert len(offered) > 60
    shut = [href for href in offered.values() if f'id="{CELL}"' not in client.get(href).content.decode()]
    assert not shut, "\n".join(shut)


def test_a_crawl_finds_a_dead_link() -> None:
    crawl = Crawl()
    text = '<p id="a"><a href="/nergens/">x</a> <a href="#b">y</a></p>'
    page = Page("openbaar", "/", "picture", 200, "", text)
    crawl.pages.append(page)
    for address in crawl.links(page, {}):
        crawl.known(address, "/")
    assert crawl.dead == ["#b is not on /, says /", "nothing at /nergens/, says /"]


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("<main><p>51.000 plekken</p></main>", ["51.000 plekken"]),
        ("<main><p><a href='/x/'>51.000</a> plekken</p></main>", []),
        ("<main><p data-leads>51.000 <a href='#x'>rekening</a></p></main>", []),
        ("<main><p data-leads>51.000</p></main>", ["51.000"]),
        ("<main><p data-leads>51.000</p><a href='#x'>elders</a></main>", ["51.000"]),
        ("<main><div class='account'><p>51.000 × 3</p></div></main>", []),
        ("<main><p>Op 8 juli 2022, 2022-II, om 13.30 uur, artikel 29 lid 1</p></main>", []),
        ("<p>51.000 buiten de pagina</p>", []),
        ("<main><svg><path/></svg><p>12</p></main>", ["12"]),
    ],
)
def test_a_number_that_leads_nowhere_is_found(text: str, loose: list[str]) -> None:
    assert [shown.text for shown in loose_numbers(text)] == loose
