# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

cbs-no-network = CBS cannot be reached at { $address } ({ $why }). Check the connection, or load an export with "regietafel areas load".
cbs-no-table = CBS has no table { $table }. Look up the number in StatLine, such as 70072ned or 85318NED.
cbs-status = CBS gives no figures for table { $table } (status { $status }). Try again later, or load an export with "regietafel areas load".
cbs-not-understood = The answer of CBS for table { $table } has another form than expected. Load an export with "regietafel areas load".
cbs-columns-changed = Table { $table } has no column with area or inhabitants that is known here. Expected: { $wanted }. It has: { $there }. Choose another table, or load an export with "regietafel areas load".
cbs-no-rows = Table { $table } has no municipalities for { NUMBER($year, useGrouping: 0) }. Are the figures of that year there yet?
cbs-other-address = For table { $table } CBS refers to another address ({ $address }). That is not followed.
cbs-too-many-pages = Table { $table } has more than { $most } pages. Choose a table with figures per municipality.
cbs-not-a-year = { $text } is not a year. Write four digits, such as 2026.
