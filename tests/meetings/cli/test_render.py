# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""``regietafel minutes render``: every document in every form, from a structure in a file."""

from itertools import product
from pathlib import Path

import pytest

from regietafel.facts.meetings import Document
from regietafel.minutes.outlets.lines import to_json
from regietafel.minutes.sources.kept import from_json
from tests.minutes.outlets.meeting import ENTRIES, MEETING
from tests.support.runs import refusal, said

OPENS = {"pdf": b"%PDF-", "docx": b"PK", "html": b"<article", "txt": b""}


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The structure as `minutes read --format json` writes it."""
    file = tmp_path / "overleg.json"
    file.write_text(to_json(MEETING), "utf-8")
    return file


@pytest.mark.parametrize(("document", "form"), list(product([each.value for each in Document], OPENS)))
def test_every_document_in_the_form_that_the_name_promises(
    document: str, form: str, *, kept: Path, tmp_path: Path
) -> None:
    output = tmp_path / f"stuk.{form}"
    assert said("minutes", "render", kept, "--document", document, "--output", output) == ""
    assert output.read_bytes().startswith(OPENS[form])


def test_text_goes_to_the_screen_and_has_every_sentence(kept: Path) -> None:
    shown = said("minutes", "render", kept)
    assert all(entry.text in shown for entry in ENTRIES)
    assert "List of actions" in said("minutes", "render", kept, "--document", "actielijst", "--lang", "en")


def test_what_was_rendered_is_read_again_and_rendered_the_same(kept: Path, tmp_path: Path) -> None:
    text, read = tmp_path / "verslag.txt", tmp_path / "gelezen.json"
    said("minutes", "render", kept, "--output", text)
    said("minutes", "read", text, "--output", read)
    again = from_json(read.read_text("utf-8"), name="gelezen.json")
    assert (again.entries, again.attendees) == (MEETING.entries, MEETING.attendees)
    assert said("minutes", "render", read) == text.read_text("utf-8")
    assert "Verslag LRT, 8 juli 2022" in said("minutes", "render", text, "--format", "html")


def test_the_structure_comes_back_from_json_as_it_went() -> None:
    assert from_json(to_json(MEETING), name="x.json") == MEETING


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("{", "is geen JSON"),
        ("[]", "klopt / niet"),
        ('{"entriess": []}', "/entriess"),
        ('{"on": "gisteren"}', "/on"),
        ('{"entries": [{"number": 1, "item": "1", "text": "x", "kind": "wens"}]}', "/entries/0/kind"),
        ('{"figures": [{"value": "veel", "unit": null, "counts": null}]}', "/figures/0/value"),
        ('{"entries": [{"number": true, "item": "1", "text": "x", "kind": null}]}', "/entries/0/number"),
        ('{"items": [{"number": "1"}]}', "/items/0"),
    ],
)
def test_a_structure_that_cannot_be_used_is_refused_at_its_place(
    tmp_path: Path, *, content: str, part: str
) -> None:
    file = tmp_path / "stuk.json"
    file.write_text(content, "utf-8")
    assert part in refusal("minutes", "render", file)


def test_a_form_that_is_not_text_needs_a_file(kept: Path) -> None:
    assert "--output" in refusal("minutes", "render", kept, "--format", "pdf")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "weg.json" in refusal("minutes", "render", tmp_path / "weg.json")


@pytest.mark.usefixtures("case")
def test_a_meeting_on_record_is_named_by_its_table_and_day() -> None:
    shown = said("minutes", "render", "LRT-2022-07-08", "--document", "actielijst")
    assert "Actielijst" in shown
    assert "geen houder" in shown
    assert "geen overleg op record" in refusal("minutes", "render", "LRT-1999-01-01")


@pytest.mark.usefixtures("case")
def test_what_was_offered_on_the_command_line_is_rendered_with_its_own_state() -> None:
    said("minutes", "offer", "LRT", "2022-07-08", "--document", "actielijst")
    assert "Ter vaststelling" in said("minutes", "render", "LRT-2022-07-08", "--document", "actielijst")
    assert "Concept, versie 1" in said("minutes", "render", "LRT-2022-07-08", "--document", "afsprakenlijst")
