# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Minutes in the layouts of ministries, provinces, councils and standards bodies; all invented."""

from itertools import chain
from pathlib import Path

import pytest

from regietafel.minutes.rules.structure import MinutesStructure, Sureness
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.absences import present_or_not
from regietafel.minutes.sources.heads import Head, frame, head
from regietafel.minutes.sources.layout import BlockKind, Document, blocks
from regietafel.minutes.sources.lexicon import row
from regietafel.minutes.sources.sections import section_of
from regietafel.minutes.sources.sentences import sentences
from tests.minutes.layouts.documents import layouts, text_in
from tests.minutes.layouts.measuring import FOLDERS, lines, scored, summed

PATHS = {f"{folder}-{name}": path for folder in FOLDERS for name, path in layouts(folder).items()}
LEAST_PRECISION, LEAST_RECALL = 0.95, 0.85


@pytest.fixture(scope="module", params=PATHS)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = PATHS[request.param]
    return found


def test_a_layout_is_read_as_it_was_once_it_was_built_for(path: Path) -> None:
    faults = [text for score in scored(path) for text in (*score.missing, *score.extra)]
    assert faults == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_kind_is_read_with_the_precision_and_the_recall_that_is_promised(folder: str) -> None:
    every = chain.from_iterable(scored(path) for path in layouts(folder).values())
    for score in summed(every).values():
        assert score.precision is None or score.precision >= LEAST_PRECISION, score.of
        assert score.recall is None or score.recall >= LEAST_RECALL, score.of


def test_the_table_of_precision_and_recall_has_a_line_per_text_and_kind_and_the_sums() -> None:
    told = list(lines("later", wordy=True))
    assert any(line.startswith("sheet") and "decision" in line for line in told)
    assert any(line.startswith("LATER") and line.endswith("1.00 1.00") for line in told)


def test_everything_that_was_found_lies_in_the_text_and_so_does_what_was_not_understood(path: Path) -> None:
    text = text_in(path)
    told = read_minutes(text)
    for each in (*told.findings, *told.unread):
        if each.spot is not None:
            assert 0 <= each.spot.start <= each.spot.end <= len(text)


def dropped(text: str, told: MinutesStructure) -> list[str]:
    """The sentences of a text that are in no finding, not listed, and no part of the frame."""
    covered = [False] * len(text)
    for each in (*told.findings, *told.unread):
        for place in range(*((each.spot.start, each.spot.end) if each.spot is not None else (0, 0))):
            covered[place] = True
    document = Document.of(text)
    found = []
    for block in blocks(text):
        prose = block.kind in (BlockKind.PARAGRAPH, BlockKind.BULLET) and not block.text.rstrip().endswith(
            ":"
        )
        if not prose or frame(block.text) or section_of(block.text) or head([block]) != Head(None, None):
            continue
        for said in sentences(block):
            known = row("frame", "sentences").fullmatch(said.text) or present_or_not(said, document)
            if not known and not any(covered[said.start : said.end]):
                found.append(said.text)
    return found


def test_no_sentence_is_dropped_without_being_listed(path: Path) -> None:
    text = text_in(path)
    assert dropped(text, read_minutes(text)) == []


GUESSES = """Verslag overleg Wonen, 3 mei 2023

Aanwezig: Bos, burgemeester Kramer van Lindehage

Opening
Zij stuurt een lijst rond.
1. Wonen
Bos belt de corporatie.
Zij stuurt een lijst rond.
Er komt een brief.
Actie: Bos
Het bedrag is [...] per jaar.
"""


def test_what_is_a_guess_is_not_called_certain() -> None:
    told = read_minutes(GUESSES)
    sure = {each.person.name: each.sure for each in told.attendees}
    assert sure == {"Bos": Sureness.LIKELY, "Kramer": Sureness.LIKELY}
    by_text = {each.text: each for each in told.entries}
    assert by_text["Bos belt de corporatie."].sure is Sureness.CERTAIN
    pronoun = by_text["Zij stuurt een lijst rond."]
    assert pronoun.action is not None
    assert (pronoun.action.holders, pronoun.sure) == (("Bos",), Sureness.LIKELY)
    assert by_text["Er komt een brief."].sure is Sureness.LIKELY
    assert [each.sure for each in told.redactions] == [Sureness.LIKELY]
    assert [each.sure for each in told.items if not each.number] == [Sureness.PERHAPS]
