# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## The board
webreports-title = Monthly reports
webreports-headline = Of the { $count } reports whose term has passed, { $missing ->
    [one] 1 is missing
   *[other] { $missing } are missing
} and { $there ->
    [one] 1 was handed in
   *[other] { $there } were handed in
}.
webreports-headline-all = All { $count } reports whose term has passed were handed in.
webreports-headline-none = No report is asked of this day yet.
webreports-headline-ahead = No term has passed yet. The first runs until { $day }.
webreports-board = Provinces and months
webreports-due = by { $day }
webreports-due-assumed = That a report is due on the tenth of the next month is an assumption: no source gives a day.
webreports-there = Handed in
webreports-of = { $there } of { $all }
webreports-in-time = in time
webreports-open = term runs
webreports-late = { $days ->
    [one] 1 day past the term
   *[other] { $days } days past the term
}
webreports-told = had notice
webreports-mine = Asked of you
webreports-overdue = { $count ->
    [one] 1 report is overdue
   *[other] { $count } reports are overdue
}
webreports-overdue-lead = Longest overdue first. A report turns red only when the table has had notice.

## One report
webreports-report = Monthly report of { $name }, { $month }
webreports-report-in-time = { $name } handed this report in on { $day }, in time.
webreports-report-late = { $name } handed this report in on { $day }, { $days ->
    [one] 1 day past the term.
   *[other] { $days } days past the term.
}
webreports-report-missing = This report was due on { $due } and has been missing for { $days ->
    [one] 1 day.
   *[other] { $days } days.
}
webreports-report-expected = The report of { $name } over { $month } is due on { $due }.
webreports-handed-in-by = Handed in by
webreports-silent = Filled in nothing
webreports-silent-none = nobody: every part is there
webreports-remarks = Remarks
webreports-because = Reason of the secretariat
webreports-go-collect = To the collecting of this report
webreports-go-compare = Compare with last month
webreports-answer = Answer of the secretariat
webreports-answer-reason = Reason (needed when you send it back)
webreports-take-in = Take in
webreports-send-back = Send back
webreports-nothing-yet = Nothing was handed in yet that you may see.
webreports-totals = Sum of what was reported, with the difference to the month before
webreports-region-counts = Where a region reports a total, that counts, and its municipalities do not count again. If a part of a sum is not known, the sum is not known. The difference is about the areas that reported in both months.
webreports-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
webreports-measures = Measures
webreports-export = The figures of all provinces over { $month }
webreports-export-long = For COA, a row per area, group and kind:
webreports-export-municipalities = For the ministry, a row per area:
webreports-export-totals = For the LRT, a row per province, group and kind:
webreports-versions = Versions
webreports-version = Handed in on { $day }, { $lines } lines.
webreports-reason = Reason
webreports-was-taken = Taken in on { $day }.
webreports-was-sent-back = Sent back on { $day }
webreports-findings = { $count ->
    [one] Checks: 1 finding
   *[other] Checks: { $count } findings
}

## Two months
webreports-compare = Compare
webreports-compare-with = Compare with the month
webreports-comparison = { $name }: { $first } and { $second }
webreports-compared = { $count ->
    [0] Between { $first } and { $second } no number of { $name } differs.
    [one] Between { $first } and { $second } 1 number of { $name } differs.
   *[other] Between { $first } and { $second } { $count } numbers of { $name } differ.
}
webreports-compared-one = Of { $name } there are not two reports, over { $first } and { $second }, that you may see.
webreports-changes = { $count ->
    [one] 1 number differs
   *[other] { $count } numbers differ
}

## Collecting
webreports-collect = Collecting: { $name }, { $month }
webreports-collect-short = Collecting
webreports-collecting = Of { $all } parts { $there } were filled in; { $missing ->
    [0] none is missing
    [one] 1 is missing
   *[other] { $missing } are missing
}. { $faults ->
    [0] No fault was found.
    [one] There is 1 fault to mend first.
   *[other] There are { $faults } faults to mend first.
}
webreports-step-out = 1. Workbooks out
webreports-step-out-lead = For every municipality and safety region, with last month's numbers in them.
webreports-step-out-do = Fetch all workbooks (zip)
webreports-step-in = 2. Workbooks in
webreports-step-in-files = All workbooks that came back, at once
webreports-step-in-do = Take in
webreports-step-same = 3. Nothing new
webreports-step-same-lead = Who has nothing new keeps last month's numbers:
webreports-step-same-do = Hold on to last month
webreports-nobody-missing = Every part was filled in.
webreports-new = { $count ->
    [one] Missing, and reported nothing last month:
   *[other] Missing ({ $count }), and reported nothing last month:
}
webreports-step-hand-in = 4. Hand in
webreports-mend-first = { $count ->
    [one] mend 1 fault first
   *[other] mend { $count } faults first
}
webreports-hand-in-do = Hand in
webreports-correct-do = Hand in again
webreports-correct-reason = Handed in on { $day }. If this is a correction, why? (Not needed when it was sent back.)
webreports-taken = { $count ->
    [one] Looked at 1 file
   *[other] Looked at { $count } files
}
webreports-taken-one = taken in
webreports-left-out = { $count ->
    [one] left out whole, 1 fault
   *[other] left out whole, { $count } faults
}
webreports-findings-lead = A fault must be mended first. A remark may stand: see whether it is right.
webreports-findings-none = The checks found nothing: sums, jumps, capacity and definitions agree.
webreports-parts = Parts
webreports-part-own = The table itself: measures
webreports-way-missing = missing
webreports-way-none = not filled in
webreports-way-file = workbook
webreports-way-form = form
webreports-way-paste = pasted
webreports-way-same = nothing new
webreports-changes-last = { $count ->
    [one] 1 number differs from last month
   *[other] { $count } numbers differ from last month
}

## A part
webreports-part-title = Monthly report over { $month }: part of { $name }
webreports-part-before = Nothing was filled in yet. Below are last month's numbers: change what is different.
webreports-part-empty = Nothing was filled in yet.
webreports-part-there = Filled in by { $by }, version { $version }. You can change it until the report is handed in.
webreports-saved = Saved. The coordinator of the province sees it now.
webreports-same-do = Nothing new this month
webreports-same-lead = Last month's numbers then stand.
webreports-fill = Fill in
webreports-fill-lead = Fill in every number of a row. If you do not know one, write "unknown": that is not 0. A row in which nothing stands says nothing.
webreports-fill-measures = Say for each measure how it stands in the province. What stays empty is not known.
webreports-places = Places
webreports-row = Row
webreports-was = was { $value }
webreports-save = Save
webreports-file = Or send a workbook or a table
webreports-file-choose = Workbook or CSV file
webreports-paste = Or paste a table here, with its column names on top
webreports-take = Take in
webreports-workbook = Fetch the workbook, with last month's numbers (XLSX)
webreports-form-assumed = This form is an assumption: no form of 2022 was found. Form, workbook and checks come from one definition.
webreports-faults = { $count ->
    [one] 1 fault
   *[other] { $count } faults
}
webreports-remarks-found = { $count ->
    [one] Checks: 1 remark
   *[other] Checks: { $count } remarks
}
