# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Bodies to choose from on a form, by what people call them; what is sent is the code."""

from __future__ import annotations

from collections.abc import Iterable

from regietafel.areas.bodies import bodies_known
from regietafel.data.organisations import national
from regietafel.web.form_view import Choices


def body_choices(codes: Iterable[str], language: str) -> Choices:
    """Bodies or seats to choose from: by the abbreviation of the field where there is one, else by name."""
    known = bodies_known()
    found = ((code, known.of_seat(code)) for code in codes)
    return tuple(
        (code, body.code if body.code in national() else body.name.on(language)) for code, body in found
    )
