# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

word-footer = { $title }, version { $version }, sent on { $day }
word-too-large = { $file } is too large. At most { $most } MB. Save it without pictures and hand it in again.
word-too-large-unpacked = { $file } becomes too large when it is unpacked. At most { $most } MB. Save it without pictures and hand it in again.
word-too-long = { $file } has more than { $most } paragraphs. Hand it in in parts.
word-old-or-locked = { $file } has a password, or is an old Word file (.doc). Save it without a password as .docx and hand it in again.
word-not-a-document = { $file } is not a Word document (.docx), or it is damaged. Open it in Word, save it again as .docx and hand that in.
word-strict = { $file } was saved as ‘Strict Open XML’. Save it as an ordinary Word document (.docx) and hand that in.
word-part-broken = In { $file } the part { $part } is damaged. Open it in Word, save it again as .docx and hand that in.
word-own-definitions = In { $file } the part { $part } holds definitions that do not belong in a Word document. It is not read. Save it again in Word and hand that in.
word-other-version = { $file } is version { $version } of { $paper }. Asked was version { $asked_version } of { $asked }. Hand it in with the version it is of.
word-other-text = { $file } calls itself version { $version } of { $paper }, but that version had another text. Ask the sender from which file it was made.
word-no-identity = { $file } does not say any more of which version it is. It was compared with the version you named; check whether that is right.
word-recording-off = ‘Track changes’ was switched off. What was changed after that was found by comparing with what was sent.
word-changed-outside = There are changes in the header, the footer or in notes. They are not part of the text of the paper and were not taken over.
word-anchors-found-again = { $count ->
    [one] One paragraph had lost its place and was recognised by its text.
   *[other] { $count } paragraphs had lost their place and were recognised by their text.
}
word-anchor-lost = The paragraph ‘{ $text }’ ({ $anchor }) is not there any more. Nobody recorded that.
word-form-only = { $count ->
    [one] One change is about layout only and was not taken over.
   *[other] { $count } changes are about layout only and were not taken over.
}
word-boxes = There are pictures or text boxes in it. What they hold was not read.
word-manner-untouched = Nothing was changed and nothing was remarked.
word-manner-unrecorded = The text differs from what was sent, but no change was recorded: all was accepted in Word already, or recording was off. So it does not say whose the changes are. Last saved by: { $who }.
word-manner-both = Some of the changes were not recorded. It does not say whose those are. Last saved by: { $who }.
word-asks-title = About the title.
word-asks-gone = Leave out: ‘{ $old }’.
word-asks-other = Instead of ‘{ $old }’: ‘{ $new }’.
word-asks-added = Add: ‘{ $new }’.
word-asks-joined = Make it one with the next paragraph.
word-asks-remark = Remark: { $text }
word-asks-answer = Answer of { $who }: { $text }
word-asks-by = Entered in Word by { $who }.
word-asks-by-nobody = Word did not record by whom.
word-nothing-chosen = Nothing was chosen to take over. Choose at least one request.
