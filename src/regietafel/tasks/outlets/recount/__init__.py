# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The recount sheet (*narekenblad*): one page to redo a distribution with a pocket calculator."""

from __future__ import annotations

from regietafel.tasks.outlets.recount.page import RecountContent, recount_sheet

__all__ = ["RecountContent", "recount_sheet"]
