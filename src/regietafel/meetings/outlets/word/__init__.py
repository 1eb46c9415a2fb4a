# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A paper on its way out to be commented on in Word (*ter commentaar*)."""

from __future__ import annotations

from regietafel.meetings.outlets.word.sending import paper_docx

__all__ = ["paper_docx"]
