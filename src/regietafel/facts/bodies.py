# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Bodies that a table put on record itself, beside those that ship."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.base.bodies import BodyKind
from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import Sought


@dataclass(frozen=True, slots=True)
class BodyListed:
    """An organisation that sits at a table or does something (*organisatie*), under a code of its own."""

    stamp: Stamp
    code: Sought
    name: Said
    kind: BodyKind
