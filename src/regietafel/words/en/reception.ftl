# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Locations and plans
reception-capacity-negative = The capacity of { $location } is { $capacity }. A location has no places or more.
reception-ends-before-opening = The contract of { $location } ends on { $ends }, but the location opens on { $opens }. Choose an end after the opening.
reception-extension-not-after-end = The extension of { $location } runs until { $until }, which is not after the end of the contract. Choose a later day, or fill in the end of the contract first.
reception-plan-without-amount = The plan { $plan } has no amount. Fill in an amount above zero.
reception-path-not-rising = The path of the plan { $plan } falls somewhere or names a day twice. A path counts up from the start.
reception-parts-do-not-add-up = The parts of the plan { $plan } make { $total } together, and the plan is { $amount }. Make the parts equal to the plan.

## Series: what is remarkable about the latest count
reception-turns = { $amount }, { $parts }
reception-record-up = the highest number since { $since } (then { $then })
reception-record-down = the lowest number since { $since } (then { $then })
reception-record-up-whole = the highest number in the series, which begins on { $day }
reception-record-down-whole = the lowest number in the series, which begins on { $day }
reception-crossing-up = above { $limit } for the first time since { $since }
reception-crossing-down = below { $limit } for the first time since { $since }
reception-crossing-up-first = above { $limit } for the first time in the series
reception-crossing-down-first = below { $limit } for the first time in the series
reception-run-up-week = higher { $times } weeks in a row
reception-run-down-week = lower { $times } weeks in a row
reception-run-up-month = higher { $times } months in a row
reception-run-down-month = lower { $times } months in a row
reception-run-up-count = higher { $times } counts in a row
reception-run-down-count = lower { $times } counts in a row
reception-since-day = { $day }
reception-since-month = { $month }
reception-since-month-of-year = { $month } { $year }
reception-month-1 = January
reception-month-2 = February
reception-month-3 = March
reception-month-4 = April
reception-month-5 = May
reception-month-6 = June
reception-month-7 = July
reception-month-8 = August
reception-month-9 = September
reception-month-10 = October
reception-month-11 = November
reception-month-12 = December

## Findings about a table
reception-weight-explained = explained
reception-weight-doubt = to look at
reception-weight-contradiction = contradiction
reception-total-rounding = The { $rows } rows make { $sum } together; { $printed } is printed. The difference is { $apart } and comes from rounding: { $rows } rounded rows can differ { $bound } together at most.
reception-total-differs = The { $rows } rows make { $sum } together; { $printed } is printed. The difference is { $apart }. Rounding of { $rows } rows explains { $bound } at most.
reception-row-stayed-behind = The total went from { $before } to { $printed }, but { $row } stayed { $amount }. With { $closing } in that row the table adds up.
reception-rows-stayed-behind = The total went from { $before } to { $printed }, and the rows do not add up to it. Unchanged, and each alone makes the table add up: { $rows }.
reception-row-closing = { $row } (with { $closing })
reception-target-differs = { $row }: { $existing } existing and { $extra } extra is not { $target }; the difference is { $apart }.
reception-running-falls = A running total cannot fall: { $before } on { $day_before }, then { $amount } on { $day }.
reception-jump = A jump to look at: { $before } on { $day_before }, then { $amount } on { $day }.
reception-below-zero = On { $day } it says { $amount }. A number is zero or more.
reception-part-exceeds-whole = On { $day } the part ({ $part }) is more than the whole ({ $whole }).

## Need, portfolio and gap
reception-need = places needed on { $day }
reception-expected = people expected to have a right to reception
reception-need-undated = places needed
reception-usage-norm = usage norm from { $on }
reception-rule-need = Needed is the number of persons expected divided by the usage norm. Policy of { $policy }.
reception-rounding-up = up to a whole place; that is an assumption
reception-ramp-not-rising = A rising need begins at { $amount }, goes by { $step } a month and ends at { $last }. The step is above zero and the end not below the beginning.
reception-before-ramp = The need is given from { $first } on. Nothing is known for { $day }.
reception-ramp-begin = need on { $day }
reception-ramp-step = added each month
reception-ramp-months = months since then
reception-ramp-end = highest need by the decision
reception-gap = places short on { $day }
reception-gap-undated = places short
reception-gap-apart = { $need } and { $portfolio } do not speak of one day, or have another unit. Choose two figures of one day.
reception-location = { $name }
reception-portfolio-in-use = places in use or under contract on { $day }
reception-portfolio-firm = places with firm plans added on { $day }
reception-portfolio-soft = places with firm and soft plans added on { $day }
reception-certainty-in-use = in use
reception-certainty-firm = firm plan
reception-certainty-soft = soft plan
reception-kind-regular = regular centre
reception-kind-small-unaccompanied = small home for unaccompanied minors
reception-kind-emergency = emergency shelter of COA
reception-kind-crisis = crisis shelter
reception-kind-har = HAR
reception-kind-guest = guest scheme
reception-kind-flow-through = flow-through location
reception-kind-ukraine = shelter for people from Ukraine
reception-kind-defence = location of Defence
reception-kind-registration = registration centre
reception-kind-enforcement = location with supervision (htl)
reception-kind-restricted = location with limits (gzl, vbl)

## Plans against progress
reception-plan-unknown = There is no plan { $code } that runs on { $day }. Known are: { $known }.
reception-plans-none = No plan runs on { $day }. Choose another day with --on.
reception-plan-done = done up to and including { $day }
reception-plan-amount = the whole plan, by { $until }
reception-plan-expected-line = expected on { $day } by the straight line
reception-plan-expected-path = expected on { $day } by the published path
reception-plan-ratio-line = { $plan }: done against the straight line
reception-plan-ratio-path = { $plan }: done against the published path
reception-plan-gone = days gone since { $start }, until { $until } at most
reception-plan-days = days from { $start } to { $until }
reception-rule-line = A straight line from { $start } to { $until }.
reception-rule-path = The path that was published with the plan; a straight line between two of its days.
reception-measure-line = straight line
reception-measure-path = published path

## The balance
reception-weeks-negative = { $weeks } weeks ahead is not possible. Choose zero weeks or more.
reception-balance-below-zero = { $weeks ->
    [one] After one week
   *[other] After { $weeks } weeks
} fewer than no people would be in reception. Choose fewer weeks or smaller departures.
reception-balance-weeks = number of weeks
reception-balance-after = { $weeks ->
    [one] people in reception after one week
   *[other] people in reception after { $weeks } weeks
}
reception-moving-nobody = { $persons } people { $weeks } weeks earlier frees nothing. Choose a number and a number of weeks above zero.
reception-shares-do-not-add-up = The areas make { $total } together, and it is about { $persons } people. Make them equal.
reception-persons-differ = { $given } people are given, but it is about { $moved }. Make them equal.
reception-moved-weeks = weeks earlier
reception-moved-nights = places freed times nights
reception-moved-free = { $persons } places are free from { $start } on; on { $usual } they would have come free anyway.
reception-moved-by-places = How many permit holders stay where is not public. Assumed is: by each province's part of the places in use. The largest remainders get one more.
reception-moved-persons = people who move out earlier
reception-moved-before-count = Those who move earlier would be gone on { $leaves } already, and the count is of { $start }. Choose a later usual day, or fewer weeks earlier.
reception-balance-weeks-bounds = { $weeks } weeks is not possible. Choose a number from 1 up to and including { $most }.
reception-balance-too-late = From { $day } on, no further day can be computed. Choose an earlier day.
reception-balance-lacks = No figure for ‘{ $what }’ is known on { $day }. Fill it in yourself.
reception-balance-where = ‘{ $text }’ is not a province with a whole number. Write for example: Groningen=600.
reception-balance-draw = Divided by places, { $among } have an equal claim to { $places ->
    [one] the last place
   *[other] the last { $places } places
}. Fill in yourself how many people stay where.

## What is missing or contradicts
reception-missing = { $name }: the last figure is of { $latest }; since { $due } there should have been a new one.
reception-missing-never = { $name }: no number is known yet.
reception-missing-silent = { $name }: the source says that it is not known. That is not zero.
reception-sources-differ = Sources contradict each other: { $amounts }.
reception-no-gap = Need and places are not both known for { $day }. Choose the first day of a month, or a day that was published.
reception-reason-alone = There is no other source.
reception-reason-source = This source stands nearer to the count.
reception-reason-known = This figure was known last.
reception-reason-recorded = This figure was recorded last.
