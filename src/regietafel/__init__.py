# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Regietafel as a library: from a capacity decision to everyone's task, every number explained.

>>> import regietafel
>>> outcome = regietafel.distribute(51_000, key="inhabitants", inhabitants_on="2022-01-01", by="province")
>>> outcome["PV26"].amount
3972

What cannot be divided raises ``Refused``; ``say`` puts it in words, in English or Dutch.

>>> try:
...     regietafel.distribute(-5, inhabitants_on="2022-01-01")
... except regietafel.Refused as refusal:
...     print(regietafel.say(refusal, language="en"))
The total −5 is negative.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regietafel.base.messages import Refused
    from regietafel.outlets.refusals import say
    from regietafel.tasks.rules.compare import compare
    from regietafel.tasks.rules.existing import coverage
    from regietafel.tasks.rules.explanation import explain
    from regietafel.tasks.rules.levels import Distributed, DrawsNeeded
    from regietafel.tasks.services.distributing import distribute

__all__ = ["Distributed", "DrawsNeeded", "Refused", "compare", "coverage", "distribute", "explain", "say"]

_HOMES = {
    "Distributed": "regietafel.tasks.rules.levels",
    "DrawsNeeded": "regietafel.tasks.rules.levels",
    "Refused": "regietafel.base.messages",
    "compare": "regietafel.tasks.rules.compare",
    "coverage": "regietafel.tasks.rules.existing",
    "distribute": "regietafel.tasks.services.distributing",
    "explain": "regietafel.tasks.rules.explanation",
    "say": "regietafel.outlets.refusals",
}


def __getattr__(name: str) -> object:
    """What the library offers is imported when it is first asked for: ``import regietafel`` takes no time."""
    if name not in _HOMES:
        raise AttributeError(f"module 'regietafel' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
