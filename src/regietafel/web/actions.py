# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Something to be done, with the days that are left to do it."""

from __future__ import annotations

from dataclasses import dataclass, field

from regietafel.core.base.decisions import Action
from regietafel.web.visit import Visit


@dataclass(frozen=True, slots=True)
class ActionView:
    """An action (*actie*) seen from a day."""

    action: Action
    days: int | None = field(metadata={"help": "days until the latest day; below zero it has passed"})


def seen(action: Action, visit: Visit) -> ActionView:
    """The action from the day of the visit."""
    return ActionView(action, (action.latest - visit.view.day).days if action.latest else None)
