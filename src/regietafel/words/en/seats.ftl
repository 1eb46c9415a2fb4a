# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Who sits at the table
seats-lead = { $count ->
    [0] No seats of this table are on record yet.
    [one] This table has one seat.
   *[other] This table has { $count } seats.
}
seats-since = since { $day }
seats-until-day = until { $day }
seats-vacant = nobody known yet
seats-known-there = known at the table
seats-no-address = no e-mail address
seats-person = Who
seats-stands-in = Substitute
seats-none-stands-in = none
seats-roles = Chair and secretariat
seats-nobody = Not on record.
seats-reports = Who prepares the monthly report
seats-reports-lead = No seat and no voice: this person gets the reminders of the monthly report.
seats-add = Add a seat
seats-add-do = Put the seat on record
seats-fill = Another person
seats-fill-do = Put on record
seats-substitute = Substitute
seats-substitute-do = Put the substitute on record
seats-end = End the seat
seats-end-do = End the seat
seats-role = Role
seats-role-do = Put the role on record
seats-role-chair = Name the chair
seats-role-chair-do = Put the chair on record
seats-role-secretariat = Name the secretariat
seats-role-secretariat-do = Put the secretariat on record
seats-role-holders = Who (more organisations with a comma between)
seats-reporter = Name who prepares the report
seats-reporter-do = Put on record who prepares the report
seats-body = Add an organisation that is not in the list
seats-body-do = Add the organisation
seats-body-name = Name of the organisation
seats-body-kind-organisation = organisation, such as a housing corporation
seats-body-kind-association = association of the field
seats-body-kind-agency = agency
seats-body-kind-ministry = ministry
seats-address = E-mail address
seats-from = From
seats-until = Until (empty: without an end)
seats-substitute-name = Substitute
seats-name-empty = Empty: nobody from this day on.
bodies-unknown = ‘{ $text }’ is not in the list of organisations. { $options ->
    [0] Add it under Who sits at the table.
   *[other] Do you mean { $options }? Else add it under Who sits at the table.
}
bodies-ambiguous = ‘{ $text }’ fits more than one organisation: { $options }. Write the whole name.
bodies-known-already = { $name } is in the list of organisations already. Choose it there.
seats-keep = Keep seats, persons and substitutes
seats-all = All seats with substitutes
seats-title = Seats of { $table }
seats-take = Seats from a file
seats-take-do = Take the seats in
seats-file = As a file, to fill in and take in again:
seats-taken = Taken in: { $new } new seats, { $changed } with another person, { $same } the same.
