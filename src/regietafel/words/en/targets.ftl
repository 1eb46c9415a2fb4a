# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Kinds and states
targets-kind-statutory = statutory target
targets-kind-agreed = agreed number, without backlog and without supervision
targets-origin-computed = computed
targets-origin-published = published
targets-sum-targets = sum of the targets
targets-sum-to-house = to house, with backlog
targets-sum-opening = balance at the start
targets-sum-closing = balance at the end
targets-basis-published-sum = published sum
targets-basis-municipal = sum of all municipalities
targets-basis-national = national number
targets-basis-partial = known of some municipalities only
targets-swap-waiting = waiting for an answer
targets-swap-agreed = agreed
targets-swap-refused = refused
targets-pace-on-schedule = on schedule
targets-pace-slightly-behind = slightly behind
targets-pace-well-behind = well behind
targets-backlog = backlog
targets-lead = lead
targets-balance = balance
targets-not-attributed = not attributed

## How did this number come about?
targets-what-national = national target
targets-what-target = target of { $area } in { $period }
targets-what-target-with-backlog = target of { $area } in { $period }, with what was still open
targets-what-no-target = target, which is not known
targets-what-joined-target = target, with that of merged municipalities
targets-what-swap = swap by { $area }
targets-what-balance = balance of { $area } at the end of { $period }
targets-what-balance-on = balance of { $area } in { $period }, counted up to { $day }
targets-what-opening = balance at the start
targets-what-housed = housed
targets-what-received = taken over in a merger
targets-what-handed-over = handed over in a merger
targets-what-country-balance = national balance at the end of { $period }
targets-what-country-balance-on = national balance in { $period }, counted up to { $day }
targets-what-country-opening = national balance at the start
targets-what-country-target = targets of the municipalities together
targets-what-country-housed = housed in the whole country
targets-what-due = housed according to the schedule
targets-what-months = months gone by
targets-rule-joined = On a reorganisation per 1 January the provincial executive fixes the number of inhabitants of the new municipality. Here what the parts had is added up.
targets-rule-joined-inside = On a reorganisation on another day the inhabitants of the parts are added up; article 30 does not speak of that.
targets-rule-swap = Municipalities may change their targets together; the sum stays the same.
targets-rule-computed = The national number in proportion to inhabitants.
targets-rule-published = The published number comes before the computed one.
targets-rule-adjusted = The number was adjusted during the half-year.
targets-rule-duty = Mayor and aldermen see to housing in line with the target of their municipality.
targets-rule-balance = Who is housed counts first for the oldest half-year that is still open. Supervision works this way; the law does not say so.
targets-rule-country = The lead of one municipality does not pay the backlog of another; only the balance adds up.
targets-rule-schedule = Per month one sixth of the corrected target.
targets-rounded-nearest = Rounded to the nearest whole number; per month that is { $monthly }.
targets-open-of = { $persons } of { $period }
targets-open-of-before = { $persons } of before, half-year not known
targets-note-open = Still open: { $parts }.

## Refusals: target
targets-other-inhabitants = For { $period } the inhabitants of { $wanted } count, not those of { $day }.
targets-rule-needs-draw = The rule { $rule } asks for a lot. The law knows none here.
targets-negative = { $area } has a negative number: { $persons }.
targets-no-national-number = No national target is known for { $period }.
targets-no-backlog = There was no backlog to make up: the balance was { $balance }.
targets-not-a-municipality = { $area } is not a municipality and not the whole country.
targets-not-over = { $period } runs until { $day } and cannot be closed yet.
targets-nothing-known = Nothing is known about { $period }.
targets-not-counted = The count at the end of { $period } is not there yet. Without it nobody knows how the half-year ended.

## Refusals: housed
targets-window-outside = The count of { $area } from { $start } is not within { $period }. Choose a window within one half-year.
targets-windows-overlap = The count of { $area } overlaps the one of { $start } to { $last }. Correct that count or choose another window.
targets-runs-backwards = The count of { $area } on { $day } is { $persons }, but on { $earlier } it was { $before }. Correct one of the two.
targets-no-pace = No pace follows from { $persons } persons in { $days } days, with { $left } days to go.

## Refusals: swap
targets-swap-parties = A swap is between at least two municipalities, each once, and each with a change. Given: { $areas }.
targets-swap-not-a-party = { $area } is not a party to this swap.
targets-swap-sum = The sum must stay the same, but would differ by { $difference }. Change the numbers.
targets-swap-without-target = No target is known in { $period } for { $areas }.
targets-swap-below-zero = With this swap { $area } would come to { $left }. Below zero is not possible.
targets-swap-answered = { $area } no longer has to answer this swap.

## Refusals: linked too few
targets-linked-other-day = For { $period } the state of { $wanted } counts, not that of { $day }.
targets-linked-without-ground = Give the reason why COA linked too few persons to { $area }.
targets-linked-enough = { $linked } persons were linked to { $area }; { $needed } were needed. That is not too few.
