# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

escalation-bad-table = This ladder cannot be read: { $fault }. Mend the file and try again.
escalation-repealed = The last version in this file was repealed. Put in it the ladder that is to stand.
escalation-unknown-ladder = There is no ladder { $key }. Choose from: { $known }.
escalation-needs-agreement = A ladder comes in force by an agreement. { $decision } is not an agreement.
escalation-version-there = Version { $version } was adopted already. Give another number.
escalation-not-late = This action is no longer late on { $day }. There is nothing to do.
escalation-until-after = Postpone to a day after { $day }.
escalation-adopted = Version { $version } of the ladder stands from { $day }.
escalation-would = { $day }: { $rung } for { $holder }, { $title }
escalation-would-sum = { $count ->
    [0] This ladder would have proposed nothing.
    [one] 1 step would have been proposed.
   *[other] { $count } steps would have been proposed.
} Assumption: each step was taken on the day it was proposed, with a term to recover of { $term } days.
escalation-differs = { $holder }, { $rung }, { $title }: { $first } becomes { $second }
escalation-differs-sum = { $count ->
    [0] The two ladders would have proposed the same.
    [one] 1 step differs.
   *[other] { $count } steps differ.
}
escalation-never = not proposed
