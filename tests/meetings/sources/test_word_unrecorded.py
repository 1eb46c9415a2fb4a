# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What nobody recorded in a returned paper is found all the same, and what one should know of it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regietafel.base.messages import Refused
from regietafel.base.paper_text import PaperText
from regietafel.meetings.sources.word import Manner
from tests.meetings.sources.test_word import NEUTRAL, NEW, OLD, notes, only, read
from tests.meetings.sources.word_files import (
    LETTER,
    changed,
    gone,
    kept,
    letter,
    mark_gone,
    paragraph,
    put,
    sent,
    with_body,
)


def test_a_change_that_nobody_recorded_is_found_and_has_no_author() -> None:
    returned = read(with_body(letter(p2=paragraph("p2", kept(NEW)))))
    (asked,) = returned.asked
    assert (asked.by, asked.old, asked.new, asked.tracked) == (None, OLD, NEW, False)
    assert returned.manner is Manner.UNRECORDED
    assert "geen wijziging bijgehouden" in notes(returned)


def test_one_change_recorded_and_one_not_are_told_apart() -> None:
    returned = read(with_body(letter(p2=NEUTRAL, p3=paragraph("p3", kept("Gevolgen")))))
    assert returned.manner is Manner.BOTH
    assert [(each.anchor, each.tracked) for each in returned.asked] == [("p2", True), ("p3", False)]


def test_a_paragraph_that_vanished_without_a_record_is_said_to_be_lost() -> None:
    returned = read(with_body(letter(p3="")))
    (asked,) = returned.asked
    assert (asked.anchor, asked.old, asked.new, asked.tracked) == ("p3", "Gevolgen voor gemeenten", "", False)
    assert "‘Gevolgen voor gemeenten’ (p3) staat er niet meer" in notes(returned)


def test_a_paragraph_that_came_without_a_record_stands_behind_the_one_before_it() -> None:
    asked = only(with_body(letter(p2=paragraph("p2", kept(OLD)) + paragraph("", kept("Wie betaalt dit?")))))
    assert (asked.anchor, asked.after, asked.old, asked.new) == ("p2", True, "", "Wie betaalt dit?")


def test_anchors_that_are_lost_are_found_again_by_their_text() -> None:
    body = letter().replace('w:name="rt_', 'w:name="x_')
    returned = read(with_body(body.replace(OLD, NEW)))
    (asked,) = returned.asked
    assert (asked.anchor, asked.old, asked.new) == ("p2", OLD, NEW)
    assert "7 alinea’s hadden hun plek verloren" in notes(returned)


def test_an_anchor_that_libreoffice_copies_under_another_name_is_the_same_anchor() -> None:
    whole = paragraph("p3", gone("Gevolgen voor gemeenten", "A"), mark=mark_gone("A"))
    for name in ("rt_p3_Copy_1", "rt_p3_Copy_12", "rt_p3_Copy_1_Copy_2"):
        returned = read(with_body(letter(p3=whole.replace("rt_p3", name))))
        (asked,) = returned.asked
        assert (asked.anchor, asked.by, asked.new) == ("p3", "A", "")
        # By its name, and not found again by its words.
        assert "plek verloren" not in notes(returned)


def test_a_copied_anchor_holds_also_where_the_words_are_no_longer_alike() -> None:
    asked = only(with_body(letter(p3=paragraph("p3_Copy_1", kept("Iets heel anders")))))
    assert (asked.anchor, asked.old, asked.new) == ("p3", "Gevolgen voor gemeenten", "Iets heel anders")


def test_a_file_that_lost_its_properties_is_read_with_a_warning() -> None:
    def drop(parts: dict[str, bytes]) -> None:
        parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"custom-properties", b"nothing")

    returned = read(changed(drop))
    assert returned.asked == ()
    assert "zegt niet meer van welke versie" in notes(returned)


def test_recording_switched_off_and_changes_outside_the_text_are_told() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["word/settings.xml"] = parts["word/settings.xml"].replace(b"<w:trackRevisions/>", b"")
        footer = parts["word/footer1.xml"].decode()
        parts["word/footer1.xml"] = footer.replace("</w:p>", f"{put('concept', 'A')}</w:p>", 1).encode()

    said = notes(read(changed(change)))
    assert "is uitgezet" in said
    assert "voettekst" in said


@pytest.mark.parametrize(
    ("other", "key"),
    [
        (replace(LETTER, version=3), "word-other-version"),
        (replace(LETTER, paper="LRT-2022-8"), "word-other-version"),
        (replace(LETTER, title="Brief"), "word-other-text"),
    ],
)
def test_a_file_of_another_paper_version_or_text_is_refused(other: PaperText, key: str) -> None:
    with pytest.raises(Refused, match=key):
        read(sent(), other)
