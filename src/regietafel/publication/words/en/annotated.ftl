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
