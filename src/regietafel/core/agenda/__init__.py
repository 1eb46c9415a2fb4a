# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Measures and actions: one register, what is late, what comes back on the agenda, monthly reports."""
