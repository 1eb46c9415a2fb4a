# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Areas
areas-kind-country = country
areas-kind-province = province
areas-kind-municipality = municipality
areas-kind-safety-region = safety region

areas-unknown = No area is known by this name or code on { $day }: { $text }. Use a name or code of CBS, such as Zwolle or GM0193.
areas-not-a-code = { $text } is not the code of an area. A code looks like GM0193, PV23 or VR04.
areas-merged = { $name } no longer exists. Since { $day } it is part of { $into } ({ $code }).
areas-not-yet = { $name } does not exist yet on { $day }. It begins on { $start }.
areas-not-on-day = These areas do not exist on { $day }: { $names }. Choose another day or other areas.
areas-ambiguous = { $text } can be more than one area: { $options }. Use the code.
areas-before-register = No areas are known on { $day }. The oldest division here is that of { $known }.
areas-no-tooi = { $name } has no address in the value lists of TOOI.
areas-no-province = { $name } does not lie in one province.
areas-region-not-known = Which municipalities belong to which safety region is not known here ({ $name }). This cannot be answered without a source.
areas-carry-back = These areas do not exist on { $day }: { $names }. Figures are carried to a later day only, not back in time.
areas-carry-back-days = Figures of { $of } cannot go back to the areas of { $to }. Choose { $of } or a later day.
areas-carry-mixed = The figures do not belong to one day: { $name } begins on { $day }, but these municipalities, which ended then, are there too: { $gone }.
areas-carry-incomplete = { $name } is a merger since { $day }. The sum lacks a figure of: { $missing }.
areas-merger-two-provinces = This file cannot describe a merger across the border of a province: { $names }.
areas-merger-name = { $code } is called { $known }, not { $name }. Correct the name or the code in the file of mergers.

## Figures that ship with the program
data-inhabitants-missing = No inhabitants are known for { $day }. They are for { $known }. Load a table of CBS with "regietafel areas load".
data-centre-missing = The place of { $name } is not known here.
