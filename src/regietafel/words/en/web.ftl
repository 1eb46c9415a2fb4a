# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## The frame of every page
web-skip = To the content
web-nav = Main menu
web-nav-picture = Picture
web-nav-distributions = Task
web-nav-scenarios = Scenarios
web-nav-accessibility = Accessibility
web-nav-keys = Keys
web-tabs = Parts of this distribution
web-crumbs = Breadcrumbs
web-other-language = Nederlands
web-other-language-code = nl
web-search = Search
web-search-label = Province or municipality: name or code
web-search-placeholder = Area or code
web-search-found = { $count ->
    [one] One area found.
   *[other] { $count } areas found.
}
web-search-nothing = Give a name or a code, such as Zwolle or GM0193.
web-sign-out = Sign out
web-foot-source = Regietafel computes with public figures. Every number has its source; what was made up is marked as a made-up figure.

## The day bar
web-daybar = The day of this picture
web-daybar-day = As of { $day }
web-daybar-known = as known on { $day }
web-daybar-recorded = as recorded on { $moment }
web-daybar-not-today = this is not today’s picture
web-daybar-change = Choose another day
web-daybar-field-day = As of
web-daybar-field-known = As known on
web-daybar-show = Show this day
web-daybar-usual = Back to { $day }
web-daybar-today = Today
web-daybar-lasting = Lasting address of this picture
web-day-unreadable = ‘{ $text }’ at ‘{ $field }’ is not a day. Write a day as 2022-07-08.
web-moment-unreadable = ‘{ $text }’ is not a moment. Write a moment as 2022-07-08T14:00Z.
web-day-unknown = day not known

## Forms
web-form-answer = Answer
web-form-at = At ‘{ $field }’: { $fault }
web-form-nul = There is a sign here that cannot be kept (NUL). Type the text again.
web-form-empty = This field is empty. Fill it in.
web-form-no-choice = Nothing is chosen. Choose one.
web-form-no-file = No file is chosen. Choose a file.
web-form-no-day = ‘{ $text }’ is not a day. Write a day as 2022-07-08.
web-form-no-number = ‘{ $text }’ is not a whole number. Write digits only.

## Keys
web-keys = Keys
web-keys-search = search
web-keys-keys = show this list
web-keys-arrows = to the neighbour on the tile map
web-keys-enter = open the chosen area
web-keys-close = Close

## What cannot be shown
web-error-400 = This question is not right
web-error-403 = You have no access here
web-error-403-text = This page is not for those who have not signed in, or not for your role. Sign in with a role that may see it.
web-error-404 = This page does not exist
web-error-404-text = There is nothing at this address. Check the address, or search for the area by its name.
web-error-410 = This link no longer works
web-error-500 = Something went wrong on our side
web-error-500-text = The page could not be made. Nothing has changed. Try again later.
web-error-form-expired = The form has expired or does not come from this site. Open the page again and send it once more.
web-error-back = To the picture of the day
web-no-such-page = There is nothing at this address.

## Kinds
web-kind-order = decision
web-kind-agreement = agreement
web-kind-notice = notice taken
web-kind-adoption = adoption
web-kind-request = request
web-kind-position = position
web-kind-finding = finding
web-kind-warning = warning
web-kind-concern = concern
web-kind-question = open question
web-kind-target = housing target
web-kind-assignment = task
web-kind-indicative = indicative share
web-mark-computed = computed
web-sources-rest = Sources:

## Columns

## Tile map
web-map-hint = Point at a tile for its name, amount and rank; choose it to open the area.
web-map-tile = { $name }: { $amount }, rank { $rank } of { $of }
web-map-tile-rank = { $name }, rank { $rank } of { $of }
web-map-tile-label = { $name }, rank { $rank } of { $of }: { $short } { $amount }
web-map-tile-unknown = { $name }: not known
web-map-untiled = Not on the map, but in the table:
web-map-legend = Legend

## Picture of the day
web-picture-title = Picture of { $day }
web-picture-map-existing = Places there are now, by province
web-picture-map-to-find = Places still to find for { $on }, by province
web-picture-map = Task per province, in places
web-picture-table-indicative = Indicative share per province on { $on }; decision of { $body } of { $since }, not divided yet
web-picture-table = Task per province on { $on }, by the decision of { $body } of { $since }
web-picture-later = Since { $since } a later decision is in force: { $title }. On { $day } no distribution of it was adopted; below stands that of the decision before it.
web-deed-divide = Work out another distribution
web-deed-compare = Compare two keys
web-deed-share = Share with the provinces
web-surplus-note = A surplus in one province does not fill a shortage in another; so ‘still to find’ does not add up to task minus expected.
web-picture-open = Open the distribution
web-picture-municipalities = See the municipalities
web-picture-nothing = For { $day } nothing was known yet on { $known }. Choose a later day.
web-figures = Key figures
web-decision = Decision
web-decided-by = Decided by { $body }
web-key = Key
web-key-assumed = the key is an assumption
web-rule = Rounding
web-version = Version
web-public-since = Public since
web-actions = What must be done
web-actions-none = No action known here follows from this decision.
web-action-no-term = no term given
web-action-no-day = no latest day given
web-action-latest = { $day } at the latest
web-lean = What to be careful with
web-lean-nothing = This picture does not rest on assumptions or made-up figures.

## Distributions
web-distributions-title = Decisions and distributions
web-distributions-lead = { $count ->
    [0] On { $day } no distribution was known.
    [one] On { $day } one distribution was known.
   *[other] On { $day } { $count } distributions were known.
}
web-distributions-list = Distributions
web-distributions-none = On { $day } no distribution was known yet. Choose a later day.
web-distributions-what-if = Work out another distribution
web-decisions-list = Decisions, agreements and notices
web-decisions-none = On { $day } no decision was known yet. Choose a later day.
web-distribution-lead = { $total }. Key: { $key }. Rounding: { $rule }. Version { $version }.
web-distribution-map = Amount per province
web-distribution-table = Distribution per province
web-open-municipalities = show { $count }
web-close = close
web-tab-provinces = Provinces
web-tab-municipalities = Municipalities
web-tab-comparison = Compare keys
web-tab-dispatch = Dispatch
web-form-csv = CSV
web-form-puntkomma-csv = CSV with semicolons
web-form-xlsx = XLSX
web-form-json = JSON
web-form-datapackage-json = description of the CSV (datapackage)
web-export = Download as
web-certificate = Certificate
web-certificate-what = The proof that this distribution follows from the rule, and how little it takes to change it.
web-certificate-nearest = It is closest in { $name }: with { $amount } more it would get one place more.
web-margin-gain = With { $amount } more { $name } would get one more.
web-margin-lose = With { $amount } fewer { $name } would lose one.
web-weight-inhabitants = { $count } inhabitants
web-weight-plain = { $amount } of weight
web-certificate-margins = Margin per area
web-direct-sentence = Divided straight over the municipalities instead of level by level, { $areas ->
    [0] no municipality would have another number.
    [one] one municipality would have another number; { $moved } moves.
   *[other] { $areas } municipalities would have another number; { $moved } places move.
}
web-published = What others published
web-published-none = No published values are known for this distribution.
web-published-for = for { $day }
web-published-beside = Computed is { $computed }; published minus computed is { $difference }.
web-published-lockable = This value can be locked in.
web-published-value = Published value
web-versions = Versions, lots and dispatch
web-version-number = version { $version }
web-version-known = known on
web-version-recorded = recorded by { $actor } on { $moment }
web-lots = Lots drawn
web-lots-none = No lot was needed.
web-dispatch-count = { $count ->
    [one] You see one dispatch of this distribution.
   *[other] You see { $count } dispatches of this distribution.
}
web-dispatch-none = There is no dispatch of this distribution for you to see.
web-dispatch-open = To the dispatches

## Municipalities
web-municipalities-map-indicative = Indicative share per municipality, in places
web-municipalities-map-assignment = Task per municipality, in places
web-municipalities-map-target = Housing target per municipality
web-municipalities-table = Share per municipality
web-no-municipalities = This distribution ({ $series }) says nothing about municipalities.
web-indicative-notice = The decision was about provinces, not about municipalities. What stands here per municipality is an indicative share: what the key gives below the level that was decided. It is the outcome of a sum and not a task.
web-indicative-undivided = The total was decided, its division was not. What stands here for each area is an indicative share: what the key gives. It becomes a task once the division is adopted.
web-indicative-one = This is an indicative share: what the key gives below the level that was decided. It is owed by nobody.

## Comparing
web-comparison-second = Compare with another key
web-comparison-show = Compare
web-comparison-sentence = { $gain } areas get more, { $lose } fewer and { $same } the same; { $moved } places move.
web-comparison-table = Two keys side by side
web-comparison-draw = By this key a lot must be drawn first, so it cannot be compared yet. Work the key out under Scenarios and fill in the lot there.
web-key-inhabitants = inhabitants on { $day }
web-key-equal = the same for each
web-key-existing = by existing places
web-key-unknown = ‘{ $text }’ is not a key. Choose one of: { $known }.
web-key-no-existing = No existing places are known for { $day }. Choose another key.

## What if
web-what-if-title = What if it is divided otherwise?
web-what-if-lead = Change the total, the key or the bounds. The answer stands beside it at once, and has an address you can share.
web-what-if-total = Total (places)
web-what-if-level = Divide over
web-what-if-level-province = provinces
web-what-if-level-municipality = municipalities
web-what-if-floors = Floor
web-what-if-caps = Cap
web-what-if-bounds-hint = One number for every area, or on each line an area and a number: Zeeland 814.
web-what-if-submit = Divide
web-what-if-reset = Start again
web-what-if-waits = computing…
web-what-if-outcome = Outcome
web-what-if-faults = This is not right yet
web-what-if-total-wrong = The total ‘{ $text }’ is not a whole number from 0 to 100 million.
web-what-if-choice-wrong = ‘{ $text }’ is not one of the choices. Choose one from the list.
web-what-if-line-wrong = Line { $line }: ‘{ $text }’ is not an area with a whole number. Write for example: Zeeland 814.
web-what-if-line-twice = Line { $line }: the area in ‘{ $text }’ stands there twice.
web-what-if-draw = The claims are equal. Fill in on whom the lot fell; it is kept in the address.
web-what-if-map = Amount per area, in places
web-what-if-table = Outcome per area
web-what-if-not-kept = Nothing of this is kept. A task comes about only by a decision.

## Decision and source
web-meeting = Meeting
web-meeting-item = item { $item }
web-law = Law
web-valid-from = In force from
web-about = About
web-moved = What followed from it
web-moved-key = Divided by this key:
web-moved-nothing = On this day nothing has followed from it yet.
web-spoken = What this is about, and how it stands now
web-spoken-by = Said or decided about this
web-spoken-count = counted figure
web-spoken-counted = { $what }: { $amount } on { $day }
web-spoken-now = last count { $amount } on { $day }
web-spoken-housed = housed { $housed }
web-spoken-letter = paper
web-spoken-paper = version { $version }; { $open ->
    [0] no wording request open
    [one] one wording request open
   *[other] { $open } wording requests open
}
web-spoken-decision = decision or agreement
web-spoken-measure = measure
web-source-address = Address
web-source-published = Published on
web-source-checked = Checked on
web-source-rests = What rests on this source
web-source-leaning = What ships with the program
web-source-made = Distributions made with it
web-source-replaced = (replaced)
web-source-open = Show all { $count }
web-source-computed = The program itself reckoned this. The account of each number says from what.
web-source-nothing = On this day nothing rests on this source yet.

## Area
web-area-sentence-assignment = { $name } has a task of { $amount } on { $on }.
web-area-sentence-target = { $name } has a housing target of { $amount } on { $on }.
web-area-sentence-indicative = The key gives { $name } an indicative share of { $amount } on { $on }.
web-area-no-task = For { $name } no task was known yet on { $day }. Choose a later day.
web-area-below = Indicative share per municipality
web-area-sheet = Open the sheet (PDF)
web-rank = Rank
web-rank-of = of { $of }
web-surplus = { $amount } more than the task
web-transfers = Transfers
web-transfers-change = Computed is { $before }; by transfers { $change }. On this day it is therefore { $amount }.
web-transfers-none = Nothing has been transferred.
web-transfer-from = from { $day }
web-transfer-until = until { $day }
web-transfer-condition = Condition:
web-transfer-not-now = not in force on this day

## The sheet
web-sheet-title-assignment = Reception task, { $kind } of { $name }
web-sheet-title-target = Housing target, { $kind } of { $name }
web-sheet-title-indicative = Indicative share, { $kind } of { $name }
web-sheet-key-assumed = The text of the key is not known; inhabitants on the day named is assumed.
web-sheet-decision = { $body }, { $day }: { $title }
web-sheet-decision-day-unknown = { $body }, day not known: { $title }
web-sheet-published = { $amount } for { $day } ({ $source })
web-sheet-transfer = { $giver } lends { $amount } places to { $taker }, from { $start } until { $end }
web-sheet-table = Distribution

## Dispatch
web-dispatch-none-here = Nothing has been sent yet that you can see.
web-dispatch-send = Send version { $version }
web-dispatch-receivers = To whom
web-dispatch-embargo = Embargo until (may stay empty)
web-cannot-act = Something can be put on record only from one day: ‘as of’ ({ $day }) and ‘as known on’ ({ $known }) must be the same, without ‘as recorded on’. Choose a day in the day bar.
web-dispatch-do = Record the dispatch
web-dispatch-on = The day of sending is { $day }.
web-dispatch-all-sent = This version has been sent to every receiver.
web-dispatch-answer = Answer for { $name }
web-dispatch-confirm = Confirm receipt
web-dispatch-say = What is your answer?
web-dispatch-agree = agreed
web-dispatch-object = objection, with a reason
web-dispatch-reason = Reason
web-dispatch-react = Record the answer
web-dispatch-no-answer = Choose an answer: agreed or objection.
web-embargo-runs = still runs
web-not-yet = not yet

## Signing in
web-sign-in = Sign in
web-sign-in-as = With this link you sign in as { $actor }.
web-sign-in-role = Role
web-sign-in-bodies = Speaks for
web-sign-in-do = Sign in
web-sign-in-once = The link works once. Following it is not yet signing in; the button is.
web-sign-in-elsewhere = Signing in with a link is possible only on the machine that Regietafel runs on.
web-role-public = visitor
web-role-secretariat = secretariat of a table
web-role-planner = planner at COA or the ministry
web-role-coordinator = coordinator of a provincial table
web-role-supervisor = supervisor for the provincial executive
web-role-municipality = municipal officer
web-role-safety-region = officer of a safety region
web-role-member = member of a table, or a member’s adviser

## Accessibility
web-accessibility-title = Accessibility statement
web-accessibility-status = Regietafel is made to meet WCAG 2.2, level A and AA, and with it EN 301 549.
web-accessibility-tested = Every kind of page is tested with axe-core at every change, at a width of 360 and of 1440 pixels. Everything works with the keyboard and without script. Beside every map stands a table with the same figures.
web-accessibility-known = What is still missing: research by people with a disability. On the map of municipalities the tiles are small on a telephone; use the table there.
web-accessibility-report = Are you stuck? Report it to the organisation that runs this Regietafel.

## To decide and to divide
web-decide = Put a decision or agreement on record
web-decide-lead = Who decided, what, on what ground, and where it says so. If the decision names a need, add it day by day: the task follows once you divide it.
web-decide-do = Put on record
web-decide-body = Who decided
web-decide-title = Title
web-decide-text = What was decided
web-decide-from = Holds from
web-decide-law = Article
web-decide-law-hint = The number of the law and the article: BWBR0006685 article 3. Leave it empty if you do not know.
web-decide-about = Takes notice of
web-decide-about-none = nothing
web-decide-needs = Need, in places by day
web-decide-needs-hint = On each line a day and a number: 2023-01-01 51.000.
web-decide-public = Put on record since when this is public
web-decide-since = Public since (empty if the day is not known)
web-decide-since-ground = What shows that
web-cite-title = Source
web-cite-publisher = Publisher
web-cite-kind = Kind of source
web-cite-kind-published = published by who decided or counted it
web-cite-kind-press = press
web-cite-kind-stated = said at the table
web-cite-kind-assumption = assumption
web-cite-address = Address of the source
web-cite-published = Day of the source
web-cite-known = Known on
web-cite-known-hint = Leave it empty if that day is not known. Then it says so.
web-cite-known-today = Empty: the day you put it on record. Then it says so.
web-cite-reason = Reason, if this takes the place of what is on record
web-cite-ground = Why that day
web-cite-seen = For whom
web-cite-seen-public = everyone
web-cite-seen-table = the tables
web-adopt = Adopt this distribution
web-adopt-do = Adopt
web-adopt-lead = The outcome above is reckoned again and hangs on the decision that you choose.
web-adopt-decision = Decision or agreement that it follows from
web-adopt-series = Code of the distribution
web-adopt-series-hint = A distribution that is there gets a new version. A new code is in small letters: 2024-opvang-75500.
web-adopt-on = Reference day
web-adopt-group = For whom
web-adopt-group-asylum = asylum seekers, unaccompanied minors included
web-adopt-group-unaccompanied = unaccompanied minors (amv)
web-adopt-group-permit-holders = permit holders
web-adopt-group-ukraine = people from Ukraine
web-adopt-group-crisis = crisis shelter
web-adopt-key = What the key is called
web-adopt-key-decision = Decision on the key
web-adopt-key-unknown = not known
web-adopt-assumed = The text of the key is not known; this one is assumed
web-adopt-part-of = Part of
web-adopt-reason = Reason for a new version
web-adopt-reason-hint = Only needed where this distribution replaces an earlier one.
web-adopt-lot = How the lot was drawn
web-what-if-locks = Fixed numbers
web-what-if-locks-hint = On each line an area and a number that is settled, such as a published value: Zeeland 814.
web-what-if-own-table = A table of your own
web-what-if-table-paste = Paste a table with a header here
web-what-if-table-hint = The area in the first column, numbers beside it. Choose ‘a table of your own’ as the key.
web-what-if-table-missing = A table of your own was chosen, but there is no table. Paste it in the box.
web-what-if-weighing = How the columns count
web-what-if-weighing-hint = For instance: 2/3 inhabitants + 1/3 places. With one column this can stay empty.
web-what-if-moved = Against the distribution in force { $gain } areas get more and { $lose } fewer; { $same } stay the same. { $moved } move.
web-what-if-sentence-places = { $sum } places over { $count } areas.
web-what-if-sentence-persons = { $sum } persons over { $count } areas.
web-key-in-force = as in ‘{ $title }’
web-key-table = a table of your own
web-receipt = Receipt (JSON)
web-recount = Recount sheet (PDF)
web-receipt-what = With the receipt somebody else can run this again: regietafel recompute.
web-record = Put something on record with this distribution
web-published-record = Put published values on record
web-published-record-do = Put on record
web-published-values = Values
web-published-level = For
web-published-remark = Remark
web-lend = Put a transfer on record
web-lend-do = Put on record
web-lend-giver = Takes over places
web-lend-taker = From
web-lend-amount = How many places
web-lend-from = From
web-lend-until = Until
web-lend-ground = On what ground
web-lend-decision = Decision or agreement
