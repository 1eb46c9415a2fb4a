# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Files with tables: what sort of file it is
read-no-file = The file { $file } is not there. Check the name and the folder.
read-empty = { $file } is empty. Choose the file that holds the table.
read-too-large = { $file } is larger than { $most } MB. Divide the table over more files.
read-too-large-unpacked = { $file } is larger than { $most } MB when unpacked. Put the table alone in a new file, or divide it over more files.
read-too-many-rows = { $file } has more than { $most } rows. Remove empty rows below the table, or divide the table over more files.
read-too-many-columns = { $file } has more than { $most } columns. Remove the columns that are not needed.
read-too-many-cells = A sheet in { $file } covers more than { $most } cells. Put the table alone in a new file, from cell A1 on.
read-too-many-parts = { $file } consists of more than { $most } parts. Put the table alone in a new file.
read-not-text = { $file } is not text in UTF-8 and not a workbook either. Save it as CSV (UTF-8), XLSX or ODS.
read-not-a-workbook = { $file } is damaged or cannot be read as a workbook. Open it in your spreadsheet program and save it again as XLSX or ODS.
read-password = { $file } is protected with a password. Save it without a password.
read-is-old-workbook = { $file } is a workbook in the old form (XLS) or another old office file. Save it as XLSX or ODS.
read-is-binary-workbook = { $file } is a binary workbook (XLSB). Save it as XLSX or ODS.
read-is-archive = { $file } is an archive with files in it. Unpack it and choose the file with the table.
read-is-document = { $file } is a text document or a presentation. Put the table in a sheet and save that as XLSX, ODS or CSV.
read-is-pdf = { $file } is a PDF. No figures are read from those. Ask for the table as XLSX, ODS or CSV.
read-is-picture = { $file } is a picture. Ask for the table as XLSX, ODS or CSV.
read-is-page = { $file } is a web page or another file with markup, even if its name ends in .xls. Open it in your spreadsheet program and save it as XLSX or ODS.
read-has-doctype = { $file } holds a document type (DOCTYPE). A workbook has none. Make the file again in your spreadsheet program.

## Signs
read-garbled = { $file }, row { $row }: at "{ $text }" letters with an accent have been garbled. Make the CSV again and choose UTF-8.
read-lost-sign = { $file }, row { $row }: at "{ $text }" a sign has been lost. Make the CSV again and choose UTF-8.
read-control-sign = { $file }, row { $row }: at "{ $text }" stands a sign that cannot be seen (a control character). Remove it, or make the CSV again.
read-turned = { $file }, row { $row }: at "{ $text }" stands a sign that turns the direction of reading; a number can then look different from what it is. Type the cell again.
read-bad-row = { $file } cannot be read as CSV from row { $row } on. See whether a quotation mark is missing there.
read-long-cell = { $file }, row { $row }: there is a cell of more than a hundred thousand characters. See whether a quotation mark is missing there.

## The sheet as a whole
read-two-tables = In { $file } there are tables on more than one sheet: { $sheets }. Keep the sheet that is meant in a file of its own.
read-hidden-sheet = In { $file } the table stands on a hidden sheet ({ $sheet }). What is hidden is not read. Make the sheet visible.
read-header-twice = Row { $row }: the column { $column } is there twice. Remove one, or give it another name.
read-hidden-row = Row { $row } is hidden, but there is something in it. Make the row visible or remove it; take away a filter too.
read-hidden-column = Column { $letter } ({ $column }) is hidden. Make the column visible, or remove it.
read-merged = Row { $row }: the cells { $cells } are merged. Split them and fill in each cell.
read-other-file = Row { $row }, column { $column }: cell { $cell } fetches its value from another file. Paste the value itself into the cell.

## The header row
read-has-columns = The file has the columns { $titles }.
read-has-no-columns = The file has no row with names of columns.
read-no-header = In { $file } there is no row with column names that are known here. Needed are: { $wanted }. { $has } Make an empty form with: regietafel observations template { $source }
read-header-part = { $file } has the columns { $there }, but not: { $wanted }. Add those. { $has } Make an empty form with: regietafel observations template { $source }
read-no-rows = In { $file } there are no rows with figures below the column names.

## Columns that are not read
read-column-unread = Column { $column } is not read.
read-column-unread-near = Column { $column } is not read. Do you mean { $near }? Then give the column that name.
read-columns-need-yes = { $count ->
    [one] One column of the file is not read. Correct its name, or say that it can be left out.
   *[other] { $count } columns of the file are not read. Correct their names, or say that they can be left out.
}

## A row
read-row-ragged = Row { $row } has { $cells } cells, the header row { $columns }. Use the same separator everywhere, and quotation marks around a text that holds it.
read-row-without-figures = Row { $row }: there is no figure in it. Fill it in or remove the row.
read-twice = Row { $row }, column { $column }: this figure is there already, in row { $first }. Remove one of the two.
read-sum = Row { $row }, column { $column }: it says { $printed }, but { $columns } add up to { $found }. Check the row.
read-total = Row { $row }, column { $column }: the total is { $printed }; the rows add up to { $found }. Check the rows and the total.
read-second-total = Row { $row }: this is a second total; the first stands in row { $first }. Remove one of the two.
read-area = Row { $row }, column { $column }: { $why }
read-area-empty = There is no area. Fill in its name or code.
read-indicator = Row { $row }, column { $column }: "{ $text }" is not counted here. See the codes with: regietafel observations indicators
read-flow-until = Row { $row }, column { $column }: { $indicator } counts what happened in a period. Fill in the first day after that period.
read-until-before = Row { $row }, column { $column }: { $until } is not after { $start }. Fill in the first day after the period.
read-by-empty = Row { $row }, column { $column }: it does not say who stated this. Fill in the name of the organisation or the office.
read-source-kind = Row { $row }, column { $column }: "{ $text }" is not a kind of source. Write for example: published, from the press, or from your own table.

## A number
read-number-empty = Row { $row }, column { $column }: there is nothing. If it is zero, write 0; if it is not known, write "unknown".
read-number-text = Row { $row }, column { $column }: "{ $text }" is not a whole number. If it is not known, write "unknown".
read-number-dash = Row { $row }, column { $column }: a dash can mean zero or unknown. Write 0 or "unknown".
read-number-negative = Row { $row }, column { $column }: { $text } is negative. This is a count; less than zero cannot be.
read-number-decimal = Row { $row }, column { $column }: { $text } is not a whole number. Write the number without decimals, not in thousands.
read-number-comma = Row { $row }, column { $column }: { $text } can be thousands or a decimal number. Write it without a comma.
read-number-percent = Row { $row }, column { $column }: { $text } is a percentage. A number belongs here.
read-number-money = Row { $row }, column { $column }: { $text } is an amount of money. A number belongs here.
read-number-power = Row { $row }, column { $column }: { $text } is a number in scientific form. Write it in full.
read-number-about = Row { $row }, column { $column }: "{ $text }" is an estimate or a limit. Write one number, or "unknown".
read-number-marked = Row { $row }, column { $column }: at "{ $text }" there is a mark or a unit behind the number. Write the number alone.
read-number-too-large = Row { $row }, column { $column }: { $text } is too large to be a number of people or places.
read-number-formula-error = Row { $row }, column { $column }: the formula gives an error ({ $text }). Mend the formula and save the file again.
read-number-formula = Row { $row }, column { $column }: { $text } is a formula whose outcome is not in the file. Open it in your spreadsheet program and save it again.

## A day or month
read-day-empty = Row { $row }, column { $column }: there is no day or month. Fill it in on every row.
read-day-text = Row { $row }, column { $column }: "{ $text }" is not a day or month. Write a day as 2022-07-08, a month as 2022-07.
read-day-no-such-day = Row { $row }, column { $column }: { $text } is not on the calendar. Write a day as 2022-07-08, a month as 2022-07.
read-day-stand-in = Row { $row }, column { $column }: { $text } is a day that a spreadsheet gives for an empty cell, or that stands for "not known". Fill in the day itself; leave the cell empty where it is not known.
read-day-ahead = Row { $row }: { $day } is still to come, today is { $today }. This source counts what is there already. Check the day.
read-day-two-days = Row { $row }, column { $column }: { $text } can mean two days. Write year-month-day, such as 2022-07-08.
read-day-serial = Row { $row }, column { $column }: { $text } is the day number of a spreadsheet program. Give the column the form of a date.
read-day-short-year = Row { $row }, column { $column }: { $text } lacks the century. Write the year with four digits.
read-day-with-time = Row { $row }, column { $column }: "{ $text }" holds a time too. Write the day alone.
read-day-not-a-first = Row { $row }, column { $column }: { $text } is a day, not a month. Write a month as 2022-07.
read-day-formula-error = Row { $row }, column { $column }: the formula gives an error ({ $text }). Mend the formula and save the file again.
read-day-formula = Row { $row }, column { $column }: { $text } is a formula whose outcome is not in the file. Open it in your spreadsheet program and save it again.

## Locations
read-cell-empty = Row { $row }, column { $column }: there is nothing. Fill in this cell.
read-choice = Row { $row }, column { $column }: "{ $text }" is not known here. Choose from: { $known }.
read-extension-without-end = Row { $row }, column { $column }: there is an extension until { $until }, but no end of the contract. Fill in that end.
