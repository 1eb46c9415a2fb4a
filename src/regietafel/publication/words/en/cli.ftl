# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Everywhere
cli-language-unknown = REGIETAFEL_LANG is { $text }, but the languages are nl and en.
cli-cannot-write = Writing to { $file } does not succeed: { $reason }.
cli-xlsx-needs-output = An XLSX file needs a name. Give it with --output.
cli-explain-not-in-format = An explanation cannot be given as { $format }. Leave out --format or choose json.

## Dividing
cli-total-not-whole = The total { $text } is not a whole number. Write it without separators, such as 51000.
cli-title = Distribution of { $total }
cli-places = { $count }
cli-column-code = code
cli-column-name = name
cli-column-parent = within
cli-column-quota = exact share
cli-column-amount = amount
cli-column-floor = floor
cli-column-cap = cap
cli-column-locked = locked value
cli-column-existing = existing
cli-column-to-find = still to find
cli-column-surplus = surplus
cli-fact-total = Total
cli-fact-key = Key
cli-fact-rule = Rounding
cli-fact-inhabitants = Inhabitants on
cli-fact-areas = Areas on
cli-fact-source = Source
cli-divisor = Proof: every weight divided by { $divisor } and rounded gives this outcome.
cli-against-direct = Step by step or directly: { $moved ->
    [0] that gives the same outcome.
   *[other] the difference is { $moved }, for { $units } units.
}
cli-direct-needs-draw = Dividing directly would need a lot to be drawn; the difference with step by step cannot be given.
cli-draw = A lot must be drawn: { $places ->
    [one] one place
   *[other] { $places } places
} for { $among }. Draw it, and give the outcome with --lot (level { $level }).
cli-draw-within = A lot must be drawn within { $parent }: { $places ->
    [one] one place
   *[other] { $places } places
} for { $among }. Draw it, and give the outcome with --lot (level { $level }, parent { $parent }).
