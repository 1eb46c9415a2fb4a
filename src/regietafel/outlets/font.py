# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The one font of charts and paper: an open sans fetched from npm at set-up and carried in the wheel."""

from __future__ import annotations

from pathlib import Path

from regietafel.base.messages import Refused

FAMILY = "Source Sans 3"
FACES = ("SourceSans3_400Regular.ttf", "SourceSans3_600SemiBold.ttf")


def font_folder(folder: Path = Path(__file__).parent / "fonts") -> Path:
    """The folder with the font (*lettertype*); refused when a face is missing: typst would take another."""
    missing = [face for face in FACES if not (folder / face).is_file()]
    if missing:
        raise Refused("sheet-font-missing", family=FAMILY, files=tuple(missing))
    return folder
