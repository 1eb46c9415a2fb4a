# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Columns
figures-part-date = date
figures-part-until = until
figures-part-area = area
figures-part-indicator = indicator
figures-part-amount = amount
figures-part-by = stated by
figures-part-area-name = name of the area
figures-part-province = province
figures-part-known = known on
figures-part-publisher = who published it
figures-part-mark = kind of source
figures-part-title = title of the source
figures-part-address = address of the source
figures-part-source = code of the source
figures-in-short = { $meaning } Counted by { $publisher }, { $rhythm }.
figures-tab = What is counted
figures-what-counted = What is counted, by whom and how often
figures-indicators-lead = What each figure counts, who counts it and how often. Choose a figure for its whole definition and its last counts.
figures-last-counts = { $name }: the last count of each area
figures-drawn = { $meaning } { $publisher }, { $rhythm }.
figures-drawn-until = { $meaning } { $publisher }, { $rhythm }; last figure of { $day }.
figures-last-known = The last count that is known is of { $day } ({ $source }).
figures-last-none = On { $day } no count of this is known. That is no zero.
figures-define-meaning = definition
figures-define-per = counted per
figures-define-publisher = counted by
figures-define-rhythm = how often
figures-define-follows = takes the place of
figures-define-note = mind
figures-extent-total = the total
figures-extent-extra = only what comes on top of what exists
figures-included-with = counted in
figures-included-without = left out
figures-included-only = this alone
figures-included-not-stated = the source does not say
figures-per-country = country
figures-per-province = province
figures-per-safety-region = safety region
figures-per-municipality = municipality
figures-rhythm-day = each day
figures-rhythm-week = each week
figures-rhythm-month = each month
figures-rhythm-quarter = each quarter
figures-rhythm-half-year = each half-year
figures-rhythm-year = each year
figures-measure-stock = as it stands on a day
figures-measure-running = adds up from a day on
figures-measure-flow = in a period
figures-export-title = Figures
figures-sources-title = Sources of figures
figures-indicators-title = What is counted here

## Bringing in
figures-no-source = { $text } is not a source that is known here. Choose from: { $known }.
figures-no-indicator = { $text } is not counted here. Choose from: { $known }.
figures-not-known = not known
figures-by = (difference { $amount })
figures-change-new = Row { $row }: new. { $what }, { $area }, { $day }: { $after }.
figures-change-changed = Row { $row }: changed. { $what }, { $area }, { $day }: was { $before }, becomes { $after } { $change }
figures-change-earlier = Row { $row }: older than what is there. { $what }, { $area }, { $day }: here { $after }; known later and still counting: { $before }.
figures-change-gone = Not in the file: { $what }, { $area }, { $day }: { $before }. This stays.
figures-more = And { $count } differences more.
figures-previewed = { $file }: { $new } new, { $changed } changed, { $earlier } older, { $same } the same, { $gone } not in the file. Nothing has been recorded.
figures-imported = { $file } was taken in: { $new } new, { $changed } changed, { $earlier } older, { $same } the same, { $gone } not in the file.

## Locations
figures-location-new = New: { $name } ({ $code }), { $after } places.
figures-location-changed = Changed: { $name } ({ $code }), was { $before } places, becomes { $after }. Different: { $what }.
figures-location-gone = Not in the file: { $name } ({ $code }), { $before } places. This location stays.
figures-locations-previewed = { $file }: { $new } new, { $changed } changed, { $same } the same, { $gone } not in the file. Nothing has been recorded.
figures-locations-imported = { $file } was taken in: { $new } new, { $changed } changed, { $same } the same, { $gone } not in the file.
figures-location-part-name = name
figures-location-part-kind = kind
figures-location-part-area = municipality
figures-location-part-capacity = places
figures-location-part-certainty = certainty
figures-location-part-opens = opening
figures-location-part-ends = end of contract
figures-location-part-extension = extension
figures-locations-title = Reception locations
