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
tasks-decided = Decision: { $title } ({ $body }).
tasks-noticed = Noticed by: { $body }, { $day }.
tasks-key = Key: { $key }.
tasks-key-assumed = Key: { $key }. This is an assumption: the text of the key is not known.
cli-no-records = There are no records here yet, or of an older version. Make them with: regietafel up --no-serve
