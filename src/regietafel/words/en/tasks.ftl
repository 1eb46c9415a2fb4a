# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

tasks-note-surplus = There are { $surplus } more than the task. Nothing has to be found.
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
tasks-levels-apart = { $name } carries { $own }. The municipalities add up to { $below }. The difference of { $difference } rests on the province: what a province takes over or gives up is not divided over municipalities.
tasks-area-not-province = { $name } is not a province. Give a province, or ask: regietafel tasks explain.
