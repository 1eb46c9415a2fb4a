# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Minutes in several layouts, each held against what it holds; and the real ones where they are at hand."""

import tomllib
from pathlib import Path

import pytest

from regietafel.facts.decisions import DecisionKind
from regietafel.minutes.rules.scores import Score, compared
from regietafel.minutes.rules.structure import Hides, MinutesStructure, Presence
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.text import text_of_file
from regietafel.minutes.sources.truth import read_truth
from tests.shape.tree import PACKAGE, ROOT

HERE = Path(__file__).parent / "minutes"
READ_WHOLE = ("prt", "hlrt", "rough", "region", "list")
BESIDE = "shared/cases/lrt-2022-07-08/verslag.txt"
REAL = next((folder / BESIDE for folder in ROOT.parents if (folder / BESIDE).is_file()), None)
"""The released minutes, where they lie beside the repository; their text is not in it."""
TRUTH = ROOT / PACKAGE / "cases/lrt_2022_07_08/minutes.toml"


def faults(scores: tuple[Score, ...]) -> list[str]:
    """What was missed and what was found that is not there."""
    return [
        f"{score.of}: {sign} {text}"
        for score in scores[:-1]
        for sign, texts in (("missed", score.missing), ("not there", score.extra))
        for text in texts
    ]


def read(path: Path) -> MinutesStructure:
    return read_minutes(text_of_file(path))


READ_IN_PART = {
    "prose": [],
    "speakers": [
        "entry: missed 2 · constatering · by van egmond",
        "entry: missed 2 · verzoek · by coa · to alle gemeenten · answer lautenbach None",
        "entry: not there 2 · verzoek · by coa · to alle gemeenten",
        "flag: not there -4 · unanswered",
    ],
}
"""Layouts on which the rules were first measured, unseen, and what they still do not read."""


@pytest.mark.parametrize("name", READ_IN_PART)
def test_of_a_layout_that_was_first_read_unseen_is_known_what_is_not_read(name: str) -> None:
    found = faults(compared(read(HERE / f"{name}.txt"), read_truth(HERE / f"{name}.toml")))
    expected = READ_IN_PART[name]
    assert len(found) == len(expected), found
    assert all(fault.startswith(known) for fault, known in zip(found, expected, strict=True)), found


@pytest.mark.parametrize("name", READ_WHOLE)
def test_a_layout_of_our_own_is_read_whole_and_nothing_is_invented(name: str) -> None:
    minutes = read(HERE / f"{name}.txt")
    scores = compared(minutes, read_truth(HERE / f"{name}.toml"))
    assert faults(scores) == []
    assert all(score.precision in (1, None) and score.recall in (1, None) for score in scores)
    listed = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8")).get("unread", [])
    assert [each.words for each in minutes.unread] == listed


def test_every_finding_points_at_its_place_in_the_text() -> None:
    text = (HERE / "prt.txt").read_text("utf-8")
    for found in read(HERE / "prt.txt").findings:
        assert found.spot is not None
        assert text.count("\n", 0, found.spot.start) + 1 == found.spot.line
        assert 0 <= found.spot.start < found.spot.end <= len(text)


def test_the_real_minutes_hold_what_was_established() -> None:
    """Twelve named persons, seven redactions, five edges, five items, 22 entries and seven figures."""
    truth = read_truth(TRUTH).minutes
    minutes = read(REAL) if REAL is not None else truth
    named = [each for each in minutes.present if each.person.name]
    assert len(named) == 9
    assert len([who for who in minutes.absent if who.name]) == 3
    assert len([each for each in minutes.present if each.person.hidden and each.person.function]) == 4
    assert [each.hides for each in minutes.redactions].count(Hides.ROLE) == 1
    assert len(minutes.redactions) == 7
    assert len(minutes.substitutions) == 5
    assert sum(1 for edge in minutes.substitutions if not edge.also) == 4
    assert len(minutes.items) == 5
    assert len(minutes.entries) == 22
    assert [int(each.value) for each in minutes.figures] == [2193, 7500, 51000, 10000, 50, 13500, 7500]
    assert all(each.counts for each in minutes.figures)
    assert {each.person.function for each in minutes.attendees if each.presence is Presence.SUPPORT} == {
        "secretariaat",
        "ondersteuning",
    }
    if REAL is not None:
        assert faults(compared(minutes, read_truth(TRUTH))) == []
        assert minutes.unread == ()


def test_the_truth_of_the_real_minutes_says_nothing_in_their_own_words() -> None:
    """Facts carry over, sentences do not: no six words in a row."""
    if REAL is None:
        return
    source = " ".join(REAL.read_text("utf-8").casefold().split())
    for entry in read_truth(TRUTH).minutes.entries:
        words = entry.text.casefold().split()
        runs = [" ".join(words[at : at + 6]) for at in range(len(words) - 5)]
        assert [run for run in runs if run in source] == [], entry.number


def said(sentence: str) -> MinutesStructure:
    """Minutes of a meeting at which one thing was said."""
    head = "Verslag LRT\nDatum: 3 oktober 2022\nAanwezig: dhr. A. Bakker (COA)\n\n1. Stand\n"
    return read_minutes(f"{head}{sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Er wordt niet afgesproken dat de brief wordt verzonden.",
        "De LRT gaat niet akkoord met de brief.",
        "Het verslag wordt nog niet vastgesteld.",
        "Het COA zal de verdeling niet verspreiden.",
        "De verdeling wordt niet verspreid.",
        "De VNG werkt geen voorstel uit.",
    ],
)
def test_what_was_not_agreed_or_will_not_be_done_is_left_to_a_person(sentence: str) -> None:
    minutes = said(sentence)
    assert minutes.entries == ()
    assert [each.words for each in minutes.unread] == [sentence]


def test_no_decision_is_a_finding_and_an_agreement_not_to_do_something_is_one() -> None:
    kinds = [
        [each.kind for each in said(sentence).entries]
        for sentence in (
            "Het COA heeft geen capaciteitsbesluit genomen.",
            "Afgesproken wordt dat er geen brief wordt verzonden.",
            "Het COA zal niet alleen de verdeling maar ook de brief verspreiden.",
        )
    ]
    assert kinds == [[DecisionKind.FINDING], [DecisionKind.AGREEMENT], [None]]


def test_a_year_is_no_figure_and_a_number_of_people_is_no_year() -> None:
    assert [str(each.value) for each in said("In 2023 worden 500 plekken geopend.").figures] == ["500"]
    (people,) = said("Er zijn 2000 vergunninghouders.").figures
    assert (str(people.value), people.counts) == ("2000", "vergunninghouders")
    minutes = said("Het COA verspreidt in week 53 van 2026 de brief.")
    assert [each.action.term for each in minutes.entries if each.action] == ["week 53 van 2026"]
    assert minutes.figures == ()
