# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Areas
areas-kind-country = country
areas-kind-province = province
areas-kind-municipality = municipality
areas-kind-region = region
areas-kind-safety-region = safety region

areas-unknown = No area is known by this name or code on { $day }: { $text }. Use a name or code of CBS, such as Zwolle or GM0193.
areas-not-a-code = { $text } is not the code of an area. A code looks like GM0193, PV23 or VR04.
areas-unknown-near = No area with this name is known on { $day }: { $text }. Do you mean { $near }?
areas-merged = { $name } no longer exists. Since { $day } it is part of { $into } ({ $code }).
areas-not-yet = { $name } does not exist yet on { $day }. It begins on { $start }.
areas-not-on-day = These areas do not exist on { $day }: { $names }. Choose another day or other areas.
areas-ambiguous = { $text } can be more than one area: { $options }. Use the code.
areas-before-register = No areas are known on { $day }. The oldest division here is that of { $known }.
areas-not-held-against-list = The municipalities of { $day } were not held against a list of CBS; that was done up to { $known }. Later mergers may be missing. Load the municipalities of a later day with "regietafel areas load".
areas-no-tooi = { $name } has no address in the value lists of TOOI.
areas-no-province = { $name } does not lie in one province.
areas-region-not-known = To which safety region { $name } belongs is not known here. This cannot be answered without a source.
areas-regions-source = source: { $publisher }
areas-regions = { $count ->
    [one] Safety region
   *[other] Safety regions
}
areas-carry-back = These areas do not exist on { $day }: { $names }. Figures are carried to a later day only, not back in time.
areas-carry-back-days = Figures of { $of } cannot go back to the areas of { $to }. Choose { $of } or a later day.
areas-carry-mixed = The figures do not belong to one day: { $name } begins on { $day }, but these municipalities, which ended then, are there too: { $gone }.
areas-carry-incomplete = { $name } is a merger since { $day }. The sum lacks a figure of: { $missing }.
areas-merger-two-provinces = This file cannot describe a merger across the border of a province: { $names }.
areas-merger-name = { $code } is called { $known }, not { $name }. Correct the name or the code in the file of mergers.

## Figures that ship with the program
data-indicator-unknown = { $code } is not a figure that is followed here. Choose from: { $known }.
data-inhabitants-missing = No inhabitants are known for { $day }. They are for { $known }. Load a table of CBS with "regietafel areas load".
data-centre-missing = The place of { $name } is not known here.

## Files with municipalities and inhabitants
areas-load-no-header = { $file } has no row with column names that are known here. For the area that can be: { $area }. For the number: { $inhabitants }. { $has }
areas-load-no-day = { $file } has no column with the period. Give the day of the figures, such as 2024-01-01.
areas-load-which-day = { $file } does not have exactly one period ({ $known }). Give the day of the figures, such as 2024-01-01.
areas-load-other-day = { $file } has no figures of { $day }. It has those of: { $known }.
areas-load-no-inhabitants = The file gives municipalities, but no inhabitants.
areas-load-area = Row { $row }, column { $column }: { $why } Is the municipality new by a merger? Then give a file of mergers as well (on, gone, into, name).
areas-load-twice = Row { $row }, column { $column }: { $name } is on row { $first } already.
areas-load-missing = { $name } ({ $code }) is missing. It exists on { $day }. Has it merged? Then give a file of mergers as well (on, gone, into, name).
areas-load-name = Row { $row }, column { $column }: { $code } is called { $text } here, but is known as { $name }.
areas-load-no-province = Row { $row }, column { $column }: { $name } has no province.
areas-load-province = Row { $row }, column { $column }: { $name } has { $text }, but lies in { $province }.
areas-load-not-whole = Row { $row }, column { $column }: { $name } has "{ $text }". That is not a whole number of inhabitants.
areas-load-period = Row { $row }, column { $column }: "{ $text }" is not a period that is known here, such as 2024 or 1 januari 2024.

## File of mergers
areas-mergers-header = The first row of { $file } must have these columns, in this order: { $columns }.
areas-mergers-cell = Row { $row }, column { $column }: "{ $text }" does not fit here. A day is like 2026-01-01, a code like GM0193.
areas-mergers-row = Row { $row }: { $why }

## File of boundaries
areas-map-not-json = { $file } cannot be read as JSON. Choose a GeoJSON file.
areas-map-no-collection = { $file } is not a GeoJSON file with a list of areas (FeatureCollection).
areas-map-is-rd = { $file } is in RD coordinates (EPSG:28992). Convert it to longitude and latitude first (WGS84, EPSG:4326).
areas-map-no-code = Area { $feature }: it has no code. The code belongs in a property such as { $columns }.
areas-map-twice = Area { $feature }: { $code } is in the file twice.
areas-map-extra = Area { $feature }: { $code } is not a municipality on { $day }.
areas-map-missing = { $name } ({ $code }) is missing. It exists on { $day }.
areas-map-no-shape = Area { $feature } ({ $name }): there is no surface (Polygon or MultiPolygon).
areas-map-not-a-point = Area { $feature } ({ $name }), ring { $ring }: a point does not consist of two numbers.
areas-map-short-ring = Area { $feature } ({ $name }), ring { $ring }: a ring has at least four points.
areas-map-open-ring = Area { $feature } ({ $name }), ring { $ring }: the last point is not the same as the first.
areas-map-rd = Area { $feature } ({ $name }), ring { $ring }: these look like RD coordinates. Convert the file to longitude and latitude (WGS84).
areas-map-swapped = Area { $feature } ({ $name }), ring { $ring }: longitude and latitude are swapped. The longitude (3 to 8) comes first.
areas-map-outside = Area { $feature } ({ $name }), ring { $ring }: this lies outside the Netherlands. The file must be in longitude and latitude (WGS84).
