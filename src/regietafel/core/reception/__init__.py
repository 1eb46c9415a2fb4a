# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reception: records and turns, checks of tables, need and portfolio, plans against progress, the balance."""
