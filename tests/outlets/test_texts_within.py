# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The texts within a file are those that a reader sees together, and no others."""

import io
import zipfile

from regietafel.minutes.rules.redaction import Privacy
from regietafel.outlets.documents.texts_within import texts_within


def package(**parts: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, text in parts.items():
            file.writestr(f"{name.replace('_', '/')}.xml", text)
    return made.getvalue()


def test_a_title_and_the_moment_after_it_are_no_service_number() -> None:
    """8 juli 2022, revision 1, in 2026: together nine digits that pass the test of eleven."""
    properties = "<a><t>LRT, 8 juli 2022</t><r>1</r><m>2026-11-28T00:00:00Z</m></a>"
    texts = list(texts_within(package(docProps_core=properties)))
    assert "LRT, 8 juli 2022" in texts
    assert [hit for text in texts for hit in Privacy(frozenset()).leaks(text)] == []


def test_a_name_in_a_property_and_a_name_broken_over_two_runs_are_found() -> None:
    body = "<w:p><w:r><w:t>J. de W</w:t></w:r><w:r><w:t>it</w:t></w:r></w:p>"
    for part in ({"docProps_core": "<a><by>J. de Wit</by></a>"}, {"word_document": body}):
        texts = texts_within(package(**part))
        assert any(Privacy(frozenset({"J. de Wit"})).leaks(text) for text in texts), part
