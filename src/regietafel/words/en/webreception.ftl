# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

webreception-tabs = Picture and reception
webreception-tab-picture = Picture of the day
webreception-tab-places = Reception
webreception-tab-portfolio = Portfolio
webreception-tab-balance = Balance
webreception-balance = Balance of reception
webreception-balance-lead = People in reception, plus those who come in a week, minus those who leave.
webreception-balance-inputs = What the sum is made from
webreception-balance-opvang = People in reception
webreception-balance-instroom = In, per week
webreception-balance-uitstroom = Out, per week
webreception-balance-weken = Weeks ahead
webreception-balance-mensen = Permit holders who move out earlier
webreception-balance-eerder = Weeks earlier
webreception-balance-gewoonlijk = Otherwise they would leave on
webreception-balance-usual-hint = On which day they would leave otherwise is not known; four weeks after the count is taken.
webreception-balance-waar = Where they stay now
webreception-balance-waar-hint = A line for each province, such as: Groningen 600. Leave this empty to divide by places in use.
webreception-balance-known = On record is { $amount } ({ $day }):
webreception-balance-own = you reckon with a figure of your own
webreception-balance-unknown = Nothing is known of this. Fill in a figure yourself.
webreception-balance-not-whole = ‘{ $text }’ at ‘{ $what }’ is not a whole number. Write digits only.
webreception-balance-do = Compute
webreception-balance-reset = Back to what is on record
webreception-balance-weeks = Its course
webreception-balance-where = Where the places come free
webreception-balance-map = Places that come free by province
webreception-balance-link = What does moving out earlier free?
webreception-tab-locations = Locations
webreception-tab-ter-apel = Ter Apel
webreception-tab-crisis = Crisis shelter
webreception-title = Reception
webreception-lead = On { $day }, { $places } places are in use at { $locations } locations of COA.
webreception-kinds = By kind of location
webreception-provinces = By province
webreception-provinces-note = ‘Plans on top’ are firm and soft plans, and contracts of which the extension is not certain yet.
webreception-norm = How many places are needed
webreception-norm-expected = People expected to have a right to reception
webreception-gaps = Shortage by province, by certainty
webreception-gaps-note = What is short on places in use is what is called ‘still to find’ elsewhere. The task of each province on { $day }, minus the places of its locations on that day. Below zero is a surplus; that does not fill the shortage of another province.
webreception-gaps-note-assumed = { webreception-gaps-note } The key by which the task was divided is an assumption.
webreception-occupancy = Occupancy
webreception-occupancy-provinces = Occupancy by province
webreception-occupancy-note = People on the day of the count, against the places in use on that day. { $count ->
    [0] Of no province is it known how many people stay there; who has a count brings it in as an own table.
   *[other] A count is known of { $count } of the { $all } provinces.
}
webreception-map = Places in use by province
webreception-ter-apel = Ter Apel
webreception-without-bed = People without a bed
webreception-crisis = Crisis shelter
webreception-crisis-lead = { $count } of the { $all } safety regions together reported { $places } places.
webreception-crisis-lead-unknown = Of none of the { $all } safety regions is it known how many places it has.
webreception-crisis-lead-asked = { $count } of the { $all } safety regions together reported { $places } places. { $each } each were agreed.
webreception-portfolio = Portfolio
webreception-portfolio-lead-need = On { $day }, { $need } places are needed; that is known of { $on }. How many places there are is not known: no portfolio was published and no location is on record. So it is not known either how many are short.
webreception-portfolio-lead-published = On { $day }, { $need } places are needed; that is known of { $on }. Of locations nothing is on record; below stands the portfolio as published.
webreception-portfolio-lead = Of the { $now } places in use, { $in_use } are left on { $on }. Then { $gap } are lacking.
webreception-need = Needed and available
webreception-run-off = By month and certainty
webreception-locations = Locations
webreception-locations-lead = { $count ->
    [one] One location on { $day }.
   *[other] { $count } locations on { $day }.
}
webreception-locations-unknown = How many places there are on { $day } is not known: no location is on record.
webreception-locations-none = No location fits this choice. Choose another kind, province or certainty.
webreception-filter-kind = Kind
webreception-filter-province = Province
webreception-filter-certainty = Certainty
webreception-filter-all = all
webreception-filter-do = Show
webreception-no-such-choice = ‘{ $value }’ is not a choice for { $name }. Choose a value from the list.
webreception-nothing = On { $known }, nothing was known of reception on { $day }. Choose a later day.
webreception-made-up = Not all of these figures were published:
webreception-spark = From { $first } on { $on } to { $last } on { $until }
webreception-also = Other figures ({ $count })
webreception-plans = Plans
webreception-plans-lead = On { $day }, { $count ->
    [0] no plan runs
    [one] one plan runs or ended of late
   *[other] { $count } plans run or ended of late
}. { $divided ->
    [0] None of them is divided over areas.
    [one] One of them is divided over areas.
   *[other] { $divided } of them are divided over areas.
}
webreception-plan-map-done = Places in sight by province
webreception-plan-map-asked = Places asked by province
webreception-plan-counted = Asked are { $amount } places, by { $until }. A count is known of { $count } of the { $all } areas.
webreception-plans-link = By province and region
webreception-findings = What is missing or contradictory
webreception-findings-none = Nothing was found that is missing or contradictory.
webreception-briefing = On two pages:
webreception-area = Reception
webreception-area-none = No location is known in { $name } on { $day }.
webreception-ter-apel-counts = How it went
webreception-crisis-regions = By safety region
