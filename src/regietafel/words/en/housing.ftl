# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Account
housing-national = national target { $period }
housing-to-house = to be housed, with the balance of before
housing-made-up = part of the backlog that was worked off
housing-corrected = target with what was carried over

## What comes next
housing-next-number = The national number for { $period } must be known by now.
housing-next-linked = Reference day: COA must have linked enough persons.
housing-next-end = Last day of { $period }.
housing-next-list = The province lists who missed { $period }.
housing-next-term = End of a term about { $period }: { $result }
housing-next-due = Due about { $period }: { $rung }.
housing-next-rung = At the earliest about { $period }: { $rung }.

## Table
housing-overview-title = Overview of housing permit holders, { $period }
housing-template-title = Overview of housing permit holders, { $period }: to fill in
housing-fact-missing = not known: { $column }
housing-fact-missing-of = { $count } of { $of } municipalities: { $codes }

## Lines of the country
housing-line-national = national target
housing-line-agreed = agreed beside it, not statutory: { $title }
housing-line-target-with-backlog = target with what was still open
housing-line-target = sum of the targets
housing-line-computed = computed, rounding: { $rule }
housing-line-in-force = by the law
housing-line-practice = to compare
housing-line-opening = balance at the start
housing-line-housed = housed
housing-line-closing = balance at the end
housing-line-standing = balance on the day of the count
housing-line-printed = printed by the source: { $what }
housing-line-backlog = backlog of the known municipalities together
housing-line-lead = lead of the known municipalities together
housing-line-not-attributed = not attributed: balance at the end
housing-line-monthly = to house per month
housing-line-made-up = part of the backlog that was worked off
housing-line-bare-met = bare number met
housing-yes = yes
housing-no = no
housing-line-origin = still open of { $period }
housing-line-origin-before = still open of before, half-year unknown
housing-line-corrected = to house, with what was carried over
housing-nothing-known = Of { $period } nothing is known on this day.
housing-country-title = Housing target, the Netherlands, { $period }
housing-municipality-title = Housing target, { $area }, { $period }

## Done
housing-silent = Of { $count } { $count ->
    [one] municipality
   *[other] municipalities
} it holds no figure; nothing is taken in of those.
housing-imported = { $on }: { $new } { $new ->
    [one] figure
   *[other] figures
} put on record, { $same } stood there already.
housing-previewed = { $on }: { $new } { $new ->
    [one] figure
   *[other] figures
} new or different, { $same } stand there already. Nothing was put on record.
housing-change = Row { $row }, { $name }, { $column }: { $before } becomes { $after }.
housing-closed = { $period } is closed. The national balance is { $balance }.

## Refusals
housing-not-a-province = { $area } is not a province. Choose a province.
housing-not-a-municipality = { $area } is not a municipality. Choose a municipality.
housing-number-not-positive = A national number is above zero, not { $persons }.
housing-no-target = For { $area } no target of { $period } is known that could be adjusted.
housing-adjustment-needs-reason = An adjustment to { $persons } needs a reason, and a number of zero or more.
housing-correction-needs-reason = This replaces a figure on record. Write why.
housing-origin-later = An opening balance of { $period } comes from an earlier half-year, not from { $origin }.
housing-opening-by-origin = An opening balance of { $period } is on record: the one with, the other without a half-year of origin. Correct that one, with the same half-year of origin.
housing-expectation-outside = An expectation is about the rest of the half-year and is zero or more: { $day } is not in { $period }, or the number is negative.
housing-closed-already = { $period } has been closed. A later correction carries over by itself.
housing-contest-not-yours = There is no figure about your municipality with id { $fact }.

## Figures, swaps and disputes
housing-figure-target = target of { $period }
housing-figure-adjusted = adjusted target of { $period }
housing-figure-opening = opening balance of { $period }
housing-figure-housed = housed in { $period }, counted up to { $day }
housing-figure-closed = backlog at the closing of { $period }
housing-figure-line = { $what }: { $persons } ({ $source })
housing-with-id = { $fact }: { $what }
housing-swap-line = swap: { $areas }; { $state }
housing-swap-proposed = The proposal is on record as { $fact }. It counts once the other municipality accepts it.
housing-swap-accepted = The swap is accepted.
housing-swap-refused = The swap is refused.
housing-swap-one-way = Say how many persons the municipality hands over or takes on: --hands-over or --takes-on, with a number above zero.
housing-disputed = The dispute is on record as { $fact }. It is shown with the figure and holds up a rung that rests on it.
housing-dispute-answered = The answer stands with the dispute.
housing-dispute-line = dispute of { $about }: { $ground } ({ $state })
housing-dispute-open = not answered yet
housing-dispute-closed = answered
