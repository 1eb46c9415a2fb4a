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
webexecution-column-running = Under way
webexecution-column-reported-done = Reported done
webexecution-column-ended = Done or dropped
webexecution-stuck-unanswered = request without an answer
webexecution-stuck-obstacle = there is an obstacle
webexecution-stuck-waits = waits for another action
webexecution-stuck-milestone = milestone not reached
