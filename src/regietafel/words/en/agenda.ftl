# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Refusals
agenda-progress-ending = { $file } is neither .pdf nor .docx. Choose one of the two.
agenda-progress-written = The progress report is in { $file }.
agenda-progress-too-long = The progress report is in { $file } and is longer than one page.
agenda-no-such-action = Action { $action } is not in the register on this day.
agenda-no-such-measure = Measure { $number } is not known. Known are: { $known }.
agenda-circle = These actions wait for each other in a circle: { $actions }. Take one of the dependencies away.
agenda-measure-there = Measure { $number } is in the register already.
agenda-nothing-to-end = Name the obstacle that is gone, or the milestone that was reached.
agenda-ended = { $action } is done or dropped already.
agenda-not-a-holder = { $body } is not a holder of { $action }.
agenda-not-late = The term of { $action } has not passed yet on { $day }.
agenda-text-missing = Write a text: who reads this later must know why.
agenda-answered-already = This was answered already, on { $day }.
agenda-not-in-province = { $action } is not carried out in { $province }.
agenda-view-name = Give the view a name of at most { $most } characters.
agenda-meeting-over = The meeting of { $day } is over. Choose a later day.
agenda-not-coming = On { $day } this does not come on the agenda, or stands on it already.
agenda-reported-already = { $action } was reported done already. The table has not answered yet.
agenda-ladder-needs-basis = A ladder needs a version, and an agreement to rest on.
agenda-not-one = { $count ->
    [0] No action ends in { $text }. Look in the list: regietafel agenda list.
   *[other] { $count } actions end in { $text }. Give more characters.
}

## Tables
agenda-table-items = Actions on { $day }
agenda-table-measures = Measures of the Uitvoeringsagenda on { $day }
agenda-table-coming = Comes back on the next agenda, as of { $day }
agenda-table-overdue = Actions and monthly reports whose term has passed, as on { $day }
agenda-report = Monthly report of { $name }, { $month }
agenda-nothing-overdue = No action or monthly report whose term has passed on { $day }.
agenda-no-flags = nothing
agenda-not-reached = not reached yet

## State of a measure, an action and a term
agenda-measure-pilot = pilot
agenda-measure-structural = structural
agenda-measure-done = done
agenda-measure-dropped = dropped
agenda-state-open = running
agenda-state-reported-done = reported done
agenda-state-done = done
agenda-state-dropped = dropped
agenda-term-lacking = no date
agenda-term-running = running
agenda-term-passed = term has passed
agenda-term-late = late
agenda-term-ended = ended
agenda-flag-no-holder = no holder
agenda-flag-no-date = no date
agenda-note-progress = progress
agenda-note-evidence = evidence
agenda-note-obstacle = obstacle
agenda-note-removed = obstacle gone
agenda-note-reached = milestone reached
agenda-why-no-holder = no holder
agenda-why-no-date = no date
agenda-why-reported-done = reported done, the table confirms
agenda-why-late = term has passed
agenda-why-open-question = question the table left open
agenda-why-unanswered = request without answer
agenda-why-obstacle = obstacle
