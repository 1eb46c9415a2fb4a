# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## To put a decision on record
cite-address-unreadable = ‘{ $text }’ is no address. An address begins with https:// or http://.

## To adopt a distribution
published-nothing = There is no value. Write on each line an area and a number: Zeeland 814.
published-area-twice = ‘{ $text }’ is an area that stands there already.
published-area-ambiguous = ‘{ $text }’ is a province and a municipality. Say which of the two.
published-area-unknown = ‘{ $text }’ is no province or municipality on { $day }.

## A receipt
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
