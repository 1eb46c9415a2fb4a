# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What was written by hand stays, whatever the structure says later."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from regietafel.meetings.rules.blocks import (
    Block,
    BlockState,
    Correction,
    as_data,
    edited,
    from_data,
    loose_numbers,
    refreshed,
    settled,
)

KEYS = st.sampled_from("abcdef")
MADE = st.dictionaries(KEYS, st.sampled_from(["x", "y", "z"])).map(
    lambda each: tuple(Block(key, None, text) for key, text in each.items())
)


def test_an_edit_by_hand_is_not_overwritten_and_is_marked_as_behind() -> None:
    first = (Block("1", "Opening", "Van de structuur"), Block("2", None, "Het tweede"))
    mine = edited(first, "1", text="Van mij")
    assert [block.state for block in mine] == [BlockState.EDITED, BlockState.MADE]
    later = refreshed(mine, (Block("1", "Opening", "Nieuw"), Block("2", None, "Ook nieuw")))
    assert [(block.text, block.state) for block in later] == [
        ("Van mij", BlockState.BEHIND),
        ("Ook nieuw", BlockState.MADE),
    ]
    assert later[0].made == "Nieuw"
    assert settled(later, "1", take_made=True)[0].text == "Nieuw"
    kept = settled(later, "1", take_made=False)[0]
    assert (kept.text, kept.state) == ("Van mij", BlockState.EDITED)


def test_a_block_whose_subject_is_gone_stays_when_it_was_edited() -> None:
    blocks = edited(
        (Block("1", None, "a"), Block("2", None, "b"), Block("3", None, "c")), "2", text="van mij"
    )
    later = refreshed(blocks, (Block("1", None, "a"), Block("4", None, "d")))
    assert [(block.key, block.state) for block in later] == [
        ("1", BlockState.MADE),
        ("2", BlockState.LOOSE),
        ("4", BlockState.MADE),
    ]


def test_a_defect_is_kept_as_it_reads_beside_its_correction() -> None:
    correction = Correction("achtstand in gehaald", "achterstand ingehaald")
    blocks = (Block("1", None, "De achtstand in gehaald", corrections=(correction,)),)
    assert refreshed(blocks, (Block("1", None, "Anders"),))[0].corrections == (correction,)
    assert from_data(as_data(blocks)) == blocks


def test_a_number_leads_to_what_it_counts_or_is_named() -> None:
    loose = loose_numbers(Block("1", None, "Er verblijven 2.193 personen en 50% is ingehaald; 300 plekken."))
    assert [each.params["number"] for each in loose] == ["2.193", "50%", "300"]
    assert loose_numbers(Block("1", None, "Er verblijven 2.193 personen.", refers_to=("feit",))) == ()
    plain = "Op 8 juli 2022, punt 2.1, maatregel 8, de 12 provincies, 2022-II."
    assert loose_numbers(Block("1", None, plain)) == ()


@given(MADE, st.dictionaries(KEYS, st.sampled_from(["mijn", "x"])), st.lists(MADE, max_size=3))
def test_no_run_of_the_structure_loses_a_word_written_by_hand(
    first: tuple[Block, ...], mine: dict[str, str], later: list[tuple[Block, ...]]
) -> None:
    blocks = first
    for key, text in mine.items():
        blocks = edited(blocks, key, text=text)
    written = {block.key: block.text for block in blocks if block.edited is not None}
    for made in later:
        blocks = refreshed(blocks, made)
        keys = [block.key for block in blocks]
        assert len(set(keys)) == len(keys)
        assert {block.key: block.text for block in blocks if block.edited is not None} == written
        assert [block.key for block in blocks if block.made is not None] == [block.key for block in made]
    assert from_data(as_data(blocks)) == blocks
