# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tasks-column-code = code
tasks-column-name = area
tasks-column-kind = kind
tasks-column-weight = weight
tasks-column-quota = exact share
tasks-column-amount = number
tasks-column-before_transfers = before lending
tasks-column-existing = existing
tasks-column-to_find = still to find
tasks-column-remark = remark
tasks-total = total
tasks-fact-decision = decision
tasks-fact-key = key
tasks-fact-version = version
tasks-fact-rule = rounding
tasks-nothing = No distribution is known on this day.
tasks-noticed = Noticed by: { $body }, { $day }.
tasks-ground-decided = The total stands in a decision.
tasks-ground-key = The distribution key: { $key }.
tasks-what-taken-over = taken over from { $taker } by { $giver }
tasks-what-given-up = taken over by { $giver } from { $taker }
tasks-area-not-province = { $name } is not a province. Give a province, or ask: regietafel tasks explain.
