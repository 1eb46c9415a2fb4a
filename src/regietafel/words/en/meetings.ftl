# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Who was there
attendance-seat-twice = The seat of { $seat } counts twice. Remove one of the two.
attendance-party-unknown = A substitution names somebody who is not with this meeting. Add that person first.
attendance-there-and-replaced = { $party } was there and is replaced as well. Choose one of the two.
attendance-edge-twice = That { $by } takes the place of { $party } is there twice. Remove one of the two.
attendance-circle = These substitutions go round: { $parties }. Record who was really there.
roll-at-row = Row { $row }: { $fault }
roll-nobody = It does not say who this is. Enter a name, an organisation or a function.
roll-no-time = ‘{ $text }’ is not a time. Write hours and minutes, such as 14:30.
roll-leaves-before = Who arrives at { $arrives } cannot leave at { $leaves }. Put the times right.
roll-ticked-and-told = { $party } is ticked and is also told to be away. Choose one of the two.
roll-no-such-row = There is no row { $number }, or nobody is in it. Give the name, or the number of a row with somebody in it.
roll-by-not-there = { $by } (row { $number }) stands in but is not ticked. Tick row { $number }, or name somebody else.
roll-role-of-nobody = Who takes over the role ‘{ $role }’? Enter who stands in for this participant.
roll-time-not-there = { $party } has a time but is not there. Tick the row, or take the time out.
roll-name-twice = { $name } is present more than once. Leave one row, and give the name at ‘replaced by’.
roll-circle = This row is in a circle: who stands in is replaced again. Enter who was really there.
roll-reason-missing = Something changes that was on record. Say why; what stood there is kept.
roll-changed-meanwhile = Somebody else has changed this list meanwhile. What you typed is still here; check it and record again.
attendance-hidden-party = somebody whose name cannot be read

## Numbers of items
item-number-form = ‘{ $number }’ is not the number of an agenda item. Write it as 2, 2a, or 2.1 for one below it.
item-number-twice = Item { $number } is there twice. Give one of the two another number.
item-number-orphan = There is an item below { $above }, but { $above } itself is not on the agenda. Add it or give the item another number.
item-number-missing = Item { $number } is missing. Number the agenda again.

## Proposals for the agenda
proposal-needs-reason = Say why this item does not come on the agenda.
proposal-answered-already = The proposal “{ $title }” has been answered. See the answer.

## Consent and conditions
consent-conditions-open = “{ $title }” cannot be sent yet. Still open: { $open }. Process this first, or send it with a reason.
consent-objected = “{ $title }” cannot be sent: { $seats } objected. Discuss the objection, or send it with a reason.
consent-round-runs = “{ $title }” cannot be sent yet: objections are possible up to and including { $until }. Wait for that day, or send it with a reason.
consent-circle = These conditions wait for one another: { $conditions }. Remove one of them.
consent-condition-unfit = The condition “{ $text }” does not name what it waits for. Choose one wording request, one other decision, or a fact.

## Voices
voice-yes = agrees
voice-yes-if = agrees, if
voice-no = does not agree
voice-abstain = abstains
voice-no-objection = no objection

## The history of an agreement
history-decided = { $body }: { $title }.
history-wording-asked = { $by } asks for another wording in version { $version }, at “{ $anchor }”: { $asks }
history-wording-accepted = { $by } accepts the wording that was asked.
history-wording-rejected = { $by } does not accept the wording that was asked.
history-wording-processed = { $by } has put the wording into version { $version }.
history-condition-set = Condition: { $text }
history-condition-met = Condition met, says { $by }: { $text } { $because }
history-round-opened = Written round up to and including { $until }, for { $seats }.
history-voice = { $seat }: { $voice }.
history-sent = Sent by { $by } to { $to }.
history-sent-open = Sent by { $by } to { $to } while { $count ->
    [one] one condition was
   *[other] { $count } conditions were
} still open. Reason: { $because }

## Documents of a meeting
minutes-number-loose = The number { $number } in block { $block } refers to nothing. Link it to a figure, a task or an agreement.
minutes-step-not-next = The { $document } is now { $now } and cannot go to { $asked }. Follow the steps: draft, for adoption, adopted, public.
minutes-adopted-too-early = Minutes of { $on } are adopted in a later meeting of the same table. { $adopting } cannot be.
minutes-state-draft = draft
minutes-state-for-adoption = for adoption
minutes-state-adopted = adopted
minutes-state-published = public

## Meetings
meeting-convened-already = { $table } meets on { $on } already. Open that meeting.
meeting-not-yet-held = This meeting is on { $on }. Record what was discussed afterwards.
meeting-no-such-seat = Seat { $seat } is not known at this table on { $on }. Choose another seat or record it first.
meeting-no-such-item = Item { $item } is not on the agenda (at “{ $title }”). Add it first.

## Papers and wording requests
version-overtaken = Version { $last } of “{ $title }” was added meanwhile; you started from version { $after }. See the new version, then hand in again.
version-not-there = Version { $version } of this paper is not there. Choose one that is.
wording-of-another-paper = This request is about another paper than “{ $title }”. Choose the request of this paper.
wording-not-to-process = The request of { $by } at “{ $anchor }” was not accepted or has been processed. Answer it first.
wording-no-such-place = “{ $anchor }” is not in version { $version }. Choose a heading or a paragraph of that version.
wording-answered-already = { $by } has answered the request at “{ $anchor }”. See the answer.

## Rounds and sending
round-term-without-day = No last day follows from “{ $term }”. Write “binnen vijf werkdagen” (within five working days), for example.
condition-meets-itself = The condition “{ $text }” is not met by hand, or no reason is given. Record what it waits for.
consent-sent-already = “{ $title }” has been sent. See its history.

## In minutes
attendance-present = Present
attendance-guest = Guest
attendance-support = Support
attendance-excused = Absent with notice
attendance-absent = Absent
attendance-name-hidden = name not readable
attendance-role-hidden = a role that cannot be read
action-lacks-holder = no holder
action-lacks-date = no date
minutes-substitution = { $by } takes the place of { $absent }.
minutes-substitution-role = { $by } takes the place of { $absent } and this role: { $role }.
minutes-action = Action: { $title }. Holder: { $holders }. Term: { $term }.
minutes-action-dated = Action: { $title }. Holder: { $holders }. Term: { $term }, { $latest } at the latest.
minutes-numbers-loose = These numbers refer to nothing: { $faults } Link them first.
minutes-correction-without-text = “{ $verbatim }” is not in this block. Copy the text as it reads.

## On the command line
meeting-none-that-day = { $table } did not meet on { $on }, or you may not see that meeting. Check the table and the day.
meetings-title-decisions = Register of orders and agreements on { $day }
standing-asked = written round runs
standing-objected = objection
standing-conditional = agreed under conditions
standing-unconditional = agreed
standing-sent = sent
standing-sent-open = sent with open conditions
minutes-offered = The { $document } of { $table } of { $on } is up for adoption.
minutes-adopted = The { $document } of { $table } of { $on } was adopted in the meeting of { $adopting }.

## Seats, and what a decision sets in motion
seat-not-held = This seat is not held on { $on }. Choose a day on which it is.
seat-held-already = Seat { $seat } is held on { $on } already. Let the earlier one end first.
carry-needs-order = “{ $title }” is a { $kind }. A statutory task follows only from a besluit (order) of an authority named in law.

## Waiting for a decision
waits-for-conditions = Waits for { $count ->
    [one] the condition
   *[other] the conditions
}: { $open }
waits-for-round = Waits for the written round: objections can be made up to and including { $until }.
waits-for-objection = Waits for an answer to the objection of { $seats }.
waits-for-something = Waits for a decision that is not in force yet.
condition-after-numbers = “{ $title }” has set numbers already and cannot wait for anything any more. Take a new decision that replaces it.

## Comment round and wording requests
comments-paper-title = Draft { $document } of { $table }, { $on }
comments-round-runs = A comment round runs already, up to and including { $until }. Wait for it to end.
comments-nobody-asked = Choose at least one organisation to ask.
comments-text-unchanged = The draft still says what version { $version } says. Work the wording into the draft first.
comments-not-asked = { $body } was not asked in this round. Ask for another wording if something must change.
comments-closed = The round ran up to and including { $until }. A reaction after that goes by way of the secretary.
comments-answered-already = { $body } has reacted already. Look at the reaction.
wording-to-table-title = Wording request of { $by } on “{ $paper }”

## Making public
publishing-undecided = Decide first about these words, which look like a name: { $words }.
publishing-reason-missing = Give a reason for every word that may stay.
publishing-not-prepared = Nothing has been laid ready yet. Lay it ready first.
publishing-by-one = { $by } laid this ready. Let somebody else release it.
publishing-changed-since = Something has changed since it was laid ready. Lay it ready again.
publishing-leaks = The file for { $form } still holds something that may not be public. Nothing was released. Lay it ready again.
publishing-nobody-called = Nobody of those present is called { $name }.
publishing-name-public = { $name } ({ $beside }): the name can be read.
publishing-name-left-out = { $name } ({ $beside }): the name is left out.
publishing-left-out = This is left out: { $words }.
publishing-waits = { $by } laid this ready. Somebody else can release it.
publishing-prepared = { $document } { $table }, { $on }: laid ready. Let somebody else release it.
publishing-released = { $document } { $table }, { $on }: made public.
