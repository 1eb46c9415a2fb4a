# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

overview-day-outside = { $day } is not in { $period }. Choose a day in that half-year, or the first day after it.
overview-no-header = { $file } has no row with column names. Needed are at least: { $wanted }. { $has } Make an empty form with: regietafel targets template
overview-no-rows = { $file } has no municipality at all.
overview-fault-area = Row { $row }, column { $column }: { $why }
overview-fault-province = Row { $row }, column { $column }: { $name } lies in { $province }, not in { $text }.
overview-fault-name = Row { $row }, column { $column }: { $code } is { $name }, but it says { $text }. Correct the code or the name.
overview-fault-twice = Row { $row }, column { $column }: { $name } was there before, in row { $first }.
overview-fault-empty = Row { $row }, column { $column }: nothing stands at { $name }. If it is zero, write 0.
overview-fault-not-whole = Row { $row }, column { $column }: { $name } has { $text }, which is not a whole number.
overview-fault-negative = Row { $row }, column { $column }: { $name } has { $persons }. A negative number cannot stand here.
overview-fault-not-a-day = Row { $row }, column { $column }: { $text } is not a day. Write year, month and day, such as 2022-07-01.
overview-fault-other-day = Row { $row }, column { $column }: { $day } is not the day of the count { $on } in { $period }.
overview-fault-sign = Row { $row }, column { $column }: { $name } has { $printed }; target and balance give { $found }. A backlog has a minus sign, a lead has none.
overview-fault-to-house = Row { $row }, column { $column }: { $name } has { $printed }; target minus balance is { $found }.
overview-fault-still = Row { $row }, column { $column }: { $name } has { $printed }; to house minus housed is { $found }.
overview-fault-total = Row { $row }, column { $column }: the printed total is { $printed }; the rows add up to { $found }.
overview-fault-changed = Row { $row }, column { $column }: { $name } has { $printed }. The target was adjusted or swapped, and { $found } is on record. Record the new adjustment first.
overview-fault-count = Row { $row }, column { $column }: { $why }
overview-fault-opening = Row { $row }, column { $column }: { $name } has { $printed }. On record is { $found }, by half-year of origin. A sum cannot replace that: correct the balance by origin, or leave the cell empty.
overview-merged = { $name } is not in the file and is counted with { $heir }. What was on record of { $name } becomes zero, so that nobody is counted twice.
overview-sums = Control totals of { $period }, counted up to { $day }
