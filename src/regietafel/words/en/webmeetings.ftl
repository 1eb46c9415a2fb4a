# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Meetings
webmeetings-nav = Meetings
webmeetings-rooms = Parts of the meetings room
webmeetings-title = Meetings
webmeetings-tables = Tables
webmeetings-decisions = Decisions and agreements
webmeetings-actions = Actions
webmeetings-asked = Asked and signalled
webmeetings-mine = For me
webmeetings-headline-next = The { $table } meets on { $day }.
webmeetings-headline-last = The { $table } last met on { $day }.
webmeetings-headline-none = No meeting is on record that was known on this day.
webmeetings-next = Next
webmeetings-past = Earlier
webmeetings-none = No meetings known.
webmeetings-other-tables = Other tables
webmeetings-table-lead = There are { $past } past meetings on record and { $ahead } still to come.
webmeetings-meetings = Meetings
webmeetings-ahead = still to come
webmeetings-begun = Agendas being prepared
webmeetings-plan-day = Day of the meeting
webmeetings-plan-do = Prepare a meeting
webmeetings-seats = Who sits at the table
webmeetings-chair = Chair
webmeetings-secretariat = Secretariat
webmeetings-chair-unknown = Chair and secretariat are not known on this day.
webmeetings-seats-none = The seats of this table are not known.
webmeetings-proposed = Proposed for the next agenda
webmeetings-proposed-by = proposed by { $by }
webmeetings-proposed-none = No proposal is open.
webmeetings-decline = Keep off the agenda
webmeetings-reason = Reason
webmeetings-bring-back = Propose open questions for the agenda
webmeetings-plan-title = Agenda of the { $table }, { $day }
webmeetings-plan-version = Draft, version { $version }. Two people can work on it: nobody overwrites another’s work unseen.
webmeetings-plan-new = Still empty. Fill in the items and save.
webmeetings-overtaken = Somebody else saved something else meanwhile
webmeetings-overtaken-what = Your own text is in the form below and has not been saved. This is what stands there now:
webmeetings-begins = Begins at
webmeetings-place = Place
webmeetings-agenda = Agenda
webmeetings-number = Number
webmeetings-item = Item
webmeetings-purpose = Purpose
webmeetings-purpose-information = for information
webmeetings-purpose-discussion = for discussion
webmeetings-purpose-decision = for decision
webmeetings-hammer = without discussion
webmeetings-plan-renumber = Number the items anew
webmeetings-plan-save = Save the agenda
webmeetings-plan-how = A line without a title is left out.
webmeetings-take = Put on the agenda
webmeetings-convene = Convene
webmeetings-convene-do = Convene the meeting
webmeetings-convene-what = After this the agenda stands; what is added is a late item.
webmeetings-public = Public: anyone may see this
webmeetings-meeting-title = { $table }, { $day }
webmeetings-headline-agenda = On the agenda { $items ->
    [one] is one item.
   *[other] are { $items } items.
}
webmeetings-headline-held = On record: { $told } entries, { $agreed } of them numbered, and { $actions } actions. { $flagged } actions lack a holder or a date.
webmeetings-chair-not-told = Who chaired is not told.
webmeetings-picture = Picture of that day
webmeetings-agenda-empty = There is nothing on the agenda yet.
webmeetings-loose = Not under an item
webmeetings-late = Add a late item
webmeetings-late-do = Add
webmeetings-is-late = late
webmeetings-from = forwarded from { $table }
webmeetings-became-handled = handled
webmeetings-became-carried = carried over
webmeetings-became-forwarded = forwarded to { $table }
webmeetings-became-withdrawn = withdrawn
webmeetings-forward = forwarded
webmeetings-to-table = to table
webmeetings-versions = { $count ->
    [one] one version
   *[other] { $count } versions
}
webmeetings-action = action
webmeetings-supervised = supervised by { $by }
webmeetings-file = Hand in a paper
webmeetings-paper-title = Title of the paper
webmeetings-owner = Owner (code of the organisation)
webmeetings-file-choose = File
webmeetings-note = Note under this item
webmeetings-by-whom = By whom (code)
webmeetings-text = Text
webmeetings-only-action = For an action only
webmeetings-holder = Holder
webmeetings-term = Term, as said
webmeetings-supervisor = Supervision
webmeetings-under = Belongs to
webmeetings-under-new = a new agreement
webmeetings-note-title = Title
webmeetings-note-title-empty = Empty: the first sentence.
webmeetings-note-do = Put on record
webmeetings-note-keys = n: next note · Ctrl+Enter: put on record
webmeetings-note-kept = Kept in this browser, not yet on record.
webmeetings-close = This item is
webmeetings-close-do = Close
webmeetings-roll = Who was there
webmeetings-replaced = Who replaced whom
webmeetings-role-hidden = takes over a role that is not readable
webmeetings-role = takes over this role:
webmeetings-missing = Nobody spoke for
webmeetings-missing-what = Derived from the seats; not told as such.
webmeetings-roll-none = It is not on record who was there.
webmeetings-call = Who is there
webmeetings-call-do = Record
webmeetings-call-note = Recording once is enough. Correct it later in the same list, with a reason.
webmeetings-call-how = Tick who is there. For others enter who stands in: a name, or the number of a row. Two substitutes: with a semicolon between.
webmeetings-call-there = Is there
webmeetings-call-told = Or
webmeetings-call-by = Replaced by
webmeetings-call-name-hidden = Hide
webmeetings-call-hidden-none = nothing
webmeetings-call-hidden-name = name
webmeetings-call-hidden-role = role
webmeetings-call-hidden-both = name and role
webmeetings-call-other = Guest or support
webmeetings-call-row = Row
webmeetings-name = Name
webmeetings-organisation = Organisation
webmeetings-function = Function
webmeetings-attendance = Attendance
webmeetings-seat = Seat
webmeetings-arrives = Arrives at
webmeetings-leaves = Leaves at
webmeetings-role-taken = Role that is taken over
webmeetings-documents = Documents of this meeting
webmeetings-document-agenda = Agenda
webmeetings-document-verslag = Minutes
webmeetings-document-besluitenlijst = List of decisions
webmeetings-document-afsprakenlijst = List of agreements
webmeetings-document-actielijst = List of actions
webmeetings-adopted-in = adopted in this meeting
webmeetings-work-on = Work on the draft
webmeetings-headline-decisions = { $count ->
    [one] One decision or agreement.
   *[other] { $count } decisions and agreements.
}
webmeetings-seek = Search title and text
webmeetings-table = Table
webmeetings-all-tables = all tables
webmeetings-show = Show
webmeetings-every-kind = Show everything minutes hold
webmeetings-decision = Decision or agreement
webmeetings-on = On
webmeetings-decisions-none = Nothing found. Choose another table or search differently.
webmeetings-standing-conditional = agreed under conditions
webmeetings-standing-objected = objection
webmeetings-standing-asked = round is running
webmeetings-standing-sent = sent
webmeetings-standing-sent-open = sent with open conditions
webmeetings-standing-unconditional = unconditional
webmeetings-headline-actions = { $all } actions; the term of { $late } has passed, { $flagged } without a holder or a date.
webmeetings-only-late = Only those whose term has passed
webmeetings-latest = Latest
webmeetings-follows-from = Follows from
webmeetings-actions-none = No actions found.
webmeetings-asked-what = What was asked or signalled at a table, and what was done with it. What stayed unanswered stays in sight.
webmeetings-requests = Requests and concerns
webmeetings-questions = Open questions
webmeetings-warnings = Warnings
webmeetings-unanswered = no answer on record
webmeetings-asked-none = Nothing on record.
webmeetings-mine-title = What is asked of you, up to and including { $before }
webmeetings-mine-lead = Waiting for you: { $actions ->
    [one] one action
   *[other] { $actions } actions
}, { $voices ->
    [one] one voice
   *[other] { $voices } voices
}, { $comments ->
    [one] one comment round
   *[other] { $comments } comment rounds
} and { $requests ->
    [one] one wording request
   *[other] { $requests } wording requests
}.
webmeetings-mine-for = You speak for:
webmeetings-before = Up to and including
webmeetings-voices = Asked for a voice
webmeetings-voices-none = No round waits for you.
webmeetings-wording = Wording requests
webmeetings-wording-none = No wording request waits for you.
webmeetings-draft-title = { $document } of { $day }
webmeetings-draft-what = Made from what is on record. What you change by hand is never overwritten.
webmeetings-loose-numbers = { $count ->
    [one] One number leads nowhere
   *[other] { $count } numbers lead nowhere
}
webmeetings-block-edited = changed by hand
webmeetings-block-behind = what is on record changed since
webmeetings-block-loose = no longer in what is on record
webmeetings-block-now = This is on record now:
webmeetings-block-take = Take what is on record
webmeetings-block-keep = Keep my text
webmeetings-block-edit = Edit or correct
webmeetings-block-save = Save this text
webmeetings-verbatim = As it reads
webmeetings-correct = What it should be
webmeetings-correct-do = Put the correction beside it
webmeetings-draft-empty = Nothing is on record yet to make a draft of.
webmeetings-step = Next step
webmeetings-step-offer = Offer for adoption
webmeetings-step-adopt = Record the adoption
webmeetings-step-publish = Publish
webmeetings-adopt-in = Adopted in the meeting of
webmeetings-adopt-changes = With these changes
webmeetings-adopt-no-later = There is no later meeting of this table yet. Convene it first.
webmeetings-paper-lead = { $versions ->
    [one] One version
   *[other] { $versions } versions
}; { $open ->
    [0] no wording request is open.
    [one] one wording request is open.
   *[other] { $open } wording requests are open.
}
webmeetings-versions-head = Versions
webmeetings-versions-none = There is no version yet.
webmeetings-version-add = Add a version
webmeetings-processes = Carries out these requests
webmeetings-changed = What changed in the last version
webmeetings-changed-none = There is no earlier version to compare with, or the text is not readable.
webmeetings-request-processed = carried out in version { $version }
webmeetings-request-accepted = accepted by { $by }, not yet carried out
webmeetings-request-rejected = rejected by { $by }
webmeetings-request-open = waits for an answer
webmeetings-requests-none = Nobody asked for another wording.
webmeetings-accept = Accept
webmeetings-reject = Reject
webmeetings-ask = Ask for another wording
webmeetings-anchor = At this heading or paragraph
webmeetings-ask-what = What you ask
webmeetings-ask-do = Hand in the request
webmeetings-text-head = Text of the last version
webmeetings-standing = How it stands
webmeetings-not-in-force = Until then what follows from it is not in force.
webmeetings-conditions = Conditions
webmeetings-condition-open = open
webmeetings-condition-late = open and late
webmeetings-condition-rejected = wording rejected
webmeetings-condition-met = met
webmeetings-meet = Record that this is met
webmeetings-voices-head = Who said what
webmeetings-voice-waits = no answer yet
webmeetings-history = History
webmeetings-say = Record a voice
webmeetings-say-do = Put on record
webmeetings-voice = Voice
webmeetings-send = Send
webmeetings-send-to = To (with commas between)
webmeetings-paper = Paper
webmeetings-although = Send all the same, because (only with open conditions)
webmeetings-send-do = Record the sending
webmeetings-round = Open a written round
webmeetings-round-seats = Seats
webmeetings-condition = Set a condition
webmeetings-needs-fact = a fact that must be known
webmeetings-needs-wording = a wording request
webmeetings-needs-decision = another decision
webmeetings-waits-for = Waits for
webmeetings-follow = Record what became of it
webmeetings-outcome = Outcome
webmeetings-became-granted = granted
webmeetings-became-refused = refused
webmeetings-became-answered = answered
webmeetings-became-noted = noted
webmeetings-became-lapsed = lapsed
webmeetings-no-such-table = Table { $table } is not known. Choose a table from the list.
webmeetings-field-empty = The field ‘{ $field }’ is empty. Fill it in and try again.
webmeetings-file-too-large = { $file } is larger than { $most } MB. Choose a smaller file.
webmeetings-refers = { $count ->
    [one] refers to one fact on record
   *[other] refers to { $count } facts on record
}

## What a decision moved
webmeetings-moved-distribution = distribution
webmeetings-moved-plan = plan
webmeetings-moved-transfer = places lent
webmeetings-moved-target = target
webmeetings-moved-assigned = holder of an action
webmeetings-moved-dropped = dropped action
webmeetings-moved-measure = state of a measure
webmeetings-moved-lent = { $giver } → { $taker }: { $amount ->
    [one] one place
   *[other] { $amount } places
}
webmeetings-moved-counts = counts on this day
webmeetings-moved-plan-done = { $done } of { $amount }, to be met on { $until }
webmeetings-moved-plan-uncounted = { $amount }, to be met on { $until }; nothing counted yet
webmeetings-moved-holders = Holder: { $holders }
webmeetings-moved-measure-said = Measure { $measure }: { $ground }

## Back from Word, and the comment round
webmeetings-word-out = Download as Word
webmeetings-word-back = Hand in a Word file with remarks
webmeetings-word-how = Choose the Word file that came back. You first see what it asks; only then something goes on record.
webmeetings-word-file = Word file (.docx)
webmeetings-word-by = For which organisation (code)
webmeetings-word-look = Look at what is asked
webmeetings-word-title = Back from Word
webmeetings-word-lead = { $count ->
    [one] There is one request
   *[other] There are { $count } requests
} in { $name }, on version { $version }, for { $by }. Nothing is on record yet.
webmeetings-word-notes = What you should know
webmeetings-word-asked = What is asked
webmeetings-word-nobody = nobody recorded who
webmeetings-word-untracked = not tracked in Word
webmeetings-word-gone = Leave out.
webmeetings-word-choice = What you do with it
webmeetings-word-open = Record, answer later
webmeetings-word-accept = Record and accept
webmeetings-word-reject = Record and reject
webmeetings-word-table = Record and put to the table
webmeetings-word-leave = Leave out
webmeetings-word-take = Take in
webmeetings-word-cancel = Take in nothing
webmeetings-word-nothing = There is nothing to take in.
webmeetings-request-table = put to the table
webmeetings-request-table-do = Put to the table
webmeetings-comments = Comment round
webmeetings-comments-until = React to the draft { $document }, up to and including { $until }
webmeetings-comments-none = No comment round waits for you.
webmeetings-round-title = Comments on the { $document } of { $day }
webmeetings-round-number = Round { $number }, on version { $version }
webmeetings-round-sentence = { $waiting ->
    [0] All { $asked } organisations that were asked have reacted or have no objection.
    [one] Of the { $asked } organisations that were asked one has still to react, up to and including { $until }.
   *[other] Of the { $asked } organisations that were asked { $waiting } have still to react, up to and including { $until }.
}
webmeetings-round-opened = opened on { $day }
webmeetings-round-table = Who said what
webmeetings-round-reply = Reaction
webmeetings-round-on = On
webmeetings-round-uninvited = (not asked)
webmeetings-round-remarks = { $count ->
    [one] one wording request
   *[other] { $count } wording requests
}
webmeetings-round-nothing = no remarks
webmeetings-round-silent = no objection (did not react)
webmeetings-round-late = after the term
webmeetings-round-paper = Look at the text and its versions
webmeetings-round-nothing-do = No remarks
webmeetings-round-work-up = Record the text as worked up
webmeetings-round-work-up-how = Change the draft first. Then tick the requests that are worked into it.
webmeetings-round-draft = To the draft
webmeetings-round-none = There has been no comment round yet.
webmeetings-round-begin = Open a comment round
webmeetings-round-begin-how = The text as it now is in the draft goes round. Who has said nothing after the term has no objection.
webmeetings-round-bodies = Who reacts (with commas between)
webmeetings-round-begin-do = Open the round

## Making public
webmeetings-publish = Make public
webmeetings-publish-title = Make the { $document } of { $day } public
webmeetings-publish-lead = { $undecided ->
    [0] { $hidden ->
        [one] One thing is
       *[other] { $hidden } things are
    } left out.
    [one] { $hidden ->
        [one] One thing is
       *[other] { $hidden } things are
    } left out; one word still waits for a decision.
   *[other] { $hidden ->
        [one] One thing is
       *[other] { $hidden } things are
    } left out; { $undecided } words still wait for a decision.
}
webmeetings-publish-how = Names stay out, unless somebody sat at the table for a public office. One person lays it ready, another releases it.
webmeetings-publish-own = You laid this ready. Somebody else releases it.
webmeetings-publish-ready = { $by } laid this ready. Read it before you release it.
webmeetings-publish-release = Release
webmeetings-publish-decide = What you decide
webmeetings-publish-people = Whose name may be public
webmeetings-publish-nobody = Nobody is known by name at this meeting.
webmeetings-publish-undecided = looks like a name
webmeetings-publish-hide = leave out
webmeetings-publish-keep = may stay, because
webmeetings-publish-why = Reason
webmeetings-publish-prepare = Lay ready
webmeetings-publish-left-out = What is left out
webmeetings-publish-kind-name = name
webmeetings-publish-kind-role = role
webmeetings-publish-kind-data = personal data
webmeetings-publish-nothing = Nothing is left out.
webmeetings-publish-result = This is how it becomes public
webmeetings-public-papers = Public papers
webmeetings-public-none = Nothing has been made public yet.
webmeetings-note-offline = No connection. Your text is still in this browser; record it once there is a connection again.
webmeetings-since = { $count ->
    [one] One line was recorded meanwhile that does not show here yet:
   *[other] { $count } lines were recorded meanwhile that do not show here yet:
}
webmeetings-since-show = Show them; what you type stays

## A paper as a picture
webmeetings-flow = The paper as a picture
webmeetings-flow-requests = What was asked and in which version it is
webmeetings-flow-who = Asked by
webmeetings-flow-now = Now
webmeetings-flow-asked = asked
webmeetings-flow-done = carried out
webmeetings-flow-rejected = rejected
webmeetings-flow-waits = not carried out yet
webmeetings-flow-ready = done
webmeetings-flow-silent = No voices on record yet.
