# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The province sheet (*provinciaal blad*): one A4 page with an area's task and how it came about.

It is an accessible PDF (PDF/UA-1) made by typst, with the font that ships beside it and no other, and with
the day of the sheet as its time of making: the same content gives the same bytes on any machine.
"""

from __future__ import annotations

from regietafel.outlets.font import FAMILY, font_folder
from regietafel.tasks.outlets.sheet.content import Row, SheetContent
from regietafel.tasks.outlets.sheet.page import sheet

__all__ = ["FAMILY", "Row", "SheetContent", "font_folder", "sheet"]
