# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tables as they were first made, by subject; what changes later changes in a migration of its own."""
