# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What `tools/everything` takes for equal, what it tells of a difference, and that it asks every command."""

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from tests.shape.tree import ROOT
from tools.everything.answers import links
from tools.everything.compare import Allowed, Difference, compare
from tools.everything.forms import asked as asked_at
from tools.everything.forms import forms
from tools.everything.plain import lines, page
from tools.everything.session import listed
from tools.everything.take import file_for, put
from tools.everything.walk import Sample, belongs, chosen, kind

HERE = ROOT / "tools/everything"


def zipped(**members: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.xml", text)
    return made.getvalue()


def takes(folder: Path, *pairs: tuple[str, str]) -> tuple[Path, Path]:
    """Two takes with in each place these two texts."""
    for number, pair in enumerate(pairs):
        for name, text in zip(("old", "new"), pair, strict=True):
            put(folder / name, f"/{number}/", lines=text.split("\n"))
    return folder / "old", folder / "new"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>One\n   <b>two</b>  three</p>", "<p>\n One <b>two</b>\nthree </p>"),
        ('<p id="a" class="b">', "<p class=b id=a>"),
        ("<p>Ter&nbsp;Apel’s &lt; </p>", "<p>Ter\u00a0Apel&rsquo;s &#60;</p>"),
        ('<input name="csrfmiddlewaretoken" value="1">', '<input value="2" name="csrfmiddlewaretoken">'),
    ],
)
def test_pages_that_look_the_same_are_equal(one: str, other: str) -> None:
    assert page(one) == page(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>1.711</p>", "<p>1.712</p>"),
        ("<p><b>a</b> b</p>", "<p><b>a</b>b</p>"),
        ("<pre>a  b</pre>", "<pre>a b</pre>"),
        ('<a href="/a/">x</a>', '<a href="/b/">x</a>'),
        ("<p>a</p><p>b</p>", "<p>a b</p>"),
    ],
)
def test_pages_that_look_otherwise_are_not(one: str, other: str) -> None:
    assert page(one) != page(other)


def test_a_workbook_is_its_members_in_order_of_name_whenever_it_was_made() -> None:
    told = lines(zipped(b="<a><b/></a>", a="<c/>"), "answer.xlsx")
    assert told == ["--- a.xml", "<c/>", "--- b.xml", "<a>", "<b/>", "</a>"]
    assert told == lines(zipped(a="<c/>", b="<a><b/></a>"), "answer.xlsx")


def test_ends_of_lines_and_bytes_that_are_no_text_count() -> None:
    assert lines(b"a\r\nb", "a.csv") == ["a␍", "b"]
    assert lines(b"\xff", "a.ttf") != lines(b"\xfe", "a.ttf")


def test_one_change_in_many_places_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = takes(tmp_path, *[(f"{n}\na\nz", f"{n}\nb\nz") for n in range(4)], ("same", "same"))
    assert compare(before, after, allowed=Allowed()) == 1
    told = capsys.readouterr().out
    assert told.count("-a\n+b\n") == 1
    assert "in 4 places: ~0~, ~1~, ~2~ …" in told
    assert told.endswith("5 places in both; 0 in one alone; 1 differences; 0 allowed\n")


def test_what_is_only_in_one_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = takes(tmp_path, ("same", "same"))
    put(after, "/new/", lines=["x"])
    assert compare(before, after, allowed=Allowed()) == 1
    assert f"only in {after}: ~new~" in capsys.readouterr().out
    assert compare(before, after, allowed=Allowed.of(["only ~new~"])) == 0


def test_what_was_meant_is_allowed_in_its_place_alone(tmp_path: Path) -> None:
    before, after = takes(tmp_path, ("a\nx", "b\nx"), ("a\ny", "b\ny"))
    assert compare(before, after, allowed=Allowed.of(["~[01]~ => ^[ab]$"])) == 0
    assert compare(before, after, allowed=Allowed.of(["~0~ => ^[ab]$"])) == 1
    assert compare(before, after, allowed=Allowed.of(["~[01]~ => ^a$"])) == 1
    with pytest.raises(SystemExit, match="not a line of an allow-file: ~0~"):
        Allowed.of(["~0~"])


def test_every_line_of_a_difference_must_be_meant() -> None:
    allowed = Allowed.of(["x => ^a", "x => ^b"])
    assert allowed.allows("x", Difference(("a",), ("b",)))
    assert not allowed.allows("x", Difference(("a",), ("b", "c")))


def test_a_sample_is_the_same_whatever_the_order_of_the_links() -> None:
    found = [f"/gebied/{n}/?op={n}" for n in range(20)]
    two = Sample(plain=None, asking=2, posting=None)
    kept = [
        chosen(level, Counter(), sample=two, kind_of=lambda _: "area?op") for level in (found, found[::-1])
    ]
    assert kept[0] == kept[1]
    assert len(kept[0]) == 2


def test_the_kind_of_an_address_is_its_route_and_the_names_in_its_query() -> None:
    assert (
        kind("/gebied/PV26/?sorteer=naam&op=2022-07-08&op=", lambda _: "gebied/<>/")
        == "gebied/<>/?op&sorteer"
    )


def test_links_of_this_site_are_followed_but_for_signing_in_and_out() -> None:
    body = '<a href="../b/?x=1&amp;y=2#z"><img src="/c.png"><a href="https://elders.example/d"><a href="#e">'
    assert list(links(body, "/en/a/")) == ["/en/b/?x=1&y=2", "/c.png"]
    assert [a for a in ("/", "/en/", "/afmelden/", "/aanmelden/x") if belongs(a, "nl")] == ["/"]
    assert [a for a in ("/", "/en/", "/en/afmelden/") if belongs(a, "en")] == ["/en/"]


def test_a_long_address_has_a_file_of_its_own() -> None:
    names = {file_for("/" + "a" * 300 + end) for end in "bc"}
    assert len(names) == 2
    assert max(map(len, names)) < 255


def test_no_command_that_reads_is_asked_twice() -> None:
    assert [line for line, many in Counter(listed(HERE / "read.txt")).items() if many > 1] == []


def test_every_command_is_asked() -> None:
    commands = re.findall(
        r"^## (regietafel .+)$", (ROOT / "docs/reference/commands.md").read_text("utf-8"), re.MULTILINE
    )
    lines_of_all = [*listed(HERE / "read.txt"), *listed(HERE / "write.txt"), "regietafel up"]
    assert [
        command for command in commands if not any(line.startswith(command) for line in lines_of_all)
    ] == []


def test_forms_are_sent_as_they_stand_and_filled_in_by_every_button() -> None:
    page = """<form id="f" method="post" action="/x/" enctype="multipart/form-data">
      <input type="hidden" name="csrfmiddlewaretoken" value="t"><input type="hidden" name="id" value="7">
      <select name="area"><option value="">-</option><option>Utrecht</option></select>
      <input type="radio" name="r" value="1"><input type="radio" name="r" value="2" checked>
      <input type="checkbox" name="c"><textarea name="t"></textarea><input type="date" name="d">
      <input type="file" name="file">
      <button name="b" value="yes">Yes</button><button name="b" value="no">No</button></form>
      <input name="apart" form="f" value="here">"""
    sent = [dict(form.fields) for form in forms(page, "/")]
    assert [one["b"] for one in sent] == ["yes", "yes", "no", "no"]
    assert sent[0] == {"id": "7", "area": "", "r": "2", "t": "", "d": "", "apart": "here", "b": "yes"}
    assert sent[1] == sent[0] | {"area": "Utrecht", "t": "Voorbeeld", "d": "2022-09-20"}
    assert [form.files for form in forms(page, "/")] == [(), ("file",), (), ("file",)]


def test_a_form_that_only_asks_is_an_address() -> None:
    (one,) = forms('<form action="?x=1"><input name="q" value="a b"></form>', "/zoeken/?x=2")
    assert asked_at(one) == "/zoeken/?q=a+b"
