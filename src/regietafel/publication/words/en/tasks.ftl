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
cli-records-verified = All { $count } entries are as they were written.
cli-records-broken = Entry { $number } does not fit what stands there. Put back a back-up from before that entry.
cli-areas-loaded = { $day }: { $new } { $new ->
    [one] fact
   *[other] facts
} recorded, { $same } were there already.
cli-links-printed = Sign-in link, good for one use within half an hour: { $address }
cli-links-persona-unknown = { $text } is not a role of the demonstration. Choose from { $known }.
cli-lent = Recorded: { $giver } takes over { $amount } places from { $taker }.
tasks-noticed = Noticed by: { $body }, { $day }.
cli-no-records = There are no records here yet, or of an older version. Make them with: regietafel up --no-serve
cli-not-a-day = { $option } has ‘{ $text }’, which is not a day. Write year, month and day, such as 2022-07-08.
cli-not-a-moment = { $option } has ‘{ $text }’, which is not a moment. Write it as 2026-01-31T12:00, or the day alone.
cli-boundaries-need-day = { $file } does not say for which day its boundaries are. Give that day with --on, such as 2022-03-24.
cli-up-migrating = 1/4 Bringing the records up to date …
cli-up-loading = 2/4 Loading the case of 8 July 2022 …
cli-up-loaded = { $count } facts loaded
cli-up-loaded-before = was loaded before
cli-up-skipped = left out (--no-demo)
cli-up-done = Done.
cli-up-links = 3/4 Sign-in links, each good for one use, on this machine only:
cli-up-serving = 4/4 Regietafel is at { $address }/en/  (Dutch: { $address }/). Stop with Ctrl+C.
cli-up-stopped = Stopped.
cli-up-port-taken = Port { $port } is taken. Choose another, for example: regietafel up --port 8001
cli-up-port-refused = Port { $port } cannot be used: { $reason }. Choose another, for example: regietafel up --port 8001
tasks-ground-decided = The total stands in a decision.
tasks-ground-key = The distribution key: { $key }.
