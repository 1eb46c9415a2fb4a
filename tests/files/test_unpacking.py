# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A small file that says it is small and unpacks to much costs no memory: not in Word, not in minutes."""

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest

from regietafel.base.messages import Refused
from regietafel.meetings.sources.word.package import opened
from regietafel.minutes.sources.docx_text import docx_text

HOLDS, SAYS = 50_000_000, 1_000
"""Unit: bytes."""


@pytest.fixture(scope="module")
def forged() -> bytes:
    """A DOCX whose text is fifty thousand times what its directory declares."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<a/>")
        file.writestr("word/document.xml", bytes(HOLDS))
    whole, small = struct.pack("<I", HOLDS), struct.pack("<I", SAYS)
    assert made.getvalue().count(whole) == 2
    return made.getvalue().replace(whole, small)


@pytest.mark.parametrize("read", [opened, docx_text])
def test_a_part_is_not_unpacked_further_than_it_says(
    read: Callable[[bytes, str], object], forged: bytes
) -> None:
    tracemalloc.start()
    with pytest.raises(Refused, match="not-a-document"):
        read(forged, "stuk.docx")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < HOLDS / 2
