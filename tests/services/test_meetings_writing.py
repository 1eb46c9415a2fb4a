# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The documents of the meeting of 8 July 2022, as the records hold it."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from regietafel.core.base.meeting_facts import Document
from regietafel.core.base.messages import Refused
from regietafel.core.base.stamps import AsOf
from regietafel.publication.documents import PaperForm, Writing, content_of, written
from regietafel.services.meetings_minutes import draft, edit
from regietafel.services.meetings_writing import find_meeting, writing_of
from regietafel.services.readers import Reader, Role

pytestmark = pytest.mark.usefixtures("case")
SECRETARIAT = Reader("s.bakker", Role.SECRETARIAT, frozenset({"LRT"}))


def key() -> str:
    return find_meeting("LRT-2022-07-08", AsOf(), reader=SECRETARIAT).stamp.id


def writing(document: Document = Document.MINUTES, *, language: str = "nl") -> Writing:
    return writing_of(
        key(), document, as_of=AsOf(), language=language, day=date(2022, 7, 12), reader=SECRETARIAT
    )


def test_every_document_of_the_meeting_is_written_from_the_records() -> None:
    for document, form in product(Document, (PaperForm.HTML, PaperForm.TEXT)):
        assert written(writing(document), form), document
    assert written(writing(), PaperForm.PDF).startswith(b"%PDF-")
    assert written(writing(), PaperForm.DOCX).startswith(b"PK")


def test_every_number_has_a_note_and_those_on_record_lead_to_their_source() -> None:
    found = writing()
    assert len(found.told.figures) >= 7
    assert found.references
    assert [name for name, _ in content_of(found).notes] == [
        str(n + 1) for n in range(len(found.told.figures))
    ]


def test_an_action_has_the_latest_day_that_its_words_come_to() -> None:
    assert date(2022, 7, 15) in writing(Document.ACTIONS).latest.values()


def test_an_edit_by_hand_stands_in_the_draft_that_is_written() -> None:
    found = draft(key(), reader=SECRETARIAT)
    block = next(each for each in found.blocks if each.key.startswith("decision/"))
    edit(found, block.key, text="Met de hand geschreven zin.", reader=SECRETARIAT)
    assert "Met de hand geschreven zin." in {entry.text for entry in writing().told.entries}


def test_a_meeting_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused, match="documents-no-such-meeting"):
        find_meeting("LRT-1999-01-01", AsOf(), reader=SECRETARIAT)
