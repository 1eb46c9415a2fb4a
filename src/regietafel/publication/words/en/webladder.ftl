# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## The ladder
webexecution-ladder = Ladder
webexecution-ladders = Which ladder
webexecution-ladder-acties = Actions
webexecution-ladder-verslagen = Monthly reports
webexecution-ladder-none = On this day there was no ladder yet.
webexecution-ladder-draft = This ladder is a draft, without holder and without date. No step is taken on it until an agreement adopts it. SJenV watches over it, with MVRO.
webexecution-ladder-stands = Version { $version }, adopted by the agreement: { $basis }.
webexecution-ladder-foot = Start: the day after the term
webexecution-ladder-file = Table of this ladder (TOML)
webexecution-addressed = Addressed to
webexecution-rung-sets-term = Whoever takes this step names a term to recover.
webexecution-rung-after-term = Only after the term to recover.
webexecution-cases = What is over its term, and what is due
webexecution-since = Since
webexecution-stands-on = Stands on
webexecution-is-due = Due
webexecution-due = { $rung }, since { $day }
webexecution-due-draft = { $rung }, since { $day }: tried out, the ladder is a draft
webexecution-due-later = { $rung }, from { $day }
webexecution-proposals = Proposals
webexecution-proposals-for = Only who watches sees this. The round proposes, people decide.
webexecution-proposals-none = Nothing was proposed.
webexecution-proposals-draft = Nothing is proposed on a draft. Adopt the ladder first, by an agreement.
webexecution-sweep = Look what is due today
webexecution-due-since = due since { $day }
webexecution-step-waits = waits for a decision
webexecution-step-taken = taken
webexecution-step-postponed = postponed
webexecution-step-declined = declined
webexecution-again = again from { $day }
webexecution-take = Take this step
webexecution-take-do = Take the step
webexecution-recover-until = Recover by
webexecution-postpone = Postpone
webexecution-postpone-until = Until
webexecution-postpone-do = Postpone
webexecution-decline = Decline
webexecution-decline-again = Propose again from
webexecution-decline-do = Decline
webexecution-adopt = Adopt the ladder
webexecution-adopt-table = Table (TOML)
webexecution-adopt-table-help = Without a file the table that stands here goes in force.
webexecution-from-day = In force from
webexecution-adopt-do = Adopt

## Trying out
webexecution-try = What would have been proposed
webexecution-try-assumed = Each step counts as taken on the day it was proposed, with a term to recover of { $term } days. Nothing goes on record.
webexecution-try-from = From
webexecution-try-until = Up to and including
webexecution-try-days = Days before the term to recover
webexecution-try-other = Compare with (days)
webexecution-try-term = Term to recover (days)
webexecution-try-do = Try out
webexecution-tried = { $count ->
    [0] With { $first } days nothing would have been proposed.
    [one] With { $first } days 1 step would have been proposed.
   *[other] With { $first } days { $count } steps would have been proposed.
} { $differs ->
    [0] With { $second } days it is the same.
    [one] With { $second } days 1 step falls otherwise.
   *[other] With { $second } days { $differs } steps fall otherwise.
}
webexecution-tried-would = Proposed with { $first } days
webexecution-tried-differs = What differs
webexecution-tried-what = What
webexecution-tried-holder = Holder
webexecution-tried-rung = Rung
webexecution-tried-day = Proposed on
webexecution-tried-first = With { $first } days
webexecution-tried-second = With { $second } days
webexecution-span-wrong = From { $first } to { $last } cannot be. Choose a last day after the first, at most { $most } days later.
webexecution-days-wrong = { $text } is not a number of days. Choose a whole number from 0 to { $most }.
