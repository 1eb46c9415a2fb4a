# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Agenda and papers of a meeting as one PDF with bookmarks (*bundel*), for who reads in another system."""

from __future__ import annotations

from regietafel.meetings.outlets.bundle.content import Bundle, Bundled, BundleItem, BundlePaper
from regietafel.meetings.outlets.bundle.making import bundled

__all__ = ["Bundle", "BundleItem", "BundlePaper", "Bundled", "bundled"]
