# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A form with many rows: read by a reader of its own, and as much an act as any other form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import QueryDict

from regietafel.web.form_view import ROWS
from regietafel.web.inputs import Asked, hidden


class Whole(forms.Widget):
    """All that a form holds, as the value of one field."""

    def value_from_datadict(self, data: Any, _files: Any, _name: str) -> Any:  # shape: as Django calls it
        """The form as it was sent."""
        return data


def rows(read: Callable[[QueryDict], object]) -> Asked:
    """All that a form holds, read at once; the page itself shows its rows, with what was typed in them."""
    return hidden(ROWS, read=read, widget=Whole, apart=False)
