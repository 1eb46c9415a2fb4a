# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The briefing (*dagbeeld*): the picture of a day on two pages, as accessible PDF and as DOCX.

Both are made from one content, of plain values: the same content gives the same bytes on any machine.
"""

from __future__ import annotations

from regietafel.reception.outlets.briefing.content import Briefing, Figure, Part
from regietafel.reception.outlets.briefing.document import docx
from regietafel.reception.outlets.briefing.paper import pdf

__all__ = ["Briefing", "Figure", "Part", "docx", "pdf"]
