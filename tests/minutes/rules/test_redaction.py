# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What may not be public does not stand in the text that is made, however it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.minutes.rules.redaction import MARK, Hit, Privacy, texts_of, without
from regietafel.minutes.rules.structure import (
    Attendee,
    Hides,
    MinutesPerson,
    MinutesRedaction,
    MinutesStructure,
)

SURNAMES = ("Jansen", "de Wit", "van der Berg", "Smit-Bos", "El Idrissi")
FIRST = ("J.", "A.B.", "Karin")
BEFORE = ("", "dhr. ", "Mw. ", "mevrouw ", "de heer ")
SAID = ("Het", "kabinet", "vraagt", "8", "juli", "om", "de", "plekken.")
WORDS = st.lists(st.sampled_from(SAID), max_size=6)
NAMES = st.tuples(st.sampled_from(SURNAMES), st.sampled_from(FIRST), st.sampled_from(BEFORE))


def written(surname: str, first: str, *, before: str, way: int) -> str:
    """A name in one of the ways in which minutes write it."""
    capital = surname[0].upper() + surname[1:]
    return (f"{first} {surname}", f"{before}{capital}", f"{before}{first} {surname}", surname)[way]


@given(NAMES, st.integers(0, 3), st.tuples(WORDS, WORDS))
def test_a_private_name_is_gone_in_every_way_in_which_it_is_written(
    name: tuple[str, str, str], way: int, around: tuple[list[str], list[str]]
) -> None:
    (surname, first, before), (left, right) = name, around
    privacy = Privacy(frozenset({f"{first} {surname}"}))
    text = " ".join([*left, written(surname, first, before=before, way=way), *right])
    made, hits = privacy.redacted(text)
    assert surname.casefold() not in made.casefold()
    assert hits
    assert privacy.leaks(made) == ()
    assert privacy.leaks(text.replace(" ", "\n"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("A. Jansen", "MW. JANSEN"),
        ("J. de Wit", "J. DE WIT"),
        ("J. de Wit", "Wit, J. de"),
        ("P. O'Brien", "mw. O\u2019Brien"),
        ("K. M\u00fcller", "K. Mu\u0308ller"),
        ("drs. F. Smit MPA", "mw. drs. Smit"),
    ],
)
def test_a_name_in_capitals_turned_round_or_with_other_signs_is_gone_too(name: str, text: str) -> None:
    assert (
        Privacy(frozenset({name})).redacted(f"Volgens {text} is het vol.")[0] == f"Volgens {MARK} is het vol."
    )


def test_a_word_that_is_also_a_surname_stays_when_it_has_no_capital() -> None:
    text = "Het huis is wit, de deur bakker."
    assert Privacy(frozenset({"J. de Wit", "K. Bakker", "Wit"})).redacted(text) == (text, ())


@given(WORDS)
def test_a_text_without_a_name_stays_as_it_is(words: list[str]) -> None:
    text = " ".join(words)
    assert Privacy(frozenset({"J. de Wit", "K. Jansen"})).redacted(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bel 06-12345678.", "phone"),
        ("Bel +31 6 1234 5678.", "phone"),
        ("Bel +31 (0)6 12345678.", "phone"),
        ("Bel (070) 123 45 67.", "phone"),
        ("Mail naar k.smit@minvws.nl.", "mail"),
        ("Op rekening NL91 ABNA 0417 1643 00.", "account"),
        ("Met nummer 111222333.", "bsn"),
    ],
)
def test_personal_data_is_left_out_whoever_it_is_of(text: str, kind: str) -> None:
    made, (hit,) = Privacy(frozenset()).redacted(text)
    assert hit.kind == kind
    assert MARK in made
    assert not any(sign.isdigit() for sign in made.replace(MARK, ""))


def test_a_number_that_is_no_service_number_stays() -> None:
    assert Privacy(frozenset()).redacted("Het gaat om 123456780 euro.")[1] == ()


def test_a_surname_shared_with_a_public_name_is_left_to_a_person() -> None:
    privacy = Privacy(frozenset({"K. Bakker"}), public=frozenset({"M. Bakker"}))
    made, hits = privacy.redacted("M. Bakker spreekt; K. Bakker noteert.")
    assert made == f"M. Bakker spreekt; {MARK} noteert."
    assert hits == (Hit("name", "K. Bakker"),)
    assert privacy.suspects("Dhr. M. Bakker spreekt; mw. Bakker noteert.") == ("mw. Bakker",)


def test_what_looks_like_a_name_waits_until_somebody_decides() -> None:
    text = "Dhr. Pietersen belt de minister."
    assert Privacy(frozenset()).suspects(text) == ("Dhr. Pietersen",)
    assert Privacy(frozenset(), kept=frozenset({"Dhr. Pietersen"})).suspects(text) == ()
    hidden = Privacy(frozenset(), hidden=frozenset({"Dhr. Pietersen"}))
    assert hidden.redacted(text)[0] == f"{MARK} belt de minister."
    assert hidden.suspects(text) == ()


def test_a_person_whose_name_is_private_becomes_a_hidden_person_and_a_hidden_role_is_gone_too() -> None:
    there = Attendee(MinutesPerson("J. de Wit", "MinVWS", "directeur Opvang"))
    minutes = MinutesStructure(
        attendees=(there,), redactions=(MinutesRedaction(Hides.NAME, beside="directeur Opvang"),)
    )
    hits: list[Hit] = []
    privacy = Privacy(frozenset({"J. de Wit"}), phrases=frozenset({"directeur Opvang"}))
    made: MinutesStructure = without(minutes, privacy, hits=hits)
    (shown,) = made.attendees
    assert (shown.person.name, shown.person.hidden) == (None, True)
    assert not any("Wit" in text or "Opvang" in text for text in texts_of(made))
    assert {hit.kind for hit in hits} == {"name", "role"}
