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
figures-part-contested = contested
figures-contested = { $body }: { $ground } (not answered yet)
figures-contested-answered = { $body }: { $ground } (answer of the source: { $answer })
figures-measure-stock = as it stands on a day
figures-measure-running = adds up from a day on
figures-measure-flow = in a period
figures-export-title = Figures
figures-sources-title = Sources of figures
figures-indicators-title = What is counted here

## Bringing in
figures-no-source = { $text } is not a source that is known here. Choose from: { $known }.
figures-no-indicator = { $text } is not counted here. Choose from: { $known }.
figures-no-conversion = { $text } is not a conversion. Choose from: { $known }.
figures-conversions-title = Conversions between figures of different definitions
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
