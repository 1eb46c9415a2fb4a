# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## To put a decision on record
web-decide = Put a decision or agreement on record
web-decide-lead = Who decided, what, on what ground, and where it says so. If the decision names a need, add it day by day: the task follows once you divide it.
web-decide-do = Put on record
web-decide-body = Who decided
web-decide-title = Title
web-decide-text = What was decided
web-decide-from = Holds from
web-decide-law = Article
web-decide-law-hint = The number of the law and the article: BWBR0006685 article 3. Leave it empty if you do not know.
web-decide-about = Takes notice of
web-decide-about-none = nothing
web-decide-needs = Need, in places by day
web-decide-needs-hint = On each line a day and a number: 2023-01-01 51.000.
web-decide-public = Put on record since when this is public
web-decide-since = Public since (empty if the day is not known)
web-decide-since-ground = What shows that
web-cite-title = Source
web-cite-publisher = Publisher
web-cite-kind = Kind of source
web-cite-kind-published = published by who decided or counted it
web-cite-kind-press = press
web-cite-kind-stated = said at the table
web-cite-kind-assumption = assumption
web-cite-address = Address of the source
web-cite-published = Day of the source
web-cite-known = Known on
web-cite-known-hint = Leave it empty if that day is not known. Then it says so.
web-cite-ground = Why that day
web-cite-seen = For whom
web-cite-seen-public = everyone
web-cite-seen-table = the tables
cite-address-unreadable = ‘{ $text }’ is no address. An address begins with https:// or http://.
decision-need-without-order = A { $kind } sets no need. Only an order (besluit) does.
decision-need-line-wrong = Line { $line }: ‘{ $text }’ is not a day with a whole number. Write for instance: 2023-01-01 51.000.
decision-need-day-twice = Line { $line }: { $day } stands there twice.
decision-law-unreadable = ‘{ $text }’ is no article. Write the number of the law and the article: BWBR0006685 article 3.
decision-kind-unknown = ‘{ $text }’ is no kind here. Choose from: { $known }.
cli-decision-recorded = On record: { $title }. Its number is { $fact }.
cli-decision-public = On record since when decision { $fact } is public.
cli-source-needed = Name the source: --source and --publisher.
cli-source-kind-unknown = ‘{ $text }’ is no kind of source. Choose from: { $known }.

## To adopt a distribution
web-adopt = Adopt this distribution
web-adopt-do = Adopt
web-adopt-lead = The outcome above is reckoned again and hangs on the decision that you choose.
web-adopt-decision = Decision or agreement that it follows from
web-adopt-series = Code of the distribution
web-adopt-series-hint = A distribution that is there gets a new version. A new code is in small letters: 2024-opvang-75500.
web-adopt-on = Reference day
web-adopt-group = For whom
web-adopt-group-asylum = asylum seekers, unaccompanied minors included
web-adopt-group-unaccompanied = unaccompanied minors (amv)
web-adopt-group-permit-holders = permit holders
web-adopt-group-ukraine = people from Ukraine
web-adopt-group-crisis = crisis shelter
web-adopt-key = What the key is called
web-adopt-key-decision = Decision on the key
web-adopt-key-unknown = not known
web-adopt-assumed = The text of the key is not known; this one is assumed
web-adopt-part-of = Part of
web-adopt-reason = Reason for a new version
web-adopt-reason-hint = Only needed where this distribution replaces an earlier one.
web-adopt-lot = How the lot was drawn
web-what-if-locks = Fixed numbers
web-what-if-locks-hint = On each line an area and a number that is settled, such as a published value: Zeeland 814.
web-what-if-own-table = A table of your own
web-what-if-table-paste = Paste a table with a header here
web-what-if-table-hint = The area in the first column, numbers beside it. Choose ‘a table of your own’ as the key.
web-what-if-table-missing = A table of your own was chosen, but there is no table. Paste it in the box.
web-what-if-weighing = How the columns count
web-what-if-weighing-hint = For instance: 2/3 inhabitants + 1/3 places. With one column this can stay empty.
web-what-if-moved = Against the distribution in force { $gain } areas get more and { $lose } fewer; { $same } stay the same. { $moved } move.
web-what-if-sentence-places = { $sum } places over { $count } areas.
web-what-if-sentence-persons = { $sum } persons over { $count } areas.
web-key-in-force = as in ‘{ $title }’
web-key-table = a table of your own
distribution-adopt-no-areas = This is no distribution over provinces or municipalities of one day. Only that can be adopted.
distribution-adopt-direct = A distribution straight over municipalities cannot be adopted. Divide step by step.
distribution-adopt-needs-draw = A lot must be drawn first. Fill in the outcome.
distribution-adopt-differs = On adoption something else comes out than stood here. Open the page again and check the outcome.
distribution-bound-not-of-level = A floor or cap is about areas of another level here: { $units }. Set it at the areas that are divided over.
distribution-series-wrong = ‘{ $text }’ cannot be a code. Use small letters, digits and hyphens: 2024-opvang-75500.
published-nothing = There is no value. Write on each line an area and a number: Zeeland 814.
published-area-twice = ‘{ $text }’ is an area that stands there already.
published-area-ambiguous = ‘{ $text }’ is a province and a municipality. Say which of the two.
published-area-unknown = ‘{ $text }’ is no province or municipality on { $day }.

## A receipt
web-receipt = Receipt (JSON)
web-recount = Recount sheet (PDF)
web-receipt-what = With the receipt somebody else can run this again: regietafel recompute.
receipt-confirmed = Confirmed: { $total } over { $count } comes out exactly so here.
receipt-unknown = This is no receipt of the form { $form }.
receipt-unreadable = { $file } cannot be read as JSON.
receipt-broken = Something is wrong in the receipt: { $what }.
receipt-hash = The checksum is wrong: the inputs or the outcome were changed after it was made.
receipt-amounts = Something else comes out for { $count }: { $units }.
receipt-draw = To run it again asks for a lot that is not in the receipt.
receipt-data = The inhabitants on { $day } are others here than in the receipt.
receipt-law = The law in { $file } is another here than in the receipt.
receipt-program = Made with { $there }; here is { $here }.
recount-title = Recount sheet: { $title }
recount-total = To divide: { $total }. All weights together: { $weight }.
recount-divide = Divide every weight by { $divisor }. That is the quotient.
recount-largest-remainder = Everybody gets the whole part. { $left } are left: they go to the largest remainders, so to rank 1 up to { $left }.
recount-webster = Round every quotient: a remainder of a half or more goes up.
recount-nearest = Round every quotient: a remainder of a half or more goes up. The sum is not repaired.
recount-up = Round every quotient up. The sum is not repaired.
recount-locked = A dash is a settled value: it takes no part.
recount-area = Area
recount-weight = Weight
recount-quotient = Quotient
recount-whole-part = Whole part
recount-remainder = Remainder
recount-rank = Rank
recount-amount = Amount
recount-decision = Decision: { $title } ({ $body }).
recount-source = Weights: { $source }.
recount-too-long = ‘{ $title }’ has { $count } lines; that does not fit on one sheet. Ask for the sheet of one province.
cli-adopted = Adopted: { $title }, version { $version }, under { $series }.
cli-published = { $count ->
    [one] One published value
   *[other] { $count } published values
} on record with { $series }.
cli-not-a-value = ‘{ $text }’ is no area with a whole number. Write: Zeeland=814.

## To put on record with a distribution
web-record = Put something on record with this distribution
web-published-record = Put published values on record
web-published-record-do = Put on record
web-published-values = Values
web-published-level = For
web-published-remark = Remark
web-lend = Put a transfer on record
web-lend-do = Put on record
web-lend-giver = Takes over places
web-lend-taker = From
web-lend-amount = How many places
web-lend-from = From
web-lend-until = Until
web-lend-ground = On what ground
web-lend-decision = Decision or agreement
cli-not-one-of = ‘{ $text }’ is none of the choices: { $known }.
