# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

progress-title = Progress of the Uitvoeringsagenda, as of { $day }
progress-measures = Measures
progress-measure = Measure
progress-state = State
progress-unanswered = Request without answer
progress-none-overdue = No action has passed its term.
progress-overdue = Actions whose term has passed
progress-action = Action
progress-holder = Holder
progress-latest = Latest
progress-reports = Monthly reports over { $month }: { $here } of { $of } handed in, { $missing } not in after the term
progress-coming = Comes back on the next agenda
progress-item = Item
progress-why = Why
progress-where = Where we stand
progress-next = The next meeting
