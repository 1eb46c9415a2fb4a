# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every damaged file gets a sentence of its own or is read as the sound one is; nothing fills the memory."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel import data
from regietafel.base.messages import ManyRefused, Message, Refused
from regietafel.data.indicators import indicators
from regietafel.figures.sources.catalogue import SHAPES, FigureSource
from regietafel.figures.sources.shape import Counted, Told, read_figures
from regietafel.files.tables import Bounds
from regietafel.words import LANGUAGES, say
from tests.support.damage import ALL, HEAVY, Damage, Sample
from tests.support.damage.sample import as_zip

TOLD = Told(data.areas(), indicators())
SOUND = Sample(
    [
        ["peildatum", "veiligheidsregio", "gevraagd", "gerealiseerd"],
        [date(2022, 7, 8), "Fryslân", 1225, 1011],
        [date(2022, 7, 8), "Twente", 2225, 180],
        [date(2022, 7, 8), "Zeeland", 225, 225],
    ]
)
MOST = 500_000_000
"""Bytes of memory, of the whole process."""


def read(content: bytes, name: str) -> tuple[Counted, ...]:
    found = read_figures(
        content, name, shape=SHAPES[FigureSource.CRISIS_SHELTER], told=TOLD, bounds=Bounds(file=50_000_000)
    )
    found.require_sound()
    return found.counted


def figures(damage: Damage) -> list[tuple[str, str, date, int | None]]:
    return [
        (each.indicator, each.area, each.start, each.amount) for each in read(damage.make(SOUND), str(damage))
    ]


def refusal(damage: Damage) -> tuple[Message, ...]:
    with pytest.raises(Refused) as refused:
        read(damage.make(SOUND), str(damage))
    return refused.value.faults if isinstance(refused.value, ManyRefused) else (refused.value.message,)


SOUND_FIGURES = figures(ALL[0])


def test_there_are_more_than_a_hundred_kinds_of_damage_each_with_its_name() -> None:
    assert len({damage.name for damage in ALL}) == len(ALL) > 100
    assert len({damage.key for damage in ALL}) > 50


@pytest.mark.parametrize("damage", [each for each in ALL if each.key is None], ids=str)
def test_a_harmless_damage_reads_as_the_sound_table(damage: Damage) -> None:
    assert len(SOUND_FIGURES) == 6
    assert figures(damage) == SOUND_FIGURES


@pytest.mark.parametrize("damage", [each for each in ALL if each.key and each not in HEAVY], ids=str)
def test_every_other_damage_is_refused_in_a_sentence_of_its_own(damage: Damage) -> None:
    faults = refusal(damage)
    assert damage.key in {fault.key for fault in faults}
    for language in LANGUAGES:
        assert all(len(say(fault, language)) > 20 for fault in faults)


@given(
    damage=st.sampled_from([each for each in ALL if each.key is None]),
    place=st.integers(0, 10**6),
    put=st.binary(max_size=3),
    taken=st.integers(0, 30),
)
def test_a_file_changed_anywhere_is_read_or_refused_and_never_anything_else(
    damage: Damage, place: int, put: bytes, taken: int
) -> None:
    """In a workbook the change is inside a part, or hardly any would get past the zip file."""
    content = damage.make(SOUND)
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            parts = {name: file.read(name) for name in file.namelist()}
        name = sorted(parts)[place % len(parts)]
        content = as_zip({**parts, name: _changed(parts[name], place, put=put, taken=taken)})
    else:
        content = _changed(content, place, put=put, taken=taken)
    with suppress(Refused):
        assert read(content, str(damage))


def _changed(content: bytes, place: int, *, put: bytes, taken: int) -> bytes:
    at = place % (len(content) + 1)
    return content[:at] + put + content[at + taken :]


@pytest.mark.parametrize("damage", HEAVY, ids=str)
def test_a_file_that_would_fill_the_memory_is_refused_within_500_megabytes(
    damage: Damage, tmp_path: Path
) -> None:
    """In a process of its own that cannot have more; the file itself is made here."""
    place = tmp_path / f"zwaar.{damage.ending}"
    place.write_bytes(damage.make(SOUND))
    script = (
        "import resource, sys\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({MOST}, {MOST}))\n"
        "from pathlib import Path\n"
        "from regietafel.base.messages import Refused\n"
        "from tests.files.test_damage import read\n"
        "try:\n"
        "    read(Path(sys.argv[1]).read_bytes(), 'zwaar')\n"
        "except Refused as refusal:\n"
        "    print(refusal.message.key)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(place)], capture_output=True, text=True, check=False
    )
    assert (run.stdout.strip(), run.returncode) == (damage.key, 0), run.stderr[-500:]
