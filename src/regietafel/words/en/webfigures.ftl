# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

webfigures-sources-lead = Choose a source to bring in figures. You see first what changes; only then you put it on record.
webfigures-late = { $count ->
    [one] Newer figures are expected of one source.
   *[other] Newer figures are expected of { $count } sources.
}
webfigures-nothing-yet = nothing brought in yet
webfigures-none-yet = Nothing of this source has been brought in yet.
webfigures-last = Last file: { $file }, with figures up to { $latest }, brought in by { $actor } on
webfigures-due = Newer figures expected since { $day }
webfigures-areas-missing = { $count ->
    [one] one area is missing
   *[other] { $count } areas are missing
}
webfigures-missing = On the latest day a figure is missing of: { $names }.
webfigures-nothing-missing = nothing
webfigures-done = The file was taken in.
webfigures-found = { $rows } rows read: { $new } figures are new or different, { $same } stand there already.
webfigures-choose = Choose a file or paste a table
webfigures-file = File (CSV, XLSX or ODS)
webfigures-paste = Or paste the table here, with its column names
webfigures-stated-on = Stated on (may stay empty)
webfigures-reason = Reason for a correction (may stay empty)
webfigures-template = Empty form to fill in:
webfigures-export = All figures on record, in the form of an own table:
webfigures-changes = Differences ({ $shown } of { $count })
webfigures-start = The locations are like this from
webfigures-locations-last = Last file: { $file }, on the locations from { $latest } on, brought in by { $actor } on
webfigures-locations-found = { $changed } locations are different, { $new } are new, { $same } stand there already. { $gone } are not in the file; those stay.
webfigures-tab = Figures in
webfigures-kind-new = new
webfigures-kind-changed = changed
webfigures-kind-earlier = older, stays beside it
webfigures-kind-gone = not in the file, stays

## A file that waits to be confirmed
importing-no-file = No file was chosen and no table pasted. Choose a file.
importing-wrong-file = ‘{ $name }’ is too large or not a table. Choose a file that ends in { $endings }, of at most { $most } MB.
importing-nothing-kept = No file waits to be confirmed. Choose it again.
importing-no-publisher = It does not say who published this file. Fill in the organisation.
importing-no-address = ‘{ $text }’ is not an address on the web. Begin with https://, or leave the field empty.
importing-not-its-source = You do not speak for { $publisher }. Give the address where the figures of { $publisher } can be found, or record them as an own table.
importing-no-kind = An own table cannot be recorded as { $text }. Choose from: { $known }.
importing-as = As what
importing-as-user = an own table
importing-as-published = published by who counts
importing-as-press = from the press
importing-publisher = Who published it
importing-title = Title (can be left empty)
importing-address = Address on the web (can be left empty)
importing-leave-out = These columns can be left out
