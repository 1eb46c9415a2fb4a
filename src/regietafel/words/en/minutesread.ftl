# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Minutes that were read: columns and sorts
minutesread-title = Minutes as read, to be checked
minutesread-part-meeting = meeting
minutesread-part-person = person
minutesread-part-absent = absent
minutesread-part-redaction = redaction
minutesread-part-substitution = substitution
minutesread-part-item = agenda item
minutesread-part-entry = entry
minutesread-part-decision = decision
minutesread-part-action = action
minutesread-part-condition = condition
minutesread-part-flag = what is missing
minutesread-part-figure = figure
minutesread-part-mention = reference
minutesread-part-defect = possible fault
minutesread-part-unread = not understood
minutesread-part-all = all together
minutesread-sure-certain = certain
minutesread-sure-likely = likely
minutesread-sure-perhaps = perhaps
minutesread-unknown = unknown
minutesread-text = { $text }

## Minutes that were read: what was found
minutesread-meeting = table: { $table }, day: { $day }
minutesread-person = { $who }: { $presence }
minutesread-presence-present = present
minutesread-presence-guest = guest
minutesread-presence-support = support
minutesread-presence-excused = excused
minutesread-hidden = name redacted
minutesread-who = { $name } ({ $capacity })
minutesread-hides-name = name
minutesread-hides-role = role
minutesread-hides-text = text
minutesread-redaction = { $what } redacted
minutesread-redaction-beside = { $what } redacted beside { $beside }
minutesread-redaction-item = { $what } redacted under item { $item }
minutesread-replaced = { $absent } is replaced by { $by }
minutesread-replaced-also = { $absent } is also replaced by { $by }
minutesread-replaced-role = { $absent } is replaced by { $by }, who takes over a role: { $role }
minutesread-replaced-hidden-role = { $absent } is replaced by { $by }, who takes over a redacted role
minutesread-item = { $number }. { $title }
minutesread-entry = no. { $number }, item { $item }
minutesread-kind-order = decision (besluit)
minutesread-kind-agreement = agreement (afspraak)
minutesread-kind-notice = notice (kennisname)
minutesread-kind-adoption = adoption (vaststelling)
minutesread-kind-request = request (verzoek)
minutesread-kind-position = position (standpunt)
minutesread-kind-finding = finding (constatering)
minutesread-kind-warning = warning (signaal)
minutesread-kind-concern = point of attention (aandachtspunt)
minutesread-kind-question = open question (open vraag)
minutesread-kind-action = action (actie)
minutesread-by = by: { $names }
minutesread-to = to: { $names }
minutesread-holders = holder: { $names }
minutesread-no-holder = no holder
minutesread-supervisors = supervised by: { $names }
minutesread-term = term: { $term }
minutesread-no-term = no term
minutesread-closed = closed
minutesread-answer-agrees = { $by } agrees
minutesread-answer-refuses = { $by } does not agree
minutesread-answer-says = answered by { $by }
minutesread-unanswered = no answer
minutesread-condition = condition: { $words }
minutesread-condition-entry = condition: { $words } (no. { $entry })
minutesread-figure = { $value } ({ $unit }): { $counts }
minutesread-figure-in = { $value } ({ $unit }): { $counts }; no. { $entry }
minutesread-unit-unknown = unit unknown
minutesread-counts-unknown = what it counts is not said
minutesread-of-meeting = meeting
minutesread-of-letter = letter
minutesread-of-measure = measure
minutesread-of-decision = decision
minutesread-of-document = document
minutesread-mention = { $of }: { $words }
minutesread-mention-in = { $of }: { $words }; no. { $entry }
minutesread-suspected-no-subject = the sentence has no subject
minutesread-suspected-typing = possibly mistyped
minutesread-suspected-word-form = possibly a wrong form
minutesread-suspected-no-separator = a comma is missing between two persons
minutesread-suspected-numbering = the numbering is not right
minutesread-suspected-no-day = there is no whole date
minutesread-suspected-no-items = no agenda items were found
minutesread-suspected-cut-off = the sentence breaks off
minutesread-defect = { $what }: "{ $words }"
minutesread-defect-suggestion = { $what }: "{ $words }"; perhaps "{ $suggestion }" is meant

## Minutes that were read: held against what they hold
minutesread-score-title = What was found, beside what is there
minutesread-missing = Missed ({ $part }): { $text }
minutesread-extra = Found, but not there ({ $part }): { $text }
minutesread-counts = { $found ->
    [one] 1 finding
   *[other] { $found } findings
}; not understood: { $unread }. Check everything: this is a draft.

## Files that cannot be read
minutesread-no-file = There is no file { $file }. Check the name and the folder.
minutesread-too-large = { $file } is larger than { $most } MB. Minutes are smaller; take the annexes out.
minutesread-too-long = { $file } has more than { $most } characters. Minutes are shorter; take the annexes out.
minutesread-too-many-pages = { $file } has more than { $most } pages. Minutes are shorter; take the annexes out.
minutesread-empty = There is no text in { $file }.
minutesread-not-text = { $file } is no text, DOCX or PDF. Save the minutes in one of these forms.
minutesread-old-format = { $file } is an old Word file or RTF. Save it as DOCX.
minutesread-not-a-document = { $file } cannot be opened as DOCX or PDF. Save it again, without a password.
minutesread-encrypted = { $file } is protected by a password. Save a copy without one.
minutesread-scanned = There is no readable text in { $file }; it may be a scan. Run text recognition on it first.
minutesread-truth-not-toml = { $file } cannot be read as TOML: { $reason }.
minutesread-truth-row = { $file }: row { $row } under { $part } cannot be used ({ $reason }).
minutesread-json-too-large = { $file } is too large. At most { $most } MB.
minutesread-json-not-json = { $file } is not JSON: { $reason }. Make it with ‘minutes read’ and --format json.
minutesread-json-wrong = In { $file }, { $where } is not right: { $reason }. Compare it with what ‘minutes read’ writes.

## Keeping minutes that were checked
minutesread-whose-unknown = It does not say of which table or which day these minutes are. Fill in "table" and "on".
minutesread-not-kept = No reading of { $table } on { $day } was kept.
minutesread-kept = Kept as a draft: { $subject }, version { $version }. Nothing is on record.
