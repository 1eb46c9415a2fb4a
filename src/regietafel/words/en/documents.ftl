# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Stukken van een overleg
documents-agenda = Agenda
documents-verslag = Minutes
documents-besluitenlijst = List of decisions
documents-afsprakenlijst = List of agreements
documents-actielijst = List of actions
documents-title = { $kind } { $table }, { $day }
documents-title-no-day = { $kind } { $table }, day not known
documents-table-unknown = of a table that is not named
documents-state-draft = Draft, version { $version }
documents-state-for-adoption = For adoption
documents-state-adopted = Adopted
documents-state-adopted-on = Adopted on { $day }
documents-state-published = Adopted and public
documents-state-published-on = Adopted on { $day }, public

## Wie er was
documents-present = Present
documents-guest = Guests
documents-support = Support
documents-absent = Absent
documents-substitutions = Substitution:
documents-replaced-by = is replaced by
documents-takes-role = who takes over the role of { $role }
documents-takes-hidden-role = who takes over a role that was redacted
documents-redacted = redacted: { $ground }
documents-ground-unknown = ground not stated

## Wat er staat
documents-entry-besluit = Decision (besluit)
documents-entry-afspraak = Agreement
documents-entry-kennisname = Taken note of
documents-entry-vaststelling = Adoption
documents-entry-verzoek = Request
documents-entry-standpunt = Position
documents-entry-constatering = Finding
documents-entry-signaal = Warning
documents-entry-aandachtspunt = Point of concern
documents-entry-open-vraag = Open question
documents-entry-actie = Action
documents-by = of { $who }
documents-to = to { $who }
documents-unanswered = no answer on record
documents-agrees = { $who } agrees
documents-refuses = { $who } does not agree
documents-answers = { $who } answered
documents-condition = on condition: { $words }
documents-condition-of = on condition: { $words } (see { $entry })
documents-holder = holder: { $who }
documents-no-holder = no holder
documents-supervisor = supervision: { $who }
documents-term = term: { $words }
documents-latest = { $day } at the latest
documents-no-date = no date
documents-correction = read: { $text }
documents-defect-no-subject = the subject of this sentence is missing
documents-defect-typing = possibly a typing error
documents-defect-word-form = possibly a wrong form of the word
documents-defect-no-separator = a separator is missing here
documents-defect-numbering = the numbering is not right
documents-defect-no-day = the day is missing
documents-defect-no-items = there are no items
documents-defect-cut-off = the text breaks off

## Bij de getallen
documents-sources = What the numbers refer to
documents-figure = { $value }: { $what }.
documents-counts-unknown = the text does not say what this counts
documents-reference = Refers to:
documents-no-reference = without a reference so far
documents-unit-persons = persons
documents-unit-places = places
documents-unit-homes = homes
documents-unit-municipalities = municipalities
documents-unit-provinces = provinces
documents-unit-locations = locations
documents-unit-families = families
documents-unit-euro = euro

## Lijsten
documents-column-number = No.
documents-column-kind = Kind
documents-column-text = Text
documents-column-item = Item
documents-column-conditions = Conditions
documents-column-action = Action
documents-column-holder = Holder
documents-column-supervision = Supervision
documents-column-term = Term
documents-column-by-day = At the latest
documents-none-agenda = There are no items on the agenda.
documents-none-besluitenlijst = No decision was made or taken note of in this meeting, and nothing was adopted.
documents-none-afsprakenlijst = Nothing was agreed in this meeting.
documents-none-actielijst = No action was agreed in this meeting.
documents-not-set = ‘{ $title }’ could not be set. The reason: { $reason }
documents-need-output = A { $form } needs a file. Give it with --output.
documents-no-such-meeting = ‘{ $name }’ is neither a meeting on record nor a file. Write table and day, such as LRT-2022-07-08, or give a file.

## Agenda
documents-begins = Begins at
documents-place = Place
documents-chair = Chair
documents-purpose-information = for information
documents-purpose-discussion = for discussion
documents-purpose-decision = for decision
documents-hammer = without discussion (hamerstuk)
documents-late = late: added after the invitation
documents-forwarded = forwarded by { $table }
documents-carried = carried over from the meeting of { $day }
documents-paper = Paper: { $title }
documents-not-public = This document ({ $document }) is { $state }. Only who sits at this table can read it, and a draft only the secretariat.
documents-reference-observation = { $what }, { $area }, { $day }: { $amount } ({ $source })
documents-reference-amount = { $title }: { $amount } ({ $source })
documents-not-held = The text of this document ({ $document }) is not kept here: it was made elsewhere. Ask the secretariat for it.
