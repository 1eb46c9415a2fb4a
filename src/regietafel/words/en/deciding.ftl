# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## To put a decision on record
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
web-cite-ground = Why that day
web-cite-seen = For whom
web-cite-seen-public = everyone
web-cite-seen-table = the tables
cite-address-unreadable = ‘{ $text }’ is no address. An address begins with https:// or http://.
decision-need-without-order = A { $kind } sets no need. Only an order (besluit) does.
decision-need-line-wrong = Line { $line }: ‘{ $text }’ is not a day with a whole number. Write for instance: 2023-01-01 51.000.
decision-need-day-twice = Line { $line }: { $day } stands there twice.
decision-law-unreadable = ‘{ $text }’ is no article. Write the number of the law and the article: BWBR0006685 article 3.
decision-kind-unknown = ‘{ $text }’ is no kind here. Choose from: { $known }.
cli-decision-recorded = On record: { $title }. Its number is { $fact }.
cli-decision-public = On record since when decision { $fact } is public.
cli-source-needed = Name the source: --source and --publisher.
cli-source-kind-unknown = ‘{ $text }’ is no kind of source. Choose from: { $known }.
