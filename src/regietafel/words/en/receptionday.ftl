# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## The sentence of the day
receptionday-ter-apel = On { $day }, { $amount } people stayed in Ter Apel.
receptionday-ter-apel-turns = On { $day }, { $amount } people stayed in Ter Apel: { $parts }.
receptionday-lead-before = { $lead } The last count of Ter Apel is of { $day }: { $amount } people.
receptionday-lead-count = { $what }: { $amount } on { $day }.

## Findings
receptionday-overdue = A new figure was due of: { $figures }.
receptionday-undated = Nobody said when these figures became known: { $figures }. They are therefore in the picture as known on any day.
receptionday-last = { $what } (latest of { $latest })
receptionday-finding = { $name }. { $finding }
receptionday-silent = { $what }: { $count ->
    [one] no number is known of one area, { $areas }
   *[other] no number is known of { $count } areas, { $areas }
}.
receptionday-contradicted = { $name }: published is { $published }, computed is { $computed }.
receptionday-beside = Another source: { $figure }
receptionday-replaced = Took the place of: { $figure }
receptionday-revised = { $what }, { $day }: first published as { $before }, then revised to { $after }.

## Tables
receptionday-total = Together
receptionday-table-need = As published, by day
receptionday-table-run-off = How the portfolio runs off, by month
receptionday-table-kinds = Places by kind of location
receptionday-table-provinces = Places by province
receptionday-table-sums = What may be added
receptionday-sum-coa = COA's portfolio
receptionday-sum-now = { $owner }: { $certainty }
receptionday-sum-later = { $owner }: { $certainty }, opens later
receptionday-sum-said = { $places } places, { $locations } locations
receptionday-sums-note = These sums do not add up: a plan is no place yet, and the places of others are not COA's.
receptionday-table-locations = Locations
receptionday-table-counts = Counts
receptionday-table-crisis = Crisis shelter by safety region
receptionday-table-plans = Plans against progress
receptionday-table-plan-parts = Plans against progress by area
receptionday-table-occupancy = Occupancy by kind of location
receptionday-table-occupancy-provinces = Occupancy by province
receptionday-table-gaps = Shortage by province
receptionday-table-also = Other figures
receptionday-table-against = Task per province on { $on } against places
receptionday-define-to-find = Still to find is the task for { $on }, minus the places that are in use on that day by their contracts. What ends before that day does not count, and neither do plans. What there is now stands beside it.
receptionday-to-find-unknown = What is expected to be there on { $on } is not known: no locations with their contracts are on record. So what is still to find is not known either.
receptionday-table-strip = Key figures
receptionday-table-balance = Week by week
receptionday-table-where = By province
receptionday-balance = From { $today } people in reception on { $start } to { $last } on { $day }.
receptionday-balance-moved = If { $persons } permit holders move out { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
} earlier, { $persons } places are free from { $start } to { $usual }. That makes { $nights } nights in all.
receptionday-measure-whole = whole plan, by { $until }
receptionday-measure-whole-counted = whole plan, by { $until }, with counts of { $count } of the { $all } areas

## Charts
receptionday-chart-known = known on { $day }
receptionday-chart-need = needed { $value }
receptionday-chart-portfolio = portfolio { $value }
receptionday-chart-limit = at most { $value }
receptionday-chart-need-title = The shortage goes from { $first } places on { $on } to { $last } on { $until }
receptionday-chart-need-text = Two lines. On { $until }, { $need } places are needed and { $there } are in the portfolio.
receptionday-chart-run-off-title = On { $on } there are { $gap } places too few; with all plans { $all }
receptionday-chart-run-off-text = Stacked areas by certainty below the line of the need. On the last day { $need } places are needed and { $there } are in use.
receptionday-chart-ter-apel-text = One line, between { $low } on { $low_day } and { $high } on { $high_day }.
receptionday-chart-kinds-title = { $places } of the { $total } places in the portfolio: { $kind }
receptionday-chart-kinds-text = A bar for each of the { $count } kinds of locations in the portfolio, the largest on top.
receptionday-chart-crisis-title-counted = { $known } of the { $count } safety regions reported how many places they have
receptionday-chart-crisis-title = { $reached } of the { $count } safety regions have the places that were agreed
receptionday-chart-crisis-text = A bar for each safety region, the most places on top. A stroke shows how many were agreed.
receptionday-chart-persons = { $value }
receptionday-chart-eased = with moving earlier { $value }
receptionday-chart-balance-title = From { $first } people in reception on { $on } to { $last } on { $until }
receptionday-chart-balance-text = { $count ->
    [one] One line, with a point for each week.
   *[other] Two lines. The lower one holds if people move out earlier, up to the day on which they would have been gone anyway.
}

## On paper
receptionday-changed = { $change } since { $since }
receptionday-part-need = Needed and available
receptionday-part-ter-apel = Ter Apel
receptionday-part-provinces = Task by province
receptionday-part-plans = Plans against progress
receptionday-part-findings = What is missing or contradictory
receptionday-key-assumed = The distribution key ({ $key }) is an assumption.
receptionday-existing-example = The existing places by province are made-up figures.
receptionday-ends = done at this pace: { $day }
receptionday-plan-line = { $measure }: expected { $expected }, done { $done }
