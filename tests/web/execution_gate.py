# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who may pass the gate to the room of carrying out, with an address for every name."""

from regietafel.services.demonstration import PERSONAS

SIGNED_IN = frozenset(persona.code for persona in PERSONAS)
PUBLIC = SIGNED_IN | {"openbaar"}

READ: dict[str, tuple[str, frozenset[str]]] = {
    "execution": ("/uitvoering/", PUBLIC),
}
CHANGE: dict[str, tuple[str, frozenset[str]]] = {}
"""What changes something: never by following a link."""
EXECUTION = {**READ, **CHANGE}
