# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One generic ladder: rungs as dated data, cases replayed from facts, what is due, what is not lawful yet."""
