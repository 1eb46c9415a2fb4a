# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Keys and their figures
distribution-key-inhabitants = inhabitants
distribution-key-inhabitants-ses = inhabitants × (1 + SES-WOA)
distribution-key-fixed = fixed number per unit
distribution-key-existing = by existing places
distribution-key-performance = inhabitants × (1 + correction by performance)
distribution-figures-ses = SES-WOA score
distribution-figures-performance = correction by performance
distribution-figures-fixed = fixed number
distribution-figures-each = the same for every unit
distribution-figures-existing = existing places
distribution-figures-column = column { $column }
distribution-rule-key-ses = Inhabitants × (1 + SES-WOA score), divided by the sum of all. This formula is an inference from published results; the text of the rule was not seen.
distribution-rule-key-performance = Inhabitants × (1 + correction). Who lags behind weighs more. The corrections come from the user.

## How a number came about
distribution-what-share = share of { $unit }
distribution-what-share-province = share of the province of { $unit }
distribution-what-share-municipality = share of the municipality of { $unit }
distribution-what-total = total to divide
distribution-what-weight-of = weight of { $unit }
distribution-what-weight-sum = all { $count } together
distribution-what-sum-of = sum of { $figures } ({ $count ->
    [one] 1 unit
   *[other] { $count } units
})
distribution-what-coefficient = how much { $column } counts
distribution-note-sum-of-parts = The total { $total } was divided over the municipalities directly. This is the sum of { $count } municipalities.
distribution-note-sum-of-weights = This is the sum of { $count } municipalities.

## Refusals: key and figures
distribution-key-unknown = There is no key { $text }. Choose from { $known }, or give a table.
distribution-key-needs-file = The key { $key } needs figures. Give a file with { $option }.
distribution-figures-not-used = The key { $key } uses no figures of your own. Leave out --figures or choose another key.
distribution-rule-unknown = There is no rounding rule { $text }. Choose from { $known }.
distribution-level-unknown = { $text } is not a level to divide over. Choose from { $known }.
distribution-no-day = Give the day of the inhabitants with --inhabitants-on. Known are { $known }.
distribution-day-unreadable = { $text } is not a date. Write a date such as 2022-01-01.
distribution-within-not-province = A total can be divided within a province or the whole country, not within { $name }.
distribution-within-by-province = Within { $name } a total can only be divided over municipalities. Choose --by municipality.
distribution-ratio-below-minus-one = A value of { $figures } is below −1, for { $units }. The weight would be negative.
distribution-unit-without-value = There is no value of { $figures } for { $count ->
    [one] { $units }
   *[other] { $count } units: { $units }
}.
distribution-units-missing = Values are missing for { $count ->
    [one] this unit
   *[other] these { $count } units
}: { $units }.
distribution-units-unknown = There are { $count } units that take no part, such as { $units }.
distribution-unit-twice = { $unit } is given twice.
distribution-unit-not-here = { $unit } is not in this distribution.
distribution-levels-mixed = The figures speak of more than one level: { $levels }. Use one.
distribution-label-unknown = { $label } takes no part in this distribution (file: { $file }).
distribution-label-ambiguous = { $label } can be more than one unit: { $options }. Use the code.
distribution-number-unreadable = { $text } is not a number.
distribution-number-ambiguous = { $text } may be thousands or a decimal number. Write it without a comma, or with another number of decimals.

## Refusals: the key as a sum of columns
distribution-expression-empty = The key is empty. Write for example "1/2 population + 1/2 gdp".
distribution-expression-all-zero = No column counts in this key.
distribution-expression-sign = At position { $position } of the key stands { $text }, which does not belong there. Put names with spaces or signs in quotes.
distribution-expression-plus-missing = At position { $position } of the key a + is expected instead of { $text }.
distribution-expression-column-missing = At position { $position } of the key the name of a column is expected instead of { $text }.
distribution-expression-column-at-end = At the end of the key (position { $position }) the name of a column is missing.
distribution-expression-divided-by-zero = At position { $position } of the key something is divided by zero: { $text }.
distribution-column-unknown = The column { $column } is not in the table. There are: { $known }.
distribution-column-negative = The column { $column } has negative values, for { $units }.
distribution-column-sum-zero = The column { $column } adds up to zero; no share can be taken of it.

## Refusals: files
distribution-table-without-key = Say with --key how the columns of { $file } count, such as "1/2 population + 1/2 gdp".
distribution-option-not-with-table = { $option } is about areas and cannot go with --table.
distribution-label-without-table = --label goes with --table. Give a table or leave out --label.
distribution-file-no-table = { $file } holds no table of at least two columns.
distribution-file-no-rows = { $file } has no rows below the header.
distribution-file-row-too-long = { $file }, row { $row }: there are more cells than the { $columns } columns of the header.
distribution-file-two-columns = It is not clear which columns of { $file } are meant. Needed are { $wanted }; there are { $known }.
distribution-file-column-unknown = { $file } has no column { $column }. There are: { $known }.
distribution-file-column-twice = { $file } has the column { $column } twice.
distribution-file-label-empty = { $file }, row { $row }: the column { $column } is empty.
distribution-file-label-twice = { $file }, row { $row }: { $label } is in row { $first } as well.
distribution-file-no-value = { $file }, row { $row }, column { $column }: { $unit } has no value.
distribution-file-number-unreadable = { $file }, row { $row }, column { $column }: { $text } is not a number.
distribution-file-number-ambiguous = { $file }, row { $row }, column { $column }: { $text } may be thousands or a decimal number. Write it without a separator, or with another number of decimals.
distribution-file-not-a-count = { $file }, row { $row }, column { $column }: { $text } is not a whole number from zero.
distribution-file-total-row = { $file }, row { $row }: ‘{ $label }’ is a total and no area. Take this row away.
distribution-table-total = Row { $row }, ‘{ $label }’, is a total and takes no part.
distribution-table-whole-or-unit = { $file }, row { $row }: ‘{ $label }’ may be the total or one of the lines, and is not the sum of the others. Call it ‘Totaal’, or give it another name.
distribution-table-total-differs = ‘{ $label }’ says { $there } under { $column }. The other rows add up to { $sum }: a difference of { $difference }.
distribution-note-locked = settled value { $amount }; not computed. The key would give { $computed }, a difference of { $difference }.
distribution-note-like = { $taken }, as in the distribution in force, ‘{ $title }’.
distribution-note-by-law = Rounded by the law on { $day }: { $rule }. Huisvestingswet 2014, article 29(1).
distribution-table-unread = { $count ->
    [one] Not read is the column { $columns }.
   *[other] Not read are the columns { $columns }.
}
distribution-table-missing = { $count ->
    [one] One area is
   *[other] { $count } areas are
} missing from the table, by the column { $kind } on { $day }: { $names }.
distribution-table-strange = { $count ->
    [one] One row is no area
   *[other] { $count } rows are no area
} of the column { $kind } on { $day }, and { $count ->
    [one] takes
   *[other] take
} part under its own name: { $names }.

## Refusals: bounds and lots
distribution-bounds-unknown = A floor, cap or locked value is about units that are not rounded themselves here: { $units } ({ $count }).
distribution-floors-above-cap-of = The floors within { $name } are { $floor } together; that is more than the cap { $cap }.
distribution-floors-above-lock-of = The floors within { $name } are { $floor } together; that is more than the locked value { $locked }.
distribution-lot-elsewhere = There is a lot for level { $level } within { $parent }, but nothing is divided there.
distribution-lot-empty = { $file } holds no lot.
distribution-lot-twice = { $file } has { $unit } as a lot twice.
distribution-lot-row-incomplete = { $file }, row { $row }: fill in level and code.
distribution-lot-not-json = { $file } is not valid JSON.
distribution-lot-form = A lot in { $file } lacks its level, the area above it (parent) or the codes drawn (drawn).

## Refusals: options
distribution-label-not-here = { $label } takes no part in this distribution.
distribution-option-unknown = There is no option { $option }. There are: { $known }.
distribution-option-empty = { $option } is empty. Fill it in or leave it out.
distribution-option-wrong = { $option } cannot be { $given }; it takes { $what }.
distribution-option-wants-text = a text
distribution-option-wants-day = a day such as 2022-01-01
distribution-option-wants-file = the name of a file
distribution-option-wants-counts = a file, or whole numbers by code or name
distribution-option-wants-count-or-counts = a whole number, a file, or whole numbers by code or name
distribution-option-wants-numbers = a file, or exact numbers by code or name
distribution-option-wants-lots = a file, or the codes drawn by level and parent
distribution-option-wants-yes-or-no = yes or no
distribution-option-wants-distribution = an adopted distribution
distribution-option-wants-country = areas with their inhabitants
distribution-purpose-unknown = There is no purpose { $text }. Choose from { $known }.
distribution-bound-negative = { $option } is { $amount }; a floor or cap is a whole number from zero up.
distribution-bound-negative-for = { $option } is { $amount } for { $unit }; a floor, cap or fixed value is a whole number from zero up.
distribution-file-unit-twice = { $file }, row { $row }: { $unit } is in row { $first } as well.
distribution-file-no-header = { $file } begins with "{ $line }", which is not a header. Add a first line such as: code,amount.
distribution-file-is-folder = { $file } is a folder. Give a file.

## Refusals: parts, existing, transfers
distribution-part-above-whole = The part { $part } is larger than the whole { $whole }.
distribution-part-other-unit = The part counts { $part } and the whole { $whole }; they cannot stand side by side.
distribution-part-exceeds = The part is larger than ‘{ $title }’ for { $units }. A part cannot be more than the whole.
distribution-existing-unknown = There are existing places for { $count } units without a task, such as { $units }.
distribution-existing-negative = The number of existing places is negative for { $units }.
distribution-transfer-not-positive = A transfer is of at least one place, not of { $amount }.
distribution-transfer-to-itself = { $area } cannot lend to itself.
distribution-transfer-without-task = There is no task to transfer for { $areas }.
distribution-transfer-other-level = { $giver } and { $taker } are not of the same level. Transfer between two municipalities or two provinces.
distribution-transfer-below-zero = With this transfer the task of { $area } would be { $left } on { $day }. That is less than nothing.
distribution-transfer-more-than-there-is = { $area } lends { $lent } places in all on { $day }, but has { $existing }.
distribution-province-unknown = It is not known in which province { $area } lies.

## Adopted distributions
distribution-published-other-day = The published value { $amount } for { $area } is for { $of }, not for { $on }. So it cannot be locked.
distribution-decision-does-not-carry = A { $kind } carries no distribution. Hang it on a decision or an agreement.
distribution-not-known = The distribution { $series } is not known on this day. Choose a later day under ‘as known on’.
distribution-recomputed-needs-draw = The distribution { $series } asks for a lot that is not on record.
distribution-recomputed-differs = Computed again, the distribution { $series } differs from what is on record, for { $areas }. The figures below it have changed.
distribution-figures-on-record = weights as recorded ({ $key })
distribution-not-in-force = The distribution { $series } is in force from { $start }, not yet on { $day }. Choose a later day.
distribution-decision-corrected = The decision ‘{ $title }’ has been corrected meanwhile. Use its corrected version.
distribution-lot-needs-how = A lot was drawn, but not how. Write that down, such as: drawn by the notary on 8 July.

## To decide and to divide
distribution-adopt-no-areas = This is no distribution over provinces or municipalities of one day. Only that can be adopted.
distribution-adopt-direct = A distribution straight over municipalities cannot be adopted. Divide step by step.
distribution-adopt-needs-draw = A lot must be drawn first. Fill in the outcome.
distribution-adopt-differs = On adoption something else comes out than stood here. Open the page again and check the outcome.
distribution-bound-not-of-level = A floor or cap is about areas of another level here: { $units }. Set it at the areas that are divided over.
distribution-series-wrong = ‘{ $text }’ cannot be a code. Use small letters, digits and hyphens: 2024-opvang-75500.
