# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands of the product, read from its own help."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.everything import running

HEADING = re.compile(r"^\W*Commands\W*$")
NAMED = re.compile(r"^\W{0,3}([a-z][a-z-]*)\b")


def named(text: str) -> list[str]:
    """The names under the heading of commands.

    >>> named("Usage\\n+- Commands ---+\\n| up   Create |\\n|      all.   |\\n| link Print  |\\n+---+")
    ['up', 'link']
    """
    below = iter(text.splitlines())
    for line in below:
        if HEADING.match(line):
            return [match[1] for match in map(NAMED.match, below) if match]
    return []


def commands(line: str = running.NAME) -> Iterator[str]:
    """Every command and group of commands, from the outside in."""
    yield line
    with tempfile.TemporaryDirectory() as folder:
        ran = running.run([*line.split()[1:], "--help"], Path(folder))
    for name in named(ran.out):
        yield from commands(f"{line} {name}")


def helps() -> list[str]:
    """The lines that ask for help."""
    return [f"{line} --help" for line in commands()]
