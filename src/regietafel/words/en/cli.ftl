# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Everywhere
cli-language-unknown = REGIETAFEL_LANG is { $text }, but the languages are nl and en.
cli-cannot-write = Writing to { $file } does not succeed: { $reason }.
cli-xlsx-needs-output = An XLSX file needs a name. Give it with --output.
cli-explain-not-in-format = An explanation cannot be given as { $format }. Leave out --format or choose json.

## Dividing
cli-total-not-whole = The total { $text } is not a whole number. Write it without separators, such as 51000.
cli-total-too-large = The total is larger than we divide; at most { $most }.
cli-ending-unknown = The ending of { $file } does not say which form is meant. Choose from { $known }, or give --format.
cli-title = Distribution of { $total }
cli-places = { $count }
cli-fact-total = Total
cli-fact-key = Key
cli-fact-rule = Rounding
cli-fact-inhabitants = Inhabitants on
cli-fact-areas = Areas on
cli-fact-source = Source
cli-fact-note = Note
cli-divisor = Proof: every weight divided by { $divisor } and rounded gives this outcome.
cli-divisor-held = Proof: every weight divided by { $divisor } and rounded, then held within floors and caps, fixed values apart, gives this outcome.
cli-divisor-only = Proof: only the divisor { $divisor } gives this outcome; the lot decided what came to exactly a half.
cli-divisor-only-held = Proof: only the divisor { $divisor } gives this outcome, held within floors and caps, fixed values apart; the lot decided what came to exactly a half.
cli-drawn = Drawn by lot: { $units }.
cli-drawn-within = Drawn by lot within { $parent }: { $units }.
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
cli-records-verified = All { $count } entries are as they were written.
cli-records-broken = Entry { $number } does not fit what stands there. Put back a back-up from before that entry.
cli-areas-loaded = { $day }: { $new } { $new ->
    [one] fact
   *[other] facts
} recorded, { $same } were there already.
cli-links-printed = Sign-in link, good for one use within half an hour: { $address }
cli-links-persona-unknown = { $text } is not a role of the demonstration. Choose from { $known }.
cli-lent = Recorded: { $giver } takes over { $amount } places from { $taker }.
cli-no-records = There are no records here yet, or of an older version. Make them with: regietafel up --no-serve
cli-not-a-day = { $option } has ‘{ $text }’, which is not a day. Write year, month and day, such as 2022-07-08.
cli-not-a-half-year = ‘{ $text }’ is not a half-year. Write it like 2022-I or 2022-II.
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

## To decide and to divide
cli-decision-recorded = On record: { $title }. Its number is { $fact }.
cli-decision-public = On record since when decision { $fact } is public.
cli-source-needed = Name the source: --source and --publisher.
cli-source-kind-unknown = ‘{ $text }’ is no kind of source. Choose from: { $known }.
cli-adopted = Adopted: { $title }, version { $version }, under { $series }.
cli-published = { $count ->
    [one] One published value
   *[other] { $count } published values
} on record with { $series }.
cli-not-a-value = ‘{ $text }’ is no area with a whole number. Write: Zeeland=814.
cli-not-one-of = ‘{ $text }’ is none of the choices: { $known }.
