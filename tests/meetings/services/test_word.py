# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper on record goes out to Word, and its changes come back as wording requests at their place."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.meetings.services.papers import (
    File,
    Wish,
    add_version,
    ask_wording,
    file_paper,
    paper,
    papers,
)
from regietafel.meetings.services.word import anchored, out_for_comment, put_on_record, taken_back
from tests.meetings.sources.word_files import gone, kept, paragraph, put, with_body

pytestmark = pytest.mark.django_db
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
ACTING = Acting(SECRETARIAT, date(2022, 7, 8))
ONE = "# Conclusie\n\nHet kabinet kiest voor de eerste mogelijkheid."
TWO = "# Aanleiding\n\nDe tafel vroeg erom.\n\n" + ONE


def filed(*texts: str) -> str:
    """A letter before the table with these versions; its id."""
    fact = file_paper(Said("Brief"), table="LRT", item=None, owner="SJenV", public=False, acting=ACTING)
    for number, text in enumerate(texts):
        file = File("brief.txt", "text/plain", text.encode(), text)
        add_version(fact.stamp.id, file, after=number, acting=ACTING)
    return fact.stamp.id


def test_a_block_keeps_its_anchor_in_the_next_version() -> None:
    key = filed(ONE, TWO)
    first, second = (anchored(key, version, reader=SECRETARIAT) for version in (1, 2))
    assert [block.anchor for block in first.blocks] == ["h1", "p2"]
    assert [block.anchor for block in second.blocks] == ["h3", "p4", "h1", "p2"]


def test_a_change_in_word_becomes_a_request_at_its_paragraph_in_that_version() -> None:
    key = filed(ONE)
    out = out_for_comment(key, 1, day=date(2022, 7, 8), reader=SECRETARIAT)
    body = paragraph("titel", kept("Brief")) + paragraph("h1", kept("Conclusie"))
    change = gone("kiest voor", "J. de Wit") + put("verkent", "J. de Wit")
    body += paragraph("p2", kept("Het kabinet "), change, kept(" de eerste mogelijkheid."))
    content = with_body(body, content=out)
    returned = taken_back(key, 1, name="brief.docx", content=content, reader=SECRETARIAT)
    (made,) = put_on_record(key, returned.asked, version=1, by="IPO", acting=ACTING)
    (view,) = paper(key, AsOf(), reader=SECRETARIAT).requests
    assert view.fact == made
    assert (made.by, made.version) == ("IPO", 1)
    assert made.anchor == "Het kabinet kiest voor de eerste mogelijkheid."
    assert "‘Het kabinet verkent de eerste mogelijkheid.’" in made.asks.nl
    assert "In Word ingevoerd door J. de Wit." in made.asks.nl


def test_a_version_without_text_on_record_does_not_go_out() -> None:
    fact = file_paper(Said("Scan"), table="LRT", item=None, owner=None, public=False, acting=ACTING)
    add_version(fact.stamp.id, File("scan.pdf", "application/pdf", b"%PDF-"), after=0, acting=ACTING)
    with pytest.raises(Refused, match="paper-without-text"):
        out_for_comment(fact.stamp.id, 1, day=date(2022, 7, 8), reader=SECRETARIAT)


def test_the_papers_of_a_table_take_as_many_queries_for_five_as_for_one() -> None:
    counts = []
    for more in (1, 4):
        for _ in range(more):
            wish = Wish("IPO", 1, "Conclusie", Said("Maak dit neutraler."))
            ask_wording(filed(ONE), wish, acting=ACTING)
        with CaptureQueriesContext(connection) as asked:
            found = papers("LRT", AsOf(), reader=SECRETARIAT)
        assert all(each.versions and each.requests for each in found)
        counts.append((len(found), len(asked)))
    assert [papers_ for papers_, _ in counts] == [1, 5]
    assert counts[0][1] == counts[1][1]
