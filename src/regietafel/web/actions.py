# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Something to be done, with the days that are left to do it."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel.core.base.decisions import Action
from regietafel.core.base.messages import Message
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class ActionView:
    """An action (*actie*) seen from a day."""

    action: Action
    days: int | None = field(metadata={"help": "days until the latest day; below zero it has passed"})
    waits: Message | None = field(metadata={"help": "what the decision behind it waits for"})
    now: str = field(default="", metadata={"help": "how it stands, in words; empty where nobody asked"})


def seen(action: Action, visit: Visit, *, waits: Message | None = None) -> ActionView:
    """The action from the day of the visit."""
    return ActionView(action, (action.latest - visit.view.day).days if action.latest else None, waits)
