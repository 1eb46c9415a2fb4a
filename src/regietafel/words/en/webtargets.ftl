# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## The room of the housing targets
webtargets-nav = Housing targets
webtargets-title = Housing target { $period }
webtargets-title-area = { $name }, housing target { $period }
webtargets-periods = Half-year
webtargets-to-ladder = Ladder of supervision
webtargets-ladder = Ladder
webtargets-nothing = Choose another half-year, or a later day.
webtargets-examples = Some of these figures are examples, which were made up:
webtargets-limits = The limits between the classes were not found in a source. Here: on schedule from { $on } of what the schedule asks, slightly behind from { $slightly }.
webtargets-no-class = not known
webtargets-no-paying = The lead of one municipality does not pay the backlog of another. So both stand apart; only the balance adds up. Supervision works this way; the law does not say so.
webtargets-known = known on { $day }

## The country
webtargets-headline-nothing = Of { $period } nothing was known on { $known }.
webtargets-headline-asked = For { $period } the statutory target is { $target } people.
webtargets-headline-running = Up to { $day } { $housed } people were housed, of the { $to_house } with the backlog counted in.
webtargets-headline-counted = { $period } was counted up to { $day }: { $housed } people housed. How many there must be in all, with the backlog, is not known.
webtargets-headline-not-ended = { $period } was counted up to { $day }: { $housed } people housed, of the { $to_house } with the backlog counted in. How the half-year ended is not known yet.
webtargets-headline-never-counted = For { $period } the statutory target was { $target } people. How many were housed is not known.
webtargets-headline-unasked = For { $period } no national target is known, nor how many were housed.
webtargets-headline-housed = In { $period }, { $housed } people were housed. A national target is not known.
webtargets-headline-met = In { $period }, { $housed } people were housed. The bare target of { $target } was met.
webtargets-headline-missed = In { $period }, { $housed } people were housed. The bare target of { $target } was not met.
webtargets-headline-met-share = In { $period }, { $housed } people were housed. The bare target of { $target } was met, and { $share } of the backlog was made up.
webtargets-headline-missed-share = In { $period }, { $housed } people were housed. The bare target of { $target } was not met; of the backlog { $share } was made up.
webtargets-agreed-beside = agreed beside it: { $persons }
webtargets-asked = What was asked and done
webtargets-statutory = Statutory
webtargets-agreed = Agreed
webtargets-agreed-none = nothing agreed beside it
webtargets-agreed-what = An agreed number carries no backlog and no supervision.
webtargets-whole = Target of the whole
webtargets-opening = Balance at the start
webtargets-to-house = To house, backlog included
webtargets-monthly = Needed per month
webtargets-bare = Bare target met
webtargets-made-up = Made up of the backlog
webtargets-made-up-ledger = by the ledger
webtargets-made-up-printed = with the printed balance { $persons } ({ $source })
webtargets-closed = Closed
webtargets-closed-with = backlog { $backlog }, lead { $lead }
webtargets-differ = What sources print, and what the rule gives
webtargets-printed = Printed, beside the ledger
webtargets-printed-none = For this half-year no printed sum is known.
webtargets-rules = Sum of the municipalities by rule of rounding
webtargets-rules-what = The law rounds up; what was published looks like ordinary rounding. No rule was tuned to a printed sum.
webtargets-rule-law = as the law
webtargets-not-attributed = Not attributed
webtargets-not-attributed-what = What was published for the country as a whole and is in no known municipality. It stays with the country.
webtargets-questions = Still open
webtargets-question-how = The statutory number changes only by publication of the minister. A raise is an open question; it returns on an agenda once its preconditions are met.
webtargets-question-bare = No preconditions with a holder and a term are known.
webtargets-to-decision = To the decision
webtargets-provinces = Position per province
webtargets-municipalities-known = { $count ->
    [one] One known municipality
   *[other] { $count } known municipalities
}
webtargets-no-municipalities = For { $period } no numbers per municipality are known. The country as a whole is known.
webtargets-map-backlog = Backlog per province, in persons
webtargets-map-still = Still to house per province, in persons

## Key figures
webtargets-figure-statutory = statutory target
webtargets-figure-targets = targets together
webtargets-figure-target = target
webtargets-figure-opening = balance at the start
webtargets-figure-to-house = to house
webtargets-figure-housed = housed
webtargets-figure-backlog = backlog, gross
webtargets-figure-still = still to house, gross
webtargets-figure-lead = lead, gross
webtargets-figure-balance = balance
webtargets-figure-made-up = made up of the backlog
webtargets-figure-monthly = needed per month
webtargets-figure-expected = still expected by the municipality
webtargets-own-short = { $persons } short by its own count
webtargets-own-ahead = { $persons } ahead by its own count

## Columns

## The province
webtargets-by-formula = With = stands what article 29 gives; of those municipalities the bare target is not known.
webtargets-bare-by-formula = article 29 gives { $persons }; only a number with what was still open is known
webtargets-counted-until = counted up to { $day }
webtargets-day-one = { $day }
webtargets-day-between = { $first } to { $last }
webtargets-classes-on = The classes, and what is still to be housed, stand on the day of the last count: { $days }.
webtargets-province-formula = Article 29 gives the municipalities of { $name } { $persons } people together for { $period }; what was open and what was done is not known.
webtargets-province-nothing = Of the municipalities of { $name } nothing is known for { $period }.
webtargets-province-running = On { $counted } { $behind } of the { $count } municipalities in { $name } were behind schedule; together the municipalities then still had to house { $still } people.
webtargets-province-some = On { $counted } { $behind } of the { $count } municipalities counted in { $name } were behind schedule. How the others stand is not known.
webtargets-province-not-ended = In { $name } { $period } was counted up to { $counted }: { $behind } of the { $count } municipalities counted were then behind schedule. How the half-year ended is not known yet.
webtargets-province-unclassed = Up to { $counted } { $count } municipalities in { $name } were counted. What was still open before is not known, and so neither how they stand.
webtargets-province-unasked = For { $period } it is not known what was asked of the municipalities in { $name } together, nor who was housed.
webtargets-province-over = After { $period }, { $behind } of the { $count } municipalities in { $name } were behind; together they still have { $still } people to house.
webtargets-municipalities = Position per municipality
webtargets-map-class = Municipalities by schedule, with what is still to be housed
webtargets-map-hint = Point at a tile for its name and position; choose it to open the account.
webtargets-tile = { $name }: { $pace } on { $day }, then { $still } still to house
webtargets-tile-unknown = { $name }: not known
webtargets-tile-not-ended = { $name }: { $pace } on { $day }; how the half-year ended is not known
webtargets-no-tiles = There is no tile map of this day. Use the table.
webtargets-board-class = Board by schedule
webtargets-board-rung = Board by rung of supervision
webtargets-board-number = The number is what is still to be housed.
webtargets-board-none = There is no rung that you may see. The file of supervision is not public, unless it was shared.
webtargets-no-rung = on no rung
webtargets-on-day = on { $day }
webtargets-new-cases = Over, still open, and not yet a case
webtargets-due-short = due: { $rung }

## The municipality
webtargets-municipality-nothing = Of { $name } nothing was known on { $known } for { $period }.
webtargets-municipality-formula = Article 29 gives { $name } { $persons } people for { $period }; what was still open and what was done is not known.
webtargets-municipality-no-target = The target of { $name } for { $period } is not known.
webtargets-municipality-still = On { $day } { $name } still had to house { $persons } of the { $to_house } people in { $period }.
webtargets-municipality-not-ended = In { $name } { $period } was counted up to { $day }: { $persons } of the { $to_house } people then still had to be housed. How the half-year ended is not known yet.
webtargets-municipality-bare = The target of { $name } in { $period } is { $target } people. What was still open before and how many were housed is not known.
webtargets-municipality-bare-counted = The target of { $name } in { $period } is { $target } people; up to { $day } { $housed } were housed. What was still open before is not known.
webtargets-municipality-owes = { $name } has a backlog of { $persons } people after { $period }; it had { $to_house } to house.
webtargets-municipality-done = { $name } has met the target of { $period }{ $lead ->
    [0] .
   *[other] { " " }and is { $lead } ahead.
}
webtargets-beside = Known beside it: { $persons } ({ $how }), difference { $difference }.
webtargets-pace = Pace and schedule
webtargets-chart-title = On { $day }, { $done } people were housed; the schedule asks { $due } by then
webtargets-chart-empty = Nothing has been counted yet; the schedule rises evenly
webtargets-chart-due = schedule: { $due }
webtargets-chart-done = housed: { $done }
webtargets-chart-today = { $day }
webtargets-chart-table = Schedule and housed per month
webtargets-chart-as-table = Show as a table
webtargets-chart-none = Without a target and an opening balance there is no schedule to hold it against.
webtargets-outlook = What to expect at this pace
webtargets-outlook-pace = About { $expected } people housed by the end of the half-year; with a probability of { $inside } between { $low } and { $high }.
webtargets-outlook-missing = The probability that the target is missed is { $missing }.
webtargets-outlook-who = Only the municipality itself and its supervisor see this probability.
webtargets-outlook-model = The model assumes that the pace stays the same.
webtargets-next = What comes next, and when
webtargets-next-none = Nothing is to come that is known here.
webtargets-owed-on = Still open on { $day }, by half-year of origin
webtargets-origin-unknown = before, half-year not known
webtargets-origin-over = the half-year is over
webtargets-origin-runs = the half-year still runs
webtargets-statement-head = Account
webtargets-statement = Account per half-year
webtargets-account-of = How did the balance of { $period } come about?

## Dispute
webtargets-contested = Contested figures, and what is to be weighed
webtargets-unanswered = The source has not answered yet. Until then this holds up a proposed rung.
webtargets-ground = Ground
webtargets-linked-too-few = COA linked too few people before { $day }.
webtargets-linked-numbers = Linked { $linked }, needed { $needed }.

## Swaps
webtargets-swaps = Swaps
webtargets-swaps-none = For this half-year no swap was proposed.
webtargets-swap = Propose a swap
webtargets-swap-way = Direction
webtargets-swap-gives = { $name } hands over
webtargets-swap-takes = { $name } takes over
webtargets-swap-persons = Number of persons
webtargets-swap-with = With municipality
webtargets-swap-do = Record the proposal
webtargets-swap-reason = Remark (may be left empty)
webtargets-swap-accept = Accept the swap
webtargets-swap-refuse = Refuse the swap
webtargets-no-ground = There is no ground. Write why.
webtargets-no-answer = Choose an answer: accept or refuse.

## Supervision
webtargets-supervision = Supervision
webtargets-no-cases = There is no case that you may see.
webtargets-case = Case { $matter }
webtargets-case-persons = It is about { $persons } persons.
webtargets-terms = Terms
webtargets-term = until { $until }
webtargets-term-over = (over)
webtargets-step-day = Day
webtargets-step-by = Decided by
webtargets-step-law = Article
webtargets-step-no-law = none; the step rests on an agreement
webtargets-step-document = Reference
webtargets-step-heard = Heard
webtargets-step-ground = Ground
webtargets-step-urgent = Urgency
webtargets-step-term = Term
webtargets-step-late = Recorded
webtargets-step-late-on = { $day }, { $ground }
webtargets-rests-on = Figures that the case rests on
webtargets-rests-on-day = { $what }: { $persons } ({ $source }), { $day }
webtargets-contested-figure = Contested by { $body } on { $day }: { $figure }
webtargets-course = Course
webtargets-course-held = held
webtargets-course-resumed = resumed
webtargets-course-down = stepped down
webtargets-course-declined = declined { $rung }
webtargets-course-closed = closed
webtargets-course-excuse = excuse
webtargets-file = Letters and documents
webtargets-file-none = Nothing is on the file yet that you may see.
webtargets-excuse = Excusable, and to be weighed:
webtargets-due = Due: { $rung }
webtargets-due-what = This is a proposal. A person takes the step, or declines it with a reason.
webtargets-due-why = Why is this rung due?

## The ladder
webtargets-ladder-lead = { $count } rungs, as the ladder stands on { $day }. The diagram and the table are made from the same data.
webtargets-ladder-basis = Basis:
webtargets-ladder-draft = draft, laid down nowhere
webtargets-ladder-diagram = The rungs from low to high
webtargets-ladder-foot = Start: a municipality did not meet the target of a half-year
webtargets-way-from = From { $rung }
webtargets-way-foot = From the start
webtargets-way-urgent = { $count ->
    [one] In urgency, on a recorded ground, also by one other way.
   *[other] In urgency, on a recorded ground, also from { $count } lower places.
}
webtargets-who = Who
webtargets-gs = provincial executive
webtargets-gs-of = provincial executive of { $province }
webtargets-ladder-any = From every rung a case can be held, resumed, taken down to a lower rung, or closed.
webtargets-ladder-table = The ladder as a table

## Files
webtargets-export-title-country = Housing target per province, { $period }
webtargets-export-title-province = Housing target per municipality, { $period }
webtargets-export-title-statement = Account of { $period }

## What the supervisor does, and what is known
webtargets-take = Take a step
webtargets-take-term = Term until (if the step sets one)
webtargets-take-persons = Persons (may be left empty)
webtargets-take-result = What must be done before the term
webtargets-take-urgent = Urgency: the ground (only if it cannot wait)
webtargets-take-document = Reference of the decision or letter (may be left empty)
webtargets-take-heard = Who was heard, and when (may be left empty)
webtargets-earlier-day = Day, where it is an earlier one
webtargets-earlier-why = Why this is recorded later (for an earlier day)
webtargets-day-not-come = { $day } lies after the day of this page. Choose that day or an earlier one.
webtargets-filing-figure = Figure it rests on (may be left empty)
webtargets-take-do = Record the step
webtargets-share-public = public; else for the supervisor alone, and a step also for the municipality
webtargets-decline = Decline { $rung }
webtargets-decline-reason = Reason
webtargets-decline-again = Not proposed again before (may be left empty)
webtargets-decline-do = Record that the step is not taken
webtargets-filing = Put a document on file
webtargets-filing-kind = Kind of document
webtargets-filing-document = Reference or place (may be left empty)
webtargets-filing-title = Title
webtargets-filing-do = Put it on file
webtargets-close = Close the case
webtargets-close-because = Reason
webtargets-close-do = Close
webtargets-open-what = Over, still open, and not yet a case:
webtargets-open = Open a case about { $period } ({ $persons })
webtargets-show = Show
webtargets-known-of = { $count } of { $of }
webtargets-of-municipalities = of { $count } of the { $of } municipalities
webtargets-all-marked = All figures per municipality in this province:
webtargets-province-uncounted = For { $period } the municipalities in { $name } together were asked { $target } people; how many were housed is not known.
webtargets-municipality-uncounted = { $name } has { $to_house } people to house in { $period }; how many were housed is not known.
webtargets-uncounted = The end of these half-years was not counted. What they add to the backlog is therefore not known, and is not carried on:

## Reading in
webtargets-import = Read in a monthly overview
webtargets-import-lead = Choose the overview per municipality. You see first what changes, or every fault with its row and column; only then you record it. All of it goes in, or nothing.
webtargets-import-choose = Choose a file
webtargets-import-file = Overview (CSV, XLSX or ODS)
webtargets-import-on = Day of the count
webtargets-import-known = Published on (may be left empty)
webtargets-import-look = Show the differences
webtargets-import-template = Empty overview to fill in:
webtargets-import-preview = What { $name } changes
webtargets-import-found = { $rows } municipalities read: { $new } figures are new or differ, { $same } stand there already.
webtargets-import-same = All of it stands there already. There is nothing to record.
webtargets-import-confirm = Record
webtargets-import-changes = { $count ->
    [one] One figure differs from what is on record
   *[other] { $count } figures differ from what is on record; the { $shown } largest differences
}
webtargets-chance-under = less than { $share }
webtargets-chance-over = more than { $share }
webtargets-file-title = File of supervision, { $name }
webtargets-file-stand = Position on { $day }, as known on { $known }
webtargets-file-pdf = Open the file as PDF

## The course of a case, and recording
webtargets-hold = Hold the case
webtargets-hold-until = Up to and including the day before; empty is until it is resumed
webtargets-hold-do = Hold
webtargets-held = Held:
webtargets-held-until = Until { $day }.
webtargets-resume = Resume the case
webtargets-resume-do = Resume
webtargets-down = Go one or more rungs down
webtargets-down-to = To rung
webtargets-down-foot = the foot of the ladder: no rung yet
webtargets-down-do = Go down
webtargets-excusing = Record an excuse
webtargets-excusing-what = Did COA link too few people before the reference day? Then fill in both numbers. The excuse weighs and forbids nothing.
webtargets-excusing-linked = Linked before the reference day
webtargets-excusing-needed = Needed before the reference day
webtargets-excusing-do = Record the excuse
webtargets-share = Share with the PRT
webtargets-share-what = The PRT is another office with a file of its own. After this it sees that this case is there, and the steps and pieces you share with it.
webtargets-share-do = Share
webtargets-share-prt = shared with the PRT of the province
webtargets-expect = Say what you still expect
webtargets-expect-persons = Persons still to be housed, up to and including { $until }
webtargets-expect-do = Record the expectation
webtargets-record = Recording
webtargets-enter-target = Record the published target
webtargets-enter-opening = Record an opening balance
webtargets-enter-housed = Record a count
webtargets-correct-housed = Correct a count
webtargets-adjust = Adjust the target during the half-year
webtargets-enter-sum = Record a printed sum
webtargets-enter-do = Record
webtargets-export-municipalities = All municipalities, in the form in which an overview comes in:
webtargets-corrected = Corrected: { $what } from { $before } to { $persons }, on { $day } ({ $source }). Reason: { $reason }
webtargets-corrected-undated = Corrected: { $what } from { $before } to { $persons } ({ $source }). Reason: { $reason }
webtargets-side = What is it
webtargets-side-of-sum = Of a balance: what is it
webtargets-origin = From which half-year, where that is known
webtargets-counted-from = Counted from (can be left empty: the start of the half-year)
webtargets-counted-to = Counted up to
webtargets-which-count = Which count
webtargets-sum-of = Of what
webtargets-publish = Record a number for this half-year
webtargets-publish-what = A statutory number holds only once the minister has published it. An agreement stands beside it and gives no backlog.
webtargets-publish-kind = Kind
webtargets-publish-statutory = statutory (minister)
webtargets-publish-agreed = agreed beside it
webtargets-publish-title = Description
webtargets-publish-do = Record the number
webtargets-close-half-year = Close { $period }
webtargets-close-half-year-what = Closing puts on record, once, how the country and every municipality stood. A later correction carries over by itself.
webtargets-close-later = It can be closed after { $day }.
webtargets-question-proposed = Proposed for the agenda of { $table }, { $day }: { $title }.
webtargets-question-placed = On the agenda of { $day }.
webtargets-question-declined = Not put on the agenda.
