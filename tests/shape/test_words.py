# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever the code says, the catalogue has words for, in both languages."""

from functools import cache

import pytest

from regietafel.words import check
from tests.shape.tree import PACKAGE, File, files
from tests.shape.words import headings, in_code, in_template, speakers, unknown

SOURCE = files(".py", PACKAGE)


@cache
def known() -> frozenset[str]:
    """The speakers of the whole source; asked for in a test, so that collecting tests does not parse it."""
    return speakers(SOURCE)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_entry_that_is_named_exists(language: str) -> None:
    named = [each for file in SOURCE for each in in_code(file, known())]
    named += [each for file in SOURCE for each in headings(file)]
    named += [each for file in files(".html", PACKAGE) for each in in_template(file)]
    faults = unknown(named, check.keys(language))
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("raise Refused('areas-unknown', name=1)", set()),
        ("x = Message('areas-one' if a else 'areas-two')", {"areas-one"}),
        ("x = Message(f'rule-{name}')", {"rules-up"}),
        ("class Late(Refused): ...\nraise Late('late')", set()),
    ],
)
def test_an_entry_without_words_is_caught(text: str, ids: set[str]) -> None:
    file = File("src/regietafel/x.py", text)
    assert unknown(in_code(file, speakers([file])), ids)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("raise Refused('areas-unknown', name=1)", {"areas-unknown"}),
        ("x = Message(f'rule-{name}')", {"rule-up"}),
        ("x = Message(key)", set()),
    ],
)
def test_an_entry_with_words_is_let_through(text: str, ids: set[str]) -> None:
    file = File("src/regietafel/x.py", text)
    assert unknown(in_code(file, speakers([file])), ids) == []


def test_a_column_without_a_heading_is_caught() -> None:
    imported = "from regietafel.outlets.tables import Column\n"
    file = File("src/regietafel/x.py", f"{imported}Column[int]('to_house', of)\nColumn('a', of, name=b)")
    assert unknown(headings(file), {"column-housed"}) == ["src/regietafel/x.py:2: column-to-house"]
    assert unknown(headings(file), {"column-to-house"}) == []


def test_a_template_without_words_is_caught() -> None:
    assert unknown(in_template(File("x.html", '<h1>{% say "web-title" %}</h1>')), {"web-other"})
