# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper goes out as DOCX and comes back: every change and comment becomes a request at its anchor."""

from __future__ import annotations

from datetime import date
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from regietafel.base.paper_text import Block, PaperText, plain
from regietafel.meetings.sources.word import Asked, Edit, Manner, Returned, identity_of, read_returned
from regietafel.words import say
from tests.meetings.sources.word_files import (
    LETTER,
    about,
    gone,
    kept,
    letter,
    mark_gone,
    mark_put,
    moved,
    paragraph,
    put,
    put_and_gone,
    remark,
    sent,
    with_body,
)

OLD = "Het kabinet kiest voor de eerste mogelijkheid."
NEW = "Het kabinet verkent de eerste mogelijkheid."
IPO = "IPO, J. de Wit"
NEUTRAL = paragraph("p2", kept("Het kabinet "), gone("kiest voor", IPO), put("verkent", IPO), kept(OLD[22:]))


def read(content: bytes, text: PaperText = LETTER) -> Returned:
    return read_returned(content, name="brief.docx", sent=text)


def only(content: bytes) -> Asked:
    (asked,) = read(content).asked
    return asked


def notes(returned: Returned) -> str:
    return "\n".join(say(note, "nl") for note in returned.notes)


def test_what_comes_back_as_it_went_asks_nothing() -> None:
    returned = read(sent())
    assert (returned.manner, returned.asked) == (Manner.UNTOUCHED, ())
    assert notes(returned) == "Er is niets gewijzigd en niets opgemerkt."


def test_a_file_says_of_which_version_it_was_made() -> None:
    found = identity_of(sent(), "brief.docx")
    assert found is not None
    assert (found.paper, found.version, found.fingerprint) == ("LRT-2022-7", 2, LETTER.fingerprint)


def test_a_recorded_change_is_a_request_under_its_heading_with_the_old_and_the_new_words() -> None:
    asked = only(with_body(letter(p2=NEUTRAL)))
    assert (asked.anchor, asked.heading, asked.by, asked.on) == ("p2", "Conclusie", IPO, date(2022, 7, 5))
    assert (asked.old, asked.new, asked.tracked) == (OLD, NEW, True)
    assert asked.edits == (Edit("kiest voor", "verkent"),)


def test_a_change_of_layout_alone_asks_nothing_and_is_counted() -> None:
    look = '<w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="X"><w:rPr/></w:rPrChange></w:rPr><w:t>'
    returned = read(with_body(letter(p2=paragraph("p2", f"{look}{OLD}</w:t></w:r>"))))
    assert returned.asked == ()
    assert "alleen over de opmaak" in notes(returned)


def test_two_authors_in_one_paragraph_make_two_requests_each_with_their_own_words() -> None:
    both = paragraph("p2", kept("Het kabinet "), gone("kiest voor", "A"), put("verkent", "A"), kept(" de "),
                     gone("eerste", "B"), put("tweede", "B"), kept(" mogelijkheid."))  # fmt: skip
    one, two = read(with_body(letter(p2=both))).asked
    assert (one.by, one.old, one.new) == ("A", OLD, NEW)
    assert (two.by, two.old, two.new) == ("B", OLD, "Het kabinet kiest voor de tweede mogelijkheid.")


def test_who_takes_out_what_another_put_in_is_a_request_as_well() -> None:
    body = paragraph(
        "p2", kept("Het kabinet kiest"), put_and_gone(" niet", author="A", other="B"), kept(OLD[17:])
    )
    one, two = read(with_body(letter(p2=body))).asked
    assert (one.by, one.old, one.new) == ("A", OLD, "Het kabinet kiest niet voor de eerste mogelijkheid.")
    assert (two.by, two.edits) == ("B", (Edit("niet", ""),))


def test_who_takes_out_own_words_again_asks_nothing() -> None:
    body = paragraph(
        "p2", kept("Het kabinet kiest"), put_and_gone(" niet", author="A", other="A"), kept(OLD[17:])
    )
    assert read(with_body(letter(p2=body))).asked == ()


def test_words_that_are_carried_elsewhere_are_marked_so_at_both_ends() -> None:
    here = paragraph("p3", moved("Gevolgen voor gemeenten", "A", to=False))
    there = paragraph("p4", kept("Gevolgen voor provincies"), moved(" Gevolgen voor gemeenten", "A", to=True))
    left, come = read(with_body(letter(p3=here, p4=there))).asked
    assert (left.anchor, left.new, left.edits[0].moved) == ("p3", "", True)
    assert (come.anchor, come.new) == ("p4", "Gevolgen voor provincies Gevolgen voor gemeenten")
    assert come.edits[0].moved


def test_a_new_paragraph_behind_another_is_asked_at_that_one() -> None:
    body = paragraph("p2", kept(OLD), mark=mark_put("A")) + paragraph("", put("Daarna volgt overleg.", "A"))
    asked = only(with_body(letter(p2=body)))
    assert (asked.anchor, asked.new, asked.edits) == (
        "p2",
        f"{OLD}\nDaarna volgt overleg.",
        (Edit("", "Daarna volgt overleg."),),
    )


def test_a_paragraph_that_is_cut_in_two_is_one_request() -> None:
    body = paragraph("p2", kept("Het kabinet kiest"), mark=mark_put("A")) + paragraph("", kept(OLD[17:]))
    asked = only(with_body(letter(p2=body)))
    assert (asked.old, asked.new) == (OLD, "Het kabinet kiest\nvoor de eerste mogelijkheid.")


def test_a_paragraph_that_is_taken_out_is_asked_as_nothing_left() -> None:
    asked = only(
        with_body(letter(p3=paragraph("p3", gone("Gevolgen voor gemeenten", "A"), mark=mark_gone("A"))))
    )
    assert (asked.anchor, asked.old, asked.new, asked.joins_next) == (
        "p3",
        "Gevolgen voor gemeenten",
        "",
        False,
    )


def test_two_paragraphs_that_are_joined_are_said_to_be() -> None:
    asked = only(with_body(letter(p3=paragraph("p3", kept("Gevolgen voor gemeenten"), mark=mark_gone("A")))))
    assert (asked.anchor, asked.joins_next, asked.by) == ("p3", True, "A")


def test_a_comment_stands_with_the_change_of_its_author_and_else_by_itself() -> None:
    body = paragraph(
        "p2", kept("Het kabinet "), about(1, gone("kiest voor", IPO), put("verkent", IPO)), kept(OLD[22:])
    )
    alone = paragraph("p4", about(2, kept("Gevolgen voor provincies")))
    comments = remark(1, IPO, text="Graag neutraler.") + remark(2, "VNG", text="Welke?")
    change, question = read(with_body(letter(p2=body, p4=alone), comments=comments)).asked
    assert [each.text for each in change.remarks] == ["Graag neutraler."]
    assert change.new == NEW
    assert (question.by, question.new, question.remarks[0].quoted) == (
        "VNG",
        None,
        "Gevolgen voor provincies",
    )


def test_answers_stand_under_the_comment_they_answer() -> None:
    body = letter(p2=paragraph("p2", about(1, about(2, about(3, kept(OLD))))))
    comments = (
        remark(1, "VNG", text="Waarom?")
        + remark(2, "SJenV", text="Zie bijlage.")
        + remark(3, "VNG", text="Dank.")
    )
    threads = (
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000002" w15:done="0"/>'
    )
    (one,) = only(with_body(body, comments=comments, threads=threads)).remarks
    assert (one.text, one.settled) == ("Waarom?", True)
    assert [(each.by.author, each.text) for each in one.answers] == [
        ("SJenV", "Zie bijlage."),
        ("VNG", "Dank."),
    ]


def test_comments_that_answer_each_other_in_a_circle_are_not_lost() -> None:
    body = letter(p2=paragraph("p2", about(1, about(2, kept(OLD)))))
    threads = "".join(
        f'<w15:commentEx w15:paraId="0000000{one}" w15:paraIdParent="0000000{other}"/>'
        for one, other in ((1, 2), (2, 1))
    )
    comments = remark(1, "A", text="Een.") + remark(2, "B", text="Twee.")
    (top,) = only(with_body(body, comments=comments, threads=threads)).remarks
    assert {top.text, *(each.text for each in top.answers)} == {"Een.", "Twee."}


def test_a_comment_over_two_paragraphs_quotes_both() -> None:
    body = letter(
        p3=paragraph("p3", '<w:commentRangeStart w:id="1"/>', kept("Gevolgen voor gemeenten")),
        p4=paragraph(
            "p4",
            kept("Gevolgen voor provincies"),
            '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
        ),
    )
    asked = only(with_body(body, comments=remark(1, "A", text="Dubbel.")))
    assert (asked.anchor, asked.remarks[0].quoted) == (
        "p3",
        "Gevolgen voor gemeenten Gevolgen voor provincies",
    )


WORDS = ("Een", "twee", "drie")
HISTORIES = ("kept", "gone by A", "gone by B", "put by A", "put by B")


def _run(word: str, history: str) -> str:
    match history.split():
        case ["gone", _, author]:
            return gone(f"{word} ", author)
        case ["put", _, author]:
            return kept(f"{word} ") + put(f"{word.upper()} ", author)
    return kept(f"{word} ")


def _left(histories: tuple[str, ...], author: str) -> str:
    said = []
    for word, history in zip(WORDS, histories, strict=True):
        said += [] if history == f"gone by {author}" else [word]
        said += [word.upper()] if history == f"put by {author}" else []
    return " ".join(said)


def test_every_small_history_gives_each_author_the_sent_words_and_their_own_outcome() -> None:
    text = PaperText("x", 1, "Titel", "nl", (Block("p1", " ".join(WORDS)),))
    out = sent(text)
    title = paragraph("titel", kept("Titel"))
    for histories in product(HISTORIES, repeat=3):
        runs = "".join(_run(word, history) for word, history in zip(WORDS, histories, strict=True))
        found = read(with_body(title + paragraph("p1", runs), content=out), text).asked
        expected = {who for who in "AB" if any(history.endswith(f"by {who}") for history in histories)}
        assert {each.by for each in found} == expected, histories
        for each in found:
            assert (each.old, each.new) == (text.blocks[0].text, _left(histories, str(each.by))), histories


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=30)


@settings(max_examples=20)
@given(st.lists(st.tuples(TEXTS, st.integers(0, 6)), max_size=6))
def test_any_paper_comes_back_as_it_went(blocks: list[tuple[str, int]]) -> None:
    numbered = tuple(Block(f"p{place}", said, level) for place, (said, level) in enumerate(blocks))
    text = PaperText("x", 1, "Titel", "en", numbered)
    assert read(sent(text), text).asked == ()
    assert all(plain(block.text) == plain(plain(block.text)) for block in text.blocks)
