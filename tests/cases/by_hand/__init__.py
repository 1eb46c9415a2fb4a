# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The case of 8 July 2022 entered on an empty ledger as its users would: by pages and commands alone."""
