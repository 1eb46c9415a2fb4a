# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the documentation says of the house is so: each file it names is there, each room has its line."""

import re

import pytest

from tests.shape.tree import PACKAGE, ROOT, paths
from tools import house

NAMED = re.compile(r"`((?:[a-z_0-9]+/)+[a-z_0-9]*\.?(?:py|toml|ftl)?)`")
PAGES = ("docs/explanation/architecture.md", "docs/how-to/change-it.md", "docs/explanation/records.md")
ARCHITECTURE = (ROOT / PAGES[0]).read_text("utf-8")


def missing(text: str) -> list[str]:
    """The files and folders that a page names and that are not there."""
    known = set(paths()) | {path.removeprefix(f"{PACKAGE}/") for path in paths()}
    folders = {"/".join(path.split("/")[:depth]) for path in known for depth in range(1, path.count("/") + 1)}
    return [name for name in NAMED.findall(text) if name.rstrip("/") not in known | folders]


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    assert missing((ROOT / page).read_text("utf-8")) == []


def test_a_file_that_is_not_there_is_caught() -> None:
    assert missing("see `base/area.py` and `base/nowhere.py`") == ["base/nowhere.py"]


def test_every_room_has_its_line() -> None:
    rooms = house.contracts()["houses"]["layers"]
    named = [room.strip() for layer in rooms for room in layer.split("|")]
    assert [room for room in named if f"**{room}**" not in ARCHITECTURE] == []
