# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A file that is not a paper of ours, broken or made to do harm, is refused with a sentence."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regietafel.base.messages import Refused
from regietafel.meetings.sources.word import package, read_returned
from regietafel.words import say
from tests.meetings.sources.word_files import LETTER, changed, packed, parts_of, sent

MAIN = "word/document.xml"
KEYS = {
    "word-too-large-unpacked", "word-old-or-locked", "word-not-a-document", "word-part-broken",
    "word-own-definitions", "word-other-version", "word-other-text",
}  # fmt: skip


def outcome(content: bytes) -> str:
    """What became of a file: read, or the key of its refusal."""
    try:
        read_returned(content, name="x.docx", sent=LETTER)
    except Refused as refused:
        return refused.message.key
    return "read"


def refusal(content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_returned(content, name="brief.docx", sent=LETTER)
    assert say(refused.value.message, "en")
    return say(refused.value.message, "nl")


def with_main(content: bytes) -> bytes:
    return changed(lambda parts: parts.update({MAIN: content}))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "geen Word-document"),
        (b"%PDF-1.7", "geen Word-document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "wachtwoord"),
        (sent()[:2_000], "geen Word-document"),
        (packed({"a.txt": b"x"}), "geen Word-document"),
        (packed({"[Content_Types].xml": b"<Types/>"}), "geen Word-document"),
        (with_main(b"<w:document"), "het onderdeel word/document.xml beschadigd"),
        (with_main(b"no xml at all"), "het onderdeel word/document.xml beschadigd"),
        (with_main(b"<d xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'/>"), "Strict Open XML"),
    ],
)
def test_each_kind_of_broken_file_has_its_own_sentence(content: bytes, said: str) -> None:
    assert said in refusal(content)


def test_entities_are_refused_before_they_grow() -> None:
    grow = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 9))
    bomb = f"<!DOCTYPE d [<!ENTITY e0 'x'>{grow}]><d>&e8;</d>"
    assert "beschadigd" in refusal(with_main(bomb.encode()))
    few = "<!DOCTYPE d [<!ENTITY e 'x'>]><d>&e;</d>"
    assert "definities" in refusal(with_main(few.encode()))
    assert "definities" in refusal(with_main(few.encode("utf-16")))


def test_a_file_outside_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim", "utf-8")
    content = f"<!DOCTYPE d [<!ENTITY e SYSTEM '{secret.as_uri()}'>]><d>&e;</d>"
    assert "geheim" not in refusal(with_main(content.encode())).replace("geheim.txt", "")


def test_a_small_file_that_unpacks_to_much_is_refused_unread() -> None:
    bomb = packed(parts_of(sent()) | {"word/media/x.xml": b"0" * (package.LARGEST_UNPACKED + 1)})
    assert len(bomb) < package.LARGEST_FILE
    assert "uitgepakt te groot" in refusal(bomb)


def test_a_large_file_and_one_of_very_many_parts_are_refused() -> None:
    assert "te groot" in refusal(b"PK\x03\x04" + bytes(package.LARGEST_FILE))
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as file:
        for number in range(package.MOST_PARTS + 1):
            file.writestr(str(number), b"")
    assert "te groot" in refusal(whole.getvalue())


def test_a_paper_of_very_many_paragraphs_is_refused() -> None:
    body = b"<w:p/>" * 5_001
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    assert "alinea" in refusal(with_main(head + body + b"</w:body></w:document>"))


@settings(max_examples=40)
@given(place=st.integers(0, len(sent()) - 1), byte=st.integers(0, 255))
def test_whatever_byte_is_damaged_the_file_is_read_or_refused(place: int, byte: int) -> None:
    content = bytearray(sent())
    content[place] = byte
    assert outcome(bytes(content)) in {"read", *KEYS}
