# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever it is given, the reader never breaks, never points outside the text and never invents."""

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regietafel.minutes.rules.structure import MinutesStructure
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.lexicon import words as table_of
from regietafel.minutes.sources.text import plain

HERE = Path(__file__).parent / "minutes"
TEXTS = {path.stem: path.read_text("utf-8") for path in sorted(HERE.glob("*.txt"))}
PIECES = sorted({piece for text in TEXTS.values() for piece in text.split()})

MADE = {"voorzitter", "secretaris", "waarnemend", *table_of("offices", "many").values()}
"""What a key, a plural or an abbreviation stands for."""


def sound(minutes: MinutesStructure, text: str) -> None:
    """Every finding lies in the text, its words stand there, and numbers of entries lead somewhere."""
    low = " ".join(text.split()).casefold()
    for found in (*minutes.findings, *minutes.unread):
        if found.spot is not None:
            assert 0 <= found.spot.start <= found.spot.end <= len(text)
    for entry in minutes.entries:
        assert entry.text.casefold() in low or all(part in low for part in entry.text.casefold().split())
        for name in (*entry.by, *entry.to, *(entry.action.holders if entry.action else ())):
            assert name.casefold() in low
    for attendee in minutes.attendees:
        for words in (attendee.person.name, attendee.person.organisation, attendee.person.function):
            for word in (words or "").replace(",", " ").split():
                assert word.casefold() in low or word in MADE
    numbers = {entry.number for entry in minutes.entries} | {None}
    assert {each.entry for each in minutes.figures} | {each.entry for each in minutes.mentions} <= numbers
    assert numbers - {None} == set(range(1, len(minutes.entries) + 1))


@pytest.mark.parametrize("name", TEXTS)
def test_minutes_cut_off_anywhere_are_read_as_far_as_they_go(name: str) -> None:
    text = TEXTS[name]
    for end in range(0, len(text), max(1, len(text) // 25)):
        for part in (text[:end], text[end:]):
            sound(read_minutes(part), part)


@pytest.mark.parametrize("name", TEXTS)
def test_minutes_with_their_lines_shuffled_are_read_without_inventing(name: str) -> None:
    dice = random.Random(name)
    for _ in range(8):
        lines = TEXTS[name].split("\n")
        dice.shuffle(lines)
        text = "\n".join(lines)
        sound(read_minutes(text), text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_characters_at_all_do_not_break_the_reader(text: str) -> None:
    text = plain(text)
    sound(read_minutes(text), text)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from((*PIECES, "\n", "\n\n", "\t", "-", "[REDACTED]", "1.")), max_size=60))
def test_words_of_minutes_in_any_order_do_not_break_the_reader(pieces: list[str]) -> None:
    text = " ".join(pieces)
    sound(read_minutes(text), text)


NO_MINUTES = (
    "Beste collega's, de lunch is om twaalf uur. Neem je eigen brood mee. Groet, Anna",
    "def f(x):\n    return x + 1\n\nclass A:\n    pass\n",
    "Er was eens een koning die een paleis wilde bouwen, maar geen stenen had.",
    "a\tb\tc\n1\t2\t3\n",
    unicodedata.normalize("NFC", "Ὁ βίος βραχύς, ἡ δὲ τέχνη μακρή. 人生苦短艺术长存。 🦊🦊🦊"),
)


@pytest.mark.parametrize("text", NO_MINUTES)
def test_a_text_that_is_no_minutes_has_no_people_no_decisions_and_no_actions(text: str) -> None:
    minutes = read_minutes(text)
    assert (minutes.table, minutes.on, minutes.attendees, minutes.substitutions) == (None, None, (), ())
    assert [entry for entry in minutes.entries if entry.action is not None] == []
    assert minutes.redactions == ()
    sound(minutes, text)


def test_a_very_long_line_and_very_many_lines_are_read_in_the_end() -> None:
    """Rules that go back and forth over a long line would not come to an end here."""
    for text in ("de " * 20_000, "IPO en VNG, " * 5_000, "(" * 20_000, "A. " * 20_000, "- COA zal\n" * 3_000):
        sound(read_minutes(text), text)
