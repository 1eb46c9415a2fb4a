# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Rules
apportionment-rule-nearest = nearest
apportionment-rule-up = rounded up
apportionment-rule-largest-remainder = largest remainder
apportionment-rule-webster = Webster divisor (Sainte-Laguë)
apportionment-rule-nearest-how = Each share is rounded on its own, a half up. The sum is not repaired.
apportionment-rule-up-how = Each share is rounded up to a whole number on its own. The sum is not repaired.
apportionment-rule-largest-remainder-how = Everyone gets the whole part of their share. What is left goes to the largest remainders.
apportionment-rule-webster-how = Every weight is divided by the same divisor and rounded. The divisor is chosen so that the sum is right.

## How a share became a whole number
apportionment-rounded-nearest = rounded to the nearest
apportionment-rounded-up = rounded up
apportionment-rounded-divisor = the weight divided by { $divisor }, and rounded
apportionment-remainder-whole = the whole part; the remainder is not among the largest
apportionment-remainder-one-more = the whole part, and one more because the remainder is among the largest
apportionment-held-floor = that is below the floor
apportionment-held-cap = that is above the cap
apportionment-locked = fixed value { $amount }; not computed
apportionment-lot-won = another had exactly the same claim; the lot gave one more here
apportionment-lot-lost = another had exactly the same claim; the lot fell on the other
apportionment-divisor = divisor
apportionment-divisor-proof = Every divisor above { $low } up to and including { $high } gives this result.
apportionment-divisor-only = Only the divisor { $low } gives this result; the lot decided what came to exactly a half.
apportionment-divisor-proof-above = Every divisor above { $low } gives this result.
apportionment-rate = places per unit of weight
apportionment-rate-held = Chosen so that all shares together are the total, respecting floors, caps and fixed values.

## Certificate
apportionment-gain = With { $amount } more this unit gets one place more.
apportionment-gain-by-lot = With { $amount } more it comes to a draw; beyond that this unit surely gets one place more.
apportionment-gain-never = No extra weight gives this unit one place more.
apportionment-lose = With { $amount } fewer this unit loses one place.
apportionment-lose-by-lot = With { $amount } fewer it comes to a draw; below that this unit surely loses one place.
apportionment-lose-never = No loss of weight costs this unit a place.
apportionment-one-more-loses = If the total were one higher, { $unit } would lose a place. This is a known oddity of largest remainder.
apportionment-one-more-nobody-loses = If the total were one higher, nobody would lose a place.
apportionment-one-more-gains = If the total were one higher, { $unit } would get one place more.
apportionment-one-more-draw = If the total were one higher, a draw would be needed.
apportionment-draw-needed = Draw needed: { $places ->
    [one] one place
   *[other] { $places } places
} among { $among }.
apportionment-difference = The sum differs from the total by { $difference }, because each number is rounded on its own.

## What cannot be divided
apportionment-total-not-whole = The total { $total } is not a whole number.
apportionment-total-negative = The total { $total } is negative.
apportionment-no-units = There is nobody to divide over.
apportionment-weight-not-exact = The weight of { $unit } ({ $weight }) is not an exact number.
apportionment-weight-negative = The weight of { $unit } ({ $weight }) is negative.
apportionment-weights-zero = All weights are zero: there is nothing to divide by.
apportionment-bounds-unknown = There is a floor, cap or fixed value for units that take no part: { $units }.
apportionment-bound-not-whole = A floor, cap or fixed value of { $unit } is { $value }; it must be a whole number from zero up.
apportionment-floor-above-cap = For { $unit } the floor { $floor } is above the cap { $cap }.
apportionment-floors-above-total = Floors and fixed values together are { $floors }; that is more than the total { $total }.
apportionment-caps-below-total = Caps and fixed values together are { $caps }; that is less than the total { $total }.
apportionment-caps-without-weight = There is room for { $room } of the { $total }. A cap gives nothing to who has no weight: { $units }. Give them a weight or a floor, or raise the cap of another.
apportionment-nothing-open = Everything is fixed at { $fixed } together; the total { $total } cannot be reached.
apportionment-drawn-not-asked = A lot was given ({ $units }), but no draw is needed.
apportionment-drawn-not-among = The lot names { $units }, but the draw is only among { $among }.
apportionment-drawn-wrong-number = The lot names { $drawn }, but { $places } are to be drawn.

## Checking a certificate
apportionment-certificate-divisor-wrong = The divisor { $divisor } does not give this result.
apportionment-certificate-divisor-too-narrow = Beyond the divisor { $divisor } the result is still the same.
apportionment-certificate-gain-wrong = For { $unit } the weight that gives one place more is wrong.
apportionment-certificate-gain-missing = For { $unit } more weight can give one place more after all.
apportionment-certificate-loss-wrong = For { $unit } the weight that costs one place is wrong.
apportionment-certificate-loss-missing = For { $unit } less weight can cost a place after all.
apportionment-certificate-one-more-wrong = What happens when the total is one higher is wrong.
