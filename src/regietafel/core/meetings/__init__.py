# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Meetings: who sat at the table, what was on it, what was said and agreed."""
