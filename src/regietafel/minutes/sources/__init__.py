# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Released minutes as a draft of their structure, by rules that stand in readable tables."""

from __future__ import annotations

from regietafel.minutes.sources.reading import read_minutes

__all__ = ["read_minutes"]
