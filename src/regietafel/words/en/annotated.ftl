# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

annotated-title = Annotated agenda { $table }, { $day }
annotated-private = Private, for { $member }. Do not pass on.
annotated-nothing = There are no items on the agenda.
annotated-none = Nothing is asked of you here, and nothing has changed.
annotated-asked = Asked of us:
annotated-before = (before { $day })
annotated-changed = Changed since the last time:
annotated-challenged = Number that will be challenged:
annotated-source = Source:
annotated-no-source = no source on record
annotated-decide = A decision: yes, yes under a condition, or no.
annotated-voice = A voice of { $seat } in the written round on: { $decision }.
annotated-wording = An answer to { $who }, who asks: { $asks }
annotated-action = Your action: { $title }.
annotated-watch = Supervision of an action: { $title }.
annotated-general = Outside the agenda
annotated-new-paper = New paper: { $title }.
annotated-new-version = { $title }: version { $version }{ $count ->
    [0] , difference cannot be seen
    [one] , one paragraph differs
   *[other] , { $count } paragraphs differ
}.
annotated-moved = { $what }: now { $now }, on { $day } it was { $before }.
annotated-more = { $count ->
    [one] One more number is not certain; see the picture of the day.
   *[other] { $count } more numbers are not certain; see the picture of the day.
}
annotated-other = { $who } gives { $amount }
annotated-disputed = { $who } disputes this: { $ground }
annotated-disputed-count = { $who } counts { $amount }: { $ground }
annotated-computed = the distribution key gives { $amount }
annotated-in-paper = is in “{ $title }” and is no key figure of the day; ask where it comes from
annotated-not-a-member = An annotated agenda is for who sits at table { $table } for a member. You speak for no member there.
annotated-too-long = The annotated agenda does not fit on one page. Shorten it.
