# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

calendar-cancelled = Cancelled: { $title }
calendar-end-assumed = The end is not known. This calendar keeps { $hours } hours free: an assumption.
calendar-address-unknown = This address of a calendar does not exist, or was withdrawn. Ask the secretariat for a new one.
calendar-name = Meetings of { $table }
calendar-meeting = Meeting of { $table }
