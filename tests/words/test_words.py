# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One catalogue in two languages: never a key on the page, never a figure with the wrong separator."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from regietafel import words
from regietafel.base.messages import Message, Value
from regietafel.words import NoWords, check, say


def test_the_catalogue_is_the_same_in_both_languages() -> None:
    assert check.faults() == []


def test_an_unknown_key_and_a_missing_value_raise_and_are_never_printed() -> None:
    with pytest.raises(NoWords, match="no words in nl"):
        say(Message("base-there-is-no-such-key"), "nl")
    with pytest.raises(NoWords, match="body"):
        say(Message("base-no-authority"), "en")
    with pytest.raises(ValueError, match="nl, en"):
        say(Message("base-yes"), "de")


@pytest.mark.parametrize(
    ("count", "nl", "en"),
    [
        (0, "0 plekken", "0 places"),
        (1, "1 plek", "1 place"),
        (2, "2 plekken", "2 places"),
        (17_590_672, "17.590.672 plekken", "17,590,672 places"),
        (-3, "−3 plekken", "−3 places"),
    ],
)
def test_a_count_chooses_its_word_and_groups_its_thousands(count: int, nl: str, en: str) -> None:
    message = Message("base-amount-places", {"count": count})
    assert (say(message, "nl"), say(message, "en")) == (nl, en)


@pytest.mark.parametrize(
    ("value", "nl", "en"),
    [
        (date(2022, 7, 8), "8 juli 2022", "8 July 2022"),
        (datetime(2022, 7, 8, 22, 5, tzinfo=UTC), "9 juli 2022, 00:05", "9 July 2022, 00:05"),
        (Fraction(1_369_873, 17_590_672), "1.369.873/17.590.672", "1,369,873/17,590,672"),
        (Decimal("0.96"), "0,96", "0.96"),
        (Message("base-unknown"), "niet bekend", "not known"),
        (("Drenthe", "Utrecht", "Zeeland"), "Drenthe, Utrecht en Zeeland", "Drenthe, Utrecht and Zeeland"),
        (("Drenthe", Message("base-none")), "Drenthe en geen", "Drenthe and none"),
        ("x" * 5_000, "x" * 5_000, "x" * 5_000),
    ],
)
def test_every_kind_of_value_is_said_in_its_language(value: Value, nl: str, en: str) -> None:
    message = Message("base-no-authority", {"body": value})
    assert say(message, "nl").startswith(f"{nl} kan ")
    assert say(message, "en").startswith(f"{en} cannot ")


def test_a_text_that_is_data_is_said_in_the_language_it_has() -> None:
    from regietafel.base.messages import Said

    assert words.told(Said("Opgave", "Task"), "en") == "Task"
    assert words.told(Said("Opgave"), "en") == "Opgave"


def test_yes_or_no_and_a_moment_without_a_zone_are_refused_rather_than_guessed() -> None:
    with pytest.raises(TypeError, match="yes and no"):
        say(Message("base-no-authority", {"body": True}), "nl")
    with pytest.raises(ValueError, match="time zone"):
        words.moment(datetime(2022, 7, 8), "nl")  # noqa: DTZ001 - the missing zone is what is tested


def test_halves_are_rounded_away_from_zero_on_both_sides() -> None:
    assert words.decimal(Fraction(1, 2), "nl", digits=0) == "1"
    assert words.decimal(Fraction(-1, 2), "nl", digits=0) == "−1"
    assert words.decimal(Fraction(-1, 4), "en", digits=1) == "−0.3"
    assert words.share(Fraction(1, 3), "nl", digits=2) == "33,33%"


def test_the_checker_names_each_fault_of_a_catalogue(tmp_path: Path) -> None:
    left, right = tmp_path / "nl", tmp_path / "en"
    left.mkdir()
    right.mkdir()
    (left / "web.ftl").write_text("web-a = { $name }\nweb-b = b\nweb-b = c\nnot an entry\n")
    (right / "web.ftl").write_text("web-a = { $title }\nweb-b = b\n")
    (right / "cli.ftl").write_text("cli-a = a\nweb-c = c\n")
    found = "\n".join(
        check.compare({"nl": tuple(left.glob("*.ftl")), "en": tuple(sorted(right.glob("*.ftl")))})
    )
    for told in (
        "web-a: $name, $title in one of nl, en only",
        "web-b: stands there 2 times",
        "web-: its entries stand in cli.ftl and web.ftl",
        "web.ftl line 4: not an entry of Fluent",
        "cli-a: in en, not in nl",
        "cli.ftl: in one of nl, en only",
    ):
        assert told in found


def test_importing_the_words_does_not_yet_import_fluent_or_babel() -> None:
    code = (
        "import sys, regietafel.words, regietafel.words.check;"
        "print([m for m in sys.modules if m.split('.')[0] in ('fluent', 'babel')])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
