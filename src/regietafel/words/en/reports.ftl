# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## The workbook
reports-workbook = Monthly report
reports-sheet-places = Places
reports-sheet-measures = Measures
reports-sheet-how = How to
reports-unknown = unknown
reports-how-1 = Fill in only rows on which you report. A row in which nothing stands says nothing.
reports-how-2 = Fill in every number of a row. If you do not know it, write "unknown". That is not the same as 0.
reports-how-3 = Realised: places that are there. Firm: decided on. Soft: still talked about.
reports-how-4 = Capacity: how many places the locations can hold. End date: the first day on which they are no longer there.
reports-how-5 = Asylum seekers include unaccompanied minors, who are a part of them.

## Refusals
reports-not-a-month = { $text } is not a month. Write a month as 2022-08.
reports-before-first = No report is asked over { $month }. The first is over { $first }.
reports-month-not-over = The month { $month } is not over yet. Hand the report in after it.
reports-handed-in-already = The report over { $month } was handed in already, on { $day }. For a correction, give a reason.
reports-before-last-step = The last step with this report was on { $last }. What follows cannot be on { $day }: choose that day or a later one.
reports-answered-already = This report was answered already.
reports-faults = { $count ->
    [one] There is 1 fault that must be mended first.
   *[other] There are { $count } faults that must be mended first.
} See them with regietafel report check.
reports-empty = Nothing was filled in yet. Take workbooks in first, or say that there is nothing new.
reports-area-reports-to-none = { $area } does not belong to this provincial table.
reports-of-another-area = This part has lines of another area than { $area }.
reports-nothing-before = There is no report of { $area } over the month before. Fill this month in yourself.
reports-no-header = In { $file } there is no row with the column names of the monthly report. Needed are: { $wanted }. Make an empty workbook with regietafel report template.
reports-no-table = { $file } does not have this table.
reports-nothing-filled = Nothing is filled in in { $file }. If there is nothing new, say so with regietafel report same.
reports-not-asked = Row { $row }: { $group }, { $kind } is not asked of { $area }. Remove the row.
reports-measure-unknown = Row { $row }: measure "{ $text }" is not known. Known are: { $known }.
reports-other-month = Row { $row }: this is about { $text }, asked is { $month }.
reports-choice = Row { $row }, column { $column }: "{ $text }" is not a choice. Choose from: { $known }.
reports-row-twice = Row { $row }: this stands there already, in row { $first }. Remove one of the two.
reports-no-such-form = There is no form { $text }. Choose from: { $known }.
reports-left-out = { $file }: { $why }

## What a command says
reports-templates = { $count } workbooks are in { $folder }.
reports-taken-in = { $files } of { $of } files taken in, { $areas } areas filled.
reports-same = { $count ->
    [one] For 1 area the month before stands.
   *[other] For { $count } areas the month before stands.
}
reports-missing = { $count ->
    [0] Every part has been filled in.
   *[other] Nothing filled in yet ({ $count }): { $names }.
}
reports-changes = { $count ->
    [0] No number differs from the month before.
    [one] 1 number differs from the month before.
   *[other] { $count } numbers differ from the month before.
}
reports-handed-in = Report over { $month } handed in: { $lines } lines, { $silent } areas filled in nothing.

## Tables
reports-table-status = Monthly reports on { $day }
reports-table-findings = Checks of the report over { $month }
reports-table-figures = Figures of the monthly reports over { $month }
reports-status-not-yet = month runs
reports-status-open = expected
reports-status-handed-in = handed in
reports-status-taken = taken in
reports-status-sent-back = sent back
reports-status-missing = missing
reports-status-passed = term passed
reports-weight-fault = fault
reports-weight-remark = remark
reports-finding-over-capacity = Realised ({ $realised }) is more than the capacity ({ $capacity }).
reports-finding-ended = The places ended on { $end }, yet { $realised } are given as realised.
reports-finding-not-asked = This kind does not belong to this group.
reports-finding-jump-task = The task goes from { $before } to { $now }.
reports-finding-jump-realised = Realised goes from { $before } to { $now }.
reports-finding-part-over-whole = Unaccompanied minors ({ $part }) are a part of asylum seekers ({ $whole }) and cannot be more.
reports-finding-twice = This line stands there twice.
reports-finding-region-total = The municipalities add up to { $sum }; the region reports { $total }. The total of the region counts.
reports-finding-gone = This line was there last month and is not there now.
reports-finding-some-regions = { $there } of { $all } regions report a total here. Until every region does, the sum of the province is not known.

## Reminding
reports-reminded = { $count ->
    [0] There is nobody new to remind.
    [one] 1 reminder was made ready. Send it with regietafel letters send.
   *[other] { $count } reminders were made ready. Send them with regietafel letters send.
}
reports-unreached = No e-mail address is known of { $tables }. Put on record who sits at that table and how to reach them.
reports-reached = From { $day } on { $name } is written to about the reports of { $province }.
