# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Citations of the law that are an inference: cited as a ground, though the text does not say so."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from regietafel.base.law import LawRef
from regietafel.base.messages import Said


@cache
def inferred() -> Mapping[LawRef, Said]:
    """The articles that are cited by inference (*gevolgtrekking*), with what was inferred.

    >>> LawRef("BWBR0006685", "3") in inferred(), LawRef("BWBR0035303", "29", "1") in inferred()
    (True, False)
    """
    text = (files(__package__) / "inferred.toml").read_text(encoding="utf-8")
    return {
        LawRef(**row["law"]): Said(row["why"]["nl"], row["why"]["en"])
        for row in tomllib.loads(text)["inferred"]
    }
