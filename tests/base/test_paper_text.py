# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The blocks of a paper keep their anchors from version to version."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Refused
from regietafel.base.paper_text import Block, PaperText, carry_anchors


def paper(*texts: str) -> PaperText:
    return PaperText("x", 1, "Brief", "nl", tuple(Block(f"p{n}", text) for n, text in enumerate(texts, 1)))


def blocks(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(f"nieuw{n}", text) for n, text in enumerate(texts))


def carried(before: PaperText, *texts: str) -> list[str]:
    return [block.anchor for block in carry_anchors(before, blocks(*texts))]


TEXTS = st.lists(st.sampled_from(["een twee", "een twee drie", "vier", "vijf zes", ""]), max_size=6)


@given(TEXTS, TEXTS)
def test_every_block_of_a_next_version_has_one_anchor_and_no_anchor_is_given_twice(
    old: list[str], new: list[str]
) -> None:
    anchors = carried(paper(*old), *new)
    assert len(set(anchors)) == len(anchors) == len(new)


@given(TEXTS)
def test_a_version_with_the_same_text_keeps_every_anchor(texts: list[str]) -> None:
    before = paper(*texts)
    assert carried(before, *texts) == [block.anchor for block in before.blocks]


def test_other_words_keep_the_anchor_and_other_text_does_not() -> None:
    before = paper("De leden stemmen in.", "Het kabinet kiest de eerste mogelijkheid.")
    assert carried(before, "De leden stemmen in.", "Het kabinet verkent de eerste mogelijkheid.") == [
        "p1",
        "p2",
    ]
    assert carried(before, "De leden stemmen in.", "Wie betaalt dit?") == ["p1", "p3"]


def test_a_paragraph_in_between_moves_no_anchor() -> None:
    assert carried(paper("Een.", "Twee."), "Een.", "Nieuw.", "Twee.") == ["p1", "p3", "p2"]


def test_a_number_of_an_earlier_version_is_not_given_again() -> None:
    (block,) = carry_anchors(paper(), blocks("Nieuw."), taken=["p7", "h2"])
    assert block.anchor == "p8"


def test_a_heading_is_never_the_same_block_as_a_paragraph() -> None:
    (block,) = carry_anchors(paper("Conclusie"), (Block("a", "Conclusie", 1),))
    assert block.anchor == "h2"


def test_two_blocks_under_one_anchor_are_refused() -> None:
    with pytest.raises(Refused, match="paper-anchor-twice"):
        PaperText("x", 1, "Brief", "nl", (Block("p1", "Een."), Block("p1", "Twee.")))


@pytest.mark.parametrize("anchor", ["", "P1", "p_1", "1p", "p" * 31])
def test_a_name_that_a_bookmark_cannot_have_is_no_anchor(anchor: str) -> None:
    with pytest.raises(ValueError, match="anchor"):
        Block(anchor, "Een.")


@given(st.text(max_size=20), st.text(max_size=20))
def test_another_text_has_another_fingerprint(one: str, other: str) -> None:
    same = " ".join(one.replace("\u00ad", "").split()) == " ".join(other.replace("\u00ad", "").split())
    assert (paper(one).fingerprint == paper(other).fingerprint) == same
