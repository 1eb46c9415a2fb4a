# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Small words
base-yes = yes
base-no = no
base-unknown = not known
base-none = none
base-total = Total
base-country = the Netherlands

## Units: as the head of a column, and behind a number
base-unit-persons = persons
base-unit-places = places
base-unit-locations = locations
base-unit-homes = homes
base-unit-ratio = share
base-unit-weeks = weeks
base-unit-days = days
base-unit-months = months
base-unit-place-nights = place-nights
base-unit-weight = weight
base-amount-persons = { $count } { $count ->
    [one] person
   *[other] persons
}
base-amount-places = { $count } { $count ->
    [one] place
   *[other] places
}
base-amount-homes = { $count } { $count ->
    [one] home
   *[other] homes
}
base-amount-weeks = { $count } { $count ->
    [one] week
   *[other] weeks
}
base-amount-days = { $count } { $count ->
    [one] day
   *[other] days
}
base-amount-months = { $count } { $count ->
    [one] month
   *[other] months
}
base-amount-place-nights = { $count } { $count ->
    [one] place-night
   *[other] place-nights
}

## What a number is
base-inhabitants = inhabitants
base-share = share
base-indicator = { $name }
base-converted = Conversion “{ $name }”. Assumption: { $assumes }

## Marks beside a number
base-mark-source = source
base-mark-assumption = assumption
base-mark-practice = practice, not law
base-mark-example = made-up figure
base-mark-contradicted = contradicted
base-mark-undated = day of publication not known

## Kinds of source
base-source-published = published
base-source-press = from the press
base-source-stated = as stated at the table
base-source-computed = computed
base-source-user = from your own table
base-source-assumption = assumption
base-source-example = made-up figure

## Kinds of task
base-task-taakstelling = housing target (taakstelling)
base-task-opgave = reception task (opgave)
base-task-indicatief-aandeel = indicative share (indicatief aandeel)

## Refusals
base-many-faults = { $count ->
    [one] One fault was found. Nothing has been stored.
   *[other] { $count } faults were found. Nothing has been stored.
}
base-correction-needs-reason-and-day = A correction gives its reason and the day on which it became known. Fill in both for the correction of { $fact }.
base-span-ends-before-start = The period ends on { $end } but only begins on { $start }. Choose a last day after the first.
base-no-authority = { $body } cannot take a decision with legal force (besluit): only a body named in law can. Record it as an agreement or as taking notice.
base-definitions-differ = { $left } and { $right } do not count the same and may not be put together. They differ in: { $parts }.
base-figure-not-known = Of { $name } in { $area } the source says that it is not known. It cannot be computed with.
base-conversion-lacks = The conversion “{ $conversion }” also needs { $missing }. Add that figure.
base-conversion-apart = The conversion “{ $conversion }” asks for figures of one day and one area. Given: { $days }; { $areas }.
base-not-in-force = Nothing is in force on { $day }. Something is known from these days on only: { $known }.
base-no-such-fact = The fact { $fact } is not there, or not yet on this day. Check its id or choose a later day.
base-part-counted = what is counted
base-part-extent = total or extra
base-part-measure = stock or flow
base-part-unaccompanied = unaccompanied minors
base-part-emergency = emergency places
base-part-crisis = crisis shelter
base-part-backlog = backlog
base-part-har = HAR places
base-part-flow_through = flow-through places
base-part-regular = regular locations
base-part-outside = people outside COA locations
base-part-family = followers in family reunification
base-part-repeat = repeat applicants
base-part-relocated = resettlement and relocation
base-part-unit = unit

## Wetten bij hun citeertitel / laws by their title
base-law-BWBR0035303 = Huisvestingswet 2014
base-law-BWBR0006685 = Wet Centraal Orgaan opvang asielzoekers
base-law-BWBR0006728 = Ambtsinstructie commissaris van de Koning
base-law-BWBR0005416 = Municipalities Act (Gemeentewet)
