# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Housing targets per half-year (*taakstelling huisvesting vergunninghouders*): ledger, balances, outlook."""
