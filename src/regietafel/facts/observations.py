# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Counted figures, and what a body says against one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import Count, Ref, Sought


@dataclass(frozen=True, slots=True)
class Observation:
    """A counted figure (*waarneming*): what, where, when (``stamp.valid``), how many, from which source.

    ``amount`` is None where the source says that it is not known; that is not zero.
    """

    stamp: Stamp
    indicator: str
    area: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class Dispute:
    """A body contests a figure (*betwisting*): own count, ground and evidence; or the source's answer.

    It is shown with the figure, and holds up every step that rests on it, until it is answered.
    """

    stamp: Stamp
    about: Sought
    body: str
    own_count: Count | None
    ground: Said
    evidence: str | None = None
    answers: Annotated[str, Ref(Dispute)] | None = None
    """The dispute that this one answers, where the source of the figure speaks."""


FigureFact: TypeAlias = Observation | Dispute
"""Every kind of fact of this module."""
