# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody for each role of the table, who speaks for bodies that exist."""

import pytest

from regietafel.access.permissions import allowed
from regietafel.access.personas import PERSONAS, Persona
from regietafel.access.readers import Role
from regietafel.data import areas
from regietafel.data.organisations import national, of_province


def test_every_role_that_signs_in_is_there_once() -> None:
    roles = [persona.reader.role for persona in PERSONAS]
    assert sorted(roles) == sorted(set(Role) - {Role.PUBLIC})


def test_codes_and_names_on_record_are_different() -> None:
    assert len({persona.code for persona in PERSONAS}) == len(PERSONAS)
    assert len({persona.reader.actor for persona in PERSONAS}) == len(PERSONAS)


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona.code)
def test_a_persona_speaks_for_bodies_that_exist(persona: Persona) -> None:
    register = areas()
    bodies = set(national()) | {body.code for body in of_province(register.get("PV26"))}
    known = bodies | {area.code for area in register.areas}
    assert persona.reader.bodies
    assert persona.reader.bodies <= known
    assert allowed(persona.reader, "session.end")


def test_a_persona_on_record_is_known_for_an_example() -> None:
    assert all(persona.reader.actor.startswith("voorbeeld-") for persona in PERSONAS)
