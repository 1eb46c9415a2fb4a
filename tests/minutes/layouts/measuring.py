# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Precision and recall of the reader per kind and text.

``python -m tests.minutes.layouts.measuring`` prints them; ``-v`` also what was missed and what is not there.
"""

import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from regietafel.minutes.rules.scores import Score, compared
from regietafel.minutes.sources import read_minutes
from regietafel.minutes.sources.truth import read_truth
from tests.minutes.layouts.documents import layouts, text_in

FOLDERS = ("unseen", "later", "built")
"""Put aside before the reader was built, put aside again when it read these, and used all the way."""


def scored(path: Path) -> tuple[Score, ...]:
    """The scores of one text against what it holds."""
    truth = path.with_name(path.name.partition(".")[0] + ".toml")
    return compared(read_minutes(text_in(path)), read_truth(truth))


def summed(scores: Iterable[Score]) -> dict[str, Score]:
    """One score per kind over many texts, in the order of the kinds."""
    by_kind = sorted(scores, key=lambda score: score.of)
    return {of: _sum(of, list(group)) for of, group in groupby(by_kind, lambda score: score.of)}


def _sum(of: str, scores: list[Score]) -> Score:
    return Score(
        of,
        sum(score.matched for score in scores),
        tuple(text for score in scores for text in score.missing),
        tuple(text for score in scores for text in score.extra),
    )


def lines(folder: str, *, wordy: bool) -> Iterator[str]:
    """A line per text and kind, and the sums."""
    every: list[Score] = []
    for name, path in layouts(folder).items():
        scores = scored(path)
        every += scores
        yield from (_line(name, score) for score in scores)
        yield from _faults(scores) if wordy else ()
    yield from (_line(folder.upper(), score) for score in summed(every).values())


def _line(name: str, score: Score) -> str:
    precision, recall = (
        "   –" if share is None else f"{float(share):.2f}" for share in (score.precision, score.recall)
    )
    there, found = score.matched + len(score.missing), score.matched + len(score.extra)
    counts = f"{there:>4} there{found:>4} read{score.matched:>4} right"
    return f"{name:<14}{score.of:<12}{counts}  {precision} {recall}"


def _faults(scores: tuple[Score, ...]) -> Iterator[str]:
    for score in scores[:-1]:
        yield from (f"    {score.of}: missed     {text}" for text in score.missing)
        yield from (f"    {score.of}: not there  {text}" for text in score.extra)


if __name__ == "__main__":
    for each in [word for word in sys.argv[1:] if word in FOLDERS] or FOLDERS:
        sys.stdout.writelines(f"{line}\n" for line in lines(each, wordy="-v" in sys.argv))
