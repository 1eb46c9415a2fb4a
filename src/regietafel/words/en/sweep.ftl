# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

sweep-step = Step for { $to }: { $rung }, due since { $due }
sweep-item = For the agenda: { $title }. { $ground }
sweep-done = { $count ->
    [0] Nothing new to propose on { $day }.
    [one] 1 proposal on record on { $day }. People decide.
   *[other] { $count } proposals on record on { $day }. People decide.
}
sweep-would = { $count ->
    [0] Nothing new to propose on { $day }.
    [one] 1 proposal would go on record on { $day }. Nothing went on record.
   *[other] { $count } proposals would go on record on { $day }. Nothing went on record.
}
sweep-report-due = Reminder for { $to }: the report over { $month } is due by { $due }
sweep-report-missing = Reminder for { $to }: the report over { $month } was due by { $due }
sweep-too-far = { $day } is more than a year ahead. Choose an earlier day.
