# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every link of every page leads somewhere: for every role, in both languages, and on a later day too."""

import pytest
from django.test import Client

from regietafel.access.personas import PERSONAS
from tests.site.crawl import Crawl, Page
from tests.support.case import SignIn

LATER = "/?op=2022-12-01&bekend=2022-12-01"
_read = Crawl()
"""What the tests of this module read, once: a page shows the same to each of them."""


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


def test_a_crawl_finds_a_dead_link() -> None:
    crawl = Crawl()
    page = Page(
        "openbaar", "/", "picture", 200, "", '<p id="a"><a href="/nergens/">x</a> <a href="#b">y</a></p>'
    )
    crawl.pages.append(page)
    for address in crawl.links(page, {}):
        crawl.known(address, "/")
    assert crawl.dead == ["#b is not on /, says /", "nothing at /nergens/, says /"]
