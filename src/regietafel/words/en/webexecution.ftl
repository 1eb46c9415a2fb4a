# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## The room and the board
webexecution-nav = Execution
webexecution-rooms = Parts of the execution
webexecution-title = Execution: measures and actions
webexecution-board = Board
webexecution-headline = { $all ->
    [0] No action is under way.
    [one] 1 action is under way.
   *[other] { $all } actions are under way.
} { $lacking ->
    [0] Every action has a holder and a date.
    [one] 1 lacks a holder or a date.
   *[other] { $lacking } lack a holder or a date.
} { $passed ->
    [0] No term has passed.
    [one] 1 term has passed.
   *[other] { $passed } terms have passed.
} { $asked ->
    [0] Every request has an answer.
    [one] 1 request has no answer.
   *[other] { $asked } requests have no answer.
}
webexecution-asks = Asked, without an answer
webexecution-measure-number = measure { $number }
webexecution-asked-on = asked on { $day }
webexecution-no-answer = no answer on record
webexecution-where-asked = where this was asked
webexecution-measures = Measures of the Uitvoeringsagenda
webexecution-measures-known = Only these measures are known; the other numbers and titles have not been found.
webexecution-state-unknown = state not known
webexecution-actions-count = { $count ->
    [0] no actions
    [one] 1 action
   *[other] { $count } actions
}
webexecution-unanswered-count = { $count ->
    [one] 1 request without an answer
   *[other] { $count } requests without an answer
}
webexecution-actions = Actions
webexecution-actions-none = There are no actions in the register.
webexecution-holders = Holder
webexecution-supervisors = Watched by
webexecution-term = Term
webexecution-until = { $day } at the latest
webexecution-days-left = { $count ->
    [0] today is the last day
    [one] 1 day left
   *[other] { $count } days left
}
webexecution-days-over = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
webexecution-column-passed = Term passed
webexecution-column-lacking = Cannot be followed yet
webexecution-column-waiting = Waits for a decision
webexecution-column-running = Under way
webexecution-column-reported-done = Reported done
webexecution-column-ended = Done or dropped
webexecution-stuck-unanswered = request without an answer
webexecution-stuck-obstacle = there is an obstacle
webexecution-stuck-waits = waits for another action
webexecution-stuck-milestone = milestone not reached

## An action or a measure
webexecution-action = action
webexecution-course = Course
webexecution-missed = that day has passed
webexecution-by-decision = what this rests on
webexecution-decisions = Follows from
webexecution-waits-for = Waits for
webexecution-waited-for-by = Waiting for this
webexecution-per-province = Carried out per province
webexecution-last-word = Last word
webexecution-nothing-heard = nothing heard yet
webexecution-obstacles = Obstacles
webexecution-milestones = Milestones
webexecution-claims = Reported done
webexecution-claim-waits = waits for the table to confirm
webexecution-measure-without-actions = There are no actions below this measure yet.
webexecution-event-made = put on record
webexecution-event-assigned = holder or term set
webexecution-event-state = state
webexecution-event-progress = progress
webexecution-event-evidence = evidence
webexecution-event-obstacle = obstacle
webexecution-event-removed = obstacle gone
webexecution-event-reached = milestone reached
webexecution-event-milestone = milestone
webexecution-event-asked = request for change
webexecution-event-answered = answer to a request
webexecution-event-reported-done = reported done
webexecution-event-confirmed = confirmed: done
webexecution-event-not-confirmed = not confirmed
webexecution-event-notice = holder told
webexecution-event-dropped = dropped
webexecution-event-term = last day of the term

## What you can do here
webexecution-deeds = What you can do here
webexecution-by-whom = In the name of
webexecution-text = Text
webexecution-ground = Reason
webexecution-agreement = Agreement it rests on
webexecution-latest = At the latest
webexecution-note = Note progress, evidence or an obstacle
webexecution-note-kind = Kind
webexecution-note-do = Put on record
webexecution-document = Document
webexecution-document-help = A reference or an address on the internet.
webexecution-removed = Obstacle is gone
webexecution-removed-do = Put on record that the obstacle is gone
webexecution-reached = Milestone was reached
webexecution-reached-do = Put on record that the milestone was reached
webexecution-milestone-set = Set a milestone
webexecution-milestone-title = What will have been reached
webexecution-milestone-do = Put the milestone on record
webexecution-done = Report done
webexecution-as-a-whole = as a whole
webexecution-done-ground = What shows it
webexecution-done-do = Report done
webexecution-done-help = The table confirms.
webexecution-ask = Ask for a change
webexecution-ask-what = What you ask
webexecution-ask-do = Put the request on record
webexecution-answer = Put the answer of the table on record
webexecution-answer-is = Answer
webexecution-answer-do = Put the answer on record
webexecution-answer-granted = granted
webexecution-answer-partly = granted in part
webexecution-answer-refused = refused
webexecution-confirm = Put on record what the table says
webexecution-confirm-is = Is the action done?
webexecution-confirm-yes = yes, done
webexecution-confirm-no = no, not yet
webexecution-confirm-do = Put this on record
webexecution-assign = Set holder and term
webexecution-codes = More organisations with a comma between.
webexecution-term-words = Term in words
webexecution-assign-do = Set
webexecution-place = Choose its place: measure, provinces, what goes before it
webexecution-below-measure = Below measure
webexecution-in-provinces = Carried out per province
webexecution-place-do = Save its place
webexecution-drop = Drop the action
webexecution-drop-do = Drop
webexecution-notice = Tell the holder that the term has passed
webexecution-notice-to = To
webexecution-notice-do = Put the notice on record
webexecution-notice-help = Only when every holder was told, the action is called late.
webexecution-set-state = Put the state of the measure on record
webexecution-set-state-do = Put the state on record
webexecution-list = Put a measure in the register
webexecution-list-number = Number
webexecution-list-title = Title
webexecution-list-goal = Goal
webexecution-list-do = Put in the register

## The register
webexecution-register = Register of actions
webexecution-found = { $count ->
    [one] 1 action
   *[other] { $count } actions
} of { $of }.
webexecution-found-none = No action fits what you look for.
webexecution-words = Words
webexecution-holder-or-watcher = Holder or supervisor
webexecution-all = all
webexecution-what-keeps = What keeps it
webexecution-show = Show
webexecution-show-all = Show all
webexecution-stuck-no-holder = no holder
webexecution-stuck-no-date = no date
webexecution-stuck-late = term passed
webexecution-views = My views
webexecution-view-keep = Keep this view under a name
webexecution-view-name = Name
webexecution-view-keep-do = Keep
webexecution-view-forget = remove

## Progress and the next agenda
webexecution-progress = Progress and agenda
webexecution-meeting-on = Meeting of the LRT on
webexecution-meeting-help = If the meeting was convened, it becomes a late item. Else it goes on the draft agenda of that day.
webexecution-on-agenda = On the agenda
webexecution-put-on = Put on the agenda
webexecution-placed = { $day }, item { $item }
webexecution-planned = draft agenda of { $day }
webexecution-to-the-table = To the agendas of the LRT
webexecution-coming-none = Nothing comes back on the next agenda.
webexecution-in-area = What must be done in { $name }

## The ladders
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
webexecution-tried-day = Proposed on
webexecution-tried-first = With { $first } days
webexecution-tried-second = With { $second } days
webexecution-span-wrong = From { $first } to { $last } cannot be. Choose a last day after the first, at most { $most } days later.
webexecution-days-wrong = { $text } is not a number of days. Choose a whole number from 0 to { $most }.
